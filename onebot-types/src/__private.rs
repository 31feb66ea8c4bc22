//! What generated code uses. Not part of the API.

pub use crate::__arbitrary as arbitrary;
pub use crate::__json_schema as json_schema;
pub use crate::codec::cursor::Cursor;
pub use crate::codec::object::{Keys, Slot, UNKNOWN};
pub use crate::codec::serde::{deserialize, serialize};
pub use crate::codec::tags::{TagKey, Tags};
pub use crate::codec::tape::{Tape, View};
pub use crate::codec::union::{ContentUnion, Member, Union};
pub use crate::codec::write::{Fields, Key, Sink};
pub use crate::codec::{Object, Wire, read, write};
pub use crate::info::{
    Dialect, Dialects, Direction, EnumInfo, EnumValue, FieldInfo, Kind, Method, Place, Rule, Shape, TypeInfo,
    UnionInfo, Variant, VariantInfo,
};
pub use crate::qq::EndpointData;
#[cfg(feature = "schemars")]
pub use crate::schema::wire as schema;
pub use crate::v11::{ActionData, EventData, SegmentData};
pub use crate::wire::{Extra, NoData};
pub use crate::{Other, codec::read::Claims};
#[cfg(feature = "proptest")]
pub use proptest::{arbitrary::Arbitrary, strategy::BoxedStrategy};
#[cfg(feature = "schemars")]
pub use schemars::{JsonSchema, Schema, SchemaGenerator};
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;
pub use std::boxed::Box;
pub use std::convert::{From, Into};
pub use std::default::Default;
pub use std::fmt::{Display, Formatter, Result as FmtResult};
pub use std::module_path;
pub use std::option::Option::{self, None, Some};
pub use std::result::Result::{self, Err, Ok};
pub use std::string::String;
pub use std::unreachable;

/// What an endpoint without a documented answer is answered with.
pub type NoAnswer = Option<crate::qq::endpoint::Empty>;

/// The facts about a struct, as its shape holds them.
// One copy of it, and not one wherever a shape is looked at.
#[inline(never)]
pub fn info<T: Object>() -> &'static TypeInfo {
    T::INFO
}

/// The facts about a union, as its shape holds them.
pub fn union_info<T: Union>() -> &'static UnionInfo {
    T::INFO
}

/// What a setter does. What was received in the field's place is of no use any more.
// Apart from the setters, of which there are thousands.
#[inline(never)]
pub fn set<T>(field: &mut Option<T>, value: T, name: &str, extra: &mut Extra) {
    *field = Some(value);
    extra.remove(name);
}

//! What JSON fits a field.

use super::{Dialects, TypeInfo, UnionInfo};

/// What a value has to keep to. Decoding does not ask for it; validation does.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A number from the first to the second, both allowed.
    Range(i64, i64),
    /// A text of so many characters, or a list of so many items, both numbers allowed.
    Length(usize, usize),
    /// An `http` or `https` address.
    Url,
}

/// How a value that has several spellings is spelled. A dialect that is in no set spells it as the kind of type usually
/// does: a received id or number is a JSON text in a segment and a JSON number elsewhere, a received switch `true` or `false`;
/// what is sent may be spelled in any way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spelled {
    /// The dialects that spell it as a JSON text.
    pub text: Dialects,
    /// The dialects that spell it as a JSON number.
    pub number: Dialects,
    /// The dialects that spell it as `true` or `false`.
    pub boolean: Dialects,
}

impl Spelled {
    pub(super) const ANY: Spelled =
        Spelled { text: Dialects::NONE, number: Dialects::NONE, boolean: Dialects::NONE };
}

/// What JSON fits a field.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// Any value.
    Any,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// An integer in the range of `i64`.
    Integer,
    /// An integer in the range of `u64`.
    Unsigned,
    /// A number with a fraction or an exponent.
    Float,
    /// A text.
    String,
    /// An [`Id`](crate::wire::Id).
    Id,
    /// A [`Flag`](crate::wire::Flag).
    Flag,
    /// An [`Int`](crate::wire::Int).
    Int,
    /// A [`Number`](crate::wire::Number).
    Number,
    /// A text or integer, some of which have a meaning.
    Enum(&'static EnumInfo),
    /// A list.
    Array(&'static Shape),
    /// An object with any keys.
    Map,
    /// An object with known keys.
    Object(fn() -> &'static TypeInfo),
    /// One of several types, told apart by a tag.
    Union(fn() -> &'static UnionInfo),
    /// The first of these whose kind of JSON value it is.
    OneOf(&'static [Shape]),
}

/// The facts about an open enum.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct EnumInfo {
    /// The Rust name.
    pub name: &'static str,
    /// The documentation.
    pub doc: &'static str,
    /// The known values with their documentation.
    pub values: &'static [(EnumValue, &'static str)],
}

#[doc(hidden)]
impl EnumInfo {
    pub const fn new(
        name: &'static str,
        doc: &'static str,
        values: &'static [(EnumValue, &'static str)],
    ) -> Self {
        EnumInfo { name, doc, values }
    }
}

impl EnumInfo {
    /// Whether the values are integers.
    pub fn is_integer(&self) -> bool {
        matches!(self.values.first(), Some((EnumValue::Int(_), _)))
    }
}

/// A known value of an open enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "JSON has no other scalars to enumerate")]
pub enum EnumValue {
    /// A text.
    Text(&'static str),
    /// An integer.
    Int(i64),
}

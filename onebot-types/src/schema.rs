#![doc = include_str!("../docs/json-schema.md")]

mod build;
mod def;
mod describe;
mod export;
mod fields;
mod forms;
mod leaf;
mod lookup;
mod openapi;
mod text;
mod union;
#[doc(hidden)]
pub mod wire;

use crate::codec::Wire;
use crate::info::{Dialect, Direction};
use crate::validate::Profile;
pub use export::Protocol;
pub use text::text;

/// How schemas are made.
///
/// By default a schema says what every dialect asks for in both directions, as [`Profile::new`] does, and takes what is not
/// known: other keys, other segment types, other texts of open enums. That is the form of the files in `schema/`.
///
/// ```
/// use onebot_types::{info::Dialect, prelude::*, schema::SchemaOptions};
///
/// let schema = SchemaOptions::new().dialect(Dialect::Standard).strict(true).schema_for::<Face>();
/// let properties = schema.pointer("/$defs/SegmentFaceData/properties").unwrap();
/// assert!(properties.get("id").is_some());
/// assert!(properties.get("resultId").is_none()); // NapCat's
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SchemaOptions {
    dialect: Option<Dialect>,
    direction: Option<Direction>,
    strict: bool,
    plain: bool,
    openapi: bool,
}

impl SchemaOptions {
    /// What every dialect asks for, in both directions; open to what is not known.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only what this dialect has; required is what it asks for.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = Some(dialect);
        self
    }

    /// Only what is used in this direction; required is what has to be there in it.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Whether only what is known is taken: no other keys, no other types, no other values of open enums.
    pub fn strict(mut self, yes: bool) -> Self {
        self.strict = yes;
        self
    }

    /// Whether the keyword `discriminator` is left out, which is `OpenAPI`'s and unknown to some validators.
    pub fn plain(mut self, yes: bool) -> Self {
        self.plain = yes;
        self
    }

    /// Schema of a type's documents, with everything that it refers to under `$defs`.
    pub fn schema_for<T: Wire>(self) -> schemars::Schema {
        self.document(T::SHAPE)
    }

    fn profile(self) -> Profile {
        let profile = self.dialect.map_or(Profile::new(), Profile::from);
        self.direction.map_or(profile, |direction| profile.direction(direction))
    }
}

//! [`Build`].

use super::SchemaOptions;
use super::def::Def;
use crate::info::{Dialects, Direction};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::cell::RefCell;

/// Schemas on their way into a generator.
pub(super) struct Build<'g> {
    pub(super) generator: &'g mut SchemaGenerator,
    pub(super) options: SchemaOptions,
}

thread_local! {
    static DEFINED: RefCell<Option<(Def, SchemaOptions)>> = const { RefCell::new(None) };
}

/// Whichever definition is being made. The generator asks types for their names, and facts are not types: so one type
/// stands for all of them, and the generator keeps the names of facts and of users' types apart.
struct Defined;

impl Defined {
    fn read<T>(read: impl FnOnce(&Def, SchemaOptions) -> T) -> Option<T> {
        let now = DEFINED.with_borrow(Clone::clone)?;
        Some(read(&now.0, now.1))
    }
}

impl JsonSchema for Defined {
    fn schema_name() -> Cow<'static, str> {
        Defined::read(|def, _| def.name()).unwrap_or_default().into()
    }
    fn schema_id() -> Cow<'static, str> {
        Defined::read(|def, _| def.id()).unwrap_or_default().into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Defined::read(|def, options| Build::new(generator, options).body(def)).unwrap_or_default()
    }
}

impl<'g> Build<'g> {
    pub(super) fn new(generator: &'g mut SchemaGenerator, options: SchemaOptions) -> Self {
        Build { generator, options }
    }

    /// A reference to a definition, which is made if it is not there yet.
    pub(super) fn refer(&mut self, def: Def) -> Schema {
        let outer = DEFINED.replace(Some((def, self.options)));
        let schema = self.generator.subschema_for::<Defined>();
        DEFINED.set(outer);
        schema
    }

    /// Whether something with these dialects and this direction is part of the schema.
    pub(super) fn has(&self, dialects: Dialects, direction: Option<Direction>) -> bool {
        let SchemaOptions { dialect: in_dialect, direction: in_direction, .. } = self.options;
        in_dialect.is_none_or(|dialect| dialects.has(dialect))
            && in_direction.is_none_or(|wanted| direction.is_none_or(|only| only == wanted))
    }
}

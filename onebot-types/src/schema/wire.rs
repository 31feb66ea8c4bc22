//! What implementations of `JsonSchema` call: the schema of a type by its shape.

use super::SchemaOptions;
use super::build::Build;
use super::def::Def;
use crate::info::Shape;
use schemars::{Schema, SchemaGenerator};
use std::borrow::Cow;

pub fn inline(shape: Shape) -> bool {
    Def::of(shape).is_none()
}

pub fn name(shape: Shape) -> Cow<'static, str> {
    // A type without a definition of its own is inline, so its name shows nowhere.
    Def::of(shape).map_or_else(|| format!("{shape:?}"), |def| def.name()).into()
}

pub fn id(shape: Shape) -> Cow<'static, str> {
    Def::of(shape).map_or_else(|| format!("{shape:?}"), |def| def.id()).into()
}

pub fn schema(shape: Shape, generator: &mut SchemaGenerator) -> Schema {
    let mut build = Build::new(generator, SchemaOptions::new());
    match Def::of(shape) {
        Some(def) => build.body(&def),
        None => build.shape(shape),
    }
}

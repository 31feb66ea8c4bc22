//! Structs, with and without their tags.

use super::build::Build;
use super::def::Def;
use super::describe::{describe, summary};
use super::forms::{Beside, members, no_object};
use super::leaf::{Leaf, Told};
use crate::codec::Wire;
use crate::info::{Dialect, Dialects, Direction, FieldInfo, Shape, TypeInfo};
use crate::v11::Response;
use schemars::Schema;
use serde_json::{Map, Value, json};

/// An object on its way.
#[derive(Default)]
struct Properties {
    properties: Map<String, Value>,
    required: Vec<&'static str>,
}

impl Properties {
    fn into_schema(self, doc: &str, open: bool) -> Map<String, Value> {
        let mut schema = members(json!({
            "type": "object",
            "properties": self.properties,
            "additionalProperties": open,
        }));
        if !doc.is_empty() {
            schema.insert("description".to_owned(), describe(doc).into());
        }
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), self.required.into());
        }
        schema
    }
}

impl Build<'_> {
    /// A struct without the tags that tell it.
    pub(super) fn data(&mut self, info: &'static TypeInfo) -> Schema {
        let mut properties = Properties::default();
        self.fields(info.fields, &mut properties);
        let mut schema = properties.into_schema(info.doc, !self.options.strict);
        used_in(&mut schema, info.dialects, Dialects::ALL, info.direction);
        schema.into()
    }

    /// A struct or value with its tags.
    pub(super) fn leaf(&mut self, leaf: &Leaf) -> Schema {
        let (doc, dialects, direction) = match leaf.told {
            Told::Type(info) => (info.doc, info.dialects, info.direction),
            Told::Field(field) => (field.doc, field.dialects, field.direction),
        };
        let mut properties = Properties::default();
        self.fields(leaf.beside(), &mut properties);
        for (n, tag) in leaf.tags.iter().enumerate() {
            let mut schema = members(json!({ "type": tag.kind(), "const": tag.value() }));
            if n + 1 == leaf.tags.len() {
                schema.insert("description".to_owned(), summary(&describe(doc)).into());
            }
            properties.properties.insert(tag.key.to_owned(), schema.into());
            properties.required.push(tag.key);
        }
        match (leaf.told, leaf.content) {
            (Told::Type(info), Some(content)) => {
                let needed = info
                    .fields
                    .iter()
                    .any(|field| self.has(field.dialects, field.direction) && self.requires(field));
                let data = self.refer(Def::Data(info));
                let data: Value = data.into();
                let data = if info.any_content {
                    let forms: Vec<_> = std::iter::once(data).chain(no_object()).collect();
                    json!({ "anyOf": forms })
                } else if needed {
                    data
                } else {
                    // Content that may be absent may be null.
                    json!({ "anyOf": [data, { "type": "null" }] })
                };
                properties.properties.insert(content.to_owned(), data);
                properties.required.extend(needed.then_some(content));
            }
            (Told::Type(info), None) => self.fields(info.fields, &mut properties),
            (Told::Field(field), _) => self.fields(std::slice::from_ref(field), &mut properties),
        }
        let mut schema = properties.into_schema(doc, !self.options.strict);
        used_in(&mut schema, dialects, Dialects::ALL, direction);
        schema.into()
    }

    /// The properties that all variants of a union have.
    pub(super) fn beside(&mut self, fields: &'static [FieldInfo]) -> Map<String, Value> {
        let mut properties = Properties::default();
        self.fields(fields, &mut properties);
        properties.properties
    }

    fn requires(&self, field: &FieldInfo) -> bool {
        field.essential || self.options.profile().requires(field).is_some()
    }

    fn fields(&mut self, fields: &'static [FieldInfo], properties: &mut Properties) {
        for field in fields {
            if !field.essential && !self.has(field.dialects, field.direction) {
                continue;
            }
            let required = self.requires(field);
            let beside = Beside { doc: field.doc, rules: field.rules, null: !required };
            let mut schema = self.member(field.shape, beside);
            used_in(&mut schema, field.dialects, Dialects::ALL, field.direction);
            if let Some(place) = field.place {
                schema.insert("x-place".to_owned(), place.name().into());
            }
            if required {
                properties.required.push(field.name);
            } else {
                needed_by(&mut schema, field);
            }
            properties.properties.insert(field.name.to_owned(), schema.into());
        }
    }

    /// The answer to an action: an answer with data of a shape.
    pub(super) fn answer(&mut self, data: Shape) -> Schema {
        let Shape::Object(info) = <Response as Wire>::SHAPE else { return Schema::default() };
        let mut properties = Properties::default();
        self.fields(info().fields, &mut properties);
        // An answer that says why the action failed has no data.
        let doc = info().field("data").map_or("", |field| field.doc);
        let data = self.member(data, Beside { doc, null: true, rules: &[] });
        properties.properties.insert("data".to_owned(), data.into());
        properties.into_schema(info().doc, !self.options.strict).into()
    }
}

/// Who has it, and in which direction it is used.
fn used_in(schema: &mut Map<String, Value>, dialects: Dialects, of: Dialects, direction: Option<Direction>) {
    if let Value::Array(names) = dialect_names(dialects, of) {
        schema.insert("x-dialects".to_owned(), names.into());
    }
    let direction = direction.map(|direction| match direction {
        Direction::Send => "send",
        Direction::Receive => "receive",
    });
    if let Some(direction) = direction {
        schema.insert("x-direction".to_owned(), direction.into());
    }
}

/// Who asks for a field that is not required by all, in which direction.
fn needed_by(schema: &mut Map<String, Value>, field: &FieldInfo) {
    let by = [("send", field.required_to_send), ("receive", field.always_received)];
    let needed: Map<_, _> = by
        .into_iter()
        .filter(|(_, dialects)| *dialects != Dialects::NONE)
        .map(|(direction, dialects)| (direction.to_owned(), dialect_names(dialects, field.dialects)))
        .collect();
    if !needed.is_empty() {
        schema.insert("x-required".to_owned(), needed.into());
    }
}

/// The names of dialects, or true if they are all of a set.
fn dialect_names(dialects: Dialects, of: Dialects) -> Value {
    if dialects.has_all(of) {
        return true.into();
    }
    let names = dialects.iter().filter(|dialect| of.has(*dialect)).map(Dialect::name);
    names.collect::<Vec<_>>().into()
}

//! Unions and enums: what is known, and what is not.

use super::build::Build;
use super::def::{Def, Group};
use super::describe::describe;
use super::forms::members;
use super::leaf::{Leaf, Told, groups};
use crate::info::{EnumInfo, EnumValue, Fallback, UnionInfo};
use schemars::Schema;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::rc::Rc;

impl Build<'_> {
    /// What stands under `$defs` for a definition.
    pub(super) fn body(&mut self, def: &Def) -> Schema {
        match def {
            Def::Data(info) => self.data(info),
            Def::Leaf(leaf) => self.leaf(leaf),
            Def::Union(info) => self.union(info),
            Def::Known(info) => self.known(info),
            Def::Group(_, group) => self.group(group).into(),
            Def::Other(info) => self.other(info),
            Def::Enum(info) => self.open_enum(info),
            Def::Forms { doc, shapes, .. } => {
                let mut schema = self.joined(shapes);
                schema.insert("description".to_owned(), (*doc).into());
                schema.into()
            }
            Def::Answer { data, .. } => self.answer(*data),
            Def::Answers(protocol) => self.answers(*protocol),
            Def::Endpoints => self.endpoints(),
        }
    }

    fn union(&mut self, info: &'static UnionInfo) -> Schema {
        if self.options.strict || info.other == Fallback::None {
            return self.known(info);
        }
        let (known, other) = (self.refer(Def::Known(info)), self.refer(Def::Other(info)));
        let mut schema = members(json!({ "oneOf": [known, other] }));
        schema.insert("description".to_owned(), describe(info.doc).into());
        schema.into()
    }

    fn known(&mut self, info: &'static UnionInfo) -> Schema {
        let leaves = self.leaves(info);
        let mut groups = groups(leaves);
        let mut schema = if groups.len() == 1 {
            self.group(&groups.remove(0))
        } else {
            let mut variants = Vec::new();
            for group in groups {
                if group.name.is_empty() {
                    let leaves = group.leaves.iter().map(|leaf| self.refer(Def::Leaf(Rc::clone(leaf))));
                    variants.extend(leaves);
                } else {
                    variants.push(self.refer(Def::Group(info, group)));
                }
            }
            members(json!({ "oneOf": variants }))
        };
        schema.insert("description".to_owned(), describe(info.doc).into());
        schema.into()
    }

    fn group(&mut self, group: &Rc<Group>) -> Map<String, Value> {
        let mut mapping = Map::new();
        let mut variants = Vec::new();
        for leaf in &group.leaves {
            let reference = self.refer(Def::Leaf(Rc::clone(leaf)));
            let target = reference.get("$ref").cloned().unwrap_or_default();
            mapping.insert(leaf.text().to_owned(), target);
            variants.push(reference);
        }
        let mut schema = members(json!({ "type": "object", "oneOf": variants }));
        // A discriminator is a text.
        let texts = group.leaves.iter().filter_map(|leaf| leaf.last()).all(|tag| !tag.integer);
        if !self.options.plain && texts {
            let mut discriminator = members(json!({ "propertyName": group.key }));
            if self.options.openapi {
                discriminator.insert("mapping".to_owned(), mapping.into());
            }
            schema.insert("discriminator".to_owned(), discriminator.into());
        }
        schema
    }

    /// What of a union is part of the schema.
    pub(super) fn leaves(&self, info: &'static UnionInfo) -> Vec<Leaf> {
        let mut leaves = Leaf::of(info);
        leaves.retain(|leaf| match leaf.told {
            Told::Type(info) => self.has(info.dialects, info.direction),
            Told::Field(field) => self.has(field.dialects, field.direction),
        });
        leaves
    }

    /// What is told by tags that are not known.
    fn other(&mut self, info: &'static UnionInfo) -> Schema {
        let leaves = self.leaves(info);
        let mut tags: Vec<Value> = Vec::new();
        for tag in leaves.iter().filter_map(|leaf| leaf.tags.first()) {
            let tag = tag.value();
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let mut properties = self.beside(info.beside);
        let kind = if info.integers { "integer" } else { "string" };
        let tag = json!({ "type": kind, "description": "A type that is not known here.", "examples": tags });
        properties.insert(info.tag.to_owned(), tag);
        // For editors, which offer what stands here until the document is one of the known types.
        let further: BTreeSet<_> =
            leaves.iter().flat_map(|leaf| leaf.tags[1..].iter().map(|tag| (tag.key, tag.text))).collect();
        for (key, _) in &further {
            let texts: Vec<_> = further.iter().filter(|(of, _)| of == key).map(|(_, text)| text).collect();
            let mut tag = members(json!({ "examples": texts }));
            if !self.options.openapi {
                // Of examples alone generators make an object.
                tag.insert("anyOf".to_owned(), json!([{}]));
            }
            properties.insert((*key).to_owned(), tag.into());
        }
        let known = if leaves.iter().all(|leaf| leaf.tags.len() == 1) {
            json!({ "type": "object", "required": [info.tag], "properties": { info.tag: { "enum": tags } } })
        } else {
            json!({ "anyOf": known_tags(&leaves) })
        };
        let schema = json!({
            "description": format!("Something else: {}", describe(info.doc)),
            "type": "object",
            "properties": properties,
            "required": [info.tag],
            "additionalProperties": true,
            "not": known,
        });
        members(schema).into()
    }

    fn open_enum(&mut self, info: &'static EnumInfo) -> Schema {
        let kind = if info.is_integer() { "integer" } else { "string" };
        let value = |value: &EnumValue| match value {
            EnumValue::Text(text) => json!(text),
            EnumValue::Int(n) => json!(n),
        };
        let mut forms: Vec<_> = info
            .values
            .iter()
            .map(|(known, doc)| json!({ "type": kind, "const": value(known), "description": describe(doc) }))
            .collect();
        if !self.options.strict {
            let known: Vec<_> = info.values.iter().map(|(known, _)| value(known)).collect();
            forms.push(json!({ "type": kind, "not": { "enum": known } }));
        }
        members(json!({ "description": describe(info.doc), "oneOf": forms })).into()
    }
}

/// The tags of each struct.
fn known_tags(leaves: &[Leaf]) -> Vec<Value> {
    let tags = |leaf: &Leaf| {
        let tags: Map<_, _> =
            leaf.tags.iter().map(|tag| (tag.key.to_owned(), json!({ "const": tag.value() }))).collect();
        let keys: Vec<_> = leaf.tags.iter().map(|tag| tag.key).collect();
        json!({ "required": keys, "properties": tags })
    };
    leaves.iter().map(tags).collect()
}

//! [`Leaf`].

use super::def::{Group, pascal};
use crate::info::{FieldInfo, TypeInfo, UnionInfo, Variant};
use serde_json::Value;
use std::rc::Rc;

/// A key with the value that tells something.
#[derive(Clone)]
pub(super) struct Tag {
    pub(super) key: &'static str,
    /// As the facts spell it.
    pub(super) text: &'static str,
    /// Whether it is an integer on the wire.
    pub(super) integer: bool,
    /// What it adds to the names of definitions.
    name: String,
}

impl Tag {
    fn new(union: &UnionInfo, text: &'static str, is: Variant) -> Self {
        let name = match is {
            Variant::Union(inner) if union.integers => inner.name.to_owned(),
            _ if union.integers => pascal(union.tag) + text,
            _ => pascal(text),
        };
        Tag { key: union.tag, text, integer: union.integers, name }
    }

    /// As it stands in a document.
    pub(super) fn value(&self) -> Value {
        let integer = self.text.parse::<i64>().ok().filter(|_| self.integer);
        integer.map_or_else(|| self.text.into(), Value::from)
    }

    pub(super) fn kind(&self) -> &'static str {
        if self.integer { "integer" } else { "string" }
    }
}

/// What the tags of a leaf tell.
#[derive(Clone, Copy)]
pub(super) enum Told {
    Type(&'static TypeInfo),
    /// A value under the content key that is no struct.
    Field(&'static FieldInfo),
}

/// A struct or value of a union, with every tag that tells it.
#[derive(Clone)]
pub(super) struct Leaf {
    /// The outermost union.
    pub(super) root: &'static UnionInfo,
    /// The outermost first.
    pub(super) tags: Vec<Tag>,
    pub(super) told: Told,
    /// The key that the fields stand under, if they do not stand beside the tags.
    pub(super) content: Option<&'static str>,
}

impl Leaf {
    /// Everything of a union and of the unions inside it.
    pub(super) fn of(root: &'static UnionInfo) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        walk(root, root, &[], &mut leaves);
        leaves
    }

    pub(super) fn name(&self) -> String {
        let tags: String = self.tags.iter().map(|tag| tag.name.as_str()).collect();
        format!("{}{tags}", self.root.name)
    }

    pub(super) fn id(&self) -> String {
        let tags: Vec<_> = self.tags.iter().map(|tag| tag.text).collect();
        format!("{}::{}/{}", self.root.module, self.root.name, tags.join("/"))
    }

    /// The fields that all variants have.
    pub(super) fn beside(&self) -> &'static [FieldInfo] {
        self.root.beside
    }

    /// The struct, if it is one.
    pub(super) fn info(&self) -> Option<&'static TypeInfo> {
        match self.told {
            Told::Type(info) => Some(info),
            Told::Field(_) => None,
        }
    }

    /// The last tag, which tells the struct within its group.
    pub(super) fn last(&self) -> Option<&Tag> {
        self.tags.last()
    }

    /// The text of the last tag.
    pub(super) fn text(&self) -> &'static str {
        self.last().map_or("", |tag| tag.text)
    }

    /// Whether another name than the struct's own tells it.
    pub(super) fn is_alias(&self) -> bool {
        self.info().is_some_and(|info| info.aliases.contains(&self.text()))
    }

    /// By the tag before the last, but of two tags by the first: what `sub_type` tells apart is a group of its own.
    fn group(&self) -> String {
        let [.., tag, _] = &self.tags[..] else { return String::new() };
        let name = &tag.name;
        if name.ends_with(self.root.name) { name.clone() } else { name.clone() + self.root.name }
    }
}

/// The variants of a union by their groups, both in their order in the union.
pub(super) fn groups(leaves: Vec<Leaf>) -> Vec<Rc<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for leaf in leaves {
        let (name, key) = (leaf.group(), leaf.last().map_or("", |tag| tag.key));
        let leaf = Rc::new(leaf);
        match groups.iter_mut().find(|group| group.name == name && group.key == key) {
            Some(group) => group.leaves.push(leaf),
            None => groups.push(Group { name, key, leaves: vec![leaf] }),
        }
    }
    groups.into_iter().map(Rc::new).collect()
}

fn walk(root: &'static UnionInfo, union: &'static UnionInfo, tags: &[Tag], leaves: &mut Vec<Leaf>) {
    for variant in union.variants {
        let mut tags = tags.to_vec();
        tags.push(Tag::new(union, variant.tag, variant.is));
        let content = union.content;
        match variant.is {
            Variant::Union(inner) => walk(root, inner, &tags, leaves),
            Variant::Field(field) => leaves.push(Leaf { root, tags, told: Told::Field(field), content }),
            Variant::Type(info) => {
                tags.extend(info.sub_type.map(|text| Tag {
                    key: "sub_type",
                    text,
                    integer: false,
                    name: pascal(text),
                }));
                let mut leaf = Leaf { root, tags, told: Told::Type(info), content };
                leaves.push(leaf.clone());
                // Each name is a definition of its own: a tag of several texts confuses generators of types.
                for alias in info.aliases {
                    if let Some(tag) = leaf.tags.last_mut() {
                        (tag.text, tag.name) = (alias, pascal(alias));
                    }
                    leaves.push(leaf.clone());
                }
            }
        }
    }
}

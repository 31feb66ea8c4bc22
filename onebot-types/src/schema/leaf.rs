//! [`Leaf`].

use super::def::{Group, pascal};
use crate::info::{FieldInfo, TypeInfo, UnionInfo, Variant};
use std::rc::Rc;

/// A struct of a union, with every tag that tells it.
#[derive(Clone)]
pub(super) struct Leaf {
    /// The outermost union.
    pub(super) root: &'static UnionInfo,
    /// Keys and texts of the tags, the outermost first.
    pub(super) tags: Vec<(&'static str, &'static str)>,
    pub(super) info: &'static TypeInfo,
    /// The key that the fields stand under, if they do not stand beside the tags.
    pub(super) content: Option<&'static str>,
}

impl Leaf {
    /// All structs of a union and of the unions inside it.
    pub(super) fn of(root: &'static UnionInfo) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        walk(root, root, &[], &mut leaves);
        leaves
    }

    pub(super) fn name(&self) -> String {
        let tags: String = self.tags.iter().map(|(_, text)| pascal(text)).collect();
        format!("{}{tags}", self.root.name)
    }

    pub(super) fn id(&self) -> String {
        let tags: Vec<_> = self.tags.iter().map(|(_, text)| *text).collect();
        format!("{}::{}/{}", self.root.module, self.root.name, tags.join("/"))
    }

    /// The fields that all variants have.
    pub(super) fn beside(&self) -> &'static [FieldInfo] {
        self.root.beside
    }

    /// The last tag, which tells the struct within its group.
    pub(super) fn last(&self) -> (&'static str, &'static str) {
        self.tags.last().copied().unwrap_or_default()
    }

    /// Whether another name than the struct's own tells it.
    pub(super) fn is_alias(&self) -> bool {
        self.info.aliases.contains(&self.last().1)
    }

    /// By the tag before the last, but of two tags by the first: what `sub_type` tells apart is a group of its own.
    fn group(&self) -> String {
        let [.., (_, text), _] = &self.tags[..] else { return String::new() };
        let name = pascal(text);
        if name.ends_with(self.root.name) { name } else { name + self.root.name }
    }
}

/// The variants of a union by their groups, both in their order in the union.
pub(super) fn groups(leaves: Vec<Leaf>) -> Vec<Rc<Group>> {
    let mut groups: Vec<Group> = Vec::new();
    for leaf in leaves {
        let (name, key) = (leaf.group(), leaf.last().0);
        let leaf = Rc::new(leaf);
        match groups.iter_mut().find(|group| group.name == name && group.key == key) {
            Some(group) => group.leaves.push(leaf),
            None => groups.push(Group { name, key, leaves: vec![leaf] }),
        }
    }
    groups.into_iter().map(Rc::new).collect()
}

fn walk(
    root: &'static UnionInfo,
    union: &'static UnionInfo,
    tags: &[(&'static str, &'static str)],
    leaves: &mut Vec<Leaf>,
) {
    for variant in union.variants {
        let mut tags = tags.to_vec();
        tags.push((union.tag, variant.tag));
        match variant.is {
            Variant::Union(inner) => walk(root, inner, &tags, leaves),
            Variant::Field(_) => {}
            Variant::Type(info) => {
                tags.extend(info.sub_type.map(|sub_type| ("sub_type", sub_type)));
                let mut leaf = Leaf { root, tags, info, content: union.content };
                leaves.push(leaf.clone());
                // Each name is a definition of its own: a tag of several texts confuses generators of types.
                for alias in info.aliases {
                    if let Some((_, text)) = leaf.tags.last_mut() {
                        *text = alias;
                    }
                    leaves.push(leaf.clone());
                }
            }
        }
    }
}

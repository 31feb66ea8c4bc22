//! Words that mean something somewhere: what the facts name.

use crate::info::{self, EnumValue, NamedShape, Shape, TypeInfo, UnionInfo, Variant};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The words of all types.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(Words::collect);

/// What stands where.
pub(super) struct Words {
    /// Keys of tags, of contents, and of what stands beside them.
    pub(super) tag_keys: Vec<&'static str>,
    /// Keys of fields.
    pub(super) keys: Vec<&'static str>,
    /// Tags and known values.
    pub(super) texts: Vec<&'static str>,
}

#[derive(Default)]
struct Sets {
    tag_keys: BTreeSet<&'static str>,
    keys: BTreeSet<&'static str>,
    texts: BTreeSet<&'static str>,
}

impl Words {
    fn collect() -> Self {
        let mut sets = Sets::default();
        for named in info::types() {
            match named.shape() {
                NamedShape::Document(shape) => sets.shape(shape),
                NamedShape::Variant(_, info) | NamedShape::Object(info) => sets.object(info),
                NamedShape::Answer(_) => {}
            }
        }
        let list = |set: BTreeSet<_>| set.into_iter().collect();
        Words { tag_keys: list(sets.tag_keys), keys: list(sets.keys), texts: list(sets.texts) }
    }
}

impl Sets {
    fn shape(&mut self, shape: Shape) {
        match shape {
            Shape::Array(item) => self.shape(*item),
            Shape::OneOf(shapes) => shapes.iter().for_each(|shape| self.shape(*shape)),
            Shape::Union(info) => self.union(info()),
            Shape::Enum(info) => self.texts.extend(info.values.iter().filter_map(|(value, _)| match value {
                EnumValue::Text(text) => Some(*text),
                EnumValue::Int(_) => None,
            })),
            // An envelope. Its fields are not walked: a struct inside has a name of its own.
            Shape::Object(info) => self.tag_keys.extend(info().fields.iter().map(|field| field.name)),
            _ => {}
        }
    }

    fn union(&mut self, info: &'static UnionInfo) {
        self.tag_keys.insert(info.tag);
        self.tag_keys.extend(info.content);
        self.tag_keys.extend(info.beside.iter().map(|field| field.name));
        for variant in info.variants {
            self.texts.insert(variant.tag);
            if let Variant::Union(inner) = variant.is {
                self.union(inner);
            }
        }
    }

    fn object(&mut self, info: &'static TypeInfo) {
        self.texts.extend(info.sub_type);
        self.texts.extend(info.aliases);
        for field in info.fields {
            self.keys.insert(field.name);
            self.field(field.shape);
        }
    }

    /// As [`shape`](Self::shape), but what is inside a struct is that struct's own.
    fn field(&mut self, shape: Shape) {
        match shape {
            Shape::Array(item) => self.field(*item),
            Shape::OneOf(shapes) => shapes.iter().for_each(|shape| self.field(*shape)),
            Shape::Object(_) => {}
            shape => self.shape(shape),
        }
    }
}

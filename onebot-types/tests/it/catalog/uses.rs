//! Which Rust type stands for what of the catalog.
//!
//! One type may stand for several entries and objects: a group message for its three sub types, a sender for that of a message
//! and that of a forwarded one. So all uses of a type are collected before anything is compared.

use super::model::{Catalog, Dialects, Directions, Entry, Field, is_message};
use onebot_types::info::{Dialect, Shape, TypeInfo, UnionInfo, Variant};
use std::collections::{BTreeMap, BTreeSet};

/// A struct of a union, with every tag that has to be on the wire for it.
#[derive(Debug)]
pub(crate) struct Leaf {
    pub(crate) tags: BTreeMap<&'static str, &'static str>,
    pub(crate) info: &'static TypeInfo,
}

impl Leaf {
    /// Whether a value with these tags is of this type.
    pub(crate) fn is_told_by<'t>(&self, tag: impl Fn(&str) -> Option<&'t str>) -> bool {
        self.tags.iter().all(|(key, text)| tag(key) == Some(text))
    }
}

/// The structs of a union and of the unions inside it.
pub(crate) fn leaves(union: &'static UnionInfo) -> Vec<Leaf> {
    let mut found = Vec::new();
    for variant in union.variants {
        let inner = match variant.is {
            Variant::Union(inner) => leaves(inner),
            Variant::Field(_) => Vec::new(),
            Variant::Type(info) => {
                vec![Leaf {
                    tags: info.sub_type.map(|sub_type| ("sub_type", sub_type)).into_iter().collect(),
                    info,
                }]
            }
        };
        found.extend(inner.into_iter().map(|mut leaf| {
            leaf.tags.insert(union.tag, variant.tag);
            leaf
        }));
    }
    found
}

/// One use of a type.
pub(crate) struct Use {
    pub(crate) dialects: Dialects,
    pub(crate) directions: Directions,
    /// The fields, as far as they are in these dialects and directions.
    pub(crate) fields: Vec<Field>,
}

/// All uses of a type; at least one.
#[derive(Default)]
pub(crate) struct Uses(pub(crate) Vec<Use>);

/// All types by their paths, and what each is used for.
#[derive(Default)]
pub(crate) struct Types {
    pub(crate) used: BTreeMap<String, (&'static TypeInfo, Uses)>,
    /// Entries without a type, types without an entry, entries that two types could stand for.
    pub(crate) mismatched: Vec<String>,
    /// The data that actions are answered with, by the names of those types.
    pub(crate) answers: BTreeMap<String, (Shape, Field)>,
    seen: BTreeSet<Place>,
}

/// A type, the file of the catalog and the object in it that it stands for, and where.
type Place = (String, &'static str, String, Dialects, Directions);

impl Types {
    /// Adds a file of the catalog with the union of its entries.
    pub(crate) fn add(&mut self, catalog: &Catalog, union: &'static UnionInfo) {
        let leaves = leaves(union);
        let mut told = BTreeSet::new();
        for entry in &catalog.entries {
            let tag = |key: &str| entry.tags.get(key).map(String::as_str);
            let matching: Vec<_> = (0..leaves.len()).filter(|at| leaves[*at].is_told_by(tag)).collect();
            match matching[..] {
                [at] => self.entry(catalog, &leaves[at], entry),
                [] => self.mismatched.push(format!("{}: no type in {}", entry.name, union.name)),
                _ => self.mismatched.push(format!(
                    "{}: {} types in {}",
                    entry.name,
                    matching.len(),
                    union.name
                )),
            }
            told.extend(matching);
        }
        for (at, leaf) in leaves.iter().enumerate() {
            if !told.contains(&at) {
                self.mismatched.push(format!("{}: not in the catalog, {:?}", leaf.info.path(), leaf.tags));
            }
        }
    }

    fn entry(&mut self, catalog: &Catalog, leaf: &Leaf, entry: &Entry) {
        let fields = entry
            .fields
            .iter()
            // A sub type that tells the type is no field of it.
            .filter(|field| field.name != "sub_type" || leaf.info.sub_type.is_none())
            .map(|field| field.within(&entry.dialects, entry.directions))
            .collect();
        let used = Use { dialects: entry.dialects.clone(), directions: entry.directions, fields };
        self.used(catalog, leaf.info, used);
        let aliases: BTreeSet<_> = leaf.info.aliases.iter().map(|alias| (*alias).to_owned()).collect();
        if aliases != entry.aliases {
            let line = format!("{}: aliases {aliases:?}, expected {:?}", leaf.info.path(), entry.aliases);
            self.mismatched.push(line);
        }
        if let Some(shape) = leaf.info.response {
            self.answers(catalog, leaf.info.name, *shape, &entry.answers);
        }
    }

    fn answers(&mut self, catalog: &Catalog, name: &str, shape: Shape, forms: &[Field]) {
        let mut together: Option<Field> = None;
        for form in forms {
            let form = form.within(&form.dialects, Directions::RECEIVE);
            self.value(catalog, shape, &form);
            match &mut together {
                Some(all) => all.merge(&form),
                None => together = Some(form),
            }
        }
        let together = together.expect("an action is in a dialect");
        self.answers.insert(format!("v11.response.{name}"), (shape, together));
    }

    fn used(&mut self, catalog: &Catalog, info: &'static TypeInfo, used: Use) {
        for field in &used.fields {
            if let Some(known) = info.field(&field.name) {
                self.value(catalog, known.shape, field);
            }
        }
        self.used.entry(info.path()).or_insert_with(|| (info, Uses::default())).1.0.push(used);
    }

    /// Follows a field into the objects that it holds.
    fn value(&mut self, catalog: &Catalog, shape: Shape, field: &Field) {
        match shape {
            Shape::Object(info) => {
                for name in field.objects.iter().filter(|name| !is_message(name)) {
                    self.object(catalog, info(), name, field);
                }
            }
            Shape::Array(inner) => {
                if let Some(item) = &field.item {
                    self.value(catalog, *inner, item);
                }
            }
            Shape::OneOf(shapes) => {
                for shape in shapes {
                    self.value(catalog, *shape, field);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, catalog: &Catalog, info: &'static TypeInfo, name: &str, field: &Field) {
        let place = (info.path(), catalog.of, name.to_owned(), field.dialects.clone(), field.directions);
        if !self.seen.insert(place) {
            return;
        }
        let fields: Vec<_> = catalog
            .object(name)
            .iter()
            .map(|inner| inner.within(&field.dialects, field.directions))
            .filter(|inner| !inner.dialects.is_empty())
            .collect();
        let dialects = fields.iter().flat_map(|field| field.dialects.iter().copied()).collect();
        self.used(catalog, info, Use { dialects, directions: field.directions, fields });
    }
}

impl Uses {
    /// The fields by name, each as all uses together have it.
    pub(crate) fn fields(&self) -> BTreeMap<&str, Field> {
        let mut merged: BTreeMap<&str, Field> = BTreeMap::new();
        for field in self.0.iter().flat_map(|used| &used.fields) {
            match merged.get_mut(&*field.name) {
                Some(all) => all.merge(field),
                None => {
                    merged.insert(&field.name, field.clone());
                }
            }
        }
        for (name, field) in &mut merged {
            field.required_to_send =
                self.required(name, |used| used.directions.send, |field| &field.required_to_send);
            field.always_received =
                self.required(name, |used| used.directions.receive, |field| &field.always_received);
        }
        merged
    }

    /// The dialects that require a field in every use that they have, among those in a direction.
    fn required(&self, name: &str, counts: fn(&Use) -> bool, by: fn(&Field) -> &Dialects) -> Dialects {
        let requires = |used: &Use, dialect: &Dialect| {
            used.fields.iter().any(|field| field.name == name && by(field).contains(dialect))
        };
        let everywhere = |dialect: &Dialect| {
            let uses = self.0.iter().filter(|used| counts(used) && used.dialects.contains(dialect));
            uses.into_iter().all(|used| requires(used, dialect))
        };
        self.dialects_of(counts).into_iter().filter(everywhere).collect()
    }

    fn dialects_of(&self, counts: fn(&Use) -> bool) -> Dialects {
        self.0.iter().filter(|used| counts(used)).flat_map(|used| used.dialects.iter().copied()).collect()
    }

    /// The dialects of all uses together.
    pub(crate) fn dialects(&self) -> Dialects {
        self.dialects_of(|_| true)
    }

    /// The dialects that are sent it.
    pub(crate) fn sent_to(&self) -> Dialects {
        self.dialects_of(|used| used.directions.send)
    }

    /// The dialects that send it.
    pub(crate) fn received_from(&self) -> Dialects {
        self.dialects_of(|used| used.directions.receive)
    }

    /// The directions of all uses together.
    pub(crate) fn directions(&self) -> Directions {
        self.0.iter().fold(Directions::default(), |all, used| all.or(used.directions))
    }
}

impl Field {
    fn merge(&mut self, other: &Field) {
        self.docs.extend(other.docs.iter().cloned());
        self.types.extend(&other.types);
        self.values.extend(other.values.iter().cloned());
        self.objects.extend(other.objects.iter().cloned());
        self.dialects.extend(&other.dialects);
        self.directions = self.directions.or(other.directions);
        for (place, kinds) in &other.spelled {
            self.spelled.entry(*place).or_default().extend(kinds);
        }
        match (&mut self.item, &other.item) {
            (Some(item), Some(other)) => item.merge(other),
            (None, Some(other)) => self.item = Some(other.clone()),
            (_, None) => {}
        }
    }
}

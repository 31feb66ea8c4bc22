//! Schemas that stand by themselves: of a protocol, of a type.

use super::SchemaOptions;
use super::build::Build;
use super::def::Def;
use super::forms::members;
use super::leaf::Leaf;
use crate::codec::Wire;
use crate::info::{Named, NamedShape, Shape, TypeInfo};
use crate::qq;
use crate::v11::{Frame, Message, Segment};
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};
use std::rc::Rc;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A protocol, whose types stand in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// OneBot 11.
    V11,
    /// The official API.
    Qq,
}

impl Protocol {
    /// All of them.
    pub const ALL: [Protocol; 2] = [Protocol::V11, Protocol::Qq];

    /// The name in lists, of files and on the command line: `v11`, `qq`.
    pub const fn name(self) -> &'static str {
        match self {
            Protocol::V11 => "v11",
            Protocol::Qq => "qq",
        }
    }

    /// The name for people.
    pub const fn title(self) -> &'static str {
        match self {
            Protocol::V11 => "OneBot 11",
            Protocol::Qq => "QQ Bot API v2",
        }
    }

    /// What documents of the protocol are.
    fn documents(self) -> &'static [Shape] {
        match self {
            Protocol::V11 => &[Frame::SHAPE, Segment::SHAPE, Message::SHAPE],
            Protocol::Qq => qq::ROOTS,
        }
    }

    /// Definitions through which the others are reached.
    fn lookups(self) -> &'static [Def] {
        match self {
            Protocol::V11 => &[Def::Answers(Protocol::V11)],
            Protocol::Qq => &[Def::Endpoints, Def::Answers(Protocol::Qq)],
        }
    }
}

impl SchemaOptions {
    /// Schema of every document of a protocol, with all definitions under `$defs`. The root takes any of the documents;
    /// whoever knows what a document is picks the definition: `#/$defs/Event`.
    ///
    /// ```
    /// use onebot_types::schema::{Protocol, SchemaOptions};
    ///
    /// let schema = SchemaOptions::new().protocol(Protocol::V11);
    /// assert_eq!(schema.pointer("/$defs/SegmentFace/properties/type/const").unwrap(), "face");
    /// ```
    pub fn protocol(self, protocol: Protocol) -> Schema {
        self.root(protocol.title(), |build| {
            let mut documents: Vec<Schema> =
                protocol.documents().iter().map(|shape| build.shape(*shape)).collect();
            documents.extend(protocol.lookups().iter().map(|def| build.refer(def.clone())));
            members(json!({ "anyOf": documents })).into()
        })
    }

    /// Schema of a named type's documents: of a segment, an event or an action with the tag that tells it.
    pub fn schema_of(self, named: &Named) -> Schema {
        self.root(&named.name, |build| match named.shape() {
            NamedShape::Document(shape) => build.shape(shape),
            NamedShape::Object(info) => build.refer(Def::Data(info)),
            NamedShape::Answer(data) => build.refer(Def::Answer { action: named.wire.clone(), data }),
            NamedShape::Variant(shape, info) => build.told(shape, info),
        })
    }

    /// Schema of the documents that a shape takes.
    pub(super) fn document(self, shape: Shape) -> Schema {
        let title = Def::of(shape).map_or_else(String::new, |def| def.name());
        self.root(&title, |build| build.shape(shape))
    }

    fn root(self, title: &str, body: impl FnOnce(&mut Build<'_>) -> Schema) -> Schema {
        let mut generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
        let mut root = body(&mut Build::new(&mut generator, self));
        root.insert("$schema".to_owned(), DRAFT.into());
        if !title.is_empty() {
            root.insert("title".to_owned(), title.into());
        }
        root.insert("x-version".to_owned(), env!("CARGO_PKG_VERSION").into());
        let definitions = generator.take_definitions(false);
        if !definitions.is_empty() {
            root.insert("$defs".to_owned(), Value::Object(definitions));
        }
        root
    }
}

impl Build<'_> {
    /// A struct with the tags that tell it in a union; with one of several sets of tags, where several tell it.
    fn told(&mut self, union: Shape, info: &'static TypeInfo) -> Schema {
        let Shape::Union(union) = union else { return self.shape(union) };
        let is = |leaf: &Leaf| leaf.info().is_some_and(|leaf| Def::Data(leaf).id() == Def::Data(info).id());
        let leaves = Leaf::of(union()).into_iter().filter(is);
        let mut leaves: Vec<_> = leaves.map(|leaf| self.refer(Def::Leaf(Rc::new(leaf)))).collect();
        match leaves.len() {
            1 => leaves.remove(0),
            _ => members(json!({ "oneOf": leaves })).into(),
        }
    }
}

//! Every named type of the crate, found by walking the facts from the documents down.

use super::{Dialects, Direction, Kind, Place, Shape, TypeInfo, UnionInfo, Variant};
use crate::Union as _;
use crate::codec::Wire;
use crate::codec::tape::View;
use crate::qq::{self, Dispatch, Payload};
use crate::v11::{Action, Event, EventKind, Frame, Message, Request, Response, Segment};
use crate::validate::{self, Profile, Report, Violation};
use std::collections::BTreeSet;

/// A type that has a name: what `onebot schema --list` prints.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Named {
    /// The name: a path from the crate's root with dots. `v11.segment.Face`
    pub name: String,
    /// What the type is.
    pub kind: NamedKind,
    /// What tells it on the wire: a segment type, the tags of an event with dots between, the name of an action, the method and
    /// path of an endpoint.
    pub wire: String,
    /// The dialects that have it.
    pub dialects: Dialects,
    pub(super) is: Is,
}

/// What a [`Named`] type is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NamedKind {
    /// A piece of a message.
    Segment,
    /// An event.
    Event,
    /// An API request's parameters.
    Action,
    /// The answer to an action.
    Response,
    /// Something that stands inside others.
    Object,
    /// A whole document that carries the others.
    Envelope,
    /// An HTTP request of the official API.
    Endpoint,
    /// An event of the official API.
    Dispatch,
}

impl NamedKind {
    /// The name in lists.
    pub const fn name(self) -> &'static str {
        match self {
            NamedKind::Segment => "segment",
            NamedKind::Event => "event",
            NamedKind::Action => "action",
            NamedKind::Response => "response",
            NamedKind::Object => "object",
            NamedKind::Envelope => "envelope",
            NamedKind::Endpoint => "endpoint",
            NamedKind::Dispatch => "dispatch",
        }
    }
}

/// A type that carries the others.
#[derive(Debug, Clone, Copy)]
pub(super) enum Document {
    Event,
    Request,
    Response,
    Segment,
    Message,
    Frame,
    Payload,
}

impl Document {
    const fn shape(self) -> Shape {
        match self {
            Document::Event => Event::SHAPE,
            Document::Request => <Request as Wire>::SHAPE,
            Document::Response => <Response as Wire>::SHAPE,
            Document::Segment => Segment::SHAPE,
            Document::Message => Message::SHAPE,
            Document::Frame => Frame::SHAPE,
            Document::Payload => Payload::SHAPE,
        }
    }
}

/// How documents of a named type are read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Is {
    /// As this document.
    Document(Document),
    /// As this document, whose tags tell the type; a struct under a content key also by itself.
    Tagged(Document, &'static UnionInfo, &'static TypeInfo),
    /// By itself.
    Object(&'static TypeInfo),
    /// As the body, or without one as an object of the parameters.
    Endpoint(&'static TypeInfo),
    /// As an answer with data of this shape.
    Response(Shape),
    /// As a payload with this event, or as the event's body by itself.
    Dispatch(&'static TypeInfo),
}

/// What JSON fits a [`Named`] type.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum NamedShape {
    /// A document of this shape.
    Document(Shape),
    /// A document of this shape, a union, whose tags tell this type.
    Variant(Shape, &'static TypeInfo),
    /// An object with the fields of this type.
    Object(&'static TypeInfo),
    /// An answer with data of this shape.
    Answer(Shape),
}

impl Named {
    /// What JSON fits.
    pub fn shape(&self) -> NamedShape {
        match self.is {
            Is::Document(document) => NamedShape::Document(document.shape()),
            Is::Tagged(document, _, info) => NamedShape::Variant(document.shape(), info),
            Is::Object(info) | Is::Dispatch(info) => NamedShape::Object(info),
            Is::Endpoint(info) => NamedShape::Object(document(info)),
            Is::Response(data) => NamedShape::Answer(data),
        }
    }
}

#[doc(hidden)]
impl Named {
    /// Validates a document as one of the type.
    pub fn check(&self, view: View<'_>, profile: Profile) -> Report {
        match self.is {
            Is::Document(document) => validate::check(document.shape(), view, profile),
            Is::Tagged(document, union, info) => {
                if is_content(view, union) {
                    return validate::check_object(info, view, profile);
                }
                let mut report = validate::check(document.shape(), view, profile);
                let found = union.resolve(view);
                // By name: a message and a request are both of the type `group`.
                let is = found.is_some_and(|found| (found.module, found.name) == (info.module, info.name));
                let found = found.map_or("something else", |found| found.wire);
                // Unless a tag itself is wrong, what was found concerns the type that the document is of.
                let told = report.violations.iter().any(|Violation { path, .. }| {
                    path == union.tag || path.ends_with("_type") && !path.contains(['.', '['])
                });
                if !is && !told {
                    report.violations.push(Violation::other_type(union.tag, &self.wire, found));
                }
                report
            }
            Is::Endpoint(info) => {
                validate::check_object(document(info), view, profile.or_direction(Direction::Send))
            }
            Is::Dispatch(_) if is_payload(view) => {
                let mut report = validate::check(Payload::SHAPE, view, profile);
                let found = view.get(Dispatch::INFO.tag).and_then(View::as_str).unwrap_or("something else");
                if found != self.wire && report.violations.is_empty() {
                    report.violations.push(Violation::other_type(Dispatch::INFO.tag, &self.wire, found));
                }
                report
            }
            Is::Object(info) | Is::Dispatch(info) => validate::check_object(info, view, profile),
            Is::Response(data) => validate::check_response(<Response as Wire>::SHAPE, data, view, profile),
        }
    }

    /// The facts, if it is a struct.
    pub fn info(&self) -> Option<&'static TypeInfo> {
        match self.is {
            Is::Tagged(_, _, info) | Is::Object(info) | Is::Endpoint(info) | Is::Dispatch(info) => Some(info),
            Is::Document(_) | Is::Response(_) => None,
        }
    }
}

/// The type of an endpoint's document: of its body, or its own without one.
pub(super) fn document(endpoint: &'static TypeInfo) -> &'static TypeInfo {
    let body = endpoint.fields.iter().find(|field| field.place == Some(Place::Body));
    match body.map(|field| field.shape) {
        Some(Shape::Object(info)) => info(),
        _ => endpoint,
    }
}

/// Whether a document is a payload, and not the body of one.
pub(super) fn is_payload(view: View<'_>) -> bool {
    view.get("op").is_some_and(|op| op.as_i64().is_some()) || view.get(Dispatch::INFO.tag).is_some()
}

/// Whether a document is the content of a union's variant, without the tag around it.
pub(super) fn is_content(view: View<'_>, union: &UnionInfo) -> bool {
    let Some(content) = union.content else { return false };
    let tagged =
        view.get(union.tag).and_then(View::as_str).is_some_and(|tag| union.with_tag(tag).next().is_some());
    !tagged && view.get(content).is_none()
}

/// Every type that has a name: first the documents, then what is inside them.
pub fn types() -> Vec<Named> {
    fn envelope(name: &str, document: Document) -> Named {
        Named {
            name: name.to_owned(),
            kind: NamedKind::Envelope,
            wire: String::new(),
            dialects: if name.starts_with("v11.") { Dialects::ALL } else { Dialects::NONE },
            is: Is::Document(document),
        }
    }
    let types = vec![
        envelope("v11.Event", Document::Event),
        envelope("v11.Request", Document::Request),
        envelope("v11.Response", Document::Response),
        envelope("v11.Segment", Document::Segment),
        envelope("v11.Message", Document::Message),
        envelope("v11.Frame", Document::Frame),
        envelope("qq.Payload", Document::Payload),
    ];
    let mut list = List { types, seen: BTreeSet::new() };
    for shape in [Segment::SHAPE, Event::SHAPE, Action::SHAPE].iter().chain(qq::ROOTS) {
        list.shape(*shape);
    }
    for endpoint in qq::Endpoint::ALL {
        list.info(endpoint.info, endpoint.info.wire);
    }
    list.dispatch();
    list.types
}

struct List {
    types: Vec<Named>,
    /// Names of structs and unions that were walked already.
    seen: BTreeSet<String>,
}

impl List {
    fn shape(&mut self, shape: Shape) {
        match shape {
            Shape::Array(item) => self.shape(*item),
            Shape::OneOf(shapes) => shapes.iter().for_each(|shape| self.shape(*shape)),
            Shape::Object(info) => self.info(info(), ""),
            Shape::Union(info) => self.union(info(), ""),
            _ => {}
        }
    }

    fn union(&mut self, union: &'static UnionInfo, path: &str) {
        if !self.seen.insert(format!("{}::{}", union.module, union.name)) && path.is_empty() {
            return;
        }
        for variant in union.variants {
            let path =
                if path.is_empty() { variant.tag.to_owned() } else { format!("{path}.{}", variant.tag) };
            match variant.is {
                Variant::Union(inner) => self.union(inner, &path),
                Variant::Type(info) => self.info(info, &path),
                Variant::Field(field) => self.shape(field.shape),
            }
        }
    }

    /// The events of the official API, several of which have the same type.
    fn dispatch(&mut self) {
        for variant in Dispatch::INFO.variants {
            if let Variant::Type(info) = variant.is {
                self.types.push(Named {
                    name: format!("qq.dispatch.{}", variant.tag),
                    kind: NamedKind::Dispatch,
                    wire: variant.tag.to_owned(),
                    dialects: Dialects::NONE,
                    is: Is::Dispatch(info),
                });
            }
        }
    }

    fn info(&mut self, info: &'static TypeInfo, path: &str) {
        let name = info.path();
        if !self.seen.insert(name.clone()) {
            return;
        }
        // The official API has no dialects.
        let dialects = if name.starts_with("qq.") { Dialects::NONE } else { info.dialects };
        // An object has no tag of its own.
        let mut wire = if info.kind == Kind::Object { String::new() } else { path.to_owned() };
        if let Some(sub_type) = info.sub_type {
            wire.extend([".", sub_type]);
        }
        let (kind, is) = match info.kind {
            Kind::Segment => (NamedKind::Segment, Is::Tagged(Document::Segment, Segment::INFO, info)),
            Kind::Action => (NamedKind::Action, Is::Tagged(Document::Request, Action::INFO, info)),
            Kind::Event => (NamedKind::Event, Is::Tagged(Document::Event, EventKind::INFO, info)),
            Kind::Endpoint => (NamedKind::Endpoint, Is::Endpoint(info)),
            Kind::Object => (NamedKind::Object, Is::Object(info)),
        };
        self.types.push(Named { name, kind, wire: wire.clone(), dialects, is });
        for field in info.fields {
            self.shape(field.shape);
        }
        let Some(data) = info.response else { return };
        if info.kind == Kind::Action {
            let name = format!("v11.response.{}", info.name);
            let (kind, is) = (NamedKind::Response, Is::Response(*data));
            self.types.push(Named { name, kind, wire, dialects, is });
        }
        self.shape(*data);
    }
}

//! Facts about types: what a derive states once, and validation, schemas, lists and tests read.

mod check;
mod dialect;
mod endpoint;
mod list;
#[cfg(feature = "__rewrite")]
mod rewrite;
mod shape;
mod union;

pub use check::{Check, Checked, Part};
pub use dialect::{Dialect, Dialects, Direction};
pub(crate) use endpoint::is_segment;
pub use endpoint::{Method, Place};
pub use list::{Named, NamedKind, NamedShape, types};
pub use shape::{EnumInfo, EnumValue, Rule, Shape, Spelled};
pub use union::{Fallback, UnionInfo, Variant, VariantInfo};

/// What a type is in its protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A piece of a message.
    Segment,
    /// An event.
    Event,
    /// An API request's parameters.
    Action,
    /// An HTTP request of the official API.
    Endpoint,
    /// Anything else that stands inside others.
    Object,
}

impl Kind {
    /// The name in lists.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Segment => "segment",
            Kind::Event => "event",
            Kind::Action => "action",
            Kind::Endpoint => "endpoint",
            Kind::Object => "object",
        }
    }
}

/// The facts about a struct.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct TypeInfo {
    /// What the type is in its protocol.
    pub kind: Kind,
    /// The Rust name.
    pub name: &'static str,
    /// The Rust module that declares it.
    pub module: &'static str,
    /// The text that tells the type on the wire: segment type, event type, action name, method and path of an endpoint.
    /// Empty for objects, but of the answer to an action that action's name.
    pub wire: &'static str,
    /// The second text that tells an event, under `sub_type`.
    pub sub_type: Option<&'static str>,
    /// Other names of an action, other paths of an endpoint.
    pub aliases: &'static [&'static str],
    /// The documentation.
    pub doc: &'static str,
    /// The dialects that have it.
    pub dialects: Dialects,
    /// The only direction in which it is used.
    pub direction: Option<Direction>,
    /// The dialects that only take it.
    pub send_only: Dialects,
    /// The dialects that only report it.
    pub recv_only: Dialects,
    /// The fields, in wire order.
    pub fields: &'static [FieldInfo],
    /// Whether any value may stand in its place; what is no object is kept as [`Extra::instead`](crate::wire::Extra::instead).
    pub any_content: bool,
    /// What an action or endpoint is answered with.
    pub response: Option<&'static Shape>,
    /// Rules that concern several fields.
    pub checks: &'static [Check],
    /// Bytes that a value takes in memory, without what it points to.
    pub(crate) size: usize,
    /// Decodes and encodes again; false if the JSON does not fit.
    #[cfg(feature = "__rewrite")]
    #[doc(hidden)]
    pub rewrite: rewrite::Rewrite,
}

/// What derives write: a type with the facts that every type has, then one call for each fact more.
#[doc(hidden)]
impl TypeInfo {
    pub const fn new<T: crate::codec::Wire + crate::codec::Fields>(
        kind: Kind,
        name: &'static str,
        module: &'static str,
        doc: &'static str,
        fields: &'static [FieldInfo],
    ) -> Self {
        TypeInfo {
            kind,
            name,
            module,
            wire: "",
            sub_type: None,
            aliases: &[],
            doc,
            dialects: Dialects::ALL,
            direction: None,
            send_only: Dialects::NONE,
            recv_only: Dialects::NONE,
            fields,
            any_content: false,
            response: None,
            checks: &[],
            size: size_of::<T>(),
            #[cfg(feature = "__rewrite")]
            rewrite: rewrite::rewrite::<T>,
        }
    }
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }
    pub const fn sub_type(mut self, sub_type: &'static str) -> Self {
        self.sub_type = Some(sub_type);
        self
    }
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }
    pub const fn only(mut self, dialects: Dialects) -> Self {
        self.dialects = dialects;
        self
    }
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        match direction {
            Direction::Send => self.send_only = Dialects::ALL,
            Direction::Receive => self.recv_only = Dialects::ALL,
        }
        self
    }
    pub const fn send_only(mut self, dialects: Dialects) -> Self {
        self.send_only = dialects;
        self
    }
    pub const fn recv_only(mut self, dialects: Dialects) -> Self {
        self.recv_only = dialects;
        self
    }
    pub const fn any_content(mut self) -> Self {
        self.any_content = true;
        self
    }
    pub const fn response(mut self, shape: &'static Shape) -> Self {
        self.response = Some(shape);
        self
    }
    pub const fn checks(mut self, checks: &'static [Check]) -> Self {
        self.checks = checks;
        self
    }
}

impl TypeInfo {
    /// Where the type is found from the crate's root, dots between: `v11.segment.Face`.
    pub fn path(&self) -> String {
        let inside = self.module.split_once("::").map_or("", |(_, inside)| inside);
        let mut path = inside.replace("::", ".");
        if !path.is_empty() {
            path.push('.');
        }
        path + self.name
    }

    /// The field with a wire name.
    pub fn field(&self, name: &str) -> Option<&'static FieldInfo> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The facts about a field.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The key on the wire.
    pub name: &'static str,
    /// The documentation.
    pub doc: &'static str,
    /// What JSON fits.
    pub shape: Shape,
    /// Whether the type is nothing without it: such a field is not an `Option`.
    pub essential: bool,
    /// The dialects that have it.
    pub dialects: Dialects,
    /// The only direction in which it is used.
    pub direction: Option<Direction>,
    /// The dialects that only take it.
    pub send_only: Dialects,
    /// The dialects that only report it.
    pub recv_only: Dialects,
    /// How an id, a number or a switch is spelled in what is sent, by the dialects that do not take every spelling.
    pub sent_as: Spelled,
    /// How it is spelled in what is received, by the dialects that do not spell it as usual.
    pub received_as: Spelled,
    /// Where an endpoint sends it.
    pub place: Option<Place>,
    /// The dialects that need it in what they are sent.
    pub required_to_send: Dialects,
    /// The dialects that always have it in what they send.
    pub always_received: Dialects,
    /// What the value has to keep to.
    pub rules: &'static [Rule],
}

#[doc(hidden)]
impl FieldInfo {
    pub const fn new(name: &'static str, doc: &'static str, shape: Shape) -> Self {
        FieldInfo {
            name,
            doc,
            shape,
            essential: false,
            dialects: Dialects::ALL,
            direction: None,
            send_only: Dialects::NONE,
            recv_only: Dialects::NONE,
            sent_as: Spelled::ANY,
            received_as: Spelled::ANY,
            place: None,
            required_to_send: Dialects::NONE,
            always_received: Dialects::NONE,
            rules: &[],
        }
    }
    pub const fn essential(mut self) -> Self {
        self.essential = true;
        self.to_send(Dialects::ALL).received(Dialects::ALL)
    }
    pub const fn to_send(mut self, by: Dialects) -> Self {
        self.required_to_send = by;
        self
    }
    pub const fn received(mut self, from: Dialects) -> Self {
        self.always_received = from;
        self
    }
    pub const fn only(mut self, dialects: Dialects) -> Self {
        self.dialects = dialects;
        self
    }
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        match direction {
            Direction::Send => self.send_only = Dialects::ALL,
            Direction::Receive => self.recv_only = Dialects::ALL,
        }
        self
    }
    pub const fn send_only(mut self, dialects: Dialects) -> Self {
        self.send_only = dialects;
        self
    }
    pub const fn recv_only(mut self, dialects: Dialects) -> Self {
        self.recv_only = dialects;
        self
    }
    pub const fn text(mut self, sent: Dialects, received: Dialects) -> Self {
        self.sent_as.text = sent;
        self.received_as.text = received;
        self
    }
    pub const fn number(mut self, sent: Dialects, received: Dialects) -> Self {
        self.sent_as.number = sent;
        self.received_as.number = received;
        self
    }
    pub const fn place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
    pub const fn boolean(mut self, sent: Dialects, received: Dialects) -> Self {
        self.sent_as.boolean = sent;
        self.received_as.boolean = received;
        self
    }
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }
}

//! Facts about types: what a derive states once, and validation, schemas, lists and tests read.

use crate::codec::View;
use std::fmt;

/// An implementation family whose wire format differs from the others'.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// The OneBot 11 standard.
    Standard,
    /// go-cqhttp.
    GoCqHttp,
    /// NapCat.
    NapCat,
    /// LLBot (LLOneBot, LuckyLillia).
    LlBot,
    /// Lagrange.OneBot.
    Lagrange,
}

impl Dialect {
    /// All of them.
    pub const ALL: [Dialect; 5] =
        [Dialect::Standard, Dialect::GoCqHttp, Dialect::NapCat, Dialect::LlBot, Dialect::Lagrange];

    /// The name in lists and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Dialect::Standard => "standard",
            Dialect::GoCqHttp => "gocq",
            Dialect::NapCat => "napcat",
            Dialect::LlBot => "llbot",
            Dialect::Lagrange => "lagrange",
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A set of dialects.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dialects(u8);

impl Dialects {
    /// No dialect.
    pub const NONE: Dialects = Dialects(0);
    /// Every dialect.
    pub const ALL: Dialects = Dialects::of(&Dialect::ALL);

    /// These dialects.
    pub const fn of(dialects: &[Dialect]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < dialects.len() {
            bits |= 1 << dialects[i] as u8;
            i += 1;
        }
        Dialects(bits)
    }

    /// Whether a dialect is in the set.
    pub const fn has(self, dialect: Dialect) -> bool {
        self.0 & (1 << dialect as u8) != 0
    }

    /// Whether every dialect of another set is in this one.
    pub const fn has_all(self, other: Dialects) -> bool {
        self.0 & other.0 == other.0
    }

    /// The dialects of the set, the standard first.
    pub fn iter(self) -> impl Iterator<Item = Dialect> {
        Dialect::ALL.into_iter().filter(move |dialect| self.has(*dialect))
    }
}

impl fmt::Debug for Dialects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The direction of a frame, seen from a bot: it sends requests and receives events and answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "there are two directions")]
pub enum Direction {
    /// From the bot to the implementation.
    Send,
    /// From the implementation to the bot.
    Receive,
}

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
    /// The text that tells the type on the wire: segment type, event type, action name. Empty for objects.
    pub wire: &'static str,
    /// The second text that tells an event, under `sub_type`.
    pub sub_type: Option<&'static str>,
    /// Other names of an action.
    pub aliases: &'static [&'static str],
    /// The documentation.
    pub doc: &'static str,
    /// The dialects that have it.
    pub dialects: Dialects,
    /// The only direction in which it is used.
    pub direction: Option<Direction>,
    /// The fields, in wire order.
    pub fields: &'static [FieldInfo],
    /// What an action is answered with.
    pub response: Option<&'static Shape>,
    /// Decodes and encodes again; false if the JSON does not fit.
    #[doc(hidden)]
    pub rewrite: fn(View<'_>, &mut Vec<u8>) -> bool,
}

/// What derives write: a type with the facts that every type has, then one call for each fact more.
#[doc(hidden)]
impl TypeInfo {
    pub const fn new<T: crate::codec::Wire>(
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
            fields,
            response: None,
            rewrite: crate::codec::rewrite::<T>,
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
    pub const fn only(mut self, dialects: &[Dialect]) -> Self {
        self.dialects = Dialects::of(dialects);
        self
    }
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }
    pub const fn response(mut self, shape: &'static Shape) -> Self {
        self.response = Some(shape);
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
            required_to_send: Dialects::NONE,
            always_received: Dialects::NONE,
            rules: &[],
        }
    }
    pub const fn essential(mut self) -> Self {
        self.essential = true;
        self.to_send().received()
    }
    pub const fn to_send(mut self) -> Self {
        self.required_to_send = Dialects::ALL;
        self
    }
    pub const fn received(mut self) -> Self {
        self.always_received = Dialects::ALL;
        self
    }
    pub const fn only(mut self, dialects: &[Dialect]) -> Self {
        self.dialects = Dialects::of(dialects);
        self
    }
    pub const fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }
    pub const fn rules(mut self, rules: &'static [Rule]) -> Self {
        self.rules = rules;
        self
    }
}

/// What a value has to keep to. Decoding does not ask for it; validation does.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A number from the first to the second, both allowed.
    Range(i64, i64),
    /// A text of so many characters, or a list of so many items, both numbers allowed.
    Length(usize, usize),
    /// An `http` or `https` address.
    Url,
}

/// What JSON fits a field.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// Any value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// An integer in the range of `i64`.
    Integer,
    /// An integer in the range of `u64`.
    Unsigned,
    /// A number with a fraction or an exponent.
    Float,
    /// A text.
    String,
    /// An [`Id`](crate::wire::Id).
    Id,
    /// A [`Flag`](crate::wire::Flag).
    Flag,
    /// An [`Int`](crate::wire::Int).
    Int,
    /// A [`Number`](crate::wire::Number).
    Number,
    /// A text or integer, some of which have a meaning.
    Enum(&'static EnumInfo),
    /// A list.
    Array(&'static Shape),
    /// An object with any keys.
    Map,
    /// An object with known keys.
    Object(fn() -> &'static TypeInfo),
    /// One of several types, told apart by a tag.
    Union(fn() -> &'static UnionInfo),
    /// The first of these whose kind of JSON value it is.
    OneOf(&'static [Shape]),
}

/// The facts about an open enum.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct EnumInfo {
    /// The Rust name.
    pub name: &'static str,
    /// The documentation.
    pub doc: &'static str,
    /// The known values with their documentation.
    pub values: &'static [(EnumValue, &'static str)],
}

#[doc(hidden)]
impl EnumInfo {
    pub const fn new(
        name: &'static str,
        doc: &'static str,
        values: &'static [(EnumValue, &'static str)],
    ) -> Self {
        EnumInfo { name, doc, values }
    }
}

impl EnumInfo {
    /// Whether the values are integers.
    pub fn is_integer(&self) -> bool {
        matches!(self.values.first(), Some((EnumValue::Int(_), _)))
    }
}

/// A known value of an open enum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "JSON has no other scalars to enumerate")]
pub enum EnumValue {
    /// A text.
    Text(&'static str),
    /// An integer.
    Int(i64),
}

/// The facts about a union: an enum whose variants are told apart by a tag.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct UnionInfo {
    /// The Rust name.
    pub name: &'static str,
    /// The Rust module that declares it.
    pub module: &'static str,
    /// The documentation.
    pub doc: &'static str,
    /// The key of the tag.
    pub tag: &'static str,
    /// The key of the content; without one the fields stand beside the tag.
    pub content: Option<&'static str>,
    /// What may follow a name without changing its meaning.
    pub suffixes: &'static [&'static str],
    /// The known variants.
    pub variants: &'static [VariantInfo],
    /// Known keys beside the tag and the content.
    pub beside: &'static [FieldInfo],
    /// What is kept when no variant fits.
    pub other: Fallback,
}

/// What a union keeps when none of its variants fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the three cases are all there are")]
pub enum Fallback {
    /// Any JSON value.
    Value,
    /// Any JSON object.
    Object,
    /// Nothing: a variant has to fit.
    None,
}

#[doc(hidden)]
impl UnionInfo {
    pub const fn new(
        name: &'static str,
        module: &'static str,
        doc: &'static str,
        tag: &'static str,
        variants: &'static [VariantInfo],
    ) -> Self {
        UnionInfo {
            name,
            module,
            doc,
            tag,
            content: None,
            suffixes: &[],
            variants,
            beside: &[],
            other: Fallback::Object,
        }
    }
    pub const fn content(mut self, content: &'static str) -> Self {
        self.content = Some(content);
        self.other = Fallback::Value;
        self
    }
    pub const fn suffixes(mut self, suffixes: &'static [&'static str]) -> Self {
        self.suffixes = suffixes;
        self
    }
    pub const fn beside(mut self, beside: &'static [FieldInfo]) -> Self {
        self.beside = beside;
        self
    }
    pub const fn other(mut self, other: Fallback) -> Self {
        self.other = other;
        self
    }
}

impl UnionInfo {
    /// The name that the union knows a tag by: without a suffix, and not by an alias.
    pub(crate) fn canonical<'t>(&self, tag: &'t str) -> &'t str
    where
        'static: 't,
    {
        let plain = self.suffixes.iter().find_map(|suffix| tag.strip_suffix(suffix)).unwrap_or(tag);
        for variant in self.variants {
            if let Variant::Type(info) = variant.is
                && info.aliases.contains(&plain)
            {
                return info.wire;
            }
        }
        plain
    }

    /// The variants that a tag tells; more than one only if a `sub_type` tells them apart.
    pub(crate) fn with_tag(&self, tag: &str) -> impl Iterator<Item = Variant> {
        let tag = self.canonical(tag);
        self.variants.iter().filter(move |variant| variant.tag == tag).map(|variant| variant.is)
    }
}

/// A variant of a union.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct VariantInfo {
    /// The text under the tag key.
    pub tag: &'static str,
    /// What it is.
    pub is: Variant,
}

#[doc(hidden)]
impl VariantInfo {
    pub const fn new(tag: &'static str, is: Variant) -> Self {
        VariantInfo { tag, is }
    }
}

/// What a variant of a union is.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a variant holds a struct or a union")]
pub enum Variant {
    /// A struct.
    Type(&'static TypeInfo),
    /// A union of its own, told apart by a further tag.
    Union(&'static UnionInfo),
}

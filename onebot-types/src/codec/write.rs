//! Typed writing: every type describes itself once to a [`Sink`], and each output format is one sink.

mod json;

use super::Object;
use super::union::Member;
use crate::wire::Extra;
pub(crate) use json::{Json, any_byte, append, find_byte, push_string, to_text};
use serde_json::Value;

/// Where a value goes: a literal `,"name":` for a member of an object, `,` for an item of an array, nothing for a document.
///
/// The comma in front of the first member or item becomes the opening bracket. Names that need escapes are refused by the
/// derive; keys that were received go through [`Sink::entry`].
#[doc(hidden)]
pub type Key = &'static str;

/// The key of a document, of an item.
pub(crate) const ROOT: Key = "";
pub(crate) const ITEM: Key = ",";

/// The name in a key literal.
pub(crate) fn name(key: Key) -> &'static str {
    key.get(2..key.len().saturating_sub(2)).unwrap_or_default()
}

/// Something that has members.
#[doc(hidden)]
pub trait Fields {
    /// Writes each member.
    fn fields(&self, out: &mut dyn Sink);
}

/// Something that has items.
#[doc(hidden)]
pub trait Items {
    /// Writes each item.
    fn items(&self, out: &mut dyn Sink);
    /// How many there are.
    fn count(&self) -> usize;
}

/// What takes a JSON value, one call for each value.
#[doc(hidden)]
pub trait Sink {
    fn null(&mut self, key: Key);
    fn bool(&mut self, key: Key, v: bool);
    fn int(&mut self, key: Key, v: i64);
    fn uint(&mut self, key: Key, v: u64);
    fn float(&mut self, key: Key, v: f64);
    fn str(&mut self, key: Key, v: &str);
    fn value(&mut self, key: Key, v: &Value);
    fn array(&mut self, key: Key, v: &dyn Items);
    fn object(&mut self, key: Key, v: &dyn Fields);
    /// A member whose key was received.
    fn entry(&mut self, key: &str, v: &Value);
    /// An integer that is spelled as text.
    fn int_text(&mut self, key: Key, v: i64) {
        self.str(key, Digits::new(v < 0, v.unsigned_abs()).as_str());
    }
    /// As [`int_text`](Self::int_text).
    fn uint_text(&mut self, key: Key, v: u64) {
        self.str(key, Digits::new(false, v).as_str());
    }
}

/// An optional field: its value, or what was received in its place.
#[inline]
pub fn optional<T: super::Wire>(field: &Option<T>, key: Key, extra: &Extra, out: &mut dyn Sink) {
    match field {
        Some(v) => v.write(key, out),
        None if extra.is_named() => received(key, extra, out),
        None => {}
    }
}

/// What was received in the place of a field.
#[inline(never)]
fn received(key: Key, extra: &Extra, out: &mut dyn Sink) {
    if let Some(v) = extra.get_field(name(key)) {
        out.value(key, v);
    }
}

/// A type tag and its content.
pub struct Parts<'a> {
    pub(crate) tag: &'a str,
    pub(crate) content: &'a dyn Fields,
    pub(crate) extra: &'a Extra,
}

impl<'a> Parts<'a> {
    /// The parts of a variant.
    #[inline]
    pub fn new<T: Object>(tag: &'a str, content: &'a T) -> Self {
        Parts { tag, content, extra: content.extra() }
    }

    /// The parts side by side, as `{"type": …, "data": {…}}`.
    #[inline]
    pub fn under(self, tag_key: Key, content_key: Key) -> Tagged<'a> {
        Tagged { tag_key, content_key, parts: self }
    }
}

/// A type tag beside its content.
pub struct Tagged<'a> {
    tag_key: Key,
    content_key: Key,
    parts: Parts<'a>,
}

impl Fields for Tagged<'_> {
    fn fields(&self, out: &mut dyn Sink) {
        out.str(self.tag_key, self.parts.tag);
        self.parts.content(self.content_key, out);
    }
}

impl Parts<'_> {
    /// Writes the content, and what stood beside it.
    pub(crate) fn content(&self, content_key: Key, out: &mut dyn Sink) {
        let Parts { content, extra, .. } = *self;
        match extra.content() {
            Content::Object => out.object(content_key, content),
            // Once the content has members, they win over its having been absent or null.
            _ if super::count(content) > 0 => out.object(content_key, content),
            Content::Null => out.null(content_key),
            Content::Absent => {}
            Content::Instead(value) => out.value(content_key, value),
        }
        for (key, v) in extra.beside() {
            out.entry(key, v);
        }
    }
}

/// A type tag beside the fields, as `{"notice_type": …, …}`.
pub fn member<T: Member>(tag_key: Key, tag: &str, v: &T, out: &mut dyn Sink) {
    out.str(tag_key, tag);
    if let Some(sub_type) = T::SUB_TYPE {
        out.str(",\"sub_type\":", sub_type);
    }
    v.fields(out);
}

/// In which form the content of a tagged value was received.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) enum Content {
    #[default]
    Object,
    Null,
    Absent,
    /// Another value, in the place of an object that allows it.
    Instead(Box<Value>),
}

/// The decimal form of an integer, without an allocation.
pub(crate) struct Digits {
    text: [u8; 20],
    from: usize,
}

impl Digits {
    pub(crate) fn new(negative: bool, mut n: u64) -> Self {
        let (mut text, mut from) = ([b'0'; 20], 20);
        // Two at a time: the divisions take the time.
        while let Some([tens, ones]) = text[..from].last_chunk_mut() {
            let two = (n % 100) as u8;
            (*tens, *ones) = (b'0' + two / 10, b'0' + two % 10);
            n /= 100;
            from -= 2;
            if n == 0 {
                from += usize::from(two < 10);
                break;
            }
        }
        if negative && let Some(sign) = text[..from].last_mut() {
            *sign = b'-';
            from -= 1;
        }
        Digits { text, from }
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[self.from..]).unwrap_or_default()
    }
}

/// Counts members and items.
#[derive(Default)]
pub(crate) struct Count {
    pub(crate) n: usize,
}

impl Sink for Count {
    fn null(&mut self, _: Key) {
        self.n += 1;
    }
    fn bool(&mut self, _: Key, _: bool) {
        self.n += 1;
    }
    fn int(&mut self, _: Key, _: i64) {
        self.n += 1;
    }
    fn uint(&mut self, _: Key, _: u64) {
        self.n += 1;
    }
    fn float(&mut self, _: Key, _: f64) {
        self.n += 1;
    }
    fn str(&mut self, _: Key, _: &str) {
        self.n += 1;
    }
    fn value(&mut self, _: Key, _: &Value) {
        self.n += 1;
    }
    fn array(&mut self, _: Key, _: &dyn Items) {
        self.n += 1;
    }
    fn object(&mut self, _: Key, _: &dyn Fields) {
        self.n += 1;
    }
    fn entry(&mut self, _: &str, _: &Value) {
        self.n += 1;
    }
}

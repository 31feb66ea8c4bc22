//! Typed writing: every type describes itself once to a [`Sink`], and each output format is one sink.

use super::union::Member;
use super::{Object, lexer};
use crate::wire::Extra;
use serde_json::Value;
use std::cell::Cell;

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
}

/// An optional field: its value, or what was received in its place.
#[inline]
pub fn optional<T: super::Wire>(field: Option<&T>, key: Key, extra: &Extra, out: &mut dyn Sink) {
    match field {
        Some(v) => v.write(key, out),
        None if extra.is_none() => {}
        None => received(key, extra, out),
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

thread_local! {
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}
/// Bytes that a thread keeps for its next text.
const SPARE_BYTES: usize = 64 * 1024;

/// Writes into a buffer that is used again, so that what is kept of the text has its size at once.
///
/// The closures are erased, so that there is one copy of this and not one for each type.
fn with_spare<T>(write: &dyn Fn(&mut dyn Sink), keep: fn(&[u8]) -> T) -> T {
    let mut json = Json { out: SPARE.try_with(Cell::take).unwrap_or_default() };
    json.out.clear();
    write(&mut json);
    let result = keep(&json.out);
    if json.out.capacity() <= SPARE_BYTES {
        // No thread-local any more while a thread ends: then the buffer is freed.
        let _ = SPARE.try_with(|spare| spare.set(json.out));
    }
    result
}

/// Writes JSON text.
#[derive(Default)]
pub(crate) struct Json {
    pub(crate) out: Vec<u8>,
}

impl Json {
    #[inline]
    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// The comma that the first member or item wrote at `start` becomes the opening bracket.
    fn close(&mut self, start: usize, open: u8, close: u8) {
        match self.out.get_mut(start) {
            Some(comma) => *comma = open,
            None => self.out.push(open),
        }
        self.out.push(close);
    }

    /// Numbers and strings with escapes are spelled by `serde_json`. Writing to memory cannot fail.
    fn serde(&mut self, v: &(impl serde::Serialize + ?Sized)) {
        serde_json::to_writer(&mut self.out, v).expect("JSON values serialize to memory");
    }
}

/// What a document writes, as text.
pub(crate) fn to_text(write: &dyn Fn(&mut dyn Sink)) -> String {
    with_spare(write, |out| std::str::from_utf8(out).expect("text is written from text").to_owned())
}

/// Appends what a document writes to a buffer.
pub(crate) fn append(write: &dyn Fn(&mut dyn Sink), out: &mut Vec<u8>) {
    if out.capacity() == 0 {
        *out = with_spare(write, <[u8]>::to_vec);
    } else {
        let mut json = Json { out: std::mem::take(out) };
        write(&mut json);
        *out = json.out;
    }
}

/// Appends an object to a buffer.
pub(crate) fn append_object(v: &dyn Fields, out: &mut Vec<u8>) {
    append(&|sink| sink.object(ROOT, v), out);
}

/// Whether text needs no escape.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "lazy operators are branches")]
fn is_plain(b: &[u8]) -> bool {
    let special = |c: &u8| (*c < 0x20) | (*c == b'"') | (*c == b'\\');
    let any = |b: &[u8]| b.iter().fold(false, |found, c| found | special(c));
    // The last bytes are looked at with those before them, some twice, instead of one by one.
    if let Some(last) = b.last_chunk::<16>() {
        // The loop has no early exit, so that it is vectorised.
        let chunks = b.as_chunks::<16>().0.iter();
        !chunks.fold(any(last), |found, chunk| found | any(chunk))
    } else if let (Some(first), Some(last)) = (b.first_chunk(), b.last_chunk()) {
        lexer::special(u64::from_le_bytes(*first)) | lexer::special(u64::from_le_bytes(*last)) == 0
    } else {
        !any(b)
    }
}

impl Sink for Json {
    fn null(&mut self, key: Key) {
        self.raw(key);
        self.raw("null");
    }
    fn bool(&mut self, key: Key, v: bool) {
        self.raw(key);
        self.raw(if v { "true" } else { "false" });
    }
    fn int(&mut self, key: Key, v: i64) {
        self.raw(key);
        self.serde(&v);
    }
    fn uint(&mut self, key: Key, v: u64) {
        self.raw(key);
        self.serde(&v);
    }
    fn float(&mut self, key: Key, v: f64) {
        self.raw(key);
        self.serde(&v);
    }
    fn str(&mut self, key: Key, v: &str) {
        self.out.reserve(key.len() + v.len() + 2);
        self.raw(key);
        if is_plain(v.as_bytes()) {
            self.out.push(b'"');
            self.raw(v);
            self.out.push(b'"');
        } else {
            self.serde(v);
        }
    }
    fn value(&mut self, key: Key, v: &Value) {
        self.raw(key);
        self.serde(v);
    }
    fn array(&mut self, key: Key, v: &dyn Items) {
        self.raw(key);
        let start = self.out.len();
        v.items(self);
        self.close(start, b'[', b']');
    }
    fn object(&mut self, key: Key, v: &dyn Fields) {
        self.raw(key);
        let start = self.out.len();
        v.fields(self);
        self.close(start, b'{', b'}');
    }
    fn entry(&mut self, key: &str, v: &Value) {
        self.out.push(b',');
        self.serde(key);
        self.out.push(b':');
        self.serde(v);
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

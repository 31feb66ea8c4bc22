//! JSON text.

use super::{Fields, Items, Key, Sink};
use crate::codec::cursor::special;
use serde_json::Value;
use std::cell::Cell;

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

    /// A string.
    #[inline]
    fn text(&mut self, text: &str) {
        self.out.push(b'"');
        if is_plain(text.as_bytes()) {
            self.raw(text);
        } else {
            self.escaped(text);
        }
        self.out.push(b'"');
    }

    #[inline(never)]
    fn escaped(&mut self, text: &str) {
        escape(text, |piece| self.raw(piece));
    }

    /// A value that was received.
    fn json(&mut self, v: &Value) {
        match v {
            Value::Null => self.raw("null"),
            Value::Bool(v) => self.bool("", *v),
            Value::Number(v) => self.serde(v),
            Value::String(v) => self.text(v),
            Value::Array(items) => {
                let start = self.out.len();
                for item in items {
                    self.out.push(b',');
                    self.json(item);
                }
                self.close(start, b'[', b']');
            }
            Value::Object(members) => {
                let start = self.out.len();
                for (key, v) in members {
                    self.entry(key, v);
                }
                self.close(start, b'{', b'}');
            }
        }
    }

    /// Numbers are spelled by `serde_json`. Writing to memory cannot fail.
    fn serde(&mut self, v: &(impl serde::Serialize + ?Sized)) {
        serde_json::to_writer(&mut self.out, v).expect("JSON values serialize to memory");
    }
}

/// Appends a text to JSON.
#[inline]
pub(crate) fn push_string(out: &mut String, text: &str) {
    out.push('"');
    if is_plain(text.as_bytes()) {
        out.push_str(text);
    } else {
        push_escaped(out, text);
    }
    out.push('"');
}

#[cold]
#[inline(never)]
fn push_escaped(out: &mut String, text: &str) {
    escape(text, |piece| out.push_str(piece));
}

/// Text with what cannot stand for itself in a string, spelled as `serde_json` spells it, piece by piece.
fn escape(mut text: &str, mut push: impl FnMut(&str)) {
    loop {
        let (plain, rest) = text.split_at(plain_len(text.as_bytes()));
        push(plain);
        let Some(c) = rest.bytes().next() else { return };
        match c {
            b'"' => push("\\\""),
            b'\\' => push("\\\\"),
            b'\n' => push("\\n"),
            b'\r' => push("\\r"),
            b'\t' => push("\\t"),
            0x08 => push("\\b"),
            0x0c => push("\\f"),
            _ => {
                let hex = |digit: u8| &"0123456789abcdef"[usize::from(digit)..=usize::from(digit)];
                push(if c < 0x10 { "\\u000" } else { "\\u001" });
                push(hex(c & 15));
            }
        }
        text = &rest[1..];
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

/// Whether one of the bytes is special.
#[inline]
pub(crate) fn any_byte(b: &[u8], special: impl Fn(u8) -> bool) -> bool {
    let any = |b: &[u8]| b.iter().fold(false, |found, c| found | special(*c));
    // The last bytes are looked at with those before them, some twice, instead of one by one.
    if let Some(last) = b.last_chunk::<16>() {
        // The loop has no early exit, so that it is vectorised.
        let chunks = b.as_chunks::<16>().0.iter();
        chunks.fold(any(last), |found, chunk| found | any(chunk))
    } else if let (Some(first), Some(last)) = (b.first_chunk::<8>(), b.last_chunk::<8>()) {
        any(first) | any(last)
    } else if let (Some(first), Some(last)) = (b.first_chunk::<4>(), b.last_chunk::<4>()) {
        any(first) | any(last)
    } else {
        any(b)
    }
}

/// Where the first of the bytes that are special stands.
#[inline]
pub(crate) fn find_byte(b: &[u8], special: impl Fn(u8) -> bool) -> Option<usize> {
    let (chunks, rest) = b.as_chunks::<16>();
    // Within a chunk without an early exit, so that it is vectorised.
    let full = chunks.iter().position(|chunk| chunk.iter().fold(false, |found, c| found | special(*c)));
    let (before, last) = match full {
        Some(n) => (n * 16, &chunks[n][..]),
        None => (chunks.len() * 16, rest),
    };
    last.iter().position(|c| special(*c)).map(|at| before + at)
}

/// Whether a byte needs an escape.
#[inline]
#[expect(clippy::needless_bitwise_bool, reason = "lazy operators are branches")]
fn is_special(c: u8) -> bool {
    (c < 0x20) | (c == b'"') | (c == b'\\')
}

/// Whether text needs no escape.
#[inline]
fn is_plain(b: &[u8]) -> bool {
    if b.len() >= 16 {
        !any_byte(b, is_special)
    } else if let (Some(first), Some(last)) = (b.first_chunk::<8>(), b.last_chunk::<8>()) {
        special(u64::from_le_bytes(*first)) | special(u64::from_le_bytes(*last)) == 0
    } else if let (Some(first), Some(last)) = (b.first_chunk::<4>(), b.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        special(u64::from(first) | u64::from(last) << 32) == 0
    } else {
        !b.iter().any(|c| is_special(*c))
    }
}

/// How many bytes of text stand before the first one that needs an escape.
fn plain_len(b: &[u8]) -> usize {
    let (words, rest) = b.as_chunks::<8>();
    for (n, word) in words.iter().enumerate() {
        let hits = special(u64::from_le_bytes(*word));
        if hits != 0 {
            return n * 8 + hits.trailing_zeros() as usize / 8;
        }
    }
    words.len() * 8 + rest.iter().position(|c| is_special(*c)).unwrap_or(rest.len())
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
        self.text(v);
    }
    fn value(&mut self, key: Key, v: &Value) {
        self.raw(key);
        self.json(v);
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
        self.text(key);
        self.out.push(b':');
        self.json(v);
    }
    fn int_text(&mut self, key: Key, v: i64) {
        self.raw(key);
        self.out.push(b'"');
        self.serde(&v);
        self.out.push(b'"');
    }
    fn uint_text(&mut self, key: Key, v: u64) {
        self.raw(key);
        self.out.push(b'"');
        self.serde(&v);
        self.out.push(b'"');
    }
}

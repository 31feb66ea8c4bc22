//! CQ codes: messages as text. Spec: <https://github.com/botuniverse/onebot-11/blob/master/message/string.md>
//!
//! A message in this form is text in which `[CQ:type,name=value,…]` stands for a segment. Reading never fails and loses no
//! text: what is not a code stays text. Writing escapes always, so text can never become a code.

use super::{Message, Segment, Text};
use crate::codec::cursor::{Cursor, How, MAX_LEN};
use crate::codec::read::content_union;
use crate::codec::spare::Spare;
use crate::codec::tape::{Tape, View};
use crate::codec::union::ContentUnion as _;
use crate::codec::write::{
    Digits, Fields, Items, Json, Key, ROOT, Sink, any_byte, find_byte, name, push_string,
};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What opens a code.
const OPEN: &str = "[CQ:";

/// The characters that cannot stand for themselves, with their escapes; the comma only in values.
const ESCAPES: [(char, &str); 4] = [('&', "&amp;"), ('[', "&#91;"), (']', "&#93;"), (',', "&#44;")];

/// Escapes text that stands outside codes.
///
/// ```
/// assert_eq!(onebot_types::v11::cq::escape("[CQ:at,qq=all] & more"), "&#91;CQ:at,qq=all&#93; &amp; more");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    escaped::<false>(text)
}

/// Escapes the value of a parameter.
///
/// ```
/// assert_eq!(onebot_types::v11::cq::escape_value("a,b"), "a&#44;b");
/// ```
pub fn escape_value(text: &str) -> Cow<'_, str> {
    escaped::<true>(text)
}

/// The escape of a character that has one where this text stands.
fn escape_of<const VALUE: bool>(c: u8) -> Option<&'static str> {
    let known = if VALUE { &ESCAPES[..] } else { &ESCAPES[..3] };
    known.iter().find(|(special, _)| *special == char::from(c)).map(|(_, escape)| *escape)
}

#[expect(clippy::needless_bitwise_bool, reason = "lazy operators are branches")]
fn is_special<const VALUE: bool>(c: u8) -> bool {
    (c == b'&') | (c == b'[') | (c == b']') | (VALUE & (c == b','))
}

fn escaped<const VALUE: bool>(text: &str) -> Cow<'_, str> {
    if any_byte(text.as_bytes(), is_special::<VALUE>) {
        let mut out = String::with_capacity(text.len() + 16);
        push_escaped::<VALUE>(&mut out, text);
        out.into()
    } else {
        text.into()
    }
}

fn push<const VALUE: bool>(out: &mut String, text: &str) {
    if any_byte(text.as_bytes(), is_special::<VALUE>) {
        push_escaped::<VALUE>(out, text);
    } else {
        out.push_str(text);
    }
}

#[inline(never)]
fn push_escaped<const VALUE: bool>(out: &mut String, mut text: &str) {
    while let Some(at) = find_byte(text.as_bytes(), is_special::<VALUE>) {
        out.push_str(&text[..at]);
        out.push_str(escape_of::<VALUE>(text.as_bytes()[at]).unwrap_or_default());
        text = &text[at + 1..];
    }
    out.push_str(text);
}

/// Undoes [`escape`]. An `&` that begins none of the escapes stays.
pub fn unescape(text: &str) -> Cow<'_, str> {
    restore(text, &ESCAPES[..3])
}

/// Undoes [`escape_value`]. An `&` that begins none of the escapes stays.
pub fn unescape_value(text: &str) -> Cow<'_, str> {
    restore(text, &ESCAPES)
}

fn restore<'t>(text: &'t str, escapes: &[(char, &str)]) -> Cow<'t, str> {
    let ampersand = |text: &str| find_byte(text.as_bytes(), |c| c == b'&');
    let Some(first) = ampersand(text) else { return text.into() };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    loop {
        match escapes.iter().find_map(|(c, escape)| Some((c, rest.strip_prefix(escape)?))) {
            Some((c, after)) => {
                out.push(*c);
                rest = after;
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
        match ampersand(rest) {
            Some(next) => {
                out.push_str(&rest[..next]);
                rest = &rest[next..];
            }
            None => {
                out.push_str(rest);
                return out.into();
            }
        }
    }
}

/// Reads the segments of a text.
pub(crate) fn read(text: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut reader = Reader::new(text);
    // What stands before `done` was read; from there to `from` is text for sure.
    let (mut done, mut from) = (0, 0);
    while let Some(found) = find_byte(&text.as_bytes()[from..], |c| c == b'[') {
        let open = from + found;
        from = open + 1;
        if let Some(end) = reader.code(open)
            && let Some(segment) = reader.segment()
        {
            push_text(&mut segments, &text[done..open]);
            segments.push(segment);
            (done, from) = (end, end);
        }
    }
    push_text(&mut segments, &text[done..]);
    segments
}

fn push_text(segments: &mut Vec<Segment>, text: &str) {
    if !text.is_empty() {
        segments.push(Text::new(unescape(text)).into());
    }
}

/// The bytes that mean something inside a code.
const SYNTAX: [bool; 256] = {
    let mut syntax = [false; 256];
    let mut bytes: &[u8] = b"[],=&";
    while let [byte, rest @ ..] = bytes {
        syntax[*byte as usize] = true;
        bytes = rest;
    }
    syntax
};

/// Text in which no code is read: escaped it might go beyond the length of a document.
const TOO_LONG: usize = MAX_LEN / 32;

/// Writes one code after the other as JSON: `{"type": …, "data": {…}}`.
struct Reader<'t> {
    text: &'t str,
    json: Spare,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Reader { text, json: Spare::take() }
    }

    /// Reads the code that opens at a place, if there is one: closed before the next one opens, each parameter with a name.
    /// Gives the place after it.
    fn code(&mut self, open: usize) -> Option<usize> {
        if self.text.len() > TOO_LONG || !self.text[open..].starts_with(OPEN) {
            return None;
        }
        self.json.clear();
        let bytes = self.text.as_bytes();
        // Where the name or the parameter begins, and where its first equals sign stands.
        let (mut start, mut equals) = (open + OPEN.len(), None);
        let mut escaped = false;
        let mut at = start;
        loop {
            while bytes.get(at).is_some_and(|byte| !SYNTAX[usize::from(*byte)]) {
                at += 1;
            }
            let byte = *bytes.get(at)?;
            match byte {
                b'[' if self.text[at..].starts_with(OPEN) => return None,
                b'=' if equals.is_none() => equals = Some(at),
                b'&' => escaped = true,
                b',' | b']' => {
                    if self.json.is_empty() {
                        self.name(start, at)?;
                    } else {
                        self.parameter(start, equals?, at, escaped)?;
                    }
                    if byte == b']' {
                        break;
                    }
                    (start, equals, escaped) = (at + 1, None, false);
                }
                _ => {}
            }
            at += 1;
        }
        // The blanks are for the reader, which looks at sixteen bytes at a time.
        self.json.push_str("}}                ");
        Some(at + 1)
    }

    fn name(&mut self, start: usize, end: usize) -> Option<()> {
        let name = &self.text[start..end];
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        if name.is_empty() || !name.chars().all(fits) {
            return None;
        }
        self.json.push_str("{\"type\":");
        push_string(&mut self.json, name);
        self.json.push_str(",\"data\":{");
        Some(())
    }

    fn parameter(&mut self, start: usize, equals: usize, end: usize, escaped: bool) -> Option<()> {
        if equals == start {
            return None;
        }
        let (key, value) = (&self.text[start..equals], &self.text[equals + 1..end]);
        let unescaped = |text: &'t str| if escaped { unescape_value(text) } else { text.into() };
        if !self.json.ends_with('{') {
            self.json.push(',');
        }
        push_string(&mut self.json, &unescaped(key));
        self.json.push(':');
        push_string(&mut self.json, &unescaped(value));
        Some(())
    }

    /// The segment, typed where its type is known and its parameters fit.
    fn segment(&self) -> Option<Segment> {
        let mut c = Cursor::new(&self.json, How::default()).ok()?;
        let start = c.mark();
        let mut segment = content_union(&mut c)?;
        if let Segment::Other(other) = &mut segment {
            c.reset(start);
            let tape = Tape::new(&mut c)?;
            let mut seen = BTreeSet::new();
            let names = tape.root().get("data").into_iter().flat_map(View::children).map(View::key);
            other.set_order(names.filter(|name| seen.insert(*name)).map(str::to_owned).collect());
        }
        Some(segment)
    }
}

/// Writes segments as a text.
///
/// A code has names and texts only: keys beside `data` and fields that are null are left out, and so is what has no type.
pub(crate) fn write(segments: &[Segment]) -> String {
    let mut text = String::with_capacity(segments.len() * 64);
    for segment in segments {
        match (segment, segment.parts()) {
            (Segment::Text(Text { text: plain, .. }), _) => push::<false>(&mut text, plain),
            (_, Ok(parts)) => code(&mut text, parts.tag, |parameters| parts.content.fields(parameters)),
            (_, Err(other)) if !other.tag().is_empty() => code(&mut text, other.tag(), |parameters| {
                other.content().into_iter().for_each(|(name, value)| parameters.entry(name, value));
            }),
            _ => {}
        }
    }
    text
}

fn code(text: &mut String, tag: &str, parameters: impl FnOnce(&mut Parameters<'_>)) {
    text.push_str(OPEN);
    push::<true>(text, tag);
    parameters(&mut Parameters(text));
    text.push(']');
}

/// Takes the members of a segment's data.
struct Parameters<'o>(&'o mut String);

impl Parameters<'_> {
    fn put(&mut self, name: &str, value: &str) {
        self.name(name);
        push::<true>(self.0, value);
    }

    fn name(&mut self, name: &str) {
        self.0.push(',');
        push::<true>(self.0, name);
        self.0.push('=');
    }

    fn digits(&mut self, name: &str, digits: &Digits) {
        self.name(name);
        self.0.push_str(digits.as_str());
    }

    /// What is no text of its own: a message as its codes, escaped once more, anything else as JSON.
    fn put_json(&mut self, name: &str, json: Json) {
        let text = String::from_utf8(json.out).unwrap_or_default();
        match Message::from_json(&text) {
            Ok(message) if message.iter().all(|segment| !segment.tag().is_empty()) => {
                self.put(name, &message.to_cq());
            }
            _ => self.put(name, &text),
        }
    }
}

impl Sink for Parameters<'_> {
    fn null(&mut self, _: Key) {}
    fn bool(&mut self, key: Key, v: bool) {
        self.put(name(key), if v { "true" } else { "false" });
    }
    fn int(&mut self, key: Key, v: i64) {
        self.digits(name(key), &Digits::new(v < 0, v.unsigned_abs()));
    }
    fn uint(&mut self, key: Key, v: u64) {
        self.digits(name(key), &Digits::new(false, v));
    }
    fn int_text(&mut self, key: Key, v: i64) {
        self.int(key, v);
    }
    fn uint_text(&mut self, key: Key, v: u64) {
        self.uint(key, v);
    }
    fn float(&mut self, key: Key, v: f64) {
        self.value(key, &v.into());
    }
    fn str(&mut self, key: Key, v: &str) {
        self.put(name(key), v);
    }
    fn value(&mut self, key: Key, v: &Value) {
        self.entry(name(key), v);
    }
    fn array(&mut self, key: Key, v: &dyn Items) {
        let mut json = Json::default();
        json.array(ROOT, v);
        self.put_json(name(key), json);
    }
    fn object(&mut self, key: Key, v: &dyn Fields) {
        let mut json = Json::default();
        json.object(ROOT, v);
        self.put_json(name(key), json);
    }
    fn entry(&mut self, name: &str, v: &Value) {
        match v {
            Value::Null => {}
            Value::String(text) => self.put(name, text),
            _ => {
                let mut json = Json::default();
                json.value(ROOT, v);
                self.put_json(name, json);
            }
        }
    }
}

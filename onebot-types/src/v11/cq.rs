//! CQ codes: messages as text. Spec: <https://github.com/botuniverse/onebot-11/blob/master/message/string.md>
//!
//! A message in this form is text in which `[CQ:type,name=value,…]` stands for a segment. Reading never fails and loses no
//! text: what is not a code stays text. Writing escapes always, so text can never become a code.

use super::{Message, Segment, Text};
use crate::codec::read::{Claims, content_union};
use crate::codec::tape::{Kind, Slot, Tape, Text as Range, pair};
use crate::codec::union::ContentUnion as _;
use crate::codec::write::{Fields, Items, Json, Key, ROOT, Sink, name};
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
    replace(text, &ESCAPES[..3])
}

/// Escapes the value of a parameter.
///
/// ```
/// assert_eq!(onebot_types::v11::cq::escape_value("a,b"), "a&#44;b");
/// ```
pub fn escape_value(text: &str) -> Cow<'_, str> {
    replace(text, &ESCAPES)
}

fn replace<'t>(text: &'t str, escapes: &[(char, &str)]) -> Cow<'t, str> {
    let special = |byte: u8| escapes.iter().any(|(special, _)| *special == char::from(byte));
    // Without an early exit, so that it is vectorised.
    if !text.bytes().fold(false, |found, byte| found | special(byte)) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match escapes.iter().find(|(special, _)| *special == c) {
            Some((_, escape)) => out.push_str(escape),
            None => out.push(c),
        }
    }
    out.into()
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
    let Some(first) = text.find('&') else { return text.into() };
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
        match rest.find('&') {
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
    let (mut segments, mut tape) = (Vec::new(), Tape::new(""));
    let (mut rest, mut from) = (text, 0);
    // `rest[..from]` is text for sure.
    while let Some(found) = rest[from..].find('[') {
        let open = from + found;
        let Some(code) = Code::parse(&rest[open..]) else {
            from = open + 1;
            continue;
        };
        push_text(&mut segments, &rest[..open]);
        segments.push(code.segment(&mut tape));
        rest = &rest[open + code.len..];
        from = 0;
    }
    push_text(&mut segments, rest);
    segments
}

fn push_text(segments: &mut Vec<Segment>, text: &str) {
    if !text.is_empty() {
        segments.push(Text::new(unescape(text)).into());
    }
}

/// A code as it stands in the text.
struct Code<'t> {
    name: &'t str,
    /// What follows the name: nothing, or parameters that each begin with a comma.
    parameters: &'t str,
    /// Bytes of the whole code.
    len: usize,
}

impl<'t> Code<'t> {
    /// The code at the start of a text, if there is one: closed before the next one opens, each parameter with a name.
    fn parse(text: &'t str) -> Option<Self> {
        let inner = text.strip_prefix(OPEN)?;
        let mut end = 0;
        // Never past the next opening: so a text of nothing but openings is still read once.
        loop {
            let bracket = inner[end..].find('[').map_or(inner.len(), |at| end + at);
            if let Some(at) = inner[end..bracket].find(']') {
                end += at;
                break;
            }
            if bracket == inner.len() || inner[bracket..].starts_with(OPEN) {
                return None;
            }
            end = bracket + 1;
        }
        let inner = &inner[..end];
        let (name, parameters) = inner.split_at(inner.find(',').unwrap_or(inner.len()));
        let code = Code { name, parameters, len: OPEN.len() + inner.len() + 1 };
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c));
        (is_name && code.parameters().all(|parameter| parameter.is_some())).then_some(code)
    }

    /// Names and values; `None` for what is not `name=value`.
    fn parameters(&self) -> impl Iterator<Item = Option<(&'t str, &'t str)>> {
        self.parameters
            .split(',')
            .skip(1)
            .map(|parameter| parameter.split_once('=').filter(|(name, _)| !name.is_empty()))
    }

    /// The segment, typed where its type is known and its parameters fit. The tape is used again for each code.
    fn segment(&self, tape: &mut Tape<'static>) -> Segment {
        tape.slots.clear();
        tape.buffer.clear();
        let (type_key, tag, data_key) = (tape.own("type"), tape.own(self.name), tape.own("data"));
        tape.slots.push(Slot::new(Range::default(), Kind::Object, 0));
        tape.slots.push(Slot::text(type_key, Kind::Str, tag));
        tape.slots.push(Slot::new(data_key, Kind::Object, 0));
        for (name, value) in self.parameters().flatten() {
            let (key, text) = (tape.own(&unescape_value(name)), tape.own(&unescape_value(value)));
            tape.slots.push(Slot::text(key, Kind::Str, text));
        }
        let Ok(end) = u32::try_from(tape.slots.len()) else { return Segment::from(self.name) };
        tape.slots[0].val = pair(end, 2);
        tape.slots[2].val = pair(end, end - 3);
        let mut segment = content_union(tape.root(), &Claims::NONE);
        if let Segment::Other(other) = &mut segment {
            let mut seen = BTreeSet::new();
            let names = self.parameters().flatten().map(|(name, _)| unescape_value(name));
            other.set_order(names.filter(|name| seen.insert(name.clone())).map(Cow::into_owned).collect());
        }
        segment
    }
}

/// Writes segments as a text.
///
/// A code has names and texts only: keys beside `data` and fields that are null are left out, and so is what has no type.
pub(crate) fn write(segments: &[Segment]) -> String {
    let mut text = String::new();
    for segment in segments {
        match (segment, segment.parts()) {
            (Segment::Text(Text { text: plain, .. }), _) => text.push_str(&escape(plain)),
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
    text.extend([OPEN, &escape_value(tag)]);
    parameters(&mut Parameters(text));
    text.push(']');
}

/// Takes the members of a segment's data.
struct Parameters<'o>(&'o mut String);

impl Parameters<'_> {
    fn put(&mut self, name: &str, value: &str) {
        self.0.extend([",", &escape_value(name), "=", &escape_value(value)]);
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
        self.put(name(key), &v.to_string());
    }
    fn uint(&mut self, key: Key, v: u64) {
        self.put(name(key), &v.to_string());
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

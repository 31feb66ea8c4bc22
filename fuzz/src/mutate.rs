//! Random changes to documents, fast enough for millions of them.

use fastrand::Rng;
use serde_json::{Map, Value};

/// Values that are read as more than one thing, or as nothing.
fn odd(random: &mut Rng) -> Value {
    match random.u8(0..18) {
        0 => Value::Null,
        1 => random.bool().into(),
        2 => random.i64(-3..100).into(),
        3 => random.i64(..).into(),
        4 => random.u64(..).into(),
        5 => (random.f64() * 1e3).into(),
        6 => 1.0.into(),
        7 => (-0.0).into(),
        8 => random.i64(-3..100).to_string().into(),
        9 => random.u64(..).to_string().into(),
        10 => "007".into(),
        11 => "yes".into(),
        12 => "".into(),
        13 => "[CQ:face,id=1]&#91;".into(),
        14 => "\"\\\u{0}\n你👋".into(),
        15 => Value::Array(Vec::new()),
        16 => Value::Object(Map::new()),
        _ => (0..random.usize(0..40)).map(|_| random.char(..)).collect::<String>().into(),
    }
}

/// Changes one place of a document, anywhere in it; `donor` gives the parts that are put in.
pub fn change(document: &mut Value, donor: &Value, random: &mut Rng) {
    let inside = match document {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if inside > 0 && random.u8(0..5) > 0 {
        let at = random.usize(0..inside);
        let inner = match document {
            Value::Object(members) => members.values_mut().nth(at),
            Value::Array(items) => items.get_mut(at),
            _ => None,
        };
        if let Some(inner) = inner {
            return change(inner, donor, random);
        }
    }
    match (random.u8(0..8), &mut *document) {
        (0, Value::Object(members)) => {
            let key = members.keys().nth(random.usize(0..members.len().max(1))).cloned();
            key.map(|key| members.remove(&key));
        }
        (0, Value::Array(items)) => drop(items.pop()),
        (1, Value::Object(members)) => {
            let (key, value) = member(donor, random).unwrap_or_else(|| ("x".to_owned(), odd(random)));
            members.insert(key, value);
        }
        (1, Value::Array(items)) => items.push(part(donor, random)),
        (2, Value::Object(members)) => {
            // A value under the key of another.
            let (from, to) = (random.usize(0..members.len().max(1)), random.usize(0..members.len().max(1)));
            let value = members.values().nth(from).cloned();
            if let (Some(value), Some(place)) = (value, members.values_mut().nth(to)) {
                *place = value;
            }
        }
        (3, Value::Number(number)) => *document = number.to_string().into(),
        (3, Value::String(text)) => *document = serde_json::from_str(text).unwrap_or(7.into()),
        (3, Value::Bool(on)) => *document = u8::from(*on).into(),
        (4, document) => *document = Value::Array(vec![document.take()]),
        (5, document) => *document = part(donor, random),
        (_, document) => *document = odd(random),
    }
}

/// Some part of a document.
fn part(document: &Value, random: &mut Rng) -> Value {
    let inner = match document {
        Value::Object(members) if !members.is_empty() => members.values().nth(random.usize(0..members.len())),
        Value::Array(items) if !items.is_empty() => items.get(random.usize(0..items.len())),
        _ => None,
    };
    match inner {
        Some(inner) if random.bool() => part(inner, random),
        Some(inner) => inner.clone(),
        None => document.clone(),
    }
}

/// Some member of a document, with its key.
fn member(document: &Value, random: &mut Rng) -> Option<(String, Value)> {
    let members = document.as_object().filter(|members| !members.is_empty())?;
    let (key, value) = members.iter().nth(random.usize(0..members.len()))?;
    match member(value, random) {
        Some(inner) if random.bool() => Some(inner),
        _ => Some((key.clone(), value.clone())),
    }
}

/// What the texts of a target are written with.
pub fn marks(target: &str) -> &'static [&'static str] {
    match target {
        "inline" => INLINE,
        _ => CODES,
    }
}

const CODES: &[&str] =
    &["[CQ:", "]", ",", "=", "&", "&amp;", "&#91;", "&#93;", "&#44;", "[CQ:face,id=1]", "\u{0}", "你"];

#[rustfmt::skip]
const INLINE: &[&str] = &[
    "<@", "<@!", "<#", ">", "1", "all", "@", "everyone", "@everyone", "<emoji:", "<faceType=1", ",faceId=\"", ",ext=\"",
    "<qqbot-at-user id=\"", "<qqbot-at-everyone", "<qqbot-cmd-enter", "<qqbot-cmd-input", " text=\"", " show=\"",
    " reference=\"true\"", "\"", " />", "/>", "%41", "%", "&", "&amp;", "&lt;", "&gt;", "lt;", "\u{200b}", "\u{0}", "你",
    "[", "](", "](http://a)", ")", "![", " #1px", "#20px", "\\", "*", "_", "`", "#", "\n",
];

/// Changes a text, by what others like it are written with.
pub fn change_text(text: &mut String, donor: &str, marks: &[&str], random: &mut Rng) {
    let place = |text: &str, random: &mut Rng| {
        let at = random.usize(0..=text.len());
        (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
    };
    let at = place(text, random);
    match random.u8(0..4) {
        0 => text.insert_str(at, marks[random.usize(0..marks.len())]),
        1 => {
            let (start, end) = (place(donor, random), place(donor, random));
            text.insert_str(at, &donor[start.min(end)..start.max(end)]);
        }
        2 => {
            let end = place(text, random);
            text.replace_range(at.min(end)..at.max(end), "");
        }
        _ => text.insert(at, random.char(..)),
    }
    if text.len() > 4096 {
        let cut = place(&text[..4096.min(text.floor_char_boundary(4096))], random);
        text.truncate(cut);
    }
}

//! What a shape takes, and how to say so.

use crate::codec::Wire;
use crate::codec::tape::{Kind, View};
use crate::info::{Dialects, EnumInfo, Fallback, Shape};

/// Of several shapes the first that takes the kind of value, and of those for objects the first that knows this one by a key.
/// Lists are told apart by their first item.
pub(super) fn choose(shapes: &[Shape], view: View<'_>) -> Option<Shape> {
    let mut taking = shapes.iter().copied().filter(|shape| takes(*shape, view.kind()));
    let first = taking.clone().next();
    taking.find(|shape| knows(*shape, view)).or(first)
}

fn knows(shape: Shape, view: View<'_>) -> bool {
    match shape {
        Shape::Union(info) => view.get(info().tag).is_some(),
        Shape::Object(info) => info().fields.iter().any(|field| {
            let always = field.essential || field.always_received != Dialects::NONE;
            always && view.get(field.name).is_some()
        }),
        Shape::Array(item) => {
            view.children().next().is_none_or(|first| takes(*item, first.kind()) && knows(*item, first))
        }
        Shape::OneOf(shapes) => choose(shapes, view).is_some_and(|shape| knows(shape, view)),
        _ => true,
    }
}

/// Whether a shape has a form of this kind of JSON value.
pub(super) fn takes(shape: Shape, kind: Kind) -> bool {
    let number = kind == Kind::Number;
    match shape {
        Shape::Any => true,
        Shape::Null => kind == Kind::Null,
        Shape::Boolean => kind == Kind::Bool,
        Shape::Integer | Shape::Unsigned | Shape::Float => number,
        Shape::String => kind == Kind::Str,
        Shape::Id | Shape::Int | Shape::Number => number || kind == Kind::Str,
        Shape::Flag => number || matches!(kind, Kind::Bool | Kind::Str),
        Shape::Enum(info) => {
            if info.is_integer() {
                number
            } else {
                kind == Kind::Str
            }
        }
        Shape::Array(_) => kind == Kind::Array,
        Shape::Map | Shape::Object(_) => kind == Kind::Object,
        Shape::Union(info) => kind == Kind::Object || info().other == Fallback::Value,
        Shape::OneOf(shapes) => shapes.iter().any(|shape| takes(*shape, kind)),
    }
}

/// Whether a value without parts fits: the readers themselves say so.
pub(super) fn fits_scalar(shape: Shape, view: View<'_>) -> bool {
    match shape {
        Shape::Integer => i64::read(&mut view.cursor()).is_some(),
        Shape::Unsigned => u64::read(&mut view.cursor()).is_some(),
        Shape::Float => f64::read(&mut view.cursor()).is_some(),
        Shape::Id => crate::wire::Id::read(&mut view.cursor()).is_some(),
        Shape::Flag => crate::wire::Flag::read(&mut view.cursor()).is_some(),
        Shape::Int => crate::wire::Int::read(&mut view.cursor()).is_some(),
        Shape::Number => crate::wire::Number::read(&mut view.cursor()).is_some(),
        Shape::Enum(info) if info.is_integer() => i64::read(&mut view.cursor()).is_some(),
        _ => takes(shape, view.kind()),
    }
}

/// What a shape takes, in words.
pub(super) fn expected(shape: Shape) -> String {
    match shape {
        Shape::Any => "a value".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Boolean => "true or false".to_owned(),
        Shape::Integer => "an integer".to_owned(),
        Shape::Unsigned => "an integer from 0".to_owned(),
        Shape::Float => "a number with a fraction".to_owned(),
        Shape::String => "a text".to_owned(),
        Shape::Id => "an id (integer or text)".to_owned(),
        Shape::Flag => "a switch (true, false, 1, 0 or their text)".to_owned(),
        Shape::Int => "an integer or its text".to_owned(),
        Shape::Number => "a number or its text".to_owned(),
        Shape::Enum(info) => known_values(info),
        Shape::Array(_) => "an array".to_owned(),
        Shape::Map | Shape::Object(_) | Shape::Union(_) => "an object".to_owned(),
        Shape::OneOf(shapes) => either(shapes.iter().map(|shape| expected(*shape))),
    }
}

/// "a text, an array or an object", each named once.
fn either(all: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in all {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.split_last() {
        Some((last, most @ [_, ..])) => format!("{} or {last}", most.join(", ")),
        _ => names.concat(),
    }
}

fn known_values(info: &EnumInfo) -> String {
    if info.is_integer() { "an integer".to_owned() } else { "a text".to_owned() }
}

/// Characters of a value that are shown.
pub(super) const LONGEST: usize = 40;

/// A value in words: short ones as they are, long ones cut.
pub(crate) fn found(view: View<'_>) -> String {
    match view.kind() {
        Kind::Array => "an array".to_owned(),
        Kind::Object => "an object".to_owned(),
        Kind::Str => quoted(view.as_str().unwrap_or_default(), '"'),
        _ => match view.to_value().to_string() {
            digits if digits.len() > LONGEST => format!("{} and more", &digits[..LONGEST]),
            short => short,
        },
    }
}

/// A text in quotes, cut if it is long.
pub(super) fn quoted(text: &str, quote: char) -> String {
    let (start, more) = match text.char_indices().nth(LONGEST) {
        Some((cut, _)) => (&text[..cut], " and more"),
        None => (text, ""),
    };
    let escaped = format!("{start:?}");
    format!("{quote}{}{quote}{more}", &escaped[1..escaped.len() - 1])
}

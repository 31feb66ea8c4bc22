//! What the facts about a field ask of a value that fits it.

use super::fit::{LONGEST, found};
use super::walk::Walk;
use super::{Profile, ViolationRule};
use crate::codec::tape::{Kind, View};
use crate::info::{Direction, EnumInfo, EnumValue, FieldInfo, Place, Rule, Shape, is_segment};

/// Everything that is asked of a value beyond that it fits.
pub(super) fn field<'t>(walk: &mut Walk<'t>, field: &'static FieldInfo, view: View<'t>) {
    if !there(walk, field, view) {
        return;
    }
    if field.sent_as != field.received_as || spelled_usually(field.shape) {
        spelling(walk, field, field.shape, view);
    }
    for rule in field.rules {
        self::rule(walk, *rule, view);
    }
    if field.place == Some(Place::Path) && view.as_str().is_some_and(|text| !is_segment(text)) {
        walk.violation(view, "", ViolationRule::Check, "a segment of a path".to_owned(), found(view));
    }
}

/// Whether the dialect has the field. In a direction in which it is not used it is ignored, as an unknown key is.
fn there<'t>(walk: &mut Walk<'t>, field: &'static FieldInfo, view: View<'t>) -> bool {
    let name = format_args!("`{}`", field.name);
    if let Some(expected) = walk.profile.lacks(field.dialects) {
        walk.violation(view, "", ViolationRule::Dialect, expected, name.to_string());
        return false;
    }
    if let Some(expected) = walk.profile.never(field.dialects, field.send_only, field.recv_only) {
        walk.idle(view, "", ViolationRule::Direction, expected.to_owned(), name.to_string());
    }
    true
}

/// Whether a value may be of several kinds of JSON, of which dialects have their own opinions.
fn spelled_usually(shape: Shape) -> bool {
    match shape {
        Shape::Id | Shape::Int | Shape::Number | Shape::Flag => true,
        Shape::Array(item) => spelled_usually(*item),
        _ => false,
    }
}

/// Whether a value is spelled as the dialect spells it. Without a dialect there is nothing to compare with.
fn spelling<'t>(walk: &mut Walk<'t>, field: &'static FieldInfo, shape: Shape, view: View<'t>) {
    if let (Shape::Array(item), true) = (shape, view.is(Kind::Array)) {
        return view.children().for_each(|child| spelling(walk, field, *item, child));
    }
    let Profile { dialect: Some(dialect), direction: Some(direction), .. } = walk.profile else { return };
    let as_stated = match direction {
        Direction::Send => field.sent_as,
        Direction::Receive => field.received_as,
    };
    let mut kinds =
        (as_stated.text.has(dialect), as_stated.number.has(dialect), as_stated.boolean.has(dialect));
    if kinds == (false, false, false) {
        if direction == Direction::Send || !spelled_usually(shape) {
            return;
        }
        kinds = match (shape, walk.part_of) {
            (Shape::Flag, _) => (false, false, true),
            (_, crate::info::Kind::Segment) => (true, false, false),
            _ => (false, true, false),
        };
    }
    let (text, number, switch) = kinds;
    let kept = match view.kind() {
        Kind::Str => text,
        Kind::Number => number,
        Kind::Bool => switch,
        Kind::Null => true,
        Kind::Array | Kind::Object => spelled_usually(shape),
    };
    if !kept {
        let words = [(text, "a text"), (number, "a number"), (switch, "true or false")];
        let words: Vec<_> = words.into_iter().filter(|(is, _)| *is).map(|(_, word)| word).collect();
        let expected = format!("{} in {}", words.join(" or "), dialect.title());
        walk.violation(view, "", ViolationRule::Spelling, expected, found(view));
    }
}

/// Whether a text or integer is one that is known, in what is sent: who receives has to expect others.
pub(super) fn known<'t>(walk: &mut Walk<'t>, info: &'static EnumInfo, view: View<'t>) {
    let known = info.values.iter().any(|(value, _)| match value {
        EnumValue::Text(text) => view.as_str() == Some(text),
        EnumValue::Int(n) => view.as_i64() == Some(*n),
    });
    if !known && walk.profile.direction == Some(Direction::Send) {
        walk.violation(view, "", ViolationRule::Enum, known_values(info), found(view));
    }
}

fn known_values(info: &EnumInfo) -> String {
    let values = info.values.iter().map(|(value, _)| match value {
        EnumValue::Text(text) => format!("{text:?}"),
        EnumValue::Int(n) => n.to_string(),
    });
    match &values.collect::<Vec<_>>()[..] {
        [one] => one.clone(),
        all => format!("one of {}", all.join(", ")),
    }
}

fn rule<'t>(walk: &mut Walk<'t>, rule: Rule, view: View<'t>) {
    let wrong = match rule {
        Rule::Range(min, max) => {
            let number = view.as_i64().or_else(|| view.as_str()?.parse().ok());
            let is_out = number.is_some_and(|n| !(min..=max).contains(&n));
            is_out.then(|| (ViolationRule::Range, format!("a number from {min} to {max}"), found(view)))
        }
        Rule::Length(min, max) => {
            let length = view.as_str().map(|text| text.chars().count());
            let length = length.or(view.len());
            length.filter(|n| !(min..=max).contains(n)).map(|n| {
                // What is cut does not show how long it is.
                let is_shown = view.is(Kind::Str) && n <= LONGEST;
                let found = if is_shown { found(view) } else { format!("a length of {n}") };
                (ViolationRule::Length, format!("a length from {min} to {max}"), found)
            })
        }
        Rule::Url => {
            let is_other = |text: &str| !text.starts_with("http://") && !text.starts_with("https://");
            let expected = || "an http or https address".to_owned();
            view.as_str().is_some_and(is_other).then(|| (ViolationRule::Url, expected(), found(view)))
        }
    };
    if let Some((kind, expected, found)) = wrong {
        walk.violation(view, "", kind, expected, found);
    }
}

//! What the facts about a field ask of a value that fits it.

use super::ViolationRule;
use super::fit::found;
use super::walk::Walk;
use crate::codec::tape::{Kind, View};
use crate::info::{FieldInfo, Rule};

/// Everything that is asked of a value beyond that it fits.
pub(super) fn field<'t>(walk: &mut Walk<'t>, field: &'static FieldInfo, view: View<'t>) {
    for rule in field.rules {
        self::rule(walk, *rule, view);
    }
}

fn rule<'t>(walk: &mut Walk<'t>, rule: Rule, view: View<'t>) {
    let number = || view.as_i64().or_else(|| view.as_str()?.parse().ok());
    let length = || view.as_str().map(|text| text.chars().count()).or(view.span(Kind::Array).map(|(_, n)| n));
    let (kept, kind, expected) = match rule {
        Rule::Range(min, max) => (
            number().is_none_or(|n| (min..=max).contains(&n)),
            ViolationRule::Range,
            format!("a number from {min} to {max}"),
        ),
        Rule::Length(min, max) => (
            length().is_none_or(|n| (min..=max).contains(&n)),
            ViolationRule::Length,
            format!("a length from {min} to {max}"),
        ),
        Rule::Url => (
            view.as_str().is_none_or(|text| text.starts_with("http://") || text.starts_with("https://")),
            ViolationRule::Url,
            "an http or https address".to_owned(),
        ),
    };
    if !kept {
        walk.violation(view, "", kind, expected, found(view));
    }
}

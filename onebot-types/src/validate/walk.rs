//! The walk.

use super::fit::{choose, expected, fits_scalar, found, takes};
use super::{Profile, Violation, ViolationRule};
use crate::codec::std_types::is_hollow;
use crate::codec::tape::{Kind, View};
use crate::info::{Fallback, FieldInfo, Rule, Shape, TypeInfo, UnionInfo, Variant};

/// What a walk over a document found.
#[doc(hidden)]
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The violations.
    pub violations: Vec<Violation>,
    /// Whether something in the document decodes to `Other`.
    pub untyped: bool,
    /// Whether the document fits its type at all.
    pub fits: bool,
}

/// Walks a document.
#[doc(hidden)]
pub fn check(shape: Shape, view: View<'_>, profile: Profile) -> Report {
    let mut walk = Walk { path: Vec::new(), report: Report::default(), profile: Some(profile) };
    walk.report.fits = walk.shape(shape, view);
    walk.report
}

/// Walks an object.
pub(crate) fn check_object(info: &'static TypeInfo, view: View<'_>, profile: Profile) -> Report {
    check(Shape::Map, view, profile).and(|| {
        let mut walk = Walk { path: Vec::new(), report: Report::default(), profile: Some(profile) };
        walk.report.fits = walk.object(info, view);
        walk.report
    })
}

/// Walks an answer whose data is known to be of a shape.
pub(crate) fn check_response(response: Shape, data: Shape, view: View<'_>, profile: Profile) -> Report {
    check(response, view, profile).and(|| {
        let mut walk = Walk { path: Vec::new(), report: Report::default(), profile: Some(profile) };
        // An answer that says it failed has no data to give.
        let done = view.get("retcode").is_none_or(|code| code.as_i64() == Some(0));
        walk.report.fits = match view.get("data") {
            Some(found) if done || !found.is(Kind::Null) => {
                walk.at(Step::Key("data"), |walk| walk.shape(data, found))
            }
            _ => true,
        };
        walk.report
    })
}

impl Report {
    /// Goes on with another walk if this one found that the document fits.
    fn and(mut self, more: impl FnOnce() -> Report) -> Report {
        if self.fits {
            let Report { violations, untyped, fits } = more();
            self.violations.extend(violations);
            self.untyped |= untyped;
            self.fits = fits;
        }
        self
    }
}

/// The first point for which a document does not fit its type.
pub(crate) fn reason(shape: Shape, view: View<'_>) -> Violation {
    let mut walk = Walk { path: Vec::new(), report: Report::default(), profile: None };
    walk.shape(shape, view);
    first(walk.report, shape, view)
}

/// The first point for which a value is not one of the known variants of a union.
pub(crate) fn union_reason(union: &'static UnionInfo, view: View<'_>) -> Violation {
    let mut walk = Walk { path: Vec::new(), report: Report::default(), profile: None };
    walk.variant(union, view);
    first(walk.report, Shape::Map, view)
}

fn first(report: Report, shape: Shape, view: View<'_>) -> Violation {
    report.violations.into_iter().next().unwrap_or_else(|| Violation {
        path: String::new(),
        rule: ViolationRule::Type,
        expected: expected(shape),
        found: found(view),
    })
}

enum Step<'t> {
    Key(&'t str),
    Item(usize),
}

struct Walk<'t> {
    path: Vec<Step<'t>>,
    report: Report,
    /// `None`: only what keeps the document from being decoded counts.
    profile: Option<Profile>,
}

impl<'t> Walk<'t> {
    fn violation(&mut self, key: Option<&str>, rule: ViolationRule, expected: String, found: String) {
        let mut path = String::new();
        for step in self.path.iter().chain(key.map(Step::Key).as_ref()) {
            match step {
                Step::Key(key) if path.is_empty() => path.push_str(key),
                Step::Key(key) => path.extend([".", key]),
                Step::Item(n) => path.extend(["[", &n.to_string(), "]"]),
            }
        }
        self.report.violations.push(Violation { path, rule, expected, found });
    }

    fn at<T>(&mut self, step: Step<'t>, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = walk(self);
        self.path.pop();
        result
    }

    /// Whether the value fits, as the readers see it.
    fn shape(&mut self, shape: Shape, view: View<'t>) -> bool {
        let fits = match shape {
            Shape::Array(item) if view.is(Kind::Array) => {
                if is_hollow(*item, view) {
                    let (_, count) = view.span(Kind::Array).unwrap_or_default();
                    let found = format!("{count}, nearly all of them empty");
                    self.violation(None, ViolationRule::Limit, "fewer items".to_owned(), found);
                    return false;
                }
                let mut fits = true;
                for (n, child) in view.children().enumerate() {
                    fits &= self.at(Step::Item(n), |walk| walk.shape(*item, child));
                }
                return fits;
            }
            Shape::Object(info) if view.is(Kind::Object) => return self.object(info(), view),
            Shape::Union(info) => return self.union(info(), view),
            Shape::OneOf(shapes) => match choose(shapes, view) {
                Some(shape) => return self.shape(shape, view),
                None => false,
            },
            _ => fits_scalar(shape, view),
        };
        if !fits {
            self.violation(None, ViolationRule::Type, expected(shape), found(view));
        }
        fits
    }

    fn object(&mut self, info: &'static TypeInfo, view: View<'t>) -> bool {
        let fits = self.required(info.fields, Some(view));
        self.members(info.fields, view) && fits
    }

    /// What is missing. `false` if the type is nothing without it.
    fn required(&mut self, fields: &'static [FieldInfo], object: Option<View<'t>>) -> bool {
        let mut fits = true;
        for field in fields {
            let there = object.and_then(|object| object.get(field.name));
            if there.is_some_and(|there| {
                field.essential || !there.is(Kind::Null) || takes(field.shape, Kind::Null)
            }) {
                continue;
            }
            let why = self.profile.and_then(|profile| profile.requires(field));
            if let Some(why) = why.or(field.essential.then_some("required")) {
                self.violation(
                    Some(field.name),
                    ViolationRule::Required,
                    why.to_owned(),
                    "nothing".to_owned(),
                );
            }
            fits &= !field.essential;
        }
        fits
    }

    /// What is there. `false` if something essential does not fit.
    fn members(&mut self, fields: &'static [FieldInfo], view: View<'t>) -> bool {
        let mut there: Vec<_> =
            fields.iter().filter_map(|field| view.get(field.name).map(|member| (member, field))).collect();
        there.sort_by_key(|(member, _)| member.index());
        let mut fits = true;
        for (member, field) in there {
            let null = member.is(Kind::Null) && !field.essential && !takes(field.shape, Kind::Null);
            if !null {
                fits &= self.at(Step::Key(field.name), |walk| walk.field(field, member));
            }
        }
        fits
    }

    fn field(&mut self, field: &'static FieldInfo, view: View<'t>) -> bool {
        let (before, untyped) = (self.report.violations.len(), self.report.untyped);
        let fits = self.shape(field.shape, view);
        if fits {
            if self.profile.is_some() {
                for rule in field.rules {
                    self.rule(*rule, view);
                }
            }
            return true;
        }
        if field.essential {
            return false;
        }
        // The value is kept beside the fields as it is, so what is inside it is not typed, and not `Other` either.
        self.report.untyped = untyped;
        if self.profile.is_none() {
            self.report.violations.truncate(before);
        }
        true
    }

    fn rule(&mut self, rule: Rule, view: View<'t>) {
        let number = || view.as_i64().or_else(|| view.as_str()?.parse().ok());
        let length =
            || view.as_str().map(|text| text.chars().count()).or(view.span(Kind::Array).map(|(_, n)| n));
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
            self.violation(None, kind, expected, found(view));
        }
    }

    /// A union takes what none of its variants does; for that to be no `Other`, a variant has to fit.
    fn union(&mut self, union: &'static UnionInfo, view: View<'t>) -> bool {
        let before = self.report.violations.len();
        if self.variant(union, view) {
            return true;
        }
        let fits = match union.other {
            Fallback::Value => true,
            Fallback::Object => view.is(Kind::Object),
            Fallback::None => false,
        };
        self.report.untyped |= fits;
        if self.profile.is_none() && fits {
            self.report.violations.truncate(before);
        }
        fits
    }

    fn variant(&mut self, union: &'static UnionInfo, view: View<'t>) -> bool {
        if !view.is(Kind::Object) {
            self.violation(None, ViolationRule::Type, "an object".to_owned(), found(view));
            return false;
        }
        self.members(union.beside, view);
        let Some(tag) = view.get(union.tag) else {
            self.violation(
                Some(union.tag),
                ViolationRule::Required,
                "required".to_owned(),
                "nothing".to_owned(),
            );
            return false;
        };
        let Some(text) = tag.as_str() else {
            self.violation(Some(union.tag), ViolationRule::Type, "a text".to_owned(), found(tag));
            return false;
        };
        let mut candidates = union.with_tag(text).peekable();
        if candidates.peek().is_none() {
            let known = format!("a known `{}`", union.tag);
            self.violation(Some(union.tag), ViolationRule::UnknownType, known, found(tag));
            return false;
        }
        let sub_type = view.get("sub_type");
        let is = candidates.find(|is| match is {
            Variant::Type(TypeInfo { sub_type: Some(known), .. }) => {
                sub_type.and_then(View::as_str) == Some(known)
            }
            _ => true,
        });
        match (is, union.content) {
            (Some(Variant::Union(inner)), _) => self.variant(inner, view),
            (Some(Variant::Type(info)), None) => self.object(info, view),
            (Some(Variant::Type(info)), Some(content)) => self.content(info, content, view.get(content)),
            (None, _) => {
                let found = sub_type.map_or("nothing".to_owned(), found);
                let known = format!("a known `sub_type` of `{text}`");
                self.violation(Some("sub_type"), ViolationRule::UnknownType, known, found);
                false
            }
        }
    }

    fn content(&mut self, info: &'static TypeInfo, key: &'static str, view: Option<View<'t>>) -> bool {
        self.at(Step::Key(key), |walk| match view {
            Some(view) if view.is(Kind::Object) => walk.object(info, view),
            // Absent and null content is content without members.
            None => walk.required(info.fields, None),
            Some(view) if view.is(Kind::Null) => walk.required(info.fields, None),
            Some(view) => {
                walk.violation(None, ViolationRule::Type, "an object".to_owned(), found(view));
                false
            }
        })
    }
}

//! The walk.

use super::fit::{choose, expected, fits_scalar, found, quoted, takes};
use super::{Profile, UnknownKeys, Violation, ViolationRule, rules};
use crate::codec::tape::{Kind, View};
use crate::info::{self, Checked, Direction, Fallback, FieldInfo, Shape, TypeInfo, UnionInfo, Variant};

/// Where documents with a type of this kind go.
fn towards(kind: info::Kind) -> Option<Direction> {
    match kind {
        info::Kind::Event => Some(Direction::Receive),
        info::Kind::Action => Some(Direction::Send),
        _ => None,
    }
}

/// What the variants of a union are.
fn kind_of(union: &UnionInfo) -> Option<info::Kind> {
    match union.variants.first()?.is {
        Variant::Type(info) => Some(info.kind),
        Variant::Union(inner) => kind_of(inner),
        Variant::Field(_) => None,
    }
}

/// What a walk over a document found.
#[doc(hidden)]
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The violations, and the notes.
    pub violations: Vec<Violation>,
    /// Whether something in the document decodes to `Other`.
    pub untyped: bool,
    /// Whether the document fits its type at all.
    pub fits: bool,
}

/// Walks a document.
#[doc(hidden)]
pub fn check(shape: Shape, view: View<'_>, profile: Profile) -> Report {
    let mut walk = Walk::new(profile, true);
    let fits = walk.shape(shape, view);
    walk.report(fits)
}

/// Walks an object.
pub(crate) fn check_object(info: &'static TypeInfo, view: View<'_>, profile: Profile) -> Report {
    check(Shape::Map, view, profile).and(|| {
        let mut walk = Walk::new(profile, true);
        let fits = walk.object(info, view);
        walk.report(fits)
    })
}

/// Walks an answer whose data is known to be of a shape.
pub(crate) fn check_response(response: Shape, data: Shape, view: View<'_>, profile: Profile) -> Report {
    check(response, view, profile).and(|| {
        let mut walk = Walk::new(profile, true);
        walk.heading(Some(Direction::Receive));
        // An answer that says it failed has no data to give.
        let done = view.get("retcode").is_none_or(|code| code.as_i64() == Some(0));
        let fits = match view.get("data") {
            Some(found) if done || !found.is(Kind::Null) => {
                walk.at(Step::Key("data"), |walk| walk.shape(data, found))
            }
            _ => true,
        };
        walk.report(fits)
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
    let mut walk = Walk::new(Profile::new(), false);
    let fits = walk.shape(shape, view);
    first(walk.report(fits), shape, view)
}

/// The first point for which a value is not one of the known variants of a union.
pub(crate) fn union_reason(union: &'static UnionInfo, view: View<'_>) -> Violation {
    let mut walk = Walk::new(Profile::new(), false);
    let fits = walk.variant(union, view);
    first(walk.report(fits), Shape::Map, view)
}

fn first(report: Report, shape: Shape, view: View<'_>) -> Violation {
    report
        .violations
        .into_iter()
        .next()
        .unwrap_or_else(|| Violation::new(String::new(), ViolationRule::Type, expected(shape), found(view)))
}

#[derive(Clone, Copy)]
pub(super) enum Step<'t> {
    Key(&'t str),
    Item(usize),
}

pub(super) struct Walk<'t> {
    path: Vec<Step<'t>>,
    /// Each with the place on the tape where it belongs.
    found: Vec<(u32, Violation)>,
    untyped: bool,
    pub(super) profile: Profile,
    /// Whether more counts than what keeps the document from being decoded.
    strict: bool,
    /// Whether the direction is that of the profile, not of the document.
    told: bool,
    /// Whether the profile names a dialect.
    of_dialect: bool,
    /// What the values are part of.
    pub(super) part_of: info::Kind,
    /// For each object that the walk is in, where its fields stand, as far as they are there.
    places: Vec<u32>,
    /// Keys of the object that the walk is in that are no fields: tags, and what stands beside them.
    claimed: Vec<&'static str>,
}

const ABSENT: u32 = u32::MAX;

impl<'t> Walk<'t> {
    fn new(profile: Profile, strict: bool) -> Self {
        Walk {
            path: Vec::new(),
            found: Vec::new(),
            untyped: false,
            told: profile.direction.is_some(),
            of_dialect: profile.dialect.is_some(),
            profile,
            strict,
            part_of: info::Kind::Object,
            places: Vec::new(),
            claimed: Vec::new(),
        }
    }

    fn report(mut self, fits: bool) -> Report {
        self.found.sort_by_key(|(at, _)| *at);
        let violations = self.found.into_iter().map(|(_, violation)| violation).collect();
        Report { violations, untyped: self.untyped, fits }
    }

    /// Notes a violation at a key or path below the value that the walk is at.
    pub(super) fn violation(
        &mut self,
        at: View<'t>,
        below: &str,
        rule: ViolationRule,
        expected: String,
        found: String,
    ) {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) if path.is_empty() => path.push_str(key),
                Step::Key(key) => path.extend([".", key]),
                Step::Item(n) => path.extend(["[", &n.to_string(), "]"]),
            }
        }
        if !path.is_empty() && !below.is_empty() && !below.starts_with('[') {
            path.push('.');
        }
        path.push_str(below);
        self.found.push((at.index(), Violation::new(path, rule, expected, found)));
    }

    fn at<T>(&mut self, step: Step<'t>, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = walk(self);
        self.path.pop();
        result
    }

    /// What is known from here on of where the document goes.
    fn heading(&mut self, direction: Option<Direction>) {
        self.profile.direction = direction.or(self.profile.direction);
    }

    /// Whether the value fits, as the readers see it.
    fn shape(&mut self, shape: Shape, view: View<'t>) -> bool {
        let fits = match shape {
            Shape::Array(item) if view.is(Kind::Array) => {
                let mut fits = true;
                for (n, child) in view.children().enumerate() {
                    fits &= self.at(Step::Item(n), |walk| walk.shape(*item, child));
                }
                return fits;
            }
            Shape::Object(info) if view.is(Kind::Object) => {
                let claimed = std::mem::take(&mut self.claimed);
                let fits = self.object(info(), view);
                self.claimed = claimed;
                return fits;
            }
            Shape::Union(info) => return self.union(info(), view),
            Shape::Enum(info) if self.strict && fits_scalar(shape, view) => {
                rules::known(self, info, view);
                true
            }
            Shape::OneOf(shapes) => match choose(shapes, view) {
                Some(shape) => return self.shape(shape, view),
                None => false,
            },
            _ => fits_scalar(shape, view),
        };
        if !fits {
            self.violation(view, "", ViolationRule::Type, expected(shape), found(view));
        }
        fits
    }

    fn object(&mut self, info: &'static TypeInfo, view: View<'t>) -> bool {
        self.content(info, view, Some(view))
    }

    /// An object of a known type; absent and null content is content without members.
    fn content(&mut self, info: &'static TypeInfo, at: View<'t>, view: Option<View<'t>>) -> bool {
        let before = (self.profile, self.part_of);
        self.part_of = info.kind;
        self.heading(towards(info.kind).or(info.direction));
        let first = self.found.len();
        let fits = self.fields(info.fields, at, view);
        if fits && self.strict && !info.checks.is_empty() {
            self.checks(info, at, view, first);
        }
        (self.profile, self.part_of) = before;
        fits
    }

    /// The rules of a type. What a fact about a field already says (from the violation `first` on) is not said again.
    fn checks(&mut self, info: &'static TypeInfo, at: View<'t>, view: Option<View<'t>>, first: usize) {
        let mut profile = self.profile;
        profile.direction = info.direction.or(profile.direction);
        let mut checked = Checked::new(view, profile, info.dialects);
        for check in info.checks {
            (check.run)(&mut checked);
        }
        for wrong in checked.wrong {
            let at = wrong.value.unwrap_or(at);
            self.violation(at, &wrong.key, wrong.rule, wrong.expected, wrong.found);
            if let Some(((_, new), said)) = self.found[first..].split_last()
                && said.iter().any(|(_, said)| (&said.path, said.rule) == (&new.path, new.rule))
            {
                self.found.pop();
            }
        }
    }

    /// What has to be there, and what is there. `false` if something that the type is nothing without is missing or does not fit.
    fn fields(&mut self, fields: &'static [FieldInfo], at: View<'t>, object: Option<View<'t>>) -> bool {
        let base = self.places.len();
        self.places.resize(base + fields.len(), ABSENT);
        let mut next = 0;
        for member in object.into_iter().flat_map(View::children) {
            // Most keys come in the order of the fields.
            let (before, after) = fields.split_at(next);
            let place = after.iter().position(|field| member.has_key(field.name)).map(|n| next + n);
            let place = place.or_else(|| before.iter().position(|field| member.has_key(field.name)));
            match place {
                Some(n) => {
                    self.places[base + n] = member.index();
                    next = n + 1;
                }
                None => self.unknown_key(member),
            }
        }
        let mut fits = true;
        for (n, field) in fields.iter().enumerate() {
            let place = self.places[base + n];
            let there = if place == ABSENT { None } else { object.map(|object| object.jump(place)) };
            let null =
                |view: View<'_>| view.is(Kind::Null) && !field.essential && !takes(field.shape, Kind::Null);
            match there {
                Some(member) if !null(member) => {
                    fits &= self.at(Step::Key(field.name), |walk| walk.field(field, member));
                }
                _ => {
                    self.missing(field, at);
                    fits &= !field.essential;
                }
            }
        }
        self.places.truncate(base);
        fits
    }

    fn missing(&mut self, field: &'static FieldInfo, at: View<'t>) {
        let why = if self.strict { self.profile.requires(field) } else { None };
        // Of what a document itself tells of its direction, that it is received alone asks for nothing: examples are shortened.
        let why = match self.profile.direction {
            _ if self.told => why,
            Some(Direction::Receive) if !self.of_dialect => None,
            _ => why.filter(|_| !field.essential),
        };
        if let Some(why) = why.or(field.essential.then_some("required")) {
            self.violation(at, field.name, ViolationRule::Required, why.to_owned(), "nothing".to_owned());
        }
    }

    fn unknown_key(&mut self, member: View<'t>) {
        let counts = self.strict && self.profile.unknown_keys != UnknownKeys::Ignore;
        if counts && !self.claimed.contains(&member.key()) {
            let (none, found) = ("no other key".to_owned(), quoted(member.key(), '`'));
            self.idle(member, member.key(), ViolationRule::UnknownKey, none, found);
        }
    }

    /// Notes a key that nobody looks at, as the profile wants it.
    pub(super) fn idle(
        &mut self,
        at: View<'t>,
        below: &str,
        rule: ViolationRule,
        expected: String,
        found: String,
    ) {
        let is_note = match self.profile.unknown_keys {
            UnknownKeys::Ignore => return,
            UnknownKeys::Note => true,
            UnknownKeys::Refuse => false,
        };
        self.violation(at, below, rule, expected, found);
        if let Some((_, violation)) = self.found.last_mut() {
            violation.is_note = is_note;
        }
    }

    fn field(&mut self, field: &'static FieldInfo, view: View<'t>) -> bool {
        let (before, untyped) = (self.found.len(), self.untyped);
        let fits = self.shape(field.shape, view);
        if fits {
            if self.strict {
                rules::field(self, field, view);
            }
            return true;
        }
        if field.essential {
            return false;
        }
        // The value is kept beside the fields as it is, so what is inside it is not typed, and not `Other` either.
        self.untyped = untyped;
        if !self.strict {
            self.found.truncate(before);
        }
        true
    }

    /// A union takes what none of its variants does; for that to be no `Other`, a variant has to fit.
    fn union(&mut self, union: &'static UnionInfo, view: View<'t>) -> bool {
        let before = self.found.len();
        let claimed = std::mem::take(&mut self.claimed);
        let is_variant = self.variant(union, view);
        self.claimed = claimed;
        if is_variant {
            return true;
        }
        let fits = match union.other {
            Fallback::Value => true,
            Fallback::Object => view.is(Kind::Object),
            Fallback::None => false,
        };
        self.untyped |= fits;
        if !self.strict && fits {
            self.found.truncate(before);
        }
        fits
    }

    fn variant(&mut self, union: &'static UnionInfo, view: View<'t>) -> bool {
        if !view.is(Kind::Object) {
            self.violation(view, "", ViolationRule::Type, "an object".to_owned(), found(view));
            return false;
        }
        self.claimed.push(union.tag);
        self.claimed.extend(union.beside.iter().map(|field| field.name));
        self.beside(union, view);
        let Some(tag) = view.get(union.tag) else {
            let (required, nothing) = ("required".to_owned(), "nothing".to_owned());
            self.violation(view, union.tag, ViolationRule::Required, required, nothing);
            return false;
        };
        let Some(text) = union.tag_text(tag) else {
            let expected = if union.integers { "an integer" } else { "a text" };
            self.violation(tag, union.tag, ViolationRule::Type, expected.to_owned(), found(tag));
            return false;
        };
        let mut candidates = union.with_tag(&text).peekable();
        if candidates.peek().is_none() {
            let known = format!("a known `{}`", union.tag);
            self.violation(tag, union.tag, ViolationRule::UnknownType, known, found(tag));
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
            (Some(Variant::Field(field)), _) => {
                self.one(field, view);
                true
            }
            (Some(Variant::Type(info)), None) => {
                self.has(info, union, tag, sub_type);
                self.claimed.extend(info.sub_type.map(|_| "sub_type"));
                self.lenient(info, |walk| walk.object(info, view))
            }
            (Some(Variant::Type(info)), Some(content)) => {
                self.has(info, union, tag, None);
                self.claimed.push(content);
                for member in view.children() {
                    self.unknown_key(member);
                }
                self.claimed.clear();
                self.lenient(info, |walk| walk.under(info, content, view))
            }
            (None, _) => {
                let found = sub_type.map_or("nothing".to_owned(), found);
                let known = format!("a known `sub_type` of `{text}`");
                let at = sub_type.unwrap_or(view);
                self.violation(at, "sub_type", ViolationRule::UnknownType, known, found);
                false
            }
        }
    }

    /// Whether the dialect has the type that the tags tell, and in this direction.
    fn has(
        &mut self,
        info: &'static TypeInfo,
        union: &'static UnionInfo,
        tag: View<'t>,
        sub_type: Option<View<'t>>,
    ) {
        if !self.strict {
            return;
        }
        let (at, key) = match (info.sub_type, sub_type) {
            (Some(_), Some(sub_type)) => (sub_type, "sub_type"),
            _ => (tag, union.tag),
        };
        let (rule, expected) = if let Some(expected) = self.profile.lacks(info.dialects) {
            (ViolationRule::Dialect, expected)
        } else if let Some(expected) = self.profile.never(info.dialects, info.send_only, info.recv_only) {
            (ViolationRule::Direction, expected.to_owned())
        } else {
            return;
        };
        let name = at.as_str().unwrap_or_default();
        self.violation(at, key, rule, expected, quoted(name, '`'));
    }

    /// Of a type that the dialect does not have nothing more is asked than what all that have it do.
    fn lenient<T>(&mut self, info: &'static TypeInfo, walk: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.profile;
        if self.profile.lacks(info.dialects).is_some() {
            self.profile = self.profile.any_dialect();
        }
        let result = walk(self);
        self.profile = before;
        result
    }

    /// What stands beside the tag and is no part of the variants.
    fn beside(&mut self, union: &'static UnionInfo, view: View<'t>) {
        let before = (self.profile, self.part_of);
        self.part_of = info::Kind::Object;
        self.heading(kind_of(union).and_then(towards));
        for field in union.beside {
            self.one(field, view);
        }
        (self.profile, self.part_of) = before;
    }

    fn one(&mut self, field: &'static FieldInfo, view: View<'t>) {
        match view.get(field.name) {
            Some(member) if field.essential || !member.is(Kind::Null) => {
                self.at(Step::Key(field.name), |walk| walk.field(field, member));
            }
            Some(_) => {}
            None => self.missing(field, view),
        }
    }

    fn under(&mut self, info: &'static TypeInfo, key: &'static str, view: View<'t>) -> bool {
        let content = view.get(key);
        self.at(Step::Key(key), |walk| match content {
            Some(object) if object.is(Kind::Object) => walk.object(info, object),
            None => walk.content(info, view, None),
            Some(null) if null.is(Kind::Null) => walk.content(info, null, None),
            Some(_) if info.any_content => true,
            Some(other) => {
                walk.violation(other, "", ViolationRule::Type, "an object".to_owned(), found(other));
                false
            }
        })
    }
}

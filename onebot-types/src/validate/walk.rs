//! The walk.

use super::fit::{choose, expected, fits_scalar, found, quoted, takes};
use super::report::Report;
use super::{Profile, UnknownKeys, Violation, ViolationRule, rules};
use crate::codec::list::is_hollow;
use crate::codec::tape::{Kind, View};
use crate::info::{self, Checked, Direction, FieldInfo, Shape, TypeInfo};

/// Where documents with a type of this kind go.
pub(super) fn towards(kind: info::Kind) -> Option<Direction> {
    match kind {
        info::Kind::Event => Some(Direction::Receive),
        info::Kind::Action | info::Kind::Endpoint => Some(Direction::Send),
        _ => None,
    }
}

#[derive(Clone, Copy)]
pub(super) enum Step<'t> {
    Key(&'t str),
    Item(usize),
}

pub(super) struct Walk<'t> {
    path: Vec<Step<'t>>,
    /// Each with the place on the tape where it belongs.
    pub(super) found: Vec<(u32, Violation)>,
    pub(super) untyped: bool,
    pub(super) profile: Profile,
    /// Whether more counts than what keeps the document from being decoded.
    pub(super) strict: bool,
    /// The profile as it was given, without what the document tells.
    given: Profile,
    /// What the values are part of.
    pub(super) part_of: info::Kind,
    /// For each object that the walk is in, where its fields stand, as far as they are there.
    places: Vec<u32>,
    /// Keys of the object that the walk is in that are no fields: tags, and what stands beside them.
    pub(super) claimed: Vec<&'static str>,
}

const ABSENT: u32 = u32::MAX;

impl<'t> Walk<'t> {
    pub(super) fn new(profile: Profile, strict: bool) -> Self {
        Walk {
            path: Vec::new(),
            found: Vec::new(),
            untyped: false,
            given: profile,
            profile,
            strict,
            part_of: info::Kind::Object,
            places: Vec::new(),
            claimed: Vec::new(),
        }
    }

    pub(super) fn report(mut self, fits: bool) -> Report {
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

    pub(super) fn at<T>(&mut self, step: Step<'t>, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = walk(self);
        self.path.pop();
        result
    }

    /// What is known from here on of where the document goes.
    pub(super) fn heading(&mut self, direction: Option<Direction>) {
        self.profile.direction = direction.or(self.profile.direction);
    }

    /// Whether the value fits, as the readers see it.
    pub(super) fn shape(&mut self, shape: Shape, view: View<'t>) -> bool {
        let fits = match shape {
            Shape::Array(item) if view.is(Kind::Array) => {
                let count = view.len().unwrap_or_default();
                if is_hollow(*item, count, || view.text()) {
                    let found = format!("{count}, nearly all of them empty");
                    self.violation(view, "", ViolationRule::Limit, "fewer items".to_owned(), found);
                    return false;
                }
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

    pub(super) fn object(&mut self, info: &'static TypeInfo, view: View<'t>) -> bool {
        self.content(info, view, Some(view))
    }

    /// An object of a known type; absent and null content is content without members.
    pub(super) fn content(&mut self, info: &'static TypeInfo, at: View<'t>, view: Option<View<'t>>) -> bool {
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

    /// The rules of a type. What a fact about a field already says (from the violation `first` on) is not said again, and of a
    /// value of the wrong type nothing else.
    fn checks(&mut self, info: &'static TypeInfo, at: View<'t>, view: Option<View<'t>>, first: usize) {
        let mut profile = self.profile;
        profile.direction = info.direction.or(profile.direction);
        let misfits = self.found[first..].iter().filter(|(_, said)| said.rule == ViolationRule::Type);
        let misfits = misfits.map(|(at, _)| *at).collect();
        let mut checked = Checked::new(view, profile, info.dialects, misfits);
        for check in info.checks {
            (check.run)(&mut checked);
        }
        for wrong in checked.wrong {
            let at = wrong.value.unwrap_or(at);
            self.violation(at, &wrong.key, wrong.rule, wrong.expected, wrong.found);
            if let Some(((_, new), said)) = self.found[first..].split_last()
                && said.iter().any(|(_, said)| {
                    said.path == new.path && (said.rule == new.rule || said.rule == ViolationRule::Type)
                })
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

    pub(super) fn missing(&mut self, field: &'static FieldInfo, at: View<'t>) {
        let why = if self.strict { self.profile.requires(field) } else { None };
        // Of what a document itself tells of its direction, that it is received alone asks for no more than is asked for in both:
        // examples are shortened.
        let why = match self.profile.direction {
            _ if self.given.direction.is_some() => why,
            Some(Direction::Receive) if self.given.dialect.is_none() => {
                why.and_then(|_| Profile { direction: None, ..self.profile }.requires(field))
            }
            _ => why.filter(|_| !field.essential),
        };
        if let Some(why) = why.or(field.essential.then_some("required")) {
            self.violation(at, field.name, ViolationRule::Required, why.to_owned(), "nothing".to_owned());
        }
    }

    pub(super) fn unknown_key(&mut self, member: View<'t>) {
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

    pub(super) fn field(&mut self, field: &'static FieldInfo, view: View<'t>) -> bool {
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
}

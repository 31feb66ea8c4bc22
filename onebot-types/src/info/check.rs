//! Rules that concern several fields of a type.

use super::{Dialect, Dialects, Direction};
use crate::codec::tape::Kind;
use crate::codec::{View, Wire};
use crate::validate::{Profile, ViolationRule, found};
use crate::wire::Flag;

/// A rule that no fact about one field states. Decoding does not ask for it; validation does.
///
/// ```
/// use onebot_types::info::Check;
/// use onebot_types::prelude::*;
///
/// /// A vote, which ends at a time or after some answers.
/// #[derive(Debug, Clone, PartialEq, onebot_types::Segment)]
/// #[segment(rename = "my.vote", check = HAS_AN_END)]
/// struct Vote {
///     until: Option<Int>,
///     answers: Option<Int>,
///     extra: Extra,
/// }
///
/// const HAS_AN_END: Check = Check::new("`until` or `answers` is needed.", |vote| {
///     if !vote.has("answers") {
///         vote.require("until", "required without `answers`");
///     }
/// });
///
/// let wrong = Vote::new().validate(onebot_types::validate::Profile::new()).unwrap_err();
/// assert_eq!(wrong.to_string(), "until: required without `answers`, missing");
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Check {
    /// The rule in a sentence.
    pub doc: &'static str,
    /// Looks at an object of the type and says what is wrong with it.
    pub run: fn(&mut Checked<'_>),
}

impl Check {
    /// A rule, and the function that looks whether it is kept.
    pub const fn new(doc: &'static str, run: fn(&mut Checked<'_>)) -> Self {
        Check { doc, run }
    }
}

/// An object that is checked: its type is known, and everything that its type is nothing without is there.
pub struct Checked<'t> {
    object: Option<View<'t>>,
    profile: Profile,
    /// The dialects that have the type.
    dialects: Dialects,
    /// Where values stand that do not fit their field, which is a violation already.
    misfits: Vec<u32>,
    pub(crate) wrong: Vec<Wrong<'t>>,
}

/// What a check found: at a key of the object, or at a path from there.
pub(crate) struct Wrong<'t> {
    pub(crate) key: String,
    pub(crate) value: Option<View<'t>>,
    pub(crate) rule: ViolationRule,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl<'t> Checked<'t> {
    pub(crate) fn new(
        object: Option<View<'t>>,
        profile: Profile,
        dialects: Dialects,
        misfits: Vec<u32>,
    ) -> Self {
        Checked { object, profile, dialects, misfits, wrong: Vec::new() }
    }

    /// What stands under a key; `None` if nothing or null does.
    pub fn get(&self, key: &str) -> Option<Part<'t>> {
        self.object.and_then(|object| Part(object).get(key))
    }

    /// Whether something other than null stands under a key, and fits its field.
    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some_and(|part| !self.misfits.contains(&part.0.index()))
    }

    /// The text under a key.
    pub fn text(&self, key: &str) -> Option<&'t str> {
        self.get(key)?.text()
    }

    /// The integer under a key, also if it is spelled as text.
    pub fn integer(&self, key: &str) -> Option<i64> {
        self.get(key)?.integer()
    }

    /// Whether a rule of these dialects counts: the dialect that is asked for is one of them, or none is asked for and all
    /// that have the type are.
    pub fn is_for(&self, dialects: &[Dialect]) -> bool {
        self.profile.is_for(Dialects::of(dialects), self.dialects)
    }

    /// The dialect that is asked for.
    pub fn dialect(&self) -> Option<Dialect> {
        self.profile.dialect
    }

    /// Whether the object is on its way in this direction; `false` if that is not known.
    pub fn is(&self, direction: Direction) -> bool {
        self.profile.direction == Some(direction)
    }

    /// Reports a key under which nothing stands; `why` is a phrase as "required for a custom card".
    pub fn require(&mut self, key: &str, why: &str) {
        if !self.has(key) {
            self.report(key, ViolationRule::Required, why.to_owned());
        }
    }

    /// Reports the first of some keys if nothing stands under any of them.
    pub fn require_one(&mut self, keys: &[&str]) {
        if let ([first, others @ ..], false) = (keys, keys.iter().any(|key| self.has(key))) {
            let others: Vec<_> = others.iter().map(|key| format!("`{key}`")).collect();
            self.require(first, &format!("required without {}", others.join(" or ")));
        }
    }

    /// Reports a key under which something stands; `why` is a phrase as "beside `content`".
    pub fn refuse(&mut self, key: &str, why: &str) {
        if self.has(key) {
            self.report(key, ViolationRule::Check, format!("nothing {why}"));
        }
    }

    /// Reports what stands under a key, or at a path: `rows[2].buttons`. `expected` is a phrase as "a group of the guild".
    pub fn wrong(&mut self, path: &str, expected: impl Into<String>) {
        self.report(path, ViolationRule::Check, expected.into());
    }

    fn report(&mut self, path: &str, rule: ViolationRule, expected: String) {
        let value = self.object.and_then(|object| Part(object).at(path)).map(|part| part.0);
        let found = value.map_or_else(|| "nothing".to_owned(), found);
        self.wrong.push(Wrong { key: path.to_owned(), value, rule, expected, found });
    }
}

/// A value inside an object that is checked.
#[derive(Clone, Copy)]
pub struct Part<'t>(View<'t>);

impl<'t> Part<'t> {
    /// What stands under a key of an object; `None` if nothing or null does.
    pub fn get(self, key: &str) -> Option<Part<'t>> {
        self.0.get(key).filter(|value| !value.is(Kind::Null)).map(Part)
    }

    /// The items of a list; of anything else none.
    pub fn items(self) -> impl Iterator<Item = Part<'t>> {
        let list = Some(self.0).filter(|list| list.is(Kind::Array));
        list.into_iter().flat_map(View::children).map(Part)
    }

    /// The text that it is.
    pub fn text(self) -> Option<&'t str> {
        self.0.as_str()
    }

    /// The integer that it is, also if it is spelled as text.
    pub fn integer(self) -> Option<i64> {
        self.0.as_i64().or_else(|| self.0.as_str()?.parse().ok())
    }

    /// Whether it is true: `true`, or a number or a text that a [`Flag`] reads so.
    pub fn is_true(self) -> bool {
        <Flag as Wire>::read(&mut self.0.cursor()).is_some_and(Flag::get)
    }

    /// What stands at a path from here: `rows[2].buttons`.
    fn at(self, path: &str) -> Option<Part<'t>> {
        path.split(['.', '[']).filter(|step| !step.is_empty()).try_fold(self, |part, step| {
            match step.strip_suffix(']') {
                Some(number) => part.items().nth(number.parse().ok()?),
                None => part.get(step),
            }
        })
    }
}

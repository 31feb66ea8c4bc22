//! Validation: one walk over a document and the facts about its type.
//!
//! Nothing here is generated for a type, and nothing here is asked for by decoding: [`Json::from_json`]
//! takes what it gets, this says what is wrong with it.

mod fit;
mod report;
mod rules;
mod union;
mod violation;
mod walk;

use crate::codec::{DecodeOptions, Json, View};
use crate::info::{Dialect, Dialects, Direction, FieldInfo};
pub(crate) use fit::found;
pub use report::{Report, check};
pub(crate) use report::{check_object, check_response, reason, union_reason};
pub use violation::{Violation, ViolationRule, Violations};

/// Against what a value is validated.
///
/// ```
/// use onebot_types::{prelude::*, info::{Dialect, Direction}, validate::Profile};
///
/// let profile = Profile::new().dialect(Dialect::NapCat).direction(Direction::Send);
/// assert!(Face::new(37).validate(profile).is_ok());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Profile {
    pub(crate) dialect: Option<Dialect>,
    pub(crate) direction: Option<Direction>,
    unknown_keys: UnknownKeys,
}

/// What a [`Profile`] makes of keys that nobody looks at: those without a field, and fields that are not used in the direction
/// of the frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is nothing else to make of them")]
pub enum UnknownKeys {
    /// Nothing: the protocol allows them.
    #[default]
    Ignore,
    /// A note, which is no violation.
    Note,
    /// A violation.
    Refuse,
}

impl Profile {
    /// What every dialect asks for, in both directions.
    pub fn new() -> Self {
        Self::default()
    }

    /// What this dialect asks for.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = Some(dialect);
        self
    }

    /// What is asked of a frame in this direction. By default it is that of the document: requests are sent, events and answers
    /// received. What is always received is asked for only if a dialect or a direction is named, as examples are often shortened.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// What is made of keys that nobody looks at; by default nothing.
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> Self {
        self.unknown_keys = unknown_keys;
        self
    }

    /// This direction, unless another is asked for.
    pub(crate) fn or_direction(self, direction: Direction) -> Self {
        Profile { direction: self.direction.or(Some(direction)), ..self }
    }

    fn any_dialect(self) -> Self {
        Profile { dialect: None, ..self }
    }

    /// What to say of something that only these dialects have, if the one that is asked for is not among them.
    fn lacks(self, dialects: Dialects) -> Option<String> {
        let dialect = self.dialect.filter(|dialect| !dialects.has(*dialect))?;
        let others = dialects.sentence().map_or_else(String::new, |names| {
            format!("; {names} {}", if dialects.iter().count() == 1 { "has it" } else { "have it" })
        });
        Some(format!("not in {}{others}", dialect.title()))
    }

    /// What to say of something that is not used in this direction.
    fn never(self, owner: Dialects, send_only: Dialects, recv_only: Dialects) -> Option<&'static str> {
        match self.direction? {
            Direction::Send if self.is_for(recv_only, owner) => Some("only received, never sent"),
            Direction::Receive if self.is_for(send_only, owner) => Some("only sent, never received"),
            _ => None,
        }
    }

    /// Whether something counts that some of an owner's dialects ask for.
    pub(crate) fn is_for(self, set: Dialects, owner: Dialects) -> bool {
        match self.dialect {
            Some(dialect) => set.has(dialect),
            None => set.has_all(owner),
        }
    }

    pub(crate) fn requires(self, field: &FieldInfo) -> Option<&'static str> {
        let by = |set: Dialects| match self.dialect {
            Some(dialect) => set.has(dialect) && field.dialects.has(dialect),
            None => set.has_all(field.dialects),
        };
        let (send, receive) = (by(field.required_to_send), by(field.always_received));
        match self.direction {
            Some(Direction::Send) if send => Some("required to send"),
            Some(Direction::Receive) if receive => Some("always there when received"),
            None if send && receive => Some("required"),
            _ => None,
        }
    }
}

impl From<Dialect> for Profile {
    fn from(dialect: Dialect) -> Self {
        Profile::new().dialect(dialect)
    }
}

/// Checking a value against what is documented for it.
pub trait Validate: Json {
    /// Lists every point where the value departs from what is documented.
    ///
    /// # Errors
    ///
    /// There is such a point.
    fn validate(&self, profile: impl Into<Profile>) -> Result<(), Violations> {
        Violations::of(self.findings(profile))
    }

    /// Every such point, and every one that the profile wants only noted, in document order.
    fn findings(&self, profile: impl Into<Profile>) -> Vec<Violation> {
        findings_in(&self.to_json(), |root| check(Self::SHAPE, root, profile.into()))
    }
}

/// What a check finds in a text that was written here.
pub(crate) fn findings_in(text: &str, check: impl FnOnce(View<'_>) -> Report) -> Vec<Violation> {
    match DecodeOptions::new().tape(text) {
        Ok(tape) => check(tape.root()).violations,
        // What was built may go beyond a limit of what can be read.
        Err(error) => vec![Violation::limit(&error.message())],
    }
}

impl<T: Json> Validate for T {}

//! Validation: one walk over a document and the facts about its type.
//!
//! Nothing here is generated for a type, and nothing here is asked for by decoding: [`Json::from_json`]
//! takes what it gets, this says what is wrong with it.

mod fit;
mod violation;
mod walk;

use crate::codec::{DecodeOptions, Json};
use crate::info::{Dialect, Dialects, Direction, FieldInfo};
pub use violation::{Violation, ViolationRule, Violations};
pub use walk::{Report, check};
pub(crate) use walk::{check_object, check_response, reason, union_reason};

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
    dialect: Option<Dialect>,
    direction: Option<Direction>,
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

    /// What is asked of a frame in this direction.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
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
        let text = self.to_json();
        let violations = match DecodeOptions::new().tape(&text) {
            Ok(tape) => check(Self::SHAPE, tape.root(), profile.into()).violations,
            // What was built may go beyond a limit of what can be read.
            Err(error) => vec![Violation::limit(&error.message())],
        };
        if violations.is_empty() { Ok(()) } else { Err(Violations(violations)) }
    }
}

impl<T: Json> Validate for T {}

//! What validation finds.

use std::fmt;

/// A point where a document departs from what is documented.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: the JSON path in the document, empty for the document itself. `params.message[1].data.id`
    pub path: String,
    /// What kind of departure it is.
    pub rule: ViolationRule,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
    /// Whether it is only worth a note, as the profile says.
    pub is_note: bool,
}

/// What kind of departure a [`Violation`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationRule {
    /// A field is missing.
    Required,
    /// A value is of the wrong type.
    Type,
    /// A value is of a type that is read, but not of the one that the dialect uses.
    Spelling,
    /// What is sent is none of the known values.
    Enum,
    /// The tag names no type that is known.
    UnknownType,
    /// A key that the type has no field for.
    UnknownKey,
    /// The dialect does not have the type or the field.
    Dialect,
    /// The type or the field is not used in this direction.
    Direction,
    /// A number is out of range.
    Range,
    /// A text or list is too short or too long.
    Length,
    /// A text is not an address.
    Url,
    /// A rule that concerns several fields is broken, or a parameter makes the path of an endpoint another one.
    Check,
    /// The document goes beyond what can be read.
    Limit,
}

impl ViolationRule {
    /// The name in machine-readable output.
    pub const fn name(self) -> &'static str {
        match self {
            ViolationRule::Required => "required",
            ViolationRule::Type => "type",
            ViolationRule::Spelling => "spelling",
            ViolationRule::Enum => "enum",
            ViolationRule::UnknownType => "unknown_type",
            ViolationRule::UnknownKey => "unknown_key",
            ViolationRule::Dialect => "dialect",
            ViolationRule::Direction => "direction",
            ViolationRule::Range => "range",
            ViolationRule::Length => "length",
            ViolationRule::Url => "url",
            ViolationRule::Check => "check",
            ViolationRule::Limit => "limit",
        }
    }
}

impl Violation {
    pub(crate) fn new(path: String, rule: ViolationRule, expected: String, found: String) -> Self {
        Violation { path, rule, expected, found, is_note: false }
    }

    /// A document that cannot be read back: `message` is that of the error.
    pub(crate) fn limit(message: &str) -> Self {
        let expected = message.strip_prefix("expected ").unwrap_or(message).to_owned();
        Violation::new(String::new(), ViolationRule::Limit, expected, "more".to_owned())
    }

    pub(crate) fn other_type(tag: &str, expected: &str, found: &str) -> Self {
        let (expected, found) = (format!("`{expected}`"), format!("`{found}`"));
        Violation::new(tag.to_owned(), ViolationRule::UnknownType, expected, found)
    }

    /// What is wrong, without the path.
    pub fn message(&self) -> String {
        match self.rule {
            ViolationRule::Required => format!("{}, missing", self.expected),
            ViolationRule::Dialect | ViolationRule::Direction => {
                format!("{} is {}", self.found, self.expected)
            }
            ViolationRule::UnknownKey => format!("{} is not a known key", self.found),
            _ => format!("expected {}, found {}", self.expected, self.found),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message())
    }
}

/// One alone, for who takes any number.
impl AsRef<[Violation]> for Violation {
    fn as_ref(&self) -> &[Violation] {
        std::slice::from_ref(self)
    }
}

/// All violations of a document, in document order; at least one.
#[derive(Debug, Clone, PartialEq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// Those that were found, unless all of them are notes.
    pub(crate) fn of(found: Vec<Violation>) -> Result<(), Violations> {
        if found.iter().all(|violation| violation.is_note) { Ok(()) } else { Err(Violations(found)) }
    }
}

impl std::ops::Deref for Violations {
    type Target = [Violation];
    fn deref(&self) -> &[Violation] {
        &self.0
    }
}

impl AsRef<[Violation]> for Violations {
    fn as_ref(&self) -> &[Violation] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    /// One a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, violation) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

//! [`DecodeError`].

use crate::codec::View;
use crate::codec::Why;
use crate::codec::cursor::{MAX_DEPTH, MAX_LEN};
use crate::info::Shape;
use crate::validate::{self, Violation};
use std::fmt;

/// Why JSON text was not decoded: it is not JSON, goes beyond a limit, or has a shape that the type has no form for.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let error = Event::from_json("{\"time\" 1}").unwrap_err();
/// assert_eq!(error.to_string(), "line 1, column 9: expected `:`, found `1`");
/// assert_eq!(error.offset(), Some(8));
/// let error = Event::from_json("[]").unwrap_err();
/// assert_eq!(error.to_string(), "expected an object, found an array");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct DecodeError {
    kind: ErrorKind,
    position: Option<Position>,
}

/// What kind of error a [`DecodeError`] is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is not JSON here.
    Syntax {
        /// What would have been.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A number outside the range of a 64-bit float.
    NumberRange,
    /// An escape that is half of a surrogate pair.
    LoneSurrogate,
    /// More than 127 levels of nesting.
    TooDeep,
    /// A document of more than 2 GiB, or a key of more than 128 MiB.
    TooLong,
    /// The bytes are not UTF-8.
    Utf8,
    /// The JSON has a shape that the type has no form for.
    Misfit(Violation),
    /// The serde source reported an error of its own.
    Source(String),
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Position {
    offset: usize,
    line: usize,
    column: usize,
}

impl Position {
    #[expect(clippy::naive_bytecount, reason = "errors are rare, another dependency is not")]
    fn of(bytes: &[u8], offset: usize) -> Self {
        let before = &bytes[..offset.min(bytes.len())];
        let start = before.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        Position {
            offset,
            line: 1 + before.iter().filter(|b| **b == b'\n').count(),
            column: 1 + String::from_utf8_lossy(&before[start..]).chars().count(),
        }
    }
}

impl DecodeError {
    #[cold]
    pub(crate) fn syntax(bytes: &[u8], offset: usize, why: Why) -> Self {
        let kind = match why {
            Why::Expected(expected) => {
                let rest = bytes.get(offset..).unwrap_or_default();
                let found = match String::from_utf8_lossy(&rest[..rest.len().min(4)]).chars().next() {
                    None => "the end of the document".to_owned(),
                    Some(c) if c.is_control() => format!("U+{:04X}", u32::from(c)),
                    Some(c) => format!("`{c}`"),
                };
                ErrorKind::Syntax { expected, found }
            }
            Why::NumberRange => ErrorKind::NumberRange,
            Why::LoneSurrogate => ErrorKind::LoneSurrogate,
            Why::TooDeep => ErrorKind::TooDeep,
            Why::TooLong => ErrorKind::TooLong,
        };
        DecodeError { kind, position: Some(Position::of(bytes, offset)) }
    }

    #[cold]
    pub(crate) fn utf8(bytes: &[u8], offset: usize) -> Self {
        DecodeError { kind: ErrorKind::Utf8, position: Some(Position::of(bytes, offset)) }
    }

    #[cold]
    pub(crate) fn misfit(shape: Shape, view: View<'_>) -> Self {
        DecodeError { kind: ErrorKind::Misfit(validate::reason(shape, view)), position: None }
    }

    #[cold]
    pub(crate) fn source(error: &dyn fmt::Display) -> Self {
        DecodeError { kind: ErrorKind::Source(error.to_string()), position: None }
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> String {
        self.kind.to_string()
    }

    /// What kind of error it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// The byte of the text at which reading stopped; absent if the text is JSON.
    pub fn offset(&self) -> Option<usize> {
        self.position.map(|position| position.offset)
    }

    /// The line of [`offset`](Self::offset), from 1.
    pub fn line(&self) -> Option<usize> {
        self.position.map(|position| position.line)
    }

    /// The column of [`offset`](Self::offset) in characters, from 1.
    pub fn column(&self) -> Option<usize> {
        self.position.map(|position| position.column)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Position { line, column, .. }) = self.position {
            write!(f, "line {line}, column {column}: ")?;
        }
        self.kind.fmt(f)
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::Syntax { expected, found } => write!(f, "expected {expected}, found {found}"),
            ErrorKind::NumberRange => f.write_str("expected a number in the range of a 64-bit float"),
            ErrorKind::LoneSurrogate => f.write_str("expected a whole surrogate pair, found half of one"),
            ErrorKind::TooDeep => write!(f, "expected at most {MAX_DEPTH} levels of nesting"),
            ErrorKind::TooLong => {
                write!(f, "expected a document of at most {MAX_LEN} bytes, with keys below 128 MiB")
            }
            ErrorKind::Utf8 => f.write_str("expected UTF-8"),
            ErrorKind::Misfit(violation) => violation.fmt(f),
            ErrorKind::Source(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for DecodeError {}

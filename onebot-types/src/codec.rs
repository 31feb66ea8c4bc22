//! The codec: typed readers over JSON text, into which any serde source is written first, and typed writers into a sink.
//!
//! A type says once how it is read and written ([`Wire`]); nothing in that is generic over the format.

pub(crate) mod content;
pub(crate) mod cursor;
pub(crate) mod list;
pub(crate) mod object;
pub mod read;
pub(crate) mod serde;
pub(crate) mod spare;
pub(crate) mod std_types;
pub(crate) mod tags;
pub(crate) mod tape;
pub(crate) mod union;
pub mod write;

use crate::error::DecodeError;
use crate::info::{Shape, TypeInfo};
use crate::wire::Extra;
use cursor::{Fail, How};
pub(crate) use serde::count;
use serde_json::Value;
use spare::Spare;
use tape::Tape;

pub(crate) use cursor::{Cursor, Why};
pub(crate) use read::Claims;
pub(crate) use tape::View;
pub(crate) use write::{Fields, Key, Sink};

/// A type with a JSON form. Derives implement it.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no JSON form here",
    label = "not a wire type",
    note = "a struct becomes one with `#[derive(Object)]`, an enum of known texts with `#[derive(OpenEnum)]`; `serde_json::Value` takes anything"
)]
pub trait Wire: Sized {
    /// What JSON fits.
    const SHAPE: Shape;
    /// A value to read into, which stands for nothing.
    fn blank() -> Self;
    /// Reads what stands here. `None`: it does not fit, and whoever can keep it goes back and does.
    ///
    /// A type says this or [`fill`](Self::fill).
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        let mut v = Self::blank();
        if v.fill(c, Claims::NONE) { Some(v) } else { None }
    }
    /// Reads into a blank value: what is large is not moved from place to place. `false`: it does not fit. Only objects have keys
    /// that somebody else can claim.
    fn fill(&mut self, c: &mut Cursor<'_>, claims: Claims<'_>) -> bool {
        let _ = claims;
        match Self::read(c) {
            Some(v) => {
                *self = v;
                true
            }
            None => false,
        }
    }
    /// Writes the value, always to one call of the sink.
    fn write(&self, key: Key, out: &mut dyn Sink);
    /// Reads a field of an object. An `Option` takes what is inside it, and is empty if it does not fit.
    fn fill_member(&mut self, c: &mut Cursor<'_>) -> bool {
        match Self::read(c) {
            Some(v) => {
                *self = v;
                true
            }
            None => false,
        }
    }
    /// What an answer stands for that has no data, or (`misfit`) other data than this type takes.
    fn without_data(misfit: bool) -> Option<Self> {
        let _ = misfit;
        None
    }
    /// The same value, spelled as text where the type has such a spelling.
    fn spelled_as_text(self) -> Self {
        self
    }
}

/// A type whose JSON form is an object with known keys.
///
/// Implemented by the derives `Segment`, `Event`, `Action` and `Object`.
pub trait Object: Wire + Fields {
    /// The facts about the type and its fields.
    const INFO: &'static TypeInfo;

    /// Keys that the type has no field for, and values that did not fit their field.
    fn extra(&self) -> &Extra;

    /// As [`extra`](Self::extra), to change them.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// How documents are read.
///
/// ```
/// use onebot_types::{DecodeOptions, v11::Message};
///
/// let cut = r#"[{"type":"text","data":{"text":"\ud83d"}}]"#;
/// let message: Message = DecodeOptions::new().replace_lone_surrogates(true).decode(cut)?;
/// assert_eq!(message.plain_text(), "\u{fffd}");
/// # Ok::<_, onebot_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct DecodeOptions {
    how: How,
}

impl DecodeOptions {
    /// The options that [`Json::from_json`] uses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads an escape that is half a surrogate pair (`"\ud83d"`) as U+FFFD. Some implementations cut emoji in two;
    /// by default that is an error, as in `serde_json`.
    pub fn replace_lone_surrogates(mut self, yes: bool) -> Self {
        self.how.lone_surrogates = yes;
        self
    }

    /// Decodes a document.
    ///
    /// # Errors
    ///
    /// As [`Json::from_json`].
    pub fn decode<T: Json>(self, text: &str) -> Result<T, DecodeError> {
        decode(text, self.how)
    }

    pub(crate) fn tape(self, text: &str) -> Result<Tape<'_>, DecodeError> {
        let (tape, mut c) = self.begin(text)?;
        match c.finish() {
            Some(()) => Ok(tape),
            None => Err(broken(text, &c)),
        }
    }

    /// Reads the first document of `text`; gives the index after it.
    #[doc(hidden)]
    pub fn first(self, text: &str) -> Result<(Tape<'_>, usize), DecodeError> {
        let (tape, c) = self.begin(text)?;
        Ok((tape, c.position()))
    }

    fn begin(self, text: &str) -> Result<(Tape<'_>, Cursor<'_>), DecodeError> {
        let mut c = Cursor::new(text, self.how).map_err(|fail| syntax(text, fail))?;
        match Tape::new(&mut c) {
            Some(tape) => Ok((tape, c)),
            None => Err(broken(text, &c)),
        }
    }
}

fn decode<T: Wire>(text: &str, how: How) -> Result<T, DecodeError> {
    let mut c = Cursor::new(text, how).map_err(|fail| syntax(text, fail))?;
    match T::read(&mut c) {
        Some(v) if c.finish().is_some() && !c.is_broken() => Ok(v),
        _ => Err(failure::<T>(text, how)),
    }
}

/// Why a text is not decoded.
#[cold]
#[inline(never)]
fn failure<T: Wire>(text: &str, how: How) -> DecodeError {
    match (DecodeOptions { how }).tape(text) {
        Ok(tape) => DecodeError::misfit(T::SHAPE, tape.root()),
        Err(error) => error,
    }
}

#[cold]
fn syntax(text: &str, fail: Fail) -> DecodeError {
    DecodeError::syntax(text.as_bytes(), fail.at, fail.why)
}

#[cold]
fn broken(text: &str, c: &Cursor<'_>) -> DecodeError {
    let fail = c.fail().unwrap_or(Fail { at: c.position(), why: Why::Expected("a value") });
    syntax(text, fail)
}

/// From JSON and to JSON, for every type of the crate and every type that its derives are used on.
pub trait Json: Wire {
    /// Decodes JSON text.
    ///
    /// # Errors
    ///
    /// The text is not JSON, is nested deeper than 127 levels, is longer than 2 GiB, or has a shape that the type has no
    /// form for. Types with an `Other` form take every JSON object (or value), so for them the last never happens.
    fn from_json(text: &str) -> Result<Self, DecodeError> {
        DecodeOptions::new().decode(text)
    }

    /// Decodes JSON text that may not be UTF-8.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json), and if the bytes are not UTF-8.
    fn from_slice(bytes: &[u8]) -> Result<Self, DecodeError> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::from_json(text),
            Err(error) => Err(DecodeError::utf8(bytes, error.valid_up_to())),
        }
    }

    /// Decodes a value that was parsed already.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    fn from_value(value: &Value) -> Result<Self, DecodeError> {
        with_text_of(value, |text| decode(text, WRITTEN))
    }

    /// Encodes to JSON text.
    fn to_json(&self) -> String {
        write::to_text(&|out| self.write(write::ROOT, out))
    }

    /// Appends the JSON text to a buffer.
    fn write_json(&self, out: &mut Vec<u8>) {
        write::append(&|out| self.write(write::ROOT, out), out);
    }

    /// Encodes to a value.
    fn to_value(&self) -> Value {
        serde::serialize(self, serde_json::value::Serializer).expect("JSON values serialize to values")
    }
}

impl<T: Wire> Json for T {}

/// How text is read that was written here.
const WRITTEN: How = How { lone_surrogates: false, exact: true };

/// Hands a value over as text.
fn with_text_of<T>(
    value: &Value,
    read: impl FnOnce(&str) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    let mut text = Spare::take();
    serde::write_value(&mut text, value).map_err(|error| DecodeError::source(&error))?;
    read(&text)
}

/// Hands a value over as a tape.
pub(crate) fn with_tape_of<T>(value: &Value, look: impl FnOnce(View<'_>) -> T) -> Result<T, DecodeError> {
    with_text_of(value, |text| (DecodeOptions { how: WRITTEN }).tape(text).map(|tape| look(tape.root())))
}

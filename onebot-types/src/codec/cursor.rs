//! The crate's own reader of JSON text: a place in it, which whoever reads a value moves behind that value.
//!
//! What it accepts and what it makes of it is what `serde_json` does (with its features as they are switched on), which a
//! fuzz target holds it to.

#![expect(clippy::inline_always, reason = "measured: each is a few instructions of the hottest loops")]
#![expect(clippy::cast_possible_truncation, reason = "positions are below `MAX_LEN`, which `new` checks")]
#![expect(
    clippy::many_single_char_names,
    reason = "`s` and `b` are the text and its bytes, `i` a position, everywhere"
)]

mod bytes;
mod escape;
mod guess;
mod key;
mod number;
mod range;
mod scalar;
mod untyped;

pub(super) use bytes::special;
use bytes::{after_blanks, byte, window};
pub(crate) use number::Num;
pub(crate) use range::Range;

/// Levels of nesting that a document may have, as in `serde_json`.
pub(crate) const MAX_DEPTH: u32 = 127;
/// Bytes that a document may have.
pub(crate) const MAX_LEN: usize = (1 << 31) - 1;
/// Bytes that a key may have.
const MAX_KEY: u32 = (1 << 27) - 1;
/// Whether something in the build switched on `serde_json/arbitrary_precision`.
pub(crate) const ARBITRARY_PRECISION: bool = size_of::<serde_json::Number>() > 16;

/// Where and why text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fail {
    pub(crate) at: usize,
    pub(crate) why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// Something else was expected here.
    Expected(&'static str),
    /// A number outside the range of a 64-bit float.
    NumberRange,
    /// Half of a surrogate pair in an escape.
    LoneSurrogate,
    /// More than [`MAX_DEPTH`] levels.
    TooDeep,
    /// The document, or a key of it, is too long.
    TooLong,
}

#[cold]
#[inline(never)]
fn fail<T>(at: u32, why: Why) -> Result<T, Fail> {
    Err(Fail { at: at as usize, why })
}

#[cold]
#[inline(never)]
fn expected<T>(at: u32, what: &'static str) -> Result<T, Fail> {
    fail(at, Why::Expected(what))
}

/// How text is read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct How {
    /// Replace half surrogate pairs by U+FFFD.
    pub(crate) lone_surrogates: bool,
    /// The text was written here: what stands for a float is read as that float and no other.
    pub(crate) exact: bool,
}

/// A place in a JSON text.
///
/// A value is read from its first byte on; behind it blanks may follow. The methods here say `None` if what stands here is of
/// another kind, and the cursor has not moved, or if it is not JSON, and the cursor is broken. A type that says `None` may have moved
/// it: whoever can keep the value goes back to its [`Mark`] and reads it as JSON. That there is none is found then, at the latest.
#[doc(hidden)]
pub struct Cursor<'s> {
    text: &'s str,
    at: u32,
    /// Levels of nesting around the place.
    depth: u32,
    /// The lengths of the keys that came last where no type was asked for.
    history: u16,
    how: How,
    /// The text is not JSON: there is nothing more to read.
    fail: Option<Fail>,
    /// The last key, if it has escapes.
    unescaped: String,
    /// The arrays and objects that were passed to be read later, in order.
    passed: Vec<Passed>,
}

/// An array or object that was passed.
#[derive(Clone, Copy)]
struct Passed {
    start: u32,
    /// The index after it.
    end: u32,
}

/// A place to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    at: u32,
    depth: u32,
}

impl Mark {
    /// The index of the byte.
    pub(super) fn at(self) -> u32 {
        self.at
    }
}

impl<'s> Cursor<'s> {
    /// At the first document of a text.
    pub(crate) fn new(text: &'s str, how: How) -> Result<Self, Fail> {
        if text.len() > MAX_LEN {
            return fail(MAX_LEN as u32, Why::TooLong);
        }
        let mut cursor = Cursor::at(text, 0, how);
        cursor.blanks();
        Ok(cursor)
    }

    /// At a value in a text that has been read.
    pub(super) fn at(text: &'s str, at: u32, how: How) -> Self {
        let (unescaped, passed) = (String::new(), Vec::new());
        Cursor { text, at, depth: 0, history: 0, how, fail: None, unescaped, passed }
    }

    pub(super) fn how(&self) -> How {
        self.how
    }

    #[inline(always)]
    fn bytes(&self) -> &'s [u8] {
        self.text.as_bytes()
    }

    /// What stands here; 0 at the end. (A byte 0 is as wrong as the end wherever this is asked for.)
    #[inline(always)]
    pub(crate) fn peek(&self) -> u8 {
        byte(self.bytes(), self.at).unwrap_or(0)
    }

    #[inline(always)]
    pub(crate) fn blanks(&mut self) {
        if self.peek() <= b' ' {
            self.at = after_blanks(self.bytes(), self.at);
        }
    }

    /// The index of the byte here.
    pub(crate) fn position(&self) -> usize {
        self.at as usize
    }

    /// Whether nothing but this document was entered so far.
    pub(crate) fn is_at_root(&self) -> bool {
        self.depth == 0
    }

    pub(crate) fn text(&self) -> &'s str {
        self.text
    }

    #[inline(always)]
    pub(crate) fn mark(&self) -> Mark {
        Mark { at: self.at, depth: self.depth }
    }

    #[inline(always)]
    pub(crate) fn reset(&mut self, mark: Mark) {
        Mark { at: self.at, depth: self.depth } = mark;
    }

    /// Why the text is no JSON, as far as that is known.
    pub(crate) fn fail(&self) -> Option<Fail> {
        self.fail
    }

    #[inline(always)]
    pub(crate) fn is_broken(&self) -> bool {
        self.fail.is_some()
    }

    /// The text is not JSON here.
    #[cold]
    #[inline(never)]
    fn bad<T>(&mut self, at: u32, why: Why) -> Option<T> {
        self.fail.get_or_insert(Fail { at: at as usize, why });
        None
    }

    /// The text is not JSON here, where something else was expected.
    #[cold]
    #[inline(never)]
    pub(crate) fn expected<T>(&mut self, what: &'static str) -> Option<T> {
        self.bad(self.at, Why::Expected(what))
    }

    fn take<T>(&mut self, result: Result<T, Fail>) -> Option<T> {
        match result {
            Ok(v) => Some(v),
            Err(error) => {
                self.fail.get_or_insert(error);
                None
            }
        }
    }

    /// Enters an array or object; whether there is anything in it, where the cursor then stands.
    #[inline(always)]
    pub(crate) fn open(&mut self, bracket: u8) -> Option<bool> {
        if self.peek() != bracket {
            return None;
        }
        if self.depth == MAX_DEPTH {
            return self.bad(self.at, Why::TooDeep);
        }
        self.at += 1;
        self.blanks();
        if self.peek() == bracket + 2 {
            self.at += 1;
            return Some(false);
        }
        self.depth += 1;
        Some(true)
    }

    /// After an item or a member: whether another one follows, where the cursor then stands. If not, the cursor has left.
    #[inline(always)]
    pub(crate) fn more(&mut self, close: u8) -> Option<bool> {
        if let Some([b',', next]) = window(self.bytes(), self.at)
            && *next > b' '
        {
            self.at += 1;
            return Some(true);
        }
        self.more_or_less(close)
    }

    #[inline(never)]
    fn more_or_less(&mut self, close: u8) -> Option<bool> {
        self.blanks();
        let c = self.peek();
        if c == b',' {
            self.at += 1;
            self.blanks();
            Some(true)
        } else if c == close {
            self.at += 1;
            self.depth -= 1;
            Some(false)
        } else {
            self.expected(if close == b'}' { "`,` or `}`" } else { "`,` or `]`" })
        }
    }

    /// After the document: only blanks may follow.
    pub(crate) fn finish(&mut self) -> Option<()> {
        self.blanks();
        if self.at as usize == self.text.len() { Some(()) } else { self.expected("the end of the document") }
    }
}

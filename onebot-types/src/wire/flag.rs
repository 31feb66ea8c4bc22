//! [`Flag`].

use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A switch. On the wire `true`/`false`, `1`/`0`, or one of the texts `"1"`/`"0"`, `"yes"`/`"no"`, `"true"`/`"false"`
/// (also with a capital, as Python spells them) and `"on"`/`"off"`.
///
/// The spelling that was received is kept and written back; comparing ignores it. Anything else is not a switch.
///
/// ```
/// use onebot_types::wire::Flag;
///
/// let flag = Flag::from(true);
/// assert_eq!(flag, flag.into_text());
/// assert!(flag.get());
/// ```
#[derive(Clone, Copy)]
pub struct Flag(Spelling);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spelling {
    Bool(bool),
    Int(bool),
    /// An index into [`TEXTS`].
    Text(u8),
}

/// Every text that is a switch.
pub(crate) const TEXTS: [(&str, bool); 10] = [
    ("0", false),
    ("1", true),
    ("no", false),
    ("yes", true),
    ("false", false),
    ("true", true),
    ("False", false),
    ("True", true),
    ("off", false),
    ("on", true),
];

impl Flag {
    /// Whether it is on.
    pub fn get(self) -> bool {
        match self.0 {
            Spelling::Bool(on) | Spelling::Int(on) => on,
            Spelling::Text(at) => TEXTS[usize::from(at)].1,
        }
    }

    /// The same switch, spelled `"1"` or `"0"`, as segments of the standard do.
    pub fn into_text(self) -> Self {
        match self.0 {
            Spelling::Text(_) => self,
            _ => Flag(Spelling::Text(u8::from(self.get()))),
        }
    }
}

impl From<bool> for Flag {
    fn from(on: bool) -> Self {
        Flag(Spelling::Bool(on))
    }
}

impl From<Flag> for bool {
    fn from(flag: Flag) -> Self {
        flag.get()
    }
}

impl PartialEq for Flag {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Flag {}

impl Hash for Flag {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

impl PartialEq<bool> for Flag {
    fn eq(&self, other: &bool) -> bool {
        self.get() == *other
    }
}

impl fmt::Display for Flag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl fmt::Debug for Flag {
    /// As in JSON: `true`, `1` or `"yes"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Spelling::Bool(on) => on.fmt(f),
            Spelling::Int(on) => u8::from(on).fmt(f),
            Spelling::Text(at) => TEXTS[usize::from(at)].0.fmt(f),
        }
    }
}

impl Flag {
    /// What is not a `bool`.
    #[inline(never)]
    fn read_other(c: &mut Cursor<'_>) -> Option<Self> {
        if let Some(text) = c.str() {
            let at = TEXTS.iter().position(|(spelling, _)| *spelling == text)?;
            return u8::try_from(at).ok().map(|at| Flag(Spelling::Text(at)));
        }
        match c.int()? {
            0 => Some(Flag(Spelling::Int(false))),
            1 => Some(Flag(Spelling::Int(true))),
            _ => None,
        }
    }
}

impl Wire for Flag {
    const SHAPE: Shape = Shape::Flag;
    fn blank() -> Self {
        Flag::from(false)
    }
    #[inline]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        match c.bool() {
            Some(on) => Some(Flag(Spelling::Bool(on))),
            None => Flag::read_other(c),
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match self.0 {
            Spelling::Bool(on) => out.bool(key, on),
            Spelling::Int(on) => out.int(key, on.into()),
            Spelling::Text(at) => out.str(key, TEXTS[usize::from(at)].0),
        }
    }
    fn spelled_as_text(self) -> Self {
        self.into_text()
    }
}

serde_through_wire!(Flag);

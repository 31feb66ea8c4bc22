//! [`Id`].

use crate::codec::cursor::Num;
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// An id: of a user, a group, a message, a face. On the wire a JSON number or a string.
///
/// The spelling that was received is kept and written back. Comparing ignores it: `7` and `"7"` are the same id, in `==`,
/// in hashing and in order. A text that is not the plain decimal form of a number is an id of its own: `"007"` is not `7`.
/// Numbers come before texts in order. Nothing is allocated for a number in the range of `i64` or `u64`, however it is spelled.
///
/// ```
/// use onebot_types::wire::Id;
///
/// assert_eq!(Id::from(7), Id::from("7"));
/// assert_ne!(Id::from(7), Id::from("007"));
/// assert_eq!(Id::from("10000").as_i64(), Some(10000));
/// assert_eq!(Id::from("all"), "all");
/// ```
#[derive(Clone)]
pub struct Id(Repr);

#[derive(Clone)]
enum Repr {
    Int(i64),
    /// Above `i64::MAX`.
    Uint(u64),
    IntText(i64),
    /// Above `i64::MAX`.
    UintText(u64),
    /// Not the decimal form of a number.
    Text(Box<str>),
}

/// What an id means, whatever its spelling; the derived order is the order of ids.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Meaning<'a> {
    Number(i128),
    Text(&'a str),
}

impl Id {
    /// The id as a number, if it is one in this range.
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Repr::Int(n) | Repr::IntText(n) => Some(n),
            _ => None,
        }
    }

    /// The id as a number, if it is one in this range.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Repr::Int(n) | Repr::IntText(n) => u64::try_from(n).ok(),
            Repr::Uint(n) | Repr::UintText(n) => Some(n),
            Repr::Text(_) => None,
        }
    }

    /// Whether the id is spelled as a string.
    pub fn is_text(&self) -> bool {
        !matches!(self.0, Repr::Int(_) | Repr::Uint(_))
    }

    /// The same id, spelled as a string.
    pub fn into_text(self) -> Self {
        Id(match self.0 {
            Repr::Int(n) => Repr::IntText(n),
            Repr::Uint(n) => Repr::UintText(n),
            other => other,
        })
    }

    /// The same id, spelled as a number if it is one.
    pub fn into_number(self) -> Self {
        Id(match self.0 {
            Repr::IntText(n) => Repr::Int(n),
            Repr::UintText(n) => Repr::Uint(n),
            other => other,
        })
    }

    fn meaning(&self) -> Meaning<'_> {
        match &self.0 {
            Repr::Int(n) | Repr::IntText(n) => Meaning::Number((*n).into()),
            Repr::Uint(n) | Repr::UintText(n) => Meaning::Number((*n).into()),
            Repr::Text(text) => Meaning::Text(text),
        }
    }
}

/// The number that a text is the decimal form of.
pub(super) enum Decimal {
    Int(i64),
    Uint(u64),
}

/// `None` for any other spelling: signs of plus, leading zeros, blanks.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    match digits {
        [b'0'] if !negative => return Some(Decimal::Int(0)),
        [b'1'..=b'9', ..] => {}
        _ => return None,
    }
    if digits.len() > 18 {
        return long_decimal(text);
    }
    let mut n = 0;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        n = n * 10 + i64::from(digit);
    }
    Some(Decimal::Int(if negative { -n } else { n }))
}

/// More digits than certainly fit.
#[cold]
fn long_decimal(text: &str) -> Option<Decimal> {
    // `parse` also takes what `decimal` has ruled out already: signs of plus and leading zeros.
    match text.parse() {
        Ok(n) => Some(Decimal::Int(n)),
        Err(_) => text.parse().ok().map(Decimal::Uint),
    }
}

impl Id {
    /// A text; apart, so that a number takes few registers.
    #[inline(never)]
    fn read_text(c: &mut Cursor<'_>) -> Option<Self> {
        match c.decimal() {
            Some(n) => Some(Id(Repr::IntText(n))),
            None => c.str().map(|text| Id::from(&*text)),
        }
    }
}

impl From<i64> for Id {
    fn from(n: i64) -> Self {
        Id(Repr::Int(n))
    }
}

impl From<u64> for Id {
    fn from(n: u64) -> Self {
        Id(i64::try_from(n).map_or(Repr::Uint(n), Repr::Int))
    }
}

impl From<i32> for Id {
    fn from(n: i32) -> Self {
        i64::from(n).into()
    }
}

impl From<u32> for Id {
    fn from(n: u32) -> Self {
        i64::from(n).into()
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Id(match decimal(text) {
            Some(Decimal::Int(n)) => Repr::IntText(n),
            Some(Decimal::Uint(n)) => Repr::UintText(n),
            None => Repr::Text(text.into()),
        })
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        match decimal(&text) {
            Some(_) => text.as_str().into(),
            None => Id(Repr::Text(text.into())),
        }
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.meaning() == other.meaning()
    }
}

impl Eq for Id {}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.meaning().cmp(&other.meaning())
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.meaning().hash(state);
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        match &self.0 {
            Repr::Text(text) => **text == *other,
            _ => self.meaning() == Id::from(other).meaning(),
        }
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

macro_rules! equals {
    ($($int:ty),*) => {
        $(
            impl PartialEq<$int> for Id {
                fn eq(&self, other: &$int) -> bool {
                    self.meaning() == Meaning::Number((*other).into())
                }
            }
        )*
    };
}

equals!(i32, u32, i64, u64);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Int(n) | Repr::IntText(n) => n.fmt(f),
            Repr::Uint(n) | Repr::UintText(n) => n.fmt(f),
            Repr::Text(text) => text.fmt(f),
        }
    }
}

impl fmt::Debug for Id {
    /// As in JSON: `7` or `"7"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Int(n) => n.fmt(f),
            Repr::Uint(n) => n.fmt(f),
            Repr::IntText(n) => write!(f, "\"{n}\""),
            Repr::UintText(n) => write!(f, "\"{n}\""),
            Repr::Text(text) => text.fmt(f),
        }
    }
}

impl Wire for Id {
    const SHAPE: Shape = Shape::Id;
    fn blank() -> Self {
        Id::from(0)
    }
    #[inline]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        match c.number() {
            Some(Num::Int(n)) => Some(n.into()),
            Some(Num::Uint(n)) => Some(n.into()),
            Some(_) => None,
            None => Id::read_text(c),
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match &self.0 {
            Repr::Int(n) => out.int(key, *n),
            Repr::Uint(n) => out.uint(key, *n),
            Repr::IntText(n) => out.int_text(key, *n),
            Repr::UintText(n) => out.uint_text(key, *n),
            Repr::Text(text) => out.str(key, text),
        }
    }
    fn spelled_as_text(self) -> Self {
        self.into_text()
    }
}

serde_through_wire!(Id);

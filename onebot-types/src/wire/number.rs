//! [`Int`] and [`Number`].

use super::id::{Decimal, decimal};
use crate::codec::cursor::Num;
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// An integer: a time, a size, a count. On the wire a JSON integer or its decimal text.
///
/// The spelling that was received is kept and written back; comparing ignores it. The whole ranges of `i64` and `u64` fit.
///
/// ```
/// use onebot_types::wire::Int;
///
/// let size = Int::from(42);
/// assert_eq!(size, 42);
/// assert_eq!(size, size.into_text());
/// assert_eq!(size.as_i64(), Some(42));
/// ```
#[derive(Clone, Copy)]
pub struct Int {
    /// Where `wide`, the bits of a `u64` above `i64::MAX`.
    bits: i64,
    wide: bool,
    text: bool,
}

impl Int {
    /// The value, if it is in this range.
    pub fn as_i64(self) -> Option<i64> {
        if self.wide { None } else { Some(self.bits) }
    }

    /// The value, if it is in this range.
    pub fn as_u64(self) -> Option<u64> {
        if self.wide { Some(self.bits.cast_unsigned()) } else { u64::try_from(self.bits).ok() }
    }

    /// Whether the integer is spelled as a string.
    pub fn is_text(self) -> bool {
        self.text
    }

    /// The same integer, spelled as a string.
    pub fn into_text(self) -> Self {
        Int { text: true, ..self }
    }

    /// The same integer, spelled as a number.
    pub fn into_number(self) -> Self {
        Int { text: false, ..self }
    }

    /// What a text is the decimal form of.
    pub(super) fn from_decimal(text: &str) -> Option<Self> {
        Some(match decimal(text)? {
            Decimal::Int(n) => Int::from(n).into_text(),
            Decimal::Uint(n) => Int::from(n).into_text(),
        })
    }

    /// A text; apart, as for an `Id`.
    #[inline(never)]
    fn read_text(c: &mut Cursor<'_>) -> Option<Self> {
        Int::from_decimal(&c.str()?)
    }

    fn meaning(self) -> i128 {
        if self.wide { self.bits.cast_unsigned().into() } else { self.bits.into() }
    }
}

impl From<i64> for Int {
    fn from(n: i64) -> Self {
        Int { bits: n, wide: false, text: false }
    }
}

impl From<u64> for Int {
    fn from(n: u64) -> Self {
        Int { bits: n.cast_signed(), wide: i64::try_from(n).is_err(), text: false }
    }
}

impl From<i32> for Int {
    fn from(n: i32) -> Self {
        i64::from(n).into()
    }
}

impl From<u32> for Int {
    fn from(n: u32) -> Self {
        i64::from(n).into()
    }
}

impl PartialEq for Int {
    fn eq(&self, other: &Self) -> bool {
        self.meaning() == other.meaning()
    }
}

impl Eq for Int {}

impl PartialOrd for Int {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Int {
    fn cmp(&self, other: &Self) -> Ordering {
        self.meaning().cmp(&other.meaning())
    }
}

impl Hash for Int {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.meaning().hash(state);
    }
}

macro_rules! compares {
    ($($int:ty),*) => {
        $(
            impl PartialEq<$int> for Int {
                fn eq(&self, other: &$int) -> bool {
                    self.meaning() == i128::from(*other)
                }
            }
            impl PartialOrd<$int> for Int {
                fn partial_cmp(&self, other: &$int) -> Option<Ordering> {
                    Some(self.meaning().cmp(&i128::from(*other)))
                }
            }
        )*
    };
}

compares!(i32, u32, i64, u64);

impl fmt::Display for Int {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.meaning().fmt(f)
    }
}

impl fmt::Debug for Int {
    /// As in JSON: `7` or `"7"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.text { write!(f, "\"{self}\"") } else { write!(f, "{self}") }
    }
}

impl Wire for Int {
    const SHAPE: Shape = Shape::Int;
    fn blank() -> Self {
        Int::from(0)
    }
    #[inline]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        match c.number() {
            Some(Num::Int(n)) => Some(n.into()),
            Some(Num::Uint(n)) => Some(n.into()),
            Some(_) => None,
            None => Int::read_text(c),
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match (self.text, self.as_i64()) {
            (true, Some(n)) => out.int_text(key, n),
            (true, None) => out.uint_text(key, self.bits.cast_unsigned()),
            (false, Some(n)) => out.int(key, n),
            (false, None) => out.uint(key, self.bits.cast_unsigned()),
        }
    }
    fn spelled_as_text(self) -> Self {
        self.into_text()
    }
}

/// A number that may have a fraction: a latitude, a file size of some implementations. On the wire any JSON number or its text.
///
/// The spelling that was received is kept and written back, `1` apart from `1.0` apart from `"1.0"`. Comparing goes by value.
///
/// ```
/// use onebot_types::wire::Number;
///
/// assert_eq!(Number::from(39.5).as_f64(), 39.5);
/// assert_eq!(Number::from(1), Number::from(1.0));
/// ```
#[derive(Clone)]
pub struct Number(Repr);

#[derive(Clone)]
enum Repr {
    Int(Int),
    Float(f64),
    /// A string that a float can be read from.
    Text(Box<str>),
    /// A JSON number whose text is more than a float holds (`arbitrary_precision` only).
    Digits(Box<str>),
}

impl Number {
    /// The value; integers beyond 2^53 are rounded.
    #[expect(clippy::cast_precision_loss, reason = "documented")]
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            Repr::Int(n) => n.meaning() as f64,
            Repr::Float(x) => *x,
            // Checked when the text came in; out of range it is infinite.
            Repr::Text(text) | Repr::Digits(text) => text.parse().unwrap_or(f64::NAN),
        }
    }

    /// The value, if it is an integer that is spelled as one.
    pub fn as_int(&self) -> Option<Int> {
        match self.0 {
            Repr::Int(n) => Some(n),
            _ => None,
        }
    }

    /// The same number, spelled as a string.
    pub fn into_text(self) -> Self {
        Number(match self.0 {
            Repr::Int(n) => Repr::Int(n.into_text()),
            Repr::Float(x) => Repr::Text(x.to_string().into()),
            Repr::Text(text) | Repr::Digits(text) => Repr::Text(text),
        })
    }
}

impl<T: Into<Int>> From<T> for Number {
    fn from(n: T) -> Self {
        Number(Repr::Int(n.into()))
    }
}

impl From<f64> for Number {
    /// JSON has no number for what is not finite: such a value is spelled as text.
    fn from(x: f64) -> Self {
        Number(if x.is_finite() { Repr::Float(x) } else { Repr::Text(x.to_string().into()) })
    }
}

impl PartialEq for Number {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::float_cmp,
        reason = "the cast back shows what was lost"
    )]
    fn eq(&self, other: &Self) -> bool {
        /// The integer that a float is.
        fn whole(x: f64) -> Option<i128> {
            if x.abs() < 1e30 && (x as i128) as f64 == x { Some(x as i128) } else { None }
        }
        let int = |n: &Number| n.as_int().map(Int::meaning).or_else(|| whole(n.as_f64()));
        match (int(self), int(other)) {
            (Some(a), Some(b)) => a == b,
            (None, None) => self.as_f64().total_cmp(&other.as_f64()).is_eq(),
            _ => false,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Int(n) => n.fmt(f),
            Repr::Float(x) => x.fmt(f),
            Repr::Text(text) | Repr::Digits(text) => text.fmt(f),
        }
    }
}

impl fmt::Debug for Number {
    /// As in JSON: `7` or `"7"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Int(n) => n.fmt(f),
            Repr::Float(x) => x.fmt(f),
            Repr::Text(text) => text.fmt(f),
            Repr::Digits(text) => f.write_str(text),
        }
    }
}

impl Wire for Number {
    const SHAPE: Shape = Shape::Number;
    fn blank() -> Self {
        Number::from(0)
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        Some(Number(match c.number() {
            Some(Num::Int(n)) => Repr::Int(n.into()),
            Some(Num::Uint(n)) => Repr::Int(n.into()),
            Some(Num::Float(x)) => Repr::Float(x),
            Some(Num::Digits(digits)) => Repr::Digits(digits.into()),
            None => {
                let text = c.str()?;
                match Int::from_decimal(&text) {
                    Some(n) => Repr::Int(n),
                    None => {
                        text.parse::<f64>().ok()?;
                        Repr::Text(text.into())
                    }
                }
            }
        }))
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match &self.0 {
            Repr::Int(n) => n.write(key, out),
            Repr::Float(x) => out.float(key, *x),
            Repr::Text(text) => out.str(key, text),
            Repr::Digits(text) => match serde_json::from_str(text) {
                Ok(number) => out.value(key, &serde_json::Value::Number(number)),
                Err(_) => out.str(key, text),
            },
        }
    }
    fn spelled_as_text(self) -> Self {
        self.into_text()
    }
}

serde_through_wire!(Int);
serde_through_wire!(Number);

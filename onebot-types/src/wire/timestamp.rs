//! [`Timestamp`].

use super::Int;
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A time of the official API. On the wire an integer of seconds, its decimal text, or a text as of RFC 3339.
///
/// The spelling that was received is kept and written back; comparing goes by the moment that it means. A text that means none
/// is kept too, and is equal to itself only.
///
/// ```
/// use onebot_types::wire::Timestamp;
///
/// let time = Timestamp::from("2024-06-10T14:13:20+08:00");
/// assert_eq!(time.as_unix_seconds(), Some(1_718_000_000));
/// assert_eq!(time, Timestamp::from(1_718_000_000));
/// assert_eq!(Timestamp::from("soon").as_unix_seconds(), None);
/// ```
#[derive(Clone)]
pub struct Timestamp(Repr);

#[derive(Clone)]
enum Repr {
    Seconds(Int),
    Text(Box<str>),
}

#[derive(PartialEq, Eq, Hash)]
enum Meaning<'a> {
    Seconds(Int),
    /// Whole seconds, and nanoseconds after them.
    Moment(i64, u32),
    Text(&'a str),
}

impl Timestamp {
    /// Seconds since the beginning of 1970 in UTC, without the fraction; `None` if it means no moment.
    pub fn as_unix_seconds(&self) -> Option<i64> {
        match self.meaning() {
            Meaning::Seconds(seconds) => seconds.as_i64(),
            Meaning::Moment(seconds, _) => Some(seconds),
            Meaning::Text(_) => None,
        }
    }

    /// The text, if it is spelled as one that is not a decimal number.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Repr::Seconds(_) => None,
            Repr::Text(text) => Some(text),
        }
    }

    fn meaning(&self) -> Meaning<'_> {
        match &self.0 {
            Repr::Seconds(seconds) => Meaning::Seconds(*seconds),
            Repr::Text(text) => match moment(text.as_bytes()) {
                Some((seconds, 0)) => Meaning::Seconds(seconds.into()),
                Some((seconds, nanoseconds)) => Meaning::Moment(seconds, nanoseconds),
                None => Meaning::Text(text),
            },
        }
    }
}

/// What a text as of RFC 3339 means: `2024-06-10T14:13:20.5+08:00`. Also taken is the form that Go prints, which has been met in
/// messages: `2024-06-10 14:13:20.5 +0800 CST m=+0.5`.
fn moment(text: &[u8]) -> Option<(i64, u32)> {
    let (date, rest) = text.split_at_checked(10)?;
    let (time, rest) = rest.split_at_checked(9)?;
    let ([b'T' | b't' | b' ', ..], [b'-', b'-'], [b':', b':']) =
        (time, [date[4], date[7]], [time[3], time[6]])
    else {
        return None;
    };
    let year = number(&date[..4], 0, 9999)?;
    let month = number(&date[5..7], 1, 12)?;
    let day = number(&date[8..], 1, 31)?;
    let hour = number(&time[1..3], 0, 23)?;
    let minute = number(&time[4..6], 0, 59)?;
    let second = number(&time[7..], 0, 60)?;
    let (nanoseconds, rest) = match rest.strip_prefix(b".") {
        None => (0, rest),
        Some(rest) => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (fraction(&rest[..digits])?, &rest[digits..])
        }
    };
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    Some((seconds - offset(rest)?, nanoseconds))
}

/// The offset of a time zone in seconds.
fn offset(zone: &[u8]) -> Option<i64> {
    let (sign, digits) = match zone {
        [b'Z' | b'z'] => return Some(0),
        [b' ', zone @ ..] => {
            let zone = zone.split(|byte| *byte == b' ').next()?;
            return (zone.len() == 5).then(|| offset(zone))?;
        }
        [b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits {
        [a, b, b':', c, d] | [a, b, c, d] => ([*a, *b], [*c, *d]),
        _ => return None,
    };
    Some(sign * (number(&hours, 0, 23)? * 3600 + number(&minutes, 0, 59)? * 60))
}

/// A number of digits only, in a range.
fn number(digits: &[u8], min: i64, max: i64) -> Option<i64> {
    let mut n = 0;
    for digit in digits {
        n = n * 10 + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    (min..=max).contains(&n).then_some(n)
}

/// The nanoseconds of the digits behind the point; what is finer than that is cut off.
fn fraction(digits: &[u8]) -> Option<u32> {
    let mut digits = digits.iter().map(|digit| u32::from(digit - b'0'));
    let first = digits.next()?;
    let nine = std::iter::once(first).chain(digits).chain(std::iter::repeat(0)).take(9);
    Some(nine.fold(0, |n, digit| n * 10 + digit))
}

/// Days from the beginning of 1970 to a date. Years begin in March here, so that the leap day is their last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Timestamp(Repr::Seconds(seconds.into()))
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Timestamp(match Int::from_decimal(text) {
            Some(seconds) => Repr::Seconds(seconds),
            None => Repr::Text(text.into()),
        })
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Timestamp(match Int::from_decimal(&text) {
            Some(seconds) => Repr::Seconds(seconds),
            None => Repr::Text(text.into()),
        })
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.meaning() == other.meaning()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.meaning().hash(state);
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Seconds(seconds) => seconds.fmt(f),
            Repr::Text(text) => text.fmt(f),
        }
    }
}

impl fmt::Debug for Timestamp {
    /// As in JSON: `1718000000` or `"2024-06-10T14:13:20+08:00"`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Seconds(seconds) => seconds.fmt(f),
            Repr::Text(text) => text.fmt(f),
        }
    }
}

impl Wire for Timestamp {
    const SHAPE: Shape = Shape::OneOf(&[Shape::Integer, Shape::String]);
    fn blank() -> Self {
        Timestamp::from(0)
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        match c.str() {
            Some(text) => Some(Timestamp::from(&*text)),
            None => c.int().map(Timestamp::from),
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match &self.0 {
            Repr::Seconds(seconds) => seconds.write(key, out),
            Repr::Text(text) => out.str(key, text),
        }
    }
    fn spelled_as_text(self) -> Self {
        Timestamp(match self.0 {
            Repr::Seconds(seconds) => Repr::Seconds(seconds.into_text()),
            text @ Repr::Text(_) => text,
        })
    }
}

serde_through_wire!(Timestamp);

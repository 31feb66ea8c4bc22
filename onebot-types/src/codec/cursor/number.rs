//! Numbers: plain integers at once, all others with care.

use super::bytes::{ONES, byte, last, window, words};
use super::{ARBITRARY_PRECISION, Fail, Why, expected, fail};
use serde_json::Number;

/// A number of a document.
#[derive(Clone, Copy)]
pub(crate) enum Num<'s> {
    Int(i64),
    /// Above `i64::MAX`.
    Uint(u64),
    Float(f64),
    /// The text of a number that nothing else holds (`arbitrary_precision` only).
    Digits(&'s str),
}

impl Num<'_> {
    pub(crate) fn as_u64(self) -> Option<u64> {
        match self {
            Num::Int(n) => n.try_into().ok(),
            Num::Uint(n) => Some(n),
            _ => None,
        }
    }

    pub(crate) fn into_json(self) -> Option<Number> {
        Some(match self {
            Num::Int(n) => n.into(),
            Num::Uint(n) => n.into(),
            Num::Float(x) => Number::from_f64(x)?,
            Num::Digits(digits) => serde_json::from_str(digits).ok()?,
        })
    }
}

/// An integer of 1 to 15 digits, after a minus if it is negative, and the index after it, where a fraction or an exponent may
/// follow. `None`: take the careful path.
#[inline(always)]
pub(crate) fn small_int(b: &[u8], i: u32, negative: bool) -> Option<(i64, u32)> {
    const POW: [u64; 8] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];
    /// How many of the eight bytes are digits, from the first.
    #[inline(always)]
    fn digits(word: u64) -> u32 {
        let x = word ^ (ONES * u64::from(b'0'));
        ((x | x.wrapping_add(ONES * 0x76)) & (ONES * 0x80)).trailing_zeros() / 8
    }
    /// The value of the first `n` of them, `n` in 1..=8.
    #[inline(always)]
    fn value(word: u64, n: u32) -> u64 {
        let w = (word & (ONES * 0x0f)) << (64 - 8 * n);
        let w = (w.wrapping_mul(2561) >> 8) & 0x00ff_00ff_00ff_00ff;
        let w = (w.wrapping_mul(6_553_601) >> 16) & 0x0000_ffff_0000_ffff;
        w.wrapping_mul(42_949_672_960_001) >> 32
    }
    let start = i + u32::from(negative);
    let padded;
    let w = match window::<16>(b, start) {
        Some(w) => w,
        None => {
            padded = last(b, start)?;
            &padded
        }
    };
    let [low, high] = words(w);
    let mut n = digits(low);
    if n == 0 {
        return None;
    }
    let mut v = value(low, n);
    if n == 8 {
        let m = digits(high);
        if m != 0 {
            v = v * POW.get(m as usize)? + value(high, m);
            n += m;
        }
    }
    if w[0] == b'0' && (n > 1 || negative) {
        return None;
    }
    let v = v.cast_signed();
    Some((if negative { -v } else { v }, start + n))
}

/// Any number that [`small_int`] does not take, or not whole, and the index after it.
#[cold]
#[inline(never)]
pub(super) fn careful(s: &str, start: u32, exact: bool) -> Result<(Num<'_>, u32), Fail> {
    let b = s.as_bytes();
    let some_digits = |mut i: u32| {
        if !byte(b, i).is_some_and(|c| c.is_ascii_digit()) {
            return expected(i, "a digit");
        }
        while byte(b, i).is_some_and(|c| c.is_ascii_digit()) {
            i += 1;
        }
        Ok(i)
    };
    let mut i = start + u32::from(byte(b, start) == Some(b'-'));
    i = if byte(b, i) == Some(b'0') { i + 1 } else { some_digits(i)? };
    if byte(b, i).is_some_and(|c| c.is_ascii_digit()) {
        return expected(i, "no digit after a leading zero");
    }
    let mut integer = true;
    if byte(b, i) == Some(b'.') {
        integer = false;
        i = some_digits(i + 1)?;
    }
    if let Some(b'e' | b'E') = byte(b, i) {
        integer = false;
        let sign = matches!(byte(b, i + 1), Some(b'+' | b'-'));
        i = some_digits(i + 1 + u32::from(sign))?;
    }
    let text = &s[start as usize..i as usize];
    if integer && text != "-0" {
        if let Ok(n) = text.parse::<i64>() {
            return Ok((Num::Int(n), i));
        }
        if let Ok(n) = text.parse::<u64>() {
            return Ok((Num::Uint(n), i));
        }
    }
    if exact && !ARBITRARY_PRECISION {
        // Written here, from a float.
        return text.parse().map(|x| (Num::Float(x), i)).or_else(|_| fail(start, Why::NumberRange));
    }
    // serde_json decides what becomes of it, so that a frame and a `Value` agree to the last bit.
    let Ok(n) = serde_json::from_str::<Number>(text) else { return fail(start, Why::NumberRange) };
    if ARBITRARY_PRECISION {
        return Ok((Num::Digits(text), i));
    }
    match n.as_f64() {
        Some(x) => Ok((Num::Float(x), i)),
        None => fail(start, Why::NumberRange),
    }
}

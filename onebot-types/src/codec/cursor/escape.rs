//! Strings with escapes.

use super::bytes::{byte, scan, window};
use super::{Fail, Why, expected, fail};

/// Four hexadecimal digits.
fn hex(b: &[u8], i: u32) -> Result<u32, Fail> {
    let mut code = 0;
    for at in i..i + 4 {
        match byte(b, at).and_then(|c| char::from(c).to_digit(16)) {
            Some(digit) => code = code << 4 | digit,
            None => return expected(at, "a hexadecimal digit"),
        }
    }
    Ok(code)
}

/// Appends a string with escapes (or without an end) to a buffer: `start` is the index after the quote, `i` that of the first
/// special byte. Gives the index of the closing quote.
#[cold]
#[inline(never)]
pub(super) fn escaped(
    s: &str,
    buffer: &mut String,
    start: u32,
    mut i: u32,
    lone_surrogates: bool,
) -> Result<u32, Fail> {
    let b = s.as_bytes();
    let mut from = start;
    loop {
        match byte(b, i) {
            Some(b'"') => break,
            Some(b'\\') => {}
            Some(_) => return expected(i, "no control character in a string"),
            None => return expected(i, "the end of a string"),
        }
        buffer.push_str(&s[from as usize..i as usize]);
        let mut end = i + 2;
        let c = match byte(b, i + 1) {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(c),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let (code, after) = unicode(b, end)?;
                end = after;
                match char::from_u32(code) {
                    Some(c) => c,
                    None if lone_surrogates => char::REPLACEMENT_CHARACTER,
                    None => return fail(i, Why::LoneSurrogate),
                }
            }
            _ => return expected(i + 1, "an escape character"),
        };
        buffer.push(c);
        from = end;
        i = scan(b, end);
    }
    buffer.push_str(&s[from as usize..i as usize]);
    Ok(i)
}

/// The code after `\u` at `i`, two halves of a pair joined, and the index after it.
fn unicode(b: &[u8], i: u32) -> Result<(u32, u32), Fail> {
    let high = hex(b, i)?;
    if (0xd800..0xdc00).contains(&high) && window(b, i + 4) == Some(b"\\u") {
        let low = hex(b, i + 6)?;
        if (0xdc00..0xe000).contains(&low) {
            return Ok((0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00), i + 10));
        }
    }
    Ok((high, i + 4))
}

//! The crate's own reader of JSON text: iterative, eight bytes at a time, onto a [`Tape`].
//!
//! What it accepts and what it makes of it is what `serde_json` does (with its features as they are switched on), which a
//! fuzz target holds it to.

#![expect(clippy::inline_always, reason = "measured: each is a few instructions of the hottest loops")]
#![expect(clippy::cast_possible_truncation, reason = "positions are below `MAX_LEN`, which `lex` checks")]
#![expect(
    clippy::many_single_char_names,
    reason = "`s` and `b` are the text and its bytes, `i` a position, everywhere"
)]

mod bytes;
mod escape;
mod guess;
mod number;

use super::tape::{Head, Kind, MAX_DEPTH, MAX_KEY, MAX_LEN, Slot, Tape, Text, pair};
pub(super) use bytes::special;
use bytes::{byte, peek, peek_after, peek_after_comma, scan, window};
use escape::escaped;
use guess::Guesses;
use number::number;
pub(super) use number::small_int;

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
    /// The document, or a key of it, is too long for the tape.
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
pub(crate) struct Lex {
    /// Replace half surrogate pairs by U+FFFD.
    pub(crate) lone_surrogates: bool,
    /// Stop after the first document; otherwise only blanks may follow it.
    pub(crate) prefix: bool,
}

/// Reads `source` onto an empty tape; gives the index after the document.
pub(crate) fn lex(source: &str, tape: &mut Tape<'_>, how: Lex) -> Result<usize, Fail> {
    if source.len() > MAX_LEN {
        return fail(MAX_LEN as u32, Why::TooLong);
    }
    // The list stands in a local while the loop runs, so that its length stays in a register.
    let mut slots = std::mem::take(&mut tape.slots);
    let mut guesses = Guesses::take();
    let read = run(source, &mut slots, tape, how, &mut guesses);
    guesses.keep();
    tape.slots = slots;
    read.map(|end| end as usize)
}

/// No container is open.
const NONE: u32 = u32::MAX;

#[inline(always)]
fn run(
    s: &str,
    slots: &mut Vec<Slot>,
    tape: &mut Tape<'_>,
    how: Lex,
    guesses: &mut Guesses,
) -> Result<u32, Fail> {
    let b = s.as_bytes();
    // `open` is the slot of the container that we are in; while it is open, its value holds the parent's index and count.
    let (mut open, mut count, mut depth, mut in_object) = (NONE, 0u32, 0u32, false);
    let (mut c, mut i) = peek(b, 0);
    if c | 0x20 != b'{' {
        i = item(s, slots, tape, how, (c, i))?;
        return finish(b, i, how);
    }
    'values: loop {
        // `c` stands at `i`: the first byte of a member if `in_object`, else that of a value.
        'value: {
            let mut key = Head::default();
            if in_object {
                // One member after another, up to an object or a list, or to the last.
                loop {
                    (key, c, i) = member(s, tape, (c, i), how, guesses)?;
                    if c == b'"' {
                        let start = i + 1;
                        let end = scan(b, start);
                        if let Some(next) = peek_after(b, end, *b"\",") {
                            let text = Text::source(start as usize, (end - start) as usize);
                            slots.push(Slot::under(key, Kind::Str, text.pack()));
                            (c, i) = next;
                            continue;
                        }
                        let (text, end) = string(s, tape, start, end, how)?;
                        slots.push(Slot::under(key, Kind::Str, text.pack()));
                        i = end + 1;
                    } else if c.wrapping_sub(b'0') < 10 || c == b'-' {
                        let plain = small_int(b, i, c == b'-');
                        if let Some((n, end)) = plain
                            && let Some(next) = peek_after_comma(b, end)
                        {
                            slots.push(Slot::under(key, Kind::Int, n.cast_unsigned()));
                            (c, i) = next;
                            continue;
                        }
                        let (kind, val, end) = number(s, i, plain)?;
                        slots.push(Slot::under(key, kind, val));
                        i = end;
                    } else if c | 0x20 == b'{' {
                        break;
                    } else {
                        let Some((kind, val, end)) = literal(b, i) else { return expected(i, "a value") };
                        slots.push(Slot::under(key, kind, val));
                        if let Some(next) = peek_after_comma(b, end) {
                            (c, i) = next;
                            continue;
                        }
                        i = end;
                    }
                    break 'value;
                }
            }
            if c | 0x20 != b'{' {
                i = item(s, slots, tape, how, (c, i))?;
                break 'value;
            }
            depth += 1;
            if depth > MAX_DEPTH {
                return fail(i, Why::TooDeep);
            }
            // For a text with escapes it is some other byte: a worse guess, no more.
            if in_object && let Some(at) = slots.last().and_then(|last| last.text_at()) {
                guesses.enter(byte(b, at).unwrap_or_default());
            }
            in_object = c == b'{';
            let kind = if in_object { Kind::Object } else { Kind::Array };
            let at = slots.len() as u32;
            slots.push(Slot::under(key, kind, pair(open, count)));
            open = at;
            count = 0;
            let close = c + 2;
            (c, i) = peek(b, i + 1);
            if c != close {
                continue 'values;
            }
            count = NONE; // empty: the close below adds one
        }
        loop {
            // after a value
            count = count.wrapping_add(1);
            (c, i) = peek(b, i);
            if c == b',' {
                (c, i) = peek(b, i + 1);
                break;
            }
            if c != if in_object { b'}' } else { b']' } {
                return expected(i, if in_object { "`,` or `}`" } else { "`,` or `]`" });
            }
            i += 1;
            depth -= 1;
            let end = slots.len() as u32;
            let parent = std::mem::replace(&mut slots[open as usize].val, pair(end, count));
            open = parent as u32;
            count = (parent >> 32) as u32;
            match slots.get(open as usize) {
                Some(slot) => in_object = slot.is(Kind::Object),
                None => return finish(b, i, how),
            }
        }
    }
}

/// The key of a member that begins with `c` at `i`; then the first byte of its value, and where that stands.
#[inline(always)]
fn member(
    s: &str,
    tape: &mut Tape<'_>,
    (c, i): (u8, u32),
    how: Lex,
    guesses: &mut Guesses,
) -> Result<(Head, u8, u32), Fail> {
    if c != b'"' {
        return expected(i, "a key");
    }
    let b = s.as_bytes();
    let start = i + 1;
    let near = window::<16>(b, start);
    if let Some(len) = near.and_then(|near| guesses.check(near)) {
        let (c, i) = peek(b, start + len as u32 + 2);
        return Ok((Head::source(start, len), c, i));
    }
    let end = scan(b, start);
    let Some((c, i)) = peek_after(b, end, *b"\":") else {
        let (key, i) = odd_key(s, tape, start, end, how)?;
        let (c, i) = peek(b, i);
        return Ok((key, c, i));
    };
    let len = (end - start) as usize;
    if let Some(near) = near {
        guesses.learn(near, len);
    }
    if len > MAX_KEY { fail(start, Why::TooLong) } else { Ok((Head::source(start, len), c, i)) }
}

/// One of the three names, if it stands at `i`: its kind and value, and the index after it.
#[inline(always)]
fn literal(b: &[u8], i: u32) -> Option<(Kind, u64, u32)> {
    const TRUE: u32 = u32::from_le_bytes(*b"true");
    const NULL: u32 = u32::from_le_bytes(*b"null");
    const FALS: u32 = u32::from_le_bytes(*b"fals");
    Some(match u32::from_le_bytes(*window(b, i)?) {
        TRUE => (Kind::Bool, 1, i + 4),
        NULL => (Kind::Null, 0, i + 4),
        FALS if byte(b, i + 4) == Some(b'e') => (Kind::Bool, 0, i + 5),
        _ => return None,
    })
}

/// A text, a number or a name that is no member: an item of a list, or a document of its own. Gives the index after it.
#[inline(never)]
fn item(
    s: &str,
    slots: &mut Vec<Slot>,
    tape: &mut Tape<'_>,
    how: Lex,
    (c, i): (u8, u32),
) -> Result<u32, Fail> {
    let b = s.as_bytes();
    let (kind, val, end) = if c == b'"' {
        let (text, end) = string(s, tape, i + 1, scan(b, i + 1), how)?;
        (Kind::Str, text.pack(), end + 1)
    } else if c == b'-' || c.is_ascii_digit() {
        number(s, i, small_int(b, i, c == b'-'))?
    } else if let Some(literal) = literal(b, i) {
        literal
    } else {
        return expected(i, "a value");
    };
    slots.push(Slot::under(Head::default(), kind, val));
    Ok(end)
}

/// A key with escapes, or with blanks between it and the colon; gives the index after the colon.
#[cold]
#[inline(never)]
fn odd_key(s: &str, tape: &mut Tape<'_>, start: u32, end: u32, how: Lex) -> Result<(Head, u32), Fail> {
    let (text, end) = string(s, tape, start, end, how)?;
    let (c, i) = peek(s.as_bytes(), end + 1);
    if c != b':' {
        return expected(i, "`:`");
    }
    if text.len() > MAX_KEY {
        return fail(start, Why::TooLong);
    }
    Ok((text.head(), i + 1))
}

/// A string whose first special byte is at `end`: a plain one is a range of the source.
#[inline(always)]
fn string(s: &str, tape: &mut Tape<'_>, start: u32, end: u32, how: Lex) -> Result<(Text, u32), Fail> {
    if byte(s.as_bytes(), end) == Some(b'"') {
        Ok((Text::source(start as usize, (end - start) as usize), end))
    } else {
        escaped(s, tape, start, end, how)
    }
}

/// After the document.
fn finish(b: &[u8], i: u32, how: Lex) -> Result<u32, Fail> {
    let (_, end) = peek(b, i);
    if how.prefix {
        return Ok(i);
    }
    if end as usize == b.len() { Ok(i) } else { expected(end, "the end of the document") }
}

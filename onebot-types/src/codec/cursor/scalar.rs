//! Texts, numbers and the three names.

use super::bytes::{byte, scan, window};
use super::escape::escaped;
use super::number::{Num, careful, small_int};
use super::{Cursor, Range};
use crate::codec::spare::Spare;
use std::borrow::Cow;

impl<'s> Cursor<'s> {
    /// Reads a text; what does not stand in the document as it is goes into the buffer.
    #[inline(always)]
    pub(crate) fn string(&mut self, buffer: &mut String) -> Option<Range> {
        if self.peek() != b'"' {
            return None;
        }
        let at = self.at + 1;
        let end = scan(self.bytes(), at);
        if byte(self.bytes(), end) == Some(b'"') {
            self.at = end + 1;
            return Some(Range::of_text(at, end - at));
        }
        let start = buffer.len();
        let read = escaped(self.text, buffer, at, end, self.how.lone_surrogates);
        self.at = self.take(read)? + 1;
        Some(Range::owned(start, buffer.len() - start))
    }

    /// A text without escapes, as it stands here.
    #[inline(always)]
    pub(crate) fn plain(&mut self) -> Option<&'s str> {
        if self.peek() != b'"' {
            return None;
        }
        let at = self.at + 1;
        let end = scan(self.bytes(), at);
        if byte(self.bytes(), end) != Some(b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(at as usize..end as usize)
    }

    /// A text.
    #[inline(always)]
    pub(crate) fn str(&mut self) -> Option<Cow<'s, str>> {
        match self.plain() {
            Some(text) => Some(Cow::Borrowed(text)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// A text of its own.
    #[inline]
    pub(crate) fn owned(&mut self) -> Option<String> {
        match self.plain() {
            Some(text) => Some(text.to_owned()),
            None => self.escaped(),
        }
    }

    /// A text that [`plain`](Self::plain) has not taken.
    #[cold]
    #[inline(never)]
    fn escaped(&mut self) -> Option<String> {
        // Through a buffer that the thread keeps, so that the text has its size at once.
        let mut buffer = Spare::take();
        self.string(&mut buffer)?;
        Some(buffer.as_str().to_owned())
    }

    /// A number.
    #[inline(always)]
    pub(crate) fn number(&mut self) -> Option<Num<'s>> {
        let c = self.peek();
        if c != b'-' && c.wrapping_sub(b'0') > 9 {
            return None;
        }
        if let Some((n, end)) = small_int(self.bytes(), self.at, c == b'-')
            && !matches!(byte(self.bytes(), end), Some(b'.' | b'e' | b'E'))
        {
            self.at = end;
            return Some(Num::Int(n));
        }
        self.careful_number()
    }

    #[cold]
    #[inline(never)]
    fn careful_number(&mut self) -> Option<Num<'s>> {
        let read = careful(self.text, self.at, self.how.exact);
        let (n, end) = self.take(read)?;
        self.at = end;
        Some(n)
    }

    /// An integer.
    #[inline(always)]
    pub(crate) fn int(&mut self) -> Option<i64> {
        let start = self.at;
        match self.number()? {
            Num::Int(n) => Some(n),
            _ => {
                self.at = start;
                None
            }
        }
    }

    /// The integer that a text without escapes is the plain decimal form of, if that has at most fifteen digits.
    #[inline(always)]
    pub(crate) fn decimal(&mut self) -> Option<i64> {
        if self.peek() != b'"' {
            return None;
        }
        let at = self.at + 1;
        let (n, end) = small_int(self.bytes(), at, byte(self.bytes(), at) == Some(b'-'))?;
        if byte(self.bytes(), end) != Some(b'"') {
            return None;
        }
        self.at = end + 1;
        Some(n)
    }

    #[inline(always)]
    pub(crate) fn bool(&mut self) -> Option<bool> {
        if self.name(*b"true") {
            Some(true)
        } else if self.name(*b"false") {
            Some(false)
        } else {
            None
        }
    }

    #[inline(always)]
    pub(crate) fn null(&mut self) -> bool {
        self.name(*b"null")
    }

    #[inline(always)]
    fn name<const N: usize>(&mut self, name: [u8; N]) -> bool {
        let is = window(self.bytes(), self.at) == Some(&name);
        self.at += if is { N as u32 } else { 0 };
        is
    }
}

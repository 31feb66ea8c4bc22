//! Keys of objects.

use super::bytes::window;
use super::guess::{LONGEST, Place, UNTYPED};
use super::{Cursor, MAX_KEY, Range, Why};
use crate::codec::object::{Keys, UNKNOWN};
use std::borrow::Cow;

impl<'s> Cursor<'s> {
    /// The place of the first key of an object whose fields have these keys.
    #[inline(always)]
    pub(in crate::codec) fn first_place(keys: &'static Keys) -> Place {
        Place::first(std::ptr::from_ref(keys).addr())
    }

    /// Goes to the value of the member that begins here; gives the number of its field, and its key.
    #[inline(always)]
    pub(in crate::codec) fn member(&mut self, keys: &'static Keys, place: &mut Place) -> Option<(u8, Range)> {
        let address = std::ptr::from_ref(keys).addr();
        let at = self.at + 1;
        if self.peek() == b'"'
            && let Some(near) = window(self.bytes(), at)
            && let Some((len, field)) = place.check(near, address)
            && (len <= LONGEST || self.goes_on(keys, at, field))
        {
            self.at = at + len + 2;
            self.blanks();
            *place = Place::first(address).after(field, len);
            return Some((field, Range::of_text(at, len)));
        }
        self.other_member(keys, place)
    }

    /// Whether the key that begins here, as this field's, is the field's also in what no guess holds.
    #[inline(never)]
    fn goes_on(&self, keys: &Keys, at: u32, field: u8) -> bool {
        // As it is written, there are a comma and a quote before it.
        let rest = keys.written(field).get(LONGEST as usize + 2..).unwrap_or_default();
        let at = (at + LONGEST) as usize;
        !rest.is_empty() && self.bytes().get(at..).is_some_and(|b| b.starts_with(rest.as_bytes()))
    }

    #[inline(never)]
    fn other_member(&mut self, keys: &'static Keys, place: &mut Place) -> Option<(u8, Range)> {
        let address = std::ptr::from_ref(keys).addr();
        let key = self.any_key()?;
        let field = keys.find(self.key_text(key).as_bytes());
        self.learn(*place, key, address, field);
        *place = Place::first(address).after(field, key.len());
        Some((field, key))
    }

    /// Goes through the members of the object that begins here: each is read or passed. `None`: it is not JSON, or no object.
    #[inline]
    pub(crate) fn members(
        &mut self,
        mut each: impl FnMut(Cow<'s, str>, &mut Self) -> Option<()>,
    ) -> Option<()> {
        let mut more = self.open(b'{')?;
        while more {
            let key = self.key()?;
            each(self.key_text(key), self)?;
            more = self.more(b'}')?;
        }
        Some(())
    }

    /// As [`member`](Self::member), where nobody has asked for a type.
    #[inline(always)]
    pub(crate) fn key(&mut self) -> Option<Range> {
        let (at, place) = (self.at + 1, Place::by(self.history));
        let known = if self.peek() == b'"' { window(self.bytes(), at) } else { None };
        let key = match known.and_then(|near| place.check(near, UNTYPED)) {
            Some((len, _)) => {
                self.at = at + len + 2;
                self.blanks();
                Range::of_text(at, len)
            }
            None => {
                let key = self.any_key()?;
                self.learn(place, key, UNTYPED, UNKNOWN);
                key
            }
        };
        self.history = self.history << 3 ^ key.len() as u16;
        Some(key)
    }

    /// Notes a key that was not expected, unless it has escapes or blanks behind it.
    fn learn(&self, place: Place, key: Range, keys: usize, field: u8) {
        let end = key.at() + key.len();
        if key.is_in_text()
            && let Some(near) = window(self.bytes(), key.at())
            && window(self.bytes(), end) == Some(b"\":")
        {
            place.learn(near, key.len(), keys, field);
        }
    }

    #[inline(never)]
    fn any_key(&mut self) -> Option<Range> {
        if self.peek() != b'"' {
            return self.expected("a key");
        }
        let start = self.at + 1;
        let mut buffer = std::mem::take(&mut self.unescaped);
        buffer.clear();
        let key = self.string(&mut buffer);
        self.unescaped = buffer;
        let key = key?;
        self.blanks();
        if self.peek() != b':' {
            return self.expected("`:`");
        }
        if key.len() > MAX_KEY {
            return self.bad(start, Why::TooLong);
        }
        self.at += 1;
        self.blanks();
        Some(key)
    }

    /// Whether the member that begins here has this key, with a colon directly behind it; the cursor then stands at its value.
    #[inline(always)]
    pub(crate) fn has_key(&mut self, key: &str) -> bool {
        let b = self.bytes().get(self.at as usize..).unwrap_or_default();
        let rest = b.strip_prefix(b"\"").and_then(|b| b.strip_prefix(key.as_bytes()));
        let is = rest.is_some_and(|b| b.starts_with(b"\":"));
        if is {
            self.at += key.len() as u32 + 3;
            self.blanks();
        }
        is
    }

    /// The key that was read last.
    pub(crate) fn key_text(&self, key: Range) -> Cow<'s, str> {
        if key.is_in_text() { Cow::Borrowed(key.of(self.text)) } else { Cow::Owned(self.unescaped.clone()) }
    }
}

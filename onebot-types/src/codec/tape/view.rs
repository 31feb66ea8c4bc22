//! A place on the tape.

use super::{Is, Kind, Slot, Tape};
use crate::codec::cursor::Cursor;
use serde_json::Value;

/// A value on a tape.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct View<'t> {
    tape: &'t Tape<'t>,
    at: u32,
}

impl<'t> View<'t> {
    pub(super) fn root(tape: &'t Tape<'t>) -> Self {
        View { tape, at: 0 }
    }

    #[inline]
    fn slot(self) -> Slot {
        self.tape.slots[self.at as usize]
    }

    /// Another value of the same tape.
    #[inline]
    pub(crate) fn jump(self, at: u32) -> View<'t> {
        View { tape: self.tape, at }
    }

    #[inline]
    pub(crate) fn index(self) -> u32 {
        self.at
    }

    #[inline]
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.kind() == kind
    }

    #[inline]
    pub(crate) fn kind(self) -> Kind {
        self.slot().kind()
    }

    /// At the text of the value.
    pub(crate) fn cursor(self) -> Cursor<'t> {
        Cursor::at(self.tape.text, self.slot().at, self.tape.how)
    }

    /// The key under which the value stands; empty outside objects.
    #[inline]
    pub(crate) fn key(self) -> &'t str {
        self.tape.slice(self.slot().key)
    }

    /// Whether the value stands under this key.
    #[inline]
    pub(crate) fn has_key(self, key: &str) -> bool {
        // Most other keys have another length.
        self.slot().key.len() as usize == key.len() && self.key() == key
    }

    #[inline]
    pub(crate) fn as_str(self) -> Option<&'t str> {
        match self.slot().is {
            Is::Str(text) => Some(self.tape.slice(text)),
            _ => None,
        }
    }

    pub(crate) fn as_i64(self) -> Option<i64> {
        self.cursor().int()
    }

    /// How many items an array has.
    pub(crate) fn len(self) -> Option<usize> {
        match self.slot().is {
            Is::Array { len, .. } => Some(len as usize),
            _ => None,
        }
    }

    /// The text of the value.
    pub(crate) fn text(self) -> &'t str {
        let mut c = self.cursor();
        let start = c.position();
        c.skip().and_then(|()| self.tape.text.get(start..c.position())).unwrap_or_default()
    }

    /// The items of an array or the members of an object; nothing for other values.
    pub(crate) fn children(self) -> Children<'t> {
        Children { next: self.jump(self.at + 1), end: self.slot().after(self.at) }
    }

    /// The member with this key; of several the last, as in `serde_json::Value`.
    pub(crate) fn get(self, key: &str) -> Option<View<'t>> {
        if !self.is_object() {
            return None;
        }
        self.children().filter(|member| member.has_key(key)).last()
    }

    /// Whether an object stands here.
    pub fn is_object(self) -> bool {
        self.is(Kind::Object)
    }

    /// Whether the object that stands here has one of these keys.
    pub fn has_any(self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.get(key).is_some())
    }

    /// A copy of whatever stands here, as `serde_json` would read it.
    pub fn to_value(self) -> Value {
        self.cursor().value().unwrap_or_default()
    }
}

/// The items of an array or the members of an object.
pub(crate) struct Children<'t> {
    next: View<'t>,
    end: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = View<'t>;
    #[inline]
    fn next(&mut self) -> Option<View<'t>> {
        if self.next.at >= self.end {
            return None;
        }
        let child = self.next;
        self.next.at = child.slot().after(child.at);
        Some(child)
    }
}

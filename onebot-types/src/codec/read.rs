//! What typed reading shares: keys that belong to somebody else, and values that do not fit.

use super::Wire;
pub(crate) use super::content::content_union_of;
pub use super::content::{Content, content_union};
use super::cursor::Cursor;
use super::object::{At, Been, Keys, Slot};
pub use super::tags::{member, tagged};
use crate::wire::Extra;

/// Whoever has keys of their own in an object that is read as a type: the tags that chose it and the fields around them.
pub(crate) trait Beside {
    /// Reads the value of a member that the type has no field for, if it has one of the keys. `None`: it is not JSON. All members
    /// may come again, if the object is read once more.
    fn take(&mut self, key: &str, c: &mut Cursor<'_>) -> Option<bool>;
}

/// Keys that belong to whoever asked for a type to be read.
#[doc(hidden)]
pub struct Claims<'c>(Option<&'c mut dyn Beside>);

impl<'c> Claims<'c> {
    /// Every key is the type's own.
    pub const NONE: Claims<'static> = Claims(None);

    pub(crate) fn of(beside: &'c mut dyn Beside) -> Self {
        Claims(Some(beside))
    }

    #[inline]
    pub fn by_ref(&mut self) -> Claims<'_> {
        match &mut self.0 {
            Some(beside) => Claims(Some(&mut **beside)),
            None => Claims(None),
        }
    }

    #[inline]
    pub(crate) fn take(&mut self, key: &str, c: &mut Cursor<'_>) -> Option<bool> {
        match &mut self.0 {
            Some(beside) => beside.take(key, c),
            None => Some(false),
        }
    }
}

/// Fields around a union, whose members stand among those of its variants.
pub(crate) struct Around<'a> {
    keys: &'static Keys,
    been: Been,
    slots: &'a mut [&'a mut dyn Slot],
    extra: &'a mut Extra,
}

impl<'a> Around<'a> {
    pub(crate) fn new(keys: &'static Keys, slots: &'a mut [&'a mut dyn Slot], extra: &'a mut Extra) -> Self {
        Around { keys, been: Been::new(keys), slots, extra }
    }

    /// After the object.
    pub(crate) fn finish(self) {
        self.extra.dedupe();
        self.been.fits(self.extra);
    }
}

impl Beside for Around<'_> {
    fn take(&mut self, key: &str, c: &mut Cursor<'_>) -> Option<bool> {
        let n = self.keys.find(key.as_bytes());
        match self.slots.get_mut(usize::from(n)) {
            Some(slot) => self.been.fill(n, *slot, c, self.extra).then_some(true),
            None => Some(false),
        }
    }
}

/// Keeps the value of a field that can be done without; `again`: another one of this name may have been kept. `false`: it is
/// not JSON.
#[inline(never)]
pub(super) fn misfit(c: &mut Cursor<'_>, name: &'static str, again: bool, extra: &mut Extra) -> bool {
    if !again && c.null() {
        extra.push_null(name);
        return true;
    }
    match c.value() {
        Some(value) => {
            extra.push_misfit(name, value);
            true
        }
        None => false,
    }
}

/// A field whose place is known, if it is there. A value that does not fit it is kept in `extra`, under its name.
pub(crate) fn optional<T: Wire>(
    c: &mut Cursor<'_>,
    At(at): At,
    name: &'static str,
    extra: &mut Extra,
) -> Option<T> {
    let at = at?;
    c.reset(at);
    let read = T::read(c);
    if read.is_none() {
        c.reset(at);
        misfit(c, name, false, extra);
    }
    read
}

/// A text.
pub fn as_str<T: for<'t> From<&'t str>>(c: &mut Cursor<'_>) -> Option<T> {
    c.str().map(|text| T::from(&text))
}

/// An integer.
pub fn as_i64<T: From<i64>>(c: &mut Cursor<'_>) -> Option<T> {
    c.int().map(T::from)
}

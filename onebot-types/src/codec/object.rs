//! Objects: the names of a struct's fields, and the loop that reads structs: one for all, and one for each that is hot.

use super::Wire;
use super::cursor::{Cursor, Mark, Range};
use super::read::{Claims, misfit};
use super::write::{Key, Sink, name};
use crate::wire::Extra;

/// A field of a struct, whatever its type.
#[doc(hidden)]
pub trait Slot {
    /// Reads what stands here, in the place of what was read before. `false`: it does not fit, and an optional field is empty.
    fn fill(&mut self, c: &mut Cursor<'_>) -> bool;
}

impl<T: Wire> Slot for T {
    #[inline]
    fn fill(&mut self, c: &mut Cursor<'_>) -> bool {
        self.fill_member(c)
    }
}

/// Where a member stands, for somebody who reads it later.
#[derive(Clone, Copy, Default)]
pub(crate) struct At(pub(crate) Option<Mark>);

/// What a key function answers for a key that a type has no field for.
pub const UNKNOWN: u8 = u8::MAX;

/// The [`Keys`] of a struct that is written by hand and can do without any of them, as they are written.
macro_rules! keys {
    ($($key:expr),+ $(,)?) => {{
        fn find(key: &[u8]) -> u8 {
            let names = [$(crate::codec::write::name($key)),+];
            let at = names.iter().position(|name| name.as_bytes() == key);
            at.and_then(|n| u8::try_from(n).ok()).unwrap_or(crate::codec::object::UNKNOWN)
        }
        crate::codec::object::Keys::new(&[$($key),+], find, 0)
    }};
}
pub(crate) use keys;

/// The keys of a struct's fields, in their order.
#[doc(hidden)]
pub struct Keys {
    /// As they are written: `,"name":`.
    written: &'static [Key],
    /// The number of the field that has a key.
    find: fn(&[u8]) -> u8,
    /// The fields that have to be there.
    required: Bits,
}

impl Keys {
    /// The fields whose bit is set in `required` have to be there.
    #[expect(clippy::cast_possible_truncation, reason = "both halves are taken")]
    pub const fn new(written: &'static [Key], find: fn(&[u8]) -> u8, required: u128) -> Self {
        Keys { written, find, required: Bits(required as u64, (required >> 64) as u64) }
    }

    pub(super) fn find(&self, key: &[u8]) -> u8 {
        (self.find)(key)
    }

    /// The key of a field, as it is written; empty if there is no such field.
    pub(super) fn written(&self, field: u8) -> Key {
        self.written.get(usize::from(field)).copied().unwrap_or_default()
    }

    /// Reads an object: each field into its slot, all else into `extra`. `false`: it does not fit.
    pub fn read(
        &'static self,
        c: &mut Cursor<'_>,
        claims: Claims<'_>,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> bool {
        self.read_by(c, claims, extra, |n, member| match slots.get_mut(usize::from(n)) {
            Some(slot) => member.fill(n, *slot),
            None => member.unknown(),
        })
    }

    /// As [`read`](Self::read), by somebody who knows where a member goes: in a loop of the type's own, without a call for each
    /// field.
    #[inline]
    pub fn read_by<'s>(
        &'static self,
        c: &mut Cursor<'s>,
        mut claims: Claims<'_>,
        extra: &mut Extra,
        mut place: impl FnMut(u8, Received<'_, 's>) -> bool,
    ) -> bool {
        let Some(any) = c.open(b'{') else { return false };
        let mut been = Been::new(self);
        let mut guess = Cursor::first_place(self);
        if any {
            loop {
                let Some((n, key)) = c.member(self, &mut guess) else { return false };
                if !place(n, Received { key, c, claims: claims.by_ref(), been: &mut been, extra }) {
                    return false;
                }
                match c.more(b'}') {
                    Some(true) => {}
                    Some(false) => break,
                    None => return false,
                }
            }
            extra.dedupe();
        }
        been.fits(extra)
    }

    /// Writes the keys that the type has no field for.
    #[inline]
    pub fn write_unknown(&self, extra: &Extra, out: &mut dyn Sink) {
        if !extra.is_none() {
            self.write_entries(extra, out);
        }
    }

    #[inline(never)]
    fn write_entries(&self, extra: &Extra, out: &mut dyn Sink) {
        for (key, v) in extra.unknown() {
            if !extra.is_named() || (self.find)(key.as_bytes()) == UNKNOWN {
                out.entry(key, v);
            }
        }
    }
}

/// A member that was received, on its way to a field. Nothing more is to be read if it does not get anywhere, as it is not JSON.
pub struct Received<'a, 's> {
    key: Range,
    c: &'a mut Cursor<'s>,
    claims: Claims<'a>,
    been: &'a mut Been,
    extra: &'a mut Extra,
}

impl<'s> Received<'_, 's> {
    /// Goes into the field with this number.
    #[inline]
    pub fn fill<T: Slot + ?Sized>(self, n: u8, field: &mut T) -> bool {
        self.been.fill(n, field, self.c, self.extra)
    }

    /// Is read by somebody who may come back to it, if it can be.
    pub(crate) fn read(self, read: impl FnOnce(&mut Cursor<'s>) -> bool) -> bool {
        let mark = self.c.mark();
        if read(self.c) {
            return true;
        }
        self.c.reset(mark);
        !self.c.is_broken() && self.c.skip_for_now().is_some()
    }

    /// The type has no field for it.
    #[inline]
    pub fn unknown(self) -> bool {
        unknown(self.c, self.key, self.claims, self.extra)
    }
}

/// Keeps a member that the type has no field for, unless somebody else does.
#[inline(never)]
fn unknown(c: &mut Cursor<'_>, key: Range, mut claims: Claims<'_>, extra: &mut Extra) -> bool {
    let key = c.key_text(key);
    match claims.take(&key, c) {
        Some(true) => true,
        Some(false) => match c.value() {
            Some(value) => {
                extra.push(&key, value);
                true
            }
            None => false,
        },
        None => false,
    }
}

/// What became of the fields while an object is read.
pub(crate) struct Been {
    keys: &'static Keys,
    seen: Bits,
    repeated: Bits,
    /// Not taken when they came last.
    wrong: Bits,
}

impl Been {
    pub(crate) fn new(keys: &'static Keys) -> Self {
        let none = Bits::default();
        Been { keys, seen: none, repeated: none, wrong: none }
    }

    /// Reads the value of the field with this number. `false`: it is not JSON.
    #[inline]
    pub(crate) fn fill<T: Slot + ?Sized>(
        &mut self,
        n: u8,
        field: &mut T,
        c: &mut Cursor<'_>,
        extra: &mut Extra,
    ) -> bool {
        let n = usize::from(n);
        if self.seen.set(n) {
            self.again(n, extra);
        }
        let mark = c.mark();
        field.fill(c) || self.misfit(n, mark, c, extra)
    }

    /// Of several members of one name the last counts, as in `serde_json::Value`.
    #[cold]
    #[inline(never)]
    fn again(&mut self, n: usize, extra: &mut Extra) {
        extra.forget_null(self.name(n));
        self.repeated.set(n);
        self.wrong.clear(n);
    }

    #[inline(never)]
    fn misfit(&mut self, n: usize, mark: Mark, c: &mut Cursor<'_>, extra: &mut Extra) -> bool {
        if c.is_broken() {
            return false;
        }
        c.reset(mark);
        self.wrong.set(n);
        if self.keys.required.has(n) {
            // Another of this name may still fit.
            return c.skip().is_some();
        }
        misfit(c, self.name(n), self.repeated.has(n), extra)
    }

    /// Whether all is there that has to be.
    pub(crate) fn fits(&self, extra: &mut Extra) -> bool {
        if self.repeated != Bits::default() {
            self.settle(extra);
        }
        self.keys.required.are_in(self.seen) && self.keys.required.are_none_of(self.wrong)
    }

    /// Forgets what was kept of fields that fitted when they came last.
    #[cold]
    #[inline(never)]
    fn settle(&self, extra: &mut Extra) {
        for n in (0..self.keys.written.len()).filter(|n| self.repeated.has(*n) && !self.wrong.has(*n)) {
            extra.remove(self.name(n));
        }
    }

    fn name(&self, n: usize) -> &'static str {
        name(self.keys.written[n])
    }
}

/// A set of fields.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Bits(u64, u64);

impl Bits {
    /// Adds a field; gives whether it was there already.
    #[inline]
    fn set(&mut self, n: usize) -> bool {
        // Few structs have so many fields: for all others this is a bit in a register.
        if n >= 64 {
            return self.set_high(n);
        }
        let had = self.0 & 1 << n != 0;
        self.0 |= 1 << n;
        had
    }
    #[cold]
    fn set_high(&mut self, n: usize) -> bool {
        let had = self.has(n);
        self.1 |= 1 << (n % 64);
        had
    }
    fn clear(&mut self, n: usize) {
        let half = if n < 64 { &mut self.0 } else { &mut self.1 };
        *half &= !(1 << (n % 64));
    }
    fn has(self, n: usize) -> bool {
        let half = if n < 64 { self.0 } else { self.1 };
        half & 1 << (n % 64) != 0
    }
    #[inline]
    fn are_in(self, other: Bits) -> bool {
        self.0 & !other.0 | self.1 & !other.1 == 0
    }
    #[inline]
    fn are_none_of(self, other: Bits) -> bool {
        self.0 & other.0 | self.1 & other.1 == 0
    }
}

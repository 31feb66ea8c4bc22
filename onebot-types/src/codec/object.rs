//! Objects: the names of a struct's fields, and the loop that reads structs: one for all, and one for each that is hot.

use super::Wire;
use super::read::{Claims, misfit, unknown};
use super::tape::{Kind, View};
use super::write::{Key, Sink, name};
use crate::wire::Extra;

/// A field of a struct, whatever its type.
#[doc(hidden)]
pub trait Slot {
    /// Reads what stands at a place of the tape, in the place of what was read before. `false`: it does not fit, and an
    /// optional field is empty.
    fn fill(&mut self, view: View<'_>) -> bool;
}

impl<T: Wire> Slot for T {
    #[inline]
    fn fill(&mut self, view: View<'_>) -> bool {
        self.fill_member(view)
    }
}

/// Where a member stands, for somebody who reads it later. 0: nowhere.
#[derive(Clone, Copy, Default)]
pub(crate) struct At(pub(crate) u32);

impl Slot for At {
    fn fill(&mut self, view: View<'_>) -> bool {
        self.0 = view.index();
        true
    }
}

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

    /// Reads an object: each field into its slot, all else into `extra`. `false`: it does not fit.
    pub fn read(
        &self,
        view: View<'_>,
        claims: &Claims<'_>,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> bool {
        self.read_by(view, claims, extra, |key, member| {
            let n = (self.find)(key);
            match slots.get_mut(usize::from(n)) {
                Some(slot) => member.fill(n, *slot),
                None => member.unknown(),
            }
        })
    }

    /// As [`read`](Self::read), by somebody who knows where a member goes: in a loop of the type's own, without a call for each
    /// field.
    #[inline]
    pub fn read_by(
        &self,
        view: View<'_>,
        claims: &Claims<'_>,
        extra: &mut Extra,
        mut place: impl FnMut(&[u8], Received<'_, '_>),
    ) -> bool {
        let Some(end) = view.end(Kind::Object) else { return false };
        let Some(members) = view.slots(end) else { return false };
        let none = Bits::default();
        let mut been = Been { keys: self, seen: none, repeated: none, wrong: none };
        let mut at = view.index() + 1;
        while let Some(member) = members.get(at as usize) {
            let value = view.jump(at);
            at = member.after(at);
            place(view.key_of(*member), Received { value, claims, been: &mut been, extra });
        }
        extra.dedupe();
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

/// A member that was received, on its way to a field.
pub struct Received<'a, 'k> {
    value: View<'a>,
    claims: &'a Claims<'a>,
    been: &'a mut Been<'k>,
    extra: &'a mut Extra,
}

impl Received<'_, '_> {
    /// Goes into the field with this number.
    #[inline]
    pub fn fill<T: Slot + ?Sized>(self, n: u8, field: &mut T) {
        let n = usize::from(n);
        if self.been.seen.set(n) {
            self.been.again(n, self.extra);
        }
        if !field.fill(self.value) {
            self.been.misfit(n, self.value, self.extra);
        }
    }

    /// The type has no field for it.
    #[inline]
    pub fn unknown(self) {
        unknown(self.value, self.claims, self.extra);
    }
}

/// What became of the fields while an object is read.
struct Been<'k> {
    keys: &'k Keys,
    seen: Bits,
    repeated: Bits,
    /// Not taken when they came last.
    wrong: Bits,
}

impl Been<'_> {
    /// Of several members of one name the last counts, as in `serde_json::Value`.
    #[cold]
    #[inline(never)]
    fn again(&mut self, n: usize, extra: &mut Extra) {
        extra.forget_null(self.name(n));
        self.repeated.set(n);
        self.wrong.clear(n);
    }

    #[inline(never)]
    fn misfit(&mut self, n: usize, place: View<'_>, extra: &mut Extra) {
        self.wrong.set(n);
        if !self.keys.required.has(n) {
            misfit(place, self.name(n), self.repeated.has(n), extra);
        }
    }

    /// Whether all is there that has to be.
    fn fits(&self, extra: &mut Extra) -> bool {
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

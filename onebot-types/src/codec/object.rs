//! Objects: the names of a struct's fields, and one loop that reads every struct.

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
        Keys { written, find, required: Bits([required as u64, (required >> 64) as u64]) }
    }

    /// Reads an object: each field into its slot, all else into `extra`. `false`: it does not fit.
    pub fn read(
        &self,
        view: View<'_>,
        claims: &Claims<'_>,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> bool {
        let Some((end, _)) = view.span(Kind::Object) else { return false };
        let Some(members) = view.slots(end) else { return false };
        // A bit a field: whether it came, came again, and was not taken when it came last.
        let (mut seen, mut repeated, mut wrong) = (Bits::default(), Bits::default(), Bits::default());
        let mut at = view.index() + 1;
        while let Some(member) = members.get(at as usize) {
            let place = view.jump(at);
            at = member.after(at);
            let n = usize::from((self.find)(view.key_of(*member)));
            let Some(slot) = slots.get_mut(n) else {
                unknown(place, claims, extra);
                continue;
            };
            if seen.set(n) {
                // Of several members of one name the last counts, as in `serde_json::Value`.
                extra.forget_null(self.name(n));
                repeated.set(n);
                wrong.clear(n);
            }
            if !slot.fill(place) {
                wrong.set(n);
                if !self.required.has(n) {
                    misfit(place, self.name(n), repeated.has(n), extra);
                }
            }
        }
        extra.dedupe();
        if repeated != Bits::default() {
            self.settle(repeated, wrong, extra);
        }
        self.required.are_in(seen) && self.required.are_none_of(wrong)
    }

    fn name(&self, n: usize) -> &'static str {
        name(self.written[n])
    }

    /// Forgets what was kept of fields that fitted when they came last.
    #[cold]
    #[inline(never)]
    fn settle(&self, repeated: Bits, wrong: Bits, extra: &mut Extra) {
        for n in (0..self.written.len()).filter(|n| repeated.has(*n) && !wrong.has(*n)) {
            extra.remove(self.name(n));
        }
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

/// A set of fields.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Bits([u64; 2]);

impl Bits {
    /// Adds a field; gives whether it was there already.
    #[inline]
    fn set(&mut self, n: usize) -> bool {
        let had = self.has(n);
        self.0[n / 64 % 2] |= 1 << (n % 64);
        had
    }
    #[inline]
    fn clear(&mut self, n: usize) {
        self.0[n / 64 % 2] &= !(1 << (n % 64));
    }
    #[inline]
    fn has(self, n: usize) -> bool {
        self.0[n / 64 % 2] & 1 << (n % 64) != 0
    }
    #[inline]
    fn are_in(self, other: Bits) -> bool {
        self.0[0] & !other.0[0] | self.0[1] & !other.0[1] == 0
    }
    #[inline]
    fn are_none_of(self, other: Bits) -> bool {
        self.0[0] & other.0[0] | self.0[1] & other.0[1] == 0
    }
}

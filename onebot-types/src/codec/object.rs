//! Objects: the names of a struct's fields, and one loop each that reads and writes all structs.

use super::read::{Claims, misfit, unknown};
use super::tape::{Kind, View};
use super::write::{self, Key, Sink};
use super::write::name;
use super::Wire;
use crate::wire::Extra;

/// A field of a struct, whatever its type.
#[doc(hidden)]
pub trait Slot {
    /// Reads what stands at a place of the tape, in the place of what was read before. `false`: it does not fit, and an
    /// optional field is empty.
    fn fill(&mut self, view: View<'_>) -> bool;
    /// Writes the value under its key. `false`: there is none.
    fn put(&self, key: Key, out: &mut dyn Sink) -> bool;
}

impl<T: Wire> Slot for T {
    fn fill(&mut self, view: View<'_>) -> bool {
        self.fill_member(view)
    }
    fn put(&self, key: Key, out: &mut dyn Sink) -> bool {
        self.write_member(key, out)
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
    fn put(&self, _: Key, _: &mut dyn Sink) -> bool {
        false
    }
}

/// The name of a field.
#[derive(Clone, Copy)]
struct Name {
    /// As it is written: `,"name":`.
    key: Key,
    /// Its first sixteen bytes, and zeros.
    word: u128,
}

/// Bytes of a name that are compared at once.
const WORD: usize = 16;
/// No name in this place of the table.
const EMPTY: u8 = u8::MAX;

impl Name {
    const fn new(key: Key) -> Self {
        Name { key, word: word(key.as_bytes(), 2, key.len() - 2) }
    }
    const fn len(&self) -> usize {
        self.key.len() - 4
    }
}

const fn word(bytes: &[u8], start: usize, end: usize) -> u128 {
    let (mut word, mut i) = (0, start);
    while i < end && i < start + WORD {
        word |= (bytes[i] as u128) << (8 * (i - start));
        i += 1;
    }
    word
}

/// A place in a table of `mask + 1` places, a power of two.
#[expect(clippy::cast_possible_truncation, reason = "both halves of the word and of the product count")]
const fn place(word: u128, len: usize, mask: usize) -> usize {
    let mixed = word as u64 ^ ((word >> 64) as u64).rotate_left(29) ^ len as u64;
    (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize & mask
}

/// The names of a struct's `N` fields, and a table of `M` places that finds them.
#[doc(hidden)]
pub struct Keys<const N: usize, const M: usize> {
    names: [Name; N],
    table: [u8; M],
    required: u128,
}

impl<const N: usize, const M: usize> Keys<N, M> {
    /// From key literals (`,"name":`). The fields whose bit is set in `required` have to be there. `M` is a power of two
    /// above `N`.
    #[expect(clippy::cast_possible_truncation, reason = "derives refuse structs of more fields")]
    pub const fn new(keys: [Key; N], required: u128) -> Self {
        let (mut names, mut table, mut n) = ([Name { key: "", word: 0 }; N], [EMPTY; M], 0);
        while n < N {
            names[n] = Name::new(keys[n]);
            let mut at = place(names[n].word, names[n].len(), M - 1);
            while table[at] != EMPTY {
                at = (at + 1) & (M - 1);
            }
            table[at] = n as u8;
            n += 1;
        }
        Keys { names, table, required }
    }

    /// Reads an object: each field into its slot, all else into `extra`. `false`: it does not fit.
    #[inline]
    pub fn read(
        &'static self,
        view: View<'_>,
        claims: &Claims<'_>,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> bool {
        self.erased().read(view, claims, slots, extra)
    }

    /// Writes the members of an object.
    #[inline]
    pub fn write(&'static self, slots: &[&dyn Slot], extra: &Extra, out: &mut dyn Sink) {
        self.erased().write(slots, extra, out);
    }

    #[inline]
    fn erased(&'static self) -> Erased {
        Erased { names: &self.names, table: &self.table, required: self.required }
    }
}

/// [`Keys`] of any number.
struct Erased {
    names: &'static [Name],
    table: &'static [u8],
    required: u128,
}

impl Erased {
    #[inline(never)]
    fn read(
        &self,
        view: View<'_>,
        claims: &Claims<'_>,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> bool {
        let Some((end, _)) = view.span(Kind::Object) else { return false };
        let Some(members) = view.slots(end) else { return false };
        // A bit a field: whether it came, came again, and was not taken when it came last.
        let (mut seen, mut repeated, mut wrong, mut at) = (0u128, 0u128, 0u128, view.index() + 1);
        while let Some(member) = members.get(at as usize) {
            let place = view.jump(at);
            at = member.after(at);
            let (word, len) = view.key_word(*member);
            let found = self.find(word, len, place).and_then(|n| Some((n, slots.get_mut(n)?)));
            let Some((n, slot)) = found else {
                unknown(place, claims, extra);
                continue;
            };
            let (bit, name) = (1 << n, name(self.names[n].key));
            if seen & bit != 0 {
                // Of several members of one name the last counts, as in `serde_json::Value`.
                extra.forget_null(name);
                repeated |= bit;
                wrong &= !bit;
            }
            seen |= bit;
            if !slot.fill(place) {
                wrong |= bit;
                if self.required & bit == 0 {
                    misfit(place, name, repeated & bit != 0, extra);
                }
            }
        }
        extra.dedupe();
        if repeated != 0 {
            self.settle(repeated & !wrong, extra);
        }
        (seen & !wrong) & self.required == self.required
    }

    /// Forgets what was kept of fields that fitted when they came last.
    #[cold]
    #[inline(never)]
    fn settle(&self, fits: u128, extra: &mut Extra) {
        for (n, known) in self.names.iter().enumerate() {
            if fits & 1 << n != 0 {
                extra.remove(name(known.key));
            }
        }
    }

    #[inline]
    fn find(&self, word: u128, len: usize, view: View<'_>) -> Option<usize> {
        let mask = self.table.len() - 1;
        let mut at = place(word, len, mask);
        loop {
            // An empty place ends the search, and there is one: the table has more places than names.
            let n = usize::from(*self.table.get(at)?);
            let name = self.names.get(n)?;
            if name.word == word && name.len() == len && (len <= WORD || view.key() == write::name(name.key)) {
                return Some(n);
            }
            at = (at + 1) & mask;
        }
    }

    #[inline(never)]
    fn write(&self, slots: &[&dyn Slot], extra: &Extra, out: &mut dyn Sink) {
        if extra.is_none() {
            for (name, slot) in self.names.iter().zip(slots) {
                slot.put(name.key, out);
            }
        } else {
            self.write_all(slots, extra, out);
        }
    }

    /// With what was received in the place of fields, and the keys without one.
    #[inline(never)]
    fn write_all(&self, slots: &[&dyn Slot], extra: &Extra, out: &mut dyn Sink) {
        for (name, slot) in self.names.iter().zip(slots) {
            if !slot.put(name.key, out) {
                write::received(name.key, extra, out);
            }
        }
        for (key, v) in extra {
            if self.names.iter().all(|known| name(known.key) != key) {
                out.entry(key, v);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        const NAMES: [Key; 7] =
            [",\"a\":", ",\"b\":", ",\"ab\":", ",\"sixteen_letters_\":", ",\"sixteen_letters_a\":", ",\"sixteen_letters_b\":", ",\"\":"];
        static KEYS: Keys<7, 16> = Keys::new(NAMES, 0);
        let find = |key: &str| {
            let text = serde_json::json!({ key: 0 });
            let tape = crate::codec::tape_of(&text).expect("an object");
            let member = tape.root().children().next().expect("a member");
            let (word, len) = member.key_word(member.slot());
            KEYS.erased().find(word, len, member)
        };
        for (n, key) in NAMES.iter().enumerate() {
            assert_eq!(find(name(key)), Some(n), "{key}");
        }
        for key in ["c", "aa", "ba", "sixteen_letters", "sixteen_letters_c", "sixteen_letters_ab", "\0"] {
            assert_eq!(find(key), None, "{key}");
        }
    }
}

//! Keys whose places in an object are found in one pass, before anything is read.

#![expect(
    clippy::inline_always,
    reason = "measured: where the keys are constants, each becomes a few comparisons"
)]

use super::tape::{Kind, View};
use crate::info::{UnionInfo, Variant};

/// Keys to look for: those around a union, its tag and the tags of the unions inside it.
pub(crate) struct Sought<const N: usize>([&'static str; N]);

/// Keys that were looked for, and where the last member of each stands; 0: nowhere.
#[derive(Clone, Copy)]
pub(crate) struct Noted<'c> {
    keys: &'c [&'static str],
    places: &'c [u32],
}

/// How many keys are looked for in the objects that a union reads.
pub(crate) const fn sought(union: &UnionInfo) -> usize {
    union.beside.len() + 2 + union.variants.len()
}

impl<const N: usize> Sought<N> {
    /// `N` is what [`sought`] counts.
    pub(crate) const fn by(union: &UnionInfo) -> Self {
        let mut keys = [union.tag; N];
        let (mut n, mut of) = (1, 0);
        keys[n] = "sub_type";
        while of < union.beside.len() {
            n += 1;
            keys[n] = union.beside[of].name;
            of += 1;
        }
        of = 0;
        while of < union.variants.len() {
            n += 1;
            // Several variants may be told apart by one key, which is found by the first of its kind.
            if let Variant::Union(inner) = union.variants[of].is {
                keys[n] = inner.tag;
            }
            of += 1;
        }
        Sought(keys)
    }

    /// Where the keys stand in an object.
    #[inline(always)]
    pub(crate) fn places(&self, view: View<'_>) -> [u32; N] {
        let mut places = [0; N];
        let members = view.end(Kind::Object).and_then(|end| view.slots(end)).unwrap_or_default();
        let mut at = view.index() + 1;
        while let Some(member) = members.get(at as usize) {
            let key = view.key_of(*member);
            if let Some(n) = self.0.iter().position(|sought| sought.as_bytes() == key) {
                places[n] = at;
            }
            at = member.after(at);
        }
        places
    }

    /// What was found.
    pub(crate) fn noted<'c>(&'c self, places: &'c [u32; N]) -> Noted<'c> {
        Noted { keys: &self.0, places }
    }
}

impl Noted<'_> {
    /// Nothing was looked for.
    pub(crate) const NONE: Noted<'static> = Noted { keys: &[], places: &[] };

    /// Where a key stands, 0 if nowhere; `None` if it was not looked for.
    pub(crate) fn place(self, key: &str) -> Option<u32> {
        let n = self.keys.iter().position(|sought| *sought == key)?;
        self.places.get(n).copied()
    }
}

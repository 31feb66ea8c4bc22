//! Guessing keys: documents repeat the order of their keys, so the key before mostly tells which one comes next. Where the guess
//! is right, nobody has to look for the end of the key, or for the field that it belongs to. It changes nothing but the time.

use super::bytes::words;
use crate::codec::object::UNKNOWN;
use std::cell::Cell;

/// How many keys a thread remembers.
const PLACES: usize = 512;
/// Bytes of a key that are: they fit into sixteen together with the quote and the colon after them.
pub(super) const LONGEST: u32 = 14;

/// A key that came at a place, and what was made of it.
#[derive(Clone, Copy)]
struct Guess {
    /// The key, the quote and the colon after it, and whatever followed.
    text: [u64; 2],
    /// The address of the keys among which it was looked up, as they live as long as the program; 0: there is no guess.
    keys: usize,
    len: u8,
    /// The number of the field.
    field: u8,
}

/// What [`Guess::keys`] is where nobody has asked for a type: no address.
pub(super) const UNTYPED: usize = 1;

/// By the length of a key, the bytes that count.
const MASKS: [[u64; 2]; 256] = {
    let mut masks = [[u64::MAX; 2]; 256];
    let mut len = 0;
    while len < LONGEST {
        masks[len as usize] = words(&(u128::MAX >> (128 - 8 * (len + 2))).to_le_bytes());
        len += 1;
    }
    masks
};

thread_local! {
    static GUESSES: [Cell<Guess>; PLACES] =
        const { [const { Cell::new(Guess { text: [0; 2], keys: 0, len: 0, field: 0 }) }; PLACES] };
}

/// Where a guess stands.
#[derive(Clone, Copy)]
pub(in crate::codec) struct Place(u16);

impl Place {
    /// Before the first key of an object whose fields have these keys.
    #[inline(always)]
    pub(super) fn first(keys: usize) -> Self {
        Place((keys.wrapping_mul(0x9e37_79b9) >> 16) as u16)
    }

    /// After the key of a field; of what is no field the length tells which it was.
    #[inline(always)]
    pub(super) fn after(self, field: u8, len: u32) -> Self {
        let which = if field == UNKNOWN { len as u16 * 8 } else { field.into() };
        Place(self.0.wrapping_add(which).wrapping_add(1))
    }

    /// After keys of these lengths, where nobody has asked for a type.
    #[inline(always)]
    pub(super) fn by(history: u16) -> Self {
        Place(history)
    }

    /// The length and the field of the key that begins here, if it is the expected one and a colon stands directly after it; of one
    /// that is longer than [`LONGEST`], if it begins like that one.
    #[inline(always)]
    pub(super) fn check(self, text: &[u8; 16], keys: usize) -> Option<(u32, u8)> {
        GUESSES.with(|guesses| {
            let guess = guesses[usize::from(self.0) % PLACES].get();
            let ([a, b], [low, high], [c, d]) = (words(text), guess.text, MASKS[usize::from(guess.len)]);
            let same = (a ^ low) & c | (b ^ high) & d == 0;
            if same && guess.keys == keys { Some((u32::from(guess.len), guess.field)) } else { None }
        })
    }

    /// It was another key, with a colon directly after it.
    pub(super) fn learn(self, text: &[u8; 16], len: u32, keys: usize, field: u8) {
        if let Ok(len) = u8::try_from(len)
            && (u32::from(len) <= LONGEST || field != UNKNOWN)
        {
            let guess = Guess { text: words(text), keys, len, field };
            GUESSES.with(|guesses| guesses[usize::from(self.0) % PLACES].set(guess));
        }
    }
}

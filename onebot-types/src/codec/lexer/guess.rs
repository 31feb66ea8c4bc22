//! Guessing keys: documents repeat the order of their keys, so those before a key mostly tell which one it is. Where the guess is
//! right, nobody has to look for the end of the key. It changes nothing but the time.

use super::bytes::words;
use std::cell::Cell;

/// How many keys are remembered.
const STATES: usize = 1 << u8::BITS;
/// The longest key that is, so that it fits into sixteen bytes together with the quote and the colon after it.
const LONGEST: usize = 14;

/// The key that came last after the same keys.
pub(super) struct Guesses {
    /// The keys before the next one, as an index into what follows.
    state: u8,
    lens: [u8; STATES],
    /// Each key, the quote and the colon after it, and whatever followed.
    texts: [[u64; 2]; STATES],
}

/// By the length of a key, the bytes that count.
const MASKS: [[u64; 2]; 16] = {
    let mut masks = [[0; 2]; 16];
    let mut len = 0;
    while len <= LONGEST {
        masks[len] = words(&(u128::MAX >> (128 - 8 * (len + 2))).to_le_bytes());
        len += 1;
    }
    masks
};

thread_local! {
    static SPARE: Cell<Option<Box<Guesses>>> = const { Cell::new(None) };
}

impl Guesses {
    /// Before a document: what this thread has learned from others.
    pub(super) fn take() -> Box<Self> {
        let mut guesses = SPARE.try_with(Cell::take).ok().flatten().unwrap_or_else(|| {
            // That the empty key comes next is as good a guess as any.
            Box::new(Guesses {
                state: 0,
                lens: [0; STATES],
                texts: [words(b"\":\0\0\0\0\0\0\0\0\0\0\0\0\0\0"); STATES],
            })
        });
        guesses.state = 0;
        guesses
    }

    /// After a document.
    pub(super) fn keep(self: Box<Self>) {
        // No thread-local any more while a thread ends: then it is freed.
        let _ = SPARE.try_with(|spare| spare.set(Some(self)));
    }

    /// The length of the key that begins here, if it is the expected one and a colon stands directly after it.
    #[inline(always)]
    pub(super) fn check(&mut self, text: &[u8; 16]) -> Option<usize> {
        let len = usize::from(self.lens[usize::from(self.state)]) % MASKS.len();
        let ([a, b], [low, high], [c, d]) = (words(text), self.texts[usize::from(self.state)], MASKS[len]);
        if (a ^ low) & c | (b ^ high) & d != 0 {
            return None;
        }
        self.pass(len);
        Some(len)
    }

    /// It was another key, with a colon directly after it.
    #[cold]
    #[inline(never)]
    pub(super) fn learn(&mut self, text: &[u8; 16], len: usize) {
        if len <= LONGEST {
            self.lens[usize::from(self.state)] = len as u8;
            self.texts[usize::from(self.state)] = words(text);
        }
        self.pass(len);
    }

    #[inline(always)]
    fn pass(&mut self, len: usize) {
        // The lengths of three keys and a bit tell them well enough apart.
        self.state = self.state << 3 ^ len as u8;
    }

    /// An object begins: what it holds is mostly told by the first letter of a text before it, which names its type.
    #[inline(always)]
    pub(super) fn enter(&mut self, letter: u8) {
        self.state ^= letter;
    }
}

//! A buffer that a thread keeps for its next document.

use std::cell::Cell;
use std::ops::{Deref, DerefMut};

thread_local! {
    static SPARE: Cell<String> = const { Cell::new(String::new()) };
}
/// Bytes that a thread keeps.
const MOST: usize = 64 << 10;

/// An empty text, in the memory of one that is not used any more.
pub(crate) struct Spare(String);

impl Spare {
    pub(crate) fn take() -> Self {
        let mut text = SPARE.try_with(Cell::take).unwrap_or_default();
        text.clear();
        Spare(text)
    }
}

impl Drop for Spare {
    fn drop(&mut self) {
        if self.0.capacity() <= MOST {
            // No thread-local any more while a thread ends: then the buffer is freed.
            let _ = SPARE.try_with(|spare| spare.set(std::mem::take(&mut self.0)));
        }
    }
}

impl Deref for Spare {
    type Target = String;
    fn deref(&self) -> &String {
        &self.0
    }
}

impl DerefMut for Spare {
    fn deref_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

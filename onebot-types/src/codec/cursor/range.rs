//! [`Range`].

#![expect(
    clippy::cast_possible_truncation,
    reason = "texts are below `MAX_LEN`, and what is unescaped is no longer than the text"
)]

/// A range of the text, or of what was unescaped.
#[derive(Clone, Copy, Default)]
pub(crate) struct Range {
    at: u32,
    /// Below 2^31; the top bit is set if the range is not one of the text.
    len: u32,
}

const OWNED: u32 = 1 << 31;

impl Range {
    #[inline(always)]
    pub(super) fn of_text(at: u32, len: u32) -> Self {
        Range { at, len }
    }

    /// Of what was unescaped.
    pub(crate) fn owned(at: usize, len: usize) -> Self {
        Range { at: at as u32, len: len as u32 | OWNED }
    }

    #[inline(always)]
    pub(crate) fn is_in_text(self) -> bool {
        self.len & OWNED == 0
    }

    #[inline(always)]
    pub(crate) fn at(self) -> u32 {
        self.at
    }

    #[inline(always)]
    pub(crate) fn len(self) -> u32 {
        self.len & !OWNED
    }

    /// The range of a text.
    #[inline(always)]
    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.at as usize..(self.at + self.len()) as usize).unwrap_or_default()
    }
}

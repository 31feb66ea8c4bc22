//! Lists: how much room they take while nobody knows how long they are.

use super::cursor::Cursor;
use crate::info::Shape;

/// Memory that a list may take whatever its text is.
const FREE: usize = 64 << 10;
/// Bytes of memory that the structs of a longer list may take for each byte of its text, blanks left out.
const PER_BYTE: usize = 56;

/// Whether a long list of structs would take far more memory than its text: thousands of `{}` where a type has many fields.
/// Such a list does not fit; as JSON, which whoever holds it keeps instead, it takes less.
pub(crate) fn is_hollow<'t>(item: Shape, count: usize, text: impl FnOnce() -> &'t str) -> bool {
    let Shape::Object(info) = item else { return false };
    let memory = count.saturating_mul(info().size);
    memory > FREE && !has_bytes(text().as_bytes(), memory / PER_BYTE)
}

/// Whether there are so many bytes that are no blanks.
fn has_bytes(text: &[u8], least: usize) -> bool {
    let mut count = 0;
    text.chunks(256).any(|chunk| {
        count += chunk.iter().filter(|c| **c > b' ').count();
        count >= least
    })
}

/// Items of a list after which it tells how many it will have.
const SHORT: usize = 32;

/// A list that is read.
pub(super) struct List {
    /// The shape of its items.
    shape: Shape,
    /// Where it begins.
    start: usize,
}

impl List {
    /// A list that begins here.
    pub(super) fn new(shape: Shape, c: &Cursor<'_>) -> Self {
        List { shape, start: c.position() }
    }

    /// Makes room for one more item at least. `None`: the list does not fit.
    #[inline]
    pub(super) fn make_room<T>(&self, items: &mut Vec<T>, c: &mut Cursor<'_>) -> Option<()> {
        if items.len() == items.capacity() {
            items.reserve_exact(self.room(items.len(), c)?);
        }
        Some(())
    }

    /// The list, after its last item. `None`: it does not fit.
    #[inline]
    pub(super) fn finish<T>(&self, mut items: Vec<T>, c: &Cursor<'_>) -> Option<Vec<T>> {
        if is_hollow(self.shape, items.len(), || self.text(c)) {
            return None;
        }
        if items.capacity() - items.len() > SHORT.max(items.len() / 2) {
            items.shrink_to_fit();
        }
        Some(items)
    }

    /// The text of the list up to here.
    fn text<'s>(&self, c: &Cursor<'s>) -> &'s str {
        c.text().get(self.start..c.position()).unwrap_or_default()
    }

    /// For how many more items to take room, if so many were read. `None`: the list does not fit.
    #[inline(never)]
    fn room(&self, len: usize, c: &mut Cursor<'_>) -> Option<usize> {
        if len < SHORT {
            return Some(len.max(4));
        }
        if is_hollow(self.shape, len, || self.text(c)) {
            return self.look_ahead(len, c);
        }
        // As many as the rest of the text would have, if it were all of the list and went on so.
        let rest = (c.text().len() - c.position()) / (self.text(c).len() / len).max(1) + 1;
        // Of structs what was read vouches for several times as much, so that little is moved; what may stand in lists inside
        // one another, for no more than as much.
        let most = if matches!(self.shape, Shape::Object(_)) { len * 7 } else { len };
        Some(if rest <= most { rest.max(len / 4) } else { len })
    }

    /// How many more items there are, if all of them together are not hollow.
    #[cold]
    fn look_ahead(&self, len: usize, c: &mut Cursor<'_>) -> Option<usize> {
        let here = c.mark();
        let mut left = 1;
        c.skip()?;
        while c.more(b']')? {
            c.skip()?;
            left += 1;
        }
        let fits = !is_hollow(self.shape, len + left, || self.text(c));
        c.reset(here);
        fits.then_some(left)
    }
}

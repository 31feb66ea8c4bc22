//! The tape: one JSON document as a flat list of slots, for whoever looks at it in any order: validation, and the command.

mod view;

use super::cursor::{Cursor, How, Range};
use std::cell::Cell;
pub use view::View;

/// One value, with its key if it stands in an object. Children follow their parent.
#[derive(Clone, Copy)]
struct Slot {
    /// Empty outside objects.
    key: Range,
    /// Where the value begins in the text.
    at: u32,
    is: Is,
}

/// What a value is. Numbers and switches are read from the text when somebody asks.
#[derive(Clone, Copy)]
enum Is {
    Null,
    Bool,
    Number,
    Str(Range),
    /// `end` is the index after the last descendant.
    Array {
        end: u32,
        len: u32,
    },
    Object {
        end: u32,
    },
}

/// The kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    Str,
    Array,
    Object,
}

impl Slot {
    /// The index after this value and what is inside it; `at` is its own.
    #[inline]
    fn after(self, at: u32) -> u32 {
        match self.is {
            Is::Array { end, .. } | Is::Object { end } => end,
            _ => at + 1,
        }
    }

    fn kind(self) -> Kind {
        match self.is {
            Is::Null => Kind::Null,
            Is::Bool => Kind::Bool,
            Is::Number => Kind::Number,
            Is::Str(_) => Kind::Str,
            Is::Array { .. } => Kind::Array,
            Is::Object { .. } => Kind::Object,
        }
    }
}

/// A document that was read, but not given a type.
#[doc(hidden)]
pub struct Tape<'s> {
    /// From the beginning of the document to its end.
    text: &'s str,
    how: How,
    /// Texts that do not stand in the document as they are.
    buffer: String,
    slots: Vec<Slot>,
}

thread_local! {
    static SPARE: Cell<Vec<Slot>> = const { Cell::new(Vec::new()) };
}
/// Slots that a thread keeps for its next document.
const SPARE_SLOTS: usize = 4096;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        if self.slots.capacity() <= SPARE_SLOTS {
            // No thread-local any more while a thread ends: then the slots are freed.
            let _ = SPARE.try_with(|spare| spare.set(std::mem::take(&mut self.slots)));
        }
    }
}

impl<'s> Tape<'s> {
    /// Reads the document that begins here. `None`: it is not JSON.
    pub(crate) fn new(c: &mut Cursor<'s>) -> Option<Self> {
        let mut slots = SPARE.try_with(Cell::take).unwrap_or_default();
        slots.clear();
        let mut tape = Tape { text: "", how: c.how(), buffer: String::new(), slots };
        tape.put(c, Range::default())?;
        tape.text = c.text().get(..c.position()).unwrap_or_default();
        Some(tape)
    }

    /// The whole document.
    #[inline]
    pub fn root(&self) -> View<'_> {
        View::root(self)
    }

    /// The text of the document.
    pub fn text(&self) -> &'s str {
        self.text
    }

    fn put(&mut self, c: &mut Cursor<'s>, key: Range) -> Option<()> {
        let at = c.mark().at();
        let is = match c.peek() {
            b'"' => Is::Str(c.string(&mut self.buffer)?),
            bracket @ (b'{' | b'[') => return self.container(c, key, bracket),
            b'-' | b'0'..=b'9' => c.number().map(|_| Is::Number)?,
            b'n' if c.null() => Is::Null,
            _ if c.bool().is_some() => Is::Bool,
            _ => return c.expected("a value"),
        };
        self.push(c, Slot { key, at, is });
        Some(())
    }

    fn container(&mut self, c: &mut Cursor<'s>, key: Range, bracket: u8) -> Option<()> {
        let (slot, mut len) = (self.slots.len(), 0);
        self.push(c, Slot { key, at: c.mark().at(), is: Is::Null });
        let mut more = c.open(bracket)?;
        while more {
            let key = if bracket == b'{' { self.key(c)? } else { Range::default() };
            self.put(c, key)?;
            len += 1;
            more = c.more(bracket + 2)?;
        }
        // A value takes a byte of text at least, of which there are few enough.
        let end = u32::try_from(self.slots.len()).ok()?;
        self.slots[slot].is = if bracket == b'{' { Is::Object { end } } else { Is::Array { end, len } };
        Some(())
    }

    fn key(&mut self, c: &mut Cursor<'s>) -> Option<Range> {
        let key = c.key()?;
        if key.is_in_text() {
            return Some(key);
        }
        let (start, text) = (self.buffer.len(), c.key_text(key));
        self.buffer.push_str(&text);
        Some(Range::owned(start, text.len()))
    }

    #[inline]
    fn push(&mut self, c: &Cursor<'s>, slot: Slot) {
        let len = self.slots.len();
        if len == self.slots.capacity() {
            // As many as the rest of the text would have, if it went on so.
            let rest = (c.text().len() - c.position()).saturating_mul(len) / c.position().max(1);
            self.slots.reserve_exact(rest.clamp(64, 64 + len * 7));
        }
        self.slots.push(slot);
    }

    #[inline]
    fn slice(&self, range: Range) -> &str {
        range.of(if range.is_in_text() { self.text } else { &self.buffer })
    }
}

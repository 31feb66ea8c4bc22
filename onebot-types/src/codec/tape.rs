//! The tape: one JSON document as a flat list of slots, which the typed readers look at in place.

#![expect(clippy::inline_always, reason = "measured: each is a few instructions of the hottest loops")]
#![expect(
    clippy::cast_possible_truncation,
    reason = "positions are below `MAX_LEN`, which whoever fills a tape checks"
)]

mod view;

use serde_json::Number;
use std::cell::Cell;
pub use view::View;

/// Levels of nesting that a document may have, as in `serde_json`.
pub(crate) const MAX_DEPTH: u32 = 127;
/// Bytes that a document may have.
pub(crate) const MAX_LEN: usize = (1 << 31) - 1;
/// Bytes that a key may have.
pub(crate) const MAX_KEY: usize = (1 << 27) - 1;
/// Whether something in the build switched on `serde_json/arbitrary_precision`.
pub(crate) const ARBITRARY_PRECISION: bool = size_of::<Number>() > 16;

/// What a slot holds. The number stands in a [`Head`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub(crate) enum Kind {
    Null = 0,
    Bool = 1,
    /// An `i64`.
    Int = 2,
    /// A `u64` above `i64::MAX`.
    Uint = 3,
    /// The bits of an `f64`.
    Float = 4,
    /// The text of a number that no other kind holds (`arbitrary_precision` only).
    Digits = 5,
    Str = 6,
    /// The index after the last descendant, and the number of items.
    Array = 7,
    /// The index after the last descendant. What stands above it says nothing.
    Object = 8,
}

/// One value, with its key if it stands in an object. Children follow their parent.
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    head: u64,
    pub(crate) val: u64,
}

/// The part of a [`Slot`] that is known before the value: room for the kind (4 bits, the lowest: then a test for it is short), the
/// length of the key (27), whether it stands in the buffer (1), and where (32).
#[derive(Clone, Copy, Default)]
pub(crate) struct Head(u64);

/// Set in a length (`Text::len`, and above the kind in a `Head`): the text stands in the buffer, not in the source.
const OWNED: u32 = 1 << 31;

/// A range of the source text or of the buffer.
#[derive(Clone, Copy, Default)]
pub(crate) struct Text {
    at: u32,
    len: u32,
}

impl Head {
    /// A key in the source; `len` is at most [`MAX_KEY`].
    #[inline(always)]
    pub(crate) fn source(at: u32, len: usize) -> Self {
        Head(pair((len as u32) << 4, at))
    }
}

impl Text {
    /// A range of the source.
    #[inline(always)]
    pub(crate) fn source(at: usize, len: usize) -> Self {
        Text { at: at as u32, len: len as u32 }
    }
    #[inline(always)]
    pub(crate) fn len(self) -> usize {
        (self.len & !OWNED) as usize
    }
    /// As the key of a slot.
    #[inline(always)]
    pub(crate) fn head(self) -> Head {
        // the flag of an owned key moves from bit 31 down to the top of the 27 bits of length: `len << 4` keeps bit 27
        Head(pair(self.len << 4 | (self.len & OWNED), self.at))
    }
    #[inline(always)]
    pub(crate) fn pack(self) -> u64 {
        pair(self.at, self.len)
    }
    #[inline(always)]
    fn unpack(val: u64) -> Self {
        Text { at: val as u32, len: (val >> 32) as u32 }
    }
}

#[inline(always)]
pub(crate) fn pair(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

impl Slot {
    #[inline(always)]
    pub(crate) fn new(key: Text, kind: Kind, val: u64) -> Self {
        Slot::under(key.head(), kind, val)
    }
    #[inline(always)]
    pub(crate) fn under(key: Head, kind: Kind, val: u64) -> Self {
        Slot { head: key.0 | kind as u64, val }
    }
    #[inline(always)]
    fn meta(self) -> u32 {
        self.head as u32
    }
    #[inline(always)]
    fn key_at(self) -> u32 {
        (self.head >> 32) as u32
    }
    #[inline(always)]
    pub(crate) fn text(key: Text, kind: Kind, text: Text) -> Self {
        Slot::new(key, kind, text.pack())
    }
    #[inline(always)]
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.meta() & 15 == kind as u32
    }
    #[inline(always)]
    fn is_container(self) -> bool {
        self.meta() & 15 >= Kind::Array as u32
    }
    /// Where a text stands in the source, or in the buffer.
    #[inline(always)]
    pub(crate) fn text_at(self) -> Option<u32> {
        if self.is(Kind::Str) { Some(self.val as u32) } else { None }
    }
    /// The index after this value and what is inside it; `at` is its own.
    #[inline(always)]
    pub(crate) fn after(self, at: u32) -> u32 {
        if self.is_container() { self.val as u32 } else { at + 1 }
    }
    /// Whether the length of the key is this one.
    #[inline(always)]
    fn key_has_len(self, len: usize) -> bool {
        self.key_len() == len as u32
    }
    #[inline(always)]
    fn key_len(self) -> u32 {
        (self.meta() & !OWNED) >> 4
    }
    #[inline(always)]
    fn key(self) -> Text {
        Text { at: self.key_at(), len: self.key_len() | (self.meta() & OWNED) }
    }
    fn kind(self) -> Kind {
        match self.meta() & 15 {
            0 => Kind::Null,
            1 => Kind::Bool,
            2 => Kind::Int,
            3 => Kind::Uint,
            4 => Kind::Float,
            5 => Kind::Digits,
            6 => Kind::Str,
            7 => Kind::Array,
            _ => Kind::Object,
        }
    }
}

/// A document that was read, but not yet given a type.
#[doc(hidden)]
pub struct Tape<'s> {
    source: &'s str,
    /// Text that does not stand in the source as it is: unescaped, or handed over by another parser.
    pub(crate) buffer: String,
    pub(crate) slots: Vec<Slot>,
}

thread_local! {
    static SPARE: Cell<(Vec<Slot>, String)> = const { Cell::new((Vec::new(), String::new())) };
}
/// Slots that a thread keeps for its next document: 128 KiB.
const SPARE_SLOTS: usize = 8192;
/// Bytes of text for each slot, mostly.
const BYTES_A_SLOT: usize = 16;
/// Bytes of text that a thread keeps for its next document.
const SPARE_TEXT: usize = 64 << 10;

impl Drop for Tape<'_> {
    fn drop(&mut self) {
        let (mut slots, mut buffer) = (std::mem::take(&mut self.slots), std::mem::take(&mut self.buffer));
        if slots.capacity() > SPARE_SLOTS {
            slots = Vec::new();
        }
        if buffer.capacity() > SPARE_TEXT {
            buffer = String::new();
        }
        // No thread-local any more while a thread ends: then both are freed.
        let _ = SPARE.try_with(|spare| spare.set((slots, buffer)));
    }
}

impl<'s> Tape<'s> {
    pub(crate) fn new(source: &'s str) -> Self {
        let (mut slots, mut buffer) = SPARE.try_with(Cell::take).unwrap_or_default();
        slots.clear();
        buffer.clear();
        // About as many as a document of so many bytes has.
        slots.reserve((source.len() / BYTES_A_SLOT).clamp(96, SPARE_SLOTS));
        Tape { source, buffer, slots }
    }

    /// The document `{}`.
    pub(crate) fn empty_object() -> Tape<'static> {
        let object = Slot::new(Text::default(), Kind::Object, pair(1, 0));
        Tape { source: "", buffer: String::new(), slots: vec![object] }
    }

    /// The whole document.
    #[inline]
    pub fn root(&self) -> View<'_> {
        View { tape: self, at: 0 }
    }

    #[inline(always)]
    fn slot(&self, at: u32) -> Slot {
        self.slots[at as usize]
    }

    /// Whether a slot holds this kind under this key.
    #[inline(always)]
    fn has(&self, slot: Slot, kind: Kind, key: &str) -> bool {
        // All but the place of the key in one comparison; what stands in the buffer differs in the top bit.
        let source = match slot.meta() ^ (kind as u32 | (key.len() as u32) << 4) {
            0 => self.source,
            OWNED => &self.buffer,
            _ => return false,
        };
        let at = slot.key_at() as usize;
        source.as_bytes().get(at..at + key.len()) == Some(key.as_bytes())
    }

    #[inline(always)]
    pub(crate) fn text(&self, text: Text) -> &str {
        let range = text.at as usize..text.at as usize + text.len();
        if text.len & OWNED == 0 { &self.source[range] } else { &self.buffer[range] }
    }

    #[inline(always)]
    fn bytes(&self, text: Text) -> &[u8] {
        let range = text.at as usize..text.at as usize + text.len();
        if text.len & OWNED == 0 { &self.source.as_bytes()[range] } else { &self.buffer.as_bytes()[range] }
    }

    /// Takes over what the buffer holds from `start` on.
    pub(crate) fn owned_since(&self, start: usize) -> Text {
        Text { at: start as u32, len: (self.buffer.len() - start) as u32 | OWNED }
    }

    /// Copies text into the buffer.
    pub(crate) fn own(&mut self, text: &str) -> Text {
        let start = self.buffer.len();
        self.buffer.push_str(text);
        self.owned_since(start)
    }
}

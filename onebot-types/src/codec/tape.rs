//! The tape: one JSON document as a flat list of slots, which the typed readers look at in place.

#![expect(clippy::inline_always, reason = "measured: each is a few instructions of the hottest loops")]
#![expect(
    clippy::cast_possible_truncation,
    reason = "positions are below `MAX_LEN`, which whoever fills a tape checks"
)]

use serde_json::{Map, Number, Value};
use std::cell::Cell;

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
    /// As an array; the items have keys.
    Object = 8,
}

/// One value, with its key if it stands in an object. Children follow their parent.
#[derive(Clone, Copy)]
pub(crate) struct Slot {
    head: u64,
    pub(crate) val: u64,
}

/// The part of a [`Slot`] that is known before the value: where the key stands (32 bits), room for the kind (4), the length of
/// the key (27), and whether it stands in the buffer (1).
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
        Head(u64::from(at) | (len as u64) << 36)
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
        Head(pair(self.at, self.len << 4 | (self.len & OWNED)))
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
        Slot { head: key.0 | (kind as u64) << 32, val }
    }
    #[inline(always)]
    fn meta(self) -> u32 {
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
    /// The index after this value and what is inside it; `at` is its own.
    #[inline(always)]
    pub(crate) fn after(self, at: u32) -> u32 {
        if self.is_container() { self.val as u32 } else { at + 1 }
    }
    /// Whether the length of the key is this one.
    #[inline(always)]
    fn key_has_len(self, len: usize) -> bool {
        self.meta() & (MAX_KEY as u32) << 4 == (len as u32) << 4
    }
    #[inline(always)]
    fn key(self) -> Text {
        Text { at: self.head as u32, len: (self.meta() & !OWNED) >> 4 | (self.meta() & OWNED) }
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
/// Slots that a thread keeps for its next document: 64 KiB.
const SPARE_SLOTS: usize = 4096;
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
        if slots.capacity() == 0 {
            slots.reserve(96);
        }
        Tape { source, buffer, slots }
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

/// A value on a tape.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct View<'t> {
    tape: &'t Tape<'t>,
    at: u32,
}

impl<'t> View<'t> {
    #[inline(always)]
    pub(crate) fn slot(self) -> Slot {
        self.tape.slot(self.at)
    }

    /// Another value of the same tape.
    #[inline(always)]
    pub(crate) fn jump(self, at: u32) -> View<'t> {
        View { tape: self.tape, at }
    }

    #[inline(always)]
    pub(crate) fn index(self) -> u32 {
        self.at
    }

    #[inline(always)]
    pub(crate) fn is(self, kind: Kind) -> bool {
        self.slot().is(kind)
    }

    pub(crate) fn kind(self) -> Kind {
        self.slot().kind()
    }

    /// The key under which the value stands; empty outside objects.
    #[inline(always)]
    pub(crate) fn key(self) -> &'t str {
        self.tape.text(self.slot().key())
    }

    #[inline(always)]
    pub(crate) fn key_bytes(self) -> &'t [u8] {
        self.key_of(self.slot())
    }

    /// The key of another slot of the same tape.
    #[inline(always)]
    pub(crate) fn key_of(self, slot: Slot) -> &'t [u8] {
        self.tape.bytes(slot.key())
    }

    /// The slots of the tape up to this one, so that walking them needs one comparison a step.
    #[inline(always)]
    pub(crate) fn slots(self, end: u32) -> Option<&'t [Slot]> {
        self.tape.slots.get(..end as usize)
    }

    /// Whether the value stands under this key.
    #[inline(always)]
    pub(crate) fn has_key(self, key: &str) -> bool {
        // Most other keys have another length, and most of the rest begin with another letter.
        self.slot().key_has_len(key.len())
            && self.key_bytes().first() == key.as_bytes().first()
            && self.key_bytes() == key.as_bytes()
    }

    #[inline(always)]
    pub(crate) fn as_str(self) -> Option<&'t str> {
        let slot = self.slot();
        if slot.is(Kind::Str) { Some(self.tape.text(Text::unpack(slot.val))) } else { None }
    }

    /// The text of a number that no other kind holds.
    pub(crate) fn as_digits(self) -> Option<&'t str> {
        let slot = self.slot();
        if slot.is(Kind::Digits) { Some(self.tape.text(Text::unpack(slot.val))) } else { None }
    }

    #[inline(always)]
    pub(crate) fn as_i64(self) -> Option<i64> {
        let slot = self.slot();
        if slot.is(Kind::Int) { Some(slot.val.cast_signed()) } else { None }
    }

    pub(crate) fn as_u64(self) -> Option<u64> {
        let slot = self.slot();
        match slot.kind() {
            Kind::Int => u64::try_from(slot.val.cast_signed()).ok(),
            Kind::Uint => Some(slot.val),
            _ => None,
        }
    }

    #[inline(always)]
    pub(crate) fn as_bool(self) -> Option<bool> {
        let slot = self.slot();
        if slot.is(Kind::Bool) { Some(slot.val != 0) } else { None }
    }

    /// The index after the last descendant, and the number of items, of an array or object.
    #[inline(always)]
    pub(crate) fn span(self, kind: Kind) -> Option<(u32, usize)> {
        let slot = self.slot();
        if slot.is(kind) { Some((slot.val as u32, (slot.val >> 32) as usize)) } else { None }
    }

    /// What follows this value: its next sibling, if it has one.
    #[inline(always)]
    pub(crate) fn after(self) -> u32 {
        self.slot().after(self.at)
    }

    /// The items of an array or the members of an object; nothing for other values.
    pub(crate) fn children(self) -> Children<'t> {
        let end = if self.slot().is_container() { self.slot().val as u32 } else { 0 };
        Children { next: self.jump(self.at + 1), end }
    }

    /// The member with this key; of several the last, as in `serde_json::Value`.
    pub(crate) fn get(self, key: &str) -> Option<View<'t>> {
        let (end, _) = self.span(Kind::Object)?;
        let slots = self.slots(end)?;
        let (mut found, mut at) = (None, self.at + 1);
        while let Some(slot) = slots.get(at as usize) {
            if slot.key_has_len(key.len()) && self.jump(at).has_key(key) {
                found = Some(at);
            }
            at = slot.after(at);
        }
        found.map(|at| self.jump(at))
    }

    /// The number that stands here.
    pub(crate) fn as_number(self) -> Option<Number> {
        let slot = self.slot();
        Some(match slot.kind() {
            Kind::Int => slot.val.cast_signed().into(),
            Kind::Uint => slot.val.into(),
            Kind::Float => Number::from_f64(f64::from_bits(slot.val))?,
            Kind::Digits => serde_json::from_str(self.as_digits()?).ok()?,
            _ => return None,
        })
    }

    /// Whether an object stands here.
    pub fn is_object(self) -> bool {
        self.is(Kind::Object)
    }

    /// Whether the object that stands here has one of these keys.
    pub fn has_any(self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.get(key).is_some())
    }

    /// A copy of whatever stands here, as `serde_json` would read it.
    #[inline(never)]
    pub fn to_value(self) -> Value {
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::Bool => Value::Bool(self.slot().val != 0),
            Kind::Str => Value::String(self.as_str().unwrap_or_default().to_owned()),
            Kind::Array => {
                let mut items = Vec::with_capacity(self.span(Kind::Array).map_or(0, |(_, n)| n));
                items.extend(self.children().map(View::to_value));
                Value::Array(items)
            }
            Kind::Object => {
                let members = self.children().map(|member| (member.key().to_owned(), member.to_value()));
                Value::Object(members.collect::<Map<_, _>>())
            }
            _ => self.as_number().map_or(Value::Null, Value::Number),
        }
    }
}

/// The items of an array or the members of an object.
pub(crate) struct Children<'t> {
    next: View<'t>,
    end: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = View<'t>;
    fn next(&mut self) -> Option<View<'t>> {
        if self.next.at >= self.end {
            return None;
        }
        let child = self.next;
        self.next.at = child.after();
        Some(child)
    }
}

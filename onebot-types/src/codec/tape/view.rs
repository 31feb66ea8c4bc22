//! A place on the tape.

#![expect(clippy::inline_always, reason = "measured: each is a few instructions of the hottest loops")]
#![expect(
    clippy::cast_possible_truncation,
    reason = "positions are below `MAX_LEN`, which whoever fills a tape checks"
)]

use super::{Kind, OWNED, Slot, Tape, Text};
use crate::codec::lexer::small_int;
use serde_json::{Map, Number, Value};

/// A value on a tape.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct View<'t> {
    pub(super) tape: &'t Tape<'t>,
    pub(super) at: u32,
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

    /// The number that a text is the plain decimal form of. `None` also if it has more than fifteen digits, or does not stand
    /// in the source.
    #[inline(always)]
    pub(crate) fn as_decimal(self) -> Option<i64> {
        let slot = self.slot();
        let text = Text::unpack(slot.val);
        if !slot.is(Kind::Str) || text.len & OWNED != 0 {
            return None;
        }
        let source = self.tape.source.as_bytes();
        let (n, end) = small_int(source, text.at, source.get(text.at as usize) == Some(&b'-'))?;
        if end == text.at + text.len { Some(n) } else { None }
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

    /// The index after the last descendant of an array or object.
    #[inline(always)]
    pub(crate) fn end(self, kind: Kind) -> Option<u32> {
        let slot = self.slot();
        if slot.is(kind) { Some(slot.val as u32) } else { None }
    }

    /// How many items an array has.
    #[inline(always)]
    pub(crate) fn len(self) -> Option<usize> {
        let slot = self.slot();
        if slot.is(Kind::Array) { Some((slot.val >> 32) as usize) } else { None }
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

    /// The text under the first of two keys, if these are all members, in this order, and under the second is an object.
    #[inline(always)]
    pub(crate) fn plain_pair(self, first: &str, second: &str) -> Option<&'t [u8]> {
        let [object, text, content, ..] = self.tape.slots.get(self.at as usize..)? else { return None };
        // Nothing follows the second: both end at the same place.
        let plain = object.is(Kind::Object)
            && object.val as u32 == content.val as u32
            && self.tape.has(*text, Kind::Str, first)
            && self.tape.has(*content, Kind::Object, second);
        if plain { Some(self.tape.bytes(Text::unpack(text.val))) } else { None }
    }

    /// Whether what is inside this list or object has come from at least so many bytes of text.
    #[cold]
    pub(crate) fn has_text(self, least: usize) -> bool {
        let mut len = 0;
        (self.at + 1..self.after()).map(|at| self.jump(at)).any(|view| {
            let key = view.key_bytes().len();
            // Quotes and a colon; a comma or a bracket, and the value or the other bracket.
            let quoted = if key == 0 { 0 } else { key + 3 };
            len += quoted + 2 + view.as_str().map_or(0, str::len) + usize::from(view.slot().is_container());
            len >= least
        })
    }

    /// The member with this key; of several the last, as in `serde_json::Value`.
    pub(crate) fn get(self, key: &str) -> Option<View<'t>> {
        let end = self.end(Kind::Object)?;
        let slots = self.slots(end)?;
        let (mut found, mut at) = (0, self.at + 1);
        while let Some(slot) = slots.get(at as usize) {
            if slot.key_has_len(key.len()) && self.key_of(*slot) == key.as_bytes() {
                found = at;
            }
            at = slot.after(at);
        }
        if found == 0 { None } else { Some(self.jump(found)) }
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
                let mut items = Vec::with_capacity(self.len().unwrap_or(0));
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

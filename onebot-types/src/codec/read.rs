//! Typed reading: from a place on the tape to a value, or "does not fit". Nothing here depends on where the tape came from.

use super::noted::Noted;
use super::tape::{Kind, Tape, View};
use super::union::{ContentUnion, Member};
use super::{Object, Wire};
use crate::info::TypeInfo;
use crate::wire::Extra;
use serde_json::Value;
use std::sync::LazyLock;

/// Keys that belong to whoever asked for a type to be read: the tags that chose it and the fields around them.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Claims<'c> {
    keys: &'c [&'c str],
    /// Where they stand, as far as that was noted; 0: nowhere.
    places: [u32; 2],
    noted: Noted<'c>,
    outer: Option<&'c Claims<'c>>,
    envelope: bool,
}

impl<'c> Claims<'c> {
    /// Every key is the type's own.
    pub const NONE: Claims<'static> =
        Claims { keys: &[], places: [0; 2], noted: Noted::NONE, outer: None, envelope: false };
    /// An envelope keeps every key beside a tag and its content.
    pub(crate) const ENVELOPE: Claims<'static> = Claims { envelope: true, ..Claims::NONE };

    /// These keys, beside those claimed already.
    pub fn and(keys: &'c [&'c str], outer: &'c Claims<'c>) -> Self {
        Claims { outer: Some(outer), ..Claims::noted(keys, outer.noted) }
    }

    /// These keys of an object in which some were looked for.
    pub(crate) fn noted(keys: &'c [&'c str], noted: Noted<'c>) -> Self {
        let place = |n: usize| keys.get(n).and_then(|key| noted.place(key)).unwrap_or_default();
        Claims { keys, places: [place(0), place(1)], noted, ..Claims::NONE }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.any(|claims| claims.envelope || claims.keys.contains(&key))
    }

    /// Whether somebody claims a member.
    fn take(&self, member: View<'_>) -> bool {
        // Of several members of one name only the last was noted.
        self.any(|claims| claims.places.contains(&member.index())) || self.has(member.key())
    }

    #[inline]
    fn any(&self, test: impl Fn(&Claims<'_>) -> bool) -> bool {
        let mut claims = self;
        while !test(claims) {
            let Some(outer) = claims.outer else { return false };
            claims = outer;
        }
        true
    }
}

/// Keeps a member that the type has no field for, unless somebody else does.
#[inline(never)]
pub(super) fn unknown(member: View<'_>, claims: &Claims<'_>, extra: &mut Extra) {
    if !claims.take(member) {
        extra.push(member.key(), member.to_value());
    }
}

/// A field that may be absent. A value that does not fit it is kept in `extra`, under its name.
#[inline]
pub fn optional<T: Wire>(view: View<'_>, at: u32, name: &'static str, extra: &mut Extra) -> Option<T> {
    if at == 0 { None } else { present(view.jump(at), name, extra) }
}

/// Apart from [`optional`], so that there is one copy for each type of field and not one for each field.
#[inline(never)]
fn present<T: Wire>(field: View<'_>, name: &'static str, extra: &mut Extra) -> Option<T> {
    let read = T::read(field);
    if read.is_none() {
        misfit(field, name, false, extra);
    }
    read
}

/// Keeps the value of a field that can be done without; `again`: another one of this name may have been kept.
#[cold]
#[inline(never)]
pub(super) fn misfit(field: View<'_>, name: &'static str, again: bool, extra: &mut Extra) {
    if field.is(Kind::Null) && !again {
        extra.push_null(name);
    } else {
        extra.push_misfit(name, field.to_value());
    }
}

/// The text under a tag key; empty if there is none.
#[inline(never)]
pub fn tag<'t>(view: View<'t>, key: &str, claims: &Claims<'_>) -> &'t str {
    let member = match claims.noted.place(key) {
        None => view.get(key),
        Some(0) => None,
        Some(at) => Some(view.jump(at)),
    };
    member.and_then(View::as_str).unwrap_or_default()
}

/// A struct that is read, whatever its type.
trait Filled {
    fn fill(&mut self, view: View<'_>) -> bool;
    fn extra(&mut self) -> &mut Extra;
}

impl<T: Object> Filled for T {
    fn fill(&mut self, view: View<'_>) -> bool {
        Wire::fill(self, view, &Claims::NONE)
    }
    fn extra(&mut self) -> &mut Extra {
        self.extra_mut()
    }
}

/// An object without members, for content that is absent or null.
static EMPTY: LazyLock<Tape<'static>> = LazyLock::new(Tape::empty_object);

/// The parts of a value that says its type beside its content, as `{"type": …, "data": {…}}`.
pub struct Content<'t> {
    /// The text under the tag key, as bytes: a slice of a text would be checked for where its characters begin.
    tag: &'t [u8],
    view: View<'t>,
    /// Where the tag and the content stand; 0: nowhere.
    tag_at: u32,
    data_at: u32,
    /// Whether there is nothing but the tag and an object under the content key.
    plain: bool,
}

impl<'t> Content<'t> {
    /// `None` if there is no text under the tag key.
    #[inline(never)]
    pub fn find(view: View<'t>, tag_key: &str, content_key: &str) -> Option<Self> {
        Self::locate(view, tag_key, content_key)
    }

    /// Content at a place, 0 if it is nowhere, for somebody who keeps every key beside it.
    pub(crate) fn at(view: View<'t>, data_at: u32) -> Self {
        Content { tag: b"", view, tag_at: 0, data_at, plain: false }
    }

    /// As [`find`](Self::find). Where the keys are constants this is the faster one, and where few types need it no bigger.
    // Without optimisation it would only make every caller's stack bigger.
    #[cfg_attr(not(debug_assertions), inline(always))]
    fn locate(view: View<'t>, tag_key: &str, content_key: &str) -> Option<Self> {
        let first = view.index() + 1;
        if let Some(tag) = view.plain_pair(tag_key, content_key) {
            // Nearly always.
            return Some(Content { tag, view, tag_at: first, data_at: first + 1, plain: true });
        }
        let end = view.end(Kind::Object)?;
        let (mut tag_at, mut data_at, mut i) = (0, 0, first);
        while i < end {
            let member = view.jump(i);
            if member.has_key(tag_key) {
                tag_at = i;
            } else if member.has_key(content_key) {
                data_at = i;
            }
            i = member.after();
        }
        if tag_at == 0 {
            return None;
        }
        let tag = view.jump(tag_at).as_str()?.as_bytes();
        Some(Content { tag, view, tag_at, data_at, plain: false })
    }

    /// The text under the tag key.
    pub(crate) fn tag(&self) -> &'t str {
        self.view.jump(self.tag_at).as_str().unwrap_or_default()
    }

    /// The content as a type; keys beside it are kept.
    ///
    /// Apart from the union that asks for it: together all variants would make one frame, which every level of nesting takes.
    #[inline(never)]
    pub fn read<T: Object>(&self, claims: &Claims<'_>) -> Option<T> {
        let mut v = T::blank();
        if self.fill(&mut v, claims) { Some(v) } else { None }
    }

    /// As [`read`](Self::read), for a variant that boxes its type.
    #[inline(never)]
    pub fn read_boxed<T: Object>(&self, claims: &Claims<'_>) -> Option<Box<T>> {
        let mut v = Box::blank();
        if self.fill(&mut *v, claims) { Some(v) } else { None }
    }

    #[inline]
    fn fill<T: Object>(&self, v: &mut T, claims: &Claims<'_>) -> bool {
        if self.plain {
            Wire::fill(v, self.view.jump(self.data_at), &Claims::NONE)
        } else {
            self.fill_odd(v, T::INFO, claims)
        }
    }

    #[inline(never)]
    fn fill_odd(&self, v: &mut dyn Filled, info: &TypeInfo, claims: &Claims<'_>) -> bool {
        let content = self.content().filter(|content| content.is(Kind::Object) || !info.any_content);
        let fits = v.fill(content.unwrap_or_else(|| EMPTY.root()));
        if fits {
            self.note(claims, v.extra());
        }
        fits
    }

    /// What stands under the content key, unless it is null.
    fn content(&self) -> Option<View<'t>> {
        let content = self.view.jump(self.data_at);
        (self.data_at != 0 && !content.is(Kind::Null)).then_some(content)
    }

    /// Notes what a type cannot say of itself: that its content was absent or null, and the keys beside it.
    #[cold]
    #[inline(never)]
    fn note(&self, claims: &Claims<'_>, extra: &mut Extra) {
        match self.content() {
            None => extra.set_content(self.data_at == 0),
            Some(object) if object.is(Kind::Object) => {}
            Some(other) => extra.set_instead(other.to_value()),
        }
        self.beside(claims, extra);
    }

    fn beside(&self, claims: &Claims<'_>, extra: &mut Extra) {
        let tags = [self.view.jump(self.tag_at).key(), self.view.jump(self.data_at).key()];
        let tags = if self.data_at == 0 { &tags[..1] } else { &tags[..] };
        for member in self.view.children() {
            if !tags.contains(&member.key()) && !claims.has(member.key()) {
                extra.push_beside(member.key(), member.to_value());
            }
        }
        extra.dedupe_beside();
    }
}

/// One of the variants of a union whose tag stands beside its content.
pub fn content_union<T: ContentUnion>(view: View<'_>, claims: &Claims<'_>) -> T {
    // Returned from where it is read: a segment is big enough for each move to count.
    if let Some(content) = Content::locate(view, T::INFO.tag, T::INFO.content.unwrap_or_default()) {
        match T::known(content.tag, &content, claims) {
            Some(Some(known)) => return known,
            Some(None) => {}
            None => {
                let tag = T::INFO.canonical(content.tag());
                if let Some(Some(known)) = T::known(tag.as_bytes(), &content, claims) {
                    return known;
                }
            }
        }
    }
    T::other(crate::Other::read(view, claims, T::INFO))
}

/// As [`content_union`], of a value that was built.
pub(crate) fn content_union_of<T: ContentUnion>(value: Value) -> T {
    match super::tape_of(&value) {
        Ok(tape) => content_union(tape.root(), &Claims::NONE),
        // Nested too deeply to be read again.
        Err(_) => T::other(crate::Other::new(value, T::INFO)),
    }
}

/// A variant of a union whose tag stands beside its fields.
#[inline]
pub fn member<T: Member>(view: View<'_>, tag: &str, claims: &Claims<'_>) -> Option<T> {
    let keys = [tag, "sub_type"];
    let keys = if T::SUB_TYPE.is_some() { &keys[..] } else { &keys[..1] };
    T::read_member(view, &Claims::and(keys, claims))
}

/// Whether the second tag, where a type has one, is the type's.
#[inline]
pub fn has_sub_type<T: Member>(view: View<'_>, claims: &Claims<'_>) -> bool {
    T::SUB_TYPE.is_none_or(|sub_type| tag(view, "sub_type", claims) == sub_type)
}

/// A text.
pub fn as_str(view: View<'_>) -> Option<&str> {
    view.as_str()
}

/// An integer.
pub fn as_i64(view: View<'_>) -> Option<i64> {
    view.as_i64()
}

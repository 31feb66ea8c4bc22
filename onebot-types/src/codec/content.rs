//! Values that say their type beside their content, as `{"type": …, "data": {…}}`.

use super::cursor::{Cursor, How, Mark};
use super::object::At;
use super::read::Claims;
use super::union::ContentUnion;
use super::write::{Key, name};
use super::{Json as _, Object, Wire};
use crate::Other;
use crate::info::TypeInfo;
use crate::wire::Extra;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The content of a value whose tag was read.
pub struct Content<'a, 's> {
    c: &'a mut Cursor<'s>,
    /// Where all stands; `None`: the cursor stands at the content, which is an object, and nothing follows it.
    places: Option<&'a Places<'s>>,
}

/// Where the parts of an object stand that has a tag and content.
#[doc(hidden)]
pub struct Places<'s> {
    pub(crate) start: Mark,
    /// The text under the tag key; `None`: there is none.
    pub(crate) tag: Option<Cow<'s, str>>,
    pub(crate) data: At,
    pub(crate) end: Mark,
    pub(crate) tag_key: &'static str,
    pub(crate) content_key: &'static str,
    /// Whether there are other keys beside them that are to be kept here.
    beside: bool,
}

/// A struct that is read, whatever its type.
trait Filled {
    fn fill(&mut self, c: &mut Cursor<'_>) -> bool;
    fn extra(&mut self) -> &mut Extra;
}

impl<T: Object> Filled for T {
    fn fill(&mut self, c: &mut Cursor<'_>) -> bool {
        Wire::fill(self, c, Claims::NONE)
    }
    fn extra(&mut self) -> &mut Extra {
        self.extra_mut()
    }
}

impl<'a, 's> Content<'a, 's> {
    /// Content that stands here, if it is an object, beside which somebody else keeps all keys.
    pub(crate) fn here(c: &'a mut Cursor<'s>) -> Option<Self> {
        if c.peek() == b'{' { Some(Content { c, places: None }) } else { None }
    }

    /// One of the variants of a union, that has this tag.
    pub(crate) fn variant<T: ContentUnion>(&mut self, tag: &str) -> Option<T> {
        T::known(tag.as_bytes(), self).or_else(|| T::known(T::INFO.canonical(tag).as_bytes(), self)).flatten()
    }

    /// The content as a type; keys beside it are kept.
    ///
    /// Apart from the union that asks for it: together all variants would make one frame, which every level of nesting takes.
    #[inline(never)]
    pub fn read<T: Object>(&mut self) -> Option<T> {
        let mut v = T::blank();
        if self.fill(&mut v) { Some(v) } else { None }
    }

    /// As [`read`](Self::read), for a variant that boxes its type.
    #[inline(never)]
    pub fn read_boxed<T: Object>(&mut self) -> Option<Box<T>> {
        let mut v = Box::blank();
        if self.fill(&mut *v) { Some(v) } else { None }
    }

    #[inline]
    fn fill<T: Object>(&mut self, v: &mut T) -> bool {
        match self.places {
            None => Wire::fill(v, self.c, Claims::NONE),
            Some(places) => places.fill(self.c, v, T::INFO).is_some(),
        }
    }
}

impl<'s> Places<'s> {
    /// Where they are in the object that begins here. `None`: it is not JSON.
    fn find(c: &mut Cursor<'s>, tag_key: &'static str, content_key: &'static str) -> Option<Self> {
        let start = c.mark();
        let (mut tag, mut data, mut beside) = (None, At::default(), false);
        c.members(|key, c| {
            if key == tag_key {
                tag = Some(c.str_or_skip()?);
                return Some(());
            }
            if key == content_key {
                data = At(Some(c.mark()));
            } else {
                beside = true;
            }
            c.skip_for_now()
        })?;
        let end = c.mark();
        Some(Places { start, tag, data, end, tag_key, content_key, beside })
    }

    /// Where they are in an object that has just been passed, and whose other members somebody else keeps.
    pub(crate) fn known(
        c: &Cursor<'s>,
        start: Mark,
        (tag_key, tag): (Key, Option<Cow<'s, str>>),
        (content_key, data): (Key, At),
    ) -> Self {
        let (tag_key, content_key) = (name(tag_key), name(content_key));
        Places { start, tag, data, end: c.mark(), tag_key, content_key, beside: false }
    }

    /// The content.
    pub(crate) fn content<'a>(&'a self, c: &'a mut Cursor<'s>) -> Content<'a, 's> {
        Content { c, places: Some(self) }
    }

    /// `None`: it does not fit.
    #[inline(never)]
    fn fill(&self, c: &mut Cursor<'_>, v: &mut dyn Filled, info: &TypeInfo) -> Option<()> {
        let data = self.data.0.filter(|data| {
            c.reset(*data);
            !c.null()
        });
        match data {
            Some(data) => {
                c.reset(data);
                if c.peek() == b'{' || !info.any_content {
                    v.fill(c).then_some(())?;
                } else {
                    empty(v)?;
                    v.extra().set_instead(c.value()?);
                }
            }
            None => {
                empty(v)?;
                v.extra().set_content(self.data.0.is_none());
            }
        }
        if self.beside {
            self.keep_beside(c, v.extra())?;
        }
        c.reset(self.end);
        Some(())
    }

    /// Keeps the keys beside the tag and the content.
    fn keep_beside(&self, c: &mut Cursor<'_>, extra: &mut Extra) -> Option<()> {
        c.reset(self.start);
        c.members(|key, c| {
            if key == self.tag_key || key == self.content_key {
                return c.skip();
            }
            extra.push_beside(&key, c.value()?);
            Some(())
        })?;
        extra.dedupe_beside();
        Some(())
    }

    /// The value as it came; in an envelope only the tag and the content.
    pub(crate) fn value(&self, c: &mut Cursor<'_>) -> Option<Value> {
        c.reset(self.start);
        if self.beside {
            return c.value();
        }
        let mut members = Map::new();
        c.members(|key, c| {
            if key != self.tag_key && key != self.content_key {
                return c.skip();
            }
            members.insert(key.into_owned(), c.value()?);
            Some(())
        })?;
        Some(Value::Object(members))
    }

    /// One of the variants of a union. `None`: it is not JSON.
    pub(crate) fn union<T: ContentUnion>(&self, c: &mut Cursor<'s>) -> Option<T> {
        if let Some(tag) = &self.tag {
            if let Some(known) = self.content(c).variant(tag) {
                return Some(known);
            }
            if c.is_broken() {
                return None;
            }
        }
        self.other(c)
    }

    /// What no variant fits.
    pub(crate) fn other<T: ContentUnion>(&self, c: &mut Cursor<'_>) -> Option<T> {
        Some(T::other(Other::new(self.value(c)?, T::INFO)))
    }
}

/// Content that is absent or null is an object without members.
fn empty(v: &mut dyn Filled) -> Option<()> {
    let mut c = Cursor::new("{}", How::default()).ok()?;
    v.fill(&mut c).then_some(())
}

/// One of the variants of a union whose tag stands beside its content. `None`: it is not JSON.
pub fn content_union<T: ContentUnion>(c: &mut Cursor<'_>) -> Option<T> {
    let start = c.mark();
    let content_key = T::INFO.content.unwrap_or_default();
    // Nearly always it is the tag and an object, in this order.
    if c.open(b'{') == Some(true)
        && c.has_key(T::INFO.tag)
        && let Some(tag) = c.plain()
        && c.more(b'}') == Some(true)
        && c.has_key(content_key)
        && c.peek() == b'{'
    {
        // Returned from where it is read: a segment is big enough for each move to count.
        match T::known(tag.as_bytes(), &mut Content { c, places: None }) {
            Some(Some(known)) if c.more(b'}') == Some(false) => return Some(known),
            _ => {}
        }
    }
    if c.is_broken() {
        return None;
    }
    c.reset(start);
    odd(c, content_key)
}

/// As [`content_union`], of a value that was built.
pub(crate) fn content_union_of<T: ContentUnion>(value: Value) -> T {
    match T::from_value(&value) {
        Ok(union) => union,
        // Nested too deeply to be read again.
        Err(_) => T::other(Other::new(value, T::INFO)),
    }
}

/// As [`content_union`], whatever there is.
#[inline(never)]
fn odd<T: ContentUnion>(c: &mut Cursor<'_>, content_key: &'static str) -> Option<T> {
    if c.peek() != b'{' {
        return Some(T::other(Other::new(c.value()?, T::INFO)));
    }
    Places::find(c, T::INFO.tag, content_key)?.union(c)
}

//! Tags: which of its variants an object is to be read as.

use super::cursor::{Cursor, Mark};
use super::read::{Beside, Claims};
use super::union::Member;
use crate::Other;
use crate::info::{UnionInfo, Variant};
use memchr::memmem::Finder;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// The tags of an object, whose fields stand beside them.
///
/// At first they are guesses: of a document, what stands after a tag's name anywhere in its text. As one that is nested somewhere
/// may have been found, reading looks at each tag once more. Only if that goes wrong all members are looked at before.
#[doc(hidden)]
pub struct Tags<'s> {
    /// Where the object begins.
    start: Mark,
    text: &'s str,
    /// Each that is there, of several members of one name the last. `None`: they are guesses.
    found: Option<Vec<(Cow<'s, str>, Cow<'s, str>)>>,
    /// A guess, once somebody has asked.
    sub_type: OnceCell<&'s str>,
}

/// The name of a tag, which may be looked for in a text.
#[doc(hidden)]
pub struct TagKey {
    name: &'static str,
    finder: OnceLock<Finder<'static>>,
    /// Whether it stood at the end of the text, where it was found last.
    late: AtomicBool,
}

/// Bytes of text that are its end.
const END: usize = 96;

impl TagKey {
    pub const fn new(name: &'static str) -> Self {
        TagKey { name, finder: OnceLock::new(), late: AtomicBool::new(false) }
    }

    /// What follows it in a text, somewhere that it stands there.
    fn find<'s>(&self, text: &'s str) -> Option<&'s str> {
        let finder = self.finder.get_or_init(|| Finder::new(&format!("\"{}\"", self.name)).into_owned());
        let (bytes, end) = (text.as_bytes(), text.len().saturating_sub(END));
        // Implementations put their tags first, or last.
        let was_late = self.late.load(Relaxed);
        let late = if was_late { finder.find(&bytes[end..]) } else { None };
        let at = match late {
            Some(at) => end + at,
            None => finder.find(bytes)?,
        };
        if (at >= end) != was_late {
            self.late.store(!was_late, Relaxed);
        }
        text.get(at + self.name.len() + 2..)
    }

    /// The text that then stands there; empty if there is none.
    fn guess<'s>(&self, text: &'s str) -> &'s str {
        self.find(text).and_then(text_after).unwrap_or_default()
    }
}

static SUB_TYPE: TagKey = TagKey::new("sub_type");

impl<'s> Tags<'s> {
    /// What the text makes guess.
    pub(crate) fn guess(c: &Cursor<'s>) -> Self {
        let text = c.text().get(c.position()..).unwrap_or_default();
        Tags { start: c.mark(), text, found: None, sub_type: OnceCell::new() }
    }

    /// What the object has that begins here. `None`: it is not JSON.
    fn find(c: &mut Cursor<'s>, union: &UnionInfo) -> Option<Self> {
        let start = c.mark();
        let mut found: Vec<(Cow<'s, str>, Cow<'s, str>)> = Vec::new();
        c.members(|key, c| {
            if !is_tag(union, &key) {
                return c.skip();
            }
            found.retain(|(name, _)| *name != key);
            found.push((key, c.str_or_skip()?));
            Some(())
        })?;
        c.reset(start);
        Some(Tags { start, text: "", found: Some(found), sub_type: OnceCell::new() })
    }

    /// The text under a tag's name; empty if there is none.
    pub fn get(&self, key: &TagKey) -> &str {
        match &self.found {
            Some(found) => found.iter().find(|(name, _)| name == key.name).map_or("", |(_, text)| text),
            None => key.guess(self.text),
        }
    }

    /// Whether a tag's name stands somewhere in the text.
    pub(crate) fn name_stands(&self, key: &TagKey) -> bool {
        key.find(self.text).is_some()
    }

    /// Whether the second tag, where a type has one, is the type's.
    pub fn have<T: Member>(&self) -> bool {
        T::SUB_TYPE.is_none_or(|sub_type| {
            let told = match self.found {
                Some(_) => self.get(&SUB_TYPE),
                // Several types may ask.
                None => self.sub_type.get_or_init(|| SUB_TYPE.guess(self.text)),
            };
            told == sub_type
        })
    }

    /// Keeps the object as it is, but for the keys that somebody else keeps. Guesses are no reason for that.
    #[cold]
    #[inline(never)]
    pub fn other(
        &self,
        c: &mut Cursor<'_>,
        mut claims: Claims<'_>,
        union: &'static UnionInfo,
    ) -> Option<Other> {
        if self.found.is_none() || c.is_broken() {
            return None;
        }
        c.reset(self.start);
        let mut members = Map::new();
        c.members(|key, c| {
            if key == union.tag || !claims.take(&key, c)? {
                members.insert(key.into_owned(), c.value()?);
            }
            Some(())
        })?;
        Some(Other::new(Value::Object(members), union))
    }
}

/// The text that is the value of a member, of which this follows the key.
fn text_after(rest: &str) -> Option<&str> {
    let text = match rest.strip_prefix(":\"") {
        Some(text) => text,
        None => rest.trim_ascii_start().strip_prefix(':')?.trim_ascii_start().strip_prefix('"')?,
    };
    text.get(..text.bytes().position(|c| c == b'"')?)
}

/// Whether a key is a tag of a union or of the unions in it.
fn is_tag(union: &UnionInfo, key: &str) -> bool {
    key == union.tag
        || key == SUB_TYPE.name
        || union.variants.iter().any(|variant| match variant.is {
            Variant::Union(inner) => is_tag(inner, key),
            _ => false,
        })
}

/// Reads an object that has tags among its members.
pub fn tagged<T>(
    c: &mut Cursor<'_>,
    union: &UnionInfo,
    read: impl Fn(&mut Cursor<'_>, &Tags<'_>) -> Option<T>,
) -> Option<T> {
    if c.peek() != b'{' {
        return None;
    }
    // What is nested may stand in a long text, in which nobody should search again and again.
    let mut tags = if c.is_at_root() { Tags::guess(c) } else { Tags::find(c, union)? };
    loop {
        let tagged = read(c, &tags);
        if tagged.is_some() || tags.found.is_some() || c.is_broken() {
            return tagged;
        }
        c.reset(tags.start);
        tags = Tags::find(c, union)?;
    }
}

/// A variant of a union whose tag stands beside its fields.
#[inline]
pub fn member<T: Member>(
    c: &mut Cursor<'_>,
    key: &'static str,
    tag: &'static str,
    tags: &Tags<'_>,
    claims: Claims<'_>,
) -> Option<T> {
    let sub_type = T::SUB_TYPE;
    let mut told = Told { key, tag, sub_type, has_tag: false, has_sub_type: sub_type.is_none(), claims };
    let read = T::read_member(c, tags, Claims::of(&mut told))?;
    if told.has_tag && told.has_sub_type { Some(read) } else { None }
}

/// The tags that told a type, and whether the object has them.
struct Told<'c> {
    key: &'static str,
    tag: &'static str,
    sub_type: Option<&'static str>,
    has_tag: bool,
    has_sub_type: bool,
    claims: Claims<'c>,
}

impl Beside for Told<'_> {
    fn take(&mut self, key: &str, c: &mut Cursor<'_>) -> Option<bool> {
        let (tag, has) = match self.sub_type {
            _ if key == self.key => (self.tag, &mut self.has_tag),
            Some(sub_type) if key == SUB_TYPE.name => (sub_type, &mut self.has_sub_type),
            _ => return self.claims.take(key, c),
        };
        *has = c.str_or_skip()? == tag;
        Some(true)
    }
}

//! [`Extra`].

mod name;

use crate::codec::write::Content;
use name::Name;
use serde_json::Value;
use std::fmt;

/// What was received beyond the fields of a type, by key: keys that the type has no field for, and the values of optional
/// fields that did not fit their field, `null` among them.
///
/// All of it is written back. An entry under the name of a field stands for that field while it is `None`; once the field is
/// set, the field wins. Comparing ignores the order of keys.
///
/// ```
/// use onebot_types::prelude::*;
/// use serde_json::json;
///
/// let face = Face::from_json(r#"{"id": "37", "glow": true, "resultId": null}"#)?;
/// assert_eq!(face.extra.get("glow"), Some(&json!(true)));
/// assert_eq!(face.result_id, None);
/// assert_eq!(face.extra.get("resultId"), Some(&json!(null)));
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Inner>>);

/// Fields that were `null` and need no entry of their own. Implementations send a few of them in many segments.
const NULLS: usize = 4;

static NULL: Value = Value::Null;

#[derive(Clone, Default)]
struct Inner {
    /// Names of fields that were `null`; empty where there is none.
    nulls: [&'static str; NULLS],
    entries: Vec<(Name, Value)>,
    /// Whether a null or an entry may be under the name of a field.
    named: bool,
    /// Apart, as it is rare: allocators are slow with blocks of more than 128 bytes.
    around: Option<Box<Around>>,
}

/// What stood around the entries.
#[derive(Clone, Default)]
struct Around {
    /// Keys beside the type and the content of a segment.
    beside: Vec<(Name, Value)>,
    content: Content,
}

impl Inner {
    fn nulls(&self) -> &[&'static str] {
        let len = self.nulls.iter().take_while(|name| !name.is_empty()).count();
        &self.nulls[..len]
    }

    fn has_null(&self, key: &str) -> bool {
        self.nulls.iter().take_while(|name| !name.is_empty()).any(|name| *name == key)
    }

    fn remove_null(&mut self, key: &str) -> bool {
        let Some(at) = self.nulls().iter().position(|name| *name == key) else { return false };
        self.nulls[at..].rotate_left(1);
        self.nulls[NULLS - 1] = "";
        true
    }

    fn get(&self, key: &str) -> Option<&Value> {
        if self.has_null(key) {
            return Some(&NULL);
        }
        self.entries.iter().find(|(name, _)| name.as_str() == key).map(|(_, value)| value)
    }

    fn is_empty(&self) -> bool {
        self.nulls().is_empty()
            && self.entries.is_empty()
            && self
                .around
                .as_deref()
                .is_none_or(|around| around.beside.is_empty() && around.content == Content::Object)
    }
}

impl Extra {
    /// Without entries. Takes 8 bytes.
    pub const fn new() -> Self {
        Extra(None)
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether it says nothing at all: neither in entries nor about what stood around them.
    #[inline]
    pub(crate) fn is_none(&self) -> bool {
        self.0.is_none()
    }

    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.0.as_deref().map_or(0, |inner| inner.nulls().len() + inner.entries.len())
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_deref()?.get(key)
    }

    /// What was received in the place of a field.
    pub(crate) fn get_field(&self, name: &str) -> Option<&Value> {
        self.0.as_deref().filter(|inner| inner.named)?.get(name)
    }

    /// Whether a null or an entry may be under the name of a field.
    #[inline]
    pub(crate) fn is_named(&self) -> bool {
        self.0.as_deref().is_some_and(|inner| inner.named)
    }

    /// The entries, but for fields that were `null`.
    pub(crate) fn unknown(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .as_deref()
            .map_or(&[][..], |inner| &inner.entries)
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// Sets the value under a key; gives the one that was there.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let (key, value) = (key.into(), value.into());
        let inner = self.inner();
        inner.named = true;
        let old = inner.remove_null(&key).then_some(Value::Null);
        match inner.entries.iter_mut().find(|(name, _)| name.as_str() == key) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                inner.entries.push((key.as_str().into(), value));
                old
            }
        }
    }

    /// Takes the value under a key out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let inner = self.0.as_deref_mut()?;
        let value = if inner.remove_null(key) {
            Value::Null
        } else {
            let at = inner.entries.iter().position(|(name, _)| name.as_str() == key)?;
            inner.entries.remove(at).1
        };
        self.tidy();
        Some(value)
    }

    /// All entries.
    pub fn iter(&self) -> Iter<'_> {
        match self.0.as_deref() {
            Some(inner) => Iter { nulls: inner.nulls().iter(), entries: inner.entries.iter() },
            None => Iter { nulls: [].iter(), entries: [].iter() },
        }
    }

    fn inner(&mut self) -> &mut Inner {
        self.0.get_or_insert_default()
    }

    /// Nothing in it is always spelled the same way.
    fn tidy(&mut self) {
        if self.0.as_deref().is_some_and(Inner::is_empty) {
            self.0 = None;
        }
    }

    /// Keeps the `null` that a field was.
    pub(crate) fn push_null(&mut self, name: &'static str) {
        let inner = self.inner();
        inner.named = true;
        match inner.nulls.iter_mut().find(|null| null.is_empty()) {
            Some(null) => *null = name,
            None => self.push_misfit(name, Value::Null),
        }
    }

    /// Forgets a `null` that was kept.
    pub(crate) fn forget_null(&mut self, name: &str) {
        if let Some(inner) = &mut self.0 {
            inner.remove_null(name);
            self.tidy();
        }
    }

    /// Keeps a value that did not fit its field.
    pub(crate) fn push_misfit(&mut self, name: &'static str, value: Value) {
        self.inner().named = true;
        self.push_entry(Name::Field(name), value);
    }

    /// Keeps what was received under a key that the type has no field for.
    pub(crate) fn push(&mut self, key: &str, value: Value) {
        self.push_entry(key.into(), value);
    }

    fn push_entry(&mut self, key: Name, value: Value) {
        let entries = &mut self.inner().entries;
        if entries.capacity() == 0 {
            // Mostly there are one or two, and a block for four is one that allocators are slow with.
            entries.reserve_exact(2);
        }
        entries.push((key, value));
    }

    /// Of entries with the same key the last one stays.
    #[inline]
    pub(crate) fn dedupe(&mut self) {
        if let Some(inner) = &mut self.0
            && inner.entries.len() > 1
        {
            dedupe(&mut inner.entries);
        }
    }

    fn around(&self) -> Option<&Around> {
        self.0.as_deref()?.around.as_deref()
    }

    fn around_mut(&mut self) -> &mut Around {
        self.inner().around.get_or_insert_default()
    }

    pub(crate) fn push_beside(&mut self, key: &str, value: Value) {
        self.around_mut().beside.push((key.into(), value));
    }

    pub(crate) fn dedupe_beside(&mut self) {
        if let Some(Inner { around: Some(around), .. }) = self.0.as_deref_mut() {
            dedupe(&mut around.beside);
        }
    }

    pub(crate) fn beside(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.around()
            .map_or(&[][..], |around| &around.beside)
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The content that this belongs to was not there at all, or was `null`.
    pub(crate) fn set_content(&mut self, absent: bool) {
        self.around_mut().content = if absent { Content::Absent } else { Content::Null };
    }

    /// What came in the place of the whole object, where a type takes any value: neither an object nor null.
    pub fn instead(&self) -> Option<&Value> {
        match self.content() {
            Content::Instead(value) => Some(value),
            _ => None,
        }
    }

    /// Puts a value in the place of the whole object, where a type takes any value; an object's members are entries.
    pub(crate) fn set_instead(&mut self, value: impl Into<Value>) {
        self.around_mut().content = Content::Instead(Box::new(value.into()));
    }

    pub(crate) fn content(&self) -> &Content {
        self.around().map_or(&Content::Object, |around| &around.content)
    }
}

/// Keeps the last of the entries with the same key, and the order of the rest.
fn dedupe(entries: &mut Vec<(Name, Value)>) {
    let key = |at: usize| entries[at].0.as_str();
    let stays = |at: usize| entries[at + 1..].iter().all(|(later, _)| later.as_str() != key(at));
    if entries.len() <= 8 && (0..entries.len()).all(stays) {
        // Nearly always.
        return;
    }
    let mut sorted: Vec<usize> = (0..entries.len()).collect();
    // Stable, so that of equal keys the last one received stands last.
    sorted.sort_by_key(|at| key(*at));
    let mut last = vec![true; entries.len()];
    for pair in sorted.windows(2) {
        last[pair[0]] = key(pair[0]) != key(pair[1]);
    }
    let mut last = last.into_iter();
    entries.retain(|_| last.next().unwrap_or(true));
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        fn sorted(extra: &Extra) -> [Vec<(&str, &Value)>; 2] {
            let mut lists = [extra.iter().collect::<Vec<_>>(), extra.beside().collect()];
            for list in &mut lists {
                list.sort_by_key(|(key, _)| *key);
            }
            lists
        }
        match (&self.0, &other.0) {
            (None, None) => true,
            _ => self.content() == other.content() && sorted(self) == sorted(other),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).entries(self.beside()).finish()
    }
}

/// The entries of an [`Extra`].
#[derive(Debug, Clone)]
pub struct Iter<'a> {
    nulls: std::slice::Iter<'a, &'static str>,
    entries: std::slice::Iter<'a, (Name, Value)>,
}

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a str, &'a Value);
    fn next(&mut self) -> Option<Self::Item> {
        match self.nulls.next() {
            Some(name) => Some((name, &NULL)),
            None => self.entries.next().map(|(key, value)| (key.as_str(), value)),
        }
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Value);
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut extra = Extra::new();
        extra.extend(entries);
        extra
    }
}

impl<K: Into<String>, V: Into<Value>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            let key = key.into();
            let inner = self.inner();
            inner.named = true;
            inner.remove_null(&key);
            inner.entries.push((key.as_str().into(), value.into()));
        }
        self.dedupe();
    }
}

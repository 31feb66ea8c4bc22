//! The way through serde: any self-describing format onto the tape, and any type into any serializer.

use super::tape::{Kind, MAX_DEPTH, MAX_KEY, MAX_LEN, Slot, Tape, Text, pair};
use super::write::{Count, Fields, Items, Key, ROOT, Sink, name};
use super::{ARBITRARY_PRECISION, Wire};
use crate::error::DecodeError;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use std::fmt;

/// Reads a typed value from any self-describing format.
///
/// # Errors
///
/// The source fails, goes beyond a limit, or has a shape that the type has no form for.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut tape = Tape::new("");
    fill(&mut tape, deserializer)?;
    T::read(tape.root()).ok_or_else(|| D::Error::custom(DecodeError::misfit(T::SHAPE, tape.root())))
}

/// Puts a document onto an empty tape.
pub(crate) fn fill<'de, D: Deserializer<'de>>(tape: &mut Tape<'_>, deserializer: D) -> Result<(), D::Error> {
    Seed { tape, key: Text::default(), depth: 0 }.deserialize(deserializer)
}

/// Puts one value onto the tape.
struct Seed<'a, 's> {
    tape: &'a mut Tape<'s>,
    key: Text,
    depth: u32,
}

impl Seed<'_, '_> {
    fn push(self, kind: Kind, val: u64) {
        self.tape.slots.push(Slot::new(self.key, kind, val));
    }

    fn text<E: serde::de::Error>(self, kind: Kind, text: &str) -> Result<(), E> {
        let text = own(self.tape, text, MAX_LEN)?;
        self.tape.slots.push(Slot::text(self.key, kind, text));
        Ok(())
    }

    /// Opens an array or object; gives its place.
    fn open<E: serde::de::Error>(&mut self, kind: Kind) -> Result<usize, E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(E::custom(format_args!("more than {MAX_DEPTH} levels of nesting")));
        }
        self.tape.slots.push(Slot::new(self.key, kind, 0));
        Ok(self.tape.slots.len() - 1)
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "slots take at least a byte of text, of which there are few enough"
    )]
    fn close(self, at: usize, count: usize) {
        let end = self.tape.slots.len() as u32;
        self.tape.slots[at].val = pair(end, count as u32);
    }
}

fn own<E: serde::de::Error>(tape: &mut Tape<'_>, text: &str, limit: usize) -> Result<Text, E> {
    if text.len() > limit || tape.buffer.len() + text.len() > MAX_LEN {
        return Err(E::custom(format_args!("text of more than {limit} bytes")));
    }
    Ok(tape.own(text))
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Kind::Null, 0);
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        self.push(Kind::Null, 0);
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }
    fn visit_bool<E>(self, v: bool) -> Result<(), E> {
        self.push(Kind::Bool, u64::from(v));
        Ok(())
    }
    fn visit_i64<E>(self, v: i64) -> Result<(), E> {
        self.push(Kind::Int, v.cast_unsigned());
        Ok(())
    }
    fn visit_u64<E>(self, v: u64) -> Result<(), E> {
        self.push(if i64::try_from(v).is_ok() { Kind::Int } else { Kind::Uint }, v);
        Ok(())
    }
    fn visit_i128<E: serde::de::Error>(self, v: i128) -> Result<(), E> {
        self.wide(v)
    }
    fn visit_u128<E: serde::de::Error>(self, v: u128) -> Result<(), E> {
        self.wide(v)
    }
    fn visit_f64<E>(self, v: f64) -> Result<(), E> {
        // What JSON has no number for becomes null, as in `serde_json::Value`.
        if v.is_finite() {
            self.push(Kind::Float, v.to_bits());
        } else {
            self.push(Kind::Null, 0);
        }
        Ok(())
    }
    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<(), E> {
        self.text(Kind::Str, v)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        let (at, mut count) = (self.open(Kind::Array)?, 0);
        while items
            .next_element_seed(Seed { tape: self.tape, key: Text::default(), depth: self.depth })?
            .is_some()
        {
            count += 1;
        }
        self.close(at, count);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let at = self.open(Kind::Object)?;
        while let Some(key) = members.next_key_seed(KeySeed { tape: self.tape })? {
            // With `arbitrary_precision` a number arrives as a map of this one member.
            if ARBITRARY_PRECISION && self.tape.text(key) == "$serde_json::private::Number" {
                let digits: String = members.next_value()?;
                self.tape.slots.truncate(at);
                return self.digits(&digits);
            }
            members.next_value_seed(Seed { tape: self.tape, key, depth: self.depth })?;
        }
        self.close(at, 0);
        Ok(())
    }
}

/// Puts a value onto a tape. Not through its `Deserializer`, which takes the sign from a `-0` of `arbitrary_precision`.
pub(crate) fn fill_value(tape: &mut Tape<'_>, value: &Value) -> Result<(), serde_json::Error> {
    Seed { tape, key: Text::default(), depth: 0 }.value(value)
}

impl Seed<'_, '_> {
    fn value<E: serde::de::Error>(mut self, value: &Value) -> Result<(), E> {
        match value {
            Value::Null => self.visit_unit(),
            Value::Bool(v) => self.visit_bool(*v),
            Value::Number(v) if ARBITRARY_PRECISION => self.digits(&v.to_string()),
            Value::Number(v) => match (v.as_i64(), v.as_u64()) {
                (Some(v), _) => self.visit_i64(v),
                (None, Some(v)) => self.visit_u64(v),
                (None, None) => self.visit_f64(v.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(v) => self.visit_str(v),
            Value::Array(items) => {
                let at = self.open(Kind::Array)?;
                for item in items {
                    Seed { tape: self.tape, key: Text::default(), depth: self.depth }.value(item)?;
                }
                self.close(at, items.len());
                Ok(())
            }
            Value::Object(members) => {
                let at = self.open(Kind::Object)?;
                for (key, member) in members {
                    let key = own(self.tape, key, MAX_KEY)?;
                    Seed { tape: self.tape, key, depth: self.depth }.value(member)?;
                }
                self.close(at, members.len());
                Ok(())
            }
        }
    }

    /// An integer of a format that has wider ones.
    #[cold]
    fn wide<E: serde::de::Error>(
        self,
        v: impl TryInto<i64> + TryInto<u64> + Copy + fmt::Display,
    ) -> Result<(), E> {
        if let Ok(v) = v.try_into() {
            return self.visit_i64(v);
        }
        match v.try_into() {
            Ok(v) => self.visit_u64(v),
            Err(_) if ARBITRARY_PRECISION => self.text(Kind::Digits, &v.to_string()),
            Err(_) => Err(E::custom(format_args!("expected an integer of 64 bits, found {v}"))),
        }
    }

    /// A number that came as text: plain integers are told apart from the rest, as the lexer does.
    fn digits<E: serde::de::Error>(self, digits: &str) -> Result<(), E> {
        if digits != "-0" {
            if let Ok(v) = digits.parse::<i64>() {
                return self.visit_i64(v);
            }
            if let Ok(v) = digits.parse::<u64>() {
                return self.visit_u64(v);
            }
        }
        self.text(Kind::Digits, digits)
    }
}

/// Copies one key into the buffer.
struct KeySeed<'a, 's> {
    tape: &'a mut Tape<'s>,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = Text;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_, '_> {
    type Value = Text;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Text, E> {
        own(self.tape, v, MAX_KEY)
    }
}

/// Writes a typed value with any serializer.
///
/// # Errors
///
/// The serializer fails.
pub fn serialize<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = Document::Waiting(serializer);
    value.write(ROOT, &mut out);
    match out {
        Document::Done(result) => result,
        _ => Err(serde::ser::Error::custom("nothing was written")),
    }
}

/// A sink that takes one value.
enum Document<S: Serializer> {
    Waiting(S),
    Busy,
    Done(Result<S::Ok, S::Error>),
}

impl<S: Serializer> Document<S> {
    fn put(&mut self, v: &impl Serialize) {
        if let Document::Waiting(serializer) = std::mem::replace(self, Document::Busy) {
            *self = Document::Done(v.serialize(serializer));
        }
    }
}

/// A sink that takes the members of a map.
struct Members<'a, M: SerializeMap> {
    map: &'a mut M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> Members<'_, M> {
    fn put(&mut self, key: &str, v: &impl Serialize) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(key, v).err();
        }
    }
}

/// A sink that takes the items of a sequence.
struct Elements<'a, Q: SerializeSeq> {
    seq: &'a mut Q,
    error: Option<Q::Error>,
}

impl<Q: SerializeSeq> Elements<'_, Q> {
    fn put(&mut self, v: &impl Serialize) {
        if self.error.is_none() {
            self.error = self.seq.serialize_element(v).err();
        }
    }
}

impl Serialize for dyn Fields + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(count(self)))?;
        let mut out = Members { map: &mut map, error: None };
        self.fields(&mut out);
        match out.error {
            Some(error) => Err(error),
            None => map.end(),
        }
    }
}

impl Serialize for dyn Items + '_ {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.count()))?;
        let mut out = Elements { seq: &mut seq, error: None };
        self.items(&mut out);
        match out.error {
            Some(error) => Err(error),
            None => seq.end(),
        }
    }
}

/// The methods of a sink that hands every value on to `put`, under its name where it has one.
macro_rules! sink {
    ($($name:ident)?) => {
        sink! { [$($name)?] bool(bool) int(i64) uint(u64) float(f64) }
        sink! { [$($name)?] str(&str) value(&Value) array(&dyn Items) object(&dyn Fields) }
        fn null(&mut self, _key: Key) {
            self.put($($name(_key),)? &());
        }
    };
    ([$name:tt] $($method:ident($type:ty))*) => { $(sink! { @ [$name] $method($type) })* };
    ([] $($method:ident($type:ty))*) => { $(sink! { @ [] $method($type) })* };
    (@ [$($name:ident)?] $method:ident($type:ty)) => {
        fn $method(&mut self, _key: Key, v: $type) {
            self.put($($name(_key),)? &v);
        }
    };
}

impl<S: Serializer> Sink for Document<S> {
    sink!();
    fn entry(&mut self, _: &str, v: &Value) {
        self.put(v);
    }
}

impl<Q: SerializeSeq> Sink for Elements<'_, Q> {
    sink!();
    fn entry(&mut self, _: &str, v: &Value) {
        self.put(v);
    }
}

impl<M: SerializeMap> Sink for Members<'_, M> {
    sink!(name);
    fn entry(&mut self, key: &str, v: &Value) {
        self.put(key, v);
    }
}

/// How many members an object has.
pub(crate) fn count(object: &dyn Fields) -> usize {
    let mut count = Count::default();
    object.fields(&mut count);
    count.n
}

//! The way through serde: any self-describing format into text, and any type into any serializer.

use super::cursor::{ARBITRARY_PRECISION, MAX_DEPTH, MAX_LEN};
use super::spare::Spare;
use super::write::{Count, Digits, Fields, Items, Key, ROOT, Sink, name, push_string};
use super::{WRITTEN, Wire};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Number, Value};
use std::fmt;

/// Reads a typed value from any self-describing format.
///
/// # Errors
///
/// The source fails, goes beyond a limit, or has a shape that the type has no form for.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut text = Spare::take();
    Seed { text: &mut text, depth: 0 }.deserialize(deserializer)?;
    super::decode(&text, WRITTEN).map_err(D::Error::custom)
}

#[cold]
fn too_long<T, E: serde::de::Error>() -> Result<T, E> {
    Err(E::custom(format_args!("text of more than {MAX_LEN} bytes")))
}

/// Writes one value as text.
struct Seed<'a> {
    text: &'a mut String,
    depth: u32,
}

impl Seed<'_> {
    fn str<E: serde::de::Error>(self, v: &str) -> Result<(), E> {
        if self.text.len() + v.len() > MAX_LEN {
            return too_long();
        }
        push_string(self.text, v);
        Ok(())
    }

    fn raw<E: serde::de::Error>(self, v: &str) -> Result<(), E> {
        if self.text.len() + v.len() > MAX_LEN {
            return too_long();
        }
        self.text.push_str(v);
        Ok(())
    }

    /// A number that is no integer. What JSON has no number for becomes null, as in `serde_json::Value`.
    fn float<E: serde::de::Error>(self, v: f64) -> Result<(), E> {
        let number = Number::from_f64(v);
        self.raw(&number.map_or("null".to_owned(), |number| number.to_string()))
    }

    /// Enters an array or object.
    fn open<E: serde::de::Error>(&mut self, bracket: char) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(E::custom(format_args!("more than {MAX_DEPTH} levels of nesting")));
        }
        self.text.push(bracket);
        Ok(())
    }

    /// What is inside this.
    fn inside(&mut self) -> Seed<'_> {
        Seed { text: self.text, depth: self.depth }
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
            Err(_) if ARBITRARY_PRECISION => self.raw(&v.to_string()),
            Err(_) => Err(E::custom(format_args!("expected an integer of 64 bits, found {v}"))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.raw("null")
    }
    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.raw("null")
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }
    fn visit_bool<E: serde::de::Error>(self, v: bool) -> Result<(), E> {
        self.raw(if v { "true" } else { "false" })
    }
    fn visit_i64<E: serde::de::Error>(self, v: i64) -> Result<(), E> {
        self.raw(Digits::new(v < 0, v.unsigned_abs()).as_str())
    }
    fn visit_u64<E: serde::de::Error>(self, v: u64) -> Result<(), E> {
        self.raw(Digits::new(false, v).as_str())
    }
    fn visit_i128<E: serde::de::Error>(self, v: i128) -> Result<(), E> {
        self.wide(v)
    }
    fn visit_u128<E: serde::de::Error>(self, v: u128) -> Result<(), E> {
        self.wide(v)
    }
    fn visit_f64<E: serde::de::Error>(self, v: f64) -> Result<(), E> {
        self.float(v)
    }
    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<(), E> {
        self.str(v)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        self.open('[')?;
        let mut first = true;
        while items.next_element_seed(Item { seed: self.inside(), first })?.is_some() {
            first = false;
        }
        self.raw("]")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        let start = self.text.len();
        self.open('{')?;
        let mut first = true;
        while let Some(key) = members.next_key_seed(KeySeed { text: self.text, first })? {
            if let What::Number = key {
                let digits: String = members.next_value()?;
                self.text.truncate(start);
                return self.raw(&digits);
            }
            members.next_value_seed(self.inside())?;
            first = false;
        }
        self.raw("}")
    }
}

/// Writes an item of a list.
struct Item<'a> {
    seed: Seed<'a>,
    first: bool,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if !self.first {
            self.seed.text.push(',');
        }
        self.seed.deserialize(deserializer)
    }
}

/// Writes a key of an object.
struct KeySeed<'a> {
    text: &'a mut String,
    first: bool,
}

/// What follows a key.
enum What {
    Value,
    /// With `arbitrary_precision` a number arrives as a map of one member, its text.
    Number,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = What;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<What, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = What;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<What, E> {
        if ARBITRARY_PRECISION && v == "$serde_json::private::Number" {
            return Ok(What::Number);
        }
        if !self.first {
            self.text.push(',');
        }
        push_string(self.text, v);
        self.text.push(':');
        Ok(What::Value)
    }
}

/// Writes a value as text. Not through its `Deserializer`, which takes the sign from a `-0` of `arbitrary_precision`, and not through
/// its `Serialize`, which knows no limit of nesting.
pub(crate) fn write_value(text: &mut String, value: &Value) -> Result<(), serde_json::Error> {
    Seed { text, depth: 0 }.value(value)
}

impl Seed<'_> {
    fn value<E: serde::de::Error>(mut self, value: &Value) -> Result<(), E> {
        match value {
            Value::Null => self.visit_unit(),
            Value::Bool(v) => self.visit_bool(*v),
            Value::Number(v) => self.raw(&v.to_string()),
            Value::String(v) => self.str(v),
            Value::Array(items) => {
                self.open('[')?;
                for (n, item) in items.iter().enumerate() {
                    if n > 0 {
                        self.text.push(',');
                    }
                    self.inside().value(item)?;
                }
                self.raw("]")
            }
            Value::Object(members) => {
                self.open('{')?;
                for (n, (key, member)) in members.iter().enumerate() {
                    if n > 0 {
                        self.text.push(',');
                    }
                    push_string(self.text, key);
                    self.text.push(':');
                    self.inside().value(member)?;
                }
                self.raw("}")
            }
        }
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

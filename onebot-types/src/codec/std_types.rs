//! The JSON forms of types that are not ours.

use super::cursor::{ARBITRARY_PRECISION, Cursor, Num};
use super::list::List;
use super::write::{Fields, ITEM, Items, Key, Sink};
use super::{Claims, Object, Wire};
use crate::info::{Shape, TypeInfo};
use crate::wire::Extra;
use serde_json::{Map, Number, Value};

impl Wire for bool {
    const SHAPE: Shape = Shape::Boolean;
    fn blank() -> Self {
        false
    }
    #[inline]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.bool()
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.bool(key, *self);
    }
}

impl Wire for i64 {
    const SHAPE: Shape = Shape::Integer;
    fn blank() -> Self {
        0
    }
    #[inline]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.int()
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.int(key, *self);
    }
}

impl Wire for u64 {
    const SHAPE: Shape = Shape::Unsigned;
    fn blank() -> Self {
        0
    }
    #[inline]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.number()?.as_u64()
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.uint(key, *self);
    }
}

impl Wire for f64 {
    const SHAPE: Shape = Shape::Float;
    fn blank() -> Self {
        0.0
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        match c.number()? {
            Num::Float(x) => Some(x),
            // With `arbitrary_precision` the text counts, so only the text that this float would be written as fits.
            Num::Digits(digits) => {
                let float = digits.parse::<f64>().ok()?;
                let same = ARBITRARY_PRECISION && Number::from_f64(float)?.to_string() == digits;
                if same { Some(float) } else { None }
            }
            Num::Int(_) | Num::Uint(_) => None,
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.float(key, *self);
    }
}

impl Wire for String {
    const SHAPE: Shape = Shape::String;
    fn blank() -> Self {
        String::new()
    }
    #[inline(never)]
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.owned()
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.str(key, self);
    }
}

impl Wire for Box<str> {
    const SHAPE: Shape = Shape::String;
    fn blank() -> Self {
        Box::default()
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.str().map(Into::into)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.str(key, self);
    }
}

impl Wire for Value {
    const SHAPE: Shape = Shape::Any;
    fn blank() -> Self {
        Value::Null
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.value()
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.value(key, self);
    }
}

/// An object whose keys are not known.
impl Wire for Map<String, Value> {
    const SHAPE: Shape = Shape::Map;
    fn blank() -> Self {
        Map::new()
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        if c.peek() != b'{' {
            return None;
        }
        match c.value()? {
            Value::Object(map) => Some(map),
            _ => None,
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, &Members(self));
    }
}

struct Members<'a>(&'a Map<String, Value>);

impl Fields for Members<'_> {
    fn fields(&self, out: &mut dyn Sink) {
        for (key, value) in self.0 {
            out.entry(key, value);
        }
    }
}

/// A value, or `null`. As a field of a struct an `Option` is more: such a field may also be absent.
impl<T: Wire> Wire for Option<T> {
    const SHAPE: Shape = Shape::OneOf(&[Shape::Null, T::SHAPE]);
    fn blank() -> Self {
        None
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        if c.null() { Some(None) } else { T::read(c).map(Some) }
    }
    fn fill_member(&mut self, c: &mut Cursor<'_>) -> bool {
        *self = T::read(c);
        self.is_some()
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match self {
            Some(v) => v.write(key, out),
            None => out.null(key),
        }
    }
    fn without_data(misfit: bool) -> Option<Self> {
        if misfit { None } else { Some(None) }
    }
}

impl<T: Wire> Wire for Vec<T> {
    const SHAPE: Shape = Shape::Array(&T::SHAPE);
    fn blank() -> Self {
        Vec::new()
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        let list = List::new(T::SHAPE, c);
        let mut items = Vec::new();
        let mut more = c.open(b'[')?;
        while more {
            list.make_room(&mut items, c)?;
            // A struct is read where it will stand (`push` would make the blank elsewhere first); of anything else a blank would
            // only be overwritten.
            if matches!(T::SHAPE, Shape::Object(_)) {
                items.resize_with(items.len() + 1, T::blank);
                if !items.last_mut()?.fill(c, Claims::NONE) {
                    return None;
                }
            } else {
                items.push(T::read(c)?);
            }
            more = c.more(b']')?;
        }
        list.finish(items, c)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.array(key, &Slice(self));
    }
}

/// The items of a list.
pub(crate) struct Slice<'a, T>(pub(crate) &'a [T]);

impl<T: Wire> Items for Slice<'_, T> {
    fn items(&self, out: &mut dyn Sink) {
        for item in self.0 {
            item.write(ITEM, out);
        }
    }
    fn count(&self) -> usize {
        self.0.len()
    }
}

impl<T: Wire> Wire for Box<T> {
    const SHAPE: Shape = T::SHAPE;
    fn blank() -> Self {
        // Where it will stand: `Box::new` would make it on the stack first.
        Box::write(Box::new_uninit(), T::blank())
    }
    fn fill(&mut self, c: &mut Cursor<'_>, claims: Claims<'_>) -> bool {
        T::fill(self, c, claims)
    }
    fn fill_member(&mut self, c: &mut Cursor<'_>) -> bool {
        // A field that has to be there is in a box already.
        **self = T::blank();
        T::fill(self, c, Claims::NONE)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        T::write(self, key, out);
    }
    fn spelled_as_text(self) -> Self {
        Box::new(T::spelled_as_text(*self))
    }
}

impl<T: Fields> Fields for Box<T> {
    fn fields(&self, out: &mut dyn Sink) {
        T::fields(self, out);
    }
}

impl<T: Object> Object for Box<T> {
    const INFO: &'static TypeInfo = T::INFO;
    fn extra(&self) -> &Extra {
        T::extra(self)
    }
    fn extra_mut(&mut self) -> &mut Extra {
        T::extra_mut(self)
    }
}

//! The JSON forms of types that are not ours.

use super::tape::{ARBITRARY_PRECISION, Kind, View};
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
    fn read(view: View<'_>) -> Option<Self> {
        view.as_bool()
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
    fn read(view: View<'_>) -> Option<Self> {
        view.as_i64()
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
    fn read(view: View<'_>) -> Option<Self> {
        view.as_u64()
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
    fn read(view: View<'_>) -> Option<Self> {
        if view.is(Kind::Float) {
            return Some(f64::from_bits(view.slot().val));
        }
        // With `arbitrary_precision` the text counts, so only the text that this float would be written as fits.
        let digits = view.as_digits()?;
        let float = digits.parse::<f64>().ok()?;
        let same = ARBITRARY_PRECISION && Number::from_f64(float)?.to_string() == digits;
        if same { Some(float) } else { None }
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
    fn read(view: View<'_>) -> Option<Self> {
        view.as_str().map(str::to_owned)
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
    fn read(view: View<'_>) -> Option<Self> {
        view.as_str().map(Into::into)
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
    fn read(view: View<'_>) -> Option<Self> {
        Some(view.to_value())
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
    fn read(view: View<'_>) -> Option<Self> {
        match view.is(Kind::Object).then(|| view.to_value()) {
            Some(Value::Object(map)) => Some(map),
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
    fn read(view: View<'_>) -> Option<Self> {
        if view.is(Kind::Null) { Some(None) } else { T::read(view).map(Some) }
    }
    fn fill_member(&mut self, view: View<'_>) -> bool {
        *self = T::read(view);
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
    fn read(view: View<'_>) -> Option<Self> {
        let count = view.len()?;
        if is_hollow(T::SHAPE, view) {
            return None;
        }
        let mut views = view.children();
        let Some(first) = views.next() else { return Some(Vec::new()) };
        // Nothing is reserved before one item fits: items of a few bytes must not claim memory for types of many.
        let first = T::read(first)?;
        let mut items = Vec::with_capacity(count);
        items.push(first);
        for view in views {
            // A struct is read where it will stand (`push` would make the blank elsewhere first); of anything else a blank would
            // only be overwritten.
            if matches!(T::SHAPE, Shape::Object(_)) {
                items.resize_with(items.len() + 1, T::blank);
                if !items.last_mut()?.fill(view, &Claims::NONE) {
                    return None;
                }
            } else {
                items.push(T::read(view)?);
            }
        }
        Some(items)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.array(key, &Slice(self));
    }
}

/// Memory that a list may take whatever its text is.
const FREE: usize = 64 << 10;
/// Bytes of memory that the structs of a longer list may take for each byte of their text.
const PER_BYTE: usize = 56;

/// Whether a long list of structs would take far more memory than its text: thousands of `{}` where a type has many fields.
/// Such a list does not fit; as JSON, which whoever holds it keeps instead, it takes less.
#[inline]
pub(crate) fn is_hollow(item: Shape, list: View<'_>) -> bool {
    let Shape::Object(info) = item else { return false };
    let count = list.len().unwrap_or_default();
    let memory = count.saturating_mul(info().size);
    memory > FREE && !list.has_text(memory / PER_BYTE)
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
    fn fill(&mut self, view: View<'_>, claims: &Claims<'_>) -> bool {
        T::fill(self, view, claims)
    }
    fn fill_member(&mut self, view: View<'_>) -> bool {
        // A field that has to be there is in a box already.
        **self = T::blank();
        T::fill(self, view, &Claims::NONE)
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

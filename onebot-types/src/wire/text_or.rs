//! [`TextOr`].

use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;

/// A text, or something with more structure.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "two forms are what the name says")]
pub enum TextOr<T> {
    /// The text.
    Text(String),
    /// The other form.
    Value(T),
}

impl<T> From<&str> for TextOr<T> {
    fn from(text: &str) -> Self {
        TextOr::Text(text.to_owned())
    }
}

impl<T> From<String> for TextOr<T> {
    fn from(text: String) -> Self {
        TextOr::Text(text)
    }
}

impl<T: Wire> Wire for TextOr<T> {
    const SHAPE: Shape = Shape::OneOf(&[Shape::String, T::SHAPE]);
    fn blank() -> Self {
        TextOr::Text(String::new())
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        match c.owned() {
            Some(text) => Some(TextOr::Text(text)),
            None => T::read(c).map(TextOr::Value),
        }
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match self {
            TextOr::Text(text) => out.str(key, text),
            TextOr::Value(value) => value.write(key, out),
        }
    }
}

crate::__json_schema!(TextOr<T: Wire>);
crate::__arbitrary!(TextOr<T: Wire>);

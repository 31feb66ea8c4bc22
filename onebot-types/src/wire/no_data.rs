//! [`NoData`].

use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;

/// The data of an answer that has none: `null`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_structs, reason = "there is nothing in it")]
pub struct NoData;

impl Wire for NoData {
    const SHAPE: Shape = Shape::Null;
    fn blank() -> Self {
        NoData
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.null().then_some(NoData)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.null(key);
    }
    fn without_data(_misfit: bool) -> Option<Self> {
        Some(NoData)
    }
}

serde_through_wire!(NoData);

//! [`Other`].

use crate::codec::{Fields, Key, Sink};
use crate::info::UnionInfo;
use crate::validate::{self, Violation};
use serde_json::Value;
use std::fmt;

/// What has no typed form, or does not fit the one it has: the JSON as it came, and why.
///
/// Every union has a variant of this name. It comes from decoding only, so what it holds never has a typed form.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let message = Message::from_json(r#"[{"type":"face","data":{}}, {"type":"hologram","data":{"id":1}}]"#)?;
/// let reasons: Vec<_> = message.iter().map(|segment| match segment {
///     Segment::Other(other) => other.reason().to_string(),
///     _ => String::new(),
/// }).collect();
/// assert_eq!(reasons, ["data.id: required, missing", "type: expected a known `type`, found \"hologram\""]);
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Other {
    value: Value,
    union: &'static UnionInfo,
    /// The names of a CQ code's parameters in their order, which `value` does not keep.
    order: Option<Box<[String]>>,
}

impl Other {
    pub(crate) fn new(value: Value, union: &'static UnionInfo) -> Self {
        Other { value, union, order: None }
    }

    /// What a union stands for before it is read.
    #[doc(hidden)]
    pub fn blank(union: &'static UnionInfo) -> Self {
        Other::new(Value::Null, union)
    }

    /// Notes the order of a CQ code's parameters.
    pub(crate) fn set_order(&mut self, order: Vec<String>) {
        self.order = Some(order.into());
    }

    /// The members under the union's content key: in the order of a CQ code if they come from one.
    pub(crate) fn content(&self) -> Vec<(&str, &Value)> {
        let content = self.union.content.and_then(|key| self.value.get(key)).and_then(Value::as_object);
        match (&self.order, content) {
            (_, None) => Vec::new(),
            (None, Some(content)) => content.iter().map(|(name, value)| (name.as_str(), value)).collect(),
            (Some(order), Some(content)) => {
                order.iter().filter_map(|name| Some((name.as_str(), content.get(name)?))).collect()
            }
        }
    }

    /// The text that would have told the type; empty if there is none.
    pub fn tag(&self) -> &str {
        self.value.get(self.union.tag).and_then(Value::as_str).unwrap_or_default()
    }

    /// The JSON. Of an event, what stands beside the tags that were understood.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// As [`value`](Self::value).
    pub fn into_value(self) -> Value {
        self.value
    }

    /// Why there is no typed form: the first point that does not fit.
    pub fn reason(&self) -> Violation {
        crate::codec::with_tape_of(&self.value, |view| validate::union_reason(self.union, view))
            .unwrap_or_else(|error| Violation::limit(&error.message()))
    }
}

impl PartialEq for Other {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Other").field(&self.value).finish()
    }
}

impl Fields for Other {
    fn fields(&self, out: &mut dyn Sink) {
        for (key, value) in self.value.as_object().into_iter().flatten() {
            out.entry(key, value);
        }
    }
}

impl Other {
    #[doc(hidden)]
    pub fn write(&self, key: Key, out: &mut dyn Sink) {
        out.value(key, &self.value);
    }
}

//! The text of a schema.

use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// The keys that come first, in this order, and those that come last; all others stand between them by name.
const FIRST: &[&str] =
    &["$schema", "$ref", "openapi", "title", "description", "x-version", "info", "type", "const"];
const LAST: &[&str] = &["$defs", "webhooks", "components"];

/// A schema as indented text, which is the same whatever features of `serde_json` are on.
pub fn text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(&Ordered(schema)).expect("JSON values serialize to text");
    text.push('\n');
    text
}

struct Ordered<'a>(&'a Value);

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by_key(|(key, _)| (rank(key), key.as_str()));
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, &Ordered(value))?;
                }
                map.end()
            }
            Value::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(&Ordered(item))?;
                }
                seq.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

fn rank(key: &str) -> usize {
    let place = |keys: &[&str]| keys.iter().position(|known| *known == key);
    match (place(FIRST), place(LAST)) {
        (Some(at), _) => at,
        (_, Some(at)) => FIRST.len() + 1 + at,
        _ => FIRST.len(),
    }
}

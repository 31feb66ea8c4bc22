//! Changes to documents.

use super::json::arb_value;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// A change to one place of a document, such as a newer or a careless implementation makes: a value of another kind, a number
/// as text, a key more or less.
///
/// It is independent of the document, so that a list of changes shrinks by itself.
#[derive(Debug, Clone)]
pub struct Change {
    place: Index,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Replace(Value),
    Remove,
    /// A number as its text, a text as the number in it, a switch as a number.
    Respell,
    Add(String, Value),
    Wrap,
}

/// Any change.
pub fn arb_change() -> impl Strategy<Value = Change> {
    let what = prop_oneof![
        3 => arb_value().prop_map(What::Replace),
        1 => Just(What::Replace(Value::Null)),
        2 => Just(What::Remove),
        3 => Just(What::Respell),
        2 => (super::json::key(), arb_value()).prop_map(|(key, value)| What::Add(key, value)),
        1 => Just(What::Wrap),
    ];
    (any::<Index>(), what).prop_map(|(place, what)| Change { place, what })
}

impl Change {
    /// Makes the change. Each place of the document is as likely as any other, the whole document among them.
    pub fn apply(&self, document: &mut Value) {
        let mut places = Vec::new();
        pointers(document, String::new(), &mut places);
        let pointer = self.place.get(&places);
        if let (What::Remove, Some((parent, last))) = (&self.what, pointer.rsplit_once('/')) {
            let last = last.replace("~1", "/").replace("~0", "~");
            match document.pointer_mut(parent) {
                Some(Value::Object(map)) => drop(map.remove(&last)),
                Some(Value::Array(items)) => drop(last.parse().ok().map(|at: usize| items.remove(at))),
                _ => {}
            }
            return;
        }
        let Some(target) = document.pointer_mut(pointer) else { return };
        match (&self.what, &mut *target) {
            (What::Replace(new), target) => *target = new.clone(),
            (What::Add(key, new), Value::Object(map)) => drop(map.insert(key.clone(), new.clone())),
            (What::Add(_, new), Value::Array(items)) => items.push(new.clone()),
            (What::Respell, Value::Number(n)) => *target = n.to_string().into(),
            (What::Respell, Value::String(text)) => *target = serde_json::from_str(text).unwrap_or(json!(7)),
            (What::Respell, Value::Bool(on)) => *target = u8::from(*on).into(),
            (What::Wrap, target) => *target = json!([target.take()]),
            _ => {}
        }
    }
}

/// The JSON pointer of every value inside a value.
fn pointers(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                pointers(inner, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(items) => {
            for (n, inner) in items.iter().enumerate() {
                pointers(inner, format!("{at}/{n}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

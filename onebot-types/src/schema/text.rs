//! The text of a schema.

use serde_json::Value;

/// The keys that come first, in this order, and those that come last; all others stand between them by name.
const FIRST: &[&str] =
    &["$schema", "openapi", "$ref", "title", "description", "x-version", "info", "type", "const"];
const LAST: &[&str] = &["webhooks", "components", "$defs"];

/// What is no longer than this stands on one line.
const WIDTH: usize = 120;

/// A schema as indented text, which is the same whatever features of `serde_json` are on.
pub fn text(schema: &Value) -> String {
    let mut text = String::new();
    write(schema, 0, 0, &mut text);
    text.push('\n');
    text
}

/// Writes a value behind so many bytes of its line.
fn write(value: &Value, depth: usize, before: usize, out: &mut String) {
    let line = one_line(value);
    let short = 2 * depth + before + line.len() <= WIDTH;
    match value {
        Value::Object(members) if !members.is_empty() && !short => {
            out.push('{');
            for (n, (key, value)) in ordered(members).into_iter().enumerate() {
                begin_line(n, depth + 1, out);
                let key = Value::from(key.as_str()).to_string();
                out.extend([&key, ": "]);
                write(value, depth + 1, key.len() + 2, out);
            }
            begin_line(0, depth, out);
            out.push('}');
        }
        Value::Array(items) if !items.is_empty() && !short => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                begin_line(n, depth + 1, out);
                write(item, depth + 1, 0, out);
            }
            begin_line(0, depth, out);
            out.push(']');
        }
        _ => out.push_str(&line),
    }
}

/// Begins the line of the `n`th part of something.
fn begin_line(n: usize, depth: usize, out: &mut String) {
    out.push_str(if n == 0 { "\n" } else { ",\n" });
    out.extend(std::iter::repeat_n("  ", depth));
}

fn one_line(value: &Value) -> String {
    let list = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let part = |(key, value): (&String, &Value)| {
                format!("{}: {}", Value::from(key.as_str()), one_line(value))
            };
            format!("{{ {} }}", list(ordered(members).into_iter().map(part).collect()))
        }
        Value::Array(items) => format!("[{}]", list(items.iter().map(one_line).collect())),
        scalar => scalar.to_string(),
    }
}

fn ordered(members: &serde_json::Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(key, _)| (rank(key), key.as_str()));
    members
}

fn rank(key: &str) -> usize {
    let place = |keys: &[&str]| keys.iter().position(|known| *known == key);
    match (place(FIRST), place(LAST)) {
        (Some(at), _) => at,
        (_, Some(at)) => FIRST.len() + 1 + at,
        _ => FIRST.len(),
    }
}

//! Inputs to begin with: the seeds of this folder, and what the fixtures of the crate give. Words for the fuzzer's dictionary.

use crate::mutate;
use onebot_types::info::{
    self, FieldInfo, Named, NamedKind, NamedShape, Shape, TypeInfo, UnionInfo, Variant,
};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A name for an input, and the input.
pub type Seed = (String, Vec<u8>);

/// A document of the fixtures: its kind, which is its folder, and what its file is named after.
pub struct Fixture {
    /// `segment`, `event`, `action` or `response`; `payload`, `endpoint` or `object` of the official API.
    pub kind: String,
    /// The file name without its ending.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Fixture {
    /// What the document is of, and who sends it: `send_msg.napcat.numbers` is of `send_msg` and of `napcat`.
    fn of(&self) -> (&str, &str) {
        let names = info::Dialect::ALL.map(info::Dialect::name);
        let found = names.iter().find_map(|name| Some((self.name.rfind(&format!(".{name}"))?, *name)));
        found.map_or((&self.name, ""), |(at, dialect)| (&self.name[..at], dialect))
    }
}

/// All fixtures of the crate.
///
/// # Errors
///
/// The files cannot be read.
pub fn fixtures() -> io::Result<Vec<Fixture>> {
    let mut all = Vec::new();
    for protocol in entries(&here("../onebot-types/tests/fixtures"))? {
        for kind in entries(&protocol)? {
            for path in entries(&kind)? {
                let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                all.push(Fixture { kind: name(&kind), name: name(&path), text: fs::read_to_string(&path)? });
            }
        }
    }
    Ok(all)
}

/// The inputs of a target.
///
/// # Errors
///
/// The files cannot be read.
pub fn of(target: &str) -> io::Result<Vec<Seed>> {
    let mut seeds = Vec::new();
    for path in entries(&here("seeds").join(target)).unwrap_or_default() {
        seeds.push((path.display().to_string(), fs::read(&path)?));
    }
    for fixture in fixtures()? {
        let (of, dialect) = fixture.of();
        let text = &fixture.text;
        let input = match (target, &*fixture.kind) {
            ("lexer" | "documents", _)
            | ("segment" | "message", "segment")
            | ("event", "event")
            | ("payload", "payload")
            | ("request", "action")
            | ("frame", "event" | "action" | "response") => text.clone(),
            ("response", "response") => format!("{of}\n{text}"),
            // The fixtures of endpoints have the body of the request among other things.
            ("named" | "validate", "endpoint") => match body(text) {
                Some(body) => format!("{}\n{body}", name("endpoint", of)),
                None => continue,
            },
            ("named", kind) => format!("{}\n{text}", name(kind, of)),
            ("validate", kind) => format!("{} {dialect} receive\n{text}", name(kind, of)),
            ("cq", _) => match codes(text) {
                Some(codes) => codes,
                None => continue,
            },
            ("inline", "payload" | "endpoint" | "object") => match content(text) {
                Some(content) => content,
                None => continue,
            },
            _ => continue,
        };
        // Fixtures of different kinds have the same names.
        seeds.push((format!("{}.{}", fixture.kind, fixture.name), input.into_bytes()));
    }
    Ok(seeds)
}

/// The name of the type that the fixtures of something are read as.
fn name(kind: &str, of: &str) -> String {
    let (one, event) = (of.split('.').next(), of.to_uppercase());
    let is = |named: &&Named| match kind {
        "segment" => named.kind == NamedKind::Segment && named.wire == of,
        "event" => named.kind == NamedKind::Event && named.wire == of,
        "action" => named.kind == NamedKind::Action && named.wire == of,
        "response" => named.kind == NamedKind::Response && named.wire == of,
        "payload" => named.kind == NamedKind::Dispatch && named.wire == event,
        _ => named.name.starts_with("qq.") && named.name.rsplit('.').next() == one,
    };
    let other = if kind == "payload" { "qq.Payload" } else { "v11.Frame" };
    info::types().iter().find(is).map_or(other, |named| &named.name).to_owned()
}

/// The body of the request to an endpoint.
fn body(text: &str) -> Option<Value> {
    Some(serde_json::from_str::<Value>(text).ok()?.get("body")?.clone())
}

/// The first message in a document as a text with CQ codes.
fn codes(text: &str) -> Option<String> {
    fn find(value: &Value) -> Option<onebot_types::v11::Message> {
        let tagged = value.get("type").is_some_and(Value::is_string) && value.get("data").is_some();
        if tagged || value.as_array().is_some_and(|items| items.iter().any(|item| item.get("data").is_some()))
        {
            return onebot_types::Json::from_value(value).ok();
        }
        match value {
            Value::Array(items) => items.iter().find_map(find),
            Value::Object(members) => members.values().find_map(find),
            _ => None,
        }
    }
    find(&serde_json::from_str(text).ok()?).map(|message| message.to_cq())
}

/// The first text with formats in a document of the official API.
fn content(text: &str) -> Option<String> {
    fn find(value: &Value) -> Option<&str> {
        match value {
            Value::Array(items) => items.iter().find_map(find),
            Value::Object(members) => {
                let own = members.get("content").and_then(Value::as_str);
                own.or_else(|| members.values().find_map(find))
            }
            _ => None,
        }
    }
    find(&serde_json::from_str(text).ok()?).map(str::to_owned)
}

/// The words of a target's dictionary: what the facts name, and what JSON, CQ codes and formats are written with.
pub fn words(target: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    if matches!(target, "cq" | "inline") {
        words.extend(mutate::marks(target).iter().map(|mark| (*mark).to_owned()));
    } else {
        words.extend(
            ["\\u0041", "\\ud83d\\ude00", "\\\"", "e308", "-0.0", "1e-7", "null", "true"].map(str::to_owned),
        );
        words.extend(
            ["18446744073709551615", "9223372036854775808", "\"007\"", "{}", "[]"].map(str::to_owned),
        );
    }
    if matches!(target, "lexer" | "inline" | "built" | "facts") {
        return words;
    }
    for named in info::types() {
        match named.shape() {
            NamedShape::Document(Shape::Union(info)) => union(info(), &mut words),
            NamedShape::Variant(Shape::Union(info), is) => {
                union(info(), &mut words);
                object(is, &mut words);
            }
            NamedShape::Object(is) => object(is, &mut words),
            _ => {}
        }
        if matches!(target, "named" | "validate") {
            words.insert(format!("{}\n", named.name));
        }
        if target == "response" && named.kind == NamedKind::Response {
            words.insert(format!("{}\n", named.wire));
        }
    }
    words
}

fn key(field: &FieldInfo) -> String {
    format!("\"{}\":", field.name)
}

fn object(info: &TypeInfo, words: &mut BTreeSet<String>) {
    words.extend(info.fields.iter().map(key));
    words.extend(info.sub_type.map(|sub_type| format!("\"{sub_type}\"")));
}

fn union(info: &UnionInfo, words: &mut BTreeSet<String>) {
    words.insert(format!("\"{}\":", info.tag));
    words.extend(info.content.map(|content| format!("\"{content}\":")));
    words.extend(info.beside.iter().map(key));
    for variant in info.variants {
        words.insert(format!("\"{}\"", variant.tag));
        if let Variant::Union(inner) = variant.is {
            union(inner, words);
        }
    }
}

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What is in a folder, in the order of names.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

//! Whole documents as implementations send and take them: `tests/fixtures/v11/<kind>/<name>.<dialect>[.<note>].json`.

use crate::answers::Answer;
use crate::catalog::roots;
use crate::catalog::uses::leaves;
use crate::exact::exact;
use onebot_types::info::{Dialect, Direction, UnionInfo};
use onebot_types::v11::{Event, Request, Response, Segment};
use onebot_types::validate::Profile;
use onebot_types::{Json, Validate};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::{Path, PathBuf};

/// A file of the fixtures.
struct Fixture {
    /// The file name, for messages.
    name: String,
    /// What it is before the dialect.
    of: String,
    dialect: Dialect,
    /// The direction in which the document is complete, if the file name says so.
    direction: Option<Direction>,
    value: Value,
}

impl Fixture {
    fn read(path: &Path) -> Self {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let dialect = |part: &str| Dialect::ALL.into_iter().find(|dialect| dialect.name() == part);
        let parts: Vec<_> = name.trim_end_matches(".json").split('.').collect();
        let at = parts.iter().rposition(|part| dialect(part).is_some());
        let at = at.unwrap_or_else(|| panic!("{name}: the name has no dialect"));
        // A note is one word or several: `send`, `send-numbers`.
        let note = parts.get(at + 1).and_then(|note| note.split('-').next());
        let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        Fixture {
            of: parts[..at].join("."),
            dialect: dialect(parts[at]).expect("it was found by that"),
            direction: match note {
                Some("send") => Some(Direction::Send),
                Some("receive") => Some(Direction::Receive),
                _ => None,
            },
            value: serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}")),
            name,
        }
    }

    /// Every point where the document is not read whole, by types, and without a violation.
    fn flaws<T: Json + Serialize + DeserializeOwned + PartialEq + Debug>(&self) -> Vec<String> {
        let decoded = exact::<T>(&self.value);
        let debug = format!("{decoded:?}");
        let mut flaws = Vec::new();
        if has_untyped(&debug) {
            flaws.push(format!("{}: has no typed form: {debug}", self.name));
        }
        flaws.extend(unknown_keys(&debug).map(|key| format!("{}: an extra {key}", self.name)));
        if let Some(direction) = self.direction
            && let Err(violations) =
                decoded.validate(Profile::new().dialect(self.dialect).direction(direction))
        {
            flaws.extend(violations.into_iter().map(|violation| format!("{}: {violation}", self.name)));
        }
        flaws
    }
}

/// Whether something in a value is the `Other` of a union. In its debug form that is the variant, and in it the struct of the
/// same name; the `Other` of an open enum holds a text.
pub(crate) fn has_untyped(debug: &str) -> bool {
    debug.contains("Other(Other(")
}

/// The keys in `extra`, by the debug form of the whole value, but those of nulls, which no field holds.
pub(crate) fn unknown_keys(debug: &str) -> impl Iterator<Item = &str> {
    let extras = debug.split("extra: {").skip(1);
    let entries =
        extras.filter_map(|extra| extra.split_once('}')).flat_map(|(entries, _)| entries.split(", "));
    let is_null = |entry: &str| entry.split_once("\": ").is_some_and(|(_, value)| value == "Null");
    entries.filter(move |entry| !entry.is_empty() && !is_null(entry))
}

fn files(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v11").join(kind);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    files.sort();
    files
}

/// The texts of a kind's fixtures, without blanks between the marks.
pub(crate) fn texts(kind: &str) -> Vec<String> {
    let compact = |path: &PathBuf| {
        let text =
            std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (mut in_text, mut escaped) = (false, false);
        let keeps = |c: &char| {
            let keeps = in_text || !c.is_ascii_whitespace();
            in_text ^= *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            keeps
        };
        text.chars().filter(keeps).collect()
    };
    files(kind).iter().map(compact).collect()
}

fn all(kind: &str) -> Vec<Fixture> {
    files(kind).iter().map(|path| Fixture::read(path)).collect()
}

/// The fixtures of a kind: file name, what it is before the dialect, and the document.
#[cfg(feature = "schemars")]
pub(crate) fn fixtures(kind: &str) -> Vec<(String, String, Value)> {
    all(kind).into_iter().map(|Fixture { name, of, value, .. }| (name, of, value)).collect()
}

#[track_caller]
fn assert_none(flaws: &[String]) {
    assert!(flaws.is_empty(), "{} flaws:\n{}", flaws.len(), flaws.join("\n"));
}

#[test]
fn segments_are_read_whole() {
    let flaws: Vec<_> = all("segment").iter().flat_map(Fixture::flaws::<Segment>).collect();
    assert_none(&flaws);
}

#[test]
fn events_are_read_whole() {
    let received = |fixture| Fixture { direction: Some(Direction::Receive), ..fixture };
    let flaws: Vec<_> =
        all("event").into_iter().map(received).flat_map(|event| event.flaws::<Event>()).collect();
    assert_none(&flaws);
}

#[test]
fn requests_are_read_whole() {
    let sent = |fixture| Fixture { direction: Some(Direction::Send), ..fixture };
    let flaws: Vec<_> =
        all("action").into_iter().map(sent).flat_map(|request| request.flaws::<Request>()).collect();
    assert_none(&flaws);
}

#[test]
fn answers_are_read_whole() {
    let (answers, fixtures) = (Answer::all(), all("response"));
    let mut flaws = Vec::new();
    for Fixture { name, of, dialect, value, .. } in &fixtures {
        exact::<Response>(value);
        match answers.get(of) {
            None => flaws.push(format!("{name}: no such action")),
            Some(answer) => {
                flaws.extend(answer.flaws(value, *dialect).into_iter().map(|flaw| format!("{name}: {flaw}")));
            }
        }
    }
    let has_fixture = |action: &str| fixtures.iter().any(|fixture| fixture.of == action);
    flaws.extend(answers.into_keys().filter(|action| !has_fixture(action)));
    assert_none(&flaws);
}

/// The types of a union without a document.
fn without_fixture(union: &'static UnionInfo, documents: &[Fixture]) -> Vec<String> {
    let leaves = leaves(union);
    let has_document: BTreeSet<_> = documents
        .iter()
        .flat_map(|fixture| leaves.iter().filter(|leaf| leaf.is_told_by(|key| fixture.value[key].as_str())))
        .map(|leaf| leaf.info.path())
        .collect();
    let types: BTreeSet<_> = leaves.iter().map(|leaf| leaf.info.path()).collect();
    (&types - &has_document).into_iter().collect()
}

#[test]
fn every_type_has_a_fixture() {
    let mut missing = Vec::new();
    for ((union, _), kind) in roots().into_iter().zip(["segment", "event", "action"]) {
        missing.extend(without_fixture(union, &all(kind)));
    }
    assert_none(&missing);
}

#[test]
fn every_fixture_is_in_a_folder_that_is_read() {
    let folders: Vec<_> = files("").iter().filter_map(|path| Some(path.file_name()?.to_owned())).collect();
    assert_eq!(folders, ["action", "event", "response", "segment"]);
}

#[test]
fn flaws_are_found() {
    let fixture = |value| Fixture {
        name: "face".to_owned(),
        of: "face".to_owned(),
        dialect: Dialect::Standard,
        direction: Some(Direction::Send),
        value,
    };
    let flaws = |data: Value| fixture(json!({ "type": "face", "data": data })).flaws::<Segment>().len();
    assert_eq!(flaws(json!({ "id": "1", "large": null })), 0);
    assert_eq!(flaws(json!({ "id": "1", "glow": { "a": null } })), 1);
    // Not typed, and a violation.
    assert_eq!(flaws(json!({ "id": [] })), 2);
}

#[test]
fn flaws_of_answers_are_found() {
    let answers = Answer::all();
    let flaws = |data: Value| {
        let answer = json!({ "status": "ok", "retcode": 0, "data": data });
        answers["get_login_info"].flaws(&answer, Dialect::Standard).len()
    };
    assert_eq!(flaws(json!({ "user_id": 1, "nickname": "", "age": null })), 0);
    assert_eq!(flaws(json!({ "user_id": 1 })), 1);
    assert_eq!(flaws(json!({ "user_id": 1, "nickname": "", "glow": 2 })), 1);
    // A violation, and another form.
    assert_eq!(flaws(json!({ "user_id": 1, "nickname": [] })), 2);
    // A violation, data that the action does not have, and another form.
    assert_eq!(flaws(json!(null)), 3);
}

//! Whole requests and answers: `tests/fixtures/qq/endpoint/<type>[.<note>].json`, with the method and path under `request`.

use crate::answers::unknown_in;
use onebot_types::info::{self, Direction, Place, Shape, TypeInfo};
use onebot_types::qq::Endpoint;
use onebot_types::qq::http::PRODUCTION;
use onebot_types::validate::Profile;
use onebot_types::{DecodeOptions, Json as _};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn fixtures() -> BTreeMap<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/qq/endpoint");
    let files =
        std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("a file").path());
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a text");
        let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, value)
    };
    files.map(read).collect()
}

/// The objects of a document with their types.
fn objects<'v>(shape: Shape, value: &'v Value, found: &mut Vec<(&'static TypeInfo, &'v Value)>) {
    match shape {
        Shape::Array(item) => {
            value.as_array().into_iter().flatten().for_each(|value| objects(*item, value, found));
        }
        Shape::OneOf(shapes) => shapes.iter().for_each(|shape| objects(*shape, value, found)),
        Shape::Object(info) if value.is_object() => found.push((info(), value)),
        _ => {}
    }
}

/// Every point where a document is not read whole, by types, and without a violation. Notes the types in it.
fn flaws(shape: Shape, value: &Value, direction: Direction, seen: &mut BTreeSet<String>) -> Vec<String> {
    let mut flaws = Vec::new();
    let mut found = Vec::new();
    objects(shape, value, &mut found);
    if found.is_empty() {
        flaws.push("no object of the type".to_owned());
    }
    let named: BTreeMap<_, _> = info::types().into_iter().map(|named| (named.name.clone(), named)).collect();
    for (info, value) in found {
        note(info, value, seen);
        flaws.extend(unknown_in(info, value).unwrap_or_else(|| vec!["not of the type".to_owned()]));
        let text = value.to_string();
        let (tape, _) = DecodeOptions::new().first(&text).expect("it is JSON");
        let report = named[&info.path()].check(tape.root(), Profile::new().direction(direction));
        flaws.extend(report.violations.iter().map(ToString::to_string));
    }
    flaws
}

/// Notes the fields that are set, with the types that they are of.
fn note(info: &TypeInfo, value: &Value, seen: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        if let Some(field) = info.field(key) {
            seen.insert(format!("{}.{key}", info.path()));
            let mut inside = Vec::new();
            objects(field.shape, value, &mut inside);
            for (info, value) in inside {
                note(info, value, seen);
            }
        }
    }
}

#[test]
fn requests_and_answers_are_read_whole() {
    let (mut lines, mut seen) = (Vec::new(), BTreeSet::new());
    for (name, fixture) in fixtures() {
        let (method, path) =
            fixture["request"].as_str().and_then(|line| line.split_once(' ')).expect("a line");
        let body = fixture.get("body").map(|body| body.to_string().into_bytes()).unwrap_or_default();
        let endpoint = Endpoint::route(method, path, &body).unwrap_or_else(|error| panic!("{name}: {error}"));
        let info = endpoint.info().info;
        assert_eq!(Some(info.name), name.split('.').next());
        let debug = format!("{endpoint:?}");
        assert!(debug.ends_with("extra: {} })"), "{name}: {debug}");
        // Each parameter is spelled as we spell it.
        let request = endpoint.to_request(PRODUCTION, "").expect("what was read can be sent");
        if !info.wire.contains("https://") {
            assert_eq!(request.uri().path_and_query().expect("a path").as_str(), path);
        }
        if let Some(body) = fixture.get("body") {
            assert_eq!(&serde_json::from_slice::<Value>(request.body()).expect("JSON"), body, "{name}");
            let field = info.fields.iter().find(|field| field.place == Some(Place::Body)).expect("a body");
            let found = flaws(field.shape, body, Direction::Send, &mut seen);
            lines.extend(found.into_iter().map(|flaw| format!("{name}: body: {flaw}")));
        }
        if let Some(answer) = fixture.get("answer") {
            let shape = *info.response.expect("an endpoint is answered");
            let found = flaws(shape, answer, Direction::Receive, &mut seen);
            lines.extend(found.into_iter().map(|flaw| format!("{name}: answer: {flaw}")));
        }
        assert_eq!(fixture.get("answer").is_some(), fixture["status"] == json!(200), "{name}");
    }
    let fields = info::types()
        .into_iter()
        .filter_map(|named| named.info())
        .filter(|info| info.kind == info::Kind::Object && info.module.contains("::qq::endpoint"));
    let missing =
        fields.flat_map(|info| info.fields.iter().map(|field| format!("{}.{}", info.path(), field.name)));
    lines.extend(
        missing.filter(|field| !seen.contains(field)).map(|field| format!("{field}: in no document")),
    );
    assert!(lines.is_empty(), "{} flaws:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn every_endpoint_has_a_document() {
    let fixtures = fixtures();
    for endpoint in Endpoint::ALL {
        assert!(fixtures.contains_key(&format!("{}.json", endpoint.info.name)), "{}", endpoint.info.name);
    }
}

/// The JSON form of an endpoint is exact, as that of every object.
#[test]
fn endpoints_as_json() {
    use crate::exact::exact;
    use onebot_types::qq::endpoint::{GetPanels, PutPanelTarget};

    let value = json!({"scope": "c2c", "limit": "20", "cursor": null, "new": [1]});
    assert_eq!(exact::<GetPanels>(&value).limit.unwrap(), 20);
    let value = json!({"panel_id": 7, "body": {"op": "add", "user_openids": ["U"], "new": 1}, "more": {}});
    let endpoint = exact::<PutPanelTarget>(&value);
    assert_eq!(PutPanelTarget::from_json(&endpoint.to_json()), Ok(endpoint));
}

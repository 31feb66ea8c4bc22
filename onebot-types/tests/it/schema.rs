//! JSON Schemas: the committed files, what they take, and that they say what validation says.
#![cfg(feature = "schemars")]

mod agreement;
mod official;
mod options;

use crate::fixtures::fixtures;
use jsonschema::Validator;
use onebot_types::info::{self, Named};
use onebot_types::schema::{Protocol, SchemaOptions, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The schema of OneBot 11.
static V11: LazyLock<Value> = LazyLock::new(|| SchemaOptions::new().protocol(Protocol::V11).to_value());

/// The schema of the official API.
static QQ: LazyLock<Value> = LazyLock::new(|| SchemaOptions::new().protocol(Protocol::Qq).to_value());

/// A validator of a definition of OneBot 11.
fn validator(definition: &str) -> Validator {
    part_of(&V11, json!({ "$ref": format!("#/$defs/{definition}") }))
}

/// A validator of a schema that refers to the definitions of a protocol.
fn part_of(protocol: &Value, mut schema: Value) -> Validator {
    schema["$defs"] = protocol["$defs"].clone();
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{schema}: {error}"))
}

/// A validator of a named type's documents.
fn validator_of(named: &Named) -> Validator {
    let schema = SchemaOptions::new().schema_of(named).to_value();
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{}: {error}", named.name))
}

/// Why a document is not valid, one reason a line.
fn errors(validator: &Validator, document: &Value) -> String {
    let errors = validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path()));
    errors.collect::<Vec<_>>().join("\n")
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schema").join(name)
}

#[test]
fn the_committed_files_are_current() {
    for protocol in Protocol::ALL {
        let options = SchemaOptions::new();
        let files = [
            (format!("{}.json", protocol.name()), options.protocol(protocol).to_value()),
            (format!("{}.openapi.json", protocol.name()), options.openapi(protocol)),
        ];
        for (name, schema) in files {
            let committed = std::fs::read_to_string(file(&name)).unwrap_or_default();
            // Not `assert_eq`: nobody reads a difference of a megabyte.
            assert!(
                committed == text(&schema),
                "{name} is not current: run `cargo onebot schema --out onebot-types/schema`"
            );
        }
    }
}

#[test]
fn schemas_are_valid_by_their_draft() {
    for options in [
        SchemaOptions::new(),
        SchemaOptions::new().strict(true).plain(true),
        SchemaOptions::new().dialect(info::Dialect::NapCat).direction(info::Direction::Receive),
    ] {
        for protocol in Protocol::ALL {
            let schema = options.protocol(protocol).to_value();
            assert!(jsonschema::draft202012::meta::validate(&schema).is_ok(), "{options:?}");
            for (name, definition) in options.openapi(protocol)["components"]["schemas"].as_object().unwrap()
            {
                assert!(jsonschema::draft202012::meta::is_valid(definition), "{name}");
            }
        }
    }
}

#[test]
fn every_definition_is_reached_and_every_reference_leads_to_one() {
    fn references(schema: &Value, found: &mut Vec<String>) {
        match schema {
            Value::Object(members) => {
                for (key, value) in members {
                    match value {
                        Value::String(target) if key == "$ref" => found.push(target.clone()),
                        _ => references(value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let openapi = |protocol| (SchemaOptions::new().openapi(protocol), "/components/schemas");
    let documents = [(V11.clone(), "/$defs"), (QQ.clone(), "/$defs")];
    for (schema, definitions) in documents.into_iter().chain(Protocol::ALL.map(openapi)) {
        let defined = schema.pointer(definitions).unwrap().as_object().unwrap();
        let mut found = Vec::new();
        references(&schema, &mut found);
        for target in &found {
            assert!(schema.pointer(target.trim_start_matches('#')).is_some(), "{target}");
        }
        for name in defined.keys() {
            assert!(found.contains(&format!("#{definitions}/{name}")), "{name}");
        }
    }
}

#[test]
fn fixtures_are_valid() {
    let mut wrong = Vec::new();
    for (kind, definition) in [("segment", "Segment"), ("event", "Event"), ("action", "Request")] {
        let (open, known) = (validator(definition), validator(&format!("Known{definition}")));
        for (name, _, document) in fixtures(kind) {
            // A name with a suffix is another name.
            let suffixed = document["action"]
                .as_str()
                .is_some_and(|name| name.ends_with("_async") || name.ends_with("_rate_limited"));
            let validator = if suffixed { &open } else { &known };
            if !validator.is_valid(&document) {
                wrong.push(format!("{name}: {}", errors(validator, &document)));
            }
        }
    }
    let answers: BTreeMap<_, _> = info::types()
        .into_iter()
        .filter(|named| named.kind == info::NamedKind::Response)
        .map(|named| (named.wire.clone(), named))
        .collect();
    for (name, action, document) in fixtures("response") {
        let validator = validator_of(&answers[&action]);
        if !validator.is_valid(&document) {
            wrong.push(format!("{name}: {}", errors(&validator, &document)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Frames from elsewhere, one a line as `{"kind": …, "frame": …}`, in the file that `ONEBOT_CORPUS` names.
#[test]
fn corpus_is_valid() {
    let Some(path) = std::env::var_os("ONEBOT_CORPUS") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let validators: BTreeMap<_, _> = [
        ("ob11.event", &V11, "Event"),
        ("ob11.segment", &V11, "Segment"),
        ("ob11.message", &V11, "Message"),
        ("ob11.ws_request", &V11, "Request"),
        ("ob11.response", &V11, "Response"),
        ("qq.gateway", &QQ, "Payload"),
        ("qq.error", &QQ, "ErrorBody"),
        ("qq.send_result", &QQ, "SendMessageResult"),
    ]
    .into_iter()
    .map(|(kind, protocol, definition)| {
        (kind, part_of(protocol, json!({ "$ref": format!("#/$defs/{definition}") })))
    })
    .collect();
    let answers: BTreeMap<_, _> = info::types()
        .into_iter()
        .filter(|named| named.kind == info::NamedKind::Response)
        .map(|named| (named.wire.clone(), named))
        .collect();
    let (mut valid, mut wrong, mut typed) = (0, Vec::new(), Vec::new());
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let Some(validator) = validators.get(line["kind"].as_str().unwrap()) else { continue };
        if validator.is_valid(&line["frame"]) {
            valid += 1;
        } else {
            wrong.push(format!("{line}: {}", errors(validator, &line["frame"])));
        }
        if line["kind"] == "ob11.response"
            && let Some(named) = line["action"].as_str().and_then(|action| answers.get(action))
        {
            let validator = validator_of(named);
            if !validator.is_valid(&line["frame"]) {
                typed.push(format!("{}: {}", named.name, errors(&validator, &line["frame"])));
            }
        }
    }
    println!(
        "{valid} valid; {} answers that are not those of their actions:\n{}",
        typed.len(),
        typed.join("\n")
    );
    assert!(valid > 0 && wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_face_without_id_is_no_face() {
    let face = json!({ "type": "face", "data": {} });
    assert!(!validator("Segment").is_valid(&face));
    let errors = errors(&validator("SegmentFace"), &face);
    assert_eq!(errors, "/data: \"id\" is a required property");
    for id in [json!(37), json!("37")] {
        assert!(validator("SegmentFace").is_valid(&json!({ "type": "face", "data": { "id": id } })));
    }
}

#[test]
fn the_root_takes_documents_only() {
    let validator = jsonschema::draft202012::new(&V11).unwrap();
    let valid = [
        json!({ "post_type": "meta_event", "meta_event_type": "heartbeat" }),
        json!({ "action": "get_status" }),
        json!({ "status": "ok", "retcode": 0 }),
        json!("text"),
        json!([{ "type": "text", "data": { "text": "a" } }]),
        json!({ "type": "hologram" }),
    ];
    for document in valid {
        assert!(validator.is_valid(&document), "{document}");
    }
    for document in [json!({}), json!(1), json!([1]), json!({ "action": "get_msg" })] {
        assert!(!validator.is_valid(&document), "{document}");
    }
}

//! Schemas of the official API's types.

use super::{errors, validator_of};
use jsonschema::Validator;
use onebot_types::info::{self, Named, NamedKind};
use onebot_types::schema::SchemaOptions;
use serde_json::{Value, json};
use std::path::Path;

fn named(wanted: impl Fn(&Named) -> bool) -> Named {
    info::types().into_iter().find(wanted).expect("the type has a name")
}

fn payload() -> Named {
    named(|named| named.name == "qq.Payload")
}

/// A validator of one of the definitions that payloads are made of.
fn part(definition: &str) -> Validator {
    let whole = SchemaOptions::new().schema_of(&payload()).to_value();
    let schema = json!({ "$ref": format!("#/$defs/{definition}"), "$defs": whole["$defs"] });
    jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{definition}: {error}"))
}

/// File names before the first dot, file names, and documents.
fn fixtures(kind: &str) -> Vec<(String, String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/qq").join(kind);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let read = |path: &Path| {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let of = name.split('.').next().unwrap_or_default().to_owned();
        let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let document = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (of, name, document)
    };
    entries.map(|entry| read(&entry.expect("a folder can be read").path())).collect()
}

#[test]
fn payloads_are_known() {
    let known = part("KnownPayload");
    let whole = validator_of(&payload());
    let mut wrong = Vec::new();
    for (_, name, document) in fixtures("payload") {
        for validator in [&known, &whole] {
            if !validator.is_valid(&document) {
                wrong.push(format!("{name}: {}", errors(validator, &document)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn objects_are_valid() {
    let mut wrong = Vec::new();
    for (of, name, document) in fixtures("object") {
        let suffix = format!(".{of}");
        let is = |named: &Named| {
            named.kind == NamedKind::Object && named.name.starts_with("qq.") && named.name.ends_with(&suffix)
        };
        let validator = validator_of(&named(is));
        if !validator.is_valid(&document) {
            wrong.push(format!("{name}: {}", errors(&validator, &document)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn op_codes_tell_the_body() {
    let (whole, known) = (validator_of(&payload()), part("KnownPayload"));
    let valid = [
        json!({ "op": 10, "d": { "heartbeat_interval": 41250 } }),
        json!({ "op": 1, "d": null }),
        json!({ "op": 1, "d": 42 }),
        json!({ "op": 9, "d": false }),
        json!({ "op": 11 }),
        // The content may be anything.
        json!({ "op": 0, "s": 2, "t": "RESUMED", "d": "" }),
    ];
    for document in valid {
        assert!(known.is_valid(&document), "{}", errors(&known, &document));
        assert!(whole.is_valid(&document), "{}", errors(&whole, &document));
    }
    for document in [
        json!({ "op": 10, "d": 5 }),
        json!({ "op": 9, "d": "no" }),
        json!({ "op": 0, "t": "READY", "d": 1 }),
        json!({ "op": "10", "d": { "heartbeat_interval": 41250 } }),
        json!({ "d": 1 }),
    ] {
        assert!(!whole.is_valid(&document), "{document}");
    }
    // What is not known is something else.
    for document in [json!({ "op": 99, "d": 1 }), json!({ "op": 0, "t": "LATER", "d": {} })] {
        assert!(whole.is_valid(&document) && !known.is_valid(&document), "{document}");
    }
}

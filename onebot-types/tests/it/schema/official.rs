//! Schemas of the official API's types.

use super::{QQ, errors, part_of, validator_of};
use jsonschema::Validator;
use onebot_types::info::{self, Named, NamedKind, Place};
use onebot_types::qq::Endpoint;
use onebot_types::schema::{Protocol, SchemaOptions};
use serde_json::{Value, json};
use std::path::Path;

fn named(wanted: impl Fn(&Named) -> bool) -> Named {
    info::types().into_iter().find(wanted).expect("the type has a name")
}

fn payload() -> Named {
    named(|named| named.name == "qq.Payload")
}

/// A validator of a definition.
fn part(definition: &str) -> Validator {
    part_of(&QQ, json!({ "$ref": format!("#/$defs/{definition}") }))
}

/// File names before the first dot, file names, and documents.
pub(super) fn fixtures(kind: &str) -> Vec<(String, String, Value)> {
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

#[test]
fn exchanges_with_endpoints_are_valid() {
    let mut wrong = Vec::new();
    let mut check = |name: &str, schema: &Value, document: &Value| {
        let validator = part_of(&QQ, json!({ "allOf": [schema] }));
        if !validator.is_valid(document) {
            wrong.push(format!("{name}: {}", errors(&validator, document)));
        }
    };
    for (of, name, exchange) in fixtures("endpoint") {
        let endpoint = Endpoint::ALL.iter().find(|endpoint| endpoint.info.name == of).expect("an endpoint");
        if let Some(body) = exchange.get("body") {
            check(&name, &QQ["$defs"][&of]["properties"]["body"], body);
        }
        let answer = exchange.get("answer").unwrap_or(&Value::Null);
        check(&name, &QQ["$defs"]["Answers"]["properties"][endpoint.info.wire], answer);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_type_has_a_definition() {
    let definitions = QQ["$defs"].as_object().unwrap();
    for named in info::types() {
        if let (true, Some(info)) = (named.name.starts_with("qq."), named.info()) {
            assert!(definitions.contains_key(info.name), "{}", named.name);
        }
    }
    for endpoint in Endpoint::ALL {
        for lookup in ["Endpoints", "Answers"] {
            assert!(definitions[lookup]["properties"].get(endpoint.info.wire).is_some(), "{endpoint:?}");
        }
    }
}

#[test]
fn every_endpoint_is_an_operation() {
    let api = SchemaOptions::new().openapi(Protocol::Qq);
    let operations: usize =
        api["paths"].as_object().unwrap().values().map(|path| path.as_object().unwrap().len()).sum();
    assert_eq!(operations, Endpoint::ALL.len());
    for endpoint in Endpoint::ALL {
        let path = endpoint.path.trim_start_matches("https://bots.qq.com");
        let operation = &api["paths"][path][endpoint.method.name().to_lowercase()];
        assert_eq!(operation["operationId"], endpoint.info.name);
        let parameters: Vec<_> = operation["parameters"].as_array().into_iter().flatten().collect();
        let mut body = None;
        for field in endpoint.info.fields {
            let place = field.place.expect("a field has a place");
            if place == Place::Body {
                body = Some(field.essential);
                continue;
            }
            let is = |parameter: &&&Value| parameter["name"] == field.name && parameter["in"] == place.name();
            let parameter = parameters.iter().find(is).expect("a field is a parameter");
            assert_eq!(parameter["required"], field.essential);
            assert_eq!(path.contains(&format!("{{{}}}", field.name)), place == Place::Path, "{}", field.name);
        }
        assert_eq!(parameters.len(), endpoint.info.fields.len() - usize::from(body.is_some()));
        assert_eq!(operation["requestBody"]["required"].as_bool(), body);
        assert!(operation["responses"]["200"]["content"].is_object());
    }
    // Where an answer may be empty.
    let deleted = &api["paths"]["/channels/{channel_id}"]["delete"];
    assert!(deleted["responses"]["204"].is_object());
    assert!(api["paths"]["/gateway"]["get"]["responses"].get("204").is_none());
    // It is asked for what all others need, and elsewhere.
    let token = &api["paths"]["/app/getAppAccessToken"]["post"];
    assert_eq!(token["security"], json!([]));
    assert_eq!(token["servers"][0]["url"], "https://bots.qq.com");
}

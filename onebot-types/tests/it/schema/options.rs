//! What the options change, and schemas of users' types.

use super::{V11, errors, validator};
use insta::assert_snapshot;
use onebot_types::info::{Dialect, Direction, NamedKind, types};
use onebot_types::prelude::*;
use onebot_types::schema::{Protocol, SchemaOptions, text};
use onebot_types::wire::NoData;
use onebot_types::{Object, OpenEnum, Union, v11};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator, schema_for};
use serde_json::{Value, json};

#[test]
fn what_a_segment_looks_like() {
    assert_snapshot!(text(&SchemaOptions::new().schema_for::<v11::Rps>().to_value()));
    for definition in ["SegmentRps", "KnownEvent", "MetaEvent", "Message", "Frame", "FaceType"] {
        assert_snapshot!(definition, text(&V11["$defs"][definition]));
    }
}

#[test]
fn strict_takes_what_is_known_only() {
    let schema = SchemaOptions::new().strict(true).protocol(Protocol::V11).to_value();
    let segment = |document: Value| {
        let mut schema = schema.clone();
        schema["$ref"] = "#/$defs/Segment".into();
        schema.as_object_mut().unwrap().remove("anyOf");
        jsonschema::draft202012::new(&schema).unwrap().is_valid(&document)
    };
    assert!(segment(json!({ "type": "face", "data": { "id": 1, "type": "sticker" } })));
    assert!(!segment(json!({ "type": "face", "data": { "id": 1, "type": "moving" } })));
    assert!(!segment(json!({ "type": "face", "data": { "id": 1, "glow": true } })));
    assert!(!segment(json!({ "type": "hologram", "data": {} })));
    let names = || schema["$defs"].as_object().unwrap().keys();
    assert!(!names().any(|name| name == "SegmentOther" || name == "KnownSegment"));
}

#[test]
fn plain_has_no_discriminator() {
    let plain = SchemaOptions::new().plain(true).protocol(Protocol::V11).to_value();
    assert!(V11.to_string().contains("\"discriminator\""));
    assert!(!plain.to_string().contains("\"discriminator\""));
}

#[test]
fn a_dialect_has_its_own_only() {
    let of = |dialect| SchemaOptions::new().dialect(dialect).protocol(Protocol::V11).to_value();
    let (standard, napcat) = (of(Dialect::Standard), of(Dialect::NapCat));
    let has = |schema: &Value, pointer| schema.pointer(pointer).is_some();
    assert!(!has(&standard, "/$defs/SegmentMface") && has(&napcat, "/$defs/SegmentMface"));
    let result_id = "/$defs/SegmentFaceData/properties/resultId";
    assert!(!has(&standard, result_id) && has(&napcat, result_id));
    let known = standard.pointer("/$defs/SegmentOther/not/properties/type/enum").unwrap();
    assert!(!known.as_array().unwrap().contains(&json!("mface")));
    // Annotations say the same of the schema of all dialects.
    let annotated = V11.pointer(result_id).unwrap();
    assert_eq!(annotated["x-dialects"], json!(["napcat"]));
}

#[test]
fn a_direction_says_what_has_to_be_there() {
    let of = |direction| SchemaOptions::new().direction(direction).protocol(Protocol::V11).to_value();
    let required = |schema: &Value, definition: &str, name: &str| {
        let required = schema["$defs"][definition]["required"].as_array().cloned().unwrap_or_default();
        required.contains(&json!(name))
    };
    let (send, receive) = (of(Direction::Send), of(Direction::Receive));
    assert!(required(&receive, "EventMessageGroup", "message_id"));
    assert!(!required(&V11, "EventMessageGroup", "message_id"));
    assert!(required(&send, "EventMessageGroup", "group_id"));
    assert_eq!(
        V11.pointer("/$defs/EventMessageGroup/properties/raw_message/x-required"),
        Some(&json!({ "receive": true }))
    );
    // Only received.
    assert!(receive.pointer("/$defs/SegmentFaceData/properties/raw").is_some());
    assert!(send.pointer("/$defs/SegmentFaceData/properties/raw").is_none());
}

/// What is decoded is encoded as it came, so one schema describes both.
#[test]
fn both_contracts_are_the_same() {
    fn schema<T: JsonSchema>(settings: SchemaSettings) -> Value {
        SchemaGenerator::new(settings).into_root_schema_for::<T>().to_value()
    }
    fn same<T: JsonSchema>() {
        let settings = SchemaSettings::draft2020_12;
        assert_eq!(schema::<T>(settings().for_serialize()), schema::<T>(settings().for_deserialize()));
    }
    same::<Event>();
    same::<Request>();
    same::<Response<v11::action::GetMsg>>();
    same::<Message>();
    same::<(Id, Int, Flag, NoData)>();
}

#[test]
fn rules_are_keywords() {
    let result = V11.pointer("/$defs/SegmentRpsData/properties/result/oneOf/0").unwrap();
    assert_eq!(*result, json!({ "type": "integer", "minimum": 1, "maximum": 3 }));
    let validator = validator("SegmentRps");
    assert!(validator.is_valid(&json!({ "type": "rps", "data": { "result": 3 } })));
    assert!(!validator.is_valid(&json!({ "type": "rps", "data": { "result": 4 } })));
}

#[test]
fn every_named_type_has_a_schema_of_its_own() {
    for named in types() {
        let schema = SchemaOptions::new().schema_of(&named).to_value();
        let tag = match named.kind {
            NamedKind::Segment => "type",
            NamedKind::Action => "action",
            _ => continue,
        };
        // The first is the type's own name, the others are aliases.
        let target = schema.get("$ref").or(schema.pointer("/oneOf/0/$ref")).unwrap().as_str().unwrap();
        let definition = schema.pointer(target.trim_start_matches('#')).unwrap();
        assert_eq!(definition["properties"][tag]["const"], *named.wire, "{}", named.name);
    }
}

/// A sender as a user declares it: another type than the crate's of the same name.
#[derive(Debug, Clone, PartialEq, Object)]
struct Sender {
    /// How loud, from 0 to 10. See [`Volume`].
    #[object(range(0, 10))]
    loud: Option<Int>,
    volume: Option<Volume>,
    /// What it sends.
    sends: Option<Sends>,
    message: Option<Message>,
    extra: Extra,
}

/// How it sounds.
#[derive(Debug, Clone, PartialEq, OpenEnum)]
enum Volume {
    /// Hardly.
    Low,
    Other(String),
}

/// Something.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "kind", content = "what")]
enum Sends {
    Wave(Wave),
    Other(onebot_types::Other),
}

/// A wave.
#[derive(Debug, Clone, PartialEq, onebot_types::Segment)]
struct Wave {
    id: Id,
    extra: Extra,
}

#[test]
fn types_of_users_have_schemas() {
    let schema = schema_for!(Sender).to_value();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    assert_eq!(schema["title"], "Sender");
    let loud = &schema["properties"]["loud"];
    assert_eq!(loud["description"], "How loud, from 0 to 10. See `Volume`.");
    assert_eq!(loud["oneOf"][0], json!({ "type": "integer", "minimum": 0, "maximum": 10 }));
    let valid = json!({
        "loud": 3, "volume": "high", "sends": { "kind": "wave", "what": { "id": 1 } },
        "message": [{ "type": "text", "data": { "text": "a" } }],
    });
    assert_eq!(errors(&validator, &valid), "");
    assert!(!validator.is_valid(&json!({ "sends": { "kind": "wave", "what": {} } })));
    assert!(!validator.is_valid(&json!({ "loud": 11 })));
}

#[test]
fn types_of_the_same_name_stay_apart() {
    let mut generator = SchemaGenerator::default();
    let message = generator.subschema_for::<v11::object::Sender>().to_value();
    let own = generator.subschema_for::<Sender>().to_value();
    assert_ne!(message, own);
    let nested = generator.subschema_for::<v11::event::message::PrivateMessage>().to_value();
    let definitions = generator.definitions();
    assert_eq!(nested["$ref"], "#/$defs/PrivateMessage");
    let sender = definitions["PrivateMessage"]["properties"]["sender"]["anyOf"][0].clone();
    assert_eq!(sender, message);
}

//! The lists of the gateway: op codes, intents, events, close codes, error codes, headers.

use onebot_types::info::{EnumValue, Shape, Variant};
use onebot_types::qq::gateway::{AckCode, IntentGroup};
use onebot_types::qq::{CloseCode, Dispatch, ErrorCode, Intents, Op, OpCode, Payload, webhook};
use onebot_types::{Json, Union};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn catalog(key: &str) -> Value {
    let file: Value =
        serde_json::from_str(include_str!("../../catalog/qq-gateway.json")).expect("the catalog is JSON");
    file[key].clone()
}

fn list(key: &str) -> Vec<Value> {
    catalog(key).as_array().expect("a list").clone()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().expect("a text")
}

fn shape<T: Json>() -> Shape {
    T::SHAPE
}

fn pascal(name: &str) -> String {
    name.split('_').map(|word| word[..1].to_uppercase() + &word[1..].to_lowercase()).collect()
}

#[test]
fn events_are_those_of_the_catalog() {
    let listed = list("dispatch");
    let known: Vec<_> = Dispatch::INFO.variants.iter().map(|variant| variant.tag).collect();
    assert_eq!(known, listed.iter().map(|event| text(event, "type")).collect::<Vec<_>>());
    for (variant, event) in Dispatch::INFO.variants.iter().zip(&listed) {
        let Variant::Type(info) = variant.is else { panic!("{} is no struct", variant.tag) };
        match event["payload"]["object"].as_str() {
            Some(object) => assert_eq!(info.name, object, "{}", variant.tag),
            None => assert!(info.any_content, "{}", variant.tag),
        }
        // Enough of a body for every type.
        let id = || json!("1");
        let body = json!({"op_user": {"id": id()}, "target": {"id": id()}, "emoji": {"id": id()}, "audit_id": id(), "session_id": id(),
            "id": id(), "author": {"id": id()}, "openid": id(), "group_openid": id(), "member_openid": id(),
            "join_request_id": id(), "guild_id": id(), "channel_id": id(), "user_id": id(), "message": {"id": id()}});
        let payload = Payload::from_value(&json!({"op": 0, "t": variant.tag, "d": body})).unwrap();
        let Op::Dispatch(typed) = payload.op else { panic!("{payload:?}") };
        assert!(format!("{typed:?}").starts_with(&format!("{}(", pascal(variant.tag))), "{typed:?}");
        assert_eq!(typed.intent(), event["intent"].as_str().and_then(Intents::named), "{}", variant.tag);
        assert_eq!(typed.can_reply(), event["can_reply_by_event_id"] == json!(true), "{}", variant.tag);
    }
}

#[test]
fn op_codes_are_those_of_the_catalog() {
    let Shape::Union(info) = shape::<Payload>() else { panic!("a payload is not a union") };
    let Shape::Enum(codes) = shape::<OpCode>() else { panic!("not an enum") };
    let listed = list("op_codes");
    assert_eq!((info().variants.len(), codes.values.len()), (listed.len(), listed.len()));
    for ((op, variant), (value, _)) in listed.iter().zip(info().variants).zip(codes.values) {
        let code = op["op"].as_i64().expect("an integer");
        assert_eq!((variant.tag, *value), (&*code.to_string(), EnumValue::Int(code)));
        let name = pascal(text(op, "name"));
        assert_eq!(format!("{:?}", OpCode::from(code)), name);
        let body = json!({"plain_token": "p", "event_ts": "1"});
        let payload = Payload::from_value(&json!({"op": code, "d": body})).unwrap();
        assert!(format!("{:?}", payload.op).starts_with(&name), "{payload:?}");
        assert_eq!(payload.op.code(), Some(OpCode::from(code)));
        match op["d"]["object"].as_str() {
            Some(object) => {
                assert!(matches!(variant.is, Variant::Type(info) if info.name == object), "{name}");
            }
            None => assert!(!matches!(variant.is, Variant::Type(_)), "{name}"),
        }
    }
}

#[test]
fn intents_are_those_of_the_catalog() {
    let listed = list("intents");
    let mut all = Intents::EMPTY;
    for intent in &listed {
        let (name, bits) = (text(intent, "name"), intent["value"].as_u64().expect("an integer"));
        let known = Intents::named(name).unwrap_or_else(|| panic!("{name}: no such intent"));
        assert_eq!((known.bits(), known.to_string()), (bits, name.to_owned()));
        assert_eq!(1 << intent["bit"].as_u64().expect("an integer"), bits);
        let [(_, group)] = known.names().collect::<Vec<_>>()[..] else { panic!("{name}: several names") };
        let expected = if intent["reserved"] == json!(true) {
            IntentGroup::Reserved
        } else if intent["private_domain_only"] == json!(true) {
            IntentGroup::Private
        } else if text(intent, "doc").ends_with("granted by default.") {
            IntentGroup::Granted
        } else {
            IntentGroup::OnRequest
        };
        assert_eq!(group, expected, "{name}");
        all |= known;
    }
    assert_eq!(all.names().count(), listed.len());
    assert!(Intents::from_bits(u64::MAX).names().count() == listed.len() && all.unknown().is_empty());
    assert!(Intents::ALL.contains(Intents::PUBLIC) && Intents::PUBLIC.contains(Intents::DEFAULT));
    assert_eq!(Intents::DEFAULT, Intents::GUILDS | Intents::GUILD_MEMBERS | Intents::PUBLIC_GUILD_MESSAGES);
    assert_eq!(!Intents::ALL, Intents::EMPTY);
    assert_eq!(Intents::from_bits(1 << 40 | 1).to_string(), "GUILDS | 0x10000000000");
    assert_eq!(Intents::EMPTY.to_string(), "0");
    for value in [json!(0), json!(513), json!(u64::MAX)] {
        assert_eq!(crate::exact::exact::<Intents>(&value).bits(), value.as_u64().expect("an integer"));
    }
}

#[test]
fn close_codes_are_those_of_the_catalog() {
    let listed = list("close_codes");
    assert_eq!(CloseCode::documented().len(), listed.len());
    for (info, listed) in CloseCode::documented().iter().zip(&listed) {
        let end = &listed["code_end"];
        let found = json!([info.first, info.last, info.resume, info.identify]);
        let end = if end.is_null() { &listed["code"] } else { end };
        assert_eq!(found, json!([listed["code"], end, listed["resume"], listed["identify"]]));
        assert!(!info.meaning.is_empty());
        for code in info.first..=info.last {
            assert_eq!(CloseCode::from(code).info(), Some(info));
        }
    }
    assert_eq!(CloseCode::from(1000).meaning(), None);
}

#[test]
fn error_codes_are_those_of_the_catalog() {
    let entry = |first: &Value, last: &Value, area: &str, retry: bool| {
        let last = if last.is_null() { first } else { last };
        (first.as_i64(), last.as_i64(), area.to_owned(), retry)
    };
    let mut listed: Vec<_> = list("error_codes")
        .iter()
        .map(|code| {
            entry(&code["code"], &code["code_end"], &pascal(text(code, "area")), code["retry"] == json!(true))
        })
        .collect();
    let found = ErrorCode::documented()
        .iter()
        .map(|info| entry(&info.first.into(), &info.last.into(), &format!("{:?}", info.area), info.retry));
    let mut found: Vec<_> = found.collect();
    // Looking a code up goes by this order.
    assert!(found.is_sorted_by_key(|(first, ..)| *first));
    listed.sort();
    found.sort();
    assert_eq!(found, listed);
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    for code in list("error_codes") {
        let n = code["code"].as_i64().expect("an integer");
        assert!(ErrorCode::from(n).meaning().is_some(), "{n}");
        if let (Some(name), true) = (code["name"].as_str(), code["code_end"].is_null()) {
            let names: BTreeSet<_> =
                ErrorCode::documented().iter().filter_map(|info| info.name).map(plain).collect();
            assert!(names.contains(&plain(name)), "{n}: no constant {name}");
        }
    }
    assert_eq!(ErrorCode::from(301_001).meaning(), Some("getting the guild failed"));
    assert_eq!(ErrorCode::from(301_050).meaning(), Some("errors of channel permissions"));
    assert_eq!(ErrorCode::from(301_000).infos().count(), 2);
    assert_eq!(ErrorCode::from(i64::MIN).infos().count(), 0);
}

#[test]
fn webhooks_are_those_of_the_catalog() {
    let webhook = catalog("webhook");
    assert_eq!(json!(webhook::PORTS), webhook["ports"]);
    let headers: Vec<_> =
        webhook["headers"].as_array().expect("a list").iter().map(|header| text(header, "name")).collect();
    let known = [webhook::SIGNATURE_HEADER, webhook::TIMESTAMP_HEADER, webhook::APP_ID_HEADER, "User-Agent"];
    assert_eq!(headers, known);
    assert_eq!(Payload::http_callback_ack(AckCode::Done).to_json(), r#"{"op":12,"d":0}"#);
}

#[cfg(feature = "ed25519")]
#[test]
fn signatures_are_those_of_the_catalog() {
    let vectors = catalog("webhook")["test_vectors"].clone();
    for vector in vectors.as_array().expect("a list") {
        let secret = webhook::Secret::new(text(vector, "secret")).unwrap();
        let request =
            webhook::WebhookValidationRequest::new(text(vector, "plain_token"), text(vector, "event_ts"));
        let answer = secret.sign_validation(&request);
        assert_eq!(answer.signature, text(vector, "signature"));
        assert_eq!(answer.plain_token, text(vector, "plain_token"));
    }
}

//! What a dialect, a direction and a use ask for.

use super::{assert_one, check, request, send};
use onebot_types::Object;
use onebot_types::info::{Dialect, Direction};
use onebot_types::prelude::*;
use onebot_types::validate::{Profile, UnknownKeys, ViolationRule};
use onebot_types::wire::Extra;
use serde_json::{Value, json};

#[test]
fn dialects_are_told_apart() {
    let mface = send(&json!({"type": "mface", "data": {"emoji_package_id": 1, "emoji_id": "a", "key": "b"}}));
    assert_eq!(request(&mface, Dialect::NapCat), []);
    assert_one(&mface, Dialect::Standard, "params.message[1].type", ViolationRule::Dialect);
    let said = check("v11.Request", &mface, Dialect::Standard)[0].to_string();
    assert_eq!(
        said,
        "params.message[1].type: `mface` is not in the standard; NapCat, LLBot and Lagrange have it"
    );

    let group = json!({"action": "set_group_sign", "params": {"group_id": 1}});
    assert_one(&group, Dialect::Standard, "action", ViolationRule::Dialect);
    let summary = send(&json!({"type": "image", "data": {"file": "a", "summary": "b"}}));
    assert_one(&summary, Dialect::GoCqHttp, "params.message[1].data.summary", ViolationRule::Dialect);

    // Of what the dialect does not have, no part is missed.
    let model = json!({"action": "_set_model_show", "params": {"model": "a", "model_show": "b"}});
    assert_eq!(request(&model, Dialect::GoCqHttp), []);
    assert_one(&model, Dialect::Standard, "action", ViolationRule::Dialect);
    let strict = Profile::from(Dialect::Standard).unknown_keys(UnknownKeys::Refuse);
    let more =
        json!({"action": "_set_model_show", "params": {"model": "a", "model_show": "b", "colour": "c"}});
    let found = [("action", ViolationRule::Dialect), ("params.colour", ViolationRule::UnknownKey)];
    assert_eq!(request(&more, strict), found.map(|(path, rule)| (path.to_owned(), rule)));

    // Lagrange does not read numbers as texts, NapCat does.
    let face = send(&json!({"type": "face", "data": {"id": 37}}));
    assert_eq!(request(&face, Dialect::NapCat), []);
    assert_one(&face, Dialect::Lagrange, "params.message[1].data.id", ViolationRule::Spelling);
    let forward = json!({"action": "get_forward_msg", "params": {"id": 5}});
    assert_eq!(request(&forward, Dialect::NapCat), []);
    assert_one(&forward, Dialect::Lagrange, "params.id", ViolationRule::Spelling);
    let count = json!({"action": "send_group_msg", "params": {"group_id": "1", "message": "hi"}});
    assert_eq!(request(&count, Dialect::Lagrange), []);

    let poke = |user_id: Value| {
        json!({"time": 1, "self_id": 2, "post_type": "notice", "notice_type": "notify", "sub_type": "poke",
            "group_id": 3, "user_id": user_id, "target_id": 4})
    };
    let event = |event: &Value, dialect: Dialect| check("v11.Event", event, dialect);
    assert_eq!(event(&poke(json!(5)), Dialect::GoCqHttp), []);
    assert_eq!(event(&poke(json!("5")), Dialect::GoCqHttp)[0].rule, ViolationRule::Spelling);
    let mut recall = poke(json!(5));
    recall["sub_type"] = "poke_recall".into();
    let elsewhere = &event(&recall, Dialect::NapCat)[0];
    assert_eq!((&*elsewhere.path, elsewhere.rule), ("sub_type", ViolationRule::Dialect));
}

/// The standard's card is a text; NapCat takes the object itself too, but sends a text like everybody.
#[test]
fn a_text_with_another_form_is_a_text_where_the_dialect_says_so() {
    let card = send(&json!({"type": "json", "data": {"data": {"app": "com.example.card"}}}));
    assert_eq!(request(&card, Dialect::NapCat), []);
    assert_one(&card, Dialect::Lagrange, "params.message[1].data.data", ViolationRule::Spelling);
    let received = Profile::from(Dialect::NapCat).direction(Direction::Receive);
    let found = check("v11.Segment", &card["params"]["message"][1], received);
    assert_eq!(found[0].to_string(), "data.data: expected a text in NapCat, found an object");
}

/// In a list an id is spelled as it is alone.
#[test]
fn each_item_of_a_list_is_spelled_as_the_dialect_does() {
    #[derive(Debug, Clone, PartialEq, Object)]
    struct Guests {
        host: Id,
        all: Vec<Id>,
        extra: Extra,
    }
    let profile = Profile::from(Dialect::GoCqHttp).direction(Direction::Receive);
    assert_eq!(Guests::new(7, [8, 9].map(Id::from)).findings(profile), []);
    let found = Guests::new("7", ["8", "9"].map(Id::from)).findings(profile);
    let found: Vec<_> = found.iter().map(|wrong| (&*wrong.path, wrong.rule, &*wrong.found)).collect();
    let spelling = |path, found| (path, ViolationRule::Spelling, found);
    assert_eq!(found, [spelling("host", r#""7""#), spelling("all", r#""8""#), spelling("all", r#""9""#)]);
}

/// Nobody but the endpoint says that its body is sent.
#[test]
fn the_body_of_an_endpoint_is_sent() {
    let body = json!({"text": "Lullaby", "tempo": 60});
    let profile = Profile::new().unknown_keys(UnknownKeys::Refuse);
    let found = check("qq.endpoint.content.PostChannelAudio", &body, profile);
    let mut found: Vec<_> = found.iter().map(ToString::to_string).collect();
    found.sort();
    assert_eq!(found, ["status: required to send, missing", "tempo: `tempo` is not a known key"]);
}

/// An answer that says it failed has no data to give. What it gives all the same is checked.
#[test]
fn data_is_asked_for_unless_the_action_failed() {
    let found = |retcode: i64, data: Value| {
        let answer = json!({"status": "ok", "retcode": retcode, "data": data});
        let found = check("v11.response.SendGroupMsg", &answer, Profile::new());
        found.into_iter().map(|wrong| (wrong.path, wrong.rule)).collect::<Vec<_>>()
    };
    assert_eq!(found(0, json!({"message_id": 5})), []);
    assert_eq!(found(0, Value::Null), [("data".to_owned(), ViolationRule::Type)]);
    assert_eq!(found(1400, Value::Null), []);
    let missing = [("data.message_id".to_owned(), ViolationRule::Required)];
    assert_eq!([found(0, json!({})), found(1400, json!({}))], [missing.clone(), missing]);
}

/// An example may leave out what is only always received, but not what is needed in both directions.
#[test]
fn what_both_directions_need_is_asked_for_in_examples() {
    let data = json!({"message": [], "message_id": 2, "sender": {}, "message_type": "group"});
    let answer = json!({"status": "ok", "retcode": 0, "data": data});
    let found = check("v11.response.GetMsg", &answer, Profile::new());
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, ["data.time: required, missing"]);
}

#[test]
fn what_a_dialect_always_reports_is_asked_for() {
    let event = json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "private", "sub_type": "friend",
        "message_id": 3, "user_id": 4, "message": "hi", "raw_message": "hi", "sender": {}});
    assert_eq!(check("v11.Event", &event, Profile::new()), []);
    let found = check("v11.Event", &event, Dialect::Standard);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, ["font: always there when received, missing"]);
}

#[test]
fn keys_that_nobody_looks_at_are_what_the_profile_makes_of_them() {
    let face = send(&json!({"type": "face", "data": {"id": "1", "glow": 2, "raw": {}}, "x": 3}));
    let with = |unknown_keys| {
        let profile = Profile::new().unknown_keys(unknown_keys);
        check("v11.Request", &face, profile).into_iter().map(|wrong| (wrong.to_string(), wrong.is_note))
    };
    assert_eq!(with(UnknownKeys::Ignore).count(), 0);
    let expected = [
        "params.message[1].data.glow: `glow` is not a known key",
        "params.message[1].data.raw: `raw` is only received, never sent",
        "params.message[1].x: `x` is not a known key",
    ];
    for (unknown_keys, is_note) in [(UnknownKeys::Note, true), (UnknownKeys::Refuse, false)] {
        let expected: Vec<_> = expected.map(|text| (text.to_owned(), is_note)).into();
        assert_eq!(with(unknown_keys).collect::<Vec<_>>(), expected);
    }
    let request: Request = Request::from_value(&face).unwrap();
    assert!(request.validate(Profile::new().unknown_keys(UnknownKeys::Note)).is_ok());
    assert_eq!(request.findings(Profile::new().unknown_keys(UnknownKeys::Note)).len(), 3);
    assert!(request.validate(Profile::new().unknown_keys(UnknownKeys::Refuse)).is_err());
    let event = json!({"time": 1, "self_id": 2, "post_type": "meta_event", "meta_event_type": "heartbeat",
        "status": {"online": true, "good": true}, "interval": 5, "z": 1});
    let strict = Profile::new().unknown_keys(UnknownKeys::Refuse);
    let found: Vec<_> = check("v11.Event", &event, strict).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["z: `z` is not a known key"]);
}

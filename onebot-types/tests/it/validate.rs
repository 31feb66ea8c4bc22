//! What validation says, and of whom.

mod corpus;
mod facts;

use onebot_types::info::{Dialect, Direction};
use onebot_types::prelude::*;
use onebot_types::v11::{Action, EventKind, Music, Node, Reply, Segment, segment::MusicType};
use onebot_types::validate::{Profile, UnknownKeys, Violation, ViolationRule};
use onebot_types::wire::{Extra, Flag, TextOr};
use onebot_types::{DecodeOptions, Object};
use serde_json::{Value, json};

fn named(name: &str) -> onebot_types::info::Named {
    onebot_types::info::types().into_iter().find(|named| named.name == name).unwrap()
}

fn check(name: &str, value: &Value, profile: impl Into<Profile>) -> Vec<Violation> {
    let text = value.to_string();
    let (tape, _) = DecodeOptions::new().first(&text).unwrap();
    named(name).check(tape.root(), profile.into()).violations
}

/// The places and rules of what is wrong with a request.
fn request(value: &Value, profile: impl Into<Profile>) -> Vec<(String, ViolationRule)> {
    check("v11.Request", value, profile).into_iter().map(|wrong| (wrong.path, wrong.rule)).collect()
}

/// A request with a message of a text and one more segment.
fn send(segment: &Value) -> Value {
    let text = json!({ "type": "text", "data": { "text": "hi" } });
    json!({ "action": "send_group_msg", "params": { "group_id": 1, "message": [text, segment] } })
}

#[track_caller]
fn assert_one(value: &Value, profile: impl Into<Profile>, path: &str, rule: ViolationRule) {
    assert_eq!(request(value, profile), [(path.to_owned(), rule)], "{value}");
}

#[test]
fn each_mistake_is_found_once() {
    let all = Profile::new();
    let segment = |kind: &str, data: Value| send(&json!({ "type": kind, "data": data }));
    assert_one(&segment("image", json!({})), all, "params.message[1].data.file", ViolationRule::Required);
    assert_one(
        &segment("image", json!({"file": 3})),
        all,
        "params.message[1].data.file",
        ViolationRule::Type,
    );
    let song = segment("music", json!({"type": "163"}));
    assert_one(&song, all, "params.message[1].data.id", ViolationRule::Required);
    assert_one(&segment("hologram", json!({})), all, "params.message[1].type", ViolationRule::UnknownType);
    let ban = json!({"action": "set_group_ban", "params": {"group_id": 1, "duration": 60}});
    assert_one(&ban, all, "params.user_id", ViolationRule::Required);
    assert_one(&json!({"action": "fly", "params": {}}), all, "action", ViolationRule::UnknownType);
    assert_one(&json!({"action": "send_msg", "params": {}}), all, "params.message", ViolationRule::Required);
    let ban = json!({"action": "set_group_ban", "params": {"group_id": 1.5, "user_id": 2}});
    assert_one(&ban, all, "params.group_id", ViolationRule::Type);
    let place = segment("location", json!({"lat": "north", "lon": 1}));
    assert_one(&place, all, "params.message[1].data.lat", ViolationRule::Type);
    let audio = check("qq.endpoint.content.PostChannelAudio", &json!({"status": 1.5}), all);
    assert_eq!((audio.len(), &*audio[0].path, audio[0].rule), (1, "status", ViolationRule::Type));
    let vanish = segment("image", json!({"file": "a", "type": "vanish"}));
    assert_one(&vanish, all, "params.message[1].data.type", ViolationRule::Enum);
}

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

#[test]
fn a_number_that_tells_the_type_is_named() {
    let identify =
        json!({"op": 2, "d": {"token": "QQBot t", "intents": 1, "shard": [0, 1], "properties": {}}});
    let found = check("qq.Payload", &identify, Profile::new().direction(Direction::Receive));
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, ["op: 2 is only sent, never received"]);
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

/// Items are counted whatever they are.
#[test]
fn lists_are_as_long_as_they_have_items() {
    #[derive(Debug, Clone, PartialEq, Object)]
    struct Triple {
        #[object(length(3, 3))]
        items: Vec<Value>,
        extra: Extra,
    }
    let items = [
        json!(1),
        json!(-1.5),
        json!("a"),
        json!("\n"),
        json!(null),
        json!([2, 3]),
        json!({"b": {}}),
        json!([]),
    ];
    for (first, rest) in items.iter().flat_map(|first| items.iter().map(move |rest| (first, rest))) {
        for len in 0..6 {
            let mut list = vec![rest.clone(); len];
            list.extend([first.clone()]);
            let found = Triple::new(list.clone()).findings(Profile::new());
            let expected = (len != 2)
                .then(|| format!("items: expected a length from 3 to 3, found a length of {}", len + 1));
            assert_eq!(found.first().map(ToString::to_string), expected, "{list:?}");
        }
    }
}

/// What decodes to `Other` is told wherever it stands.
#[test]
fn reports_say_whether_all_is_typed() {
    let untyped = |name: &str, document: &Value| {
        let text = document.to_string();
        let (tape, _) = DecodeOptions::new().first(&text).unwrap();
        let report = named(name).check(tape.root(), Profile::new());
        assert!(report.fits, "{name}: {:?}", report.violations);
        report.untyped
    };
    for (segment, expected) in [("shake", false), ("hologram", true)] {
        let message = json!([{"type": segment, "data": {}}]);
        assert_eq!(untyped("v11.Message", &message), expected);
        assert_eq!(untyped("v11.segment.Node", &json!({"content": message})), expected);
        let data =
            json!({"time": 1, "message_type": "group", "message_id": 2, "sender": {}, "message": message});
        let answer = json!({"status": "ok", "retcode": 0, "data": data});
        assert_eq!(untyped("v11.response.GetMsg", &answer), expected);
    }
}

/// An object that needs a list does not fit if one of the items does not.
#[test]
fn every_item_of_a_list_has_to_fit() {
    let fits = |rows: Value| {
        let text = json!({ "rows": rows }).to_string();
        let (tape, _) = DecodeOptions::new().first(&text).unwrap();
        let types = onebot_types::info::types();
        let content = types.iter().find(|named| named.name.ends_with(".KeyboardContent")).unwrap();
        content.check(tape.root(), Profile::new()).fits
    };
    let row = json!({"buttons": []});
    assert!(fits(json!([])) && fits(json!([row, row])));
    for rows in [json!([5]), json!([5, row]), json!([row, 5]), json!(row)] {
        assert!(!fits(rows.clone()), "{rows}");
    }
}

/// Nothing is asked of what stands beside the type of a payload and is null, and of a body that nobody describes.
#[test]
fn what_may_be_anything_is_clean() {
    assert_eq!(check("qq.Payload", &json!({"op": 11, "s": null, "id": null}), Profile::new()), []);
    for body in [json!([1, null]), json!("pinned"), json!({"a": 1}), json!(null)] {
        let payload = json!({"op": 0, "s": 1, "t": "CHANNEL_PINS_UPDATE", "d": body});
        assert_eq!(check("qq.Payload", &payload, Profile::new()), [], "{payload}");
    }
}

/// Plain numbers, which only users' own types have, are checked as they are read.
#[test]
fn plain_numbers_have_bounds() {
    #[derive(Debug, Clone, PartialEq, Object)]
    struct Span {
        first: Option<i64>,
        last: Option<u64>,
        step: Option<f64>,
        either: Option<TextOr<Flag>>,
        extra: Extra,
    }
    let wrong = |value: &Value| match Span::from_value(value).unwrap().validate(Profile::new()) {
        Ok(()) => Vec::new(),
        Err(wrong) => wrong.iter().map(|wrong| (wrong.path.clone(), wrong.rule)).collect(),
    };
    assert_eq!(wrong(&json!({"first": i64::MIN, "last": u64::MAX, "step": 0.5})), []);
    for either in [json!(true), json!(0), json!("now and then")] {
        assert_eq!(wrong(&json!({ "either": either })), []);
    }
    for (key, value) in [
        ("first", json!(1.5)),
        ("first", json!(u64::MAX)),
        ("last", json!(-1)),
        ("last", json!("1")),
        ("step", json!(1)),
        ("step", json!("0.5")),
        ("either", json!([])),
    ] {
        assert_eq!(wrong(&json!({ key: value })), [(key.to_owned(), ViolationRule::Type)], "{key}: {value}");
    }
}

#[test]
fn what_is_allowed_is_clean() {
    let custom = json!({"type": "music", "data": {"type": "custom", "url": "a", "image": "b", "title": "c"}});
    assert_eq!(request(&send(&custom), Dialect::NapCat), []);
    assert_one(&send(&custom), Dialect::Standard, "params.message[1].data.audio", ViolationRule::Required);
    assert_eq!(request(&send(&json!({"type": "at", "data": {"qq": "all"}})), Profile::new()), []);
    assert_eq!(request(&json!({"action": "get_login_info"}), Profile::new()), []);
    let image = json!({"type": "image", "data": {"file": "https://example.com/a.png", "type": null,
        "cache": "true", "proxy": "true", "timeout": null}});
    assert_eq!(request(&send(&image), Profile::new()), []);
    assert_eq!(request(&send(&image), Dialect::Standard), []);
}

/// The standard lets bots leave out what does not matter: an event that says which it is is enough.
#[test]
fn the_event_of_a_quick_operation_may_be_cut_down() {
    let quick = |context: Value| {
        let params = json!({"context": context, "operation": {"ban": true, "reply": "no swearing"}});
        json!({"action": ".handle_quick_operation", "params": params})
    };
    let group = json!({"post_type": "message", "message_type": "group", "group_id": 20002, "user_id": 30003});
    let friend = json!({"post_type": "request", "request_type": "friend", "user_id": 30003, "flag": "f-1"});
    for context in [&group, &friend] {
        let cut = quick(context.clone());
        assert_eq!(request(&cut, Profile::new()), []);
        assert_eq!(request(&cut, Dialect::Standard), []);
        let action = Request::from_value(&cut).unwrap().action;
        let Action::HandleQuickOperation(call) = action else { panic!("{action:?}") };
        assert_eq!(call.context.user_id, Some(30003.into()));
    }

    let none = quick(json!({"user_id": 30003}));
    assert_one(&none, Profile::new(), "params.context.post_type", ViolationRule::Required);
    let mut wrong = group;
    wrong["user_id"] = json!([30003]);
    assert_one(&quick(wrong.clone()), Profile::new(), "params.context.user_id", ViolationRule::Type);
    wrong["user_id"] = json!(30003);
    wrong["message"] = json!([{"type": "at", "data": {}}]);
    assert_one(&quick(wrong), Profile::new(), "params.context.message[0].data.qq", ViolationRule::Required);
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

#[test]
fn rules_concern_several_fields() {
    let wrong = |segment: Segment, dialect| {
        let profile = Profile::from(dialect).direction(Direction::Send);
        segment.findings(profile).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let reply = Reply::new("1");
    assert_eq!(wrong(reply.into(), Dialect::Standard), [""; 0]);
    let mut reply = Reply::new("1").seq(5);
    reply.id = None;
    assert_eq!(wrong(reply.clone().into(), Dialect::NapCat), [""; 0]);
    assert_eq!(wrong(reply.into(), Dialect::Lagrange).len(), 2);
    assert_eq!(wrong(Node::new().into(), Dialect::NapCat), ["data.content: required without `id`, missing"]);
    let card = Music::new(MusicType::Custom).id("1").url("u").title("t").audio("a");
    let beside = "data.id: expected nothing beside a custom card, found \"1\"";
    assert_eq!(wrong(card.into(), Dialect::Standard), [beside]);
    let nobody = json!({"action": "send_msg", "params": {"message": "hi"}});
    assert_one(&nobody, Profile::new(), "params.user_id", ViolationRule::Required);
    let nothing = json!({"action": "send_forward_msg", "params": {"group_id": 1}});
    for dialect in [Dialect::NapCat, Dialect::GoCqHttp] {
        assert_one(&nothing, dialect, "params.messages", ViolationRule::Required);
    }
}

#[test]
fn violations_come_in_document_order() {
    let request = json!({"action": "send_group_msg", "params": {"message": [
        {"type": "image", "data": {"file": []}}, {"type": "face"}, {"type": "rps", "data": {"result": 9}},
    ], "group_id": {}}});
    let paths: Vec<_> =
        check("v11.Request", &request, Profile::new()).into_iter().map(|it| it.path).collect();
    let message = |rest: &str| format!("params.message{rest}");
    assert!(
        paths == [message("[0].data.file"), message("[1].data.id"), message("[2].data.result"), "params.group_id".into()]
            // `serde_json` sorts the keys, unless it is told not to.
            || paths[0] == "params.group_id" && paths[1..] == [message("[0].data.file"), message("[1].data.id"), message("[2].data.result")],
        "{paths:?}"
    );
}

/// One of every kind of violation, as people read it.
#[test]
fn every_kind_has_its_text() {
    let long = "x".repeat(60);
    let frames = [
        json!({"action": "set_group_ban", "params": {"group_id": [], "user_id": "all of you", "duration": 1.5}}),
        json!({"action": long, "params": {}}),
        json!({"action": 5}),
        json!({"params": {}}),
        send(&json!({"type": "face", "data": {"id": 37, "large": "maybe", "glow": null}})),
        send(&json!({"type": "image", "data": {"file": {"a": long}, "url": true, "type": "vanish"}})),
        send(&json!({"type": "dice", "data": {"value": 7, "result": "8"}})),
        send(&json!({"type": "music", "data": {"type": "custom", "id": long}})),
        send(&json!({"type": "keyboard", "data": {"content": {"rows": [{"buttons": 5}]}}})),
        send(&json!(["text"])),
        json!({"action": "get_mini_app_ark", "params": {"title": "t", "desc": "d", "picUrl": "p", "jumpUrl": 3}}),
    ];
    let profiles = [
        Profile::new(),
        Profile::from(Dialect::Lagrange).direction(Direction::Send).unknown_keys(UnknownKeys::Refuse),
    ];
    let mut lines = Vec::new();
    for frame in &frames {
        for profile in profiles {
            let found = check("v11.Request", frame, profile);
            lines.extend(found.iter().map(|it| format!("{:13} {it}", it.rule.name())));
        }
    }
    lines.extend(of_a_user().iter().map(|it| format!("{:13} {it}", it.rule.name())));
    let hollow = json!({"type": "forward", "data": {"id": "1", "content": vec![json!({}); 2000]}});
    lines.extend(
        check("v11.Segment", &hollow, Profile::new()).iter().map(|it| format!("{:13} {it}", it.rule.name())),
    );
    let event = json!({"time": "now", "self_id": "5", "post_type": "notice", "notice_type": "notify",
        "sub_type": "dance\n\"", "user_id": 123_456_789_012_345_678_u64});
    let found = check("v11.Event", &event, Dialect::NapCat);
    lines.extend(found.iter().map(|it| format!("{:13} {it}", it.rule.name())));
    // By kind: where a document's keys are depends on `serde_json/preserve_order`.
    lines.sort();
    lines.dedup();
    insta::assert_snapshot!(lines.join("\n"));
}

/// A type of a user, with a rule of each kind.
#[derive(Debug, Clone, PartialEq, onebot_types::Segment)]
#[segment(rename = "my.poll", check = ENDS)]
struct Poll {
    #[segment(length(1, 5))]
    question: String,
    #[segment(length(2, 3))]
    answers: Vec<String>,
    #[segment(range(1, 10))]
    votes: Option<Int>,
    #[segment(url)]
    link: Option<String>,
    #[segment(required)]
    by: Option<Id>,
    #[segment(only(NapCat))]
    colour: Option<String>,
    #[segment(recv_only)]
    seen: Option<Int>,
    until: Option<Int>,
    extra: Extra,
}

const ENDS: onebot_types::info::Check =
    onebot_types::info::Check::new("`until` or `votes`, not both.", |poll| {
        poll.require_one(&["until", "votes"]);
        if poll.has("votes") {
            poll.refuse("until", "beside `votes`");
        }
    });

/// What is wrong with a value that breaks every rule of its type.
fn of_a_user() -> Vec<Violation> {
    let mut poll = Poll::new("too long", vec!["one".to_owned()], 7)
        .votes(11)
        .link("ftp://example.com")
        .colour("red")
        .seen(1)
        .until(2);
    poll.by = None;
    let profile = Profile::from(Dialect::LlBot).direction(Direction::Send).unknown_keys(UnknownKeys::Refuse);
    poll.findings(profile)
}

#[test]
fn types_of_users_have_rules() {
    let good =
        Poll::new("Tea?", vec!["yes".to_owned(), "no".to_owned()], 7).votes(1).link("https://example.com");
    assert_eq!(good.findings(Profile::from(Dialect::NapCat).direction(Direction::Send)), []);
    let found: Vec<_> = of_a_user().into_iter().map(|wrong| (wrong.path, wrong.rule)).collect();
    let expected = [
        ("by", ViolationRule::Required),
        ("question", ViolationRule::Length),
        ("answers", ViolationRule::Length),
        ("votes", ViolationRule::Range),
        ("link", ViolationRule::Url),
        ("colour", ViolationRule::Dialect),
        ("seen", ViolationRule::Direction),
        ("until", ViolationRule::Check),
    ];
    assert_eq!(found, expected.map(|(path, rule)| (path.to_owned(), rule)));
    // Inside a message as well as alone.
    let mut poll = Poll::new("Tea?", vec!["yes".to_owned()], 7).votes(1);
    poll.by = None;
    let wrong = poll.validate(Profile::new().direction(Direction::Send)).unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "by: required to send, missing\nanswers: expected a length from 2 to 3, found a length of 1"
    );
}

/// Of what does not fit, however deep: the first point.
#[test]
fn reasons_reach_into_nested_types() {
    let reason = |segment: Value| match Segment::from_value(&segment).unwrap() {
        Segment::Other(other) => other.reason().to_string(),
        typed => panic!("{typed:?} is typed"),
    };
    assert_eq!(
        reason(json!({"type": "at", "data": {"qq": {}}})),
        "data.qq: expected an id (integer or text), found an object"
    );
    assert_eq!(reason(json!({"type": "at", "data": null})), "data.qq: required, missing");
    assert_eq!(reason(json!({"type": "at", "data": []})), "data: expected an object, found an array");
    let action = json!({"type": 2, "permission": {"type": 2}, "data": "/", "unsupport_tips": "no"});
    let look = json!({"label": "a", "visited_label": "b", "style": 1});
    let rows = |button: Value| json!({"type": "keyboard", "data": {"rows": [{"buttons": [button]}]}});
    let whole = rows(json!({"id": "1", "render_data": look, "action": action}));
    assert!(matches!(Segment::from_value(&whole).unwrap(), Segment::Keyboard(_)), "{whole}");
    let request = json!({"action": "send_group_msg", "params": {"group_id": 1, "message": {"a": {}}}});
    assert!(!matches!(Request::<Action>::from_value(&request).unwrap().action, Action::Other(_)));
    let request = json!({"action": "send_group_msg", "params": {"group_id": 1, "message": true}});
    let Action::Other(other) = Request::<Action>::from_value(&request).unwrap().action else { panic!() };
    let expected = "params.message: expected a text, an array or an object, found true";
    assert_eq!(other.reason().to_string(), expected);
    let event = json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "group", "group_id": 3, "message": 4});
    let EventKind::Message(MessageEvent::Other(other)) = Event::from_value(&event).unwrap().kind else {
        panic!()
    };
    let expected = ["message: expected a text, an array or an object, found 4", "user_id: required, missing"];
    assert!(expected.contains(&&*other.reason().to_string()), "{}", other.reason());
}

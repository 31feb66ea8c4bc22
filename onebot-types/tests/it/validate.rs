//! What validation says, and of whom.

mod corpus;
mod facts;
mod profiles;
mod rules;

use onebot_types::info::{Dialect, Direction};
use onebot_types::prelude::*;
use onebot_types::v11::{Action, EventKind, Segment};
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
fn a_number_that_tells_the_type_is_named() {
    let identify =
        json!({"op": 2, "d": {"token": "QQBot t", "intents": 1, "shard": [0, 1], "properties": {}}});
    let found = check("qq.Payload", &identify, Profile::new().direction(Direction::Receive));
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, ["op: 2 is only sent, never received"]);
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
    lines.extend(rules::of_a_user().iter().map(|it| format!("{:13} {it}", it.rule.name())));
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

//! What validation says, and of whom.

use onebot_types::info::{Dialect, Direction, FieldInfo, Shape, TypeInfo, UnionInfo, Variant};
use onebot_types::prelude::*;
use onebot_types::v11::{Action, EventKind, Music, Node, Reply, Segment, segment::MusicType};
use onebot_types::validate::{Profile, UnknownKeys, Violation, ViolationRule};
use onebot_types::{DecodeOptions, Union};
use serde_json::{Map, Value, json};

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
    let event = json!({"time": "now", "self_id": "5", "post_type": "notice", "notice_type": "notify",
        "sub_type": "dance\n\"", "user_id": 123_456_789_012_345_678_u64});
    let found = check("v11.Event", &event, Dialect::NapCat);
    lines.extend(found.iter().map(|it| format!("{:13} {it}", it.rule.name())));
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
    let expected = "params.message: expected a text or an array or an object, found true";
    assert_eq!(other.reason().to_string(), expected);
    let event = json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "group", "group_id": 3, "message": 4});
    let EventKind::Message(MessageEvent::Other(other)) = Event::from_value(&event).unwrap().kind else {
        panic!()
    };
    let expected =
        ["message: expected a text or an array or an object, found 4", "user_id: required, missing"];
    assert!(expected.contains(&&*other.reason().to_string()), "{}", other.reason());
}

/// The structs of a union and of the unions in it, each with its tags.
fn structs(
    union: &'static UnionInfo,
    tags: &Map<String, Value>,
    all: &mut Vec<(Map<String, Value>, &'static TypeInfo)>,
) {
    for variant in union.variants {
        let mut tags = tags.clone();
        tags.insert(union.tag.to_owned(), variant.tag.into());
        match variant.is {
            Variant::Union(inner) => structs(inner, &tags, all),
            Variant::Type(info) => {
                tags.extend(info.sub_type.map(|sub_type| ("sub_type".to_owned(), sub_type.into())));
                all.push((tags, info));
            }
            Variant::Field(_) => {}
        }
    }
}

/// What a field takes in a dialect, at its smallest.
fn sample(
    field: &FieldInfo,
    shape: Shape,
    part_of: onebot_types::info::Kind,
    dialect: Dialect,
    direction: Direction,
) -> Value {
    let spelled = if direction == Direction::Send { field.sent_as } else { field.received_as };
    let number = field.rules.iter().find_map(|rule| match rule {
        onebot_types::info::Rule::Range(min, _) => Some(*min),
        _ => None,
    });
    let number = number.unwrap_or(1);
    match shape {
        Shape::Null => Value::Null,
        Shape::Boolean => true.into(),
        Shape::Integer | Shape::Unsigned => number.into(),
        Shape::Float => 1.5.into(),
        Shape::String | Shape::Any if field.rules.contains(&onebot_types::info::Rule::Url) => {
            "http://a".into()
        }
        Shape::String | Shape::Any => "1".into(),
        Shape::Id | Shape::Int | Shape::Number | Shape::Flag => {
            if spelled.text.has(dialect) {
                number.to_string().into()
            } else if spelled.number.has(dialect) {
                number.into()
            } else if matches!(shape, Shape::Flag) {
                true.into()
            } else if part_of == onebot_types::info::Kind::Segment {
                number.to_string().into()
            } else {
                number.into()
            }
        }
        Shape::Enum(info) => match info.values[0].0 {
            onebot_types::info::EnumValue::Text(text) => text.into(),
            onebot_types::info::EnumValue::Int(n) => n.into(),
        },
        Shape::Array(item) => json!([sample(field, *item, part_of, dialect, direction)]),
        Shape::Map => json!({}),
        Shape::Object(info) => smallest(info(), dialect, direction).into(),
        Shape::Union(union) if union().tag == "post_type" => {
            json!({"time": 1, "self_id": 2, "post_type": "meta_event",
            "meta_event_type": "lifecycle", "sub_type": "connect"})
        }
        // The other unions inside types are those of messages.
        Shape::Union(_) => json!({"type": "text", "data": {"text": "hi"}}),
        Shape::OneOf(shapes) => sample(field, shapes[0], part_of, dialect, direction),
        _ => panic!("a shape that is new here: {shape:?}"),
    }
}

fn is_required(field: &FieldInfo, dialect: Dialect, direction: Direction) -> bool {
    let by = if direction == Direction::Send { field.required_to_send } else { field.always_received };
    field.essential || by.has(dialect) && field.dialects.has(dialect)
}

/// An object with what its dialect requires.
fn smallest(info: &'static TypeInfo, dialect: Dialect, direction: Direction) -> Map<String, Value> {
    let required = info.fields.iter().filter(|field| is_required(field, dialect, direction));
    let member = |field: &FieldInfo| {
        (field.name.to_owned(), sample(field, field.shape, info.kind, dialect, direction))
    };
    required.map(member).collect()
}

/// Of every type in every dialect that has it: with what is required there is nothing wrong, without one of that or with something
/// else in its place there is one thing wrong, there.
#[test]
fn each_fact_of_each_type_is_kept_alone() {
    let mut broken = Vec::new();
    for union in [Segment::INFO, EventKind::INFO, Action::INFO] {
        let mut all = Vec::new();
        structs(union, &Map::new(), &mut all);
        for (tags, info) in all {
            let (name, under, direction) = match info.kind {
                onebot_types::info::Kind::Segment if info.recv_only != onebot_types::info::Dialects::NONE => {
                    ("v11.Segment", Some("data"), Direction::Receive)
                }
                onebot_types::info::Kind::Segment => ("v11.Segment", Some("data"), Direction::Send),
                onebot_types::info::Kind::Event => ("v11.Event", None, Direction::Receive),
                _ => ("v11.Request", Some("params"), Direction::Send),
            };
            let named = named(name);
            for dialect in info.dialects.iter() {
                let only = if direction == Direction::Send { info.recv_only } else { info.send_only };
                if only.has(dialect) {
                    continue;
                }
                let profile = Profile::from(dialect).direction(direction);
                let paths = |members: &Map<String, Value>| {
                    let mut document = tags.clone();
                    match under {
                        Some(key) => drop(document.insert(key.to_owned(), members.clone().into())),
                        None => {
                            document.extend(json!({"time": 1, "self_id": 2}).as_object().unwrap().clone());
                            document.extend(members.clone());
                            document.extend(tags.clone());
                        }
                    }
                    let text = Value::from(document).to_string();
                    let (tape, _) = DecodeOptions::new().first(&text).unwrap();
                    let found = named.check(tape.root(), profile).violations;
                    found.into_iter().map(|wrong| (wrong.path, wrong.rule)).collect::<Vec<_>>()
                };
                let at = |field: &str| under.map_or_else(|| field.to_owned(), |key| format!("{key}.{field}"));
                let mut members = smallest(info, dialect, direction);
                // What a rule of several fields asks for on top.
                while let Some((path, ViolationRule::Required)) = paths(&members).first() {
                    let field = info.fields.iter().find(|field| at(field.name) == *path);
                    let Some(field) = field.filter(|field| !members.contains_key(field.name)) else { break };
                    let value = sample(field, field.shape, info.kind, dialect, direction);
                    members.insert(field.name.to_owned(), value);
                }
                let mut expect =
                    |what: String, members: &Map<String, Value>, expected: &[(String, ViolationRule)]| {
                        let found = paths(members);
                        if found != expected {
                            broken.push(format!("{} {dialect}, {what}: {found:?}", info.path()));
                        }
                    };
                expect("smallest".to_owned(), &members, &[]);
                for field in info.fields.iter().filter(|field| is_required(field, dialect, direction)) {
                    let mut without = members.clone();
                    without.remove(field.name);
                    let missing = [(at(field.name), ViolationRule::Required)];
                    expect(format!("without {}", field.name), &without, &missing);
                    let text = json!({"no": "fit"});
                    let other = match field.shape {
                        Shape::Any | Shape::Map | Shape::Object(_) | Shape::Union(_) => json!(true),
                        Shape::OneOf(_) => json!(true),
                        _ => text,
                    };
                    if !matches!(field.shape, Shape::Any) {
                        let mut changed = members.clone();
                        changed.insert(field.name.to_owned(), other);
                        expect(
                            format!("changed {}", field.name),
                            &changed,
                            &[(at(field.name), ViolationRule::Type)],
                        );
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

/// What of a kind the dialects have, as a table.
fn support_of(title: &str, union: &'static UnionInfo, keys: &[&str]) -> String {
    let mut all = Vec::new();
    structs(union, &Map::new(), &mut all);
    let mut rows: Vec<_> = all
        .iter()
        .map(|(tags, info)| {
            let name: Vec<_> = keys.iter().filter_map(|key| tags.get(*key)?.as_str()).collect();
            let names = info.aliases.iter().map(|alias| format!(", `{alias}`")).collect::<String>();
            let marks = Dialect::ALL.map(|dialect| match () {
                () if !info.dialects.has(dialect) => "",
                () if info.send_only.has(dialect) => "send",
                () if info.recv_only.has(dialect) => "receive",
                () => "yes",
            });
            format!("| `{}`{names} | {} |\n", name.join("."), marks.join(" | "))
        })
        .collect();
    rows.sort();
    let head = Dialect::ALL.map(|dialect| dialect.title().trim_start_matches("the ")).join(" | ");
    let line = "| --- ".repeat(Dialect::ALL.len() + 1);
    format!("## {title}\n\n| | {head} |\n{line}|\n{}", rows.concat())
}

/// The table in the documentation is that of the facts. `INSTA_UPDATE=always` rewrites it, as it does snapshots.
#[test]
fn the_support_table_is_that_of_the_facts() {
    let event = ["post_type", "message_type", "notice_type", "request_type", "meta_event_type", "sub_type"];
    let tables = [
        support_of("Segments", Segment::INFO, &["type"]),
        support_of("Events", EventKind::INFO, &event),
        support_of("Actions", Action::INFO, &["action"]),
    ];
    let about = "# What each dialect has\n\nWritten from the facts about the types (`onebot_types::info`) by a test; \
        `INSTA_UPDATE=always cargo test --test it -- support_table` rewrites it. \
        *send* and *receive*: only in that direction, seen from a bot.\n";
    let text = format!("{about}\n{}", tables.join("\n"));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/support.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/docs")).unwrap();
        std::fs::write(path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == text, "docs/support.md is not that of the types");
}

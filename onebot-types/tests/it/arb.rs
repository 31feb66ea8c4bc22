//! Arbitrary JSON, and arbitrary changes to frames.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

/// Texts that mean something somewhere, and any others.
fn text() -> impl Strategy<Value = String> {
    let known: &'static [&'static str] = &[
        "message",
        "notice",
        "meta_event",
        "message_sent",
        "private",
        "group",
        "group_ban",
        "notify",
        "poke",
        "heartbeat",
        "lifecycle",
        "text",
        "face",
        "image",
        "at",
        "reply",
        "node",
        "music",
        "json",
        "forward",
        "custom",
        "163",
        "all",
        "1",
        "0",
        "true",
        "yes",
        "007",
        "-1",
        "18446744073709551615",
        "9223372036854775808",
        "1.0",
        "FRIEND_ADD",
        "RESUMED",
        "INTERACTION_CREATE",
        "MESSAGE_REACTION_ADD",
        "send_group_msg",
        "get_msg_async",
        "ok",
        "failed",
        "owner",
        "[CQ:face,id=1]",
        "&#91;",
        "a,b]",
    ];
    prop_oneof![3 => prop::sample::select(known).prop_map(str::to_owned), 1 => ".*"]
}

/// Keys that mean something somewhere, and any others.
fn key() -> impl Strategy<Value = String> {
    let known: &'static [&'static str] = &[
        "time",
        "self_id",
        "op",
        "t",
        "d",
        "s",
        "openid",
        "timestamp",
        "author",
        "post_type",
        "message_type",
        "notice_type",
        "meta_event_type",
        "sub_type",
        "user_id",
        "group_id",
        "message_id",
        "message",
        "sender",
        "raw_message",
        "font",
        "anonymous",
        "raw",
        "type",
        "data",
        "text",
        "id",
        "qq",
        "file",
        "url",
        "content",
        "resultId",
        "action",
        "params",
        "echo",
        "status",
        "retcode",
        "interval",
        "duration",
        "role",
    ];
    prop_oneof![6 => prop::sample::select(known).prop_map(str::to_owned), 1 => ".*"]
}

/// Any number that `serde_json` has.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => (-3_i64..100).prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => any::<f64>().prop_filter_map("text that serde_json reads as another number", |x| stable(x.into())),
        1 => prop::sample::select(vec![0.0, -0.0, 1.0, 1e300, 1e-300, 0.1]).prop_map(Value::from),
    ]
}

/// A number that `serde_json` reads from its text as it was: without its feature `float_roundtrip` not every float is one.
fn stable(number: Value) -> Option<Value> {
    let again = serde_json::from_str::<Value>(&number.to_string()).ok()?;
    (again == number).then_some(number)
}

/// Any JSON value, with a liking for what looks like frames.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        2 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        3 => number(),
        4 => text().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        let segment = (text(), inner.clone(), prop::collection::vec((key(), inner.clone()), 0..2));
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            2 => prop::collection::vec((key(), inner), 0..8).prop_map(object),
            2 => segment.prop_map(|(tag, data, mut more)| {
                more.extend([("type".to_owned(), tag.into()), ("data".to_owned(), data)]);
                object(more)
            }),
        ]
    })
}

fn object(members: Vec<(String, Value)>) -> Value {
    members.into_iter().collect::<Map<_, _>>().into()
}

/// A change to a value somewhere in it.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    place: Index,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Replace(Value),
    Remove,
    /// A number as its text, a text as the number in it, a flag as a number.
    Respell,
    Add(String, Value),
    Wrap,
}

/// Any change.
pub(crate) fn change() -> impl Strategy<Value = Change> {
    let what = prop_oneof![
        3 => value().prop_map(What::Replace),
        1 => Just(What::Replace(Value::Null)),
        2 => Just(What::Remove),
        3 => Just(What::Respell),
        2 => (key(), value()).prop_map(|(key, value)| What::Add(key, value)),
        1 => Just(What::Wrap),
    ];
    (any::<Index>(), what).prop_map(|(place, what)| Change { place, what })
}

impl Change {
    /// Makes the change.
    pub(crate) fn apply(&self, value: &mut Value) {
        let mut places = Vec::new();
        pointers(value, String::new(), &mut places);
        let pointer = places[self.place.index(places.len())].clone();
        if let (What::Remove, Some((parent, last))) = (&self.what, pointer.rsplit_once('/')) {
            let last = last.replace("~1", "/").replace("~0", "~");
            match value.pointer_mut(parent) {
                Some(Value::Object(map)) => drop(map.remove(&last)),
                Some(Value::Array(items)) => drop(last.parse().ok().map(|at: usize| items.remove(at))),
                _ => {}
            }
            return;
        }
        let Some(target) = value.pointer_mut(&pointer) else { return };
        match (&self.what, &mut *target) {
            (What::Replace(new), target) => *target = new.clone(),
            (What::Add(key, new), Value::Object(map)) => drop(map.insert(key.clone(), new.clone())),
            (What::Add(_, new), Value::Array(items)) => items.push(new.clone()),
            (What::Respell, Value::Number(n)) => *target = n.to_string().into(),
            (What::Respell, Value::String(text)) => *target = serde_json::from_str(text).unwrap_or(json!(7)),
            (What::Respell, Value::Bool(on)) => *target = u8::from(*on).into(),
            (What::Wrap, target) => *target = json!([target.take()]),
            _ => {}
        }
    }
}

/// The JSON pointer of every value inside a value.
fn pointers(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                pointers(inner, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(items) => {
            for (n, inner) in items.iter().enumerate() {
                pointers(inner, format!("{at}/{n}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

/// Frames to change.
pub(crate) fn frames() -> Vec<Value> {
    vec![
        json!({
            "self_id": 10001, "user_id": 20002, "time": 1_718_000_000, "message_id": -17, "message_seq": -17,
            "message_type": "group", "sender": {"user_id": 20002, "nickname": "Ann", "card": "", "role": "owner", "age": 0},
            "raw_message": "hi", "font": 14, "sub_type": "normal", "anonymous": null, "message": [
                {"type": "reply", "data": {"id": "55"}}, {"type": "at", "data": {"qq": "all"}},
                {"type": "text", "data": {"text": " hi\n"}},
                {"type": "image", "data": {"file": "a.png", "subType": 0, "url": "https://example.com/a", "cache": "1"}},
                {"type": "face", "data": {"id": 37, "raw": {"faceIndex": 37, "faceText": null}, "resultId": null}},
                {"type": "music", "data": {"type": "163", "id": "28949129"}},
                {"type": "hologram", "data": {"id": 1}}, {"type": "face", "data": {}},
            ],
            "message_format": "array", "post_type": "message", "group_id": 30003,
        }),
        json!({
            "time": "1718000000", "self_id": "10001", "post_type": "message", "message_type": "private",
            "sub_type": "friend", "message_id": "3425462029", "user_id": "20002", "message": "hi [CQ:face,id=1]",
            "raw_message": "hi", "font": "0", "sender": {}, "raw": {"n": [1.5]},
        }),
        json!({
            "time": 1, "self_id": 2, "post_type": "notice", "notice_type": "notify", "sub_type": "poke", "user_id": 3,
            "target_id": 2, "group_id": 5, "raw_info": [{"type": "qq", "uid": "u"}, {}],
        }),
        json!({
            "post_type": "notice", "notice_type": "group_ban", "sub_type": "ban", "group_id": 1, "operator_id": 2,
            "user_id": 3, "duration": 600, "time": 1, "self_id": 1,
        }),
        json!({
            "time": 1, "self_id": 2, "post_type": "meta_event", "meta_event_type": "heartbeat", "interval": 5000,
            "status": {"online": null, "good": true, "stat": {"packet_sent": 1}},
        }),
        json!({
            "post_type": "message_sent", "message_type": "private", "user_id": 1, "time": 1, "self_id": 1,
            "message": {"type": "text", "data": {"text": "x"}, "seq": 1},
        }),
        json!({
            "action": "send_group_msg", "params": {"group_id": "1", "auto_escape": false, "message": [
                {"type": "node", "data": {"user_id": 1, "nickname": "A", "content": [
                    {"type": "node", "data": {"uin": "2", "name": "B", "content": "[CQ:at,qq=all]"}},
                    {"type": "json", "data": {"data": {"app": "x"}, "config": {"token": "t"}}},
                ], "news": [{"text": "line"}]}},
            ]}, "echo": {"n": 1},
        }),
        json!({"action": "get_msg_async", "params": {"message_id": 5}, "echo": null}),
        json!({
            "status": "ok", "retcode": 0, "message": "", "wording": "", "echo": "7", "stream": "normal-action",
            "data": {"message_id": 3_425_462_029_u32, "time": 1, "message_type": "group", "message": "x"},
        }),
        json!({"type": "forward", "data": {"id": "1", "content": [
            {"self_id": 1, "message": [{"type": "text", "data": {"text": "x"}}], "sender": {"user_id": 1}},
            {"message": "a"},
        ]}}),
        json!({
            "op": 0, "s": 42, "t": "C2C_MESSAGE_CREATE", "id": "C2C_MESSAGE_CREATE:x", "d": {
                "id": "ROBOT1.0_x", "author": {"id": "A", "user_openid": "A", "union_openid": null}, "content": "hi &lt;@1&gt;",
                "timestamp": "2024-06-10T14:13:20+08:00", "message_scene": {"source": "default", "ext": ["a=b"]},
                "attachments": [{"content_type": "image/png", "filename": "a.png", "height": 1, "size": "9", "url": "x", "width": 1.5}],
            },
        }),
        json!({
            "op": 0, "s": "7", "t": "INTERACTION_CREATE", "id": null, "d": {"id": "i", "type": 11, "chat_type": "1",
                "data": {"type": 11, "resolved": {"button_id": "b", "checked": 1}}, "version": 1, "glow": {}},
        }),
        json!({"op": 0, "s": 1, "t": "RESUMED", "d": ""}),
        json!({"op": 0, "t": "GUILD_ROLE_CREATE", "d": [1, {"a": null}]}),
        json!({"op": 0, "t": "NEW_THING", "d": {"a": 1}, "extra": [1]}),
        json!({"op": 1, "d": null}),
        json!({"op": 2, "d": {"token": "QQBot x", "intents": 513, "shard": [0, 4], "properties": {"$os": "linux"}}}),
        json!({"op": 6, "d": {"token": "QQBot x", "session_id": "s", "seq": 1337}}),
        json!({"op": 9, "d": false, "s": null, "t": null}),
        json!({"op": 10, "d": {"heartbeat_interval": 45000}}),
        json!({"op": 11}),
        json!({"op": 12, "d": 0}),
        json!({"op": 13, "d": {"plain_token": "p", "event_ts": "1725442341"}}),
    ]
}

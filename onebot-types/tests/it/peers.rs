//! What other libraries do wrong, each a frame that they lose or change.

use crate::exact::exact;
use onebot_types::prelude::*;
use onebot_types::qq::{Dispatch, Op, Payload};
use onebot_types::v11::event::request::RequestEvent;
use onebot_types::v11::{Node, NoticeEvent, Shake};
use serde_json::{Value, json};

/// Of onebot-api: `at_all()` is written as `{"qq":null}`.
#[test]
fn a_mention_of_everyone_says_all() {
    assert_eq!(Segment::from(At::all()).to_json(), r#"{"type":"at","data":{"qq":"all"}}"#);
}

/// Of `onebot_v11`: its own custom node cannot be read back.
#[test]
fn a_custom_node_comes_back() {
    let node = Segment::from(Node::custom(10000, "Ann", message!["hi"]));
    assert_eq!(Segment::from_json(&node.to_json()).unwrap(), node);
    assert!(matches!(node, Segment::Node(_)));
}

/// Of `onebot_v11`: address, id and size of a file are never written.
#[test]
fn a_file_keeps_its_address_and_size() {
    let image = json!({"type": "image", "data": {"file": "a", "url": "https://example.com/a", "file_id": "x", "file_size": "9"}});
    assert!(matches!(exact::<Segment>(&image), Segment::Image(_)));
    let file = json!({"type": "file", "data": {"file": "a", "url": "https://example.com/a", "file_id": "x", "file_size": 9}});
    assert!(matches!(exact::<Segment>(&file), Segment::File(_)));
}

/// Of kovi-onebot: 3425462029 becomes -869505267.
#[test]
fn message_ids_go_beyond_32_bits() {
    let event =
        exact::<Event>(&json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "private",
        "user_id": 3, "message": "x", "message_id": 3_425_462_029_u32}));
    assert_eq!(event.message_id(), Some(3_425_462_029_u32.into()));
}

/// Of kovi-onebot: a message event without `message` panics.
#[test]
fn a_message_event_without_a_message_is_kept() {
    let event = exact::<Event>(
        &json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "group", "user_id": 3}),
    );
    let EventKind::Message(MessageEvent::Other(other)) = &event.kind else { panic!("{event:?}") };
    assert_eq!(other.reason().to_string(), "group_id: required, missing");
}

/// Of kovi-onebot: `[CQ:shake]` is swallowed.
#[test]
fn a_code_without_parameters_is_a_segment() {
    assert_eq!(Message::from_cq("[CQ:shake]").segments(), [Shake::new().into()]);
}

/// Of runbot: an unknown segment is written without its type.
#[test]
fn an_unknown_segment_keeps_its_type() {
    let segment = exact::<Segment>(&json!({"type": "hologram", "data": {"depth": 3}}));
    assert_eq!(segment.tag(), "hologram");
}

/// Of carolina: `message_type` is written as `"Private"`, and `notify` events never parse.
#[test]
fn tags_are_spelled_as_received() {
    let event =
        exact::<Event>(&json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "private",
        "user_id": 3, "message": []}));
    assert_eq!(event.to_value()["message_type"], "private");
    let event =
        exact::<Event>(&json!({"time": 1, "self_id": 2, "post_type": "notice", "notice_type": "notify",
        "sub_type": "poke", "user_id": 3, "target_id": 2}));
    assert!(matches!(event.kind, EventKind::Notice(NoticeEvent::Poke(_))));
}

/// Of ZeroBot: errors are discarded and fields stay 0, as for every event with ids in strings.
#[test]
fn ids_in_strings_are_ids() {
    let event =
        exact::<Event>(&json!({"time": 1, "self_id": "2", "post_type": "message", "message_type": "group",
        "group_id": "4", "user_id": "3", "message_id": "5", "message": []}));
    assert_eq!((event.group_id(), event.user_id()), (Some(4.into()), Some(3.into())));
}

/// Of node-napcat-ts: escaped text becomes a mention, values are cut at `=`, `&` is escaped last.
#[test]
fn escapes_are_kept_apart() {
    assert_eq!(Message::from_cq("&#91;CQ:at,qq=all&#93;").mentions().count(), 0);
    assert_eq!(Message::from_cq("[CQ:image,file=a=b=c]").segments(), [Image::new("a=b=c").into()]);
    assert_eq!(message!["[&"].to_cq(), "&#91;&amp;");
}

/// Of milky-types: a friend request that has a string and an integer id in each other's place always fails.
#[test]
fn a_friend_request_takes_ids_of_both_kinds() {
    for (user, flag) in [(json!(3), "f"), (json!("3"), "7")] {
        let event = exact::<Event>(
            &json!({"time": 1, "self_id": 2, "post_type": "request", "request_type": "friend",
            "user_id": user, "comment": "hi", "flag": flag}),
        );
        assert!(matches!(event.kind, EventKind::Request(RequestEvent::Friend(_))), "{event:?}");
    }
}

/// Of most: a null in the message array, an unknown event or an unknown key costs the frame, or is lost.
#[test]
fn what_nobody_knows_is_kept() {
    let event = json!({"time": 1, "self_id": 2, "post_type": "notice", "notice_type": "brand_new", "user_id": 3, "x": Value::Null});
    assert!(matches!(exact::<Event>(&event).kind, EventKind::Notice(NoticeEvent::Other(_))));
    let message = json!([null, {"type": "text", "data": {"text": "x", "y": 1}, "z": [2]}]);
    assert_eq!(exact::<Message>(&message).plain_text(), "x");
}

/// The event of a payload that has to be one.
fn event(payload: &Value) -> Dispatch {
    let payload = exact::<Payload>(payload);
    let Op::Dispatch(event) = payload.op else { panic!("{payload:?}") };
    event
}

/// Of botrs: a timestamp of another type makes every field null, without an error.
#[test]
fn a_value_of_another_type_does_not_blank_the_event() {
    for timestamp in [json!(1_718_000_000), json!("1718000000"), json!([1])] {
        let event =
            event(&json!({"op": 0, "s": 1, "t": "FRIEND_ADD", "d": {"openid": "O", "timestamp": timestamp}}));
        let Dispatch::FriendAdd(event) = event else { panic!("{event:?}") };
        assert_eq!(event.openid, *"O");
        assert_eq!(event.timestamp.is_none(), timestamp.is_array());
        assert_eq!(event.extra.get("timestamp").is_some(), timestamp.is_array());
    }
}

/// Of nonebot-adapter-qq: an event that it does not know raises a `TypeError`; of botpy: it is dropped.
#[test]
fn an_unknown_event_is_no_error() {
    let payload = json!({"op": 0, "s": 1, "t": "NEW_THING", "d": {"a": 1}});
    let Dispatch::Other(other) = event(&payload) else { panic!("typed") };
    assert_eq!(other.tag(), "NEW_THING");
    assert_eq!(other.reason().to_string(), "t: expected a known `t`, found \"NEW_THING\"");
    assert_eq!(other.value(), &json!({"t": "NEW_THING", "d": {"a": 1}}));
}

/// Of botgo and others: `d` is an object in their types, and the documents have `"d": ""`.
#[test]
fn a_body_may_be_any_value() {
    for d in
        [json!(""), json!("x"), json!(7), json!(true), Value::Null, json!({}), json!({"a": 1}), json!([])]
    {
        let event = event(&json!({"op": 0, "s": 1, "t": "RESUMED", "d": d}));
        assert!(matches!(event, Dispatch::Resumed(_)), "{d}: {event:?}");
        for op in 0..14 {
            exact::<Payload>(&json!({"op": op, "d": d}));
            exact::<Payload>(&json!({"op": op, "s": null, "t": "READY", "d": d}));
        }
        let known = exact::<Payload>(&json!({"op": 11, "d": d}));
        assert_eq!(known.op, Op::HeartbeatAck(Some(d)));
    }
    assert!(matches!(event(&json!({"op": 0, "t": "RESUMED"})), Dispatch::Resumed(_)));
    assert_eq!(exact::<Payload>(&json!({"op": 11})).op, Op::HeartbeatAck(None));
}

/// Of nonebot-adapter-qq: an author without its ids, or with `union_openid` only, costs the message.
#[test]
fn an_author_may_have_any_of_its_ids() {
    for author in [json!({}), json!({"union_openid": "U"}), json!({"id": 7, "user_openid": null})] {
        let event =
            event(&json!({"op": 0, "s": 1, "t": "C2C_MESSAGE_CREATE", "d": {"id": "m", "author": author}}));
        assert!(matches!(event, Dispatch::C2cMessageCreate(_)), "{event:?}");
    }
}

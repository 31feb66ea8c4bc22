//! Payloads of the gateway, built and read.

use crate::exact::exact;
use crate::fixtures::{has_untyped, unknown_keys};
use onebot_types::info::Direction;
use onebot_types::qq::gateway::{
    AckCode, ReadyData, ResumedData, UndescribedEvent, WebhookValidationRequest,
};
use onebot_types::qq::object::RichContent;
use onebot_types::qq::{Dispatch, Intents, Op, OpCode, Payload};
use onebot_types::validate::{Profile, Validate as _};
use onebot_types::{Json, Union as _};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn built_payloads_are_those_of_the_documents() {
    let ready = Dispatch::Ready(Box::new(ReadyData::new("s").version(1)));
    let payloads = [
        (Payload::hello(45000), json!({"op": 10, "d": {"heartbeat_interval": 45000}})),
        (
            Payload::identify("QQBot x", Intents::PUBLIC_GUILD_MESSAGES, [0, 4]),
            json!({"op": 2, "d": {"token": "QQBot x", "intents": 1_073_741_824, "shard": [0, 4]}}),
        ),
        (
            Payload::resume("QQBot x", "s", 1337),
            json!({"op": 6, "d": {"token": "QQBot x", "session_id": "s", "seq": 1337}}),
        ),
        (Payload::heartbeat(None), json!({"op": 1, "d": null})),
        (Payload::heartbeat(Some(251.into())), json!({"op": 1, "d": 251})),
        (Payload::heartbeat_ack(), json!({"op": 11})),
        (Payload::http_callback_ack(AckCode::Failed), json!({"op": 12, "d": 1})),
        (
            Payload::dispatch(1, ready).id("READY:1"),
            json!({"op": 0, "s": 1, "id": "READY:1", "t": "READY", "d": {"session_id": "s", "version": 1}}),
        ),
        (
            Payload::dispatch(2, Dispatch::Resumed(ResumedData::done())),
            json!({"op": 0, "s": 2, "t": "RESUMED", "d": ""}),
        ),
        (Payload::new(Op::Reconnect(None)), json!({"op": 7})),
        (Payload::new(Op::InvalidSession(Some(false))), json!({"op": 9, "d": false})),
        (
            Payload::new(WebhookValidationRequest::new("p", 1_725_442_341)),
            json!({"op": 13, "d": {"plain_token": "p", "event_ts": "1725442341"}}),
        ),
    ];
    for (payload, json) in payloads {
        assert_eq!(payload.to_value(), json);
        assert_eq!(exact::<Payload>(&json), payload);
        assert!(payload.validate(Profile::new()).is_ok(), "{json}");
    }
}

/// `tests/fixtures/qq/payload/<name of the event or op code>[.<note>].json`
#[test]
fn payloads_are_read_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/qq/payload");
    let (mut flaws, mut events, mut codes) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let document: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let payload = exact::<Payload>(&document);
        let debug = format!("{payload:?}");
        if has_untyped(&debug) {
            flaws.push(format!("{name}: no typed form: {debug}"));
        }
        let any =
            document["t"].as_str().is_some_and(|event| event.contains("ROLE") || event.contains("PINS"));
        flaws.extend(unknown_keys(&debug).filter(|_| !any).map(|key| format!("{name}: an extra {key}")));
        let direction = if name.starts_with("identify") || name.starts_with("resume.") {
            Direction::Send
        } else {
            Direction::Receive
        };
        if let Err(violations) = payload.validate(Profile::new().direction(direction)) {
            flaws.extend(violations.into_iter().map(|violation| format!("{name}: {violation}")));
        }
        codes.insert(document["op"].as_i64());
        if let Op::Dispatch(event) = &payload.op {
            flaws.extend(
                (!name.starts_with(&event.tag().to_lowercase()))
                    .then(|| format!("{name}: is {}", event.tag())),
            );
            events.insert(event.tag().to_owned());
        }
    }
    let known: BTreeSet<_> = Dispatch::INFO.variants.iter().map(|variant| variant.tag.to_owned()).collect();
    assert_eq!(events, known);
    assert_eq!(codes.len(), 10);
    assert!(flaws.is_empty(), "{}", flaws.join("\n"));
}

/// Of a forum the platform sends titles and texts as JSON in a text.
#[test]
fn forum_events_hold_json_in_a_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/qq/payload");
    let texts = |name: &str| {
        let json = std::fs::read_to_string(folder.join(name)).unwrap();
        let Op::Dispatch(event) = Payload::from_json(&json).unwrap().op else { panic!("{name}") };
        match event {
            Dispatch::ForumThreadCreate(thread)
            | Dispatch::ForumThreadUpdate(thread)
            | Dispatch::ForumThreadDelete(thread) => {
                let info = thread.thread_info.unwrap();
                vec![info.title, info.content]
            }
            Dispatch::ForumPostCreate(post) | Dispatch::ForumPostDelete(post) => {
                vec![post.post_info.unwrap().content]
            }
            Dispatch::ForumReplyCreate(reply) | Dispatch::ForumReplyDelete(reply) => {
                vec![reply.reply_info.unwrap().content]
            }
            event => panic!("{event:?}"),
        }
    };
    for of in ["thread_create", "thread_update", "thread_delete", "post_create", "post_delete"]
        .into_iter()
        .chain(["reply_create", "reply_delete"])
    {
        for text in texts(&format!("forum_{of}.json")) {
            let text = text.unwrap();
            assert!(matches!(text, RichContent::Text(_)), "{of}: {text:?}");
            assert!(!text.to_rich_text().unwrap().paragraphs.is_empty(), "{of}");
        }
    }
}

#[test]
fn a_body_that_does_not_fit_is_reported() {
    let reason = |payload: Value| {
        let payload = exact::<Payload>(&payload);
        let text = match &payload.op {
            Op::Other(other) | Op::Dispatch(Dispatch::Other(other)) => other.reason().to_string(),
            typed => panic!("typed: {typed:?}"),
        };
        let violations = payload.validate(Profile::new()).unwrap_err();
        assert_eq!(violations.into_iter().next().unwrap().to_string(), text);
        text
    };
    assert_eq!(reason(json!({"d": 1})), "op: required, missing");
    assert_eq!(reason(json!({"op": "0", "t": "READY"})), "op: expected an integer, found \"0\"");
    assert_eq!(reason(json!({"op": 3, "t": 1})), "op: expected a known `op`, found 3");
    assert_eq!(reason(json!({"op": 10, "d": 5})), "d: expected an object, found 5");
    assert_eq!(reason(json!({"op": 13, "d": {"plain_token": "p"}})), "d.event_ts: required, missing");
    assert_eq!(reason(json!({"op": 0})), "t: required, missing");
    assert_eq!(reason(json!({"op": 0, "t": "FRIEND_ADD", "d": ""})), "d: expected an object, found \"\"");
    assert_eq!(reason(json!({"op": 0, "t": "FRIEND_ADD", "d": {}})), "d.openid: required, missing");
}

/// A body that is one value is kept where it does not fit, and reported.
#[test]
fn a_value_that_does_not_fit_is_kept() {
    for (op, d) in [(1, json!({})), (1, json!("x")), (9, json!(1)), (12, json!([]))] {
        let payload = exact::<Payload>(&json!({"op": op, "d": d}));
        assert_eq!(payload.op.code(), Some(OpCode::from(op)));
        assert_eq!(payload.extra.get("d"), Some(&d));
        let violations = payload.validate(Profile::new()).unwrap_err();
        assert_eq!(violations.into_iter().next().unwrap().path, "d");
    }
    let odd = exact::<Payload>(&json!({"op": 11, "s": {}, "t": null, "id": [1], "x": 1}));
    assert_eq!(odd.extra.len(), 4);
}

#[test]
fn of_equal_keys_the_last_counts() {
    let text = r#"{"op":10,"d":1,"t":"A","op":0,"t":"RESUMED","d":{"a":1},"d":"","s":1,"s":"2"}"#;
    let payload = Payload::from_json(text).unwrap();
    assert_eq!(payload.to_value(), serde_json::from_str::<Value>(text).unwrap());
    assert!(matches!(payload.op, Op::Dispatch(Dispatch::Resumed(_))));
}

/// Anything may stand in the place of a body that nobody describes; what is set afterwards wins.
#[test]
fn undescribed_bodies_are_kept() {
    let payload = exact::<Payload>(&json!({"op": 0, "t": "CHANNEL_PINS_UPDATE", "d": [1, null]}));
    let Op::Dispatch(Dispatch::ChannelPinsUpdate(mut body)) = payload.op else { panic!("{payload:?}") };
    assert_eq!(body.extra.instead(), Some(&json!([1, null])));
    body.extra.insert("a", 1);
    let payload = Payload::new(Dispatch::ChannelPinsUpdate(body));
    assert_eq!(payload.to_value(), json!({"op": 0, "t": "CHANNEL_PINS_UPDATE", "d": {"a": 1}}));
    let members = exact::<Payload>(&json!({"op": 0, "t": "GUILD_ROLE_CREATE", "d": {"b": {}}}));
    let Op::Dispatch(Dispatch::GuildRoleCreate(body)) = members.op else { panic!("{members:?}") };
    assert_eq!(body.extra.get("b"), Some(&json!({})));
    assert_ne!(UndescribedEvent::new(), body);
    exact::<Dispatch>(&json!({"t": "RESUMED", "d": "", "x": 1}));
}

#[cfg(feature = "ed25519")]
#[test]
fn only_the_secret_signs() {
    use onebot_types::qq::webhook::{Secret, SignatureError};
    let (secret, other) = (Secret::new("naOC0ocQE3shWLAfffVLB1rhYPG7").unwrap(), Secret::new("x").unwrap());
    let body = br#"{"op":0,"d":{},"t":"GATEWAY_EVENT_NAME"}"#;
    let signature = secret.sign("1725442341", body);
    assert_eq!(secret.verify("1725442341", body, &signature), Ok(()));
    assert_eq!(secret.verify("1725442341", body, &signature.to_uppercase()), Ok(()));
    assert_eq!(other.verify("1725442341", body, &signature), Err(SignatureError::Wrong));
    assert_eq!(secret.verify("1725442342", body, &signature), Err(SignatureError::Wrong));
    assert_eq!(secret.verify("1725442341", b"{}", &signature), Err(SignatureError::Wrong));
    let changed = |at: usize, by: &str| format!("{}{by}{}", &signature[..at], &signature[at + 1..]);
    for at in [0, 63, 64] {
        let by = if signature.as_bytes()[at] == b'0' { "1" } else { "0" };
        assert!(secret.verify("1725442341", body, &changed(at, by)).is_err());
    }
    for malformed in ["", "00", &changed(0, "g"), &signature[2..], &format!("{signature}00")] {
        assert_eq!(
            secret.verify("1725442341", body, malformed),
            Err(SignatureError::Malformed),
            "{malformed}"
        );
    }
    // One of the three highest bits of the last byte is set.
    assert!(secret.verify("1725442341", body, &changed(126, "f")).is_err());
    assert!(Secret::new("").is_err());
    assert!(!format!("{secret:?}").contains("naOC"));
}

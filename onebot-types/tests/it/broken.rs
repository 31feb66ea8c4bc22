//! Texts that are nearly what they should be: types refuse what is no JSON, and of what is they make what `serde_json` does.

use crate::fixtures::texts;
use onebot_types::Json;
use onebot_types::prelude::*;
use onebot_types::qq::Payload;
use onebot_types::v11::NoticeEvent;
use serde_json::Value;
use std::fmt::Debug;

/// Bytes that mean something in JSON, and some that do not.
const BYTES: [char; 18] =
    ['{', '}', '[', ']', ':', ',', '"', '\\', ' ', '\n', '0', '-', '.', 'e', 't', 'n', 'x', '\u{1}'];

/// A text of a document is read if it is JSON, and comes back then.
#[track_caller]
fn agrees<T: Json + Debug>(text: &str, takes: fn(&Value) -> bool) {
    match (T::from_json(text), serde_json::from_str::<Value>(text)) {
        (Ok(read), Ok(value)) => assert_eq!(read.to_value(), value, "{text}"),
        (Err(_), Err(_)) => {}
        (Ok(read), Err(error)) => panic!("taken as {read:?}, although {error}: {text}"),
        (Err(error), Ok(value)) => assert!(!takes(&value), "{error}: {text}"),
    }
}

/// Changes each byte of the text in every way.
fn disturbed(text: &str, check: impl Fn(&str)) {
    for (at, c) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        check(before);
        check(&format!("{before}{after}"));
        check(&format!("{before}{c}{c}{after}"));
        for byte in BYTES {
            check(&format!("{before}{byte}{after}"));
        }
    }
}

/// The shortest documents of a kind, each of another type.
fn short(kind: &str) -> impl Iterator<Item = String> {
    texts(kind).into_iter().filter(|text| text.len() < 300).step_by(3)
}

#[test]
fn segments() {
    short("segment").for_each(|text| disturbed(&text, |text| agrees::<Segment>(text, |_| true)));
}

#[test]
fn events() {
    short("event").for_each(|text| {
        disturbed(&text, |text| {
            agrees::<Event>(text, Value::is_object);
            agrees::<Frame>(text, Value::is_object);
        });
    });
}

#[test]
fn requests_and_answers() {
    for text in short("action").step_by(8).chain(short("response").step_by(8)) {
        disturbed(&text, |text| {
            agrees::<Request>(text, Value::is_object);
            agrees::<Response>(text, Value::is_object);
            agrees::<Frame>(text, Value::is_object);
        });
    }
}

#[test]
fn payloads() {
    let text =
        r#"{"op":0,"s":42,"t":"FRIEND_ADD","id":"FRIEND_ADD:x","d":{"openid":"O","timestamp":1718000000}}"#;
    disturbed(text, |text| agrees::<Payload>(text, Value::is_object));
    disturbed(r#"{"op":1,"d":42,"t":null}"#, |text| agrees::<Payload>(text, Value::is_object));
}

/// Members that come again: of several of one name the last counts, wherever the others stand.
#[test]
fn members_that_come_again() {
    let documents = [
        r#"{"type":"face","data":{"id":"1"}}"#,
        r#"{"post_type":"message","message_type":"private","user_id":1,"message":"x","time":1,"self_id":2}"#,
        r#"{"post_type":"notice","notice_type":"notify","sub_type":"poke","user_id":1,"time":1}"#,
        r#"{"action":"send_private_msg","params":{"user_id":1,"message":"x"},"echo":1}"#,
        r#"{"op":0,"s":1,"t":"FRIEND_ADD","d":{"openid":"O","timestamp":1}}"#,
        r#"{"op":2,"d":{"token":"QQBot x","intents":1,"shard":[0,1]}}"#,
        r#"{"status":"ok","retcode":0,"data":{"message_id":1}}"#,
    ];
    let values = ["null", "0", "\"x\"", "[]", "{}", "\"notice\"", "\"group\"", "{\"id\":\"2\"}"];
    for document in documents {
        let value: Value = serde_json::from_str(document).unwrap();
        let inside = document.trim_start_matches('{').trim_end_matches('}');
        let braces = &document[document.trim_end_matches('}').len() + 1..];
        for key in value.as_object().unwrap().keys() {
            for other in values {
                for text in [
                    format!("{{\"{key}\":{other},{inside}{braces}}}"),
                    format!("{{{inside}{braces},\"{key}\":{other}}}"),
                    format!("{{{inside}{braces},\"{key}\":{other},\"{key}\":{}}}", value[key]),
                ] {
                    agrees::<Segment>(&text, |_| true);
                    agrees::<Event>(&text, Value::is_object);
                    agrees::<Request>(&text, Value::is_object);
                    agrees::<Response>(&text, Value::is_object);
                    agrees::<Frame>(&text, Value::is_object);
                    agrees::<Payload>(&text, Value::is_object);
                    // What counts is what stands last, so it is read as if nothing else had come.
                    let plain = serde_json::from_str::<Value>(&text).unwrap().to_string();
                    assert_eq!(Segment::from_json(&text), Segment::from_json(&plain), "{text}");
                    assert_eq!(Event::from_json(&text), Event::from_json(&plain), "{text}");
                    assert_eq!(Request::<Action>::from_json(&text), Request::from_json(&plain), "{text}");
                    assert_eq!(Response::<Action>::from_json(&text), Response::from_json(&plain), "{text}");
                    assert_eq!(Frame::from_json(&text), Frame::from_json(&plain), "{text}");
                    assert_eq!(Payload::from_json(&text), Payload::from_json(&plain), "{text}");
                }
            }
        }
    }
}

/// What looks like the tag of an event may be one of something else, or be spelled in another way.
#[test]
fn tags_are_those_of_the_event() {
    let poke = r#""notice_type":"notify","sub_type":"poke","user_id":1"#;
    let texts = [
        format!(r#"{{"raw":{{"post_type":"message","message_type":"group"}},"post_type":"notice",{poke}}}"#),
        format!(r#"{{"raw":"\"post_type\":\"message\"","post_type":"notice",{poke}}}"#),
        format!(r#"{{"raw":["post_type"],"post_type":"notice",{poke}}}"#),
        format!(r#"{{"post_type":"message","post_type":"notice",{poke}}}"#),
        format!(r#"{{"p\u006fst_type":"notice",{poke}}}"#),
        format!(r#"{{"post_type":"n\u006ftice",{poke}}}"#),
        format!("{{\"post_type\" :\n\"notice\",{poke}}}"),
        format!(r#"{{"sub_type":"honor",{poke},"post_type":"notice"}}"#),
        format!(r#"{{"x":{{"sub_type":"honor","notice_type":"group_ban"}},{poke},"post_type":"notice"}}"#),
    ];
    for text in texts {
        agrees::<Event>(&text, |_| true);
        agrees::<Frame>(&text, |_| true);
        let event = Event::from_json(&text).unwrap();
        assert_eq!(Frame::from_json(&text), Ok(Frame::Event(event.clone())));
        assert!(matches!(event.kind, EventKind::Notice(NoticeEvent::Poke(_))), "{text}: {event:?}");
    }
    for text in [
        format!(r#"{{"post_type":"notice",{poke},"post_type":"message"}}"#),
        format!(r#"{{"post_type":"notice",{poke},"post_type":null}}"#),
        format!(r#"{{"x":{{"post_type":"notice"}},{poke}}}"#),
        format!(r#"{{"post_type":"notice",{poke},"sub_type":"nothing"}}"#),
    ] {
        agrees::<Event>(&text, |_| true);
        agrees::<Frame>(&text, |_| true);
        let event = Event::from_json(&text).unwrap();
        assert!(format!("{event:?}").contains("Other(Other("), "{text}: {event:?}");
    }
}

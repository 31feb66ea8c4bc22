//! What came in goes out: the check that all tests share, and frames that broke other codecs.

use onebot_types::Json;
use onebot_types::prelude::*;
use onebot_types::v11::Call as _;
use onebot_types::v11::object::ForwardedMessage;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;

/// Decodes a value in every way, and checks that all give the same and that every way out gives the value.
#[track_caller]
pub(crate) fn exact<T: Json + Serialize + DeserializeOwned + PartialEq + Debug>(value: &Value) -> T {
    let text = value.to_string();
    let decoded = T::from_json(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(T::from_slice(text.as_bytes()).unwrap(), decoded, "from bytes");
    for same in [reversed(value), serde_json::to_string_pretty(value).unwrap()] {
        let again = T::from_json(&same).unwrap_or_else(|error| panic!("{error}: {same}"));
        assert_eq!(again, decoded, "{same}");
        assert_eq!(&again.to_value(), value, "{same}");
    }
    assert_eq!(T::from_value(value).unwrap(), decoded, "from a value");
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), decoded, "through serde_json");
    // With `arbitrary_precision` it hands a `-0` over as 0 to everybody, itself included.
    if serde_json::from_value::<Value>(value.clone()).unwrap() == *value {
        let through = serde_json::from_value::<T>(value.clone()).unwrap();
        assert_eq!(through, decoded, "from a value through serde_json");
    }
    assert_eq!(&serde_json::from_str::<Value>(&decoded.to_json()).unwrap(), value, "to text");
    assert_eq!(&decoded.to_value(), value, "to a value");
    assert_eq!(&serde_json::to_value(&decoded).unwrap(), value, "to a value through serde_json");
    assert_eq!(serde_json::from_str::<Value>(&serde_json::to_string(&decoded).unwrap()).unwrap(), *value);
    decoded
}

/// The same value as text, the members of all objects in reverse.
fn reversed(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(reversed).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let members = members.iter().rev();
            let members = members.map(|(key, value)| format!("{}:{}", json!(key), reversed(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        plain => plain.to_string(),
    }
}

/// Every document type takes every value of its kind.
#[cfg(feature = "proptest")]
#[track_caller]
pub(crate) fn exact_everywhere(value: &Value) {
    exact::<Segment>(value);
    if value.is_object() {
        exact::<Event>(value);
        exact::<Request>(value);
        exact::<Response>(value);
        exact::<Frame>(value);
        exact::<onebot_types::qq::Payload>(value);
    }
    if value.is_object() || value.is_array() || value.is_string() {
        exact::<Message>(value);
    }
}

/// With `arbitrary_precision` `serde_json` hands them over as integers of 128 bits, or as text.
#[test]
fn integers_may_be_wider_than_a_word() {
    let widest = "340282366920938463463374607431768211455";
    for n in ["18446744073709551616", "-9223372036854775809", widest, &format!("-{widest}0")] {
        let value: Value =
            serde_json::from_str(&format!(r#"{{"post_type": {n}, "echo": [{n}], "data": {{"id": {n}}}}}"#))
                .unwrap();
        exact_everywhere(&value);
    }
}

#[test]
fn zero_keeps_its_sign() {
    let zeros: Value = serde_json::from_str(r#"{"post_type": {"a": [-0, -0.0, 0]}, "echo": -0}"#).unwrap();
    exact::<Event>(&zeros);
    exact::<Request>(&zeros);
    exact::<Segment>(&zeros);
}

#[test]
fn requests_of_the_napcat_documents() {
    let music = json!({"action": "send_private_msg", "params": {"user_id": 123_456_789, "message": [{"type": "music",
        "data": {"type": "custom", "url": "https://example.com/music-link", "audio": "https://example.com/music.mp3",
            "title": "一首歌", "image": "https://example.com/cover.jpg"}}]}});
    let request = exact::<Request>(&music);
    let Action::SendPrivateMsg(action) = &request.action else { panic!("{request:?}") };
    assert_eq!(action.user_id, 123_456_789_i64);
    let card = json!({"action": "send_private_msg", "params": {"user_id": "123456",
        "message": [{"type": "json", "data": {"data": "{}"}}]}, "echo": {"n": 1}});
    assert_eq!(exact::<Request>(&card).echo, Some(json!({"n": 1})));
    for user in [json!("123456"), json!(123_456)] {
        let faces = json!({"action": "send_private_msg", "params": {"user_id": user,
            "message": [{"type": "face", "data": {"id": 37}}, {"type": "face", "data": {"id": 54}}]}});
        assert!(matches!(exact::<Request>(&faces).action, Action::SendPrivateMsg(_)));
    }
}

#[test]
fn an_absent_echo_is_not_null() {
    let without = json!({"status": "ok", "retcode": 0, "data": {"message_id": 696_124_706}, "message": "", "wording": ""});
    let mut with = without.clone();
    with["echo"] = Value::Null;
    assert_ne!(exact::<Response>(&without), exact::<Response>(&with));
}

#[test]
fn one_odd_segment_does_not_cost_the_message() {
    let event = json!({"time": 1, "self_id": 2, "post_type": "message", "message_type": "group", "group_id": 3, "user_id": 4,
        "message": [null, {"type": "hologram", "data": {"id": 1}}, {"type": "face", "data": {}}, {"type": "text",
        "data": {"text": "hi"}}]});
    let event = exact::<Event>(&event);
    let EventKind::Message(MessageEvent::Group(message)) = &event.kind else { panic!("{event:?}") };
    let reason = |n: usize| match &message.message.segments()[n] {
        Segment::Other(other) => other.reason().to_string(),
        typed => format!("typed: {typed:?}"),
    };
    assert_eq!(reason(0), "expected an object, found null");
    assert_eq!(reason(1), "type: expected a known `type`, found \"hologram\"");
    assert_eq!(reason(2), "data.id: required, missing");
    assert_eq!(message.message.plain_text(), "hi");
}

#[test]
fn numbers_stay_what_they_are() {
    let event = exact::<Event>(
        &json!({"time": 1.0, "self_id": "10001", "post_type": "message", "message_type": "private",
        "user_id": 18_446_744_073_709_551_615_u64, "message_id": 3_425_462_029_u32, "message": "", "font": 1e300,
        "temp_source": -0.0, "raw_message": "\u{1}\u{1f}\u{7f}\n"}),
    );
    let EventKind::Message(MessageEvent::Private(message)) = &event.kind else { panic!("{event:?}") };
    assert_eq!(message.user_id.as_u64(), Some(u64::MAX));
    assert_eq!(message.message_id, Some(3_425_462_029_u32.into()));
    assert_eq!(event.self_id, Some(10001.into()));
    assert_eq!(event.time, None, "a time with a fraction is kept, but is no integer");
    assert_eq!(event.extra.get("time"), Some(&json!(1.0)));
}

#[test]
fn of_equal_keys_the_last_counts() {
    let text = r#"{"post_type":"message","post_type":"notice","notice_type":"group_ban","group_id":1,"group_id":"2",
        "user_id":3,"x":1,"x":{"y":2},"time":1,"time":null,"self_id":1,"self_id":2}"#;
    let event = Event::from_json(text).unwrap();
    assert_eq!(event.to_value(), serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(serde_json::from_str::<Event>(text).unwrap(), event);
    let segment = r#"{"type":"face","type":"text","data":1,"data":{"text":"a","text":"b"},"z":1,"z":2}"#;
    let once = json!({"type": "text", "data": {"text": "b"}, "z": 2});
    assert_eq!(Segment::from_json(segment).unwrap(), exact::<Segment>(&once));
    // A field in a box that is there before it is read.
    let senders = r#"{"sender":{"user_id":1,"card":"a","z":1},"sender":5,"sender":{"user_id":2}}"#;
    let once = json!({"sender": {"user_id": 2}});
    assert_eq!(ForwardedMessage::from_json(senders).unwrap(), exact::<ForwardedMessage>(&once));
    assert!(ForwardedMessage::from_json(r#"{"sender":{"user_id":2},"sender":5}"#).is_err());
}

#[test]
fn keys_beside_the_data_stay() {
    let segment = exact::<Segment>(&json!({"type": "face", "data": {"id": 1}, "seq": 2, "more": null}));
    assert!(matches!(segment, Segment::Face(_)));
    for text in
        [r#"{"type":"face","data":{"id":"1"},"seq":2}"#, r#"{"seq":2,"type":"face","data":{"id":"1"}}"#]
    {
        assert_eq!(Segment::from_json(text).unwrap().to_json().len(), text.len(), "{text}");
    }
    exact::<Segment>(&json!({"type": "node", "data": null}));
    exact::<Segment>(&json!({"type": "node"}));
    exact::<Segment>(&json!({"type": "node", "data": {}, "data2": {}}));
    exact::<Request>(&json!({"action": "send_msg_now", "params": [1], "echo": [], "token": "x"}));
    exact::<Request>(&json!({"action": 5, "params": {}}));
}

#[test]
fn names_of_actions_stay_as_they_were_spelled() {
    for name in ["get_msg", "get_msg_async", "get_msg_rate_limited"] {
        let request = exact::<Request>(&json!({"action": name, "params": {"message_id": 1}}));
        assert!(matches!(request.action, Action::GetMsg(_)), "{request:?}");
        assert_eq!(request.name(), name);
        assert_eq!(request.action.name(), "get_msg");
    }
    let mut request = exact::<Request>(&json!({"action": "get_msg_async", "params": {"message_id": 1}}));
    request.action = onebot_types::v11::action::SendGroupMsg::new(1, message!["x"]).into();
    assert_eq!(request.name(), "send_group_msg");
}

#[test]
fn a_field_that_is_set_wins_over_what_was_received() {
    let mut event = Event::from_json(r#"{"time":"soon","self_id":1,"post_type":"x"}"#).unwrap();
    event.time = Some(5.into());
    assert_eq!(event.to_value(), json!({"time": 5, "self_id": 1, "post_type": "x"}));
    let face = Face::from_json(r#"{"id":1,"resultId":null}"#).unwrap();
    assert_eq!(face.clone().result_id(7).to_value(), json!({"id": 1, "resultId": "7"}));
    assert_eq!(face.to_value(), json!({"id": 1, "resultId": null}));
}

/// Of several members of one name the last counts, whether it fits or not, and whatever came before it.
#[test]
fn names_that_come_again() {
    let values = [None, Some("null"), Some("1"), Some(r#""x""#), Some("[1]")];
    let member = |name: &str, value: Option<&str>| value.map(|value| format!(r#""{name}":{value},"#));
    for first in values {
        for second in values {
            for third in values {
                // `id` is needed, `resultId` is not, `glow` is unknown.
                for name in ["id", "resultId", "glow"] {
                    let members: String =
                        [first, second, third].into_iter().filter_map(|value| member(name, value)).collect();
                    for fixed in [r#""id":"7""#, r#""end":null"#] {
                        let text = format!(r#"{{"type":"face","data":{{{members}{fixed}}}}}"#);
                        let value: Value = serde_json::from_str(&text).unwrap();
                        let segment = Segment::from_json(&text).unwrap();
                        assert_eq!(segment.to_value(), value, "{text}");
                        assert_eq!(segment, exact::<Segment>(&value), "{text}");
                    }
                }
            }
        }
    }
}

/// The key under which `serde_json` hands a number over if `arbitrary_precision` is on. If not, it is a key like any other.
#[test]
fn a_key_that_means_a_number_elsewhere_is_a_key() {
    let text = r#"{"type":"face","data":{"id":1,"glow":{"$serde_json::private::Number":"5"}}}"#;
    let value: Value = serde_json::from_str(text).unwrap();
    if value["data"]["glow"].is_object() {
        exact::<Segment>(&value);
    }
}

/// Of whatever kind its one member is, an object has one.
#[test]
fn objects_of_one_member_come_back() {
    #[derive(Debug, Clone, PartialEq, onebot_types::Object)]
    struct Ratio {
        of: f64,
        extra: Extra,
    }
    #[derive(Debug, Clone, PartialEq, onebot_types::Object)]
    struct Anything {
        of: Value,
        extra: Extra,
    }
    #[derive(Debug, Clone, PartialEq, onebot_types::Object)]
    struct Nothing {
        of: onebot_types::wire::NoData,
        extra: Extra,
    }
    exact::<Ratio>(&json!({"of": 0.75}));
    exact::<Nothing>(&json!({"of": null}));
    for value in [json!(null), json!(1), json!("a"), json!([]), json!({"a": {}})] {
        exact::<Anything>(&json!({"of": value}));
    }
}

#[test]
fn keys_as_long_as_those_of_a_type_are_others() {
    for text in [
        r#"{"kind":"face","data":{"id":"1"}}"#,
        r#"{"type":"face","info":{"id":"1"}}"#,
        r#"{"kind":"face","info":{"id":"1"}}"#,
    ] {
        // As it is, since `exact` sorts the keys.
        let segment = Segment::from_json(text).unwrap();
        assert_eq!(segment, exact::<Segment>(&serde_json::from_str(text).unwrap()));
        assert!(matches!(segment, Segment::Other(_)), "{segment:?}");
    }
    assert!(matches!(Segment::from_json(r#"{"typ\u0065":"face","data":{"id":"1"}}"#), Ok(Segment::Face(_))));
}

/// A value of a format that tells options from what is in them.
struct Maybe(Option<i64>);

impl<'de> serde::Deserializer<'de> for Maybe {
    type Error = serde::de::value::Error;
    fn deserialize_any<V: serde::de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Some(n) => visitor.visit_some(serde::de::IntoDeserializer::into_deserializer(n)),
            None => visitor.visit_none(),
        }
    }
    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[test]
fn options_of_other_formats_are_values_or_null() {
    use serde::Deserialize as _;
    assert_eq!(Id::deserialize(Maybe(Some(-7))).unwrap(), -7);
    assert_eq!(onebot_types::wire::NoData::deserialize(Maybe(None)), Ok(onebot_types::wire::NoData));
}

#[test]
fn integers_of_other_formats_are_numbers() {
    use onebot_types::wire::Number;
    use serde::Deserialize as _;
    use serde::de::value::{Error, I128Deserializer, U128Deserializer};
    let signed =
        |n| Number::deserialize(I128Deserializer::<Error>::new(n)).map_err(|error| error.to_string());
    let unsigned =
        |n| Number::deserialize(U128Deserializer::<Error>::new(n)).map_err(|error| error.to_string());
    assert_eq!((signed(-7), unsigned(7)), (Ok(Number::from(-7)), Ok(Number::from(7))));
    assert_eq!(
        (signed(i64::MIN.into()), unsigned(u64::MAX.into())),
        (Ok(i64::MIN.into()), Ok(u64::MAX.into()))
    );
    let widest = u128::MAX.to_string();
    match unsigned(u128::MAX) {
        // With `arbitrary_precision`.
        Ok(number) => assert_eq!(number.to_json(), widest),
        Err(error) => assert_eq!(error, format!("expected an integer of 64 bits, found {widest}")),
    }
}

#[test]
fn plain_numbers_of_users_come_back() {
    #[derive(Debug, Clone, PartialEq, onebot_types::Object)]
    struct Plain {
        signed: i64,
        unsigned: u64,
        float: f64,
        switch: bool,
        none: Option<u64>,
        extra: Extra,
    }
    let low = json!({"signed": i64::MIN, "unsigned": 0, "float": -0.5, "switch": false, "none": -1});
    assert_eq!(exact::<Plain>(&low).none, None);
    let high = json!({"signed": i64::MAX, "unsigned": u64::MAX, "float": 1e300, "switch": true, "none": 7});
    assert_eq!(exact::<Plain>(&high).none, Some(7));
}

/// Of strings, so that an empty one takes far more memory than text.
#[derive(Debug, Clone, PartialEq, onebot_types::Object)]
struct Song {
    title: Option<String>,
    artist: Option<String>,
    album: Option<String>,
    genre: Option<String>,
    label: Option<String>,
    writer: Option<String>,
    studio: Option<String>,
    language: Option<String>,
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, onebot_types::Object)]
struct Playlist {
    songs: Option<Vec<Song>>,
    extra: Extra,
}

/// A long list is typed if there is text enough for the memory that it takes, however it came.
#[test]
fn long_lists_of_structs_have_to_have_text() {
    let songs = |song: Value, count: usize| {
        let list = json!(vec![song; count]);
        let alone = Vec::<Song>::from_json(&list.to_string()).ok().map(|songs| songs.len());
        let playlist = exact::<Playlist>(&json!({ "songs": list }));
        assert_eq!(playlist.songs.map(|songs| songs.len()), alone);
        alone
    };
    for song in [
        json!({"title": "Lullaby of the long winter night"}),
        json!({"title": ""}),
        json!({"artist": null}),
        json!({"a": []}),
    ] {
        assert_eq!(songs(song, 1000), Some(1000));
    }
    assert_eq!(songs(json!({}), 1000), None);
    assert_eq!(songs(json!({}), 10), Some(10));
}

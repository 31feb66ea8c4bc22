//! What errors say, each kind of them.

use onebot_types::prelude::*;
use onebot_types::v11::action::SendGroupMsg;
use onebot_types::{DecodeOptions, ErrorKind};
use serde::Deserialize as _;

fn error(text: &str) -> String {
    Event::from_json(text).unwrap_err().to_string()
}

#[test]
fn syntax() {
    let cases = [
        "",
        "{",
        "{\"a\"",
        "{\"a\" 1}",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,}",
        "[1 2]",
        "{\"a\":tru}",
        "{\"a\":-}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":\"x",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\ud83d\"}",
        "{} {}",
        "{\n  \"一\": ,\n}",
    ];
    let all: Vec<_> = cases.iter().map(|case| format!("{case:?}: {}", error(case))).collect();
    insta::assert_snapshot!(all.join("\n"));
}

/// What begins no value is told apart from a number that is not one.
#[test]
fn what_is_no_value_is_not_a_number() {
    for c in ['/', ':', '+', '.', 'N', 'x'] {
        let expected = format!("line 1, column 2: expected a value, found `{c}`");
        assert_eq!(error(&format!("[{c}1]")), expected);
    }
    assert_eq!(error("[-:1]"), "line 1, column 3: expected a digit, found `:`");
}

/// Of formats that have more kinds of values than JSON.
#[test]
fn sources_of_other_formats() {
    use serde::de::value::{BytesDeserializer, Error, MapDeserializer};
    let error = Event::deserialize(BytesDeserializer::<Error>::new(b"x")).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: byte array, expected a JSON value");
    let members = MapDeserializer::<_, Error>::new([(1_u64, 2_u64)].into_iter());
    assert_eq!(
        Event::deserialize(members).unwrap_err().to_string(),
        "invalid type: integer `1`, expected a key"
    );
}

/// With `serde_json/arbitrary_precision` every number is in range.
#[test]
fn numbers_out_of_range() {
    let text = "{\"a\":1e400}";
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => assert_eq!(Event::from_json(text).unwrap().to_value(), value),
        Err(_) => {
            insta::assert_snapshot!(error(text), @"line 1, column 6: expected a number in the range of a 64-bit float");
        }
    }
}

#[test]
fn shape() {
    let cases = ["5", "[]", "\"text\"", "null"];
    let all: Vec<_> = cases.iter().map(|case| format!("{case}: {}", error(case))).collect();
    insta::assert_snapshot!(all.join("\n"));
    let request = r#"{"action":"send_group_msg","params":{"group_id":[1],"message":[]}}"#;
    let error = Request::<SendGroupMsg>::from_json(request).unwrap_err();
    insta::assert_snapshot!(error, @"params.group_id: expected an id (integer or text), found an array");
    let error = serde_json::from_str::<Request<SendGroupMsg>>(request).unwrap_err();
    insta::assert_snapshot!(error, @"params.group_id: expected an id (integer or text), found an array");
}

#[test]
fn limits() {
    let nested = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    assert!(Event::from_json(&nested(126)).is_ok());
    insta::assert_snapshot!(error(&nested(127)), @"line 1, column 132: expected at most 127 levels of nesting");
    assert!(serde_json::from_str::<Event>(&nested(127)).is_err());
    let mut deep = serde_json::json!([]);
    (0..126).for_each(|_| deep = serde_json::json!([deep.take()]));
    assert!(Segment::from_value(&deep).is_ok() && serde_json::from_value::<Segment>(deep.clone()).is_ok());
    deep = serde_json::json!([deep]);
    insta::assert_snapshot!(Segment::from_value(&deep).unwrap_err(), @"more than 127 levels of nesting");
    assert!(serde_json::from_value::<Segment>(deep).is_err());
}

#[test]
fn bytes() {
    let error = Event::from_slice(b"{\"a\":\"\xff\"}").unwrap_err();
    assert_eq!((error.kind(), error.offset()), (&ErrorKind::Utf8, Some(6)));
    insta::assert_snapshot!(error, @"line 1, column 7: expected UTF-8");
}

#[test]
fn half_of_a_pair() {
    let text = r#"["\ud83d!", "\ude00", "\ud83d\ude00", "\ud83d\u0041"]"#;
    let options = DecodeOptions::new().replace_lone_surrogates(true);
    let value: serde_json::Value = options.decode(text).unwrap();
    assert_eq!(value, serde_json::json!(["\u{fffd}!", "\u{fffd}", "😀", "\u{fffd}A"]));
    assert!(DecodeOptions::new().decode::<serde_json::Value>(text).is_err());
}

/// What a text must not be: a sentence, or one that names what only a Rust programmer knows.
fn flaws(text: &str) -> Vec<&'static str> {
    let message = text.rsplit(": ").next().unwrap_or(text);
    let types =
        ["String", "Option", "Vec<", "Value", "Box", "i64", "u64", "f64", "usize", "bool", "struct", "None"];
    let mut flaws = Vec::new();
    flaws.extend(message.starts_with(char::is_uppercase).then_some("begins with a capital"));
    flaws.extend(text.ends_with('.').then_some("ends with a full stop"));
    flaws.extend(types.iter().any(|name| text.contains(name)).then_some("names a type of Rust"));
    flaws.extend((text.chars().count() > 160).then_some("is long"));
    flaws.extend(text.contains('\n').then_some("has lines"));
    flaws
}

/// All errors side by side, one of each kind.
#[test]
fn all_errors() {
    let mut texts: Vec<(&str, String)> = Vec::new();
    let kinds = [
        ErrorKind::NumberRange,
        ErrorKind::LoneSurrogate,
        ErrorKind::TooDeep,
        ErrorKind::TooLong,
        ErrorKind::Utf8,
    ];
    texts.extend(kinds.map(|kind| ("decode", kind.to_string())));
    texts.push(("decode", error("{\"a\" 1}")));
    texts.push(("decode", error("[]")));

    let long = "长".repeat(100);
    let documents = [
        r#"{"action":"send_group_msg","params":{"group_id":1,"message":true}}"#.to_owned(),
        r#"{"action":"get_msg","params":[]}"#.to_owned(),
        r#"{"action":"get_msg","params":{}}"#.to_owned(),
        format!(r#"{{"action":"{long}"}}"#),
        r#"{"action":{}}"#.to_owned(),
        "{}".to_owned(),
    ];
    for document in documents {
        match Request::<Action>::from_json(&document).unwrap().action {
            Action::Other(other) => texts.push(("reason", other.reason().to_string())),
            typed => panic!("{typed:?}"),
        }
    }

    let answers = [
        r#"{"status":"failed","retcode":1400,"data":null,"message":"bad","wording":"no such group"}"#,
        r#"{"status":"failed","retcode":100,"msg":"api error"}"#,
        r#"{"status":"failed"}"#,
        r#"{"status":"ok","retcode":0,"data":{"message_id":[]}}"#,
        r#"{"status":"ok","retcode":0}"#,
    ];
    for answer in answers {
        let error = Response::<SendGroupMsg>::from_json(answer).unwrap().into_result().unwrap_err();
        texts.push(("answer", error.to_string()));
    }
    for (kind, text) in &texts {
        assert_eq!(flaws(text), [""; 0], "{kind}: {text}");
    }
    let all: Vec<_> = texts.iter().map(|(kind, text)| format!("{kind:7} {text}")).collect();
    insta::assert_snapshot!(all.join("\n"));
}

/// Those of the features that have errors of their own.
#[test]
#[cfg(all(feature = "http", feature = "ed25519"))]
fn errors_of_features() {
    use onebot_types::qq::http::{RequestError, RouteError};
    use onebot_types::qq::webhook::{Secret, SignatureError};
    let texts = [
        Secret::new("").unwrap_err().to_string(),
        SignatureError::Malformed.to_string(),
        SignatureError::Wrong.to_string(),
        RequestError::Parameter { name: "user_openid", value: "../x".to_owned() }.to_string(),
        RouteError::UnknownPath.to_string(),
        RouteError::WrongMethod {
            allowed: vec![onebot_types::info::Method::Get, onebot_types::info::Method::Put],
        }
        .to_string(),
        RouteError::Encoding.to_string(),
        RouteError::Name("user_openid".to_owned()).to_string(),
        RouteError::Decode(Event::from_json("[]").unwrap_err()).to_string(),
    ];
    for text in &texts {
        assert_eq!(flaws(text), [""; 0], "{text}");
    }
    insta::assert_snapshot!(texts.join("\n"));
}

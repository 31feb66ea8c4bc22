//! JSON text: what is read and written is what `serde_json` reads and writes, wherever in the text it stands.

use onebot_types::prelude::*;
use onebot_types::wire::{Extra, Id, Int};
use onebot_types::{Json, Object};
use serde_json::{Value, json};

/// Every character that needs an escape, and some that do not, before, between and after others: the writer looks at a text
/// in pieces of 16, 8 and 4 bytes.
#[test]
fn escapes_are_those_of_serde_json() {
    let odd =
        (0..=0x7f_u8).map(char::from).chain(['\u{80}', '\u{a2}', '一', '\u{2028}', '\u{ffff}', '\u{1f600}']);
    for c in odd {
        for len in 0..36 {
            for at in 0..=len {
                let text = "x".repeat(at)
                    + &c.to_string()
                    + &"一".repeat((len - at) / 3)
                    + &"y".repeat((len - at) % 3);
                assert_eq!(text.to_json(), serde_json::to_string(&text).unwrap());
            }
        }
    }
    let many = "\"\\\u{1}\n".repeat(50);
    assert_eq!(many.to_json(), serde_json::to_string(&many).unwrap());
}

#[test]
fn what_was_received_is_written_as_serde_json_writes_it() {
    let value = json!({"": null, "a\"\n": [true, false, 1, -1, 1.5, u64::MAX, "", "\u{7}\u{1f600}", [], {}, [[{"k": {}}]]], "z": {"\\": 0}});
    assert_eq!(value.to_json(), value.to_string());
    let face = Face::from_value(&json!({"id": "1", "a\"\n": value, "b": null, "resultId": [1]})).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&face.to_json()).unwrap(), face.to_value());
}

#[test]
fn documents_may_be_anything() {
    for text in [
        "null", "true", "false", "0", "-0", "[-0]", "-1", "1.5", "\"\"", "\"a\\n\"", "[]", "{}", " \n[ ] ",
        "\t1 ", " \"x\" ",
    ] {
        assert_eq!(Value::from_json(text).unwrap(), serde_json::from_str::<Value>(text).unwrap(), "{text:?}");
    }
    for text in [
        "", " ", "nul", "falsy", "1 2", "1,", "\"a\",", "null]", "tru e", "-", "]", "}", ",", ":", "\"",
        "[1,,2]", "[1,]",
    ] {
        assert!(Value::from_json(text).is_err() && serde_json::from_str::<Value>(text).is_err(), "{text:?}");
    }
}

#[test]
fn text_is_appended_to_what_is_there() {
    let mut out = Vec::new();
    for expected in ["[1]", "[1][2]", "[1][2][3]"] {
        json!([expected.len() / 3]).write_json(&mut out);
        assert_eq!(String::from_utf8_lossy(&out), expected);
    }
}

#[test]
fn every_escape_is_read() {
    let text = r#"["\"\\\/\b\f\n\r\t", "\u0041\u00e9\u4e00\uffff\u0000", "\ud83d\ude00\uD800\uDC00\udbff\udfff", {"\f\u000c": "a\fb"}]"#;
    let read = Value::from_json(text).unwrap();
    assert_eq!(read, serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(read[0], "\"\\/\u{8}\u{c}\n\r\t");
}

/// Blanks of every kind, one and many, wherever they may stand.
#[test]
fn blanks_between_anything_are_skipped() {
    let marks = [
        "{", "\"a\"", ":", "[", "1", ",", "-2.5", ",", "true", ",", "\"b\"", ",", "{", "}", ",", "[", "]",
        "]", ",", "\"c\"", ":", "null", "}",
    ];
    let value: Value = serde_json::from_str(&marks.concat()).unwrap();
    for blanks in [" ", "\n", "\r", "\t", "  ", "\r\n\t "] {
        assert_eq!(Value::from_json(&marks.join(blanks)).unwrap(), value, "{blanks:?}");
        for at in 0..=marks.len() {
            let text = [marks[..at].concat(), marks[at..].concat()].join(blanks);
            assert_eq!(Value::from_json(&text).unwrap(), value, "{text:?}");
        }
    }
    for blank in ["\u{b}", "\u{c}", "\0", "\u{a0}", "\u{feff}", "!"] {
        for at in 0..=marks.len() {
            let text = [marks[..at].concat(), marks[at..].concat()].join(blank);
            assert!(Value::from_json(&text).is_err(), "{text:?}");
        }
    }
}

/// An integer as text, short and long, at the end of a document and far from it, is what the same text means in code.
#[test]
fn integers_as_text_mean_the_same_wherever_they_stand() {
    let mut texts: Vec<String> =
        ["", "-", "-0", "00", "007", "+7", "1.5", "1e5", "0x1", "1\u{e9}", "12345678x", "1234567x"]
            .map(str::to_owned)
            .into();
    for len in 1..22 {
        let digits = &"9081726354081726354081"[..len];
        texts.extend([digits.to_owned(), format!("-{digits}"), format!("{digits}a"), format!("{digits} ")]);
    }
    for text in &texts {
        let id = Id::from(text.as_str());
        let quoted = serde_json::to_string(text).unwrap();
        for document in [
            quoted.clone(),
            format!("{quoted}{}", " ".repeat(32)),
            format!("\"\\u00{:02x}{}", text.as_bytes().first().unwrap_or(&b' '), &quoted[1..]),
        ] {
            let read = Id::from_json(&document).unwrap();
            if !document.starts_with("\"\\") {
                assert_eq!((read.as_i64(), &read), (id.as_i64(), &id), "{document}");
                assert_eq!(Int::from_json(&document).ok().and_then(Int::as_i64), id.as_i64(), "{document}");
            }
            assert_eq!(read.to_value(), serde_json::from_str::<Value>(&document).unwrap(), "{document}");
        }
    }
}

/// Some of the keys that follow, in a loop that all such types share.
#[derive(Debug, PartialEq, Object)]
struct Keyed {
    #[object(rename = "type")]
    a: Option<Id>,
    #[object(rename = "typf")]
    b: Option<String>,
    kkkkkkkkkkkkk: Option<Id>,
    kkkkkkkkkkkkkk: Option<Id>,
    kkkkkkkkkkkkkk1: Option<Id>,
    kkkkkkkkkkkkkk12: Option<Id>,
    and: Option<Id>,
    extra: Extra,
}

/// The same, in a loop of its own.
#[derive(Debug, PartialEq, Object)]
#[object(hot)]
struct HotKeyed {
    kkkkkkkkkkkkkk2: Option<Id>,
    #[object(rename = "typf")]
    b: Option<Id>,
    #[object(rename = "type")]
    a: Option<Id>,
    kkkkkkkkkkkkkk12: Option<Id>,
    kkkkkkkkkkkkkk: Option<Id>,
    extra: Extra,
}

/// One document after another: the second one is read as `serde_json` reads it.
#[track_caller]
fn reads_after<T: Json>(before: &str, text: &str) {
    let _ = T::from_json(before);
    match (T::from_json(text), serde_json::from_str::<Value>(text)) {
        (Ok(read), Ok(value)) => assert_eq!(read.to_value(), value, "{before} {text}"),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => panic!("read, although {error}: {before} {text}"),
        (Err(error), Ok(_)) => panic!("{error}: {before} {text}"),
    }
}

/// A document's keys are expected to be those of the documents before it. Each of these comes where each of the others was.
#[test]
fn keys_are_read_whatever_was_read_before() {
    let long = "k".repeat(40);
    let mut keys: Vec<String> = (0..20).map(|len| format!("{:?}:", &long[..len])).collect();
    for odd in [
        r#""type":"#,
        r#""typf":"#,
        r#""ty\u0070e":"#,
        r#""typ\"":"#,
        r#""type" :"#,
        r#""type"#,
        r#""type","#,
        r#""type"x:"#,
        r#""type:"#,
        "\"ty\0e\":",
        "\"ty\npe\":",
        r#""kkkkkkkkkkkkkk1":"#,
        r#""kkkkkkkkkkkkkk2":"#,
        r#""kkkkkkkkkkkkkk12":"#,
        r#""种类":"#,
        r#""":"#,
        r#"":"#,
        r#""\":"#,
        r#"type":"#,
    ] {
        keys.push(odd.to_owned());
    }
    let values = ["1", r#""a text that is long enough""#, r#"{"type":"x","data":{"id":7}}"#];
    for before in &keys {
        for key in &keys {
            for (value, end) in values.iter().flat_map(|value| [(value, ",\"and\":null}"), (value, "}")]) {
                let document = |key: &str| format!("{{{key}{value}{end}");
                reads_after::<Value>(&document(before), &document(key));
                reads_after::<Keyed>(&document(before), &document(key));
                reads_after::<HotKeyed>(&document(before), &document(key));
            }
        }
    }
}

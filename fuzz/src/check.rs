//! The checks of targets whose input is text.

use onebot_types::info::{self, Dialect, Direction, Named, NamedKind, NamedShape, Shape};
use onebot_types::qq::Payload;
use onebot_types::v11::{self, Event, Frame, Message, Request, Response, Segment};
use onebot_types::validate::Profile;
use onebot_types::{DecodeOptions, Json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Debug;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::LazyLock;

/// Every type that has a name.
static TYPES: LazyLock<Vec<Named>> = LazyLock::new(info::types);

/// JSON is what `serde_json` takes, and the same is made of it; what it refuses is no document of any type.
pub fn lexer(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        assert!(Value::from_slice(data).is_err(), "bytes that are no text were accepted");
        return;
    };
    let ours = Value::from_json(text);
    match (ours, serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "another value for {text:?}"),
        (Err(_), Err(_)) => {
            refused::<Segment>(text);
            refused::<Message>(text);
            refused::<Event>(text);
            refused::<Request>(text);
            refused::<Response>(text);
            refused::<Frame>(text);
            refused::<Payload>(text);
        }
        (Ok(ours), Err(error)) => panic!("accepted {text:?} as {ours}, although {error}"),
        (Err(error), Ok(theirs)) => panic!("refused {text:?}, which is {theirs}: {error}"),
    }
}

fn refused<T: Json + Debug>(text: &str) {
    if let Ok(read) = T::from_json(text) {
        panic!("accepted {text:?}, which is not JSON, as {read:?}");
    }
}

/// The text of an input, and what `serde_json` makes of it.
fn document(data: &[u8]) -> Option<(&str, Value)> {
    let text = std::str::from_utf8(data).ok()?;
    Some((text, serde_json::from_str(text).ok()?))
}

/// The first line of an input, which chooses something, and the document below it.
fn chosen(data: &[u8]) -> Option<(&str, &str, Value)> {
    let (choice, text) = std::str::from_utf8(data).ok()?.split_once('\n')?;
    Some((choice, text, serde_json::from_str(text).ok()?))
}

/// The item that a word names; a word that names none stands for any of them.
fn choose<'a, T>(items: &'a [T], word: &str, names: impl Fn(&T, &str) -> bool) -> &'a T {
    items.iter().find(|item| names(item, word)).unwrap_or_else(|| {
        let hash = BuildHasherDefault::<DefaultHasher>::new().hash_one(word);
        &items[(hash % items.len() as u64) as usize]
    })
}

/// Every way into a type gives the same value, and every way out gives what came in, for all types of whole documents.
pub fn documents(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    let message = value.is_string() || value.is_array() || value.is_object();
    exact::<Segment>(text, &value, true);
    exact::<Message>(text, &value, message);
    exact::<Event>(text, &value, value.is_object());
    exact::<Request>(text, &value, value.is_object());
    exact::<Response>(text, &value, value.is_object());
    exact::<Frame>(text, &value, value.is_object());
}

/// Events come back as they came.
pub fn event(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    exact::<Event>(text, &value, value.is_object());
}

/// Messages come back as they came.
pub fn message(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    exact::<Message>(text, &value, value.is_string() || value.is_array() || value.is_object());
}

/// Segments come back as they came.
pub fn segment(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    exact::<Segment>(text, &value, true);
}

/// Requests come back as they came.
pub fn request(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    exact::<Request>(text, &value, value.is_object());
}

/// Frames come back as they came.
pub fn frame(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    exact::<Frame>(text, &value, value.is_object());
}

/// Payloads of the official API come back as they came, so does the body by the type of the event that `t` names, and validation
/// says the same each time.
pub fn payload(data: &[u8]) {
    let Some((text, value)) = document(data) else { return };
    exact::<Payload>(text, &value, value.is_object());
    let document = TYPES.iter().find(|named| named.name == "qq.Payload").expect("it is listed");
    for direction in [Direction::Send, Direction::Receive] {
        stable(document, Profile::new().direction(direction), text);
    }
    let Some(Value::String(event)) = value.get("t") else { return };
    let body = TYPES.iter().find(|named| named.kind == NamedKind::Dispatch && named.wire == *event);
    if let (Some(body), Some(data)) = (body, value.get("d")) {
        of_one_mind(body, &data.to_string());
    }
}

/// Answers come back as they came, and so does the data in them by the types of the action that the first line names.
pub fn response(data: &[u8]) {
    let Some((action, text, value)) = chosen(data) else { return };
    exact::<Response>(text, &value, value.is_object());
    let answers: Vec<_> = TYPES.iter().filter(|named| named.kind == NamedKind::Response).collect();
    let named = choose(&answers, action, |named, word| named.wire == word);
    if let (NamedShape::Answer(shape), Some(data)) = (named.shape(), value.get("data")) {
        typed(shape, data);
    }
}

/// A value by the structs of a shape: each takes it, or says that it does not fit, and gives back what it took.
fn typed(shape: Shape, value: &Value) {
    match (shape, value) {
        (Shape::OneOf(shapes), value) => shapes.iter().for_each(|shape| typed(*shape, value)),
        (Shape::Array(item), Value::Array(items)) => items.iter().for_each(|value| typed(*item, value)),
        (Shape::Object(info), value) => {
            let text = value.to_string();
            let tape = DecodeOptions::new().first(&text).expect("a value is written as JSON").0;
            comes_back(info().name, &text, |json| (info().rewrite)(tape.text(), json));
        }
        _ => {}
    }
}

/// The type that the first line names takes the document, exactly if validation says that it fits, and gives it back.
pub fn named(data: &[u8]) {
    let Some((name, text, _)) = chosen(data) else { return };
    of_one_mind(choose(&TYPES, name, |named, word| named.name == word), text);
}

fn of_one_mind(named: &Named, text: &str) {
    let tape = DecodeOptions::new().first(text).expect("serde_json took it").0;
    let report = named.check(tape.root(), Profile::new());
    let read = comes_back(&named.name, text, |json| named.rewrite(&tape, json));
    if named.kind != NamedKind::Response {
        assert_eq!(read, report.fits, "{}: {text}: {:?}", named.name, report.violations);
    }
    assert!(read || !report.violations.is_empty(), "{}: nothing is wrong with {text}", named.name);
}

/// What a type takes, it gives back: as JSON that `serde_json` reads as it reads the JSON which it writes itself.
pub(crate) fn comes_back(name: &str, text: &str, rewrite: impl FnOnce(&mut Vec<u8>) -> bool) -> bool {
    let mut json = Vec::new();
    let read = rewrite(&mut json);
    if read {
        let value: Value = serde_json::from_str(text).expect("it was read before");
        // As in `exact`.
        let value: Value = serde_json::from_str(&value.to_string()).expect("a value is written as JSON");
        assert_eq!(serde_json::from_slice::<Value>(&json).ok(), Some(value), "{name}");
    }
    read
}

/// Validation of a document says the same every time, and of what it is decoded to the same as of itself. The first line names
/// the type, the dialect and the direction.
pub fn validate(data: &[u8]) {
    let Some((choice, text, _)) = chosen(data) else { return };
    let mut words = choice.split(' ');
    let mut word = || words.next().unwrap_or_default();
    let named = choose(&TYPES, word(), |named, word| named.name == word);
    let mut profile = Profile::new();
    if let Some(dialect) = Dialect::ALL.iter().find(|dialect| dialect.name() == word()) {
        profile = profile.dialect(*dialect);
    }
    match word() {
        "send" => profile = profile.direction(Direction::Send),
        "receive" => profile = profile.direction(Direction::Receive),
        _ => {}
    }
    stable(named, profile, text);
}

fn stable(named: &Named, profile: Profile, text: &str) {
    let violations = |text: &str| {
        let tape = DecodeOptions::new().first(text).expect("it is JSON").0;
        let report = named.check(tape.root(), profile);
        let mut all: Vec<_> = report.violations.iter().map(|v| format!("{}: {:?}", v.path, v.rule)).collect();
        all.sort();
        let mut json = Vec::new();
        let read = named.rewrite(&tape, &mut json);
        (all, report.untyped, report.fits, read.then_some(json))
    };
    let first = violations(text);
    assert_eq!(first, violations(text), "the second time");
    if let Some(json) = &first.3 {
        let again = violations(std::str::from_utf8(json).expect("JSON is text"));
        assert_eq!((&first.0, first.1, first.2), (&again.0, again.1, again.2), "{} as {}", text, named.name);
    }
}

/// Text with CQ codes stays as it is, what is read from it is printed so that the same is read again, and text is never a code.
pub fn cq(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let message = Message::from_cq(text);
    assert_eq!(message.to_cq(), text);
    assert_eq!(Message::from_json(&message.to_json()).as_ref(), Ok(&message));
    let segments = message.into_segments();
    let printed = Message::from(segments.clone()).to_cq();
    let again = Message::from_cq(printed.as_str()).into_segments();
    assert_eq!(again, segments, "{printed:?} was printed for {text:?}");
    assert_eq!(Message::from(again).to_cq(), printed, "the second time");
    let plain = v11::message![text].to_cq();
    let read = Message::from_cq(plain.as_str());
    assert!(read.iter().all(|segment| segment.as_text().is_some()), "a code in {plain:?}");
    assert_eq!(read.plain_text(), text);
    assert_eq!(v11::cq::unescape(&v11::cq::escape(text)), text);
    assert_eq!(v11::cq::unescape_value(&v11::cq::escape_value(text)), text);
}

/// A type that takes every value of a kind, and gives it back as it was.
pub fn exact<T>(text: &str, value: &Value, takes: bool)
where
    T: Json + PartialEq + Debug + Serialize + DeserializeOwned,
{
    let decoded = T::from_json(text);
    assert_eq!(decoded.is_ok(), takes, "{decoded:?} for {text:?}");
    assert_eq!(T::from_slice(text.as_bytes()), decoded, "from bytes");
    let Ok(decoded) = decoded else { return };
    // Without its feature `float_roundtrip`, serde_json does not read every float back from the text that it writes: what it
    // makes of its own text is what has to come of ours.
    let again = serde_json::from_str::<Value>(&value.to_string()).expect("a value is written as JSON");
    assert_eq!(serde_json::from_str::<T>(text).as_ref().ok(), Some(&decoded), "through serde_json");
    assert_eq!(
        serde_json::from_value::<T>(value.clone()).as_ref().ok(),
        Some(&decoded),
        "from a value through serde"
    );
    assert_eq!(T::from_value(value).as_ref(), Ok(&decoded), "from a value");
    assert_eq!(&decoded.to_value(), value, "to a value");
    assert_eq!(serde_json::from_str::<Value>(&decoded.to_json()).as_ref().ok(), Some(&again), "to text");
    assert_eq!(serde_json::to_value(&decoded).as_ref().ok(), Some(value), "through serde");
    assert_eq!(T::from_json(&decoded.to_json()), T::from_value(&again), "and back");
}

//! What the fuzz targets check: one function a target, which panics where a promise of `onebot-types` is broken.

use onebot_types::Json;
use onebot_types::v11::{Event, Frame, Message, Request, Response, Segment};
use serde_json::Value;

/// Makes the `main` of a target: for the fuzzer one that it drives, otherwise one that does nothing, so that targets compile
/// everywhere.
#[macro_export]
macro_rules! target {
    ($check:ident) => {
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_target!(|data: &[u8]| onebot_fuzz::$check(data));
        #[cfg(not(fuzzing))]
        fn main() {
            // Named, so that a target without its check does not compile.
            let _ = onebot_fuzz::$check as fn(&[u8]);
        }
    };
}

/// The lexer accepts what `serde_json` accepts, refuses what it refuses, and makes the same of it.
pub fn lexer(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        assert!(Value::from_slice(data).is_err(), "bytes that are no text were accepted");
        return;
    };
    let ours = Value::from_json(text);
    match (ours, serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "another value for {text:?}"),
        (Err(_), Err(_)) => {}
        (Ok(ours), Err(error)) => panic!("accepted {text:?} as {ours}, although {error}"),
        (Err(error), Ok(theirs)) => panic!("refused {text:?}, which is {theirs}: {error}"),
    }
}

/// Every way into a type gives the same value, and every way out gives what came in.
pub fn documents(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    exact::<Segment>(text, &value, true);
    let message = value.is_string() || value.is_array() || value.is_object();
    exact::<Message>(text, &value, message);
    exact::<Event>(text, &value, value.is_object());
    exact::<Request>(text, &value, value.is_object());
    exact::<Response>(text, &value, value.is_object());
    exact::<Frame>(text, &value, value.is_object());
}

/// A type that takes every value of a kind, and gives it back as it was.
fn exact<T>(text: &str, value: &Value, takes: bool)
where
    T: Json + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
{
    let decoded = T::from_json(text);
    assert_eq!(decoded.is_ok(), takes, "{decoded:?} for {text:?}");
    let Ok(decoded) = decoded else { return };
    // Without its feature `float_roundtrip`, serde_json does not read every float back from the text that it writes: what it
    // makes of its own text is what has to come of ours.
    let again = serde_json::from_str::<Value>(&value.to_string()).expect("a value is written as JSON");
    assert_eq!(serde_json::from_str::<T>(text).as_ref().ok(), Some(&decoded), "through serde_json");
    assert_eq!(T::from_value(value).as_ref(), Ok(&decoded), "from a value");
    assert_eq!(&decoded.to_value(), value, "to a value");
    assert_eq!(serde_json::from_str::<Value>(&decoded.to_json()).as_ref().ok(), Some(&again), "to text");
    assert_eq!(serde_json::to_value(&decoded).as_ref().ok(), Some(value), "through serde");
    assert_eq!(T::from_json(&decoded.to_json()), T::from_value(&again), "and back");
}

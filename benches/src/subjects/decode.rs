//! From texts to values.

use super::{Operation, Subject};
use crate::frames::{Frame, Visit};
use onebot_types::Json;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

const BASE: &str = "serde_json Value";

pub(super) const OPERATION: Operation = Operation { name: "decode", base: BASE, subjects };

fn subjects(frame: &Frame) -> Vec<Subject> {
    // The base and `from_slice` read bytes, as they come from a socket; whoever takes text is spared the check for UTF-8.
    let documents = &frame.documents[..];
    let mut all = vec![
        Subject::of_texts(BASE, documents, |text| serde_json::from_slice::<Value>(text.as_bytes())),
        Subject::of_texts("serde_json Value from text", documents, |text| {
            serde_json::from_str::<Value>(text)
        }),
    ];
    all.extend(frame.kind.visit(Ours(documents)));
    all.extend([
        Subject::of_texts("serde_json IgnoredAny", documents, |text| {
            serde_json::from_slice::<IgnoredAny>(text.as_bytes())
        }),
        Subject::of_texts("sonic-rs Value", documents, |text| {
            sonic_rs::from_slice::<sonic_rs::Value>(text.as_bytes())
        }),
        // It writes into the text, which it gets a copy of.
        Subject::of_texts("simd-json borrowed Value", documents, |text| {
            let mut bytes = text.as_bytes().to_vec();
            simd_json::to_borrowed_value(&mut bytes).is_ok()
        }),
    ]);
    #[cfg(feature = "peers")]
    all.extend(crate::peers::decode(frame));
    all
}

/// The ways into our types.
struct Ours<'a>(&'a [String]);

impl Visit for Ours<'_> {
    type Output = [Subject; 5];

    fn visit<T: Json + DeserializeOwned + Clone + 'static>(self) -> Self::Output {
        [
            Subject::of_texts("onebot-types from_json", self.0, T::from_json),
            Subject::of_texts("onebot-types from_slice", self.0, |text| T::from_slice(text.as_bytes())),
            Subject::of_texts("onebot-types via serde_json", self.0, |text| serde_json::from_str::<T>(text)),
            Subject::of_texts("onebot-types via sonic-rs", self.0, |text| sonic_rs::from_str::<T>(text)),
            Subject::of_values(
                "clone of the value",
                self.0,
                |text| T::from_json(text).expect("frames decode"),
                T::clone,
            ),
        ]
    }
}

//! From values to texts.

use super::{Operation, Subject};
use crate::frames::{Frame, Visit};
use onebot_types::Json;
use serde::Serialize;
use serde_json::Value;
use std::hint::black_box;

const BASE: &str = "serde_json to_vec(Value)";

pub(super) const OPERATION: Operation = Operation { name: "encode", base: BASE, subjects };

fn subjects(frame: &Frame) -> Vec<Subject> {
    let documents = &frame.documents[..];
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("frames are JSON");
    let sonic = |text: &str| sonic_rs::from_str::<sonic_rs::Value>(text).expect("frames are JSON");
    let mut all = vec![Subject::of_values(BASE, documents, value, serde_json::to_vec)];
    all.extend(frame.kind.visit(Ours(documents)));
    all.push(Subject::of_values("sonic-rs to_vec(Value)", documents, sonic, sonic_rs::to_vec));
    #[cfg(feature = "peers")]
    all.extend(crate::peers::encode(frame));
    all
}

/// The ways out of our types.
struct Ours<'a>(&'a [String]);

impl Visit for Ours<'_> {
    type Output = [Subject; 5];

    fn visit<T: Json + Serialize + 'static>(self) -> Self::Output {
        let typed = |text: &str| T::from_json(text).expect("frames decode");
        let mut buffer = Vec::new();
        [
            Subject::of_values("onebot-types to_json", self.0, typed, T::to_json),
            Subject::of_values("onebot-types write_json", self.0, typed, |value| {
                let mut bytes = Vec::new();
                value.write_json(&mut bytes);
                bytes
            }),
            Subject::of_values("onebot-types write_json, buffer reused", self.0, typed, move |value| {
                buffer.clear();
                value.write_json(&mut buffer);
                black_box(buffer.len())
            }),
            Subject::of_values("onebot-types via serde_json", self.0, typed, serde_json::to_vec),
            Subject::of_values("onebot-types via sonic-rs", self.0, typed, sonic_rs::to_vec),
        ]
    }
}

//! What is compared: the same work, done by each library.

use crate::frames::{Frame, Kind};
use onebot_types::Json;
use onebot_types::v11::action::GetGroupMemberList;
use onebot_types::v11::{Event, Message, Request, Response};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use std::hint::black_box;

/// One way to do the work of a comparison.
pub struct Subject {
    /// The name in the tables.
    pub name: &'static str,
    run: Box<dyn FnMut()>,
}

impl Subject {
    fn new(name: &'static str, run: impl FnMut() + 'static) -> Self {
        Subject { name, run: Box::new(run) }
    }

    /// Does the work once: for each document of the frame. What comes out is dropped.
    pub fn run(&mut self) {
        (self.run)();
    }
}

/// What the others are compared with, in decoding.
pub const DECODE_BASE: &str = "serde_json Value";
/// What the others are compared with, in encoding.
pub const ENCODE_BASE: &str = "serde_json to_vec(Value)";
/// What the others are compared with, in work on CQ codes.
pub const CQ_BASE: &str = "memchr scan";

/// From the texts of a frame to values.
pub fn decode(frame: &Frame) -> Vec<Subject> {
    match frame.kind {
        Kind::Event => decode_as::<Event>(&frame.documents),
        Kind::Request => decode_as::<Request>(&frame.documents),
        Kind::Response => decode_as::<Response<GetGroupMemberList>>(&frame.documents),
    }
}

/// From the values of a frame to texts.
pub fn encode(frame: &Frame) -> Vec<Subject> {
    match frame.kind {
        Kind::Event => encode_as::<Event>(&frame.documents),
        Kind::Request => encode_as::<Request>(&frame.documents),
        Kind::Response => encode_as::<Response<GetGroupMemberList>>(&frame.documents),
    }
}

fn decode_as<T: Json + DeserializeOwned + 'static>(documents: &[String]) -> Vec<Subject> {
    /// A subject that turns one text into a `Result`.
    fn subject<R>(name: &'static str, documents: &[String], decode: impl Fn(&str) -> R + 'static) -> Subject {
        let documents = documents.to_vec();
        Subject::new(name, move || {
            for document in &documents {
                drop(black_box(decode(black_box(document))));
            }
        })
    }
    // The base and `from_slice` read bytes, as they come from a socket; whoever takes text is spared the check for UTF-8.
    vec![
        subject(DECODE_BASE, documents, |text| serde_json::from_slice::<Value>(text.as_bytes())),
        subject("serde_json Value from text", documents, |text| serde_json::from_str::<Value>(text)),
        subject("onebot-types from_json", documents, |text| T::from_json(text)),
        subject("onebot-types from_slice", documents, |text| T::from_slice(text.as_bytes())),
        subject("onebot-types via serde_json", documents, |text| serde_json::from_str::<T>(text)),
        subject("onebot-types via sonic-rs", documents, |text| sonic_rs::from_str::<T>(text)),
        subject("serde_json IgnoredAny", documents, |text| {
            serde_json::from_slice::<IgnoredAny>(text.as_bytes())
        }),
        subject("sonic-rs Value", documents, |text| sonic_rs::from_slice::<sonic_rs::Value>(text.as_bytes())),
    ]
}

fn encode_as<T: Json + Serialize + 'static>(documents: &[String]) -> Vec<Subject> {
    /// A subject that writes each value.
    fn subject<V: 'static, R>(
        name: &'static str,
        documents: &[String],
        read: impl Fn(&str) -> V,
        mut write: impl FnMut(&V) -> R + 'static,
    ) -> Subject {
        let values: Vec<_> = documents.iter().map(|document| read(document)).collect();
        Subject::new(name, move || {
            for value in &values {
                drop(black_box(write(black_box(value))));
            }
        })
    }
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("frames are JSON");
    let sonic = |text: &str| sonic_rs::from_str::<sonic_rs::Value>(text).expect("frames are JSON");
    let typed = |text: &str| T::from_json(text).expect("frames decode");
    let mut buffer = Vec::new();
    vec![
        subject(ENCODE_BASE, documents, value, serde_json::to_vec),
        subject("onebot-types to_json", documents, typed, T::to_json),
        subject("onebot-types write_json", documents, typed, |event| {
            let mut bytes = Vec::new();
            event.write_json(&mut bytes);
            bytes
        }),
        subject("onebot-types write_json, buffer reused", documents, typed, move |event| {
            buffer.clear();
            event.write_json(&mut buffer);
            black_box(buffer.len())
        }),
        subject("onebot-types via serde_json", documents, typed, serde_json::to_vec),
        subject("onebot-types via sonic-rs", documents, typed, sonic_rs::to_vec),
        subject("sonic-rs to_vec(Value)", documents, sonic, sonic_rs::to_vec),
    ]
}

/// Between a text with CQ codes and segments, and a search of the text for the characters that matter.
pub fn cq(text: &str) -> Vec<Subject> {
    let segments: Message = Message::from_cq(text).into_segments().into();
    let (scanned, read) = (text.to_owned(), text.to_owned());
    vec![
        Subject::new(CQ_BASE, move || {
            let text = black_box(&scanned).as_bytes();
            black_box(memchr::memchr3_iter(b'[', b']', b'&', text).map(black_box).count());
        }),
        Subject::new("onebot-types from_cq and segments", move || {
            let message = Message::from_cq(black_box(read.as_str()));
            black_box(message.segments());
        }),
        // What owned segments cost whoever reads them: the least that any reader of texts can take.
        Subject::new("clone of the segments", {
            let segments = segments.clone();
            move || drop(black_box(black_box(&segments).clone()))
        }),
        Subject::new("onebot-types to_cq", move || {
            drop(black_box(black_box(&segments).to_cq()));
        }),
    ]
}

//! Other crates for QQ bots, each by the most direct public way to a typed value that it has.
//!
//! What a crate has a type for is decoded as that. Where it has none for a whole request or answer, its type for the message
//! inside is used, in the smallest envelope that finds it, which costs less than a whole type would.

mod botrs;
mod envelope;
mod kovi_onebot;
mod nagisa_onebot;
mod onebot_api;
mod onebot_v11;
pub(crate) mod schema;

use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use std::hint::black_box;

/// From texts to values.
pub(crate) fn decode(frame: &Frame) -> Vec<Subject> {
    match frame.kind {
        Kind::Payload | Kind::Body => vec![botrs::decode(frame)],
        _ => vec![
            onebot_v11::decode(frame),
            onebot_api::decode(frame),
            kovi_onebot::decode(frame),
            nagisa_onebot::decode(frame),
        ],
    }
}

/// From values to texts.
pub(crate) fn encode(frame: &Frame) -> Vec<Subject> {
    match frame.kind {
        Kind::Payload | Kind::Body => vec![botrs::encode(frame)],
        _ => vec![onebot_v11::encode(frame)],
    }
}

/// From a text with CQ codes to segments.
pub(crate) fn read_cq(text: &str) -> Vec<Subject> {
    vec![nagisa_onebot::read_cq(text)]
}

/// A subject that decodes, if it can decode every document.
fn decoding<T>(
    name: &'static str,
    frame: &Frame,
    decode: impl Fn(&str) -> Result<T, String> + 'static,
) -> Subject {
    match fails(frame, &decode) {
        None => Subject::of_texts(name, &frame.documents, decode),
        Some(why) => Subject { name, work: Err(why) },
    }
}

/// A subject that encodes what it decoded, if it can decode every document.
fn encoding<T: 'static>(
    name: &'static str,
    frame: &Frame,
    decode: impl Fn(&str) -> Result<T, String>,
    encode: impl Fn(&T) -> serde_json::Result<Vec<u8>> + 'static,
) -> Subject {
    match fails(frame, &decode) {
        None => {
            let read = |text: &str| decode(text).expect("decodes, as was tried");
            Subject::of_values(name, &frame.documents, read, encode)
        }
        Some(why) => Subject { name, work: Err(why) },
    }
}

/// How many documents do not decode, and why the first does not.
fn fails<T>(frame: &Frame, decode: &impl Fn(&str) -> Result<T, String>) -> Option<String> {
    let errors: Vec<_> =
        frame.documents.iter().filter_map(|document| black_box(decode(document)).err()).collect();
    let first = errors.first()?;
    Some(match frame.documents.len() {
        1 => first.clone(),
        all => format!("{} of {all} documents: {first}", errors.len()),
    })
}

/// A crate has no type that these frames could be decoded to.
fn no_type<T>(what: &str) -> Result<T, String> {
    Err(format!("no type for {what}"))
}

fn reason(error: impl std::fmt::Display) -> String {
    error.to_string()
}

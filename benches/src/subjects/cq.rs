//! Between texts with CQ codes and segments.

use super::{Operation, Subject};
use crate::frames::{Frame, cq_text};
use onebot_types::v11::Message;
use serde_json::Value;
use std::hint::black_box;

const READ_BASE: &str = "serde_json Value of the array";
const WRITE_BASE: &str = "serde_json to_vec(Value) of the array";

pub(super) const READ: Operation = Operation { name: "read", base: READ_BASE, subjects: read };
pub(super) const WRITE: Operation = Operation { name: "write", base: WRITE_BASE, subjects: write };

fn read(frame: &Frame) -> Vec<Subject> {
    let texts = &[cq_text()];
    let segments = segments();
    let all = vec![
        Subject::of_texts(READ_BASE, &frame.documents, |text| {
            serde_json::from_slice::<Value>(text.as_bytes())
        }),
        Subject::of_texts("onebot-types from_cq and segments", texts, |text| {
            let message = Message::from_cq(text);
            black_box(message.segments());
        }),
        // The least that any reader takes: to look for what may begin a code, and to own what was found.
        scan(texts),
        Subject::new("clone of the segments", move || drop(black_box(black_box(&segments).clone()))),
    ];
    #[cfg(feature = "peers")]
    let all = all.into_iter().chain(crate::peers::read_cq(&texts[0])).collect();
    all
}

fn write(frame: &Frame) -> Vec<Subject> {
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("frames are JSON");
    let segments = segments();
    let text = cq_text();
    let pieces: Vec<_> = text.split_inclusive([',', '=', ']']).map(str::to_owned).collect();
    vec![
        Subject::of_values(WRITE_BASE, &frame.documents, value, serde_json::to_vec),
        Subject::new("onebot-types to_cq", move || drop(black_box(black_box(&segments).to_cq()))),
        scan(&[text]),
        // The least that any writer takes: to put together names and values that need no escape.
        Subject::new("copy of names and values", move || drop(black_box(black_box(&pieces).concat()))),
    ]
}

fn scan(texts: &[String]) -> Subject {
    Subject::of_texts("memchr scan", texts, |text| {
        memchr::memchr3_iter(b'[', b']', b'&', text.as_bytes()).map(black_box).count()
    })
}

fn segments() -> Message {
    Message::from_cq(cq_text()).into_segments().into()
}

//! onebot_v11: events and answers are one type, answers with data of any action once that is known.

use super::envelope::message;
use super::{decoding, encoding, reason};
use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use ::onebot_v11::api::resp::ApiResp;
use ::onebot_v11::{Event, MessageSegment};
use serde::Serialize;

const NAME: &str = "onebot_v11 0.1.5";

pub(super) fn decode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Members => decoding(NAME, frame, |text| answer(text, MEMBER_LIST)),
        Kind::Forward => decoding(NAME, frame, |text| answer(text, FORWARD)),
        Kind::Request => decoding(NAME, frame, message::<Vec<MessageSegment>>),
        _ => decoding(NAME, frame, event),
    }
}

pub(super) fn encode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Members => encoding(NAME, frame, |text| answer(text, MEMBER_LIST), to_vec),
        Kind::Forward => encoding(NAME, frame, |text| answer(text, FORWARD), to_vec),
        Kind::Request => encoding(NAME, frame, message::<Vec<MessageSegment>>, to_vec),
        _ => encoding(NAME, frame, event, to_vec),
    }
}

/// The numbers that it gives to the answers of `get_group_member_list` and of `get_forward_msg`.
const MEMBER_LIST: u8 = 26;
const FORWARD: u8 = 6;

fn event(text: &str) -> Result<Event, String> {
    serde_json::from_str(text).map_err(reason)
}

fn answer(text: &str, number: u8) -> Result<ApiResp, String> {
    match event(text)? {
        Event::ApiRespBuilder(builder) => builder.build(number).map_err(reason),
        _ => Err("taken for an event".to_owned()),
    }
}

fn to_vec<T: Serialize>(value: &T) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(value)
}

//! onebot-api: events, with any JSON as the form of what it has no type for; answers by their data.

use super::envelope::{data, message};
use super::{decoding, no_type, reason};
use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use ::onebot_api::api::return_type::{GetForwardMsgResponse, GetGroupMemberInfoResponse};
use ::onebot_api::event::{Event, KnownEvent};
use ::onebot_api::message::receive_segment::ReceiveSegment;

const NAME: &str = "onebot-api 1.3.0";

pub(super) fn decode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Members => decoding(NAME, frame, data::<Vec<GetGroupMemberInfoResponse>>),
        Kind::Forward => decoding(NAME, frame, data::<GetForwardMsgResponse>),
        Kind::Request => decoding(NAME, frame, message::<Vec<ReceiveSegment>>),
        _ => decoding(NAME, frame, event),
    }
}

fn event(text: &str) -> Result<Event, String> {
    match serde_json::from_str(text).map_err(reason)? {
        // Why, says only the type inside; where that takes it, the fault is that of the type around.
        Event::Unknown(value) => match serde_json::from_value::<KnownEvent>(value) {
            Err(error) => Err(reason(error)),
            Ok(_) => no_type("the event"),
        },
        known @ Event::Known(_) => Ok(known),
    }
}

//! botrs: the gateway's payload, whose body it keeps as JSON until it knows the event; and bodies of messages.

use super::{decoding, encoding, reason};
use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use ::botrs::models::gateway::GatewayEvent;
use ::botrs::models::message::{GroupMessage, MessageToCreate};

const NAME: &str = "botrs 0.13.0";

pub(super) fn decode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Payload => decoding(NAME, frame, event),
        _ => decoding(NAME, frame, body),
    }
}

pub(super) fn encode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Payload => encoding(NAME, frame, event, |(_, message)| serde_json::to_vec(message)),
        _ => encoding(NAME, frame, body, serde_json::to_vec),
    }
}

fn event(text: &str) -> Result<(GatewayEvent, GroupMessage), String> {
    let mut payload: GatewayEvent = serde_json::from_str(text).map_err(reason)?;
    let message = serde_json::from_value(payload.data.take().unwrap_or_default()).map_err(reason)?;
    Ok((payload, message))
}

fn body(text: &str) -> Result<MessageToCreate, String> {
    serde_json::from_str(text).map_err(reason)
}

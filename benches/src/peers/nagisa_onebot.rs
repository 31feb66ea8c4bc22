//! nagisa-onebot: events through types of the wire to types that several protocols share.

use super::envelope::message;
use super::{decoding, no_type, reason};
use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use ::nagisa_onebot::wire::WireSegment;
use ::nagisa_onebot::{decode_cq_string, decode_event, decode_segments};
use nagisa_types::event::Event;
use nagisa_types::id::Peer;
use nagisa_types::message::Message;
use nagisa_types::segment::Segment;

const NAME: &str = "nagisa-onebot 0.12.0";

pub(super) fn decode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Members | Kind::Forward => {
            decoding(NAME, frame, |_| no_type::<()>("data of answers that is public"))
        }
        Kind::Request => decoding(NAME, frame, segments),
        _ => decoding(NAME, frame, event),
    }
}

pub(super) fn read_cq(text: &str) -> Subject {
    Subject::of_texts(NAME, &[text.to_owned()], |text| decode_cq_string(text, Peer::group(1)))
}

fn event(text: &str) -> Result<Event, String> {
    match decode_event(serde_json::from_str(text).map_err(reason)?) {
        Event::Raw(raw) => no_type(&format!("{} like this", raw.kind)),
        Event::Message(message) => {
            typed(&message.content)?;
            Ok(Event::Message(message))
        }
        event => Ok(event),
    }
}

fn segments(text: &str) -> Result<Message, String> {
    let segments = decode_segments(&message::<Vec<WireSegment>>(text)?, Peer::group(1));
    typed(&segments)?;
    Ok(segments)
}

fn typed(message: &[Segment]) -> Result<(), String> {
    match message.iter().find(|segment| matches!(segment, Segment::Raw { .. })) {
        Some(Segment::Raw { kind, .. }) => no_type(&format!("the segment {kind} like this")),
        _ => Ok(()),
    }
}

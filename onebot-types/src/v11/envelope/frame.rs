//! [`Frame`].

use super::{Request, Response};
use crate::Other;
use crate::codec::{Claims, Key, Sink, View, Wire};
use crate::info::{Shape, UnionInfo};
use crate::v11::Event;

/// Whatever arrives on a connection, told apart by its keys: an event has a `post_type`, a request an `action`, an answer a
/// `retcode` or a `status`.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let frame = Frame::from_json(r#"{"status":"ok","retcode":0,"data":null,"echo":1}"#)?;
/// assert!(matches!(frame, Frame::Response(_)));
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Frame {
    /// An event.
    Event(Event),
    /// A request.
    Request(Request),
    /// An answer.
    Response(Response),
    /// None of these.
    Other(Other),
}

/// For [`Other::reason`]: a frame is an event at least.
const FRAME: &UnionInfo =
    &UnionInfo::new("Frame", module_path!(), "What arrives on a connection.", "post_type", &[]);

impl Wire for Frame {
    const SHAPE: Shape = Shape::OneOf(&[Event::SHAPE, <Request as Wire>::SHAPE, <Response as Wire>::SHAPE]);
    fn blank() -> Self {
        Frame::Other(Other::blank(FRAME))
    }

    fn read(view: View<'_>) -> Option<Self> {
        let has = |key| view.get(key).is_some();
        if has("post_type") {
            Event::read(view).map(Frame::Event)
        } else if has("action") {
            Request::read(view).map(Frame::Request)
        } else if has("retcode") || has("status") {
            Response::read(view).map(Frame::Response)
        } else {
            Other::read_object(view, &Claims::NONE, FRAME).map(Frame::Other)
        }
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        match self {
            Frame::Event(event) => event.write(key, out),
            Frame::Request(request) => request.write(key, out),
            Frame::Response(response) => response.write(key, out),
            Frame::Other(other) => other.write(key, out),
        }
    }
}

document!(Frame);
serde_through_wire!(Frame);

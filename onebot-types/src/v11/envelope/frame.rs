//! [`Frame`].

use super::{Request, Response};
use crate::Other;
use crate::codec::tags::{TagKey, Tags};
use crate::codec::{Cursor, Key, Sink, Wire};
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

    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        if c.peek() != b'{' {
            return None;
        }
        let start = c.mark();
        if c.is_at_root() {
            if let Some(frame) = guess(c) {
                return Some(frame);
            }
            c.reset(start);
        }
        let has = keys(c, ["post_type", "action", "retcode", "status"])?;
        c.reset(start);
        match has {
            [true, ..] => Event::read(c).map(Frame::Event),
            [_, true, ..] => Request::read(c).map(Frame::Request),
            [_, _, false, false] => Some(Frame::Other(Other::new(c.value()?, FRAME))),
            _ => Response::read(c).map(Frame::Response),
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

static POST_TYPE: TagKey = TagKey::new("post_type");
static ACTION: TagKey = TagKey::new("action");
static RETCODE: TagKey = TagKey::new("retcode");

/// What the keys in the text make guess, if the frame then turns out to be that.
fn guess(c: &mut Cursor<'_>) -> Option<Frame> {
    let tags = Tags::guess(c);
    if tags.name_stands(&POST_TYPE) {
        return Event::read_tagged(c, &tags).map(Frame::Event);
    }
    if tags.name_stands(&ACTION) || !tags.name_stands(&RETCODE) {
        return None;
    }
    // With escapes a key would not have been found.
    let response = Response::read(c)?;
    let others = ["post_type", "action"].iter().any(|key| response.extra.get(key).is_some());
    let has_code = response.retcode.is_some() || response.extra.get("retcode").is_some();
    if has_code && !others { Some(Frame::Response(response)) } else { None }
}

/// Which of these keys the object has that begins here. `None`: it is not JSON.
fn keys<const N: usize>(c: &mut Cursor<'_>, names: [&str; N]) -> Option<[bool; N]> {
    let mut has = [false; N];
    c.members(|key, c| {
        if let Some(n) = names.iter().position(|name| *name == key) {
            has[n] = true;
        }
        c.skip()
    })?;
    Some(has)
}

document!(Frame);
serde_through_wire!(Frame);

//! OneBot 11 and its dialects. Spec: <https://github.com/botuniverse/onebot-11>
//!
//! | section of the spec | here |
//! | --- | --- |
//! | message segments | [`Segment`] and the structs beside it |
//! | messages, CQ codes | [`Message`], [`cq`] |
//! | events | [`Event`], [`EventKind`] and the structs in [`event`] |
//! | API | [`Action`] and the structs in [`action`] |
//! | communication | [`Request`], [`Response`], [`Frame`] |

pub mod action;
pub mod cq;
mod envelope;
pub mod event;
mod message;
pub mod object;
pub mod segment;

pub use crate::__message as message;
pub use action::{Action, ActionData};
pub use envelope::{ApiError, Call, Frame, Request, Response, ResponseStatus, RetCode};
pub use event::{Event, EventData, EventKind, MessageEvent, MetaEvent, NoticeEvent, RequestEvent};
pub use message::Message;
pub use segment::{
    Anonymous, At, Cardimage, ChannelQuote, Contact, Dice, Face, File, FlashFile, Flashtransfer, Forward,
    Gift, Image, JsonCard, Keyboard, Location, Longmsg, Markdown, Mface, Miniapp, Music, Node, Onlinefile,
    Poke, Record, Redbag, Reply, Rps, Segment, SegmentData, Shake, Share, Text, Tts, UrlQuote, Video, Xml,
};

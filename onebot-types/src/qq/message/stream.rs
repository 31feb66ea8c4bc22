//! Answers that are sent piece by piece.

use super::MessageExtInfo;
use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};

/// A piece of an answer to a user.
///
/// In the mode replace, the text has to begin with what was sent before.
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::message::{C2cStreamMessageBody, StreamContentType};
///
/// let first = C2cStreamMessageBody::piece(0, "Once ").content_type(StreamContentType::Markdown).msg_id("ROBOT1.0_7");
/// let last = C2cStreamMessageBody::last(1, "upon a time").msg_id("ROBOT1.0_7").stream_msg_id("STREAM_1");
/// assert_eq!(first.to_value()["input_state"], 1);
/// assert_eq!(
///     last.to_json(),
///     r#"{"input_state":10,"index":1,"content_raw":"upon a time","msg_id":"ROBOT1.0_7","stream_msg_id":"STREAM_1"}"#,
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::ONE_REPLY, check = rules::FIRST_PIECE)]
#[non_exhaustive]
pub struct C2cStreamMessageBody {
    /// Whether the text is added, as by default, or is all of it so far.
    pub input_mode: Option<StreamInputMode>,
    /// Whether more follows.
    pub input_state: Option<StreamInputState>,
    /// Number of the piece, from 0.
    pub index: Option<Int>,
    /// What the text is written in.
    pub content_type: Option<StreamContentType>,
    /// Text.
    pub content_raw: Option<String>,
    /// Event that the answer replies to; not together with `msg_id`.
    pub event_id: Option<Id>,
    /// Message that the answer replies to; not together with `event_id`.
    pub msg_id: Option<Id>,
    /// Answer, as the first piece was answered; absent in the first.
    pub stream_msg_id: Option<Id>,
    /// Number of the reply, the same in all pieces of the examples.
    pub msg_seq: Option<Int>,
    /// Whether it reminds a user; what it replies to may then be old.
    pub is_wakeup: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl C2cStreamMessageBody {
    /// A piece after which more follow; the first has the index 0.
    pub fn piece(index: impl Into<Int>, text: impl Into<String>) -> Self {
        Self::new().input_state(StreamInputState::Generating).index(index).content_raw(text)
    }

    /// The last piece.
    pub fn last(index: impl Into<Int>, text: impl Into<String>) -> Self {
        Self::new().input_state(StreamInputState::Done).index(index).content_raw(text)
    }
}

/// What a piece of an answer means for what was sent before.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StreamInputMode {
    /// It is added.
    Append,
    /// It is all of it so far.
    Replace,
    /// Another text.
    Other(String),
}

/// Whether pieces of an answer follow.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StreamInputState {
    /// More follow.
    #[open_enum(rename = 1)]
    Generating,
    /// It is the last.
    #[open_enum(rename = 10)]
    Done,
    /// Another number.
    Other(i64),
}

/// What a piece of an answer is written in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StreamContentType {
    /// Plain text.
    Text,
    /// Markdown, as in all examples.
    Markdown,
    /// Another text.
    Other(String),
}

/// How an answer goes on, in the body of a message: the older form.
///
/// Here each piece has a `msg_seq` of its own, and markdown has to end with a line feed.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::FIRST_OF_STREAM)]
#[non_exhaustive]
pub struct MessageStream {
    /// Which part it is in, and whether that ends.
    pub state: Option<StreamState>,
    /// Answer: the message that the first piece became; absent in the first.
    pub id: Option<Id>,
    /// Number of the piece: from 0 in the documents, from 1 in SDKs.
    pub index: Option<Int>,
    /// Whether an answer that has not ended begins again, with `index` 0.
    pub reset: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The part that a piece of an answer is in, and whether that ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StreamState {
    /// Not known.
    #[open_enum(rename = 0)]
    Unknown,
    /// Text, which goes on.
    #[open_enum(rename = 1)]
    Generating,
    /// Text, which ends; not in use.
    #[open_enum(rename = 6)]
    EndReserved,
    /// Text, which ends by an error of the bot.
    #[open_enum(rename = 9)]
    EndError,
    /// Text, which ends.
    #[open_enum(rename = 10)]
    End,
    /// Buttons, which go on.
    #[open_enum(rename = 11)]
    GuideGenerating,
    /// Buttons, which end; not in use.
    #[open_enum(rename = 16)]
    GuideEndReserved,
    /// Buttons, which end by an error of the bot.
    #[open_enum(rename = 19)]
    GuideEndError,
    /// Buttons, which end, and the answer with them.
    #[open_enum(rename = 20)]
    GuideEnd,
    /// Another number.
    Other(i64),
}

/// What a piece of an answer is answered with.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct StreamMessageResult {
    /// Message; that of the first piece is the `stream_msg_id` of the others.
    #[object(required(receive))]
    pub id: Option<Id>,
    /// Time of sending.
    pub timestamp: Option<Timestamp>,
    /// More about it.
    pub ext_info: Option<Box<MessageExtInfo>>,
    /// Characters that the answer can still take.
    pub remain_msg_len: Option<Int>,
    /// More about it, spelled as one client reads it.
    #[object(rename = "extInfo")]
    pub ext_info_camel: Option<Box<MessageExtInfo>>,
    /// What went wrong, though the HTTP status was 200.
    pub code: Option<Int>,
    /// Words for what went wrong.
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Message bodies of the four scenes, and what sending is answered with. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html>
//!
//! A body is built from its content: the constructor sets the `msg_type` that goes with it. A message that answers another, or
//! an event, names it; one that names neither counts as sent on the bot's own account.
//!
//! ```
//! use onebot_types::Json;
//! use onebot_types::qq::keyboard::{KeyboardButton, MessageKeyboard};
//! use onebot_types::qq::message::{C2cMessageBody, GroupMessageBody};
//!
//! let second = C2cMessageBody::text("and another thing").reply_to("ROBOT1.0_7").msg_seq(2);
//! assert_eq!(second.to_json(), r#"{"content":"and another thing","msg_type":0,"msg_id":"ROBOT1.0_7","msg_seq":2}"#);
//!
//! let keyboard = MessageKeyboard::rows([[KeyboardButton::callback("1", "Yes", "yes")]]);
//! let vote = GroupMessageBody::markdown("# Shall we?").keyboard(keyboard).reply_to_event("GROUP_ADD_ROBOT:7");
//! assert_eq!(vote.to_value()["msg_type"], 2);
//! ```

mod build;
mod reply;
mod stream;

use super::ark::MessageArk;
use super::embed::MessageEmbed;
use super::keyboard::MessageKeyboard;
use super::markdown::MessageMarkdown;
use super::media::MessageMedia;
use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};
use serde_json::Value;

pub use stream::*;

/// A message to a user. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
///
/// A reply has to come within an hour, and a message takes 4 or 5 of them. Replies to one message, or to one event, are told apart
/// by `msg_seq`: the same twice is refused.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::ONE_REPLY, check = rules::WAKEUP, check = rules::C2C_EVENT, check = rules::CONTENT_OF_TYPE, check = rules::CONTENT_BESIDE_MARKDOWN, check = rules::NOTIFY_OF_TYPE, check = rules::LINE_FEED, check = rules::KEYBOARD_BELOW_MARKDOWN, check = rules::LABELS)]
#[non_exhaustive]
pub struct C2cMessageBody {
    /// Text, for the type text; absent beside markdown.
    pub content: Option<String>,
    /// Which of the fields is the content.
    pub msg_type: Option<MsgType>,
    /// Markdown, for the type markdown.
    #[object(no_setter)]
    pub markdown: Option<Box<MessageMarkdown>>,
    /// Buttons below markdown.
    pub keyboard: Option<Box<MessageKeyboard>>,
    /// Ark card, for the type ark; on permission, and gone from the newest page.
    #[object(no_setter)]
    pub ark: Option<Box<MessageArk>>,
    /// Embed card, for the type embed; the newest pages have it in channels only.
    #[object(no_setter)]
    pub embed: Option<Box<MessageEmbed>>,
    /// Uploaded file, for the type media.
    #[object(no_setter)]
    pub media: Option<Box<MessageMedia>>,
    /// Address of a picture; listed as not supported yet.
    pub image: Option<String>,
    /// Message that it quotes; listed as not supported yet on older pages.
    #[object(no_setter)]
    pub message_reference: Option<Box<MessageReference>>,
    /// Message that it quotes, misspelled as in the documents of an SDK.
    pub message_referance: Option<Value>,
    /// Event that it replies to: the `id` of the payload; not together with `msg_id`.
    pub event_id: Option<Id>,
    /// Message that it replies to; not together with `event_id`.
    pub msg_id: Option<Id>,
    /// Number of the reply, by default 1.
    pub msg_seq: Option<Int>,
    /// Whether it reminds a user who once talked to the bot; such a message is no reply.
    pub is_wakeup: Option<Flag>,
    /// That the bot is typing, for the type input notify.
    #[object(no_setter)]
    pub input_notify: Option<Box<InputNotify>>,
    /// That the bot is typing, as a part of the documents had it that is commented out.
    pub typing_setting: Option<Box<TypingSetting>>,
    /// How it goes on, in the older form of streaming.
    pub stream: Option<Box<MessageStream>>,
    /// Suggested replies above the input box, as SDKs have them.
    pub prompt_keyboard: Option<Box<PromptKeyboard>>,
    /// Bar of buttons below it, as SDKs have it.
    pub action_button: Option<Box<ActionButton>>,
    /// Subscription to which it belongs, as one SDK has it.
    pub subscribe_id: Option<Id>,
    /// Number that a feature is controlled by, as one SDK has it.
    pub feature_id: Option<Int>,
    /// Time of sending in seconds, on its way out in one SDK.
    pub timestamp: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message to a group. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
///
/// A reply has to come within 5 minutes, and a message takes 5 of them. Replies to one message, or to one event, are told apart by
/// `msg_seq`: the same twice is refused.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::ONE_REPLY, check = rules::WAKEUP, check = rules::GROUP_EVENT, check = rules::CONTENT_OF_TYPE, check = rules::CONTENT_BESIDE_MARKDOWN, check = rules::NO_NOTIFY, check = rules::NO_STREAM, check = rules::KEYBOARD_BELOW_MARKDOWN, check = rules::LABELS)]
#[non_exhaustive]
pub struct GroupMessageBody {
    /// Text, for the type text; absent beside markdown.
    pub content: Option<String>,
    /// Which of the fields is the content.
    pub msg_type: Option<MsgType>,
    /// Markdown, for the type markdown.
    #[object(no_setter)]
    pub markdown: Option<Box<MessageMarkdown>>,
    /// Buttons below markdown.
    pub keyboard: Option<Box<MessageKeyboard>>,
    /// Ark card, for the type ark; gone from the newest page.
    #[object(no_setter)]
    pub ark: Option<Box<MessageArk>>,
    /// Embed card, for the type embed; the newest pages have it in channels only.
    #[object(no_setter)]
    pub embed: Option<Box<MessageEmbed>>,
    /// Uploaded file, for the type media.
    #[object(no_setter)]
    pub media: Option<Box<MessageMedia>>,
    /// Address of a picture; listed as not supported yet.
    pub image: Option<String>,
    /// Message that it quotes; listed as not supported yet on older pages.
    #[object(no_setter)]
    pub message_reference: Option<Box<MessageReference>>,
    /// Message that it quotes, misspelled as in the documents of an SDK.
    pub message_referance: Option<Value>,
    /// Event that it replies to: the `id` of the payload; not together with `msg_id`.
    pub event_id: Option<Id>,
    /// Message that it replies to; not together with `event_id`.
    pub msg_id: Option<Id>,
    /// Number of the reply, by default 1.
    pub msg_seq: Option<Int>,
    /// Whether it is a reminder; on the newest page, whose text knows it for users only.
    pub is_wakeup: Option<Flag>,
    /// Time of sending in seconds, in a part of the documents that is commented out.
    pub timestamp: Option<Timestamp>,
    /// How it goes on, in an SDK; the documents have it for users only.
    pub stream: Option<Box<MessageStream>>,
    /// Suggested replies above the input box, as SDKs have them.
    pub prompt_keyboard: Option<Box<PromptKeyboard>>,
    /// Bar of buttons below it, as SDKs have it.
    pub action_button: Option<Box<ActionButton>>,
    /// Subscription to which it belongs, as one SDK has it.
    pub subscribe_id: Option<Id>,
    /// Number that a feature is controlled by, as one SDK has it.
    pub feature_id: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message to a text channel. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
///
/// With `file_image` the request is a form, in which objects and lists are JSON texts. A reply has to come within 5 minutes; without
/// one, a channel takes 20 messages a day.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::CHANNEL_EVENT, check = rules::CHANNEL_HAS_CONTENT, check = rules::CHANNEL_MARKDOWN_ALONE, check = rules::NO_QUOTE_BESIDE_FILE, check = rules::KEYBOARD_BELOW_MARKDOWN)]
#[non_exhaustive]
pub struct ChannelMessageBody {
    /// Text with the formats of [`inline`](crate::qq::inline), such as mentions.
    pub content: Option<String>,
    /// Embed card.
    #[object(no_setter)]
    pub embed: Option<Box<MessageEmbed>>,
    /// Ark card.
    #[object(no_setter)]
    pub ark: Option<Box<MessageArk>>,
    /// Message that it quotes; not together with `file_image`.
    #[object(no_setter)]
    pub message_reference: Option<Box<MessageReference>>,
    /// Address of a picture, which the platform copies.
    pub image: Option<String>,
    /// Picture itself, in forms only.
    pub file_image: Option<Value>,
    /// Message that it replies to.
    pub msg_id: Option<Id>,
    /// Event that it replies to: the `id` of the payload.
    pub event_id: Option<Id>,
    /// Markdown, beside which only buttons may stand.
    #[object(no_setter)]
    pub markdown: Option<Box<MessageMarkdown>>,
    /// Buttons below markdown, as SDKs have them.
    pub keyboard: Option<Box<MessageKeyboard>>,
    /// Which of the fields is the content, in an SDK that has one type for all scenes.
    pub msg_type: Option<MsgType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message to a session of direct messages. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
///
/// Its fields are those of a [`ChannelMessageBody`]. Without a reply, a user takes 2 messages a day.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::CHANNEL_EVENT, check = rules::CHANNEL_HAS_CONTENT, check = rules::CHANNEL_MARKDOWN_ALONE, check = rules::NO_QUOTE_BESIDE_FILE, check = rules::KEYBOARD_BELOW_MARKDOWN)]
#[non_exhaustive]
pub struct DirectMessageBody {
    /// Text with the formats of channel messages.
    pub content: Option<String>,
    /// Embed card.
    #[object(no_setter)]
    pub embed: Option<Box<MessageEmbed>>,
    /// Ark card.
    #[object(no_setter)]
    pub ark: Option<Box<MessageArk>>,
    /// Message that it quotes; not together with `file_image`.
    #[object(no_setter)]
    pub message_reference: Option<Box<MessageReference>>,
    /// Address of a picture, which the platform copies.
    pub image: Option<String>,
    /// Picture itself, in forms only.
    pub file_image: Option<Value>,
    /// Message that it replies to.
    pub msg_id: Option<Id>,
    /// Event that it replies to: the `id` of the payload.
    pub event_id: Option<Id>,
    /// Markdown, beside which only buttons may stand.
    #[object(no_setter)]
    pub markdown: Option<Box<MessageMarkdown>>,
    /// Buttons below markdown, as SDKs have them.
    pub keyboard: Option<Box<MessageKeyboard>>,
    /// Which of the fields is the content, in an SDK that has one type for all scenes.
    pub msg_type: Option<MsgType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Which field of a body is the content.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MsgType {
    /// `content`.
    #[open_enum(rename = 0)]
    Text,
    /// Text and pictures, on the oldest page.
    #[open_enum(rename = 1)]
    Mixed,
    /// `markdown`.
    #[open_enum(rename = 2)]
    Markdown,
    /// `ark`.
    #[open_enum(rename = 3)]
    Ark,
    /// `embed`.
    #[open_enum(rename = 4)]
    Embed,
    /// A mention, in one SDK.
    #[open_enum(rename = 5)]
    At,
    /// `input_notify`, for users.
    #[open_enum(rename = 6)]
    InputNotify,
    /// `media`.
    #[open_enum(rename = 7)]
    Media,
    /// Another number.
    Other(i64),
}

/// A message that another quotes.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MessageReference {
    /// Message; for users and groups its index, which begins with `REFIDX_`.
    pub message_id: Id,
    /// Whether to send all the same if it cannot be found; by default no.
    pub ignore_get_message_error: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

macro_rules! into_reference {
    ($($id:ty),*) => {
        $(impl From<$id> for MessageReference {
            fn from(message_id: $id) -> Self {
                MessageReference::new(message_id)
            }
        })*
    };
}

into_reference!(Id, &Id, String, &str);

/// That the bot is typing, or does something like it.
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::message::{C2cMessageBody, InputNotify};
///
/// let typing = C2cMessageBody::input_notify(InputNotify::typing(10)).reply_to("ROBOT1.0_7").msg_seq(1);
/// assert_eq!(typing.to_value()["input_notify"]["input_second"], 10);
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct InputNotify {
    /// What it does; the newest page has typing only.
    pub input_type: Option<InputType>,
    /// Seconds for which it is shown, 1 to 60.
    #[object(range(1, 60))]
    pub input_second: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl InputNotify {
    /// The bot is typing, for so many seconds.
    pub fn typing(seconds: impl Into<Int>) -> Self {
        InputNotify::new().input_type(InputType::Typing).input_second(seconds)
    }
}

/// What a bot does before it answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum InputType {
    /// It is typing.
    #[open_enum(rename = 1)]
    Typing,
    /// Nothing any more.
    #[open_enum(rename = 2)]
    Cancel,
    /// It is speaking.
    #[open_enum(rename = 3)]
    Speaking,
    /// It is generating.
    #[open_enum(rename = 4)]
    Generating,
    /// It is imagining.
    #[open_enum(rename = 5)]
    Imagining,
    /// Another number.
    Other(i64),
}

/// That the bot is typing, as a part of the documents had it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct TypingSetting {
    /// What it does.
    pub status: TypingStatus,
    /// Seconds for which it is shown, 1 to 60; by default 3.
    #[object(range(1, 60))]
    pub duration: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a bot does before it answers, as a part of the documents had it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum TypingStatus {
    /// Nothing any more.
    #[open_enum(rename = 0)]
    Cancel,
    /// It is typing.
    #[open_enum(rename = 1)]
    Typing,
    /// It is speaking.
    #[open_enum(rename = 2)]
    Speaking,
    /// It is generating.
    #[open_enum(rename = 3)]
    Generating,
    /// It is imagining.
    #[open_enum(rename = 4)]
    Imagining,
    /// Another number.
    Other(i64),
}

/// Suggested replies: commands, in the style for suggestions.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct PromptKeyboard {
    /// Replies as buttons.
    pub keyboard: Box<MessageKeyboard>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bar of buttons below an answer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ActionButton {
    /// Kind of bar, 1 or 10; on its way out.
    pub template_id: Option<Id>,
    /// Data that a click brings back, up to 128 characters.
    #[object(length(0, 128))]
    pub callback_data: Option<String>,
    /// Whether there are buttons for like and dislike.
    pub feedback: Option<Flag>,
    /// Whether there is one for speech.
    pub tts: Option<Flag>,
    /// Whether there is one for another answer.
    pub re_generate: Option<Flag>,
    /// Whether there is one to stop the answer.
    pub stop_generate: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a message to a user or a group is answered with.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct SendMessageResult {
    /// Message, as a recall names it.
    pub id: Option<Id>,
    /// Time of sending: seconds on older pages, RFC 3339 on newer ones.
    pub timestamp: Option<Timestamp>,
    /// More about it.
    pub ext_info: Option<Box<MessageExtInfo>>,
    /// Audit that the message waits for, as SDKs read it.
    pub audit_id: Option<Id>,
    /// Words about the audit, as SDKs read them.
    pub audit_tips: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// More about a message that was sent.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageExtInfo {
    /// Index to quote it by.
    pub ref_idx: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

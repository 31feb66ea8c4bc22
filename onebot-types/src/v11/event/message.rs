//! Messages that came or were sent. Spec: <https://github.com/botuniverse/onebot-11/blob/master/event/message.md>

use super::EventKind;
use crate::v11::Message;
use crate::v11::object::{Anonymous, MessageFormat, MessageStyle, Sender};
use crate::wire::{Extra, Id, Int};
use crate::{Event, OpenEnum, Other, Union};
use serde_json::{Map, Value};

/// A message, by its `message_type`.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "message_type", within = EventKind)]
#[non_exhaustive]
pub enum MessageEvent {
    /// From one user.
    Private(Box<PrivateMessage>),
    /// In a group.
    Group(Box<GroupMessage>),
    /// In a channel of a guild.
    Guild(Box<GuildMessage>),
    /// A message without a typed form here.
    Other(Other),
}

/// A private message. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/message.md#私聊消息)
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "private", hot)]
#[non_exhaustive]
pub struct PrivateMessage {
    /// Where it comes from.
    #[event(required(receive))]
    pub sub_type: Option<PrivateSubType>,
    /// Id of the message; negative in places.
    #[event(required(receive))]
    pub message_id: Option<Id>,
    /// QQ number of the sender.
    #[event(text(receive(NapCat)), number(receive(NapCat)))]
    pub user_id: Id,
    /// Group of a temporary chat; 284840486 if it is not known.
    #[event(only(NapCat), text, number)]
    pub group_id: Option<Id>,
    /// Content.
    pub message: Message,
    /// Form of `message`.
    #[event(only(NapCat, LlBot))]
    pub message_format: Option<MessageFormat>,
    /// Content in CQ codes.
    #[event(required(receive))]
    pub raw_message: Option<String>,
    /// Font number.
    #[event(required(receive))]
    pub font: Option<Int>,
    /// Sender, as far as known.
    #[event(required(receive))]
    pub sender: Option<Box<Sender>>,
    /// Sequence number in the conversation; of NapCat the same as `message_id`.
    #[event(only(NapCat, LlBot))]
    pub message_seq: Option<Id>,
    /// As `message_id`.
    #[event(only(NapCat))]
    pub real_id: Option<Id>,
    /// Sequence number in the conversation.
    #[event(only(NapCat), text)]
    pub real_seq: Option<Id>,
    /// Receiver; of NapCat the other side of the chat. LLBot says it of messages that the bot sent.
    #[event(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub target_id: Option<Id>,
    /// Origin of a temporary chat. 0 group, 1 consultation, 2 search, 3 film, 4 hot chat, 6 verification, 7 chat of several,
    /// 8 dating, 9 contacts; NapCat and LLBot always say 0.
    #[event(only(GoCqHttp, NapCat, LlBot))]
    pub temp_source: Option<Int>,
    /// Bubble and font.
    #[event(only(Lagrange))]
    pub message_style: Option<Box<MessageStyle>>,
    /// Whose message it is, of messages that the bot sent.
    #[event(only(NapCat))]
    pub message_sent_type: Option<MessageSentType>,
    /// Message of the client core, in debug mode.
    #[event(only(NapCat, LlBot))]
    pub raw: Option<Map<String, Value>>,
    /// Packet in hexadecimal, in debug mode.
    #[event(only(LlBot))]
    pub raw_pb: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where a [`PrivateMessage`] comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PrivateSubType {
    /// A friend.
    Friend,
    /// A temporary chat that was opened from a group.
    Group,
    /// The bot itself, in a group; in the documents of go-cqhttp only.
    GroupSelf,
    /// Elsewhere.
    #[open_enum(rename = "other")]
    Elsewhere,
    /// Another text.
    Other(String),
}

/// A group message. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/message.md#群消息)
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "group", hot)]
#[non_exhaustive]
pub struct GroupMessage {
    /// What kind of message it is.
    #[event(required(receive))]
    pub sub_type: Option<GroupSubType>,
    /// Id of the message; negative in places.
    #[event(required(receive))]
    pub message_id: Option<Id>,
    /// Group number.
    #[event(text(receive(NapCat)), number(receive(NapCat)))]
    pub group_id: Id,
    /// QQ number of the sender.
    #[event(text(receive(NapCat)), number(receive(NapCat)))]
    pub user_id: Id,
    /// Group name.
    #[event(only(NapCat, LlBot))]
    pub group_name: Option<String>,
    /// Anonymous sender; null if the sender is not anonymous.
    #[event(only(Standard, GoCqHttp, Lagrange))]
    pub anonymous: Option<Box<Anonymous>>,
    /// Content.
    pub message: Message,
    /// Form of `message`.
    #[event(only(NapCat, LlBot))]
    pub message_format: Option<MessageFormat>,
    /// Content in CQ codes.
    #[event(required(receive))]
    pub raw_message: Option<String>,
    /// Font number.
    #[event(required(receive))]
    pub font: Option<Int>,
    /// Sender, as far as known.
    #[event(required(receive))]
    pub sender: Option<Box<Sender>>,
    /// Sequence number in the group; of NapCat the same as `message_id`.
    #[event(only(GoCqHttp, NapCat, LlBot))]
    pub message_seq: Option<Id>,
    /// As `message_id`.
    #[event(only(NapCat))]
    pub real_id: Option<Id>,
    /// Sequence number in the group.
    #[event(only(NapCat), text)]
    pub real_seq: Option<Id>,
    /// As `group_id`, of messages that the bot sent.
    #[event(only(NapCat, LlBot))]
    pub target_id: Option<Id>,
    /// Bubble and font.
    #[event(only(Lagrange))]
    pub message_style: Option<Box<MessageStyle>>,
    /// Whose message it is, of messages that the bot sent.
    #[event(only(NapCat))]
    pub message_sent_type: Option<MessageSentType>,
    /// Message of the client core, in debug mode.
    #[event(only(NapCat, LlBot))]
    pub raw: Option<Map<String, Value>>,
    /// Packet in hexadecimal, in debug mode.
    #[event(only(LlBot))]
    pub raw_pb: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What kind of [`GroupMessage`] it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupSubType {
    /// An ordinary message.
    Normal,
    /// An anonymous message.
    Anonymous,
    /// A hint of the system.
    Notice,
    /// Another text.
    Other(String),
}

/// A message in a text channel of a guild; only go-cqhttp has it.
///
/// It has no `raw_message` and no `font`.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "guild", only(GoCqHttp))]
#[non_exhaustive]
pub struct GuildMessage {
    /// What kind of message it is.
    #[event(required(receive))]
    pub sub_type: Option<GuildSubType>,
    /// Guild id.
    #[event(text)]
    pub guild_id: Id,
    /// Channel id.
    #[event(text)]
    pub channel_id: Id,
    /// Id of the message, a text.
    #[event(required(receive), text)]
    pub message_id: Option<Id>,
    /// Guild account of the sender.
    #[event(text)]
    pub user_id: Id,
    /// Guild account of the bot.
    #[event(required(receive), text)]
    pub self_tiny_id: Option<Id>,
    /// Content.
    pub message: Message,
    /// Sender: `user_id`, `tiny_id` and `nickname`.
    #[event(required(receive))]
    pub sender: Option<Box<Sender>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What kind of [`GuildMessage`] it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GuildSubType {
    /// In a channel.
    Channel,
    /// Another text.
    Other(String),
}

/// Whose message a message is, as NapCat says of those that the bot sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageSentType {
    /// The bot's own.
    #[open_enum(rename = "self")]
    Bot,
    /// Another text.
    Other(String),
}

//! Sending and getting messages.

use crate::v11::Message;
use crate::v11::object::{Anonymous, MessageFormat, MessageStyle, MessageType, NewsLine, Sender};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};
use serde_json::Value;

/// Sends a message to one user. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#send_private_msg-发送私聊消息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentMessage)]
#[non_exhaustive]
pub struct SendPrivateMsg {
    /// QQ number of the receiver.
    pub user_id: Id,
    /// Group that a temporary chat comes from.
    #[action(only(GoCqHttp, NapCat))]
    pub group_id: Option<Id>,
    /// Content.
    pub message: Message,
    /// Whether a `message` in text form is plain text, without CQ codes; by default no.
    pub auto_escape: Option<Flag>,
    /// Kind of conversation; ignored.
    #[action(only(NapCat))]
    pub message_type: Option<MessageType>,
    /// Bubble, pendant and font.
    #[action(only(Lagrange))]
    pub message_style: Option<Box<MessageStyle>>,
    /// Title, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub source: Option<String>,
    /// Preview, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub news: Option<Vec<NewsLine>>,
    /// Last line, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub summary: Option<String>,
    /// Text in the chat list, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub prompt: Option<String>,
    /// Longest time for sending in milliseconds; by default it goes by the size.
    #[action(only(NapCat))]
    pub timeout: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a message to a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#send_group_msg-发送群消息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentMessage)]
#[non_exhaustive]
pub struct SendGroupMsg {
    /// Group number.
    pub group_id: Id,
    /// Content.
    pub message: Message,
    /// Whether a `message` in text form is plain text, without CQ codes; by default no.
    pub auto_escape: Option<Flag>,
    /// Kind of conversation; ignored.
    #[action(only(NapCat))]
    pub message_type: Option<MessageType>,
    /// A user; ignored.
    #[action(only(NapCat))]
    pub user_id: Option<Id>,
    /// Bubble, pendant and font.
    #[action(only(Lagrange))]
    pub message_style: Option<Box<MessageStyle>>,
    /// Title, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub source: Option<String>,
    /// Preview, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub news: Option<Vec<NewsLine>>,
    /// Last line, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub summary: Option<String>,
    /// Text in the chat list, if the message is a list of nodes.
    #[action(only(NapCat))]
    pub prompt: Option<String>,
    /// Longest time for sending in milliseconds; by default it goes by the size.
    #[action(only(NapCat))]
    pub timeout: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message was sent.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct SentMessage {
    /// Id of the message; beyond 32 bits in places.
    pub message_id: Id,
    /// Id of the merged forward, if the message was one.
    #[object(only(NapCat))]
    pub res_id: Option<String>,
    /// As `res_id`, under the name of go-cqhttp.
    #[object(only(NapCat))]
    pub forward_id: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a message by its id. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_msg-获取消息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = MessageInfo)]
#[non_exhaustive]
pub struct GetMsg {
    /// Id of the message.
    pub message_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message as the actions return it that get one.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MessageInfo {
    /// Time it was sent, in seconds.
    #[object(required)]
    pub time: Option<Int>,
    /// Kind of conversation.
    #[object(required)]
    pub message_type: Option<MessageType>,
    /// Id of the message.
    #[object(required)]
    pub message_id: Option<Id>,
    /// Real id; of NapCat and Lagrange the same as `message_id`, of go-cqhttp and LLBot as `message_seq`.
    pub real_id: Option<Id>,
    /// Sequence number in the conversation; of NapCat the same as `message_id`.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub message_seq: Option<Id>,
    /// Sequence number in the conversation.
    #[object(only(NapCat))]
    pub real_seq: Option<Id>,
    /// Id in the database.
    #[object(only(GoCqHttp))]
    pub message_id_v2: Option<String>,
    /// Whether it is a group message.
    #[object(only(GoCqHttp))]
    pub group: Option<Flag>,
    /// Sender.
    #[object(required)]
    pub sender: Option<Box<Sender>>,
    /// Content.
    pub message: Message,
    /// Form of `message`.
    #[object(only(NapCat, LlBot))]
    pub message_format: Option<MessageFormat>,
    /// Content in CQ codes; go-cqhttp documents it but leaves it out.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub raw_message: Option<String>,
    /// Font number.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub font: Option<Int>,
    /// QQ number of the bot.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub self_id: Option<Id>,
    /// QQ number of the sender.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub user_id: Option<Id>,
    /// Group number of a group message.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub group_id: Option<Id>,
    /// Group name.
    #[object(only(NapCat, LlBot))]
    pub group_name: Option<String>,
    /// Kind of message: `friend`, `group`, `normal`, `anonymous`, `group_self`, `notice` or `other`.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub sub_type: Option<String>,
    /// Receiver of a private message.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub target_id: Option<Id>,
    /// `message` or `message_sent`.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub post_type: Option<String>,
    /// `self` if the bot sent it.
    #[object(only(NapCat))]
    pub message_sent_type: Option<String>,
    /// Source of a temporary chat.
    #[object(only(NapCat, LlBot))]
    pub temp_source: Option<Int>,
    /// Anonymous sender.
    #[object(only(GoCqHttp, Lagrange))]
    pub anonymous: Option<Box<Anonymous>>,
    /// `normal`, or `deleted` if it was recalled.
    #[object(only(LlBot))]
    pub status: Option<String>,
    /// Emoji reactions.
    #[object(only(NapCat))]
    pub emoji_likes_list: Option<Vec<EmojiLikeCount>>,
    /// Bubble, pendant and font.
    #[object(only(Lagrange))]
    pub message_style: Option<Box<MessageStyle>>,
    /// Message of the client core, in debug mode.
    #[object(only(NapCat, LlBot))]
    pub raw: Option<Value>,
    /// Packet in hexadecimal, in debug mode.
    #[object(only(LlBot))]
    pub raw_pb: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How many reacted to a message with an emoji.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat))]
#[non_exhaustive]
pub struct EmojiLikeCount {
    /// Emoji.
    pub emoji_id: Id,
    /// Kind of emoji: 1 a face of the system, 2 Unicode.
    #[object(required)]
    pub emoji_type: Option<Id>,
    /// Number of reactions.
    #[object(required)]
    pub likes_cnt: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Merged forwards.

use crate::info::Check;
use crate::v11::Message;
use crate::v11::object::{ForwardedMessage, MessageType, NewsLine};
use crate::wire::{Extra, Flag, Id, Int, TextOr};
use crate::{Action, Object};

/// Sends a merged forward to a user or a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
///
/// Lagrange sends nothing: it uploads the nodes and answers with the bare id of the forward, a text.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = TextOr<SentForward>, only(GoCqHttp, NapCat, LlBot, Lagrange), check = HAS_MESSAGES)]
#[non_exhaustive]
pub struct SendForwardMsg {
    /// Kind of conversation; by default it goes by the ids.
    #[action(only(GoCqHttp, NapCat, LlBot))]
    pub message_type: Option<MessageType>,
    /// Receiver, if it goes to a user.
    #[action(only(GoCqHttp, NapCat, LlBot))]
    pub user_id: Option<Id>,
    /// Group, if it goes to one.
    #[action(only(GoCqHttp, NapCat, LlBot))]
    pub group_id: Option<Id>,
    /// Nodes; NapCat also takes a text with CQ codes.
    #[action(required(send(GoCqHttp, Lagrange)), new)]
    pub messages: Option<Message>,
    /// As `messages`, which is looked at first.
    #[action(only(NapCat, LlBot))]
    pub message: Option<Message>,
    /// Title of the card.
    #[action(only(NapCat, LlBot))]
    pub source: Option<String>,
    /// Preview.
    #[action(only(NapCat, LlBot))]
    pub news: Option<Vec<NewsLine>>,
    /// Last line of the card.
    #[action(only(NapCat, LlBot))]
    pub summary: Option<String>,
    /// Text in the chat list.
    #[action(only(NapCat, LlBot))]
    pub prompt: Option<String>,
    /// Whether a message in text form is plain text, without CQ codes.
    #[action(only(NapCat))]
    pub auto_escape: Option<Flag>,
    /// Longest time for sending in milliseconds; by default it goes by the size.
    #[action(only(NapCat))]
    pub timeout: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

const HAS_MESSAGES: Check = Check::new("`messages` or `message` is needed.", |call| {
    call.require_one(&["messages", "message"]);
});

/// A merged forward was sent.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct SentForward {
    /// Id of the message; beyond 32 bits in places.
    pub message_id: Id,
    /// Id of the forward; NapCat leaves it out where it cannot send packets.
    pub forward_id: Option<String>,
    /// As `forward_id`, and left out with it.
    #[object(only(NapCat))]
    pub res_id: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a merged forward to a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentForward, only(GoCqHttp, NapCat, LlBot, Lagrange), check = HAS_MESSAGES)]
#[non_exhaustive]
pub struct SendGroupForwardMsg {
    /// Group number.
    pub group_id: Id,
    /// Kind of conversation; overwritten by LLBot.
    #[action(only(NapCat, LlBot))]
    pub message_type: Option<MessageType>,
    /// A user, to send it in private.
    #[action(only(NapCat, LlBot))]
    pub user_id: Option<Id>,
    /// Nodes; NapCat also takes a text with CQ codes.
    #[action(required(send(GoCqHttp, Lagrange)), new)]
    pub messages: Option<Message>,
    /// As `messages`, which is looked at first.
    #[action(only(NapCat, LlBot))]
    pub message: Option<Message>,
    /// Title of the card.
    #[action(only(NapCat, LlBot))]
    pub source: Option<String>,
    /// Preview.
    #[action(only(NapCat, LlBot))]
    pub news: Option<Vec<NewsLine>>,
    /// Last line of the card.
    #[action(only(NapCat, LlBot))]
    pub summary: Option<String>,
    /// Text in the chat list.
    #[action(only(NapCat, LlBot))]
    pub prompt: Option<String>,
    /// Whether a message in text form is plain text, without CQ codes.
    #[action(only(NapCat))]
    pub auto_escape: Option<Flag>,
    /// Longest time for sending in milliseconds; by default it goes by the size.
    #[action(only(NapCat))]
    pub timeout: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a merged forward to a user. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentForward, only(GoCqHttp, NapCat, LlBot, Lagrange), check = HAS_MESSAGES)]
#[non_exhaustive]
pub struct SendPrivateForwardMsg {
    /// Receiver.
    pub user_id: Id,
    /// Kind of conversation; overwritten by LLBot.
    #[action(only(NapCat, LlBot))]
    pub message_type: Option<MessageType>,
    /// Group that a temporary chat comes from.
    #[action(only(NapCat, LlBot))]
    pub group_id: Option<Id>,
    /// Nodes; NapCat also takes a text with CQ codes.
    #[action(required(send(GoCqHttp, Lagrange)), new)]
    pub messages: Option<Message>,
    /// As `messages`, which is looked at first.
    #[action(only(NapCat, LlBot))]
    pub message: Option<Message>,
    /// Title of the card.
    #[action(only(NapCat, LlBot))]
    pub source: Option<String>,
    /// Preview.
    #[action(only(NapCat, LlBot))]
    pub news: Option<Vec<NewsLine>>,
    /// Last line of the card.
    #[action(only(NapCat, LlBot))]
    pub summary: Option<String>,
    /// Text in the chat list.
    #[action(only(NapCat, LlBot))]
    pub prompt: Option<String>,
    /// Whether a message in text form is plain text, without CQ codes.
    #[action(only(NapCat))]
    pub auto_escape: Option<Flag>,
    /// Longest time for sending in milliseconds; by default it goes by the size.
    #[action(only(NapCat))]
    pub timeout: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the content of a merged forward. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_forward_msg-获取合并转发消息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = ForwardContent)]
#[non_exhaustive]
pub struct GetForwardMsg {
    /// Id of the forward; NapCat also takes that of the message.
    #[action(required(send(Standard, Lagrange)), new, text(send(LlBot, Lagrange)))]
    pub id: Option<Id>,
    /// As `id`; the name that go-cqhttp gives it.
    #[action(only(GoCqHttp, NapCat, LlBot), text(send(LlBot)))]
    pub message_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Messages of a merged forward, under one of two keys.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForwardContent {
    /// Messages, of the dialects that send whole ones.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub messages: Option<Vec<ForwardedMessage>>,
    /// Nodes, of the standard and Lagrange.
    #[object(only(Standard, Lagrange))]
    pub message: Option<Message>,
    /// Keys without a field here.
    pub extra: Extra,
}

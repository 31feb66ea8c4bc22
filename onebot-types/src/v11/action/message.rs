//! Sending and getting messages.

use crate::info::Check;
use crate::v11::Message;
use crate::v11::object::{
    Anonymous, KernelResult, MessageFormat, MessagePostType, MessageSentType, MessageStyle, MessageType,
    NewsLine, Sender,
};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object, OpenEnum};
use serde_json::{Map, Value};

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
    #[object(text(receive(GoCqHttp)), number(receive(GoCqHttp)))]
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

/// Sends a message to a user or a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#send_msg-发送消息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentMessage, check = HAS_A_RECEIVER)]
#[non_exhaustive]
pub struct SendMsg {
    /// Kind of conversation; by default it goes by the ids.
    pub message_type: Option<MessageType>,
    /// Receiver of a private message.
    pub user_id: Option<Id>,
    /// Group; of a private message the one that a temporary chat comes from.
    pub group_id: Option<Id>,
    /// Content.
    pub message: Message,
    /// Whether a `message` in text form is plain text, without CQ codes; by default no.
    pub auto_escape: Option<Flag>,
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

const HAS_A_RECEIVER: Check =
    Check::new("`user_id` or `group_id` is needed, as `message_type` says.", |call| {
        match call.text("message_type") {
            Some("private") => call.require("user_id", "required for a private message"),
            Some("group") => call.require("group_id", "required for a group message"),
            _ => call.require_one(&["user_id", "group_id"]),
        }
    });

/// Takes a message back. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#delete_msg-撤回消息)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct DeleteMsg {
    /// Id of the message.
    pub message_id: Id,
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
    #[object(only(NapCat), text)]
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
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange), text(receive(NapCat)), number(receive(NapCat)))]
    pub user_id: Option<Id>,
    /// Group number of a group message.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange), text(receive(NapCat)), number(receive(NapCat)))]
    pub group_id: Option<Id>,
    /// Group name.
    #[object(only(NapCat, LlBot))]
    pub group_name: Option<String>,
    /// Kind of message.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub sub_type: Option<MessageInfoSubType>,
    /// Receiver of a private message.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub target_id: Option<Id>,
    /// Whether it came or was sent.
    #[object(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub post_type: Option<MessagePostType>,
    /// Who sent it, if it was sent.
    #[object(only(NapCat))]
    pub message_sent_type: Option<MessageSentType>,
    /// Source of a temporary chat.
    #[object(only(NapCat, LlBot))]
    pub temp_source: Option<Int>,
    /// Anonymous sender.
    #[object(only(GoCqHttp, Lagrange))]
    pub anonymous: Option<Box<Anonymous>>,
    /// Whether it is still there.
    #[object(only(LlBot))]
    pub status: Option<MessageStatus>,
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

/// Kind of a [`MessageInfo`] within its kind of conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageInfoSubType {
    /// Private, from a friend.
    Friend,
    /// Private, in a temporary chat that was opened from a group.
    Group,
    /// An ordinary group message.
    Normal,
    /// An anonymous group message.
    Anonymous,
    /// Private, from the bot itself in a group.
    GroupSelf,
    /// A notice of the group.
    Notice,
    /// Private, from elsewhere.
    #[open_enum(rename = "other")]
    Elsewhere,
    /// Another text.
    Other(String),
}

/// Whether a message is still there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageStatus {
    /// It is.
    Normal,
    /// It was taken back.
    Deleted,
    /// Another text.
    Other(String),
}

/// How many reacted to a message with an emoji.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat))]
#[non_exhaustive]
pub struct EmojiLikeCount {
    /// Emoji.
    #[object(text)]
    pub emoji_id: Id,
    /// Kind of emoji: 1 a face of the system, 2 Unicode.
    #[object(required, text)]
    pub emoji_type: Option<Id>,
    /// Number of reactions.
    #[object(required, text)]
    pub likes_cnt: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets older messages of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = MessageList, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetGroupMsgHistory {
    /// Group number.
    pub group_id: Id,
    /// Message to start from; by default, and if 0, the newest. LLBot and go-cqhttp take a sequence number, NapCat a message id.
    #[action(only(GoCqHttp, NapCat, LlBot))]
    pub message_seq: Option<Id>,
    /// Message to start from; by default, and if 0, the newest.
    #[action(only(Lagrange))]
    pub message_id: Option<Id>,
    /// How many messages, by default 20, as always with go-cqhttp.
    #[action(only(NapCat, LlBot, Lagrange))]
    pub count: Option<Int>,
    /// Whether to read towards newer messages; by default no.
    #[action(only(NapCat))]
    pub reverse_order: Option<Flag>,
    /// Older name of `reverse_order`; of LLBot, whether the newest come first; by default no.
    #[action(rename = "reverseOrder", only(NapCat, LlBot))]
    pub reverse_order_camel_case: Option<Flag>,
    /// Whether addresses of media are left out; by default no.
    #[action(only(NapCat))]
    pub disable_get_url: Option<Flag>,
    /// Whether merged forwards are read too; by default yes.
    #[action(only(NapCat))]
    pub parse_mult_msg: Option<Flag>,
    /// Whether quoted messages are read the quick way; by default no.
    #[action(only(NapCat))]
    pub quick_reply: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Older messages.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct MessageList {
    /// Messages, the oldest first unless asked otherwise.
    pub messages: Vec<MessageInfo>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets older messages of a private chat. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = MessageList, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetFriendMsgHistory {
    /// QQ number.
    pub user_id: Id,
    /// Message to start from; by default, and if 0, the newest. LLBot takes a sequence number, NapCat a message id.
    #[action(only(NapCat, LlBot))]
    pub message_seq: Option<Id>,
    /// Message to start from; by default, and if 0, the newest.
    #[action(only(Lagrange))]
    pub message_id: Option<Id>,
    /// How many messages; by default 20.
    pub count: Option<Int>,
    /// Whether to read towards newer messages; by default no.
    #[action(only(NapCat))]
    pub reverse_order: Option<Flag>,
    /// Older name of `reverse_order`; of LLBot, whether the newest come first; by default no.
    #[action(rename = "reverseOrder", only(NapCat, LlBot))]
    pub reverse_order_camel_case: Option<Flag>,
    /// Whether addresses of media are left out; by default no.
    #[action(only(NapCat))]
    pub disable_get_url: Option<Flag>,
    /// Whether merged forwards are read too; by default yes.
    #[action(only(NapCat))]
    pub parse_mult_msg: Option<Flag>,
    /// Whether quoted messages are read the quick way; by default no.
    #[action(only(NapCat))]
    pub quick_reply: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Marks a conversation as read. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct MarkMsgAsRead {
    /// A message of the conversation.
    #[action(required(send(GoCqHttp, LlBot, Lagrange)), new)]
    pub message_id: Option<Id>,
    /// Other side of a private chat.
    #[action(only(NapCat))]
    pub user_id: Option<Id>,
    /// Group.
    #[action(only(NapCat))]
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Marks a private chat as read. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct MarkPrivateMsgAsRead {
    /// A message of the chat.
    pub message_id: Option<Id>,
    /// Other side of the chat.
    pub user_id: Option<Id>,
    /// Group, to mark that instead.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Marks the chat of a group as read. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct MarkGroupMsgAsRead {
    /// A message of the chat.
    pub message_id: Option<Id>,
    /// A user, to mark that chat instead.
    pub user_id: Option<Id>,
    /// Group.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Marks all conversations as read. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_mark_all_as_read", only(NapCat))]
#[non_exhaustive]
pub struct MarkAllAsRead {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the latest conversations. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<RecentContact>, only(NapCat))]
#[non_exhaustive]
pub struct GetRecentContact {
    /// How many conversations; by default 10.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A conversation, with its latest message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct RecentContact {
    /// Latest message; missing if it is not known. The key is misspelt.
    #[object(rename = "lastestMsg")]
    pub latest_msg: Option<LatestMessage>,
    /// QQ number or group number.
    #[object(rename = "peerUin", text, number)]
    pub peer_uin: Id,
    /// Remark.
    #[object(required(receive))]
    pub remark: Option<String>,
    /// Time of the latest message in seconds.
    #[object(rename = "msgTime", required(receive), text, number)]
    pub msg_time: Option<Int>,
    /// Kind of conversation: 1 private, 2 group.
    #[object(rename = "chatType", required(receive))]
    pub chat_type: Option<Int>,
    /// Message id of the client core.
    #[object(rename = "msgId", required(receive), text)]
    pub msg_id: Option<Id>,
    /// Nickname of the latest message's sender.
    #[object(rename = "sendNickName", required(receive))]
    pub send_nick_name: Option<String>,
    /// Name of the latest message's sender in the group.
    #[object(rename = "sendMemberName", required(receive))]
    pub send_member_name: Option<String>,
    /// Name of the conversation.
    #[object(rename = "peerName", required(receive))]
    pub peer_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Latest message of a conversation.
    pub enum LatestMessage {
        /// The message.
        Message(Box<MessageInfo>),
        /// An object that is no message; empty in examples.
        Object(Map<String, Value>),
        /// A list; empty in examples.
        List(Vec<Value>),
    }
}

/// Forwards one message to a user. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// NapCat answers without data. A `group_id` makes it a message to that group.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<SentMessage>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct ForwardFriendSingleMsg {
    /// Id of the message.
    pub message_id: Id,
    /// Receiver.
    pub user_id: Option<Id>,
    /// Group, to forward to that.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Forwards one message to a group. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// NapCat answers without data. A `user_id` alone makes it a message to that user.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<SentMessage>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct ForwardGroupSingleMsg {
    /// Id of the message.
    pub message_id: Id,
    /// Receiver, to forward to a user.
    pub user_id: Option<Id>,
    /// Group to forward to.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Turns a voice message into text. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = "voice_msg_to_text", response = VoiceText, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct FetchPttText {
    /// Id of the message.
    pub message_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Text of a voice message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct VoiceText {
    /// What was said.
    pub text: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Shows a user that the bot is typing. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// LLBot answers without data.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<KernelResult>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct SetInputStatus {
    /// QQ number.
    pub user_id: Id,
    /// Kind of input; 1 in examples.
    pub event_type: Int,
    /// Keys without a field here.
    pub extra: Extra,
}

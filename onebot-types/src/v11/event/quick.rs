//! Quick operations: what a bot may answer to an event that came by HTTP POST.
//!
//! The answer's body is one of the objects here as JSON; an empty body, with status 204, does nothing. Over other connections
//! [`HandleQuickOperation`](crate::v11::action::HandleQuickOperation) does the same. Every field is optional. Lagrange has no
//! quick operations.
//!
//! ```
//! use onebot_types::prelude::*;
//! use onebot_types::v11::event::{QuickOperate, message::GroupMessage};
//!
//! let message = GroupMessage::new(20002, 30003, "ping");
//! let body = message.quick_operation().reply("pong").at_sender(false);
//! assert_eq!(body.to_json(), r#"{"reply":[{"type":"text","data":{"text":"pong"}}],"at_sender":false}"#);
//! ```

use super::message::{GroupMessage, PrivateMessage};
use super::request::{FriendRequest, GroupRequest};
use super::{Event, EventData};
use crate::v11::Message;
use crate::v11::object::{Anonymous, MessageFormat, MessageType, Sender};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Json as _, Object, OpenEnum};
use serde_json::{Map, Value};

/// An event that can be answered with a quick operation.
pub trait QuickOperate: EventData {
    /// What it is answered with.
    type Operation: Object + Default;

    /// An operation for this kind of event that does nothing yet.
    fn quick_operation(&self) -> Self::Operation {
        Self::Operation::default()
    }
}

macro_rules! operations {
    ($($event:ident => $operation:ident,)+) => {
        $(
            impl QuickOperate for $event {
                type Operation = $operation;
            }

            document!($operation);

            /// The members of the operation's JSON object.
            impl From<$operation> for Map<String, Value> {
                fn from(operation: $operation) -> Self {
                    match crate::Json::to_value(&operation) {
                        Value::Object(members) => members,
                        _ => Map::new(),
                    }
                }
            }
        )+
    };
}

operations! {
    PrivateMessage => PrivateMessageOperation,
    GroupMessage => GroupMessageOperation,
    FriendRequest => FriendRequestOperation,
    GroupRequest => GroupRequestOperation,
}

/// An answer to a [`PrivateMessage`]. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/message.md#快速操作)
///
/// ```
/// use onebot_types::v11::event::quick::PrivateMessageOperation;
///
/// let body = PrivateMessageOperation::new().reply("pong").to_json();
/// assert_eq!(body, r#"{"reply":[{"type":"text","data":{"text":"pong"}}]}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp, NapCat, LlBot), send_only)]
#[non_exhaustive]
pub struct PrivateMessageOperation {
    /// Message to send back; LLBot lets it quote the message that is answered.
    pub reply: Option<Message>,
    /// Whether a `reply` in text form is plain text, without CQ codes; by default no.
    pub auto_escape: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An answer to a [`GroupMessage`]. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/message.md#快速操作-1)
///
/// NapCat only replies.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp, NapCat, LlBot), send_only)]
#[non_exhaustive]
pub struct GroupMessageOperation {
    /// Message to send back; NapCat and LLBot let it quote the message that is answered.
    pub reply: Option<Message>,
    /// Whether a `reply` in text form is plain text, without CQ codes; by default no.
    pub auto_escape: Option<Flag>,
    /// Whether to mention the sender in front, unless anonymous. By default yes in the standard, no in the dialects.
    pub at_sender: Option<Flag>,
    /// Whether to take the message back.
    #[object(only(Standard, GoCqHttp, LlBot))]
    pub delete: Option<Flag>,
    /// Whether to remove the sender from the group, unless anonymous.
    #[object(only(Standard, GoCqHttp, LlBot))]
    pub kick: Option<Flag>,
    /// Whether the sender that is removed may not ask to join again.
    #[object(only(GoCqHttp))]
    pub reject_add_request: Option<Flag>,
    /// Whether to mute the sender; anonymous ones in the standard only.
    #[object(only(Standard, GoCqHttp, LlBot))]
    pub ban: Option<Flag>,
    /// Length of the mute in seconds; the standard names no unit. By default half an hour.
    #[object(only(Standard, GoCqHttp, LlBot))]
    pub ban_duration: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An answer to a [`FriendRequest`]. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/request.md#快速操作)
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp, NapCat, LlBot), send_only)]
#[non_exhaustive]
pub struct FriendRequestOperation {
    /// Whether to accept; without it the request stays open.
    pub approve: Option<Flag>,
    /// Remark for the new friend.
    #[object(only(Standard, LlBot))]
    pub remark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl FriendRequestOperation {
    /// Accepts.
    pub fn accept() -> Self {
        Self::new().approve(true)
    }

    /// Refuses.
    pub fn refuse() -> Self {
        Self::new().approve(false)
    }
}

/// An answer to a [`GroupRequest`]. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/request.md#快速操作-1)
///
/// ```
/// use onebot_types::v11::event::quick::GroupRequestOperation;
///
/// let body = GroupRequestOperation::refuse().reason("full").to_json();
/// assert_eq!(body, r#"{"approve":false,"reason":"full"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp, NapCat, LlBot), send_only)]
#[non_exhaustive]
pub struct GroupRequestOperation {
    /// Whether to accept; without it the request stays open.
    pub approve: Option<Flag>,
    /// Why it is refused.
    pub reason: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl GroupRequestOperation {
    /// Accepts.
    pub fn accept() -> Self {
        Self::new().approve(true)
    }

    /// Refuses.
    pub fn refuse() -> Self {
        Self::new().approve(false)
    }
}

/// The event that a [`HandleQuickOperation`] is for. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/hidden.md#handle_quick_operation-对事件执行快速操作)
///
/// It is the event as it came, of which a bot may leave out what the operation does not need: its `message`, say. Without its
/// tags nobody knows which operations it has. What a reply goes to are `user_id` and `group_id`, what a request is answered by is
/// its `flag`.
///
/// An [`Event`] turns into it, with all that it has.
///
/// ```
/// use onebot_types::info::Dialect;
/// use onebot_types::prelude::*;
/// use onebot_types::v11::event::message::GroupMessage;
/// use onebot_types::v11::event::quick::{PostType, QuickOperationContext};
/// use onebot_types::v11::object::MessageType;
///
/// let event = Event::new(1718000000, 10001, GroupMessage::new(20002, 30003, "ping"));
/// let context = QuickOperationContext::from(event);
/// assert_eq!(context.message, Some("ping".into()));
///
/// let cut = QuickOperationContext::new(PostType::Message)
///     .message_type(MessageType::Group)
///     .group_id(20002)
///     .user_id(30003);
/// assert!(cut.validate(Dialect::Standard).is_ok());
/// ```
///
/// [`HandleQuickOperation`]: crate::v11::action::HandleQuickOperation
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp, NapCat, LlBot), send_only)]
#[non_exhaustive]
pub struct QuickOperationContext {
    /// Time of the event in seconds.
    #[object(required(send(NapCat)))]
    pub time: Option<Int>,
    /// QQ number of the bot.
    #[object(required(send(NapCat)))]
    pub self_id: Option<Id>,
    /// What happened.
    #[object(required, new)]
    pub post_type: Option<PostType>,
    /// Kind of conversation, of a message.
    pub message_type: Option<MessageType>,
    /// What somebody asks for, of a request.
    pub request_type: Option<RequestType>,
    /// What happened, of a notice, which has no operations.
    pub notice_type: Option<String>,
    /// What the implementation tells of itself, which has no operations.
    pub meta_event_type: Option<String>,
    /// What tells more after these: of a request for a group, whether somebody wants in or the bot is invited.
    pub sub_type: Option<String>,
    /// QQ number of the sender, or of who asks.
    #[object(required(send(NapCat)))]
    pub user_id: Option<Id>,
    /// Group.
    pub group_id: Option<Id>,
    /// Id of the message, to take it back.
    pub message_id: Option<Id>,
    /// Sequence number in the conversation.
    #[object(only(NapCat, LlBot))]
    pub message_seq: Option<Id>,
    /// As `message_id`.
    #[object(only(NapCat))]
    pub real_id: Option<Id>,
    /// Anonymous sender, to mute it.
    #[object(only(Standard, GoCqHttp))]
    pub anonymous: Option<Anonymous>,
    /// Sender, as far as known.
    pub sender: Option<Box<Sender>>,
    /// Content, which no operation needs.
    pub message: Option<Message>,
    /// Form of `message`.
    #[object(only(NapCat, LlBot))]
    pub message_format: Option<MessageFormat>,
    /// Content in CQ codes.
    pub raw_message: Option<String>,
    /// Font number.
    pub font: Option<Int>,
    /// Token of the request.
    pub flag: Option<String>,
    /// What the user wrote in the request.
    pub comment: Option<String>,
    /// Keys without a field here: what else the event has.
    pub extra: Extra,
}

/// What is nested too deep to be read by anybody is left out with all but the tags and ids.
impl From<Event> for QuickOperationContext {
    fn from(event: Event) -> Self {
        Self::from_json(&event.to_json()).unwrap_or_else(|_| {
            let mut context = Self::new(event.post_type());
            context.message_type = Some(event.detail_type().into());
            context.user_id = event.user_id();
            context.group_id = event.group_id();
            context.message_id = event.message_id();
            context
        })
    }
}

/// The first tag of an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PostType {
    /// A message came.
    Message,
    /// Something happened.
    Notice,
    /// Somebody asks for something.
    Request,
    /// The implementation tells of itself.
    MetaEvent,
    /// Another text.
    Other(String),
}

/// What a request is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RequestType {
    /// To become a friend of the bot.
    Friend,
    /// To join a group, or that the bot joins one.
    Group,
    /// Another text.
    Other(String),
}

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

use super::EventData;
use super::message::{GroupMessage, PrivateMessage};
use super::request::{FriendRequest, GroupRequest};
use crate::Object;
use crate::v11::Message;
use crate::wire::{Extra, Flag, Int};
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

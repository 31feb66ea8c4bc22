//! Answers to requests and to events.

use crate::v11::Event;
use crate::v11::event::quick::QuickOperationContext;
use crate::v11::event::request::GroupRequestSubType;
use crate::v11::object::Sex;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object, OpenEnum};
use serde_json::{Map, Value};

/// Answers a friend request. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_friend_add_request-处理加好友请求)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetFriendAddRequest {
    /// Token from the request.
    pub flag: String,
    /// Whether to accept; by default yes.
    pub approve: Option<Flag>,
    /// Remark of the new friend; ignored by go-cqhttp.
    #[action(only(Standard, GoCqHttp, NapCat, LlBot))]
    pub remark: Option<String>,
    /// A reason; ignored.
    #[action(only(Lagrange))]
    pub reason: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Answers a request to join a group, or an invitation. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_add_request-处理加群请求邀请)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupAddRequest {
    /// Token from the request.
    pub flag: String,
    /// Kind of request, as in the event; ignored by NapCat.
    #[action(only(Standard, GoCqHttp, NapCat), required(send(Standard, GoCqHttp)), new)]
    pub sub_type: Option<GroupRequestSubType>,
    /// As `sub_type`.
    #[action(only(Standard, GoCqHttp))]
    pub r#type: Option<GroupRequestSubType>,
    /// Whether to accept; by default yes.
    pub approve: Option<Flag>,
    /// Why it is refused.
    pub reason: Option<String>,
    /// How many notices are searched for the token; by default 100.
    #[action(only(NapCat))]
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the friend requests that were filtered out. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<DoubtFriendRequest>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetDoubtFriendsAddRequest {
    /// How many at most; by default 50.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A friend request that was filtered out.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct DoubtFriendRequest {
    /// Token for `set_doubt_friends_add_request`.
    pub flag: String,
    /// QQ number, 0 if it is not known.
    #[object(required(receive), text, number)]
    pub uin: Option<Id>,
    /// Nickname.
    #[object(required(receive))]
    pub nick: Option<String>,
    /// Where the request came from.
    #[object(required(receive))]
    pub source: Option<String>,
    /// Why it was filtered out.
    #[object(required(receive))]
    pub reason: Option<String>,
    /// What the user writes.
    #[object(required(receive))]
    pub msg: Option<String>,
    /// Group that the request came through.
    #[object(required(receive), text)]
    pub group_code: Option<Id>,
    /// Time in seconds.
    #[object(required(receive), text)]
    pub time: Option<Int>,
    /// Kind of request.
    #[object(required(receive))]
    pub r#type: Option<DoubtFriendRequestType>,
    /// QQ number; in an example only.
    #[object(only(NapCat))]
    pub user_id: Option<Id>,
    /// Nickname; in an example only.
    #[object(only(NapCat))]
    pub nickname: Option<String>,
    /// Age in years; in an example only.
    #[object(only(NapCat))]
    pub age: Option<Int>,
    /// Sex; in an example only.
    #[object(only(NapCat))]
    pub sex: Option<Sex>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a [`DoubtFriendRequest`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum DoubtFriendRequestType {
    /// It was filtered out.
    Doubt,
    /// Another text.
    Other(String),
}

/// Accepts a friend request that was filtered out. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct SetDoubtFriendsAddRequest {
    /// Token from `get_doubt_friends_add_request`.
    pub flag: String,
    /// A switch; the request is always accepted; by default yes; ignored.
    #[action(only(NapCat))]
    pub approve: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists requests to join groups, and invitations. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupSystemMessages, only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupSystemMsg {
    /// How many at most; by default 50.
    #[action(only(NapCat))]
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Requests to join groups, and invitations.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupSystemMessages {
    /// Invitations; null if there are none, of go-cqhttp.
    pub invited_requests: Option<Vec<GroupInvitedRequest>>,
    /// As `invited_requests`.
    #[object(rename = "InvitedRequest", only(NapCat), required(receive))]
    pub invited_request: Option<Vec<GroupInvitedRequest>>,
    /// Requests to join; null if there are none, of go-cqhttp.
    pub join_requests: Option<Vec<GroupJoinRequest>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An invitation of the bot into a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupInvitedRequest {
    /// Request id.
    pub request_id: Id,
    /// Who invites.
    #[object(required(receive))]
    pub invitor_uin: Option<Id>,
    /// Nickname of who invites.
    pub invitor_nick: Option<String>,
    /// Group number.
    #[object(required(receive))]
    pub group_id: Option<Id>,
    /// Group name.
    pub group_name: Option<String>,
    /// Whether it was dealt with.
    #[object(required(receive))]
    pub checked: Option<Flag>,
    /// Who dealt with it, 0 if nobody did.
    #[object(required(receive))]
    pub actor: Option<Id>,
    /// What the user writes.
    #[object(only(NapCat))]
    pub message: Option<String>,
    /// As `invitor_nick`.
    #[object(only(NapCat))]
    pub requester_nick: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A request to join a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupJoinRequest {
    /// Request id.
    pub request_id: Id,
    /// Who asks.
    #[object(only(GoCqHttp, LlBot), required(receive))]
    pub requester_uin: Option<Id>,
    /// Who asks, as NapCat names it.
    #[object(only(NapCat), required(receive))]
    pub invitor_uin: Option<Id>,
    /// Nickname of who asks.
    pub requester_nick: Option<String>,
    /// As `requester_nick`.
    #[object(only(NapCat))]
    pub invitor_nick: Option<String>,
    /// What the user writes.
    pub message: Option<String>,
    /// Group number.
    #[object(required(receive))]
    pub group_id: Option<Id>,
    /// Group name.
    pub group_name: Option<String>,
    /// Whether it was dealt with.
    #[object(required(receive))]
    pub checked: Option<Flag>,
    /// Who dealt with it, 0 if nobody did.
    #[object(required(receive))]
    pub actor: Option<Id>,
    /// Whether it was filtered out.
    #[object(only(GoCqHttp))]
    pub suspicious: Option<Flag>,
    /// Who invited the user.
    #[object(only(GoCqHttp))]
    pub action_uin: Option<Id>,
    /// Nickname of `action_uin`.
    #[object(only(GoCqHttp))]
    pub action_uin_nick: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists ignored requests to join groups, and invitations. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupSystemMessages, only(NapCat))]
#[non_exhaustive]
pub struct GetGroupIgnoredNotifies {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists ignored requests to join groups. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// LLBot always fails: there it is part of [`GetGroupSystemMsg`].
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<GroupJoinRequest>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupIgnoreAddRequest {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists requests to join groups, and invitations, as events. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<Event>, only(Lagrange))]
#[non_exhaustive]
pub struct GetGroupRequests {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Runs a quick operation on an event. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/hidden.md#handle_quick_operation-对事件执行快速操作)
///
/// It does over any connection what the answer to an HTTP POST does there; see [`quick`](crate::v11::event::quick).
///
/// ```
/// use onebot_types::prelude::*;
/// use onebot_types::v11::action::HandleQuickOperation;
/// use onebot_types::v11::event::{message::PrivateMessage, quick::PrivateMessageOperation};
///
/// let event = Event::new(1718000000, 10001, PrivateMessage::new(30003, "ping"));
/// let action = HandleQuickOperation::new(event, PrivateMessageOperation::new().reply("pong"));
/// assert_eq!(Action::from(action).tag(), ".handle_quick_operation");
/// ```
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = ".handle_quick_operation", only(Standard, GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct HandleQuickOperation {
    /// Event that is answered; parts of it may be missing.
    pub context: QuickOperationContext,
    /// Operation, of which an event heeds what it knows.
    pub operation: Map<String, Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! What the bot is asked. Spec: <https://github.com/botuniverse/onebot-11/blob/master/event/request.md>

use super::EventKind;
use crate::wire::{Extra, Id};
use crate::{Event, OpenEnum, Other, Union};

/// A request, by its `request_type`.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "request_type", within = EventKind)]
#[non_exhaustive]
pub enum RequestEvent {
    /// Somebody asks to be a friend.
    Friend(Box<FriendRequest>),
    /// Somebody asks to join a group, or invites the bot into one.
    Group(Box<GroupRequest>),
    /// A request without a typed form here.
    Other(Other),
}

/// Somebody asks to be a friend. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/request.md#加好友请求)
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "friend")]
#[non_exhaustive]
pub struct FriendRequest {
    /// Who asks.
    pub user_id: Id,
    /// What they write; null in places, of Lagrange.
    #[event(required(receive(Standard, GoCqHttp, NapCat, LlBot)))]
    pub comment: Option<String>,
    /// Token for the answer, to be passed on as it is.
    #[event(required(receive))]
    pub flag: Option<String>,
    /// Where they found the bot.
    #[event(only(LlBot))]
    pub via: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Somebody asks to join a group, or invites the bot into one. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/request.md#加群请求邀请)
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "group")]
#[non_exhaustive]
pub struct GroupRequest {
    /// Which of these.
    #[event(required(receive))]
    pub sub_type: Option<GroupRequestSubType>,
    /// Group number.
    pub group_id: Id,
    /// Who asks or invites.
    pub user_id: Id,
    /// What they write; empty in invitations of go-cqhttp, null in places, of Lagrange.
    #[event(required(receive(Standard, GoCqHttp, NapCat, LlBot)))]
    pub comment: Option<String>,
    /// Token for the answer, to be passed on as it is.
    #[event(required(receive))]
    pub flag: Option<String>,
    /// Who invited the one who asks; 0 if nobody did, and in invitations of the bot.
    #[event(only(GoCqHttp, LlBot, Lagrange))]
    pub invitor_id: Option<Id>,
    /// Group in which the bot was invited.
    #[event(only(LlBot))]
    pub source_group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a [`GroupRequest`] asks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupRequestSubType {
    /// To let somebody into a group.
    Add,
    /// To bring the bot into a group.
    Invite,
    /// Another text.
    Other(String),
}

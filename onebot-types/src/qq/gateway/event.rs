//! Bodies of events that no endpoint has: friends, groups, subscriptions, forums of public bots, voice channels.
//! Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/>

use crate::qq::object::{FriendScene, JoinSource, JoinVerifyInfo};
use crate::wire::{Extra, Flag, Id, Timestamp};
use crate::{Object, OpenEnum};

/// A user added or removed the bot: the body of `FRIEND_ADD` and `FRIEND_DEL`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct FriendEvent {
    /// Openid of the user.
    pub openid: Id,
    /// Time of it.
    #[object(required(receive))]
    pub timestamp: Option<Timestamp>,
    /// How the user came, when the bot was added.
    pub scene: Option<FriendScene>,
    /// Other name of `scene`, of one SDK.
    pub group_scene: Option<FriendScene>,
    /// Data of the link that was shared, when the bot was added.
    pub scene_param: Option<String>,
    /// Code of the link that was shared, when the bot was added.
    pub short_code: Option<String>,
    /// User.
    pub author: Option<FriendAuthor>,
    /// Nickname; of one SDK.
    pub nick: Option<String>,
    /// Address of the avatar; of one SDK.
    pub avatar: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The user of a friend event.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct FriendAuthor {
    /// Openid that apps share.
    pub union_openid: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A user turned active messages on or off.
///
/// The body of `C2C_MSG_REJECT` and `C2C_MSG_RECEIVE`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct C2cSwitchEvent {
    /// Openid of the user.
    pub openid: Id,
    /// Time of it.
    #[object(required(receive))]
    pub timestamp: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A group did something to the bot.
///
/// The body of `GROUP_ADD_ROBOT`, `GROUP_DEL_ROBOT`, `GROUP_MSG_REJECT` and `GROUP_MSG_RECEIVE`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupRobotEvent {
    /// Openid of the group.
    pub group_openid: Id,
    /// Openid of the member behind it.
    pub op_member_openid: Option<Id>,
    /// Time of it.
    #[object(required(receive))]
    pub timestamp: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member joined or left a group.
///
/// The body of `GROUP_MEMBER_ADD` and `GROUP_MEMBER_REMOVE`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupMemberEvent {
    /// Openid of the group.
    pub group_openid: Id,
    /// Openid of the member.
    pub member_openid: Id,
    /// Openid of the user; may be empty.
    pub user_openid: Option<Id>,
    /// Time of it.
    #[object(required(receive))]
    pub timestamp: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A user asks to join a group: the body of `GROUP_JOIN_REQUEST`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupJoinRequestEvent {
    /// Openid of the group.
    pub group_openid: Id,
    /// Request, to give back with the answer.
    pub join_request_id: Id,
    /// Warning of the platform.
    pub risk_tips: Option<String>,
    /// Openid that apps share.
    pub union_openid: Option<Id>,
    /// Openid of the user as a member.
    #[object(required(receive))]
    pub member_openid: Option<Id>,
    /// Nickname.
    pub username: Option<String>,
    /// Time of the request.
    pub apply_at: Option<Timestamp>,
    /// Whether the user asked, or was invited.
    pub apply_source: Option<JoinSource>,
    /// Openid of who invited the user.
    pub invited_by: Option<Id>,
    /// Whether the user is a bot.
    pub bot: Option<Flag>,
    /// What the user answered to the questions of the group.
    pub verify_info: Option<JoinVerifyInfo>,
    /// Set if a strategy let the user in already.
    pub auto_approved: Option<AutoApproved>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The strategy that let a user into a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct AutoApproved {
    /// Strategy.
    #[object(required(receive))]
    pub strategy_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A user or a group answered to subscriptions; of SDKs.
///
/// The body of `SUBSCRIBE_MESSAGE_STATUS`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct SubscribeMessageStatus {
    /// Openid of the group, if it was one.
    pub group_openid: Option<Id>,
    /// Openid of the user, if it was one.
    pub openid: Option<Id>,
    /// Answer for each template.
    pub result: Option<Vec<SubscribeResult>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The answer to one subscription; of SDKs.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct SubscribeResult {
    /// Template of the platform.
    pub template_id: Option<Id>,
    /// Template of the bot.
    pub custom_template_id: Option<Id>,
    /// Answer.
    pub op: Option<SubscribeOp>,
    /// Subscription.
    pub subscribe_id: Option<Id>,
    /// Time of the answer.
    pub update_ts: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An answer to a subscription; of SDKs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SubscribeOp {
    /// Yes.
    #[open_enum(rename = 1)]
    Allow,
    /// No.
    #[open_enum(rename = 2)]
    Refuse,
    /// Another number.
    Other(i64),
}

/// A user opened the chat with the bot: the body of `ENTER_AIO`; of one SDK.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct EnterAio {
    /// Openid of the user.
    pub user_openid: Option<Id>,
    /// Where the user came from.
    pub from_source: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Something happened in a forum, told to a public bot.
///
/// The body of the events `OPEN_FORUM_…`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct OpenForumEvent {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Who wrote it.
    pub author_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member entered or left a voice or live channel.
///
/// The body of `AUDIO_OR_LIVE_CHANNEL_MEMBER_ENTER` and `AUDIO_OR_LIVE_CHANNEL_MEMBER_EXIT`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct AudioLiveMemberEvent {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Kind of the channel.
    pub channel_type: Option<AudioLiveChannelType>,
    /// User.
    pub user_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The kind of a channel with voices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AudioLiveChannelType {
    /// Voice channel.
    #[open_enum(rename = 2)]
    Voice,
    /// Live channel.
    #[open_enum(rename = 5)]
    Live,
    /// Another number.
    Other(i64),
}

/// Something that the documents name without saying what comes with it: any JSON.
///
/// The members of an object are in `extra`; anything else is what [`Extra::instead`] gives.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only, any_content)]
#[non_exhaustive]
pub struct UndescribedEvent {
    /// Whatever came.
    pub extra: Extra,
}

//! [`Dispatch`].

use super::Intents;
use super::event::{
    AudioLiveMemberEvent, C2cSwitchEvent, EnterAio, FriendEvent, GroupJoinRequestEvent, GroupMemberEvent,
    GroupRobotEvent, OpenForumEvent, SubscribeMessageStatus, UndescribedEvent,
};
use super::interaction::Interaction;
use super::session::{ReadyData, ResumedData};
use crate::qq::object::{
    AudioAction, C2cMessage, Channel, ForumAuditResult, ForumPost, ForumReply, ForumThread, GroupMessage,
    Guild, MemberWithGuildId, Message, MessageAudited, MessageDelete, MessageReaction,
};
use crate::{Other, Union};

/// An event, by its `t`.
///
/// Several events have the same body: a variant says which event it is. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "t", content = "d")]
#[non_exhaustive]
pub enum Dispatch {
    /// Logging in is done.
    #[union(rename = "READY")]
    Ready(Box<ReadyData>),
    /// All events that were missed have come.
    #[union(rename = "RESUMED")]
    Resumed(ResumedData),
    /// A user sent a message to the bot.
    #[union(rename = "C2C_MESSAGE_CREATE")]
    C2cMessageCreate(Box<C2cMessage>),
    /// A user added the bot.
    #[union(rename = "FRIEND_ADD")]
    FriendAdd(Box<FriendEvent>),
    /// A user removed the bot.
    #[union(rename = "FRIEND_DEL")]
    FriendDel(Box<FriendEvent>),
    /// A user turned active messages off.
    #[union(rename = "C2C_MSG_REJECT")]
    C2cMsgReject(Box<C2cSwitchEvent>),
    /// A user turned active messages on.
    #[union(rename = "C2C_MSG_RECEIVE")]
    C2cMsgReceive(Box<C2cSwitchEvent>),
    /// A group message mentions the bot.
    #[union(rename = "GROUP_AT_MESSAGE_CREATE")]
    GroupAtMessageCreate(Box<GroupMessage>),
    /// Any group message, when the bot receives all.
    #[union(rename = "GROUP_MESSAGE_CREATE")]
    GroupMessageCreate(Box<GroupMessage>),
    /// The bot was added to a group.
    #[union(rename = "GROUP_ADD_ROBOT")]
    GroupAddRobot(Box<GroupRobotEvent>),
    /// The bot was removed from a group.
    #[union(rename = "GROUP_DEL_ROBOT")]
    GroupDelRobot(Box<GroupRobotEvent>),
    /// A group turned active messages off.
    #[union(rename = "GROUP_MSG_REJECT")]
    GroupMsgReject(Box<GroupRobotEvent>),
    /// A group turned active messages on.
    #[union(rename = "GROUP_MSG_RECEIVE")]
    GroupMsgReceive(Box<GroupRobotEvent>),
    /// A member joined a group.
    #[union(rename = "GROUP_MEMBER_ADD")]
    GroupMemberAdd(Box<GroupMemberEvent>),
    /// A member left a group.
    #[union(rename = "GROUP_MEMBER_REMOVE")]
    GroupMemberRemove(Box<GroupMemberEvent>),
    /// A user asks to join a group; the bot must be admin.
    #[union(rename = "GROUP_JOIN_REQUEST")]
    GroupJoinRequest(Box<GroupJoinRequestEvent>),
    /// A user or group answered a subscription.
    #[union(rename = "SUBSCRIBE_MESSAGE_STATUS")]
    SubscribeMessageStatus(Box<SubscribeMessageStatus>),
    /// A user opened the chat.
    #[union(rename = "ENTER_AIO")]
    EnterAio(Box<EnterAio>),
    /// A button, a menu or another interaction was used.
    #[union(rename = "INTERACTION_CREATE")]
    InteractionCreate(Box<Interaction>),
    /// A channel message mentions the bot or replies to it.
    #[union(rename = "AT_MESSAGE_CREATE")]
    AtMessageCreate(Box<Message>),
    /// A channel message was deleted.
    #[union(rename = "PUBLIC_MESSAGE_DELETE")]
    PublicMessageDelete(Box<MessageDelete>),
    /// Any channel message.
    #[union(rename = "MESSAGE_CREATE")]
    MessageCreate(Box<Message>),
    /// A channel message was deleted.
    #[union(rename = "MESSAGE_DELETE")]
    MessageDelete(Box<MessageDelete>),
    /// A direct message to the bot.
    #[union(rename = "DIRECT_MESSAGE_CREATE")]
    DirectMessageCreate(Box<Message>),
    /// A direct message was deleted.
    #[union(rename = "DIRECT_MESSAGE_DELETE")]
    DirectMessageDelete(Box<MessageDelete>),
    /// A reaction was added.
    #[union(rename = "MESSAGE_REACTION_ADD")]
    MessageReactionAdd(Box<MessageReaction>),
    /// A reaction was removed.
    #[union(rename = "MESSAGE_REACTION_REMOVE")]
    MessageReactionRemove(Box<MessageReaction>),
    /// An active message passed the audit.
    #[union(rename = "MESSAGE_AUDIT_PASS")]
    MessageAuditPass(Box<MessageAudited>),
    /// An active message was refused.
    #[union(rename = "MESSAGE_AUDIT_REJECT")]
    MessageAuditReject(Box<MessageAudited>),
    /// The bot joined a guild.
    #[union(rename = "GUILD_CREATE")]
    GuildCreate(Box<Guild>),
    /// A guild changed.
    #[union(rename = "GUILD_UPDATE")]
    GuildUpdate(Box<Guild>),
    /// A guild was dissolved or the bot removed; data from before.
    #[union(rename = "GUILD_DELETE")]
    GuildDelete(Box<Guild>),
    /// A channel was created.
    #[union(rename = "CHANNEL_CREATE")]
    ChannelCreate(Box<Channel>),
    /// A channel changed.
    #[union(rename = "CHANNEL_UPDATE")]
    ChannelUpdate(Box<Channel>),
    /// A channel was deleted.
    #[union(rename = "CHANNEL_DELETE")]
    ChannelDelete(Box<Channel>),
    /// A member joined a guild.
    #[union(rename = "GUILD_MEMBER_ADD")]
    GuildMemberAdd(Box<MemberWithGuildId>),
    /// A member changed.
    #[union(rename = "GUILD_MEMBER_UPDATE")]
    GuildMemberUpdate(Box<MemberWithGuildId>),
    /// A member left a guild.
    #[union(rename = "GUILD_MEMBER_REMOVE")]
    GuildMemberRemove(Box<MemberWithGuildId>),
    /// A thread was created.
    #[union(rename = "FORUM_THREAD_CREATE")]
    ForumThreadCreate(Box<ForumThread>),
    /// A thread changed.
    #[union(rename = "FORUM_THREAD_UPDATE")]
    ForumThreadUpdate(Box<ForumThread>),
    /// A thread was deleted.
    #[union(rename = "FORUM_THREAD_DELETE")]
    ForumThreadDelete(Box<ForumThread>),
    /// A comment was created.
    #[union(rename = "FORUM_POST_CREATE")]
    ForumPostCreate(Box<ForumPost>),
    /// A comment was deleted.
    #[union(rename = "FORUM_POST_DELETE")]
    ForumPostDelete(Box<ForumPost>),
    /// A reply was created.
    #[union(rename = "FORUM_REPLY_CREATE")]
    ForumReplyCreate(Box<ForumReply>),
    /// A reply was deleted.
    #[union(rename = "FORUM_REPLY_DELETE")]
    ForumReplyDelete(Box<ForumReply>),
    /// A publication was audited.
    #[union(rename = "FORUM_PUBLISH_AUDIT_RESULT")]
    ForumPublishAuditResult(Box<ForumAuditResult>),
    /// A thread was created, without its content.
    #[union(rename = "OPEN_FORUM_THREAD_CREATE")]
    OpenForumThreadCreate(Box<OpenForumEvent>),
    /// A thread changed, without its content.
    #[union(rename = "OPEN_FORUM_THREAD_UPDATE")]
    OpenForumThreadUpdate(Box<OpenForumEvent>),
    /// A thread was deleted, without its content.
    #[union(rename = "OPEN_FORUM_THREAD_DELETE")]
    OpenForumThreadDelete(Box<OpenForumEvent>),
    /// A comment was created, without its content.
    #[union(rename = "OPEN_FORUM_POST_CREATE")]
    OpenForumPostCreate(Box<OpenForumEvent>),
    /// A comment was deleted, without its content.
    #[union(rename = "OPEN_FORUM_POST_DELETE")]
    OpenForumPostDelete(Box<OpenForumEvent>),
    /// A reply was created, without its content.
    #[union(rename = "OPEN_FORUM_REPLY_CREATE")]
    OpenForumReplyCreate(Box<OpenForumEvent>),
    /// A reply was deleted, without its content.
    #[union(rename = "OPEN_FORUM_REPLY_DELETE")]
    OpenForumReplyDelete(Box<OpenForumEvent>),
    /// Audio started.
    #[union(rename = "AUDIO_START")]
    AudioStart(Box<AudioAction>),
    /// Audio ended.
    #[union(rename = "AUDIO_FINISH")]
    AudioFinish(Box<AudioAction>),
    /// The bot took the microphone.
    #[union(rename = "AUDIO_ON_MIC")]
    AudioOnMic(Box<AudioAction>),
    /// The bot gave up the microphone.
    #[union(rename = "AUDIO_OFF_MIC")]
    AudioOffMic(Box<AudioAction>),
    /// A member entered a voice or live channel.
    #[union(rename = "AUDIO_OR_LIVE_CHANNEL_MEMBER_ENTER")]
    AudioOrLiveChannelMemberEnter(Box<AudioLiveMemberEvent>),
    /// A member left a voice or live channel.
    #[union(rename = "AUDIO_OR_LIVE_CHANNEL_MEMBER_EXIT")]
    AudioOrLiveChannelMemberExit(Box<AudioLiveMemberEvent>),
    /// Named by one SDK, without saying what comes with it.
    #[union(rename = "GUILD_ROLE_CREATE")]
    GuildRoleCreate(UndescribedEvent),
    /// Named by one SDK, without saying what comes with it.
    #[union(rename = "GUILD_ROLE_UPDATE")]
    GuildRoleUpdate(UndescribedEvent),
    /// Named by one SDK, without saying what comes with it.
    #[union(rename = "GUILD_ROLE_DELETE")]
    GuildRoleDelete(UndescribedEvent),
    /// Named by one SDK, without saying what comes with it.
    #[union(rename = "CHANNEL_PINS_UPDATE")]
    ChannelPinsUpdate(UndescribedEvent),
    /// An event without a typed form here.
    Other(Other),
}

impl Dispatch {
    /// The intent that a connection needs to get the event; `None` if every connection gets it, or it is not known here.
    ///
    /// ```
    /// use onebot_types::qq::{Dispatch, Intents, gateway::event::FriendEvent};
    ///
    /// let event = Dispatch::FriendAdd(Box::new(FriendEvent::new("openid")));
    /// assert_eq!(event.intent(), Some(Intents::GROUP_AND_C2C_EVENT));
    /// assert_eq!(event.tag(), "FRIEND_ADD");
    /// ```
    pub fn intent(&self) -> Option<Intents> {
        use Dispatch as D;
        Some(match self {
            D::Ready(_) | D::Resumed(_) | D::Other(_) => return None,
            D::C2cMessageCreate(_)
            | D::FriendAdd(_)
            | D::FriendDel(_)
            | D::C2cMsgReject(_)
            | D::C2cMsgReceive(_)
            | D::GroupAtMessageCreate(_)
            | D::GroupMessageCreate(_)
            | D::GroupAddRobot(_)
            | D::GroupDelRobot(_)
            | D::GroupMsgReject(_)
            | D::GroupMsgReceive(_)
            | D::SubscribeMessageStatus(_) => Intents::GROUP_AND_C2C_EVENT,
            D::GroupMemberAdd(_) | D::GroupMemberRemove(_) | D::GroupJoinRequest(_) => {
                Intents::GROUP_MEMBER_EVENT
            }
            D::EnterAio(_) => Intents::ENTER_AIO,
            D::InteractionCreate(_) => Intents::INTERACTION,
            D::AtMessageCreate(_) | D::PublicMessageDelete(_) => Intents::PUBLIC_GUILD_MESSAGES,
            D::MessageCreate(_) | D::MessageDelete(_) => Intents::GUILD_MESSAGES,
            D::DirectMessageCreate(_) | D::DirectMessageDelete(_) => Intents::DIRECT_MESSAGE,
            D::MessageReactionAdd(_) | D::MessageReactionRemove(_) => Intents::GUILD_MESSAGE_REACTIONS,
            D::MessageAuditPass(_) | D::MessageAuditReject(_) => Intents::MESSAGE_AUDIT,
            D::GuildCreate(_)
            | D::GuildUpdate(_)
            | D::GuildDelete(_)
            | D::ChannelCreate(_)
            | D::ChannelUpdate(_)
            | D::ChannelDelete(_)
            | D::GuildRoleCreate(_)
            | D::GuildRoleUpdate(_)
            | D::GuildRoleDelete(_)
            | D::ChannelPinsUpdate(_) => Intents::GUILDS,
            D::GuildMemberAdd(_) | D::GuildMemberUpdate(_) | D::GuildMemberRemove(_) => {
                Intents::GUILD_MEMBERS
            }
            D::ForumThreadCreate(_)
            | D::ForumThreadUpdate(_)
            | D::ForumThreadDelete(_)
            | D::ForumPostCreate(_)
            | D::ForumPostDelete(_)
            | D::ForumReplyCreate(_)
            | D::ForumReplyDelete(_)
            | D::ForumPublishAuditResult(_) => Intents::FORUMS_EVENT,
            D::OpenForumThreadCreate(_)
            | D::OpenForumThreadUpdate(_)
            | D::OpenForumThreadDelete(_)
            | D::OpenForumPostCreate(_)
            | D::OpenForumPostDelete(_)
            | D::OpenForumReplyCreate(_)
            | D::OpenForumReplyDelete(_) => Intents::OPEN_FORUM_EVENT,
            D::AudioStart(_) | D::AudioFinish(_) | D::AudioOnMic(_) | D::AudioOffMic(_) => {
                Intents::AUDIO_ACTION
            }
            D::AudioOrLiveChannelMemberEnter(_) | D::AudioOrLiveChannelMemberExit(_) => {
                Intents::AUDIO_OR_LIVE_CHANNEL_MEMBER
            }
        })
    }

    /// Whether the `id` of the payload can be the `event_id` of a message in reply.
    pub fn can_reply(&self) -> bool {
        use Dispatch as D;
        matches!(
            self,
            D::FriendAdd(_)
                | D::C2cMsgReceive(_)
                | D::GroupAddRobot(_)
                | D::GroupMsgReceive(_)
                | D::GroupMemberAdd(_)
                | D::InteractionCreate(_)
                | D::MessageReactionAdd(_)
                | D::MessageReactionRemove(_)
                | D::GuildMemberAdd(_)
                | D::GuildMemberUpdate(_)
                | D::GuildMemberRemove(_)
                | D::ForumThreadCreate(_)
                | D::ForumThreadUpdate(_)
                | D::ForumThreadDelete(_)
                | D::ForumPostCreate(_)
                | D::ForumPostDelete(_)
                | D::ForumReplyCreate(_)
                | D::ForumReplyDelete(_)
        )
    }
}

//! Guilds, their channels, members and roles. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/guild/model.html>

use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};

/// A user, as the channel API has it.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct User {
    /// User, under an id of this bot only.
    pub id: Id,
    /// Name.
    pub username: Option<String>,
    /// Address of the avatar.
    pub avatar: Option<String>,
    /// Whether it is a bot.
    pub bot: Option<Flag>,
    /// Openid in a linked app; on request, where one member is asked for.
    pub union_openid: Option<Id>,
    /// Account in a linked app; on request, where one member is asked for.
    pub union_user_account: Option<String>,
    /// Seen in an example of the documents only.
    pub public_flags: Option<Int>,
    /// Seen in an example of the documents, as is `public_flags`.
    pub system: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot itself.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct BotUser {
    /// User of the bot.
    pub id: Id,
    /// Name.
    pub username: Option<String>,
    /// Address of the avatar.
    pub avatar: Option<String>,
    /// Whether it is a bot.
    pub bot: Option<Flag>,
    /// Openid across apps, on request.
    pub union_openid: Option<Id>,
    /// Account across apps, on request.
    pub union_user_account: Option<String>,
    /// Address under which the bot is shared.
    pub share_url: Option<String>,
    /// Welcome text.
    pub welcome_msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Guild {
    /// Guild.
    pub id: Id,
    /// Name.
    pub name: Option<String>,
    /// Address of the icon.
    pub icon: Option<String>,
    /// User who made it.
    pub owner_id: Option<Id>,
    /// Whether the bot made it.
    pub owner: Option<Flag>,
    /// Number of members.
    pub member_count: Option<Int>,
    /// Most members that there may be.
    pub max_members: Option<Int>,
    /// Description.
    pub description: Option<String>,
    /// Time at which the bot joined.
    pub joined_at: Option<Timestamp>,
    /// User behind the change, in events.
    pub op_user_id: Option<Id>,
    /// Channels, as one SDK reads them.
    pub channels: Option<Vec<Channel>>,
    /// Linked world, as one SDK reads it.
    pub union_world_id: Option<Id>,
    /// Linked world, spelled as another SDK does.
    pub unionworld_id: Option<Id>,
    /// Linked organisation.
    pub union_org_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A channel of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Channel {
    /// Channel.
    pub id: Id,
    /// Guild.
    pub guild_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Kind of channel.
    pub r#type: Option<ChannelType>,
    /// Use of a text channel.
    pub sub_type: Option<ChannelSubType>,
    /// Place in the list, from 1; of channel groups from 2.
    pub position: Option<Int>,
    /// Channel group that it is in.
    pub parent_id: Option<Id>,
    /// User who made it.
    pub owner_id: Option<Id>,
    /// Who sees it.
    pub private_type: Option<PrivateType>,
    /// Who may speak in it.
    pub speak_permission: Option<SpeakPermission>,
    /// Application of an application channel.
    pub application_id: Option<ChannelApplication>,
    /// What the bot may do in it, a sum of [`ChannelPermission`]s as text.
    pub permissions: Option<Int>,
    /// User behind the change, in events.
    pub op_user_id: Option<Id>,
    /// Members who see it, as one SDK reads them.
    pub private_user_ids: Option<Vec<Id>>,
    /// Seen in one example only.
    pub last_message_id: Option<Id>,
    /// Seen in one example, as is `last_message_id`.
    pub nsfw: Option<Flag>,
    /// Seen in one example, as is `last_message_id`.
    pub rate_limit_per_user: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ChannelType {
    /// Text.
    #[open_enum(rename = 0)]
    Text,
    /// Not in use.
    #[open_enum(rename = 1)]
    Reserved1,
    /// Voice.
    #[open_enum(rename = 2)]
    Voice,
    /// Not in use.
    #[open_enum(rename = 3)]
    Reserved3,
    /// A group of channels.
    #[open_enum(rename = 4)]
    Group,
    /// Live stream.
    #[open_enum(rename = 10005)]
    Live,
    /// Application.
    #[open_enum(rename = 10006)]
    Application,
    /// Forum.
    #[open_enum(rename = 10007)]
    Forum,
    /// Another number.
    Other(i64),
}

/// Use of a text channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ChannelSubType {
    /// Small talk.
    #[open_enum(rename = 0)]
    Chat,
    /// Notices.
    #[open_enum(rename = 1)]
    Notice,
    /// Guides.
    #[open_enum(rename = 2)]
    Guide,
    /// Playing together.
    #[open_enum(rename = 3)]
    TeamGame,
    /// Another number.
    Other(i64),
}

/// Who sees a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PrivateType {
    /// Everyone.
    #[open_enum(rename = 0)]
    Public,
    /// Owner and administrators.
    #[open_enum(rename = 1)]
    Admins,
    /// Owner, administrators and named members.
    #[open_enum(rename = 2)]
    AdminsAndMembers,
    /// Another number.
    Other(i64),
}

/// Who may speak in a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SpeakPermission {
    /// Not valid.
    #[open_enum(rename = 0)]
    Invalid,
    /// Everyone.
    #[open_enum(rename = 1)]
    Everyone,
    /// Owner, administrators and named members.
    #[open_enum(rename = 2)]
    AdminsAndMembers,
    /// Another number.
    Other(i64),
}

/// Application of an application channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ChannelApplication {
    /// Team hall of Honor of Kings.
    #[open_enum(rename = "1000000")]
    HonorOfKings,
    /// Mini games.
    #[open_enum(rename = "1000001")]
    MiniGames,
    /// Votes.
    #[open_enum(rename = "1000010")]
    Vote,
    /// Schedules with reminders.
    #[open_enum(rename = "1000050")]
    Schedule,
    /// Team hall of QQ Speed.
    #[open_enum(rename = "1000051")]
    Speed,
    /// Team hall of Call of Duty: Mobile.
    #[open_enum(rename = "1000070")]
    Codm,
    /// Team hall of Peacekeeper Elite.
    #[open_enum(rename = "1010000")]
    PeacekeeperElite,
    /// Another text.
    Other(String),
}

/// What somebody may do in a channel: one bit of a sum that is sent as text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ChannelPermission {
    /// See it.
    #[open_enum(rename = 1)]
    View,
    /// Manage it; no endpoint changes this.
    #[open_enum(rename = 2)]
    Manage,
    /// Speak in it.
    #[open_enum(rename = 4)]
    Speak,
    /// Stream in it, in live channels.
    #[open_enum(rename = 8)]
    Live,
    /// Another number.
    Other(i64),
}

impl ChannelPermission {
    /// Whether the permission is part of a sum.
    ///
    /// ```
    /// use onebot_types::qq::object::ChannelPermission;
    ///
    /// assert!(ChannelPermission::Speak.is_in(5.into()));
    /// assert!(!ChannelPermission::Manage.is_in(5.into()));
    /// ```
    pub fn is_in(&self, permissions: Int) -> bool {
        permissions.as_i64().is_some_and(|sum| sum & self.as_i64() == self.as_i64())
    }
}

/// A member of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct Member {
    /// User, where members are asked for.
    pub user: Option<Box<User>>,
    /// Name in the guild.
    pub nick: Option<String>,
    /// Roles; some are the same in every guild: [`DefaultRole`].
    pub roles: Option<Vec<Id>>,
    /// Time of joining.
    pub joined_at: Option<Timestamp>,
    /// Seen in an example of the documents only.
    pub deaf: Option<Flag>,
    /// Seen in an example of the documents, as is `deaf`.
    pub mute: Option<Flag>,
    /// Seen in an example of the documents, as is `deaf`.
    pub pending: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member with the guild, in events.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MemberWithGuildId {
    /// Guild.
    pub guild_id: Id,
    /// User.
    pub user: Option<Box<User>>,
    /// Name in the guild.
    pub nick: Option<String>,
    /// Roles.
    pub roles: Option<Vec<Id>>,
    /// Time of joining, not always in the usual form.
    pub joined_at: Option<Timestamp>,
    /// User behind the change.
    pub op_user_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Roles that every guild has.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum DefaultRole {
    /// All members.
    #[open_enum(rename = "1")]
    Everyone,
    /// Administrators.
    #[open_enum(rename = "2")]
    Admin,
    /// Owner of the guild.
    #[open_enum(rename = "4")]
    Owner,
    /// Administrators of a channel.
    #[open_enum(rename = "5")]
    ChannelAdmin,
    /// Another text.
    Other(String),
}

/// A role of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Role {
    /// Role.
    pub id: Id,
    /// Name.
    pub name: Option<String>,
    /// Colour, ARGB as one number, such as `4294927872` for `#FFFF6600`.
    pub color: Option<Int>,
    /// Whether its members stand apart in the list.
    pub hoist: Option<Flag>,
    /// Number of members.
    pub number: Option<Int>,
    /// Most members that there may be.
    pub member_limit: Option<Int>,
    /// Most members, under the name that one SDK has.
    pub number_limit: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a user or a role may do in a channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ChannelPermissions {
    /// Channel.
    pub channel_id: Option<Id>,
    /// User, if it is about one.
    pub user_id: Option<Id>,
    /// Role, if it is about one.
    pub role_id: Option<Id>,
    /// Sum of [`ChannelPermission`]s as text.
    pub permissions: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whose messages go with a removed member: those of so many days.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum DeleteHistoryMsgDays {
    /// None.
    #[open_enum(rename = 0)]
    None,
    /// Those of 3 days.
    #[open_enum(rename = 3)]
    Three,
    /// Those of 7 days.
    #[open_enum(rename = 7)]
    Seven,
    /// Those of 15 days.
    #[open_enum(rename = 15)]
    Fifteen,
    /// Those of 30 days.
    #[open_enum(rename = 30)]
    Thirty,
    /// All.
    #[open_enum(rename = -1)]
    All,
    /// Another number.
    Other(i64),
}

/// How often a bot may send messages to a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageSetting {
    /// Whether members cannot be sent direct messages.
    pub disable_create_dm: Option<Flag>,
    /// Whether nothing can be sent but replies.
    pub disable_push_msg: Option<Flag>,
    /// Channels that take more than replies.
    pub channel_ids: Option<Vec<Id>>,
    /// Messages per channel and day beside replies.
    pub channel_push_max_num: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An announcement of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Announces {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Message that is announced.
    pub message_id: Option<Id>,
    /// Kind of announcement.
    pub announces_type: Option<AnnouncesType>,
    /// Channels that it recommends, at most 3.
    #[object(length(0, 3))]
    pub recommend_channels: Option<Vec<RecommendChannel>>,
    /// Kind of announcement, spelled as in SDK documents.
    pub announce_type: Option<AnnouncesType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of announcement.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AnnouncesType {
    /// For members.
    #[open_enum(rename = 0)]
    Member,
    /// For those who come in.
    #[open_enum(rename = 1)]
    Welcome,
    /// Another number.
    Other(i64),
}

/// A channel that an announcement recommends.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RecommendChannel {
    /// Channel.
    pub channel_id: Id,
    /// Words about it.
    pub introduce: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Messages that are pinned in a channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct PinsMessage {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Messages, at most 20.
    #[object(length(0, 20))]
    pub message_ids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An entry of a schedule channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct Schedule {
    /// Schedule; a new one has none.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Start in milliseconds since 1970, as text.
    pub start_timestamp: Option<Int>,
    /// End in milliseconds since 1970, as text.
    pub end_timestamp: Option<Int>,
    /// Member who made it.
    pub creator: Option<Box<Member>>,
    /// Channel that opens at the start.
    pub jump_channel_id: Option<Id>,
    /// When members are reminded.
    pub remind_type: Option<RemindType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// When a schedule reminds members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RemindType {
    /// Never.
    #[open_enum(rename = "0")]
    None,
    /// At the start.
    #[open_enum(rename = "1")]
    AtStart,
    /// 5 minutes before.
    #[open_enum(rename = "2")]
    Before5,
    /// 15 minutes before.
    #[open_enum(rename = "3")]
    Before15,
    /// 30 minutes before.
    #[open_enum(rename = "4")]
    Before30,
    /// 60 minutes before.
    #[open_enum(rename = "5")]
    Before60,
    /// Another text.
    Other(String),
}

/// What to do with the audio of a channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct AudioControl {
    /// Address of the audio to start.
    pub audio_url: Option<String>,
    /// Text that is shown meanwhile, for a start.
    pub text: Option<String>,
    /// What to do.
    pub status: AudioStatus,
    /// Address of the audio, spelled as one SDK does.
    #[object(rename = "audioUrl")]
    pub audio_url_camel: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What to do with the audio of a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AudioStatus {
    /// Play.
    #[open_enum(rename = 0)]
    Start,
    /// Pause.
    #[open_enum(rename = 1)]
    Pause,
    /// Go on.
    #[open_enum(rename = 2)]
    Resume,
    /// Stop.
    #[open_enum(rename = 3)]
    Stop,
    /// Another number.
    Other(i64),
}

/// What happens with the audio of a channel, in events.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct AudioAction {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Address of the audio.
    pub audio_url: Option<String>,
    /// Text that is shown meanwhile.
    pub text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An endpoint that a bot may use in a guild, or may not.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ApiPermission {
    /// Path of the endpoint.
    pub path: Option<String>,
    /// HTTP method.
    pub method: Option<String>,
    /// Name of the endpoint.
    pub desc: Option<String>,
    /// Whether the bot may use it.
    pub auth_status: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A request for an endpoint, which goes to a channel as a link.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ApiPermissionDemand {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel that got the link.
    pub channel_id: Option<Id>,
    /// Endpoint.
    pub api_identify: Option<Box<ApiPermissionDemandIdentify>>,
    /// What it is called in the link.
    pub title: Option<String>,
    /// What it is wanted for.
    pub desc: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An endpoint that is asked for.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ApiPermissionDemandIdentify {
    /// Path.
    pub path: String,
    /// HTTP method.
    pub method: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A reaction to a message, in events.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageReaction {
    /// User who reacted.
    pub user_id: Id,
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// What the reaction is on.
    pub target: ReactionTarget,
    /// Emoji.
    pub emoji: Emoji,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a reaction is on.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ReactionTarget {
    /// Message, thread, comment or reply.
    pub id: Id,
    /// Which of them it is.
    #[object(required(receive))]
    pub r#type: Option<ReactionTargetKind>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// What a reaction is on: a number as documented, or a name as some SDKs have it.
    pub enum ReactionTargetKind {
        /// A number.
        Number(ReactionTargetType),
        /// A name.
        Name(ReactionTargetName),
    }
}

/// What a reaction is on, as a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ReactionTargetType {
    /// Message.
    #[open_enum(rename = 0)]
    Message,
    /// Thread of a forum.
    #[open_enum(rename = 1)]
    Thread,
    /// Comment on a thread.
    #[open_enum(rename = 2)]
    Comment,
    /// Reply to a comment.
    #[open_enum(rename = 3)]
    Reply,
    /// Another number.
    Other(i64),
}

/// What a reaction is on, as a name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ReactionTargetName {
    /// Message.
    #[open_enum(rename = "ReactionTargetType_MSG")]
    Message,
    /// Thread of a forum.
    #[open_enum(rename = "ReactionTargetType_FEED")]
    Thread,
    /// Comment on a thread; misspelled on the wire.
    #[open_enum(rename = "ReactionTargetType_COMMNENT")]
    Comment,
    /// Reply to a comment.
    #[open_enum(rename = "ReactionTargetType_REPLY")]
    Reply,
    /// Another text.
    Other(String),
}

/// The emoji of a reaction.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Emoji {
    /// Number of an emoji of QQ, or the code point of one of Unicode.
    pub id: Id,
    /// Which of them it is.
    #[object(required(receive))]
    pub r#type: Option<EmojiType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where an emoji is from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum EmojiType {
    /// QQ, by a number of its own.
    #[open_enum(rename = 1)]
    System,
    /// Unicode, by its code point.
    #[open_enum(rename = 2)]
    Unicode,
    /// Another number.
    Other(i64),
}

/// A session of direct messages with a member of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct DirectMessageSession {
    /// Guild that stands for the session.
    pub guild_id: Id,
    /// Channel that stands for the session.
    pub channel_id: Option<Id>,
    /// Time at which it began.
    pub create_time: Option<Timestamp>,
    /// Time at which it began, misspelled as in one SDK.
    pub creat_time: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

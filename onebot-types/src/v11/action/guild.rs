//! Guilds and their channels.

use super::message::SentMessage;
use crate::v11::Message;
use crate::v11::object::{ChannelInfo, ReactionInfo, Sender};
use crate::wire::{Extra, Flag, Id, Int, TextOr};
use crate::{Action, Object, OpenEnum};

/// Gets the bot's account in guilds; NapCat has none. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<GuildServiceProfile>, only(GoCqHttp, NapCat))]
#[non_exhaustive]
pub struct GetGuildServiceProfile {
    /// Guild id; ignored.
    #[action(only(NapCat))]
    pub guild_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot's account in guilds.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat), recv_only)]
#[non_exhaustive]
pub struct GuildServiceProfile {
    /// Nickname.
    #[object(only(GoCqHttp), required(receive))]
    pub nickname: Option<String>,
    /// Guild account.
    #[object(only(GoCqHttp), required(receive), text)]
    pub tiny_id: Option<Id>,
    /// Address of the avatar.
    #[object(only(GoCqHttp), required(receive))]
    pub avatar_url: Option<String>,
    /// Guild id; documented, but not sent.
    #[object(only(NapCat), text)]
    pub guild_id: Option<Id>,
    /// Name of the guild; documented, but not sent.
    #[object(only(NapCat))]
    pub guild_name: Option<String>,
    /// Id of the guild that people see; documented, but not sent.
    #[object(only(NapCat), text)]
    pub guild_display_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the guilds that the bot is in; NapCat and LLBot have none. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<Vec<GuildInfo>>, only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGuildList {
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildInfo {
    /// Guild id.
    #[object(text)]
    pub guild_id: Id,
    /// Name of the guild.
    #[object(required(receive))]
    pub guild_name: Option<String>,
    /// Id that people see.
    #[object(required(receive), text, number)]
    pub guild_display_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets what anybody can know of a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GuildMeta, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetGuildMetaByGuest {
    /// Guild id.
    pub guild_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What anybody can know of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildMeta {
    /// Guild id.
    #[object(text)]
    pub guild_id: Id,
    /// Name of the guild.
    #[object(required(receive))]
    pub guild_name: Option<String>,
    /// What the guild says of itself.
    #[object(required(receive))]
    pub guild_profile: Option<String>,
    /// When it was made, in seconds.
    #[object(required(receive))]
    pub create_time: Option<Int>,
    /// Most members there can be.
    #[object(required(receive))]
    pub max_member_count: Option<Int>,
    /// Most bots there can be.
    #[object(required(receive))]
    pub max_robot_count: Option<Int>,
    /// Most administrators there can be.
    #[object(required(receive))]
    pub max_admin_count: Option<Int>,
    /// Number of members.
    #[object(required(receive))]
    pub member_count: Option<Int>,
    /// Guild account of the owner.
    #[object(required(receive), text)]
    pub owner_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the channels of a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<Vec<ChannelInfo>>, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetGuildChannelList {
    /// Guild id.
    pub guild_id: Id,
    /// Whether to ask the server again; by default no.
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the members of a guild, page by page. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GuildMemberPage, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetGuildMemberList {
    /// Guild id.
    pub guild_id: Id,
    /// Token of the page; by default the first.
    pub next_token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A page of members.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildMemberPage {
    /// Members.
    pub members: Option<Vec<GuildMember>>,
    /// Whether this is the last page.
    #[object(required(receive))]
    pub finished: Option<Flag>,
    /// Token of the next page; null if there is none.
    pub next_token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildMember {
    /// Guild account.
    #[object(text)]
    pub tiny_id: Id,
    /// Title.
    #[object(required(receive))]
    pub title: Option<String>,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Role that was given last; 2 is that of administrators.
    #[object(required(receive), text)]
    pub role_id: Option<Id>,
    /// Name of the role.
    #[object(required(receive))]
    pub role_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a member of a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GuildMemberProfile, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetGuildMemberProfile {
    /// Guild id.
    pub guild_id: Id,
    /// Guild account.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member of a guild, with all roles.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildMemberProfile {
    /// Guild account.
    #[object(text)]
    pub tiny_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Address of the avatar.
    #[object(required(receive))]
    pub avatar_url: Option<String>,
    /// When the member came, in seconds.
    #[object(required(receive))]
    pub join_time: Option<Int>,
    /// Roles.
    #[object(required(receive))]
    pub roles: Option<Vec<GuildMemberRole>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A role of a guild member.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildMemberRole {
    /// Role id.
    #[object(text)]
    pub role_id: Id,
    /// Name of the role.
    #[object(required(receive))]
    pub role_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a message into a guild channel. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentMessage, only(GoCqHttp))]
#[non_exhaustive]
pub struct SendGuildChannelMsg {
    /// Guild id.
    pub guild_id: Id,
    /// Channel id.
    pub channel_id: Id,
    /// Content.
    pub message: Message,
    /// Whether a `message` in text form is plain text, without CQ codes; by default no.
    pub auto_escape: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a guild message by its id. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GuildMessageInfo, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetGuildMsg {
    /// Id of the message.
    pub message_id: Id,
    /// Whether to ask the server again; by default no.
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildMessageInfo {
    /// Id of the message.
    #[object(text)]
    pub message_id: Id,
    /// Sequence number in the channel.
    #[object(required(receive))]
    pub message_seq: Option<Id>,
    /// Where it was sent.
    #[object(required(receive))]
    pub message_source: Option<GuildMessageSource>,
    /// Guild id.
    #[object(required(receive), text)]
    pub guild_id: Option<Id>,
    /// Channel id, of a message in a channel.
    #[object(text)]
    pub channel_id: Option<Id>,
    /// Guild account, of a direct message.
    #[object(text)]
    pub tiny_id: Option<Id>,
    /// When it was sent, in seconds.
    pub time: Option<Int>,
    /// Sender.
    pub sender: Option<Box<Sender>>,
    /// Content.
    pub message: Option<Message>,
    /// Reactions.
    #[object(required(receive))]
    pub reactions: Option<Vec<ReactionInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where a guild message was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GuildMessageSource {
    /// In a channel.
    Channel,
    /// To one user.
    Direct,
    /// Another text.
    Other(String),
}

/// Gets the posts of a topic channel. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<TopicFeed>, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetTopicChannelFeeds {
    /// Guild id.
    pub guild_id: Id,
    /// Channel id.
    pub channel_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A post of a topic channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct TopicFeed {
    /// Post id.
    #[object(text)]
    pub id: Id,
    /// Guild id.
    #[object(required(receive), text)]
    pub guild_id: Option<Id>,
    /// Channel id.
    #[object(required(receive), text)]
    pub channel_id: Option<Id>,
    /// When it was posted, in seconds.
    #[object(required(receive))]
    pub create_time: Option<Int>,
    /// Title.
    #[object(required(receive))]
    pub title: Option<String>,
    /// Second title.
    #[object(required(receive))]
    pub sub_title: Option<String>,
    /// Author.
    #[object(required(receive))]
    pub poster_info: Option<Box<TopicPoster>>,
    /// Pictures and videos.
    #[object(required(receive))]
    pub resource: Option<Box<TopicResource>>,
    /// Content.
    #[object(required(receive))]
    pub contents: Option<Vec<TopicContent>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Author of a post.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct TopicPoster {
    /// Guild account.
    #[object(required(receive), text)]
    pub tiny_id: Option<Id>,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Address of the avatar.
    #[object(required(receive))]
    pub icon_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Pictures and videos of a post.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct TopicResource {
    /// Pictures.
    #[object(required(receive))]
    pub images: Option<Vec<TopicMedia>>,
    /// Videos.
    #[object(required(receive))]
    pub videos: Option<Vec<TopicMedia>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture or video of a post.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct TopicMedia {
    /// File id.
    #[object(required(receive), text)]
    pub file_id: Option<Id>,
    /// Id of its place in the post.
    #[object(required(receive), text)]
    pub pattern_id: Option<Id>,
    /// Address.
    #[object(required(receive))]
    pub url: Option<String>,
    /// Height in pixels.
    #[object(required(receive))]
    pub height: Option<Int>,
    /// Width in pixels.
    #[object(required(receive))]
    pub width: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A piece of a post.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct TopicContent {
    /// Kind of piece.
    #[object(required(receive))]
    pub r#type: Option<TopicContentType>,
    /// What the piece holds.
    #[object(required(receive))]
    pub data: Option<Box<TopicContentData>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a [`TopicContent`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum TopicContentType {
    /// Text.
    Text,
    /// Face.
    Face,
    /// Mention of a user.
    At,
    /// Link to a page.
    UrlQuote,
    /// Link to a channel.
    ChannelQuote,
    /// Another text.
    Other(String),
}

/// What a piece of a post holds; it goes by the kind.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct TopicContentData {
    /// Text, of a text.
    pub text: Option<String>,
    /// Face id, or the guild account of a mention.
    #[object(text)]
    pub id: Option<Id>,
    /// Guild account, of a mention; as `id`.
    #[object(text)]
    pub qq: Option<Id>,
    /// Text that is shown, of a link.
    pub display_text: Option<String>,
    /// Address, of a link to a page.
    pub url: Option<String>,
    /// Guild id, of a link to a channel.
    #[object(text)]
    pub guild_id: Option<Id>,
    /// Channel id, of a link to a channel.
    #[object(text)]
    pub channel_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the roles of a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<GuildRole>, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetGuildRoles {
    /// Guild id.
    pub guild_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A role of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildRole {
    /// Role id.
    #[object(text)]
    pub role_id: Id,
    /// Name of the role.
    #[object(required(receive))]
    pub role_name: Option<String>,
    /// Colour as a number, ARGB.
    #[object(required(receive))]
    pub argb_color: Option<Int>,
    /// Whether its members are listed apart.
    #[object(required(receive))]
    pub independent: Option<Flag>,
    /// Number of members who have it.
    #[object(required(receive))]
    pub member_count: Option<Int>,
    /// Most members who can have it.
    #[object(required(receive))]
    pub max_count: Option<Int>,
    /// Whether the bot has it.
    #[object(required(receive))]
    pub owned: Option<Flag>,
    /// Whether it is switched off.
    #[object(required(receive))]
    pub disabled: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a role in a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GuildRoleId, only(GoCqHttp))]
#[non_exhaustive]
pub struct CreateGuildRole {
    /// Guild id.
    pub guild_id: Id,
    /// Name of the role.
    pub name: String,
    /// Colour as a number, ARGB.
    pub color: Int,
    /// Whether its members are listed apart; by default no.
    pub independent: Option<Flag>,
    /// Guild accounts that get it.
    pub initial_users: Option<TextOr<Vec<Id>>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Id of a role.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct GuildRoleId {
    /// Role id.
    #[object(text, number)]
    pub role_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a role of a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(GoCqHttp))]
#[non_exhaustive]
pub struct DeleteGuildRole {
    /// Guild id.
    pub guild_id: Id,
    /// Role id.
    pub role_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gives a role to members or takes it from them. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(GoCqHttp))]
#[non_exhaustive]
pub struct SetGuildMemberRole {
    /// Guild id.
    pub guild_id: Id,
    /// Role id.
    pub role_id: Id,
    /// Whether to give it or to take it; by default take.
    pub set: Option<Flag>,
    /// Guild accounts; go-cqhttp ignores a text.
    pub users: TextOr<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes a role of a guild. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(GoCqHttp))]
#[non_exhaustive]
pub struct UpdateGuildRole {
    /// Guild id.
    pub guild_id: Id,
    /// Role id.
    pub role_id: Id,
    /// Name of the role.
    #[action(required(send))]
    pub name: Option<String>,
    /// Colour as a number, ARGB.
    #[action(required(send))]
    pub color: Option<Int>,
    /// Whether its members are listed apart; ignored, see `indepedent`.
    pub independent: Option<Flag>,
    /// As `independent`, in the spelling that go-cqhttp heeds; by default no.
    pub indepedent: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

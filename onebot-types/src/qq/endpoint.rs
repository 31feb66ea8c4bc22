//! HTTP endpoints. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/api-use.html>
//!
//! There is a struct for each endpoint: its fields are the parameters of the path, those of the query, and `body`. With the
//! feature `http` it becomes a request and reads the answer, in terms of the `http` crate; [`Endpoint`] is any of them, for
//! servers.
//!
//! The name of a struct is the method and what is fixed in the path, without `v2`; a word before a parameter is singular, and
//! `users/@me` is `Me`: `GET /channels/{channel_id}/messages` is [`GetChannelMessages`], `GET
//! /channels/{channel_id}/messages/{message_id}` is [`GetChannelMessage`], `POST /users/@me/dms` is [`PostMeDms`]. One path
//! has a verb of its own: [`GetAppAccessToken`].

pub mod bot;
pub mod channel;
pub mod content;
pub mod gateway;
pub mod group;
pub mod guild;
pub mod interaction;
pub mod member;
pub mod menu;
pub mod message;
pub mod panel;
pub mod permission;
pub mod reaction;
pub mod role;
pub mod speak;
pub mod token;

use crate::codec::{Fields, Wire, write};
use crate::info::{Method, TypeInfo};
use crate::validate::{self, Profile, Violation, Violations};
use crate::wire::Extra;
use crate::{DecodeError, Json as _, Object};
use serde_json::Value;
use std::fmt;

pub use bot::*;
pub use channel::*;
pub use content::*;
pub use gateway::*;
pub use group::*;
pub use guild::*;
pub use interaction::*;
pub use member::*;
pub use menu::*;
pub use message::*;
pub use panel::*;
pub use permission::*;
pub use reaction::*;
pub use role::*;
pub use speak::*;
pub use token::*;

/// The enum of all endpoints, and what is written once for each of them.
macro_rules! endpoints {
    (
        $(#[$attr:meta])*
        pub enum $enum:ident {
            $($(#[$doc:meta])* $name:ident,)+
        }
    ) => {
        $(#[$attr])*
        pub enum $enum {
            $($(#[$doc])* $name(Box<$name>),)+
        }

        impl $enum {
            /// The facts about every endpoint.
            pub const ALL: &'static [EndpointInfo] = &[$($name::FACTS),+];

            /// The facts about the endpoint.
            pub fn info(&self) -> &'static EndpointInfo {
                match self {
                    $(Self::$name(_) => &$name::FACTS,)+
                }
            }

            fn fields(&self) -> &dyn Fields {
                match self {
                    $(Self::$name(endpoint) => &**endpoint,)+
                }
            }
        }

        $(
            impl $name {
                const FACTS: EndpointInfo =
                    EndpointInfo::new::<Self>(|value| Self::from_value(value).map($enum::from));
            }

            impl From<$name> for $enum {
                fn from(endpoint: $name) -> Self {
                    Self::$name(Box::new(endpoint))
                }
            }
        )+
    };
}

endpoints! {
    /// Any endpoint, with its parameters and its body.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Endpoint {
        // token
        /// Gets the access token that every other endpoint needs.
        GetAppAccessToken,
        // gateway
        /// Gets the address of the gateway.
        GetGateway,
        /// Gets the address of the gateway, and how many shards to open.
        GetGatewayBot,
        /// Opens a session whose events come by HTTP.
        PostGatewayWebhookSessions,
        /// Lists the sessions whose events come by HTTP.
        GetGatewayWebhookSessions,
        /// Checks the sessions whose events come by HTTP.
        PatchGatewayWebhookSessions,
        /// Closes a session whose events come by HTTP.
        DeleteGatewayWebhookSession,
        // message
        /// Sends a message to a user.
        PostUserMessages,
        /// Sends a piece of a message that appears while it is written.
        PostUserStreamMessages,
        /// Takes back a message to a user, within 2 minutes.
        DeleteUserMessage,
        /// Sends a message to a group.
        PostGroupMessages,
        /// Takes back a message of a group.
        DeleteGroupMessage,
        /// Uploads a file to send to users, or joins its parts.
        PostUserFiles,
        /// Uploads a file to send to groups, or joins its parts.
        PostGroupFiles,
        /// Begins to upload a file for users in parts.
        PostUserUploadPrepare,
        /// Begins to upload a file for groups in parts.
        PostGroupUploadPrepare,
        /// Says that a part of a file for users is uploaded.
        PostUserUploadPartFinish,
        /// Says that a part of a file for groups is uploaded.
        PostGroupUploadPartFinish,
        /// Sends a message to a text channel.
        PostChannelMessages,
        /// Lists messages of a channel.
        GetChannelMessages,
        /// Gets a message of a channel.
        GetChannelMessage,
        /// Changes a message of the bot in a channel that has buttons.
        PatchChannelMessage,
        /// Takes back a message of a channel.
        DeleteChannelMessage,
        /// Opens a session of direct messages with a member of a guild.
        PostMeDms,
        /// Sends a direct message.
        PostDmMessages,
        /// Gets a direct message.
        GetDmMessage,
        /// Takes back a direct message of the bot.
        DeleteDmMessage,
        /// Shows in a channel how to change what the bot may send.
        PostChannelSettingguide,
        /// Shows in a direct message how to change what the bot may send.
        PostDmSettingguide,
        // reaction
        /// Reacts to a message of a channel.
        PutChannelMessageReaction,
        /// Takes back a reaction of the bot.
        DeleteChannelMessageReaction,
        /// Lists who reacted to a message with an emoji.
        GetChannelMessageReaction,
        // interaction
        /// Answers an interaction: the user who pressed a button sees it.
        PutInteraction,
        // bot
        /// Gets the bot itself.
        GetMe,
        /// Lists the guilds of the bot, by pages.
        GetMeGuilds,
        /// Makes a link by which users add the bot as a friend.
        PostGenerateUrlLink,
        // menu
        /// Gets the menu of single chats.
        GetMenu,
        /// Sets the menu of single chats.
        PutMenu,
        // panel
        /// Lists the command panels of a scene, by pages.
        GetPanels,
        /// Makes a command panel.
        PostPanels,
        /// Gets a command panel, and who sees it.
        GetPanel,
        /// Changes the content of a command panel.
        PutPanel,
        /// Deletes a command panel.
        DeletePanel,
        /// Changes who sees a command panel.
        PutPanelTarget,
        // group
        /// Gets a group.
        GetGroupInfo,
        /// Gets what the bot is and may do in a group.
        GetGroupBotState,
        /// Lists who asks to join a group, by pages.
        GetGroupJoinRequestList,
        /// Answers a request to join a group.
        PostGroupApprovalJoinRequest,
        /// Gets who is muted in a group.
        GetGroupRestrictChatSetting,
        /// Mutes members of a group, for 30 days at most.
        PostGroupRestrictChatSetting,
        /// Lists the strategies that let users into groups, by pages.
        GetGroupsJoinApprovalStrategy,
        /// Makes a strategy that lets users into groups.
        PostGroupsJoinApprovalStrategy,
        /// Changes a strategy that lets users into groups.
        PatchGroupsJoinApprovalStrategy,
        /// Deletes a strategy that lets users into groups.
        DeleteGroupsJoinApprovalStrategy,
        /// Applies a strategy to the requests that wait.
        PostGroupsJoinApprovalStrategyExecute,
        /// Changes which users a strategy lets in.
        PostGroupsJoinApprovalStrategyWhitelistUsers,
        /// Lists the members of a group, 30 a page.
        GetGroupMembers,
        /// Lists the members of a group, in an older form.
        PostGroupMembers,
        /// Gets a member of a group.
        GetGroupMember,
        /// Removes members from a group.
        PostGroupBatchRemoveMembers,
        /// Lists whom a group does not let in, by pages.
        GetGroupMemberBlacklist,
        /// Changes whom a group does not let in.
        PostGroupMemberBlacklist,
        // guild
        /// Gets a guild.
        GetGuild,
        // channel
        /// Lists the channels of a guild.
        GetGuildChannels,
        /// Makes a channel.
        PostGuildChannels,
        /// Gets a channel.
        GetChannel,
        /// Changes a channel.
        PatchChannel,
        /// Deletes a channel, which cannot be undone.
        DeleteChannel,
        /// Counts who is in a voice or live channel.
        GetChannelOnlineNums,
        /// Lists who is in a voice channel.
        GetChannelVoiceMembers,
        // member
        /// Lists the members of a guild, by pages.
        GetGuildMembers,
        /// Lists the members of a guild with a role, by pages.
        GetGuildRoleMembers,
        /// Gets a member of a guild.
        GetGuildMember,
        /// Removes a member from a guild.
        DeleteGuildMember,
        // role
        /// Lists the roles of a guild.
        GetGuildRoles,
        /// Makes a role.
        PostGuildRoles,
        /// Changes a role.
        PatchGuildRole,
        /// Deletes a role.
        DeleteGuildRole,
        /// Gives a role to a member.
        PutGuildMemberRole,
        /// Takes a role from a member.
        DeleteGuildMemberRole,
        // permission
        /// Gets what a member may do in a channel.
        GetChannelMemberPermissions,
        /// Changes what a member may do in a channel.
        PutChannelMemberPermissions,
        /// Gets what members with a role may do in a channel.
        GetChannelRolePermissions,
        /// Changes what members with a role may do in a channel.
        PutChannelRolePermissions,
        /// Lists what the bot may call in a guild.
        GetGuildApiPermission,
        /// Sends a link that asks the owner for a permission.
        PostGuildApiPermissionDemand,
        // speak
        /// Gets how often the bot may send in a guild.
        GetGuildMessageSetting,
        /// Mutes everybody in a guild, or some of its members.
        PatchGuildMute,
        /// Mutes a member of a guild.
        PatchGuildMemberMute,
        // content
        /// Makes an announcement for a guild: a message, or channels.
        PostGuildAnnounces,
        /// Takes an announcement of a guild away.
        DeleteGuildAnnounce,
        /// Makes an announcement for a channel.
        PostChannelAnnounces,
        /// Takes an announcement of a channel away.
        DeleteChannelAnnounce,
        /// Pins a message in a channel, at most 20.
        PutChannelPin,
        /// Takes a pin away.
        DeleteChannelPin,
        /// Lists the pinned messages of a channel.
        GetChannelPins,
        /// Lists the schedules of a day.
        GetChannelSchedules,
        /// Gets a schedule.
        GetChannelSchedule,
        /// Makes a schedule.
        PostChannelSchedules,
        /// Changes a schedule.
        PatchChannelSchedule,
        /// Deletes a schedule.
        DeleteChannelSchedule,
        /// Plays, pauses or stops the music of a channel.
        PostChannelAudio,
        /// Takes the microphone of a channel.
        PutChannelMic,
        /// Gives the microphone of a channel back.
        DeleteChannelMic,
        /// Lists the threads of a forum channel.
        GetChannelThreads,
        /// Gets a thread of a forum channel.
        GetChannelThread,
        /// Begins a thread in a forum channel.
        PutChannelThreads,
        /// Deletes a thread of a forum channel.
        DeleteChannelThread,
    }
}

impl Endpoint {
    /// Lists every point where the parameters and the body depart from what is documented, as
    /// [`Validate::validate`](crate::Validate::validate) does for each endpoint alone.
    ///
    /// ```
    /// use onebot_types::qq::Endpoint;
    /// use onebot_types::qq::endpoint::GetGuildMembers;
    /// use onebot_types::validate::Profile;
    ///
    /// let endpoint = Endpoint::from(GetGuildMembers::new("").limit(1001));
    /// let wrong = endpoint.validate(Profile::new()).unwrap_err();
    /// assert_eq!(wrong[0].to_string(), "guild_id: expected a segment of a path, found \"\"");
    /// assert_eq!(wrong[1].to_string(), "limit: expected a number from 1 to 1000, found 1001");
    /// ```
    ///
    /// # Errors
    ///
    /// There is such a point.
    pub fn validate(&self, profile: impl Into<Profile>) -> Result<(), Violations> {
        Violations::of(self.findings(profile))
    }

    /// Every such point, and every one that the profile wants only noted, in document order.
    pub fn findings(&self, profile: impl Into<Profile>) -> Vec<Violation> {
        let text = write::to_text(&|out| out.object(write::ROOT, self.fields()));
        validate::findings_in(&text, |root| validate::check_object(self.info().info, root, profile.into()))
    }
}

#[cfg(feature = "http")]
impl Endpoint {
    /// The path with its parameters, and the query; see [`EndpointData::path_and_query`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn path_and_query(&self) -> Result<String, super::http::RequestError> {
        let EndpointInfo { info, path, .. } = *self.info();
        super::http::path_and_query(self.fields(), info, path)
    }

    /// The request to a host with an access token; see [`EndpointData::to_request`].
    ///
    /// # Errors
    ///
    /// As there.
    pub fn to_request(
        &self,
        base: &str,
        access_token: &str,
    ) -> Result<http::Request<Vec<u8>>, super::http::RequestError> {
        let EndpointInfo { info, method, path, .. } = *self.info();
        super::http::to_request(self.fields(), info, (method, path), (base, access_token))
    }
}

/// The facts about an endpoint.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The method.
    pub method: Method,
    /// The path with its parameters in braces: `/guilds/{guild_id}`. One endpoint has a host of its own in front of it.
    pub path: &'static str,
    /// The fields, the other paths, and the answer.
    pub info: &'static TypeInfo,
    /// Reads the JSON form.
    #[cfg_attr(not(feature = "http"), expect(dead_code, reason = "only requests are read by it"))]
    pub(super) read: fn(&Value) -> Result<Endpoint, DecodeError>,
}

impl EndpointInfo {
    const fn new<T: EndpointData>(read: fn(&Value) -> Result<Endpoint, DecodeError>) -> Self {
        EndpointInfo { method: T::METHOD, path: T::PATH, info: T::INFO, read }
    }
}

impl fmt::Debug for EndpointInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointInfo").field("info", self.info).finish_non_exhaustive()
    }
}

/// An endpoint with its parameters and its body. Implemented by the derive [`Endpoint`](macro@crate::Endpoint).
///
/// [`Validate::validate`](crate::Validate::validate) says before anything is sent what the API would not take, in the parameters and
/// in the body.
///
/// The methods that make and read requests need the feature `http`.
pub trait EndpointData: Object {
    /// What the endpoint is answered with.
    type Response: Wire + fmt::Debug + Clone + PartialEq;
    /// The method.
    const METHOD: Method;
    /// The path, with parameters in braces; with a host in front of it if that is fixed.
    const PATH: &'static str;

    /// The path with its parameters, and the query.
    ///
    /// ```
    /// use onebot_types::qq::EndpointData;
    /// use onebot_types::qq::endpoint::DeleteChannelMessage;
    ///
    /// let endpoint = DeleteChannelMessage::new("5", "a/b c").hidetip(true);
    /// assert_eq!(endpoint.path_and_query()?, "/channels/5/messages/a%2Fb%20c?hidetip=true");
    /// # Ok::<_, onebot_types::qq::http::RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A parameter of the path is empty, or one or two dots: it would lead elsewhere.
    #[cfg(feature = "http")]
    fn path_and_query(&self) -> Result<String, super::http::RequestError> {
        super::http::path_and_query(self, Self::INFO, Self::PATH)
    }

    /// The request to a host, as [`http::PRODUCTION`](super::http::PRODUCTION), with an access token.
    ///
    /// An endpoint with a host of its own takes neither of both.
    ///
    /// # Errors
    ///
    /// As [`path_and_query`](Self::path_and_query), and if the host is no address, or the token cannot stand in a header.
    #[cfg(feature = "http")]
    fn to_request(
        &self,
        base: &str,
        access_token: &str,
    ) -> Result<http::Request<Vec<u8>>, super::http::RequestError> {
        super::http::to_request(self, Self::INFO, (Self::METHOD, Self::PATH), (base, access_token))
    }

    /// Reads the path, the query without its `?`, and the body of a request, which is empty if there is none.
    ///
    /// # Errors
    ///
    /// The path is another one, the path or the query is not percent-encoded UTF-8, or the body is not JSON that fits.
    #[cfg(feature = "http")]
    fn from_parts(path: &str, query: Option<&str>, body: &[u8]) -> Result<Self, super::http::RouteError> {
        super::http::from_parts(path, query, body)
    }

    /// Reads a request. [`Endpoint::from_request`] is for those of any endpoint.
    ///
    /// # Errors
    ///
    /// As [`from_parts`](Self::from_parts), and if the method is another one.
    #[cfg(feature = "http")]
    fn from_request<B: AsRef<[u8]>>(request: &http::Request<B>) -> Result<Self, super::http::RouteError> {
        super::http::from_request(request)
    }

    /// Reads the answer.
    ///
    /// # Errors
    ///
    /// The API says that the request failed or that the message waits for review, or the answer has another form.
    #[cfg(feature = "http")]
    fn read_response<B: AsRef<[u8]>>(
        response: &http::Response<B>,
    ) -> Result<Self::Response, super::http::ResponseError> {
        super::http::read_response(response)
    }

    /// The answer that a server gives: status 204 without a body where it is `None`, else 200.
    #[cfg(feature = "http")]
    fn to_response(answer: &Self::Response) -> http::Response<Vec<u8>> {
        super::http::to_response(answer)
    }
}

/// An answer that says nothing but that it is done: `{}`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Empty {
    /// Keys without a field here.
    pub extra: Extra,
}

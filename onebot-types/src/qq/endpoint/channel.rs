//! Channels of guilds. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/post_channels.html>

use crate::qq::object::{
    Channel, ChannelApplication, ChannelSubType, ChannelType, Member, PrivateType, SpeakPermission,
};
use crate::wire::{Extra, Id, Int};
use crate::{Endpoint, Object};

/// Lists the channels of a guild. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/post_channels.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/guilds/{guild_id}/channels", response = ChannelList)]
#[non_exhaustive]
pub struct GetGuildChannels {
    /// Guild.
    pub guild_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Channels, under a key.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ChannelListResult {
    /// Channels.
    pub channels: Option<Vec<Channel>>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Channels: a list, as in all examples, or an object with one, as in a table of the documents.
    pub enum ChannelList {
        /// A list.
        List(Vec<Channel>),
        /// An object with a list.
        Wrapped(ChannelListResult),
    }
}

impl ChannelList {
    /// The channels, in whichever form.
    pub fn channels(&self) -> &[Channel] {
        match self {
            Self::List(channels) => channels,
            Self::Wrapped(result) => result.channels.as_deref().unwrap_or_default(),
        }
    }
}

/// Makes a channel. At most 50 requests a second. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/post_channels.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/guilds/{guild_id}/channels", response = Channel)]
#[non_exhaustive]
pub struct PostGuildChannels {
    /// Guild.
    pub guild_id: Id,
    /// A new channel.
    #[endpoint(body)]
    pub body: CreateChannelBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A new channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct CreateChannelBody {
    /// Name.
    pub name: Option<String>,
    /// Kind of channel.
    pub r#type: Option<ChannelType>,
    /// Use of a text channel.
    pub sub_type: Option<ChannelSubType>,
    /// Place in the list, of channel groups from 2.
    pub position: Option<Int>,
    /// Channel group that it is in.
    #[object(text)]
    pub parent_id: Option<Id>,
    /// Who sees it.
    pub private_type: Option<PrivateType>,
    /// Members who see it.
    pub private_user_ids: Option<Vec<Id>>,
    /// Who may speak in it.
    pub speak_permission: Option<SpeakPermission>,
    /// Application of an application channel.
    pub application_id: Option<ChannelApplication>,
    /// As `sub_type`, as one SDK spells it.
    pub subtype: Option<ChannelSubType>,
    /// As `speak_permission`, as one SDK spells it.
    pub speaking_permission: Option<SpeakPermission>,
    /// Seen in an example of the documents only.
    #[object(text)]
    pub owner_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a channel. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/post_channels.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}", response = Channel)]
#[non_exhaustive]
pub struct GetChannel {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Changes a channel. At most 50 requests a second. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/patch_channel.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/channels/{channel_id}", response = Channel)]
#[non_exhaustive]
pub struct PatchChannel {
    /// Channel.
    pub channel_id: Id,
    /// What to change of a channel.
    #[endpoint(body)]
    pub body: ModifyChannelBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What to change of a channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ModifyChannelBody {
    /// Name.
    pub name: Option<String>,
    /// Place in the list, of channel groups from 2.
    pub position: Option<Int>,
    /// Channel group that it is in.
    #[object(text)]
    pub parent_id: Option<Id>,
    /// Who sees it.
    pub private_type: Option<PrivateType>,
    /// Who may speak in it.
    pub speak_permission: Option<SpeakPermission>,
    /// As `speak_permission`, as one SDK spells it.
    pub speaking_permission: Option<SpeakPermission>,
    /// Seen in an example of the documents only.
    #[object(text)]
    pub owner_id: Option<Id>,
    /// Use of a text channel; seen in an example of the documents only.
    pub sub_type: Option<ChannelSubType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a channel, which cannot be undone. At most 50 requests a second. For bots of a private domain
/// only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/post_channels.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}")]
#[non_exhaustive]
pub struct DeleteChannel {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Counts who is in a voice or live channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role/get_online_nums.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/online_nums", response = OnlineNumsResult)]
#[non_exhaustive]
pub struct GetChannelOnlineNums {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// How many are in a channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct OnlineNumsResult {
    /// How many.
    pub online_nums: Int,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists who is in a voice channel. Known from SDKs only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/channel/post_channels.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/voice/members", response = Vec<Member>)]
#[non_exhaustive]
pub struct GetChannelVoiceMembers {
    /// Channel.
    pub channel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

//! How often the bot may send, and muting. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>

use crate::qq::object::MessageSetting;
use crate::wire::{Extra, Id, Int, Timestamp};
use crate::{Endpoint, Object};

/// Gets how often the bot may send in a guild. One SDK has the plural in the path.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/guilds/{guild_id}/message/setting",
    alias = "/guilds/{guild_id}/messages/setting",
    response = MessageSetting
)]
#[non_exhaustive]
pub struct GetGuildMessageSetting {
    /// Guild.
    pub guild_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Mutes everybody in a guild, or some of its members. Members in the body: status 200 says which were muted;
/// otherwise 204 without a body. One SDK sends `PUT`. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/guilds/{guild_id}/mute", response = Option<MuteResult>)]
#[non_exhaustive]
pub struct PatchGuildMute {
    /// Guild.
    pub guild_id: Id,
    /// How long to mute, and whom; 0 ends it.
    #[endpoint(body)]
    pub body: MuteBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// How long to mute, and whom; 0 ends it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct MuteBody {
    /// Time at which it ends, as a text of seconds; wins over `mute_seconds`.
    #[object(text)]
    pub mute_end_timestamp: Option<Timestamp>,
    /// How long in seconds, as a text.
    #[object(text)]
    pub mute_seconds: Option<Int>,
    /// Members; none for everybody, or where the path names one.
    pub user_ids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Who was muted.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MuteResult {
    /// Members.
    pub user_ids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Mutes a member of a guild. One SDK sends `PUT`. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/guilds/{guild_id}/members/{user_id}/mute")]
#[non_exhaustive]
pub struct PatchGuildMemberMute {
    /// Guild.
    pub guild_id: Id,
    /// Member.
    pub user_id: Id,
    /// How long to mute, and whom; 0 ends it.
    #[endpoint(body)]
    pub body: MuteBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

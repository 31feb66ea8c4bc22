//! Guilds. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/guild/model.html>

use crate::Endpoint;
use crate::qq::object::Guild;
use crate::wire::{Extra, Id};

/// Gets a guild. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/guild/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/guilds/{guild_id}", response = Guild)]
#[non_exhaustive]
pub struct GetGuild {
    /// Guild.
    pub guild_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

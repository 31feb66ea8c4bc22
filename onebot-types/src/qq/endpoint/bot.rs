//! The bot itself. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/user/model.html>

use crate::qq::object::{BotUser, Guild};
use crate::wire::{Extra, Id, Int};
use crate::{Endpoint, Object};

/// Gets the bot itself. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/user/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/users/@me", response = BotUser)]
#[non_exhaustive]
pub struct GetMe {
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists the guilds of the bot, by pages. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/openapi/user/guilds.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/users/@me/guilds", response = GuildList)]
#[non_exhaustive]
pub struct GetMeGuilds {
    /// Guild before which the page ends; `after` is then ignored.
    #[endpoint(query)]
    pub before: Option<Id>,
    /// Guild after which the page begins.
    #[endpoint(query)]
    pub after: Option<Id>,
    /// How many at most, up to 100, which is the default.
    #[endpoint(query, range(1, 100))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Guilds, under a key.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GuildListResult {
    /// Guilds.
    pub guilds: Option<Vec<Guild>>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Guilds: a list, as in all examples, or an object with one, as in a table of the documents.
    pub enum GuildList {
        /// A list.
        List(Vec<Guild>),
        /// An object with a list.
        Wrapped(GuildListResult),
    }
}

impl GuildList {
    /// The guilds, in whichever form.
    pub fn guilds(&self) -> &[Guild] {
        match self {
            Self::List(guilds) => guilds,
            Self::Wrapped(result) => result.guilds.as_deref().unwrap_or_default(),
        }
    }
}

/// Makes a link by which users add the bot as a friend. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/manage/user/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/generate_url_link", response = ShareLinkResult)]
#[non_exhaustive]
pub struct PostGenerateUrlLink {
    /// What a link is to carry.
    #[endpoint(body)]
    pub body: ShareLinkBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What a link is to carry.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ShareLinkBody {
    /// Text that comes back when somebody adds the bot: `scene_param` of `FRIEND_ADD`.
    #[object(length(0, 32))]
    pub callback_data: Option<String>,
    /// Only field in the table of the newest page, whose example has `callback_data`.
    pub url_link: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link, in the form of the documents or of one SDK.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ShareLinkResult {
    /// Link.
    pub url_link: Option<String>,
    /// Whether it went well, as one SDK reads it.
    pub retcode: Option<Int>,
    /// Words for `retcode`.
    pub msg: Option<String>,
    /// Link, as one SDK reads it.
    pub data: Option<ShareLinkData>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link, as one SDK reads it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ShareLinkData {
    /// Link.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

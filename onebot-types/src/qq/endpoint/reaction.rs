//! Reactions to messages of channels. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/emoji.html>

use crate::qq::object::{EmojiType, User};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Endpoint, Object};

/// Reacts to a message of a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/emoji.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/channels/{channel_id}/messages/{message_id}/reactions/{type}/{id}")]
#[non_exhaustive]
pub struct PutChannelMessageReaction {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Where the emoji is from.
    pub r#type: EmojiType,
    /// Emoji.
    pub id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Takes back a reaction of the bot.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/emoji.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/messages/{message_id}/reactions/{type}/{id}")]
#[non_exhaustive]
pub struct DeleteChannelMessageReaction {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Where the emoji is from.
    pub r#type: EmojiType,
    /// Emoji.
    pub id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists who reacted to a message with an emoji.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/emoji.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/channels/{channel_id}/messages/{message_id}/reactions/{type}/{id}",
    response = ReactionUsersResult
)]
#[non_exhaustive]
pub struct GetChannelMessageReaction {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Where the emoji is from.
    pub r#type: EmojiType,
    /// Emoji.
    pub id: Id,
    /// What the page before said; none for the first.
    #[endpoint(query)]
    pub cookie: Option<String>,
    /// How many at most, up to 50; by default 20, and of meaning for the first page only.
    #[endpoint(query, range(1, 50))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of users who reacted.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ReactionUsersResult {
    /// Users.
    pub users: Option<Vec<User>>,
    /// What to ask for the next page with.
    pub cookie: Option<String>,
    /// Whether there is no further page.
    pub is_end: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

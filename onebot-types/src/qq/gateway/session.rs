//! Bodies of the op codes that begin and keep a session. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html>

use super::Intents;
use crate::Object;
use crate::wire::{Extra, Flag, Id, Int};

/// Logs in: the body of op 2.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct IdentifyData {
    /// `QQBot ` and the access token.
    #[object(required(send))]
    pub token: Option<String>,
    /// Events that the connection gets.
    #[object(required(send))]
    pub intents: Option<Intents>,
    /// Number of the shard from 0, and how many there are; `[0, 1]` without shards.
    pub shard: Option<Vec<Int>>,
    /// What the bot runs on; without effect.
    pub properties: Option<IdentifyProperties>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a bot runs on, as it says itself.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct IdentifyProperties {
    /// Operating system.
    #[object(rename = "$os")]
    pub os: Option<String>,
    /// Library.
    #[object(rename = "$browser")]
    pub browser: Option<String>,
    /// Library, or device.
    #[object(rename = "$device")]
    pub device: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Goes on with a session: the body of op 6.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ResumeData {
    /// `QQBot ` and the access token.
    #[object(required(send))]
    pub token: Option<String>,
    /// Session, as [`ReadyData`] told it.
    #[object(required(send))]
    pub session_id: Option<Id>,
    /// Last sequence number that was received.
    #[object(required(send))]
    pub seq: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// First frame of the server: the body of op 10.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct HelloData {
    /// Time from one heartbeat to the next in milliseconds.
    #[object(required(receive), new)]
    pub heartbeat_interval: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Logging in is done: the body of the event `READY`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ReadyData {
    /// Version of the gateway.
    pub version: Option<Int>,
    /// Session, to resume it.
    #[object(required(receive), new)]
    pub session_id: Option<Id>,
    /// Bot that logged in.
    pub user: Option<ReadyUser>,
    /// Number of the shard and how many there are; in one example `[0, 0]`.
    pub shard: Option<Vec<Int>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot, as `READY` tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ReadyUser {
    /// Bot.
    #[object(required(receive), new)]
    pub id: Option<Id>,
    /// Name of the bot.
    pub username: Option<String>,
    /// Always on.
    pub bot: Option<Flag>,
    /// State; of one SDK.
    pub status: Option<Int>,
    /// Address of the avatar; of one SDK.
    pub avatar: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// All events that were missed have come: the body of the event `RESUMED`.
///
/// The documents have the empty text in its place, which [`done`](Self::done) gives.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only, any_content)]
#[non_exhaustive]
pub struct ResumedData {
    /// Whatever came.
    pub extra: Extra,
}

impl ResumedData {
    /// The empty text.
    pub fn done() -> Self {
        let mut resumed = ResumedData::new();
        resumed.extra.set_instead("");
        resumed
    }
}

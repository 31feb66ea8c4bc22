//! Where the gateway is. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html>

use crate::wire::{Extra, Id, Int};
use crate::{Endpoint, Object};

/// Gets the address of the gateway.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/gateway", response = GatewayResult)]
#[non_exhaustive]
pub struct GetGateway {
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Where the gateway is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GatewayResult {
    /// Address of the WebSocket.
    pub url: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the address of the gateway, and how many shards to open.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/gateway/bot", response = GatewayBotResult)]
#[non_exhaustive]
pub struct GetGatewayBot {
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Where the gateway is, and how many shards to open.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GatewayBotResult {
    /// Address of the WebSocket.
    pub url: String,
    /// Number of shards that is advised.
    pub shards: Option<Int>,
    /// How many sessions may still be opened.
    pub session_start_limit: Option<SessionStartLimit>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How many sessions may still be opened.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct SessionStartLimit {
    /// Sessions in a period.
    pub total: Option<Int>,
    /// Sessions that are left of them.
    pub remaining: Option<Int>,
    /// Milliseconds until the next period.
    pub reset_after: Option<Int>,
    /// Sessions that may be opened at once.
    pub max_concurrency: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Opens a session whose events come by HTTP. Known from SDKs only, and out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/gateway/webhook/sessions", response = HttpSessionReady)]
#[non_exhaustive]
pub struct PostGatewayWebhookSessions {
    /// What a session by HTTP is to be.
    #[endpoint(body)]
    pub body: HttpSessionBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What a session by HTTP is to be.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct HttpSessionBody {
    /// Events that are wanted, as bits.
    pub intents: Option<Int>,
    /// Number of this shard, and of all.
    pub shards: Option<Vec<Int>>,
    /// Address that gets the events.
    pub callback_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A session by HTTP that was opened.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct HttpSessionReady {
    /// Version of the protocol.
    pub version: Option<Int>,
    /// Session.
    pub session_id: Option<Id>,
    /// Bot whose session it is.
    pub bot: Option<HttpSessionBot>,
    /// Number of this shard, and of all.
    pub shard: Option<Vec<Int>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot of a session by HTTP.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct HttpSessionBot {
    /// User of the bot.
    pub id: Option<Id>,
    /// Name.
    pub username: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the sessions whose events come by HTTP. Known from SDKs only, and out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/gateway/webhook/sessions", response = Vec<HttpSession>)]
#[non_exhaustive]
pub struct GetGatewayWebhookSessions {
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A session by HTTP.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct HttpSession {
    /// App.
    pub app_id: Option<Id>,
    /// Session.
    pub session_id: Option<Id>,
    /// Address that gets the events.
    pub callback_url: Option<String>,
    /// Environment.
    pub env: Option<String>,
    /// Events that are wanted, as bits.
    pub intents: Option<Int>,
    /// Time of the last heartbeat.
    pub last_heartbeat_time: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Number of this shard, and of all.
    pub shards: Option<Vec<Int>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Checks the sessions whose events come by HTTP. Known from SDKs only, and out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/gateway/webhook/sessions", response = Vec<HttpSession>)]
#[non_exhaustive]
pub struct PatchGatewayWebhookSessions {
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Closes a session whose events come by HTTP. Known from SDKs only, and out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/gateway/webhook/sessions/{session_id}")]
#[non_exhaustive]
pub struct DeleteGatewayWebhookSession {
    /// Session.
    pub session_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

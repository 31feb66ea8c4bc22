//! The gateway: what goes over the WebSocket, and to webhooks.
//! Spec: <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html>

mod close_code;
mod intents;

pub use close_code::{CloseCode, CloseInfo};
pub use intents::{IntentGroup, Intents};

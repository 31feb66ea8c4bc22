//! The gateway: what goes over the WebSocket, and to webhooks.
//! Spec: <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html>

pub mod callback;
mod close_code;
mod dispatch;
pub mod event;
mod intents;
pub mod interaction;
mod payload;
pub mod session;
#[cfg(feature = "ed25519")]
mod signature;

pub use callback::*;
pub use close_code::{CloseCode, CloseInfo};
pub use dispatch::Dispatch;
pub use event::*;
pub use intents::{IntentGroup, Intents};
pub use interaction::*;
pub use payload::{Op, OpCode, Payload};
pub use session::*;
#[cfg(feature = "ed25519")]
pub use signature::{EmptySecret, Secret, SignatureError};

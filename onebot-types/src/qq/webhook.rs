//! Webhooks: where payloads come as HTTP requests. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html>
//!
//! A request's body is a [`Payload`](super::Payload). A dispatch is answered with
//! [`Payload::http_callback_ack`](super::Payload::http_callback_ack), the check of the address
//! ([`WebhookValidationRequest`]) with a [`WebhookValidationResponse`] as the whole body. Signatures need the feature `ed25519`.

#[cfg(feature = "ed25519")]
pub use super::gateway::{EmptySecret, Secret, SignatureError};
pub use super::gateway::{HttpCallbackAck, WebhookValidationRequest, WebhookValidationResponse};

/// Header with the signature of the request, in hex.
pub const SIGNATURE_HEADER: &str = "X-Signature-Ed25519";
/// Header with the time that is signed with the body, in Unix seconds.
pub const TIMESTAMP_HEADER: &str = "X-Signature-Timestamp";
/// Header with the app id of the bot.
pub const APP_ID_HEADER: &str = "X-Bot-Appid";
/// What the platform's requests have as `User-Agent`.
pub const USER_AGENT: &str = "QQBot-Callback";
/// Ports that the address may have.
pub const PORTS: [u16; 4] = [80, 443, 8080, 8443];

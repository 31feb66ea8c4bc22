//! Bodies of what goes to a webhook and back. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/sign.html>

use super::OpCode;
use crate::wire::{Extra, Timestamp};
use crate::{Object, OpenEnum};
use serde_json::{Map, Value};

/// What a webhook answers to a dispatch.
///
/// The same document as a [`Payload`](super::Payload) of op 12, for those who want to read it without looking at `op` first.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct HttpCallbackAck {
    /// Always 12.
    #[object(required(send))]
    pub op: Option<OpCode>,
    /// Whether it was handled; one adapter sends an empty object.
    pub d: Option<AckBody>,
    /// Name that one adapter has for `op`.
    pub opcode: Option<OpCode>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl HttpCallbackAck {
    /// The answer to a dispatch that was handled.
    pub fn done() -> Self {
        HttpCallbackAck::new(OpCode::HttpCallbackAck).d(AckCode::Done)
    }
}

/// Whether a webhook handled a dispatch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AckCode {
    /// Yes.
    #[open_enum(rename = 0)]
    Done,
    /// No.
    #[open_enum(rename = 1)]
    Failed,
    /// Another number.
    Other(i64),
}

one_of! {
    /// What a webhook says of a dispatch.
    pub enum AckBody {
        /// Whether it was handled.
        Code(AckCode),
        /// Nothing; one adapter sends an empty object.
        Object(Map<String, Value>),
    }
}

/// Check of the callback address: the body of op 13.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct WebhookValidationRequest {
    /// Text to sign.
    pub plain_token: String,
    /// Time to sign, in Unix seconds; sent as a text.
    #[object(text)]
    pub event_ts: Timestamp,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Answer to the check of the callback address, sent as the whole body.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct WebhookValidationResponse {
    /// Text of the request.
    pub plain_token: String,
    /// Signature of the time and the text, in hex.
    pub signature: String,
    /// Version of the data; of one SDK.
    pub data_version: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

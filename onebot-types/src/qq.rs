//! The official QQ Bot API v2 and its channel API. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>
//!
//! | section of the spec | here |
//! | --- | --- |
//! | messages | [`message`] and the parts of a body: [`markdown`], [`keyboard`], [`ark`], [`embed`], [`media`] |
//! | HTTP endpoints | the structs in [`endpoint`], and [`Endpoint`] for any of them |
//! | formats inside texts | [`inline`] |
//! | gateway, events, webhooks | [`Payload`], [`Dispatch`] and the structs in [`gateway`]; [`webhook`] |
//! | error codes | [`ErrorCode`] |
//! | users, groups, guilds, channels, forum | the structs in [`object`] |

pub mod ark;
pub mod embed;
pub mod endpoint;
pub mod error_code;
pub mod gateway;
#[cfg(any(feature = "http", feature = "schemars"))]
#[cfg_attr(not(feature = "http"), expect(unreachable_pub, reason = "`http` hands the names on"))]
pub(crate) mod host;
#[cfg(feature = "http")]
pub mod http;
pub mod inline;
pub mod keyboard;
pub mod markdown;
pub mod media;
pub mod message;
pub mod object;
mod rules;
pub mod webhook;

use crate::codec::Wire;
use crate::info::Shape;

pub use ark::MessageArk;
pub use embed::MessageEmbed;
pub use endpoint::{Endpoint, EndpointData};
pub use error_code::ErrorCode;
pub use gateway::{CloseCode, Dispatch, Intents, Op, OpCode, Payload};
pub use keyboard::MessageKeyboard;
pub use markdown::MessageMarkdown;
pub use media::{MediaUploadBody, MediaUploadResult, MessageMedia};
pub use message::{
    C2cMessageBody, C2cStreamMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody,
    SendMessageResult,
};

/// Where the walk over all named types begins, beside the endpoints.
pub(crate) const ROOTS: &[Shape] = &[
    Payload::SHAPE,
    gateway::HttpCallbackAck::SHAPE,
    gateway::WebhookValidationResponse::SHAPE,
    object::ErrorBody::SHAPE,
];

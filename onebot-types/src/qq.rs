//! The official QQ Bot API v2 and its channel API. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>
//!
//! | section of the spec | here |
//! | --- | --- |
//! | messages | [`message`] and the parts of a body: [`markdown`], [`keyboard`], [`ark`], [`embed`], [`media`] |
//! | HTTP endpoints | the structs in [`endpoint`], and [`Endpoint`] for any of them |
//! | users, groups, guilds, channels, forum | the structs in [`object`] |

pub mod ark;
pub mod embed;
pub mod endpoint;
#[cfg(feature = "http")]
pub mod http;
pub mod keyboard;
pub mod markdown;
pub mod media;
pub mod message;
pub mod object;

pub use ark::MessageArk;
pub use embed::MessageEmbed;
pub use endpoint::{Endpoint, EndpointData};
pub use keyboard::MessageKeyboard;
pub use markdown::MessageMarkdown;
pub use media::{MediaUploadBody, MediaUploadResult, MessageMedia};
pub use message::{
    C2cMessageBody, C2cStreamMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody,
    SendMessageResult,
};

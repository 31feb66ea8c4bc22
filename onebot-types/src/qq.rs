//! The official QQ Bot API v2 and its channel API. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>
//!
//! | section of the spec | here |
//! | --- | --- |
//! | messages | [`message`] and the parts of a body: [`markdown`], [`keyboard`], [`ark`], [`embed`], [`media`] |
//! | users, groups, guilds, channels, forum | the structs in [`object`] |

pub mod ark;
pub mod embed;
pub mod error_code;
pub mod gateway;
pub mod inline;
pub mod keyboard;
pub mod markdown;
pub mod media;
pub mod message;
pub mod object;

pub use error_code::ErrorCode;
pub use gateway::{CloseCode, Intents};

//! The access token. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/api-use.html>

use crate::wire::{Extra, Id, Int};
use crate::{Endpoint, Object};

/// Gets the access token that every other endpoint needs. It has a host of its own. Newer pages have the same
/// path on `https://api.bot.qq.com`.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/api-use.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "https://bots.qq.com/app/getAppAccessToken", response = AccessTokenResult)]
#[non_exhaustive]
pub struct GetAppAccessToken {
    /// Who asks for an access token.
    #[endpoint(body)]
    pub body: AccessTokenBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Who asks for an access token.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct AccessTokenBody {
    /// App id of the bot.
    #[object(rename = "appId", text)]
    pub app_id: Id,
    /// Secret of the bot.
    #[object(rename = "clientSecret")]
    pub client_secret: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An access token, or why there is none.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct AccessTokenResult {
    /// Token for the header `Authorization`.
    pub access_token: Option<String>,
    /// How long it still holds in seconds, at most 7200.
    pub expires_in: Option<Int>,
    /// What went wrong, as a number.
    pub code: Option<Int>,
    /// What went wrong, in words.
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

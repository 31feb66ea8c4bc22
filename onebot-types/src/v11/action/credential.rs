//! Cookies, tokens and keys of the account.

use crate::v11::object::MessageType;
use crate::wire::{Extra, Int};
use crate::{Action, Object};

/// Gets the cookies for a domain. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_cookies-获取-cookies)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Cookies, only(Standard, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetCookies {
    /// Domain; of the standard by default none.
    #[action(required(send(NapCat, LlBot, Lagrange)))]
    pub domain: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Cookies for a domain.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct Cookies {
    /// Value of the HTTP header.
    pub cookies: String,
    /// CSRF token in decimal digits; empty if it is not known.
    #[object(only(NapCat, LlBot), required(receive))]
    pub bkn: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the CSRF token. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_csrf_token-获取-csrf-token)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = CsrfToken, only(Standard, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetCsrfToken {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Token against forged requests.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct CsrfToken {
    /// CSRF token.
    pub token: Int,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the cookies for a domain and the CSRF token. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_credentials-获取-qq-相关接口凭证)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Credentials, only(Standard, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetCredentials {
    /// Domain; of the standard by default none.
    #[action(required(send(NapCat, LlBot, Lagrange)))]
    pub domain: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Cookies for a domain and a CSRF token.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct Credentials {
    /// Value of the HTTP header.
    pub cookies: String,
    /// CSRF token.
    #[object(only(Standard, LlBot, Lagrange), required(receive))]
    pub csrf_token: Option<Int>,
    /// CSRF token, under the name of NapCat.
    #[object(only(NapCat), required(receive))]
    pub token: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the client key of the account. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = ClientKey, only(NapCat))]
#[non_exhaustive]
pub struct GetClientkey {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Client key of the account.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct ClientKey {
    /// Client key.
    pub clientkey: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the keys for downloading media. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Rkeys, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetRkey {
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Keys for downloading media.
    pub enum Rkeys {
        /// A list, of NapCat.
        List(Vec<Rkey>),
        /// An object, of LLBot and Lagrange.
        Set(RkeySet),
    }
}

/// A key for downloading media.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, Lagrange), recv_only)]
#[non_exhaustive]
pub struct Rkey {
    /// Kind of conversation that it is for.
    #[object(required(receive))]
    pub r#type: Option<MessageType>,
    /// Key, as it stands in an address.
    pub rkey: String,
    /// When it was made, in seconds.
    #[object(required(receive))]
    pub created_at: Option<Int>,
    /// How long it is good, in seconds.
    #[object(required(receive), text, number)]
    pub ttl: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Keys for downloading media; a list of Lagrange, a pair of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct RkeySet {
    /// Key for private chats.
    #[object(only(LlBot), required(receive))]
    pub private_key: Option<String>,
    /// Key for groups.
    #[object(only(LlBot), required(receive))]
    pub group_key: Option<String>,
    /// Until when they are good, in seconds.
    #[object(only(LlBot), required(receive))]
    pub expired_time: Option<Int>,
    /// When the answer was made, as text in local time.
    #[object(only(LlBot), required(receive))]
    pub updated_time: Option<String>,
    /// One entry for each key.
    #[object(only(Lagrange), required(receive))]
    pub rkeys: Option<Vec<Rkey>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the keys for downloading media from the client core. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<KernelRkey>, only(NapCat))]
#[non_exhaustive]
pub struct NcGetRkey {
    /// Keys without a field here.
    pub extra: Extra,
}

/// A key for downloading media, as the client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct KernelRkey {
    /// Key, as it stands in an address.
    pub rkey: Option<String>,
    /// How long it is good, in seconds.
    #[object(text, number)]
    pub ttl: Option<Int>,
    /// When it was made, in seconds.
    pub time: Option<Int>,
    /// Kind of conversation that it is for: 10 private, 20 group.
    pub r#type: Option<Int>,
    /// Key; in the documents only.
    pub key: Option<String>,
    /// Until when it is good, in seconds; in the documents only.
    pub expired: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the keys for downloading media as a key server sends them. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = RkeyServer, only(NapCat))]
#[non_exhaustive]
pub struct GetRkeyServer {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Keys for downloading media, as a key server sends them.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct RkeyServer {
    /// Key for private chats, with `&rkey=` before it.
    pub private_rkey: Option<String>,
    /// Key for groups, with `&rkey=` before it.
    pub group_rkey: Option<String>,
    /// Until when they are good, in seconds.
    pub expired_time: Option<Int>,
    /// Name of the server.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

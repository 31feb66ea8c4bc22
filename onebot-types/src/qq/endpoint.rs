//! HTTP endpoints. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/api-use.html>
//!
//! There is a struct for each endpoint: its fields are the parameters of the path, those of the query, and `body`. With the
//! feature `http` it becomes a request and reads the answer, in terms of the `http` crate; [`Endpoint`] is any of them, for
//! servers.
//!
//! The name of a struct is the method and what is fixed in the path, without `v2`; a word before a parameter is singular, and
//! `users/@me` is `Me`: `GET /channels/{channel_id}/messages` is [`GetChannelMessages`], `GET
//! /channels/{channel_id}/messages/{message_id}` is [`GetChannelMessage`], `POST /users/@me/dms` is [`PostMeDms`]. One path
//! has a verb of its own: [`GetAppAccessToken`].

pub mod bot;
pub mod channel;
pub mod content;
pub mod gateway;
pub mod group;
pub mod guild;
pub mod interaction;
pub mod member;
pub mod menu;
pub mod message;
pub mod panel;
pub mod permission;
pub mod reaction;
pub mod role;
pub mod speak;
pub mod token;

use crate::codec::Wire;
use crate::info::{Method, TypeInfo};
use crate::wire::Extra;
use crate::{DecodeError, Json as _, Object};
use serde_json::Value;
use std::fmt;

pub use bot::*;
pub use channel::*;
pub use content::*;
pub use gateway::*;
pub use group::*;
pub use guild::*;
pub use interaction::*;
pub use member::*;
pub use menu::*;
pub use message::*;
pub use panel::*;
pub use permission::*;
pub use reaction::*;
pub use role::*;
pub use speak::*;
pub use token::*;

/// The enum of all endpoints, and what is written once for each of them.
macro_rules! endpoints {
    (
        $(#[$attr:meta])*
        pub enum $enum:ident {
            $($(#[$doc:meta])* $name:ident,)+
        }
    ) => {
        $(#[$attr])*
        pub enum $enum {
            $($(#[$doc])* $name(Box<$name>),)+
        }

        impl $enum {
            /// The facts about every endpoint.
            pub const ALL: &'static [EndpointInfo] = &[
                $(EndpointInfo::new::<$name>(|value| $name::from_value(value).map(Self::from)),)+
            ];

            /// The facts about the endpoint.
            pub fn info(&self) -> &'static TypeInfo {
                match self {
                    $(Self::$name(_) => $name::INFO,)+
                }
            }
        }

        $(
            impl From<$name> for $enum {
                fn from(endpoint: $name) -> Self {
                    Self::$name(Box::new(endpoint))
                }
            }
        )+
    };
}

endpoints! {
    /// Any endpoint, with its parameters and its body.
    #[derive(Debug, Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Endpoint {
@@VARIANTS@@
    }
}

/// The facts about an endpoint.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The method.
    pub method: Method,
    /// The path with its parameters in braces: `/guilds/{guild_id}`. One endpoint has a host of its own in front of it.
    pub path: &'static str,
    /// The fields, the other paths, and the answer.
    pub info: &'static TypeInfo,
    /// Reads the JSON form.
    #[cfg_attr(not(feature = "http"), expect(dead_code, reason = "only requests are read by it"))]
    pub(super) read: fn(&Value) -> Result<Endpoint, DecodeError>,
}

impl EndpointInfo {
    const fn new<T: EndpointData>(read: fn(&Value) -> Result<Endpoint, DecodeError>) -> Self {
        EndpointInfo { method: T::METHOD, path: T::PATH, info: T::INFO, read }
    }
}

impl fmt::Debug for EndpointInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndpointInfo").field("info", self.info).finish_non_exhaustive()
    }
}

/// An endpoint with its parameters and its body. Implemented by the derive [`Endpoint`](macro@crate::Endpoint).
///
/// The methods that make and read requests need the feature `http`.
pub trait EndpointData: Object {
    /// What the endpoint is answered with.
    type Response: Wire + fmt::Debug + Clone + PartialEq;
    /// The method.
    const METHOD: Method;
    /// The path, with parameters in braces; with a host in front of it if that is fixed.
    const PATH: &'static str;

    /// The path with its parameters, and the query.
    ///
    /// ```
    /// use onebot_types::qq::EndpointData;
    /// use onebot_types::qq::endpoint::DeleteChannelMessage;
    ///
    /// let endpoint = DeleteChannelMessage::new("5", "a/b c").hidetip(true);
    /// assert_eq!(endpoint.path_and_query()?, "/channels/5/messages/a%2Fb%20c?hidetip=true");
    /// # Ok::<_, onebot_types::qq::http::RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A parameter of the path is empty, or one or two dots: it would lead elsewhere.
    #[cfg(feature = "http")]
    fn path_and_query(&self) -> Result<String, super::http::RequestError> {
        super::http::path_and_query(self, Self::INFO, Self::PATH)
    }

    /// The request to a host, as [`http::PRODUCTION`](super::http::PRODUCTION), with an access token.
    ///
    /// An endpoint with a host of its own takes neither of both.
    ///
    /// # Errors
    ///
    /// As [`path_and_query`](Self::path_and_query), and if the host is no address, or the token cannot stand in a header.
    #[cfg(feature = "http")]
    fn to_request(
        &self,
        base: &str,
        access_token: &str,
    ) -> Result<http::Request<Vec<u8>>, super::http::RequestError> {
        super::http::to_request(self, Self::INFO, (Self::METHOD, Self::PATH), (base, access_token))
    }

    /// Reads the path, the query without its `?`, and the body of a request, which is empty if there is none.
    ///
    /// # Errors
    ///
    /// The path is another one, the path or the query is not percent-encoded UTF-8, or the body is not JSON that fits.
    #[cfg(feature = "http")]
    fn from_parts(path: &str, query: Option<&str>, body: &[u8]) -> Result<Self, super::http::RouteError> {
        super::http::from_parts(path, query, body)
    }

    /// Reads a request. [`Endpoint::from_request`] is for those of any endpoint.
    ///
    /// # Errors
    ///
    /// As [`from_parts`](Self::from_parts), and if the method is another one.
    #[cfg(feature = "http")]
    fn from_request<B: AsRef<[u8]>>(request: &http::Request<B>) -> Result<Self, super::http::RouteError> {
        super::http::from_request(request)
    }

    /// Reads the answer.
    ///
    /// # Errors
    ///
    /// The API says that the request failed or that the message waits for review, or the answer has another form.
    #[cfg(feature = "http")]
    fn read_response<B: AsRef<[u8]>>(
        response: &http::Response<B>,
    ) -> Result<Self::Response, super::http::ResponseError> {
        super::http::read_response(response)
    }

    /// The answer that a server gives: status 204 without a body where it is `None`, else 200.
    #[cfg(feature = "http")]
    fn to_response(answer: &Self::Response) -> http::Response<Vec<u8>> {
        super::http::to_response(answer)
    }
}

/// An answer that says nothing but that it is done: `{}`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Empty {
    /// Keys without a field here.
    pub extra: Extra,
}

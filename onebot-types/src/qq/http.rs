//! Endpoints as requests and answers of the [`http`] crate, for any HTTP client or server.
//!
//! The methods are those of [`EndpointData`](crate::qq::EndpointData):
//!
//! ```
//! use onebot_types::qq::endpoint::GetGuildMembers;
//! use onebot_types::qq::{Endpoint, EndpointData, http};
//!
//! let request = GetGuildMembers::new("7").limit(400).to_request(http::PRODUCTION, "token")?;
//! assert_eq!(request.uri(), "https://api.sgroup.qq.com/guilds/7/members?limit=400");
//! assert_eq!(request.headers()["authorization"], "QQBot token");
//!
//! // What a server reads.
//! let Endpoint::GetGuildMembers(endpoint) = Endpoint::from_request(&request)? else { panic!() };
//! assert_eq!(endpoint.limit.unwrap(), 400);
//!
//! // What comes back.
//! let failure = ::http::Response::builder().status(401).body(r#"{"code":11244,"message":"token expired"}"#)?;
//! let error = GetGuildMembers::read_response(&failure).unwrap_err();
//! let code = error.api().and_then(|error| error.code()).unwrap();
//! assert_eq!((i64::from(code), code.meaning()), (11244, Some("the token expired or does not exist")));
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

mod error;
mod parts;
mod response;
mod route;

pub use super::host::{PRODUCTION, PRODUCTION_2026, SANDBOX, TRACE_ID};
pub use error::{ApiError, RequestError, ResponseError, RouteError};
pub(super) use parts::{path_and_query, to_request};
pub(super) use response::{read_response, to_response};
pub(super) use route::{from_parts, from_request};

/// The header of requests with the app id of the bot, which SDKs send along.
pub const UNION_APP_ID: &str = "x-union-appid";

/// The header of answers to interactions with the app id of the bot, which one SDK sends along.
pub const CALLBACK_APP_ID: &str = "x-callback-appid";

/// The key of the body in the JSON form of an endpoint.
const BODY: &str = "body";

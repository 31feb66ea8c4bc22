//! [`RetCode`].

use crate::OpenEnum;
use crate::info::Dialect;
use crate::wire::Int;

/// What the `retcode` of an answer means.
///
/// Over WebSocket the standard adds 1000 to the HTTP status that the same failure has over HTTP. Codes that are not listed are
/// failures; Lagrange passes on those of the QQ server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RetCode {
    /// Done.
    #[open_enum(rename = 0)]
    Ok,
    /// Accepted; of Lagrange a failure to set a picture.
    #[open_enum(rename = 1)]
    Async,
    /// Something that the action needs was not found, of go-cqhttp and Lagrange.
    #[open_enum(rename = -1)]
    NotFound,
    /// The action failed, of go-cqhttp; `msg` names the error.
    #[open_enum(rename = 100)]
    Failed,
    /// The action failed, over HTTP.
    #[open_enum(rename = 200)]
    HttpFailed,
    /// Bad parameters, over HTTP.
    #[open_enum(rename = 400)]
    HttpBadRequest,
    /// Unknown action, of go-cqhttp and Lagrange, and of LLBot over HTTP.
    #[open_enum(rename = 404)]
    HttpUnknownAction,
    /// The action failed, over WebSocket.
    #[open_enum(rename = 1200)]
    WsFailed,
    /// Bad parameters or no JSON, over WebSocket.
    #[open_enum(rename = 1400)]
    BadRequest,
    /// No access token.
    #[open_enum(rename = 1401)]
    Unauthorized,
    /// Wrong access token.
    #[open_enum(rename = 1403)]
    Forbidden,
    /// Unknown action, over WebSocket.
    #[open_enum(rename = 1404)]
    UnknownAction,
    /// The message went out without a sequence number, of Lagrange.
    #[open_enum(rename = 9000)]
    NoSequence,
    /// Another code.
    Other(i64),
}

impl From<RetCode> for Int {
    fn from(code: RetCode) -> Self {
        code.as_i64().into()
    }
}

impl RetCode {
    /// What the code means in a dialect, in a few words; `None` if the dialect does not document it.
    ///
    /// ```
    /// use onebot_types::{info::Dialect, v11::RetCode};
    ///
    /// assert_eq!(RetCode::from(1).meaning(Dialect::Lagrange), Some("setting a picture failed"));
    /// assert_eq!(RetCode::from(1).meaning(Dialect::NapCat), None);
    /// ```
    pub fn meaning(self, dialect: Dialect) -> Option<&'static str> {
        use Dialect::{GoCqHttp, Lagrange, LlBot, NapCat, Standard};
        Some(match (self, dialect) {
            (RetCode::Ok, _) => "done",
            (RetCode::Async, Standard | GoCqHttp) => "accepted, runs later",
            (RetCode::Async, Lagrange) => "setting a picture failed",
            (RetCode::NotFound, GoCqHttp) => "the quick reply could not be prepared",
            (RetCode::NotFound, Lagrange) => "not found, or failed",
            (RetCode::Failed, GoCqHttp) => "failed",
            (RetCode::HttpFailed, GoCqHttp) => "the group file could not be deleted",
            (RetCode::HttpFailed, NapCat) => "failed, or an unknown action, over HTTP",
            (RetCode::HttpFailed, LlBot) => "failed, over HTTP",
            (RetCode::HttpFailed, Lagrange) => "failed with an exception",
            (RetCode::HttpBadRequest, NapCat | LlBot) => "bad parameters, over HTTP",
            (RetCode::HttpUnknownAction, GoCqHttp | Lagrange) => "unknown action",
            (RetCode::HttpUnknownAction, LlBot) => "unknown action, over HTTP",
            (RetCode::WsFailed, NapCat | LlBot) => "failed, over WebSocket",
            (RetCode::BadRequest, Standard | NapCat | LlBot) => "bad parameters or no JSON, over WebSocket",
            (RetCode::Unauthorized, Standard | NapCat) => "no access token",
            (RetCode::Forbidden, Standard | NapCat | LlBot) => "wrong access token",
            (RetCode::UnknownAction, Standard | NapCat | LlBot) => "unknown action, over WebSocket",
            (RetCode::NoSequence, Lagrange) => "sent without a sequence number",
            _ => return None,
        })
    }
}

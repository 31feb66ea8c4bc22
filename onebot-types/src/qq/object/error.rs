//! What a request is answered with that failed, or that waits for review. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/openapi/error/error.html>

use super::MessageAudited;
use crate::Object;
use crate::wire::{Extra, Int};
use serde_json::Value;

/// Body of an answer that says what went wrong, or that a message is in review.
///
/// Newer pages call the code `err_code`, and some upload endpoints `biz_code`; [`any_code`](Self::any_code) finds it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, as a number.
    pub code: Option<Int>,
    /// What went wrong, in words that may change.
    pub message: Option<String>,
    /// Details; for the codes 304023 and 304024 the audit.
    pub data: Option<ErrorDetails>,
    /// Id of the request, to report it by; also in the header `X-Tps-trace-ID`.
    pub trace_id: Option<String>,
    /// What went wrong, as newer pages name it; 0 means success.
    pub err_code: Option<Int>,
    /// What went wrong, as seen from upload endpoints.
    pub biz_code: Option<Int>,
    /// Words for it, as seen from upload endpoints.
    pub msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl ErrorBody {
    /// The code, under whichever name it came.
    pub fn any_code(&self) -> Option<Int> {
        self.code.or(self.err_code).or(self.biz_code)
    }

    /// The message, under whichever name it came.
    pub fn any_message(&self) -> Option<&str> {
        self.message.as_deref().or(self.msg.as_deref())
    }

    /// The audit that a message waits for.
    pub fn audit(&self) -> Option<&MessageAudited> {
        match self.data.as_ref()? {
            ErrorDetails::Known(data) => data.message_audit.as_deref(),
            ErrorDetails::Value(_) => None,
        }
    }
}

one_of! {
    /// Details of an error.
    pub enum ErrorDetails {
        /// An object, which may tell of an audit.
        Known(ErrorData),
        /// Anything else.
        Value(Value),
    }
}

/// Details of an error, as an object.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ErrorData {
    /// Audit that the message waits for, by `audit_id` only.
    pub message_audit: Option<Box<MessageAudited>>,
    /// Keys without a field here.
    pub extra: Extra,
}

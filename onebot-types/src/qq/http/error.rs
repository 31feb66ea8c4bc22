//! What can be wrong with requests and answers.

use crate::DecodeError;
use crate::info::Method;
use crate::qq::ErrorCode;
use crate::qq::object::{ErrorBody, MessageAudited};
use http::StatusCode;
use std::error::Error;
use std::fmt;

/// Why an endpoint does not become a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A parameter of the path that would make it another path: empty, or one or two dots.
    Parameter {
        /// The name of the parameter.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// The address of the host or the token cannot stand in a request.
    Http(http::Error),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Parameter { name, value } => {
                write!(f, "{name}: expected a segment of a path, found {value:?}")
            }
            RequestError::Http(error) => error.fmt(f),
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            RequestError::Parameter { .. } => None,
            // It is what is displayed.
            RequestError::Http(error) => error.source(),
        }
    }
}

/// Why a request is for no endpoint.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RouteError {
    /// No endpoint has the path.
    UnknownPath,
    /// An endpoint has the path, but another method.
    WrongMethod {
        /// The methods of the path.
        allowed: Vec<Method>,
    },
    /// The path or the query is not percent-encoded UTF-8.
    Encoding,
    /// A parameter of the query has the name of one of the path, or of the body.
    Name(String),
    /// The body is not JSON, or the parameters or the body do not fit.
    Decode(DecodeError),
}

impl RouteError {
    /// What a server answers.
    pub fn status(&self) -> StatusCode {
        match self {
            RouteError::UnknownPath => StatusCode::NOT_FOUND,
            RouteError::WrongMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RouteError::UnknownPath => f.write_str("no endpoint has this path"),
            RouteError::WrongMethod { allowed } => {
                let allowed: Vec<_> = allowed.iter().map(|method| method.name()).collect();
                write!(f, "expected the method {}", allowed.join(" or "))
            }
            RouteError::Encoding => f.write_str("expected percent-encoded UTF-8"),
            RouteError::Name(name) => write!(f, "expected no `{name}` in the query"),
            RouteError::Decode(error) => error.fmt(f),
        }
    }
}

impl Error for RouteError {}

/// Why an answer is not the one that was asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseError {
    /// The request failed.
    Api(Box<ApiError>),
    /// The message was taken, and waits for a review, whose end an event tells: see [`ApiError::audit`].
    Audit(Box<ApiError>),
    /// The answer has a form that the endpoint's type has none for.
    Decode {
        /// The status of the answer.
        status: StatusCode,
        /// Id of the request, to report it by.
        trace_id: Option<String>,
        /// What is wrong.
        error: Box<DecodeError>,
    },
}

impl ResponseError {
    /// What the API said, if it said something.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            ResponseError::Api(error) | ResponseError::Audit(error) => Some(error),
            ResponseError::Decode { .. } => None,
        }
    }
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ResponseError::Api(error) => error.fmt(f),
            ResponseError::Audit(error) => write!(f, "waits for review: {error}"),
            ResponseError::Decode { status, error, .. } => {
                write!(f, "status {}: {error}", status.as_u16())
            }
        }
    }
}

impl Error for ResponseError {}

/// What the API says of a request that failed, or that waits for review.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The status of the answer.
    pub status: StatusCode,
    /// Id of the request, to report it by: from the body, or else from the header.
    pub trace_id: Option<String>,
    /// The body; without any field if it is no JSON object, as that of a gateway in between.
    pub body: ErrorBody,
}

impl ApiError {
    /// An error to answer with.
    pub fn new(status: StatusCode, body: ErrorBody) -> Self {
        ApiError { status, trace_id: body.trace_id.clone(), body }
    }

    /// The code, under whichever name it came; it knows what it [means](ErrorCode::meaning).
    pub fn code(&self) -> Option<ErrorCode> {
        self.body.any_code()?.as_i64().map(ErrorCode::from)
    }

    /// The message, under whichever name it came; it may change, and is not to be tested.
    pub fn message(&self) -> Option<&str> {
        self.body.any_message()
    }

    /// The audit that a message waits for.
    pub fn audit(&self) -> Option<&MessageAudited> {
        self.body.audit()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status.as_u16())?;
        if let Some(code) = self.code() {
            write!(f, ", code {code}")?;
            if let Some(meaning) = code.meaning() {
                write!(f, " ({meaning})")?;
            }
        }
        if let Some(message) = self.message() {
            write!(f, ": {message}")?;
        }
        if let Some(trace_id) = &self.trace_id {
            write!(f, " (trace id {trace_id})")?;
        }
        Ok(())
    }
}

impl Error for ApiError {}

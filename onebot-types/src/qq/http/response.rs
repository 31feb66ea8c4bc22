//! Answers: read by clients, made by servers.

use super::TRACE_ID;
use super::error::{ApiError, ResponseError};
use crate::codec::{View, Wire};
use crate::qq::ErrorCode;
use crate::qq::object::ErrorBody;
use crate::wire::Int;
use crate::{DecodeError, DecodeOptions, Json};
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};

/// Codes of messages that were taken and wait for review.
const IN_REVIEW: [ErrorCode; 2] = [ErrorCode::PUSH_MSG_ASYNC_OK, ErrorCode::REPLY_MSG_ASYNC_OK];

/// Reads the answer to an endpoint.
pub(in crate::qq) fn read_response<T: Wire>(
    response: &Response<impl AsRef<[u8]>>,
) -> Result<T, ResponseError> {
    let (status, body) = (response.status(), response.body().as_ref());
    let header = response.headers().get(TRACE_ID).and_then(|value| value.to_str().ok());
    let read = if body.is_empty() { without_body(status) } else { with_body(status, body) };
    read.map_err(|failure| match failure {
        Failure::Api(body) => {
            let mut error = ApiError::new(status, *body);
            let in_review =
                error.audit().is_some() || error.code().is_some_and(|code| IN_REVIEW.contains(&code));
            error.trace_id = error.trace_id.or_else(|| header.map(str::to_owned));
            let wrap = if in_review { ResponseError::Audit } else { ResponseError::Api };
            wrap(Box::new(error))
        }
        Failure::Decode(error) => {
            ResponseError::Decode { status, trace_id: header.map(str::to_owned), error: Box::new(error) }
        }
    })
}

enum Failure {
    Api(Box<ErrorBody>),
    Decode(DecodeError),
}

fn without_body<T: Wire>(status: StatusCode) -> Result<T, Failure> {
    if !status.is_success() {
        return Err(Failure::Api(Box::default()));
    }
    // An empty text is reported as the error that it is.
    T::without_data(false).ok_or(()).or_else(|()| T::from_json("").map_err(Failure::Decode))
}

fn with_body<T: Wire>(status: StatusCode, body: &[u8]) -> Result<T, Failure> {
    let tape = std::str::from_utf8(body)
        .map_err(|error| DecodeError::utf8(body, error.valid_up_to()))
        .and_then(|text| DecodeOptions::new().tape(text));
    match tape {
        Ok(tape) if status.is_success() && !is_failure(tape.root()) => {
            T::from_json(tape.text()).map_err(Failure::Decode)
        }
        Ok(tape) => Err(Failure::Api(Box::new(ErrorBody::from_json(tape.text()).unwrap_or_default()))),
        Err(error) if status.is_success() => Err(Failure::Decode(error)),
        // A gateway in between answers in its own words.
        Err(_) => Err(Failure::Api(Box::default())),
    }
}

/// Whether an answer that succeeded by its status says that it did not: some endpoints do, and messages that wait for review.
fn is_failure(answer: View<'_>) -> bool {
    answer.is_object()
        && ["code", "err_code", "biz_code"].iter().any(|key| {
            let code = answer.get(key).and_then(|code| Int::read(&mut code.cursor()));
            code.is_some_and(|code| code != 0)
        })
}

/// Makes an answer: status 204 without a body for `null`, else 200.
pub(in crate::qq) fn to_response<T: Wire>(answer: &T) -> Response<Vec<u8>> {
    let json = answer.to_json();
    if json == "null" {
        let mut response = Response::new(Vec::new());
        *response.status_mut() = StatusCode::NO_CONTENT;
        return response;
    }
    with_json(StatusCode::OK, json)
}

fn with_json(status: StatusCode, json: String) -> Response<Vec<u8>> {
    let mut response = Response::new(json.into_bytes());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    response
}

impl ApiError {
    /// The answer that a server gives.
    ///
    /// ```
    /// use onebot_types::qq::http::ApiError;
    /// use onebot_types::qq::object::ErrorBody;
    ///
    /// let body = ErrorBody::new().code(11244).message("token expired");
    /// let response = ApiError::new(http::StatusCode::UNAUTHORIZED, body).to_response();
    /// assert_eq!(response.body(), br#"{"code":11244,"message":"token expired"}"#);
    /// ```
    pub fn to_response(&self) -> Response<Vec<u8>> {
        let mut response = with_json(self.status, self.body.to_json());
        if let Some(Ok(trace_id)) = self.trace_id.as_deref().map(http::HeaderValue::from_str) {
            response.headers_mut().insert(TRACE_ID, trace_id);
        }
        response
    }
}

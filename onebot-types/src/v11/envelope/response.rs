//! [`Response`].

use super::{Call, Request, RetCode};
use crate::codec::object::{Keys, keys};
use crate::codec::read::Claims;
use crate::codec::write::{self, Fields};
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::{Dialect, Dialects, FieldInfo, Kind, Shape, TypeInfo};
use crate::v11::Action;
use crate::wire::{Extra, Int};
use crate::{DecodeError, Json as _, OpenEnum};
use serde_json::Value;
use std::fmt;

/// The answer to a request for an action.
///
/// Any JSON object decodes. Data that does not fit the action's type is kept: `data` is then `None`, and
/// [`into_result`](Self::into_result) says what does not fit. Of an answer to [`Action`] the data is JSON.
///
/// ```
/// use onebot_types::{prelude::*, v11::action::SendGroupMsg};
///
/// let answer = Response::<SendGroupMsg>::from_json(r#"{"status":"ok","retcode":0,"data":{"message_id":3425462029}}"#)?;
/// assert_eq!(answer.into_result().unwrap().message_id, 3425462029_u64);
///
/// let answer = Response::<SendGroupMsg>::from_json(r#"{"status":"failed","retcode":1400,"data":null,"wording":"no"}"#)?;
/// assert_eq!(answer.into_result().unwrap_err().to_string(), "failed with code 1400: no");
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<A: Call = Action> {
    /// Outcome.
    pub status: Option<ResponseStatus>,
    /// 0 for success, 1 if the action runs later, else an error.
    pub retcode: Option<Int>,
    /// What the action gives.
    pub data: Option<A::Response>,
    /// Text of the error, for developers.
    pub message: Option<String>,
    /// Short name of the error.
    pub msg: Option<String>,
    /// Text of the error, for people.
    pub wording: Option<String>,
    /// The value that came with the request.
    pub echo: Option<Value>,
    /// Whether more answers follow.
    pub stream: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Outcome of a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// Done.
    Ok,
    /// Accepted; nobody will say how it ends.
    Async,
    /// Not done.
    Failed,
    /// Another text; Lagrange says why it failed, or nothing.
    Other(String),
}

impl<A: Call> Response<A> {
    /// The answer for success.
    pub fn ok(data: A::Response) -> Self {
        Response { data: Some(data), ..Self::with(ResponseStatus::Ok, 0) }
    }

    /// The answer for an action that runs later, status `async`: to a request whose name ends in `_async` or `_rate_limited`, see
    /// [`Request::suffix`]. Nobody will say how it ends.
    ///
    /// ```
    /// use onebot_types::{prelude::*, v11::action::SendGroupMsg};
    ///
    /// let answer = Response::<SendGroupMsg>::accepted().echo(7);
    /// assert_eq!(answer.to_json(), r#"{"status":"async","retcode":1,"data":null,"echo":7}"#);
    /// assert!(answer.is_ok());
    /// ```
    pub fn accepted() -> Self {
        Self::with(ResponseStatus::Async, RetCode::Async).null()
    }

    /// The answer for failure.
    pub fn failed(retcode: impl Into<Int>, message: impl Into<String>) -> Self {
        let message = message.into();
        let mut response = Self::with(ResponseStatus::Failed, retcode).null();
        response.wording = Some(message.clone());
        response.message = Some(message);
        response
    }

    /// Documents show `null` where there is no data.
    fn null(mut self) -> Self {
        match A::Response::from_value(&Value::Null) {
            Ok(null) => self.data = Some(null),
            Err(_) => drop(self.extra.insert("data", Value::Null)),
        }
        self
    }

    fn with(status: ResponseStatus, retcode: impl Into<Int>) -> Self {
        Response {
            status: Some(status),
            retcode: Some(retcode.into()),
            data: None,
            message: None,
            msg: None,
            wording: None,
            echo: None,
            stream: None,
            extra: Extra::new(),
        }
    }

    /// Sets [`echo`](#structfield.echo).
    pub fn echo(mut self, echo: impl Into<Value>) -> Self {
        self.echo = Some(echo.into());
        self
    }

    /// Takes the `echo` of the request that this answers, absent if that has none.
    pub fn echo_of<B: Call>(mut self, request: &Request<B>) -> Self {
        self.echo.clone_from(&request.echo);
        self
    }

    /// What the code means.
    pub fn ret_code(&self) -> Option<RetCode> {
        self.retcode.and_then(Int::as_i64).map(RetCode::from)
    }

    /// Whether the action was done, or will be.
    pub fn is_ok(&self) -> bool {
        is_ok(self.status.as_ref(), self.retcode)
    }

    /// The data of an action that was done. Where an action gives nothing, whatever came in its place is nothing.
    ///
    /// # Errors
    ///
    /// The action failed or runs later, or the answer has no data, or the data does not fit the type of the action.
    pub fn into_result(self) -> Result<A::Response, ApiError> {
        let ok = self.is_ok();
        let misfit = self.extra.get("data");
        if ok && let Some(data) = self.data.or_else(|| A::Response::without_data(misfit.is_some())) {
            return Ok(data);
        }
        // What runs later is answered with null.
        let awaited = runs_later(self.status.as_ref(), self.retcode);
        let misfit = misfit.filter(|data| ok && !(awaited && data.is_null()));
        let misfit = misfit.map(|data| {
            crate::codec::with_tape_of(data, |view| DecodeError::misfit(A::Response::SHAPE, view))
                .unwrap_or_else(|error| error)
        });
        Err(ApiError {
            status: self.status,
            retcode: self.retcode,
            message: self.message,
            msg: self.msg,
            wording: self.wording,
            misfit: misfit.map(Box::new),
        })
    }

    const INFO: &'static TypeInfo = &TypeInfo::new::<Self>(
        Kind::Object,
        "Response",
        module_path!(),
        "The answer to a request.",
        &[
            FieldInfo::new("status", "Outcome.", ResponseStatus::SHAPE).received(Dialects::ALL),
            FieldInfo::new(
                "retcode",
                "0 for success, 1 if the action runs later, else an error.",
                Int::SHAPE,
            )
            .received(Dialects::ALL),
            FieldInfo::new("data", "What the action gives.", A::Response::SHAPE),
            FieldInfo::new("message", "Text of the error, for developers.", Shape::String).only(EXPLAINS),
            FieldInfo::new("msg", "Short name of the error.", Shape::String)
                .only(Dialects::of(&[Dialect::GoCqHttp])),
            FieldInfo::new("wording", "Text of the error, for people.", Shape::String).only(EXPLAINS),
            FieldInfo::new("echo", "The value that came with the request.", Shape::Any),
            FieldInfo::new("stream", "Whether more answers follow.", Shape::String)
                .only(Dialects::of(&[Dialect::NapCat])),
        ],
    )
    .wire(match A::VARIANTS {
        [action] => action.tag,
        _ => "",
    });
}

fn is_ok(status: Option<&ResponseStatus>, code: Option<Int>) -> bool {
    code.is_none_or(|code| code == 0 || code == 1)
        && matches!(status, None | Some(ResponseStatus::Ok | ResponseStatus::Async))
}

fn runs_later(status: Option<&ResponseStatus>, code: Option<Int>) -> bool {
    is_ok(status, code) && (status == Some(&ResponseStatus::Async) || code.is_some_and(|code| code == 1))
}

const EXPLAINS: Dialects = Dialects::of(&[Dialect::GoCqHttp, Dialect::NapCat, Dialect::LlBot]);

impl<A: Call> PartialEq for Response<A> {
    fn eq(&self, other: &Self) -> bool {
        self.status == other.status
            && self.retcode == other.retcode
            && self.data == other.data
            && (&self.message, &self.msg, &self.wording) == (&other.message, &other.msg, &other.wording)
            && (&self.echo, &self.stream, &self.extra) == (&other.echo, &other.stream, &other.extra)
    }
}

const STATUS: Key = ",\"status\":";
const RETCODE: Key = ",\"retcode\":";
const DATA: Key = ",\"data\":";
const MESSAGE: Key = ",\"message\":";
const MSG: Key = ",\"msg\":";
const WORDING: Key = ",\"wording\":";
const ECHO: Key = ",\"echo\":";
const STREAM: Key = ",\"stream\":";

static KEYS: Keys = keys![STATUS, RETCODE, DATA, MESSAGE, MSG, WORDING, ECHO, STREAM];

impl<A: Call> Wire for Response<A> {
    const SHAPE: Shape = Shape::Object(|| Self::INFO);

    fn blank() -> Self {
        Response {
            status: None,
            retcode: None,
            data: None,
            message: None,
            msg: None,
            wording: None,
            echo: None,
            stream: None,
            extra: Extra::new(),
        }
    }

    fn fill(&mut self, c: &mut Cursor<'_>, claims: Claims<'_>) -> bool {
        let Response { status, retcode, data, message, msg, wording, echo, stream, extra } = self;
        KEYS.read(c, claims, &mut [status, retcode, data, message, msg, wording, echo, stream], extra)
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, self);
    }
}

impl<A: Call> Fields for Response<A> {
    fn fields(&self, out: &mut dyn Sink) {
        write::optional(&self.status, STATUS, &self.extra, out);
        write::optional(&self.retcode, RETCODE, &self.extra, out);
        write::optional(&self.data, DATA, &self.extra, out);
        write::optional(&self.message, MESSAGE, &self.extra, out);
        write::optional(&self.msg, MSG, &self.extra, out);
        write::optional(&self.wording, WORDING, &self.extra, out);
        write::optional(&self.echo, ECHO, &self.extra, out);
        write::optional(&self.stream, STREAM, &self.extra, out);
        KEYS.write_unknown(&self.extra, out);
    }
}

document!(Response<A: Call>);
serde_through_wire!(Response<A: Call>);

/// Why a [`Response`] has no data to give.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Outcome.
    pub status: Option<ResponseStatus>,
    /// Code of the error; 0 if the action was done, but the data is missing or does not fit.
    pub retcode: Option<Int>,
    /// Text of the error, for developers.
    pub message: Option<String>,
    /// Short name of the error.
    pub msg: Option<String>,
    /// Text of the error, for people.
    pub wording: Option<String>,
    /// Where the data does not fit the type of the action.
    pub misfit: Option<Box<DecodeError>>,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(misfit) = &self.misfit {
            return write!(f, "data does not fit the action: {misfit}");
        }
        let (code, status) = (self.retcode, self.status.as_ref());
        if is_ok(status, code) {
            let later = if runs_later(status, code) { ": the action runs later" } else { "" };
            return write!(f, "expected data, found none{later}");
        }
        f.write_str("failed")?;
        if let Some(code) = code {
            write!(f, " with code {code}")?;
        }
        let status = status.filter(|status| **status != ResponseStatus::Failed).map(ResponseStatus::as_str);
        let texts = [self.wording.as_deref(), self.message.as_deref(), self.msg.as_deref(), status];
        match texts.into_iter().flatten().find(|text| !text.is_empty()) {
            Some(text) => write!(f, ": {text}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.misfit.as_deref().map(|misfit| misfit as _)
    }
}

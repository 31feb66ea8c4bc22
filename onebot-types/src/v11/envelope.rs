//! What goes over a connection: requests, answers and events. Spec: <https://github.com/botuniverse/onebot-11/tree/master/communication>

use super::{Action, ActionData, Event};
use crate::codec::read::{self, Claims, Content, content_union, optional};
use crate::codec::tape::Kind;
use crate::codec::union::ContentUnion as _;
use crate::codec::write::{self, Fields, Parts};
use crate::codec::{Key, Sink, View, Wire};
use crate::info::{
    Dialect, Fallback, FieldInfo, Kind as TypeKind, Shape, TypeInfo, UnionInfo, Variant, VariantInfo,
};
use crate::wire::{Extra, Int};
use crate::{DecodeError, OpenEnum, Other, Union as _};
use serde_json::Value;
use std::fmt;

/// What a request can carry: an action's parameters, or any [`Action`].
pub trait Call: Sized {
    /// What the answer carries; of any action, JSON.
    type Response: Wire + fmt::Debug + Clone + PartialEq;

    /// The name of the action.
    fn name(&self) -> &str;
    #[doc(hidden)]
    const VARIANTS: &'static [VariantInfo];
    #[doc(hidden)]
    const FALLBACK: Fallback;
    #[doc(hidden)]
    const REQUEST: &'static UnionInfo =
        &UnionInfo::new("Request", module_path!(), "An API request.", "action", Self::VARIANTS)
            .content("params")
            .suffixes(Action::INFO.suffixes)
            .beside(BESIDE)
            .other(Self::FALLBACK);
    #[doc(hidden)]
    fn read_call(view: View<'_>) -> Option<Self>;
    #[doc(hidden)]
    fn write_call(&self, name: &str, out: &mut dyn Sink);
}

const ACTION: Key = ",\"action\":";
const PARAMS: Key = ",\"params\":";
const ECHO: Key = ",\"echo\":";
const BESIDE: &[FieldInfo] =
    &[FieldInfo::new("echo", "Any value; comes back with the answer.", Value::SHAPE)];

impl<T: ActionData> Call for T {
    type Response = T::Response;

    const VARIANTS: &'static [VariantInfo] = &[VariantInfo::new(T::INFO.wire, Variant::Type(T::INFO))];
    const FALLBACK: Fallback = Fallback::None;

    fn name(&self) -> &str {
        T::NAME
    }
    fn read_call(view: View<'_>) -> Option<Self> {
        let content = Content::find(view, "action", "params")?;
        if Self::REQUEST.canonical(content.tag) == T::NAME { content.read(&Claims::ENVELOPE) } else { None }
    }
    fn write_call(&self, name: &str, out: &mut dyn Sink) {
        Parts::new(name, self).under(ACTION, PARAMS).fields(out);
    }
}

impl Call for Action {
    type Response = Value;

    const VARIANTS: &'static [VariantInfo] = Action::INFO.variants;
    const FALLBACK: Fallback = Fallback::Object;

    fn name(&self) -> &str {
        self.tag()
    }
    fn read_call(view: View<'_>) -> Option<Self> {
        view.is(Kind::Object).then(|| content_union(view, &Claims::ENVELOPE))
    }
    fn write_call(&self, name: &str, out: &mut dyn Sink) {
        match self.parts() {
            Ok(parts) => Parts { tag: name, ..parts }.under(ACTION, PARAMS).fields(out),
            Err(other) => other.fields(out),
        }
    }
}

/// An API request.
///
/// Any JSON object decodes to a `Request`: an action that is not known, or whose parameters do not fit it, is
/// [`Action::Other`]. `Request<SendGroupMsg>` is a request of that action only.
///
/// ```
/// use onebot_types::{prelude::*, v11::action::SendGroupMsg};
///
/// let request = Request::new(SendGroupMsg::new(20002, message!["hi"])).echo("7");
/// assert_eq!(
///     request.to_json(),
///     r#"{"action":"send_group_msg","params":{"group_id":20002,"message":[{"type":"text","data":{"text":"hi"}}]},"echo":"7"}"#
/// );
/// let any: Request = Request::from_json(&request.to_json())?;
/// assert!(matches!(any.action, Action::SendGroupMsg(_)));
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Request<A: Call = Action> {
    /// What is asked for.
    pub action: A,
    /// The name of the action as it was received, if it is not the one in the documents.
    spelled: Option<Box<str>>,
    /// Any value, which comes back with the answer.
    pub echo: Option<Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl<A: Call> Request<A> {
    /// A request without `echo`.
    pub fn new(action: A) -> Self {
        Request { action, spelled: None, echo: None, extra: Extra::new() }
    }

    /// Sets [`echo`](#structfield.echo).
    pub fn echo(mut self, echo: impl Into<Value>) -> Self {
        self.echo = Some(echo.into());
        self
    }

    /// The name of the action on the wire: as it was received, with the suffix `_async` or `_rate_limited` if it has one.
    pub fn name(&self) -> &str {
        let name = self.action.name();
        match &self.spelled {
            // A name that was received is of no use to an action that was put in its place.
            Some(spelled) if A::REQUEST.canonical(spelled) == name => spelled,
            _ => name,
        }
    }
}

impl<A: Call + PartialEq> PartialEq for Request<A> {
    fn eq(&self, other: &Self) -> bool {
        self.action == other.action
            && self.name() == other.name()
            && self.echo == other.echo
            && self.extra == other.extra
    }
}

impl<A: Call> Wire for Request<A> {
    const SHAPE: Shape = Shape::Union(|| A::REQUEST);

    fn read(view: View<'_>) -> Option<Self> {
        fn field(key: &[u8]) -> u8 {
            match key {
                b"action" => 0,
                b"params" => 1,
                b"echo" => 2,
                _ => read::UNKNOWN,
            }
        }
        let (mut at, mut extra) = ([0; 3], Extra::new());
        read::index(view, &Claims::NONE, field, &mut at, &mut extra)?;
        let action = A::read_call(view)?;
        let spelled = view.get("action").and_then(View::as_str).filter(|name| *name != action.name());
        Some(Request {
            spelled: spelled.map(Into::into),
            echo: optional(view, at[2], "echo", &mut extra),
            action,
            extra,
        })
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, self);
    }
}

impl<A: Call> Fields for Request<A> {
    fn fields(&self, out: &mut dyn Sink) {
        self.action.write_call(self.name(), out);
        write::optional(self.echo.as_ref(), ECHO, &self.extra, out);
        for (key, value) in &self.extra {
            out.entry(key, value);
        }
    }
}

document!(Request<A: Call>);
serde_through_wire!(Request<A: Call>);

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

    /// The answer for failure.
    pub fn failed(retcode: impl Into<Int>, message: impl Into<String>) -> Self {
        let message = message.into();
        let mut response = Self::with(ResponseStatus::Failed, retcode);
        response.wording = Some(message.clone());
        response.message = Some(message);
        // Documents show `null` where there is no data.
        response.extra.insert("data", Value::Null);
        response
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

    /// Whether the action was done, or will be.
    pub fn is_ok(&self) -> bool {
        let code = self.retcode.is_none_or(|code| code == 0 || code == 1);
        code && matches!(self.status, None | Some(ResponseStatus::Ok | ResponseStatus::Async))
    }

    /// The data of an action that was done.
    ///
    /// # Errors
    ///
    /// The action failed, or the answer has no data, or the data does not fit the type of the action.
    pub fn into_result(self) -> Result<A::Response, ApiError> {
        let ok = self.is_ok();
        match self.data {
            Some(data) if ok => return Ok(data),
            _ => {}
        }
        // `null` is data where a type says so; elsewhere it is kept as no data.
        let misfit = self.extra.get("data").filter(|_| ok).map(|data| match crate::codec::tape_of(data) {
            Ok(tape) => DecodeError::misfit(A::Response::SHAPE, tape.root()),
            Err(error) => error,
        });
        Err(ApiError {
            status: self.status,
            retcode: self.retcode,
            message: self.message,
            wording: self.wording,
            misfit,
        })
    }

    const INFO: &'static TypeInfo = &TypeInfo::new::<Self>(
        TypeKind::Object,
        "Response",
        module_path!(),
        "The answer to a request.",
        &[
            FieldInfo::new("status", "Outcome.", ResponseStatus::SHAPE).received(),
            FieldInfo::new(
                "retcode",
                "0 for success, 1 if the action runs later, else an error.",
                Int::SHAPE,
            )
            .received(),
            FieldInfo::new("data", "What the action gives.", A::Response::SHAPE),
            FieldInfo::new("message", "Text of the error, for developers.", Shape::String).only(MESSAGE),
            FieldInfo::new("msg", "Short name of the error.", Shape::String).only(&[Dialect::GoCqHttp]),
            FieldInfo::new("wording", "Text of the error, for people.", Shape::String).only(MESSAGE),
            FieldInfo::new("echo", "The value that came with the request.", Shape::Any),
            FieldInfo::new("stream", "Whether more answers follow.", Shape::String).only(&[Dialect::NapCat]),
        ],
    );
}

const MESSAGE: &[Dialect] = &[Dialect::GoCqHttp, Dialect::NapCat, Dialect::LlBot];

impl<A: Call> PartialEq for Response<A> {
    fn eq(&self, other: &Self) -> bool {
        self.status == other.status
            && self.retcode == other.retcode
            && self.data == other.data
            && (&self.message, &self.msg, &self.wording) == (&other.message, &other.msg, &other.wording)
            && (&self.echo, &self.stream, &self.extra) == (&other.echo, &other.stream, &other.extra)
    }
}

fn response_field(key: &[u8]) -> u8 {
    match key {
        b"status" => 0,
        b"retcode" => 1,
        b"data" => 2,
        b"message" => 3,
        b"msg" => 4,
        b"wording" => 5,
        b"echo" => 6,
        b"stream" => 7,
        _ => read::UNKNOWN,
    }
}

impl<A: Call> Wire for Response<A> {
    const SHAPE: Shape = Shape::Object(|| Self::INFO);

    fn read(view: View<'_>) -> Option<Self> {
        let (mut at, mut extra) = ([0; 8], Extra::new());
        read::index(view, &Claims::NONE, response_field, &mut at, &mut extra)?;
        Some(Response {
            status: optional(view, at[0], "status", &mut extra),
            retcode: optional(view, at[1], "retcode", &mut extra),
            data: optional(view, at[2], "data", &mut extra),
            message: optional(view, at[3], "message", &mut extra),
            msg: optional(view, at[4], "msg", &mut extra),
            wording: optional(view, at[5], "wording", &mut extra),
            echo: optional(view, at[6], "echo", &mut extra),
            stream: optional(view, at[7], "stream", &mut extra),
            extra,
        })
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, self);
    }
}

impl<A: Call> Fields for Response<A> {
    fn fields(&self, out: &mut dyn Sink) {
        write::optional(self.status.as_ref(), ",\"status\":", &self.extra, out);
        write::optional(self.retcode.as_ref(), ",\"retcode\":", &self.extra, out);
        write::optional(self.data.as_ref(), ",\"data\":", &self.extra, out);
        write::optional(self.message.as_ref(), ",\"message\":", &self.extra, out);
        write::optional(self.msg.as_ref(), ",\"msg\":", &self.extra, out);
        write::optional(self.wording.as_ref(), ",\"wording\":", &self.extra, out);
        write::optional(self.echo.as_ref(), ECHO, &self.extra, out);
        write::optional(self.stream.as_ref(), ",\"stream\":", &self.extra, out);
        write::extra(&self.extra, response_field, out);
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
    /// Text of the error, for people.
    pub wording: Option<String>,
    /// Where the data does not fit the type of the action.
    pub misfit: Option<DecodeError>,
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(misfit) = &self.misfit {
            return write!(f, "data does not fit the action: {misfit}");
        }
        f.write_str("failed")?;
        if let Some(code) = self.retcode {
            write!(f, " with code {code}")?;
        }
        let texts = [
            self.wording.as_deref(),
            self.message.as_deref(),
            self.status.as_ref().map(ResponseStatus::as_str),
        ];
        match texts.into_iter().flatten().find(|text| !text.is_empty()) {
            Some(text) => write!(f, ": {text}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.misfit.as_ref().map(|misfit| misfit as _)
    }
}

/// Whatever arrives on a connection, told apart by its keys: an event has a `post_type`, a request an `action`, an answer a
/// `retcode` or a `status`.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let frame = Frame::from_json(r#"{"status":"ok","retcode":0,"data":null,"echo":1}"#)?;
/// assert!(matches!(frame, Frame::Response(_)));
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Frame {
    /// An event.
    Event(Event),
    /// A request.
    Request(Request),
    /// An answer.
    Response(Response),
    /// None of these.
    Other(Other),
}

/// For [`Other::reason`]: a frame is an event at least.
const FRAME: &UnionInfo =
    &UnionInfo::new("Frame", module_path!(), "What arrives on a connection.", "post_type", &[]);

impl Wire for Frame {
    const SHAPE: Shape = Shape::OneOf(&[Event::SHAPE, <Request as Wire>::SHAPE, <Response as Wire>::SHAPE]);

    fn read(view: View<'_>) -> Option<Self> {
        let has = |key| view.get(key).is_some();
        if has("post_type") {
            Event::read(view).map(Frame::Event)
        } else if has("action") {
            Request::read(view).map(Frame::Request)
        } else if has("retcode") || has("status") {
            Response::read(view).map(Frame::Response)
        } else {
            Other::read_object(view, &Claims::NONE, FRAME).map(Frame::Other)
        }
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        match self {
            Frame::Event(event) => event.write(key, out),
            Frame::Request(request) => request.write(key, out),
            Frame::Response(response) => response.write(key, out),
            Frame::Other(other) => other.write(key, out),
        }
    }
}

document!(Frame);
serde_through_wire!(Frame);

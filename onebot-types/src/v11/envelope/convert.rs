//! Requests and answers of one action as those of any, and back; answers to a request.

use super::{Call, Request, Response, RetCode};
use crate::v11::{Action, ActionData};
use crate::validate::{Violation, ViolationRule};
use crate::wire::Int;
use crate::{DecodeError, Json as _, Union as _};

impl<A: ActionData> From<Response<A>> for Response {
    /// The same answer, its data as JSON.
    ///
    /// A server that answers many actions has one type for all answers:
    ///
    /// ```
    /// use onebot_types::prelude::*;
    /// use onebot_types::v11::{RetCode, action::{SendGroupMsg, SentMessage}};
    ///
    /// fn answer(request: &Request) -> Response {
    ///     let answer = match &request.action {
    ///         Action::SendGroupMsg(call) if call.group_id == 20002 => Response::<SendGroupMsg>::ok(SentMessage::new(7)).into(),
    ///         Action::SendGroupMsg(_) => Response::failed(RetCode::WsFailed, "the bot is not in this group"),
    ///         Action::Other(other) => Response::refuse(&other.reason()),
    ///         _ => Response::failed(RetCode::UnknownAction, "not supported"),
    ///     };
    ///     answer.echo_of(request)
    /// }
    ///
    /// let request = Request::from_json(r#"{"action":"send_group_msg","params":{"group_id":20002,"message":"hi"},"echo":"1"}"#)?;
    /// assert_eq!(answer(&request).to_json(), r#"{"status":"ok","retcode":0,"data":{"message_id":7},"echo":"1"}"#);
    /// # Ok::<_, DecodeError>(())
    /// ```
    fn from(response: Response<A>) -> Self {
        let Response { status, retcode, data, message, msg, wording, echo, stream, mut extra } = response;
        // What did not fit the action stands there.
        let kept = extra.remove("data");
        let data = data.map(|data| data.to_value()).or(kept);
        Response { status, retcode, data, message, msg, wording, echo, stream, extra }
    }
}

impl Response {
    /// The answer as one to an action: its data with a type.
    ///
    /// Data that does not fit is kept, and [`into_result`](Self::into_result) says why.
    ///
    /// ```
    /// use onebot_types::{prelude::*, v11::action::SendGroupMsg};
    ///
    /// let answer = Response::from_json(r#"{"status":"ok","retcode":0,"data":{"message_id":7},"echo":"1"}"#)?;
    /// assert_eq!(answer.echo, Some("1".into())); // tells which request was answered
    /// let sent = answer.typed::<SendGroupMsg>().into_result()?;
    /// assert_eq!(sent.message_id, 7);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    pub fn typed<A: ActionData>(self) -> Response<A> {
        let Response { status, retcode, data, message, msg, wording, echo, stream, mut extra } = self;
        let value = data.or_else(|| extra.remove("data"));
        let data = value.as_ref().and_then(|value| A::Response::from_value(value).ok());
        if data.is_none()
            && let Some(value) = value
        {
            extra.insert("data", value);
        }
        Response { status, retcode, data, message, msg, wording, echo, stream, extra }
    }
}

impl<A: Call> Response<A> {
    /// The answer to a request that is refused, with the reason: code 1404 for an unknown action, 1400 for anything else.
    /// `wording` is the first violation, `message` all of them.
    ///
    /// ```
    /// use onebot_types::{prelude::*, info::Dialect, v11::{RetCode, action::SendGroupMsg}};
    ///
    /// // What could not be decoded
    /// let request = Request::from_json(r#"{"action": "get_msg", "params": {}, "echo": [7]}"#)?;
    /// let Action::Other(other) = &request.action else { panic!() };
    /// let answer: Response = Response::refuse(&other.reason()).echo_of(&request);
    /// assert_eq!(answer.ret_code(), Some(RetCode::BadRequest));
    /// assert_eq!(answer.wording.as_deref(), Some("params.message_id: required, missing"));
    ///
    /// // or could, but departs from what is documented.
    /// let request = Request::new(SendGroupMsg::new(20002, message![Face::new(37), Image::new("a.png").summary("b")]));
    /// let violations = request.validate(Dialect::Standard).unwrap_err();
    /// let answer = request.refuse(&violations);
    /// assert_eq!(answer.ret_code(), Some(RetCode::BadRequest));
    /// assert_eq!(
    ///     answer.message.as_deref(),
    ///     Some("params.message[1].data.summary: `summary` is not in the standard; NapCat, LLBot and Lagrange have it")
    /// );
    /// # Ok::<_, DecodeError>(())
    /// ```
    pub fn refuse(why: &(impl AsRef<[Violation]> + ?Sized)) -> Self {
        let why = why.as_ref();
        let unknown =
            why.iter().any(|why| why.rule == ViolationRule::UnknownType && why.path == Action::INFO.tag);
        let code = if unknown { RetCode::UnknownAction } else { RetCode::BadRequest };
        let mut texts: Vec<_> = why.iter().map(ToString::to_string).collect();
        let mut answer = Self::failed(code, texts.join("; "));
        if texts.len() > 1 {
            answer.wording = Some(texts.swap_remove(0));
        }
        answer
    }
}

impl<A: Call> Request<A> {
    /// The answer for success, with the `echo` of the request. To a request for any action the data is JSON.
    ///
    /// ```
    /// use onebot_types::{prelude::*, v11::action::{SendGroupMsg, SentMessage}};
    ///
    /// let request = Request::new(SendGroupMsg::new(20002, message!["hi"])).echo("7");
    /// let answer = request.answer(SentMessage::new(696124706));
    /// assert_eq!(answer.to_json(), r#"{"status":"ok","retcode":0,"data":{"message_id":696124706},"echo":"7"}"#);
    /// ```
    pub fn answer(&self, data: impl Into<A::Response>) -> Response<A> {
        Response::ok(data.into()).echo_of(self)
    }

    /// The answer for an action that runs later, with the `echo` of the request: see [`Response::accepted`].
    pub fn accept(&self) -> Response<A> {
        Response::accepted().echo_of(self)
    }

    /// The answer for failure, with the `echo` of the request.
    pub fn fail(&self, retcode: impl Into<Int>, message: impl Into<String>) -> Response<A> {
        Response::failed(retcode, message).echo_of(self)
    }

    /// The answer that refuses the request, with its `echo`: see [`Response::refuse`].
    pub fn refuse(&self, why: &(impl AsRef<[Violation]> + ?Sized)) -> Response<A> {
        Response::refuse(why).echo_of(self)
    }
}

impl<A: ActionData> From<Request<A>> for Request
where
    Action: From<A>,
{
    /// The same request, as one for any action.
    fn from(request: Request<A>) -> Self {
        let Request { action, spelled, echo, extra } = request;
        Request { action: action.into(), spelled, echo, extra }
    }
}

impl Request {
    /// The request as one for an action, which may be declared elsewhere. `None` if it is for another one.
    ///
    /// ```
    /// use onebot_types::{prelude::*, v11::action::{GetMsg, GetStatus}};
    ///
    /// let request = Request::from_json(r#"{"action":"get_msg_async","params":{"message_id":7},"echo":1}"#)?;
    /// assert_eq!(request.typed::<GetStatus>(), None);
    /// let typed = request.typed::<GetMsg>().unwrap()?;
    /// assert_eq!(typed.action.message_id, 7);
    /// assert_eq!(Request::from(typed), request);
    /// # Ok::<_, DecodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The parameters do not fit the action.
    pub fn typed<A: ActionData>(&self) -> Option<Result<Request<A>, DecodeError>> {
        let typed = |action| Request {
            action,
            spelled: self.spelled.clone(),
            echo: self.echo.clone(),
            extra: self.extra.clone(),
        };
        Some(self.action.downcast()?.map(typed))
    }
}

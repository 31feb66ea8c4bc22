//! [`Request`].

use crate::Union as _;
use crate::codec::content::{Content, Places};
use crate::codec::object::{At, Keys, keys};
use crate::codec::read::Claims;
use crate::codec::union::ContentUnion as _;
use crate::codec::write::{self, Fields, Parts};
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::{Fallback, FieldInfo, Shape, UnionInfo, Variant, VariantInfo};
use crate::v11::{Action, ActionData};
use crate::wire::Extra;
use serde_json::Value;
use std::borrow::Cow;
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
    fn blank_call() -> Self;
    #[doc(hidden)]
    fn read_call(name: &str, params: &mut Content<'_, '_>) -> Option<Self>;
    /// What is kept of a request that is none.
    #[doc(hidden)]
    fn other_call(c: &mut Cursor<'_>, places: &Places<'_>) -> Option<Self>;
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
    fn blank_call() -> Self {
        T::blank()
    }
    fn read_call(name: &str, params: &mut Content<'_, '_>) -> Option<Self> {
        if Self::REQUEST.canonical(name) == T::NAME { params.read() } else { None }
    }
    fn other_call(_: &mut Cursor<'_>, _: &Places<'_>) -> Option<Self> {
        None
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
    fn blank_call() -> Self {
        Action::blank()
    }
    fn read_call(name: &str, params: &mut Content<'_, '_>) -> Option<Self> {
        params.variant(name)
    }
    fn other_call(c: &mut Cursor<'_>, places: &Places<'_>) -> Option<Self> {
        places.other(c)
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
    pub(super) spelled: Option<Box<str>>,
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

    /// What the name ends in: `_async` for an action that runs later, `_rate_limited` for one that waits its turn. To both the answer
    /// is [`accept`](Self::accept), before anything is done.
    ///
    /// ```
    /// use onebot_types::prelude::*;
    /// use serde_json::json;
    ///
    /// let call = json!({"action": "send_msg_async", "params": {"user_id": 30003, "message": "hi"}});
    /// let request: Request = Request::from_value(&call)?;
    /// let answer = match request.suffix() {
    ///     Some(_) => request.accept(),
    ///     None => request.answer(json!({"message_id": 7})),
    /// };
    /// assert_eq!(answer.to_json(), r#"{"status":"async","retcode":1,"data":null}"#);
    /// # Ok::<_, DecodeError>(())
    /// ```
    pub fn suffix(&self) -> Option<&'static str> {
        A::REQUEST.suffix(self.name())
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

static KEYS: Keys = keys![ACTION, PARAMS, ECHO];

impl<A: Call> Wire for Request<A> {
    const SHAPE: Shape = Shape::Union(|| A::REQUEST);

    fn blank() -> Self {
        Request { action: A::blank_call(), spelled: None, echo: None, extra: Extra::new() }
    }

    fn fill(&mut self, c: &mut Cursor<'_>, claims: Claims<'_>) -> bool {
        let Request { action, spelled, echo, extra } = self;
        let (start, mut params_at) = (c.mark(), At::default());
        let (mut name, mut call): (Option<Cow<'_, str>>, Option<A>) = (None, None);
        let fits = KEYS.read_by(c, claims, extra, |n, member| match n {
            0 => member.read(|c| {
                // Parameters that came before were not meant for it.
                (name, call) = (c.str(), None);
                name.is_some()
            }),
            1 => member.read(|c| {
                params_at = At(Some(c.mark()));
                let name = name.as_deref();
                call = name.and_then(|name| A::read_call(name, &mut Content::here(c)?));
                call.is_some()
            }),
            2 => member.fill(n, echo),
            _ => member.unknown(),
        });
        if !fits {
            return false;
        }
        if call.is_none() {
            let places = Places::known(c, start, (ACTION, name), (PARAMS, params_at));
            call = places.tag.as_deref().and_then(|name| A::read_call(name, &mut places.content(c)));
            call = call.or_else(|| A::other_call(c, &places));
            c.reset(places.end);
            name = places.tag;
        }
        let Some(call) = call else { return false };
        *action = call;
        *spelled = name.filter(|name| *name != action.name()).map(Into::into);
        true
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, self);
    }
}

impl<A: Call> Fields for Request<A> {
    fn fields(&self, out: &mut dyn Sink) {
        self.action.write_call(self.name(), out);
        write::optional(&self.echo, ECHO, &self.extra, out);
        for (key, value) in &self.extra {
            out.entry(key, value);
        }
    }
}

document!(Request<A: Call>);
serde_through_wire!(Request<A: Call>);

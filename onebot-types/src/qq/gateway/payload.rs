//! [`Payload`].

use super::session::{HelloData, IdentifyData, ResumeData};
use super::{AckBody, AckCode, Dispatch, Intents, WebhookValidationRequest};
use crate::codec::content::{Content, Places};
use crate::codec::object::{At, Keys, keys};
use crate::codec::read::{Claims, optional};
use crate::codec::union::ContentUnion as _;
use crate::codec::write::{self, Fields, Parts};
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::{FieldInfo, Shape, UnionInfo, Variant, VariantInfo};
use crate::wire::{Extra, Id, Int};
use crate::{Object, OpenEnum, Other, Union};
use serde_json::Value;
use std::borrow::Cow;

/// What goes over the gateway, and to a webhook.
///
/// Any JSON object decodes: an event that is not known here, or does not fit its type, is [`Dispatch::Other`]; an op code that
/// is not known, or whose body does not fit it, is [`Op::Other`].
///
/// ```
/// use onebot_types::qq::{Dispatch, Intents, Op, Payload};
///
/// let payload = Payload::from_json(r#"{"op":0,"s":42,"t":"FRIEND_ADD","id":"FRIEND_ADD:x","d":{"openid":"O","timestamp":1718000000}}"#)?;
/// assert_eq!(payload.s, Some(42.into()));
/// let Op::Dispatch(Dispatch::FriendAdd(event)) = &payload.op else { panic!("{payload:?}") };
/// assert_eq!(event.openid, *"O");
///
/// let identify = Payload::identify("QQBot token", Intents::DEFAULT, [0, 1]);
/// assert_eq!(identify.to_json(), r#"{"op":2,"d":{"token":"QQBot token","intents":1073741827,"shard":[0,1]}}"#);
/// assert_eq!(Payload::heartbeat(payload.s).to_json(), r#"{"op":1,"d":42}"#);
/// # Ok::<_, onebot_types::DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payload {
    /// What it is, with its body.
    pub op: Op,
    /// Sequence number of an event.
    pub s: Option<Int>,
    /// Event, as `event_id` of replies names it.
    pub id: Option<Id>,
    /// Keys without a field here, and a `d` that its op code has no form for.
    pub extra: Extra,
}

/// What a [`Payload`] is, by its `op`, with its `d`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Op {
    /// An event, to the bot.
    Dispatch(Dispatch),
    /// A sign of life, with the last sequence number; `None` before there is one.
    Heartbeat(Option<Int>),
    /// Logs in.
    Identify(Box<IdentifyData>),
    /// Goes on with a session.
    Resume(Box<ResumeData>),
    /// The server asks to connect again.
    Reconnect(Option<Value>),
    /// Logging in or going on was refused; some SDKs read the switch as whether the session can be resumed.
    InvalidSession(Option<bool>),
    /// The first frame of the server.
    Hello(Box<HelloData>),
    /// The answer to a heartbeat.
    HeartbeatAck(Option<Value>),
    /// The answer to a webhook dispatch.
    HttpCallbackAck(Option<AckBody>),
    /// Check of the callback address.
    HttpCallbackValidation(Box<WebhookValidationRequest>),
    /// Another op code, or a body that does not fit.
    Other(Other),
}

/// The `op` of a [`Payload`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum OpCode {
    /// Event, to the bot.
    #[open_enum(rename = 0)]
    Dispatch,
    /// Sign of life, both ways.
    #[open_enum(rename = 1)]
    Heartbeat,
    /// Login, to the server.
    #[open_enum(rename = 2)]
    Identify,
    /// Session to go on with, to the server.
    #[open_enum(rename = 6)]
    Resume,
    /// Request to connect again, to the bot.
    #[open_enum(rename = 7)]
    Reconnect,
    /// Refusal of a login or a session, to the bot.
    #[open_enum(rename = 9)]
    InvalidSession,
    /// First frame, to the bot.
    #[open_enum(rename = 10)]
    Hello,
    /// Answer to a heartbeat, to the bot.
    #[open_enum(rename = 11)]
    HeartbeatAck,
    /// Answer to a webhook dispatch, to the server.
    #[open_enum(rename = 12)]
    HttpCallbackAck,
    /// Check of the callback address, to the webhook.
    #[open_enum(rename = 13)]
    HttpCallbackValidation,
    /// Another number.
    Other(i64),
}

impl Op {
    /// The op code; `None` if it is no integer.
    pub fn code(&self) -> Option<OpCode> {
        Some(match self {
            Op::Dispatch(_) => OpCode::Dispatch,
            Op::Heartbeat(_) => OpCode::Heartbeat,
            Op::Identify(_) => OpCode::Identify,
            Op::Resume(_) => OpCode::Resume,
            Op::Reconnect(_) => OpCode::Reconnect,
            Op::InvalidSession(_) => OpCode::InvalidSession,
            Op::Hello(_) => OpCode::Hello,
            Op::HeartbeatAck(_) => OpCode::HeartbeatAck,
            Op::HttpCallbackAck(_) => OpCode::HttpCallbackAck,
            Op::HttpCallbackValidation(_) => OpCode::HttpCallbackValidation,
            Op::Other(other) => other.value().get("op")?.as_i64()?.into(),
        })
    }
}

impl Payload {
    /// A payload of an op code, without sequence number and id.
    pub fn new(op: impl Into<Op>) -> Self {
        Payload { op: op.into(), s: None, id: None, extra: Extra::new() }
    }

    /// An event with its sequence number, as a server sends it.
    pub fn dispatch(s: impl Into<Int>, event: Dispatch) -> Self {
        let mut payload = Payload::new(event);
        payload.s = Some(s.into());
        payload
    }

    /// Sets [`id`](#structfield.id).
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A heartbeat with the last sequence number that was received; without one it says `null`.
    pub fn heartbeat(s: Option<Int>) -> Self {
        let mut payload = Payload::new(Op::Heartbeat(s));
        if s.is_none() {
            payload.extra.insert("d", Value::Null);
        }
        payload
    }

    /// A login with the access token (`QQBot …`), for one shard of several: its number from 0, and how many there are.
    pub fn identify(token: impl Into<String>, intents: Intents, shard: [i64; 2]) -> Self {
        Payload::new(IdentifyData::new(token, intents).shard(shard.map(Int::from)))
    }

    /// Goes on with a session behind the last sequence number that was received.
    pub fn resume(token: impl Into<String>, session_id: impl Into<Id>, seq: impl Into<Int>) -> Self {
        Payload::new(ResumeData::new(token, session_id, seq))
    }

    /// The first frame of a server, with the time between heartbeats in milliseconds.
    pub fn hello(heartbeat_interval: impl Into<Int>) -> Self {
        Payload::new(HelloData::new(heartbeat_interval))
    }

    /// The answer of a server to a heartbeat.
    pub fn heartbeat_ack() -> Self {
        Payload::new(Op::HeartbeatAck(None))
    }

    /// The answer of a webhook to a dispatch.
    pub fn http_callback_ack(code: AckCode) -> Self {
        Payload::new(Op::HttpCallbackAck(Some(code.into())))
    }
}

macro_rules! into_op {
    ($($type:ident $variant:ident,)+) => {
        $(impl From<$type> for Op {
            fn from(body: $type) -> Self {
                Op::$variant(Box::new(body))
            }
        })+
    };
}

into_op! {
    IdentifyData Identify,
    ResumeData Resume,
    HelloData Hello,
    WebhookValidationRequest HttpCallbackValidation,
}

impl From<Dispatch> for Op {
    fn from(event: Dispatch) -> Self {
        Op::Dispatch(event)
    }
}

document!(Payload);
serde_through_wire!(Payload);

const OP: Key = ",\"op\":";
const D: Key = ",\"d\":";
const T: Key = ",\"t\":";
const S: Key = ",\"s\":";
const ID: Key = ",\"id\":";

const fn d(doc: &'static str, shape: Shape) -> FieldInfo {
    FieldInfo::new("d", doc, shape)
}

/// A payload's facts.
pub(crate) const INFO: &UnionInfo = &{
    let mut info = UnionInfo::new(
        "Payload",
        module_path!(),
        "What goes over the gateway, and to a webhook.",
        "op",
        &[
            VariantInfo::new("0", Variant::Union(<Dispatch as Union>::INFO)),
            VariantInfo::new("1", Variant::Field(&d("Last sequence number, or null.", Int::SHAPE))),
            VariantInfo::new("2", Variant::Type(<IdentifyData as Object>::INFO)),
            VariantInfo::new("6", Variant::Type(<ResumeData as Object>::INFO)),
            VariantInfo::new("7", Variant::Field(&d("Nothing, or null.", Shape::Any))),
            VariantInfo::new("9", Variant::Field(&d("Whether the session can be resumed.", Shape::Boolean))),
            VariantInfo::new("10", Variant::Type(<HelloData as Object>::INFO)),
            VariantInfo::new("11", Variant::Field(&d("Nothing, or null.", Shape::Any))),
            VariantInfo::new("12", Variant::Field(&d("Whether it was handled.", AckBody::SHAPE))),
            VariantInfo::new("13", Variant::Type(<WebhookValidationRequest as Object>::INFO)),
        ],
    )
    .integers();
    info.content = Some("d");
    info.beside = &[
        FieldInfo::new("s", "Sequence number of an event.", Int::SHAPE),
        FieldInfo::new("id", "Event, as `event_id` of replies names it.", Id::SHAPE),
    ];
    info
};

static KEYS: Keys = keys![OP, D, T, S, ID];

impl Wire for Payload {
    const SHAPE: Shape = Shape::Union(|| INFO);

    fn blank() -> Self {
        Payload { op: Op::Other(Other::blank(INFO)), s: None, id: None, extra: Extra::new() }
    }

    fn fill(&mut self, c: &mut Cursor<'_>, claims: Claims<'_>) -> bool {
        let Payload { op, s, id, extra } = self;
        let (start, mut d_at, mut t_at) = (c.mark(), At::default(), At::default());
        let (mut code, mut dispatch) = (None, None);
        let mut event: Option<Cow<'_, str>> = None;
        let fits = KEYS.read_by(c, claims, extra, |n, member| match n {
            0 => member.read(|c| {
                (code, dispatch) = (OpCode::read(c), None);
                code.is_some()
            }),
            1 => member.read(|c| {
                d_at = At(Some(c.mark()));
                dispatch = match (code, &event) {
                    (Some(OpCode::Dispatch), Some(event)) => {
                        Content::here(c).and_then(|mut content| content.variant(event))
                    }
                    _ => None,
                };
                dispatch.is_some()
            }),
            2 => member.read(|c| {
                t_at = At(Some(c.mark()));
                (event, dispatch) = (c.str(), None);
                event.is_some()
            }),
            3 => member.fill(n, s),
            4 => member.fill(n, id),
            _ => member.unknown(),
        });
        if !fits {
            return false;
        }
        let end = c.mark();
        let known = match (dispatch, code) {
            (Some(dispatch), _) => Some(Op::Dispatch(dispatch)),
            (None, Some(OpCode::Dispatch)) => {
                Places::known(c, start, (T, event), (D, d_at)).union(c).map(Op::Dispatch)
            }
            (None, code) => body(c, &Places::known(c, start, (OP, None), (D, d_at)), code, extra),
        };
        let Some(known) = known else { return false };
        *op = known;
        if let (At(Some(event)), false) = (t_at, matches!(op, Op::Dispatch(_))) {
            c.reset(event);
            extra.extend(c.value().map(|value| ("t", value)));
        }
        c.reset(end);
        true
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, self);
    }
}

/// The body, by an op code that is no event's.
fn body<'s>(c: &mut Cursor<'s>, places: &Places<'s>, code: Option<OpCode>, extra: &mut Extra) -> Option<Op> {
    fn content<'s, T: Object + Into<Op>>(c: &mut Cursor<'s>, places: &Places<'s>) -> Option<Op> {
        places.content(c).read::<T>().map(Into::into)
    }
    let d = places.data;
    let known = match code {
        Some(OpCode::Heartbeat) => Some(Op::Heartbeat(optional(c, d, "d", extra))),
        Some(OpCode::Identify) => content::<IdentifyData>(c, places),
        Some(OpCode::Resume) => content::<ResumeData>(c, places),
        Some(OpCode::Reconnect) => Some(Op::Reconnect(optional(c, d, "d", extra))),
        Some(OpCode::InvalidSession) => Some(Op::InvalidSession(optional(c, d, "d", extra))),
        Some(OpCode::Hello) => content::<HelloData>(c, places),
        Some(OpCode::HeartbeatAck) => Some(Op::HeartbeatAck(optional(c, d, "d", extra))),
        Some(OpCode::HttpCallbackAck) => Some(Op::HttpCallbackAck(optional(c, d, "d", extra))),
        Some(OpCode::HttpCallbackValidation) => content::<WebhookValidationRequest>(c, places),
        Some(OpCode::Dispatch | OpCode::Other(_)) | None => None,
    };
    match known {
        Some(op) => Some(op),
        None => Some(Op::Other(Other::new(places.value(c)?, INFO))),
    }
}

impl Fields for Payload {
    fn fields(&self, out: &mut dyn Sink) {
        if let (Some(code), false) = (self.op.code(), matches!(self.op, Op::Other(_))) {
            out.int(OP, code.as_i64());
        }
        match &self.op {
            Op::Dispatch(event) => match event.parts() {
                Ok(parts) => parts.under(T, D).fields(out),
                Err(other) => other.fields(out),
            },
            Op::Heartbeat(seq) => write::optional(seq, D, &self.extra, out),
            Op::Identify(body) => Parts::new("", &**body).content(D, out),
            Op::Resume(body) => Parts::new("", &**body).content(D, out),
            Op::Reconnect(any) | Op::HeartbeatAck(any) => write::optional(any, D, &self.extra, out),
            Op::InvalidSession(resume) => write::optional(resume, D, &self.extra, out),
            Op::Hello(body) => Parts::new("", &**body).content(D, out),
            Op::HttpCallbackAck(code) => write::optional(code, D, &self.extra, out),
            Op::HttpCallbackValidation(body) => Parts::new("", &**body).content(D, out),
            Op::Other(other) => other.fields(out),
        }
        write::optional(&self.s, S, &self.extra, out);
        write::optional(&self.id, ID, &self.extra, out);
        let known = |key: &str| match &self.op {
            Op::Dispatch(_) => ["op", "d", "t", "s", "id"].contains(&key),
            _ => ["op", "d", "s", "id"].contains(&key),
        };
        for (key, value) in self.extra.iter().filter(|(key, _)| !known(key)) {
            out.entry(key, value);
        }
    }
}

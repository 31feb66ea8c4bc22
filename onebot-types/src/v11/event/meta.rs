//! What an implementation tells of itself. Spec: <https://github.com/botuniverse/onebot-11/blob/master/event/meta.md>

use super::EventKind;
use crate::v11::object::Status;
use crate::wire::{Extra, Int};
use crate::{Event, OpenEnum, Other, Union};

/// A meta event, by its `meta_event_type`.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "meta_event_type", within = EventKind)]
#[non_exhaustive]
pub enum MetaEvent {
    /// The implementation started, stopped, or was connected to.
    Lifecycle(Box<Lifecycle>),
    /// A sign of life.
    Heartbeat(Box<Heartbeat>),
    /// A meta event without a typed form here.
    Other(Other),
}

/// The implementation started, stopped, or was connected to. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/meta.md#生命周期)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct Lifecycle {
    /// Which of these.
    #[event(required(receive))]
    pub sub_type: Option<LifecycleSubType>,
    /// Always 2, on the forward WebSocket of go-cqhttp.
    #[event(rename = "_post_method", only(GoCqHttp))]
    pub post_method: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a [`Lifecycle`] event tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum LifecycleSubType {
    /// It started; over HTTP POST only.
    Enable,
    /// It stopped; over HTTP POST only.
    Disable,
    /// A WebSocket was connected.
    Connect,
    /// Another text.
    Other(String),
}

/// A sign of life. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/meta.md#心跳)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct Heartbeat {
    /// State, as in the answer to `get_status`.
    #[event(required(receive))]
    pub status: Option<Box<Status>>,
    /// Time to the next one in milliseconds.
    #[event(required(receive))]
    pub interval: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

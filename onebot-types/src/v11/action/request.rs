//! Answers to requests and to events.

use crate::Action;
use crate::v11::Event;
use crate::wire::Extra;
use serde_json::{Map, Value};

/// Runs a quick operation on an event. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/hidden.md#handle_quick_operation-对事件执行快速操作)
///
/// It does over any connection what the answer to an HTTP POST does there; see [`quick`](crate::v11::event::quick).
///
/// ```
/// use onebot_types::prelude::*;
/// use onebot_types::v11::action::HandleQuickOperation;
/// use onebot_types::v11::event::{message::PrivateMessage, quick::PrivateMessageOperation};
///
/// let event = Event::new(1718000000, 10001, PrivateMessage::new(30003, "ping"));
/// let action = HandleQuickOperation::new(event, PrivateMessageOperation::new().reply("pong"));
/// assert_eq!(Action::from(action).tag(), ".handle_quick_operation");
/// ```
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = ".handle_quick_operation", only(Standard, GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct HandleQuickOperation {
    /// Event that is answered; parts of it may be missing.
    pub context: Event,
    /// Operation, of which an event heeds what it knows.
    pub operation: Map<String, Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

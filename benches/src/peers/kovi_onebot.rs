//! kovi-onebot: events from a `serde_json::Value`, of which they keep a copy; segments whose data is any JSON.

use super::envelope::message;
use super::{decoding, no_type, reason};
use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use ::kovi_onebot::event::lifecycle_event::LifecycleEvent;
use ::kovi_onebot::{MsgEvent, NoticeEvent, OneBotMessage, RequestEvent};
use kovi::bot::BotInformation;
use kovi::event::id::ID;
use kovi::event::{Event, InternalEvent};
use kovi::types::ApiAndOptOneshot;
use serde_json::Value;
use std::any::Any;
use tokio::sync::mpsc::{Sender, channel};

const NAME: &str = "kovi-onebot 0.13.2";

pub(super) fn decode(frame: &Frame) -> Subject {
    match frame.kind {
        Kind::Members | Kind::Forward => decoding(NAME, frame, |_| no_type::<()>("data of answers")),
        Kind::Request => decoding(NAME, frame, message::<OneBotMessage>),
        _ => {
            let bot = BotInformation::build(ID::new(1_i64), Default::default());
            let (sender, _) = channel(1);
            decoding(NAME, frame, move |text| event(text, &bot, &sender))
        }
    }
}

fn event(
    text: &str,
    bot: &BotInformation,
    sender: &Sender<ApiAndOptOneshot>,
) -> Result<Box<dyn Any>, String> {
    fn read<E: Event>(
        event: &InternalEvent,
        bot: &BotInformation,
        sender: &Sender<ApiAndOptOneshot>,
    ) -> Option<Box<dyn Any>> {
        E::de(event, bot, sender).map(|event| Box::new(event) as Box<dyn Any>)
    }
    let value: Value = serde_json::from_str(text).map_err(reason)?;
    // As its framework does for plugins that listen for the events of this kind.
    let read = match value.get("post_type").and_then(Value::as_str) {
        Some("message") => read::<MsgEvent>,
        Some("notice") => read::<NoticeEvent>,
        Some("request") => read::<RequestEvent>,
        Some("meta_event") => read::<LifecycleEvent>,
        _ => return no_type("frames that are no events"),
    };
    read(&InternalEvent::DriverEvent(value), bot, sender).ok_or("not taken, without a reason".to_owned())
}

//! Values that are built through the API as the input says.

mod official;

use arbitrary::{Arbitrary, Unstructured};
use onebot_types::prelude::*;
use onebot_types::v11::action::{SendGroupMsg, SendPrivateMsg, SetGroupBan};
use onebot_types::v11::event::message::{GroupMessage, PrivateMessage};
use onebot_types::v11::event::notice::{GroupBan, Poke};
use onebot_types::v11::object::Sender;
use onebot_types::v11::{Music, Node, NoticeEvent, Record, Reply};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Levels of messages within messages.
const LEVELS: u8 = 4;

/// What is built survives: encoded and decoded it is the same again.
pub fn built(data: &[u8]) {
    let _ = build(&mut Unstructured::new(data));
}

fn build(u: &mut Unstructured<'_>) -> arbitrary::Result<()> {
    match u.int_in_range(0..=3)? {
        0 => survives(&message(u, LEVELS)?),
        1 => survives(&event(u)?),
        2 => survives(&request(u)?),
        _ => official::build(u)?,
    }
    Ok(())
}

fn survives<T: Json + PartialEq + Debug + Serialize + DeserializeOwned>(built: &T) {
    let text = built.to_json();
    assert_eq!(T::from_json(&text).as_ref(), Ok(built), "{text}");
    assert_eq!(T::from_value(&built.to_value()).as_ref(), Ok(built), "by a value");
    assert_eq!(serde_json::from_str::<T>(&text).as_ref().ok(), Some(built), "through serde_json");
    assert_eq!(
        serde_json::to_string(built).ok().as_deref().and_then(|text| T::from_json(text).ok()).as_ref(),
        Some(built)
    );
}

fn id(u: &mut Unstructured<'_>) -> arbitrary::Result<Id> {
    Ok(match u.int_in_range(0..=3)? {
        0 => Id::from(i64::arbitrary(u)?),
        1 => Id::from(u64::arbitrary(u)?),
        2 => Id::from(i64::arbitrary(u)?).into_text(),
        _ => Id::from(String::arbitrary(u)?),
    })
}

fn int(u: &mut Unstructured<'_>) -> arbitrary::Result<Int> {
    let int = if bool::arbitrary(u)? { Int::from(i64::arbitrary(u)?) } else { Int::from(u64::arbitrary(u)?) };
    Ok(if bool::arbitrary(u)? { int.into_text() } else { int })
}

/// Entries under any names, those of fields too.
fn extra(u: &mut Unstructured<'_>) -> arbitrary::Result<Extra> {
    let mut extra = Extra::new();
    for _ in 0..u.int_in_range(0..=2)? {
        // A key that is read as a tag, as a field or as content would be that.
        let key = format!("x-{}", String::arbitrary(u)?);
        extra.insert(key, super::facts::scalar(u)?);
    }
    Ok(extra)
}

fn message(u: &mut Unstructured<'_>, levels: u8) -> arbitrary::Result<Message> {
    if u.ratio(1, 8)? {
        return Ok(Message::from_cq(String::arbitrary(u)?));
    }
    let mut message = Message::new();
    while u.ratio(5, 8)? && message.len() < 8 {
        message.push(segment(u, levels)?);
    }
    Ok(message)
}

fn segment(u: &mut Unstructured<'_>, levels: u8) -> arbitrary::Result<Segment> {
    Ok(match u.int_in_range(0..=if levels == 0 { 6 } else { 7 })? {
        0 => Segment::from(String::arbitrary(u)?),
        1 => {
            let mut face = Face::new(id(u)?);
            if bool::arbitrary(u)? {
                face = face.result_id(id(u)?).chain_count(int(u)?);
            }
            face.extra = extra(u)?;
            face.into()
        }
        2 => {
            let mut at = At::new(id(u)?);
            at.name = Option::arbitrary(u)?;
            at.into()
        }
        3 => Image::new(String::arbitrary(u)?)
            .cache(bool::arbitrary(u)?)
            .timeout(int(u)?)
            .summary(String::arbitrary(u)?)
            .into(),
        4 => Record::new(String::arbitrary(u)?).magic(bool::arbitrary(u)?).into(),
        5 => Music::song(String::arbitrary(u)?, id(u)?).into(),
        6 => Reply::new(id(u)?).into(),
        _ => Node::custom(id(u)?, String::arbitrary(u)?, message(u, levels - 1)?).into(),
    })
}

fn event(u: &mut Unstructured<'_>) -> arbitrary::Result<Event> {
    let kind: EventKind = match u.int_in_range(0..=3)? {
        0 => {
            let mut sender = Sender::new().nickname(String::arbitrary(u)?).age(int(u)?);
            sender.extra = extra(u)?;
            let message = GroupMessage::new(id(u)?, id(u)?, message(u, LEVELS)?).sender(sender);
            EventKind::Message(message.into())
        }
        1 => {
            EventKind::MessageSent(PrivateMessage::new(id(u)?, message(u, LEVELS)?).message_id(id(u)?).into())
        }
        2 => NoticeEvent::from(GroupBan::new(id(u)?, id(u)?).duration(int(u)?)).into(),
        _ => NoticeEvent::from(Poke::new(id(u)?)).into(),
    };
    let mut event = Event::new(int(u)?, id(u)?, kind);
    if u.ratio(1, 4)? {
        event.time = None;
    }
    Ok(event)
}

fn request(u: &mut Unstructured<'_>) -> arbitrary::Result<Request> {
    let action: Action = match u.int_in_range(0..=2)? {
        0 => SendPrivateMsg::new(id(u)?, message(u, LEVELS)?).into(),
        1 => SendGroupMsg::new(id(u)?, message(u, LEVELS)?).auto_escape(bool::arbitrary(u)?).into(),
        _ => SetGroupBan::new(id(u)?, id(u)?).duration(int(u)?).into(),
    };
    let mut request = Request::new(action);
    if bool::arbitrary(u)? {
        request = request.echo(super::facts::scalar(u)?);
    }
    request.extra = extra(u)?;
    Ok(request)
}

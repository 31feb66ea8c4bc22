//! Strategies for values that are built through the API.

use onebot_types::prelude::*;
use onebot_types::v11::action::{GetMsg, SendGroupMsg, SendPrivateMsg};
use onebot_types::v11::event::message::{GroupMessage, PrivateMessage};
use onebot_types::v11::event::meta::Heartbeat;
use onebot_types::v11::event::notice::{GroupBan, NoticeEvent, Poke};
use onebot_types::v11::object::{Role, Sender, Status};
use onebot_types::v11::{MetaEvent, Music, Node, Reply};
use proptest::prelude::*;
use serde_json::json;

fn id() -> impl Strategy<Value = Id> {
    prop_oneof![
        any::<i64>().prop_map(Id::from),
        any::<u64>().prop_map(Id::from),
        any::<i64>().prop_map(|n| Id::from(n).into_text()),
        ".*".prop_map(Id::from),
    ]
}

/// What is received has no cards of music: those come as something else.
fn segment(received: bool) -> impl Strategy<Value = Segment> {
    let leaf = prop_oneof![
        ".*".prop_map(Segment::from),
        id().prop_map(|id| Face::new(id).into()),
        (id(), ".*").prop_map(|(id, name)| At::new(id).name(name).into()),
        (".*", any::<bool>(), any::<i64>())
            .prop_map(|(file, cache, timeout)| Image::new(file).cache(cache).timeout(timeout).into()),
        (".*", id()).prop_map(move |(platform, id)| {
            if received { Face::new(id).into() } else { Music::song(platform, id).into() }
        }),
        id().prop_map(|id| Reply::new(id).into()),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        (id(), ".*", prop::collection::vec(inner, 0..4))
            .prop_map(|(user, name, content)| Node::custom(user, name, Message::from(content)).into())
    })
}

pub(crate) fn message() -> impl Strategy<Value = Message> {
    message_that_is(false)
}

fn message_that_is(received: bool) -> impl Strategy<Value = Message> {
    prop_oneof![3 => prop::collection::vec(segment(received), 0..5).prop_map(Message::from), 1 => ".*".prop_map(Message::from_cq)]
}

pub(crate) fn event() -> impl Strategy<Value = Event> {
    let kind = prop_oneof![
        (id(), id(), message_that_is(true), ".*").prop_map(|(group, user, message, name)| {
            let sender = Sender::new().nickname(name).role(Role::Admin);
            EventKind::Message(GroupMessage::new(group, user, message).sender(sender).into())
        }),
        (id(), message_that_is(true), id()).prop_map(|(user, message, id)| {
            EventKind::MessageSent(PrivateMessage::new(user, message).message_id(id).into())
        }),
        (id(), id(), any::<i64>()).prop_map(|(group, user, length)| {
            EventKind::from(NoticeEvent::from(GroupBan::new(group, user).duration(length)))
        }),
        id().prop_map(|user| EventKind::from(NoticeEvent::from(Poke::new(user)))),
        any::<bool>().prop_map(|good| {
            EventKind::from(MetaEvent::from(Heartbeat::new().status(Status::new(good)).interval(5000)))
        }),
    ];
    (any::<i64>(), id(), kind).prop_map(|(time, self_id, kind)| Event::new(time, self_id, kind))
}

pub(crate) fn request() -> impl Strategy<Value = Request> {
    let action = prop_oneof![
        (id(), message()).prop_map(|(user, message)| Action::from(SendPrivateMsg::new(user, message))),
        (id(), message(), any::<bool>()).prop_map(|(group, message, plain)| Action::from(
            SendGroupMsg::new(group, message).auto_escape(plain)
        )),
        id().prop_map(|id| Action::from(GetMsg::new(id))),
    ];
    (action, prop::option::of(id())).prop_map(|(action, echo)| match echo {
        Some(echo) => Request::new(action).echo(json!(echo)),
        None => Request::new(action),
    })
}

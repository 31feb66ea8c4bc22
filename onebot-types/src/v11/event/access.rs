//! What nearly every bot asks of an event, whatever its kind.

use super::notice::Poke;
use super::{Event, EventKind, MessageEvent, MetaEvent, NoticeEvent, RequestEvent};
use crate::codec::write::{Items, name};
use crate::codec::{Fields, Key, Sink};
use crate::v11::Message;
use crate::v11::object::Sender;
use crate::wire::Id;
use serde_json::Value;

/// Picks the text or number under a key out of the members of an object.
struct Pick<'k> {
    key: &'k str,
    found: Option<Value>,
}

impl Pick<'_> {
    fn take(&mut self, key: &str, v: impl Into<Value>) {
        if self.key == key {
            self.found = Some(v.into());
        }
    }
}

/// Each field of an event is one call, so nothing inside the fields is looked at.
impl Sink for Pick<'_> {
    fn null(&mut self, _: Key) {}
    fn bool(&mut self, _: Key, _: bool) {}
    fn int(&mut self, key: Key, v: i64) {
        self.take(name(key), v);
    }
    fn uint(&mut self, key: Key, v: u64) {
        self.take(name(key), v);
    }
    fn float(&mut self, _: Key, _: f64) {}
    fn str(&mut self, key: Key, v: &str) {
        self.take(name(key), v);
    }
    fn value(&mut self, key: Key, v: &Value) {
        self.entry(name(key), v);
    }
    fn array(&mut self, _: Key, _: &dyn Items) {}
    fn object(&mut self, _: Key, _: &dyn Fields) {}
    fn entry(&mut self, key: &str, v: &Value) {
        if v.is_string() || v.is_number() {
            self.take(key, v.clone());
        }
    }
}

/// What an event says, without a match on its kind.
///
/// Those that give an [`Id`] or a `String` look through the members of the event once, not through what is inside them. They
/// cost one call for each member, and allocate if they find a text. They also find what stands in an event without a typed
/// form here, and in `extra`.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let event = Event::from_json(r#"{
///     "time": 1718000000, "self_id": 10001, "post_type": "message", "message_type": "group", "sub_type": "normal",
///     "group_id": 20002, "user_id": 30003, "message_id": 7, "message": "[CQ:at,qq=10001] ping"
/// }"#)?;
/// assert_eq!(event.user_id(), Some(30003.into()));
/// assert_eq!(event.sub_type().as_deref(), Some("normal"));
/// assert_eq!(event.plain_text().as_deref(), Some(" ping"));
/// assert!(event.is_group() && event.is_to_me());
///
/// let event = Event::from_json(r#"{"post_type": "notice", "notice_type": "brand_new", "user_id": 30003}"#)?;
/// assert_eq!((event.detail_type(), event.user_id()), ("brand_new", Some(30003.into())));
/// # Ok::<_, DecodeError>(())
/// ```
impl Event {
    fn pick(&self, key: &str) -> Option<Value> {
        let mut pick = Pick { key, found: None };
        self.kind.fields(&mut pick);
        pick.found
    }

    fn pick_id(&self, key: &str) -> Option<Id> {
        match self.pick(key)? {
            Value::String(text) => Some(text.into()),
            Value::Number(n) => n.as_i64().map(Id::from).or_else(|| n.as_u64().map(Id::from)),
            _ => None,
        }
    }

    /// The text under `post_type`; empty if there is none.
    ///
    /// Known are `message`, `message_sent`, `notice`, `request` and `meta_event`.
    pub fn post_type(&self) -> &str {
        self.kind.tag()
    }

    /// The text that tells more after `post_type`; empty if there is none.
    ///
    /// It stands under `message_type`, `notice_type`, `request_type` or `meta_event_type`; of an unknown kind of event, under
    /// its `post_type` followed by `_type`.
    pub fn detail_type(&self) -> &str {
        match &self.kind {
            EventKind::Message(message) | EventKind::MessageSent(message) => message.tag(),
            EventKind::Notice(notice) => notice.tag(),
            EventKind::Request(request) => request.tag(),
            EventKind::Meta(meta) => meta.tag(),
            EventKind::Other(other) => {
                let key = format!("{}_type", other.tag());
                other.value().get(key).and_then(Value::as_str).unwrap_or_default()
            }
        }
    }

    /// The text under `sub_type`.
    pub fn sub_type(&self) -> Option<String> {
        match self.pick("sub_type")? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// What stands under `user_id`: who did it, or whom it concerns.
    ///
    /// In guilds it is a guild account. Which of the two it is in a notice, the struct of the notice says.
    pub fn user_id(&self) -> Option<Id> {
        self.pick_id("user_id")
    }

    /// What stands under `group_id`. NapCat says it of temporary chats too, and 0 in `input_status`.
    pub fn group_id(&self) -> Option<Id> {
        self.pick_id("group_id")
    }

    /// What stands under `message_id`, of a message or of a notice about one.
    pub fn message_id(&self) -> Option<Id> {
        self.pick_id("message_id")
    }

    /// The message, if a message came or was sent; see [`MessageEvent::message`].
    pub fn message(&self) -> Option<&Message> {
        self.any_message()?.message()
    }

    /// The text of the message, without anything else in it.
    ///
    /// See [`Message::plain_text`].
    pub fn plain_text(&self) -> Option<String> {
        self.message().map(Message::plain_text)
    }

    /// The message in CQ codes; see [`MessageEvent::raw_message`].
    pub fn raw_message(&self) -> Option<&str> {
        self.any_message()?.raw_message()
    }

    /// Who sent the message; see [`MessageEvent::sender`].
    pub fn sender(&self) -> Option<&Sender> {
        self.any_message()?.sender()
    }

    /// Whether a message came; one that the bot sent (`message_sent`) is none.
    pub fn is_message(&self) -> bool {
        self.as_message().is_some()
    }

    /// Whether it is a message in a private chat, come or sent.
    pub fn is_private(&self) -> bool {
        self.any_message().is_some_and(|message| message.tag() == "private")
    }

    /// Whether it is a message in a group, come or sent. Notices and requests that concern a group have a
    /// [`group_id`](Self::group_id).
    pub fn is_group(&self) -> bool {
        self.any_message().is_some_and(|message| message.tag() == "group")
    }

    /// Whether it is meant for the bot. That is
    ///
    /// - a private message that came,
    /// - a message that came and mentions the bot: an `at` of `self_id`, in guilds of `self_tiny_id`; not one of everyone, and
    ///   not a quote of a message of the bot,
    /// - a poke whose target is the bot.
    ///
    /// What the bot itself did (`user_id` is `self_id`, in guilds `self_tiny_id`) is never meant for it: Lagrange reports the
    /// bot's own messages as if they had come.
    pub fn is_to_me(&self) -> bool {
        let mut me = self.self_id.as_ref();
        match &self.kind {
            EventKind::Message(message) => {
                if let MessageEvent::Guild(guild) = message {
                    me = guild.self_tiny_id.as_ref();
                }
                let mentioned = || {
                    let mut mentions = message.message().into_iter().flat_map(Message::mentions);
                    mentions.any(|at| Some(&at.qq) == me)
                };
                (self.is_private() || (me.is_some() && mentioned()))
                    && (me.is_none() || self.user_id().as_ref() != me)
            }
            EventKind::Notice(NoticeEvent::Poke(poke)) => {
                let Poke { user_id, target_id, .. } = &**poke;
                me.is_some() && target_id.as_ref() == me && Some(user_id) != me
            }
            _ => false,
        }
    }

    /// The message that came, if one did.
    pub fn as_message(&self) -> Option<&MessageEvent> {
        match &self.kind {
            EventKind::Message(message) => Some(message),
            _ => None,
        }
    }

    /// The message that the bot sent, if it is one.
    pub fn as_message_sent(&self) -> Option<&MessageEvent> {
        match &self.kind {
            EventKind::MessageSent(message) => Some(message),
            _ => None,
        }
    }

    /// The notice, if it is one.
    pub fn as_notice(&self) -> Option<&NoticeEvent> {
        match &self.kind {
            EventKind::Notice(notice) => Some(notice),
            _ => None,
        }
    }

    /// The request, if it is one.
    pub fn as_request(&self) -> Option<&RequestEvent> {
        match &self.kind {
            EventKind::Request(request) => Some(request),
            _ => None,
        }
    }

    /// The meta event, if it is one.
    pub fn as_meta(&self) -> Option<&MetaEvent> {
        match &self.kind {
            EventKind::Meta(meta) => Some(meta),
            _ => None,
        }
    }

    /// A message, come or sent.
    fn any_message(&self) -> Option<&MessageEvent> {
        self.as_message().or_else(|| self.as_message_sent())
    }
}

impl MessageEvent {
    /// The content; `None` of a message without a typed form here.
    pub fn message(&self) -> Option<&Message> {
        match self {
            MessageEvent::Private(private) => Some(&private.message),
            MessageEvent::Group(group) => Some(&group.message),
            MessageEvent::Guild(guild) => Some(&guild.message),
            MessageEvent::Other(_) => None,
        }
    }

    /// The content in CQ codes, as it was received; guild messages have none.
    pub fn raw_message(&self) -> Option<&str> {
        match self {
            MessageEvent::Private(private) => private.raw_message.as_deref(),
            MessageEvent::Group(group) => group.raw_message.as_deref(),
            MessageEvent::Guild(guild) => guild.extra.get("raw_message").and_then(Value::as_str),
            MessageEvent::Other(other) => other.value().get("raw_message").and_then(Value::as_str),
        }
    }

    /// The sender, as far as known; `None` of a message without a typed form here.
    pub fn sender(&self) -> Option<&Sender> {
        match self {
            MessageEvent::Private(private) => private.sender.as_deref(),
            MessageEvent::Group(group) => group.sender.as_deref(),
            MessageEvent::Guild(guild) => guild.sender.as_deref(),
            MessageEvent::Other(_) => None,
        }
    }
}

//! Events. Spec: <https://github.com/botuniverse/onebot-11/tree/master/event>

mod access;
pub mod message;
pub mod meta;
pub mod notice;
pub mod quick;
pub mod request;

use crate::codec::object::{Keys, Slot, keys};
use crate::codec::read::{Around, Claims, tagged};
use crate::codec::tags::Tags;
use crate::codec::union::Member;
use crate::codec::write::{self, Fields};
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::{Dialects, FieldInfo, Shape, UnionInfo};
use crate::wire::{Extra, Id, Int};
use crate::{Object, Other, Union};
pub use message::MessageEvent;
pub use meta::MetaEvent;
pub use notice::NoticeEvent;
pub use quick::QuickOperate;
pub use request::RequestEvent;

/// What an implementation tells a bot.
///
/// Any JSON object decodes: what has no typed form here, or does not fit it, is kept in [`EventKind::Other`] or in the
/// variant `Other` of the unions inside. One odd segment never costs the message, one odd message never costs the event.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let event = Event::from_json(r#"{
///     "time": 1718000000, "self_id": "10001", "post_type": "message", "message_type": "group", "group_id": 20002,
///     "user_id": 30003, "message_id": 3425462029, "message": [{"type": "text", "data": {"text": "hi"}}], "glow": true
/// }"#)?;
/// assert_eq!(event.self_id, Some(10001.into()));
/// if let EventKind::Message(MessageEvent::Group(message)) = &event.kind {
///     assert_eq!(message.message.plain_text(), "hi");
///     assert!(message.extra.get("glow").is_some());
/// }
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Time of the event in seconds, such as `1718000000`.
    pub time: Option<Int>,
    /// QQ number of the bot.
    pub self_id: Option<Id>,
    /// What happened.
    pub kind: EventKind,
    /// Values of the fields here that did not fit them. Keys without a field stand in `extra` of what `kind` holds.
    pub extra: Extra,
}

/// What an event tells, by its `post_type`.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "post_type")]
#[non_exhaustive]
pub enum EventKind {
    /// A message came.
    #[union(rename = "message")]
    Message(MessageEvent),
    /// The bot account sent a message; not in the standard.
    #[union(rename = "message_sent")]
    MessageSent(MessageEvent),
    /// Something happened.
    #[union(rename = "notice")]
    Notice(NoticeEvent),
    /// Somebody asks for something.
    #[union(rename = "request")]
    Request(RequestEvent),
    /// The implementation tells of itself.
    #[union(rename = "meta_event")]
    Meta(MetaEvent),
    /// An event without a typed form here.
    Other(Other),
}

/// What stands beside the tags of an event. Implemented by the derive [`Event`](macro@crate::Event).
pub trait EventData: Object {
    /// The tag on the wire: `message_type`, `notice_type`, `request_type` or `meta_event_type`.
    const TYPE: &'static str = Self::INFO.wire;
}

impl Event {
    /// An event of a bot at a time in seconds.
    ///
    /// ```
    /// use onebot_types::prelude::*;
    /// use onebot_types::v11::event::notice::GroupBan;
    ///
    /// let event = Event::new(1718000000, 10001, GroupBan::new(20002, 30003).duration(60));
    /// assert_eq!(event.detail_type(), "group_ban");
    /// ```
    pub fn new(time: impl Into<Int>, self_id: impl Into<Id>, kind: impl Into<EventKind>) -> Self {
        Event {
            time: Some(time.into()),
            self_id: Some(self_id.into()),
            kind: kind.into(),
            extra: Extra::new(),
        }
    }
}

/// As a message that came; what the bot sent is an [`EventKind::MessageSent`].
impl From<MessageEvent> for EventKind {
    fn from(message: MessageEvent) -> Self {
        EventKind::Message(message)
    }
}

document!(Event);
serde_through_wire!(Event);

const TIME: Key = ",\"time\":";
const SELF_ID: Key = ",\"self_id\":";

/// An event's facts: its kinds, and the fields of all of them.
pub(crate) const INFO: &UnionInfo = &{
    let mut info = UnionInfo::new(
        "Event",
        module_path!(),
        "What an implementation tells a bot.",
        EventKind::INFO.tag,
        EventKind::INFO.variants,
    );
    info.beside = &[
        FieldInfo::new("time", "Time of the event in seconds, such as `1718000000`.", Int::SHAPE)
            .received(Dialects::ALL),
        FieldInfo::new("self_id", "QQ number of the bot.", Id::SHAPE).received(Dialects::ALL),
    ];
    info
};

static KEYS: Keys = keys![TIME, SELF_ID];

impl Event {
    /// Reads an event that has these tags.
    pub(super) fn read_tagged(c: &mut Cursor<'_>, tags: &Tags<'_>) -> Option<Self> {
        let (mut time, mut self_id, mut extra) = (None, None, Extra::new());
        let mut slots: [&mut dyn Slot; 2] = [&mut time, &mut self_id];
        let mut around = Around::new(&KEYS, &mut slots, &mut extra);
        let kind = Member::read_member(c, tags, Claims::of(&mut around))?;
        around.finish();
        Some(Event { time, self_id, kind, extra })
    }
}

impl Wire for Event {
    const SHAPE: Shape = Shape::Union(|| INFO);
    fn blank() -> Self {
        Event { time: None, self_id: None, kind: EventKind::blank(), extra: Extra::new() }
    }

    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        tagged(c, INFO, Event::read_tagged)
    }

    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.object(key, self);
    }
}

impl Fields for Event {
    fn fields(&self, out: &mut dyn Sink) {
        write::optional(&self.time, TIME, &self.extra, out);
        write::optional(&self.self_id, SELF_ID, &self.extra, out);
        self.kind.fields(out);
    }
}

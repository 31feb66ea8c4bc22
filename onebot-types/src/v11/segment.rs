//! Message segments. Spec: <https://github.com/botuniverse/onebot-11/blob/master/message/segment.md>
//!
//! A segment is `{"type": …, "data": {…}}`; each struct here is the `data` of the type that it is named after.
//!
//! Those of pictures, sounds and files stand in [`media`] and those of cards in [`card`]; all of them are found here too.
//! What only implementations outside the five dialects have stands in [`elsewhere`].

pub mod card;
pub mod elsewhere;
pub mod media;

use super::Message;
use super::object::{FaceRaw, ForwardedMessage, MessageStyle, NewsLine};
use crate::info::{Check, Dialect, Direction};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Json, Object, OpenEnum, Other, Segment, Union};
pub use card::{
    Cardimage, ChannelQuote, Contact, ContactType, JsonCard, Keyboard, Location, Markdown, Miniapp, Music,
    MusicType, Share, UrlQuote, Xml,
};
pub use media::{File, FlashFile, Flashtransfer, Image, ImageType, Onlinefile, Record, Tts, Video};
use serde_json::Value;

/// One piece of a message.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "type", content = "data")]
#[non_exhaustive]
pub enum Segment {
    /// Plain text.
    Text(Text),
    /// A built-in QQ face.
    Face(Box<Face>),
    /// A market face.
    Mface(Box<Mface>),
    /// A picture.
    Image(Box<Image>),
    /// A voice message.
    Record(Box<Record>),
    /// A short video.
    Video(Box<Video>),
    /// A file.
    File(Box<File>),
    /// A mention of a member or of everyone.
    At(Box<At>),
    /// A rock-paper-scissors face.
    Rps(Box<Rps>),
    /// A dice face.
    Dice(Box<Dice>),
    /// A shake of the window.
    Shake(Box<Shake>),
    /// A poke.
    Poke(Box<Poke>),
    /// A wish that the message be sent anonymously.
    Anonymous(Box<Anonymous>),
    /// A link as a card.
    Share(Box<Share>),
    /// A card that recommends a user or a group.
    Contact(Box<Contact>),
    /// A place.
    Location(Box<Location>),
    /// A music card.
    Music(Box<Music>),
    /// A quote of an earlier message.
    Reply(Box<Reply>),
    /// A merged forward.
    Forward(Box<Forward>),
    /// A message of a merged forward.
    Node(Box<Node>),
    /// An XML card.
    Xml(Box<Xml>),
    /// A JSON card.
    Json(Box<JsonCard>),
    /// Markdown.
    Markdown(Markdown),
    /// Buttons under a message.
    Keyboard(Box<Keyboard>),
    /// A long message, by the id of its content.
    Longmsg(Box<Longmsg>),
    /// A mini-app card.
    Miniapp(Miniapp),
    /// A file or folder that is offered directly.
    Onlinefile(Box<Onlinefile>),
    /// A flash transfer, as NapCat reports it.
    Flashtransfer(Box<Flashtransfer>),
    /// A flash transfer, as LLBot reports it.
    FlashFile(Box<FlashFile>),
    /// A red packet.
    Redbag(Redbag),
    /// A free gift to a group member.
    Gift(Box<Gift>),
    /// A large picture as an XML card.
    Cardimage(Box<Cardimage>),
    /// A text that is read aloud.
    Tts(Tts),
    /// A link in a feed of a topic channel.
    UrlQuote(Box<UrlQuote>),
    /// A mention of a channel in a feed of a topic channel.
    ChannelQuote(Box<ChannelQuote>),
    /// A segment without a typed form here, or one that does not fit it.
    Other(Other),
}

/// The data of a segment. Implemented by the derive [`Segment`](macro@crate::Segment).
pub trait SegmentData: Object {
    /// The segment type on the wire.
    const TYPE: &'static str = Self::INFO.wire;
}

impl Segment {
    /// A segment of a type that is declared elsewhere.
    ///
    /// If the type on the wire is one of those here and the data fits it, this gives that variant.
    ///
    /// ```
    /// use onebot_types::prelude::*;
    ///
    /// #[derive(Debug, Clone, PartialEq, onebot_types::Segment)]
    /// #[segment(rename = "my.sticker")]
    /// struct Sticker {
    ///     id: Id,
    ///     label: Option<String>,
    ///     extra: Extra,
    /// }
    ///
    /// let segment = Segment::custom(&Sticker::new(3).label("wow"));
    /// assert_eq!(segment.to_json(), r#"{"data":{"id":"3","label":"wow"},"type":"my.sticker"}"#);
    /// assert_eq!(segment.downcast::<Sticker>(), Some(Ok(Sticker::new(3).label("wow"))));
    /// assert_eq!(Segment::from("hi").downcast::<Sticker>(), None);
    /// ```
    pub fn custom<T: SegmentData>(data: &T) -> Self {
        let value = serde_json::json!({ "type": T::TYPE, "data": data.to_value() });
        crate::codec::read::content_union_of(value)
    }

    /// The segment's data as a type that is declared elsewhere. `None` if the segment is of another type.
    ///
    /// # Errors
    ///
    /// The type on the wire is that of `T`, but the data does not fit `T`.
    pub fn downcast<T: SegmentData>(&self) -> Option<Result<T, crate::DecodeError>> {
        if self.tag() != T::TYPE {
            return None;
        }
        let mut value = self.to_value();
        Some(T::from_value(&value.get_mut("data").map_or(Value::Null, Value::take)))
    }

    /// The text, if it is a text segment.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Segment::Text(text) => Some(&text.text),
            _ => None,
        }
    }
}

document!(Segment);

impl From<&str> for Segment {
    fn from(text: &str) -> Self {
        Text::new(text).into()
    }
}

impl From<String> for Segment {
    fn from(text: String) -> Self {
        Text::new(text).into()
    }
}

/// Plain text. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#纯文本)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(hot)]
#[non_exhaustive]
pub struct Text {
    /// Text as it is shown: nothing in it is a code.
    pub text: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A built-in QQ face. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#qq-表情)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(hot)]
#[non_exhaustive]
pub struct Face {
    /// Face id, such as `14`.
    #[segment(text(send(Standard, Lagrange)))]
    pub id: Id,
    /// `sticker` for an animated sticker.
    #[segment(only(GoCqHttp))]
    pub r#type: Option<FaceType>,
    /// Face element of the client core.
    #[segment(only(NapCat), recv_only)]
    pub raw: Option<Box<FaceRaw>>,
    /// Result of an animated face.
    #[segment(rename = "resultId", only(NapCat))]
    pub result_id: Option<Id>,
    /// Length of a face chain.
    #[segment(rename = "chainCount", only(NapCat), number)]
    pub chain_count: Option<Int>,
    /// Kind of face: 1 old, 2 normal, 3 super, 5 poke.
    #[segment(only(LlBot), number)]
    pub sub_type: Option<Int>,
    /// Whether the large form is sent.
    #[segment(only(Lagrange))]
    pub large: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a [`Face`] is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum FaceType {
    /// An animated sticker.
    Sticker,
    /// Another text.
    Other(String),
}

/// A market face. [NapCat](https://github.com/NapNeko/NapCatQQ)
///
/// NapCat only sends it and reports a received one as a picture; go-cqhttp reports it as text.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(NapCat, LlBot, Lagrange), send_only(NapCat))]
#[non_exhaustive]
pub struct Mface {
    /// Package of the face.
    #[segment(required, number(receive))]
    pub emoji_package_id: Option<Id>,
    /// Face id.
    #[segment(text)]
    pub emoji_id: Id,
    /// Key of the face.
    #[segment(required)]
    pub key: Option<String>,
    /// Text in the chat list.
    #[segment(required(receive(NapCat, LlBot)))]
    pub summary: Option<String>,
    /// Address of the picture.
    #[segment(only(LlBot, Lagrange), required(receive))]
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A mention of a member or of everyone. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#某人)
///
/// ```
/// use onebot_types::prelude::*;
///
/// assert_eq!(At::new(10000).to_json(), r#"{"qq":"10000"}"#);
/// assert!(At::all().is_all());
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(hot)]
#[non_exhaustive]
pub struct At {
    /// QQ number such as `10001`, or `all` for everyone. In guild messages of go-cqhttp the guild account.
    #[segment(text(send(Standard, Lagrange)))]
    pub qq: Id,
    /// Name to show. go-cqhttp uses it if the number is not in the group; Lagrange ignores it.
    #[segment(only(GoCqHttp, NapCat, LlBot, Lagrange), send_only(GoCqHttp, NapCat))]
    pub name: Option<String>,
    /// Other name of `qq`.
    #[segment(only(GoCqHttp), send_only)]
    pub target: Option<Id>,
    /// As `qq`, in the feeds of topic channels.
    #[segment(only(GoCqHttp), recv_only)]
    pub id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl At {
    /// A mention of everyone.
    pub fn all() -> Self {
        At::new("all")
    }

    /// Whether everyone is mentioned.
    pub fn is_all(&self) -> bool {
        self.qq == "all"
    }
}

/// A rock-paper-scissors face. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#猜拳魔法表情)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Rps {
    /// Outcome: 0 rock, 1 scissors, 2 paper.
    #[segment(only(GoCqHttp), range(0, 2))]
    pub value: Option<Int>,
    /// Outcome, 1 to 3. NapCat rolls its own when sending.
    #[segment(only(NapCat, LlBot), range(1, 3))]
    pub result: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A dice face. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#掷骰子魔法表情)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Dice {
    /// Points, 1 to 6; without one of these go-cqhttp sends no dice.
    #[segment(only(GoCqHttp), range(1, 6))]
    pub value: Option<Int>,
    /// Points, 1 to 6. NapCat rolls its own when sending.
    #[segment(only(NapCat, LlBot), range(1, 6))]
    pub result: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl Dice {
    /// Points that were rolled, under whichever name they came.
    pub fn points(&self) -> Option<Int> {
        self.value.or(self.result)
    }
}

/// A shake of the window in a private chat. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#窗口抖动戳一戳-)
///
/// The standard only sends it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Standard, LlBot))]
#[non_exhaustive]
pub struct Shake {
    /// Keys without a field here.
    pub extra: Extra,
}

/// A poke. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#戳一戳)
///
/// Dialects agree on little: the standard and Lagrange name a kind, go-cqhttp names a member. NapCat and LLBot send nothing
/// for it.
///
/// ```
/// use onebot_types::{Json, v11::Poke};
///
/// assert_eq!(Poke::of_kind(126, 2003).to_json(), r#"{"type":"126","id":"2003"}"#);
/// assert_eq!(Poke::member(10000).to_json(), r#"{"qq":"10000"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(send_only(GoCqHttp, LlBot))]
#[non_exhaustive]
pub struct Poke {
    /// Kind of poke; the standard needs it to send, and always reports it.
    #[segment(only(Standard, NapCat, Lagrange), required(send(Standard), receive(Standard)), text)]
    pub r#type: Option<Id>,
    /// Poke within the kind, as `type` in the standard; Lagrange always says -1.
    #[segment(
        only(Standard, NapCat, LlBot, Lagrange),
        required(send(Standard), receive(Standard)),
        text(send(Standard, NapCat, Lagrange)),
        number(send(LlBot))
    )]
    pub id: Option<Id>,
    /// Name of the poke.
    #[segment(only(Standard), recv_only)]
    pub name: Option<String>,
    /// Member of the group to poke.
    #[segment(only(GoCqHttp, LlBot), send_only)]
    pub qq: Option<Id>,
    /// Strength of the poke.
    #[segment(only(Lagrange), text)]
    pub strength: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl Poke {
    /// A poke of a kind, as the standard sends it.
    pub fn of_kind(r#type: impl Into<Id>, id: impl Into<Id>) -> Self {
        Poke::new().r#type(r#type).id(id)
    }

    /// A poke of a group member, as go-cqhttp sends it.
    pub fn member(qq: impl Into<Id>) -> Self {
        Poke::new().qq(qq)
    }
}

/// A wish that the message be sent anonymously. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#匿名发消息-)
///
/// Of a received message the event says whether it is anonymous. go-cqhttp documents this segment and does not support it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Standard, GoCqHttp), send_only)]
#[non_exhaustive]
pub struct Anonymous {
    /// Whether to send the message anyway if it cannot be anonymous.
    pub ignore: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A quote of an earlier message. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#回复)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(hot, check = NAMES_A_MESSAGE)]
#[non_exhaustive]
pub struct Reply {
    /// Message that is quoted. Needed, unless NapCat gets `seq` or go-cqhttp `text`; may be negative.
    #[segment(required(receive), new, text(send(Standard, Lagrange)))]
    pub id: Option<Id>,
    /// Sequence number of the message. NapCat looks at it before `id`; go-cqhttp reports it on request only.
    #[segment(only(GoCqHttp, NapCat), send_only(NapCat), number(send(NapCat)))]
    pub seq: Option<Int>,
    /// Text of a made-up quote.
    #[segment(only(GoCqHttp))]
    pub text: Option<String>,
    /// Author of a made-up quote.
    #[segment(only(GoCqHttp))]
    pub qq: Option<Id>,
    /// Author of a made-up quote, looked at before `qq`.
    #[segment(only(GoCqHttp), send_only)]
    pub user_id: Option<Id>,
    /// Time of a made-up quote in seconds.
    #[segment(only(GoCqHttp))]
    pub time: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_A_MESSAGE: Check =
    Check::new("`id` is needed, of NapCat or `seq`, of go-cqhttp or `text`.", |reply| {
        let told_by = |key, dialect| reply.has(key) && reply.dialect().is_none_or(|of| of == dialect);
        let told = told_by("seq", Dialect::NapCat) || told_by("text", Dialect::GoCqHttp);
        if !told && reply.is(Direction::Send) {
            reply.require("id", "required to send");
        }
    });

/// A merged forward. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#合并转发-)
///
/// The standard only receives it; the dialects also send an existing one by its id.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(recv_only(Standard), hot)]
#[non_exhaustive]
pub struct Forward {
    /// Id for `get_forward_msg`; NapCat reports that of the message instead.
    #[segment(required, text)]
    pub id: Option<Id>,
    /// Messages in it, if NapCat is set to read them.
    #[segment(only(NapCat), recv_only)]
    pub content: Option<Vec<ForwardedMessage>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message of a merged forward. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#合并转发节点-)
///
/// ```
/// use onebot_types::{prelude::*, v11::Node};
///
/// let nodes = message![Node::existing(42), Node::custom(10000, "Ann", message!["hi ", Face::new(14)])];
/// assert_eq!(nodes.segments().len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(send_only(GoCqHttp, NapCat, LlBot), hot, check = HAS_CONTENT)]
#[non_exhaustive]
pub struct Node {
    /// Existing message to forward.
    #[segment(only(Standard, GoCqHttp, NapCat, LlBot), send_only, text(send(Standard)))]
    pub id: Option<Id>,
    /// QQ number of the sender that is shown.
    #[segment(text(send(Standard, Lagrange)))]
    pub user_id: Option<Id>,
    /// Name of the sender that is shown.
    pub nickname: Option<String>,
    /// Other name of `user_id`.
    #[segment(only(GoCqHttp, NapCat, LlBot, Lagrange), send_only, text(send(Lagrange)))]
    pub uin: Option<Id>,
    /// Other name of `nickname`.
    #[segment(only(GoCqHttp, NapCat, LlBot, Lagrange), send_only)]
    pub name: Option<String>,
    /// Message; nodes in it make a forward inside the forward.
    pub content: Option<Message>,
    /// Sequence number.
    #[segment(only(GoCqHttp, LlBot), send_only)]
    pub seq: Option<Int>,
    /// Time in seconds.
    #[segment(only(GoCqHttp, NapCat, LlBot), send_only)]
    pub time: Option<Int>,
    /// Title of the card of a forward inside.
    #[segment(only(NapCat, LlBot), send_only)]
    pub source: Option<String>,
    /// Preview of a forward inside.
    #[segment(only(NapCat, LlBot), send_only)]
    pub news: Option<Vec<NewsLine>>,
    /// Last line of the card of a forward inside.
    #[segment(only(NapCat, LlBot), send_only)]
    pub summary: Option<String>,
    /// Text in the chat list for a forward inside.
    #[segment(only(NapCat, LlBot), send_only)]
    pub prompt: Option<String>,
    /// Bubble and font.
    #[segment(only(LlBot, Lagrange), send_only)]
    pub message_style: Option<Box<MessageStyle>>,
    /// Keys without a field here.
    pub extra: Extra,
}

const HAS_CONTENT: Check = Check::new("`id` or `content` is needed; LLBot wants `content`.", |node| {
    if node.is_for(&[Dialect::LlBot]) {
        node.require("content", "required to send");
    } else if !node.has("id") {
        node.require("content", "required without `id`");
    }
});

impl Node {
    /// An existing message, by its id.
    pub fn existing(id: impl Into<Id>) -> Self {
        Node::new().id(id)
    }

    /// A made-up message.
    pub fn custom(user_id: impl Into<Id>, nickname: impl Into<String>, content: impl Into<Message>) -> Self {
        Node::new().user_id(user_id).nickname(nickname).content(content)
    }
}

/// A long message, by the id of its content. [Lagrange](https://github.com/LagrangeDev/Lagrange.Core)
///
/// A received one comes under another type.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Lagrange), send_only)]
#[non_exhaustive]
pub struct Longmsg {
    /// Id of the content.
    #[segment(text)]
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A red packet. [go-cqhttp](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct Redbag {
    /// Greeting, or the password that opens it.
    #[segment(required(receive), new)]
    pub title: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A free gift to a group member. [go-cqhttp](https://github.com/Mrs4s/go-cqhttp)
///
/// Later versions of go-cqhttp have dropped it; its documents have not.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp), send_only)]
#[non_exhaustive]
pub struct Gift {
    /// Member who gets the gift.
    pub qq: Id,
    /// Number of the gift, 0 to 13.
    #[segment(range(0, 13))]
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

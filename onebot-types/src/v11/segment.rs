//! Message segments. Spec: <https://github.com/botuniverse/onebot-11/blob/master/message/segment.md>
//!
//! A segment is `{"type": …, "data": {…}}`; each struct here is the `data` of the type that it is named after.

use super::Message;
use super::object::{FaceRaw, ForwardedMessage, JsonConfig, MessageStyle, NewsLine};
use crate::wire::{Extra, Flag, Id, Int, TextOr};
use crate::{Json, Object, OpenEnum, Other, Segment, Union};
use serde_json::{Map, Value};

/// One piece of a message.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "type", content = "data")]
#[non_exhaustive]
pub enum Segment {
    /// Plain text.
    Text(Text),
    /// A built-in QQ face.
    Face(Box<Face>),
    /// A picture.
    Image(Box<Image>),
    /// A voice message.
    Record(Box<Record>),
    /// A short video.
    Video(Box<Video>),
    /// A mention of a member or of everyone.
    At(Box<At>),
    /// A music card.
    Music(Box<Music>),
    /// A quote of an earlier message.
    Reply(Box<Reply>),
    /// A merged forward.
    Forward(Box<Forward>),
    /// A message of a merged forward.
    Node(Box<Node>),
    /// A JSON card.
    Json(Box<JsonCard>),
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
        let tape = crate::codec::tape_of(&value).expect("a segment that was built is not nested too deeply");
        crate::codec::read::content_union(tape.root(), &crate::codec::Claims::NONE)
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
#[non_exhaustive]
pub struct Text {
    /// Text as it is shown: nothing in it is a code.
    pub text: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A built-in QQ face. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#qq-表情)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Face {
    /// Face id.
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

/// A picture. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#图片)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Image {
    /// Received: a file name (of Lagrange the address). Sent: a `file://` or `http(s)://` address or `base64://` data; of
    /// NapCat and LLBot also a local path or a `data:` address, of go-cqhttp also `base16384://` data.
    pub file: String,
    /// Address of the picture. NapCat and LLBot prefer it over `file` when sending, go-cqhttp falls back to it.
    #[segment(required(receive))]
    pub url: Option<String>,
    /// `flash` for a picture that vanishes, `show` for one with an effect; absent for a normal one.
    #[segment(only(Standard, GoCqHttp, LlBot))]
    pub r#type: Option<ImageType>,
    /// Whether a cached download may be used; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub cache: Option<Flag>,
    /// Whether to download through the proxy; by default yes.
    #[segment(only(Standard), send_only)]
    pub proxy: Option<Flag>,
    /// Longest time for the download in seconds; by default unlimited.
    #[segment(only(Standard), send_only)]
    pub timeout: Option<Int>,
    /// Kind of picture: 0 normal, 1 sticker, 2 hot, 3 battle, 4 smart, 7 chart, 8 selfie, 9 advertisement, 10 unknown,
    /// 13 trending.
    #[segment(rename = "subType", only(GoCqHttp, LlBot, Lagrange))]
    pub sub_type_camel: Option<Int>,
    /// Kind of picture, 0 to 7.
    #[segment(only(NapCat))]
    pub sub_type: Option<Int>,
    /// Effect of a `show` picture, 40000 to 40005.
    #[segment(only(GoCqHttp))]
    pub id: Option<Id>,
    /// Number of threads for the download, 2 or 3.
    #[segment(only(GoCqHttp), send_only)]
    pub c: Option<Int>,
    /// Text shown where the picture cannot be.
    #[segment(only(NapCat, LlBot, Lagrange))]
    pub summary: Option<String>,
    /// Original file name.
    #[segment(only(Lagrange))]
    pub filename: Option<String>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only)]
    pub file_size: Option<Int>,
    /// File name to show.
    #[segment(only(NapCat, LlBot), send_only)]
    pub name: Option<String>,
    /// Local path.
    #[segment(only(NapCat))]
    pub path: Option<String>,
    /// Thumbnail; of no use here, but part of the file parameters that NapCat's segments share.
    #[segment(only(NapCat), send_only)]
    pub thumb: Option<String>,
    /// File id, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_id: Option<String>,
    /// Unique file name, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_unique: Option<String>,
    /// Key of the market face that is shown as this picture.
    #[segment(only(NapCat), recv_only)]
    pub key: Option<String>,
    /// Id of the market face that is shown as this picture.
    #[segment(only(NapCat), recv_only)]
    pub emoji_id: Option<Id>,
    /// Package of the market face that is shown as this picture.
    #[segment(only(NapCat), recv_only)]
    pub emoji_package_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How an [`Image`] is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ImageType {
    /// Vanishes after a look.
    Flash,
    /// With an effect.
    Show,
    /// Another text.
    Other(String),
}

/// A voice message. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#语音)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Record {
    /// Received: a file name. Sent: a `file://` or `http(s)://` address or `base64://` data; of NapCat and LLBot also a local
    /// path or a `data:` address.
    pub file: String,
    /// Address of the voice; empty or missing if it could not be fetched.
    pub url: Option<String>,
    /// Whether the voice is changed.
    #[segment(only(Standard, GoCqHttp))]
    pub magic: Option<Flag>,
    /// Whether a cached download may be used; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub cache: Option<Flag>,
    /// Whether to download through the proxy; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub proxy: Option<Flag>,
    /// Longest time for the download in seconds; by default unlimited.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub timeout: Option<Int>,
    /// Local path; may be empty.
    #[segment(only(NapCat, LlBot))]
    pub path: Option<String>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only)]
    pub file_size: Option<Int>,
    /// File name.
    #[segment(only(NapCat, LlBot), send_only)]
    pub name: Option<String>,
    /// Thumbnail; of no use here, but part of the file parameters that NapCat's segments share.
    #[segment(only(NapCat), send_only)]
    pub thumb: Option<String>,
    /// File id, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_id: Option<String>,
    /// Unique file name, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_unique: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A short video. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#短视频)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Video {
    /// Received: a file name. Sent: a `file://` or `http(s)://` address or, but for go-cqhttp, `base64://` data; of NapCat and
    /// LLBot also a local path or a `data:` address.
    pub file: String,
    /// Address of the video.
    pub url: Option<String>,
    /// Whether a cached download may be used; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub cache: Option<Flag>,
    /// Whether to download through the proxy; by default yes.
    #[segment(only(Standard), send_only)]
    pub proxy: Option<Flag>,
    /// Longest time for the download in seconds; by default unlimited.
    #[segment(only(Standard), send_only)]
    pub timeout: Option<Int>,
    /// Cover picture, which LLBot prefers over `thumb`.
    #[segment(only(GoCqHttp, LlBot), send_only)]
    pub cover: Option<String>,
    /// Cover picture.
    #[segment(only(NapCat, LlBot), send_only)]
    pub thumb: Option<String>,
    /// Number of threads for the download, 2 or 3.
    #[segment(only(GoCqHttp), send_only)]
    pub c: Option<Int>,
    /// File name.
    #[segment(only(NapCat, LlBot), send_only)]
    pub name: Option<String>,
    /// Local path.
    #[segment(only(NapCat, LlBot))]
    pub path: Option<String>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only)]
    pub file_size: Option<Int>,
    /// File id, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_id: Option<String>,
    /// Unique file name, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_unique: Option<String>,
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
#[non_exhaustive]
pub struct At {
    /// QQ number, or `all` for everyone; in guild messages of go-cqhttp the guild account.
    pub qq: Id,
    /// Name to show. go-cqhttp uses it if the number is not in the group; Lagrange ignores it.
    #[segment(only(GoCqHttp, NapCat, LlBot, Lagrange))]
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

/// A music card, by song on a platform or made up. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#音乐分享-)
///
/// A received card arrives as a JSON card.
///
/// ```
/// use onebot_types::{Json, v11::Music};
///
/// assert_eq!(Music::song("163", 28949129).to_json(), r#"{"type":"163","id":"28949129"}"#);
/// let card = Music::card("https://example.com/song", "https://example.com/song.mp3", "A song");
/// assert_eq!(card.title.as_deref(), Some("A song"));
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(send_only)]
#[non_exhaustive]
pub struct Music {
    /// Platform of the song, or `custom`. NapCat and LLBot also take a platform beside the fields of a custom card.
    #[segment(required(send))]
    pub r#type: Option<MusicType>,
    /// Song on the platform.
    pub id: Option<Id>,
    /// Page that opens; needed for a custom card.
    pub url: Option<String>,
    /// Address of the audio; needed for a custom card of the standard.
    pub audio: Option<String>,
    /// Title; needed for a custom card of the standard and of LLBot.
    pub title: Option<String>,
    /// Description; NapCat and Lagrange show it as the singer.
    pub content: Option<String>,
    /// Address of the cover; needed for a custom card of NapCat.
    pub image: Option<String>,
    /// Singer.
    #[segment(only(NapCat, LlBot))]
    pub singer: Option<String>,
    /// Platform whose look a custom card has; without it go-cqhttp sends an XML card.
    #[segment(only(GoCqHttp))]
    pub subtype: Option<MusicType>,
    /// Address of the audio, as go-cqhttp has read it since February 2023 although its documents say `audio`.
    #[segment(only(GoCqHttp))]
    pub voice: Option<String>,
    /// Application, used when `type` is absent.
    #[segment(only(Lagrange))]
    pub appid: Option<Id>,
    /// Signature of the application, used when `type` is absent.
    #[segment(only(Lagrange))]
    pub sign: Option<String>,
    /// Package of the application, used when `type` is absent.
    #[segment(only(Lagrange))]
    pub package_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl Music {
    /// A song on a platform.
    pub fn song(platform: impl Into<MusicType>, id: impl Into<Id>) -> Self {
        Music::new(platform).id(id)
    }

    /// A custom card.
    pub fn card(url: impl Into<String>, audio: impl Into<String>, title: impl Into<String>) -> Self {
        Music::new(MusicType::Custom).url(url).audio(audio).title(title)
    }
}

/// Where the song of a [`Music`] card is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MusicType {
    /// QQ music.
    Qq,
    /// NetEase cloud music.
    #[open_enum(rename = "163")]
    NetEase,
    /// Xiami music, in the standard only.
    Xm,
    /// Kugou music, in the dialects.
    Kugou,
    /// Migu music, in the dialects.
    Migu,
    /// Kuwo music, in the dialects.
    Kuwo,
    /// On no platform: the card says it all.
    Custom,
    /// Another text.
    Other(String),
}

/// A quote of an earlier message. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#回复)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Reply {
    /// Message that is quoted. Needed, unless NapCat gets `seq` or go-cqhttp `text`; may be negative.
    #[segment(required(receive), new)]
    pub id: Option<Id>,
    /// Sequence number of the message. NapCat looks at it before `id`; go-cqhttp reports it on request only.
    #[segment(only(GoCqHttp, NapCat))]
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

/// A merged forward. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#合并转发-)
///
/// The standard only receives it; the dialects also send an existing one by its id.
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Forward {
    /// Id for `get_forward_msg`; NapCat reports that of the message instead.
    #[segment(required)]
    pub id: Option<Id>,
    /// The messages, if NapCat is set to read them.
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
#[non_exhaustive]
pub struct Node {
    /// Existing message to forward.
    #[segment(only(Standard, GoCqHttp, NapCat, LlBot), send_only)]
    pub id: Option<Id>,
    /// QQ number of the sender that is shown.
    pub user_id: Option<Id>,
    /// Name of the sender that is shown.
    pub nickname: Option<String>,
    /// Other name of `user_id`.
    #[segment(only(GoCqHttp, NapCat, LlBot, Lagrange), send_only)]
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

/// A JSON card. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#json-消息)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(rename = "json")]
#[non_exhaustive]
pub struct JsonCard {
    /// Text of the card, itself JSON. NapCat also takes an object.
    pub data: TextOr<Map<String, Value>>,
    /// 0 or absent for a mini-app card, else a rich-text card.
    #[segment(only(GoCqHttp))]
    pub resid: Option<Id>,
    /// Further configuration, which NapCat declares but does not read.
    #[segment(only(NapCat), send_only)]
    pub config: Option<Box<JsonConfig>>,
    /// Keys without a field here.
    pub extra: Extra,
}

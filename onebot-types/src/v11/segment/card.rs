//! Segments that are shown as cards, or as rich text with links and buttons.

use crate::info::{Check, Dialect};
use crate::v11::object::{JsonConfig, KeyboardContent, KeyboardRow};
use crate::wire::{Extra, Flag, Id, Int, Number, TextOr};
use crate::{OpenEnum, Segment};
use serde_json::{Map, Value};

/// A link as a card. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#链接分享)
///
/// go-cqhttp only sends it; the other dialects report a received one as a JSON card.
///
/// ```
/// use onebot_types::{Json, v11::Share};
///
/// let share = Share::new("https://example.com/news", "News").content("What is new");
/// assert_eq!(share.to_json(), r#"{"url":"https://example.com/news","title":"News","content":"What is new"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Standard, GoCqHttp), send_only(GoCqHttp))]
#[non_exhaustive]
pub struct Share {
    /// Page that opens.
    pub url: String,
    /// Title.
    #[segment(required)]
    pub title: Option<String>,
    /// Description.
    pub content: Option<String>,
    /// Address of the picture.
    pub image: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A card that recommends a user or a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#推荐好友)
///
/// NapCat and LLBot only send it.
///
/// ```
/// use onebot_types::{Json, v11::Contact};
///
/// assert_eq!(Contact::qq(10000).to_json(), r#"{"type":"qq","id":"10000"}"#);
/// assert_eq!(Contact::group(20002).to_json(), r#"{"type":"group","id":"20002"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Standard, NapCat, LlBot), send_only(NapCat, LlBot))]
#[non_exhaustive]
pub struct Contact {
    /// What is recommended.
    pub r#type: ContactType,
    /// QQ number, or group number.
    #[segment(text(send(Standard)))]
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

impl Contact {
    /// A card for a user.
    pub fn qq(id: impl Into<Id>) -> Self {
        Contact::new(ContactType::Qq, id)
    }

    /// A card for a group.
    pub fn group(id: impl Into<Id>) -> Self {
        Contact::new(ContactType::Group, id)
    }
}

/// What a [`Contact`] card recommends.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ContactType {
    /// A user.
    Qq,
    /// A group.
    Group,
    /// Another text.
    Other(String),
}

/// A place. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#位置)
///
/// NapCat sends a placeholder, whatever stands here. With Lagrange a JSON card of the place comes before it.
///
/// ```
/// use onebot_types::{Json, v11::Location};
///
/// let place = Location::new(39.9, 116.4).title("Office");
/// assert_eq!(place.to_json(), r#"{"lat":"39.9","lon":"116.4","title":"Office"}"#);
/// assert_eq!(place.lat.as_f64(), 39.9);
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Standard, NapCat, Lagrange), send_only(NapCat))]
#[non_exhaustive]
pub struct Location {
    /// Latitude in degrees.
    #[segment(text(send(Standard, Lagrange)))]
    pub lat: Number,
    /// Longitude in degrees.
    #[segment(text(send(Standard, Lagrange)))]
    pub lon: Number,
    /// Title.
    pub title: Option<String>,
    /// Description, or the address.
    pub content: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
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
#[segment(send_only, check = IS_A_SONG_OR_A_CARD)]
#[non_exhaustive]
pub struct Music {
    /// Platform of the song, or `custom`. NapCat and LLBot also take a platform beside the fields of a custom card.
    #[segment(required(send(Standard, GoCqHttp, NapCat, LlBot)), new)]
    pub r#type: Option<MusicType>,
    /// Song on the platform.
    #[segment(text(send(Standard, Lagrange)))]
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
    /// Address of the audio in go-cqhttp since February 2023. Its documents still say `audio`.
    #[segment(only(GoCqHttp))]
    pub voice: Option<String>,
    /// Application, used when `type` is absent.
    #[segment(only(Lagrange), text)]
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

const IS_A_SONG_OR_A_CARD: Check = Check::new(
    "A song on a platform has an `id`; a custom card has none, but the fields that it shows.",
    |music| {
        use Dialect::{LlBot, NapCat, Standard};
        match music.text("type") {
            Some("custom") => {
                let why = "required for a custom card";
                music.require("url", why);
                let fields: [(_, &[_]); 3] =
                    [("audio", &[Standard]), ("title", &[Standard, LlBot]), ("image", &[NapCat])];
                for (key, by) in fields {
                    if music.is_for(by) {
                        music.require(key, why);
                    }
                }
                music.refuse("id", "beside a custom card");
            }
            // Some take the fields of a custom card for a platform too.
            Some(_) if music.has("url") && music.dialect().is_none_or(|of| [NapCat, LlBot].contains(&of)) => {
            }
            Some(_) => music.require("id", "required for a song of a platform"),
            None => {}
        }
    },
);

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

/// An XML card. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#xml-消息)
///
/// NapCat declares it and sends nothing for it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(Standard, GoCqHttp, NapCat, Lagrange), send_only(NapCat))]
#[non_exhaustive]
pub struct Xml {
    /// Text of the card, itself XML.
    pub data: String,
    /// Service of the card; may be empty.
    #[segment(only(GoCqHttp))]
    pub resid: Option<Id>,
    /// Service of the card, by default 35.
    #[segment(only(Lagrange), number(receive))]
    pub service_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A JSON card. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#json-消息)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(rename = "json")]
#[non_exhaustive]
pub struct JsonCard {
    /// Text of the card, itself JSON. NapCat also takes an object.
    #[segment(text(send(Standard, GoCqHttp, LlBot, Lagrange), receive))]
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

/// Markdown. [NapCat](https://github.com/NapNeko/NapCatQQ)
///
/// LLBot only reports it and Lagrange only sends it. NapCat sends it in a forward that is itself inside a forward.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(NapCat, LlBot, Lagrange), send_only(Lagrange), recv_only(LlBot))]
#[non_exhaustive]
pub struct Markdown {
    /// Text in Markdown.
    pub content: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Buttons under a message. [Lagrange](https://github.com/LagrangeDev/Lagrange.Core)
///
/// LLBot reports the rows themselves, Lagrange sends them inside `content`.
///
/// ```
/// use onebot_types::v11::{Keyboard, object::*};
///
/// let action = KeyboardAction::new(2, KeyboardPermission::everyone(), "Please update", "/help").enter(true);
/// let button = KeyboardButton::new("1", KeyboardRenderData::new("Help", "Help", 1), action);
/// let keyboard = Keyboard::new().content(KeyboardContent::new([KeyboardRow::new([button])]));
/// assert_eq!(keyboard.content.unwrap().rows.len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct Keyboard {
    /// Rows of buttons.
    #[segment(only(LlBot), recv_only)]
    pub rows: Option<Vec<KeyboardRow>>,
    /// Rows of buttons, as Lagrange wraps them.
    #[segment(only(Lagrange), send_only)]
    pub content: Option<Box<KeyboardContent>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A mini-app card. [NapCat](https://github.com/NapNeko/NapCatQQ)
///
/// NapCat declares it and sends nothing for it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(NapCat), send_only)]
#[non_exhaustive]
pub struct Miniapp {
    /// Data of the mini-app.
    pub data: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A large picture as an XML card. [go-cqhttp](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp), send_only)]
#[non_exhaustive]
pub struct Cardimage {
    /// Picture, as the `file` of an image.
    pub file: String,
    /// Least width in pixels, by default 400 as documented and 200 in fact.
    pub minwidth: Option<Int>,
    /// Least height in pixels, by default 400 as documented and 200 in fact.
    pub minheight: Option<Int>,
    /// Greatest width in pixels, by default 500.
    pub maxwidth: Option<Int>,
    /// Greatest height in pixels, by default 1000.
    pub maxheight: Option<Int>,
    /// Name of the source.
    pub source: Option<String>,
    /// Address of the icon of the source.
    pub icon: Option<String>,
    /// Text in the chat list.
    pub brief: Option<String>,
    /// Whether a cached download may be used; by default yes.
    #[segment(text, number)]
    pub cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link in a feed of a topic channel. [go-cqhttp](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct UrlQuote {
    /// Page that opens.
    pub url: String,
    /// Text that is shown.
    #[segment(required(receive))]
    pub display_text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A mention of a channel in a feed of a topic channel. [go-cqhttp](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct ChannelQuote {
    /// Guild of the channel.
    pub guild_id: Id,
    /// Channel.
    pub channel_id: Id,
    /// Text that is shown.
    #[segment(required(receive))]
    pub display_text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

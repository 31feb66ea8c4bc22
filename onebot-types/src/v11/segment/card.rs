//! Segments that are shown as cards, or as rich text with links and buttons.

use crate::v11::object::JsonConfig;
use crate::wire::{Extra, Id, TextOr};
use crate::{OpenEnum, Segment};
use serde_json::{Map, Value};

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
    /// Address of the audio in go-cqhttp since February 2023. Its documents still say `audio`.
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

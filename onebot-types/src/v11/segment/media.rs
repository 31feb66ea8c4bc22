//! Segments of pictures, sounds and files.

use crate::wire::{Extra, Flag, Id, Int};
use crate::{OpenEnum, Segment};

/// A picture. [Spec](https://github.com/botuniverse/onebot-11/blob/master/message/segment.md#图片)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(hot)]
#[non_exhaustive]
pub struct Image {
    /// Received: a file name (of Lagrange the address). Sent: an address or data, such as `https://example.com/cat.png`,
    /// `file:///tmp/cat.png` or `base64://iVBORw0KGgo=`; of NapCat and LLBot also a local path or a `data:` address, of
    /// go-cqhttp also `base16384://` data.
    pub file: String,
    /// Address of the picture. NapCat and LLBot prefer it over `file` when sending, go-cqhttp falls back to it.
    #[segment(required(receive), recv_only(Standard, Lagrange))]
    pub url: Option<String>,
    /// How it is shown; absent for a normal picture.
    #[segment(only(Standard, GoCqHttp, LlBot), send_only(LlBot))]
    pub r#type: Option<ImageType>,
    /// Whether a cached download may be used; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only, text(send(GoCqHttp)), number(send(GoCqHttp)))]
    pub cache: Option<Flag>,
    /// Whether to download through the proxy; by default yes.
    #[segment(only(Standard), send_only)]
    pub proxy: Option<Flag>,
    /// Longest time for the download in seconds; by default unlimited.
    #[segment(only(Standard), send_only)]
    pub timeout: Option<Int>,
    /// Kind of picture. 0 is normal, 1 sticker, 2 hot, 3 battle, 4 smart, 7 chart, 8 selfie, 9 advertisement, 10 unknown,
    /// 13 trending.
    #[segment(rename = "subType", only(GoCqHttp, LlBot, Lagrange), number(receive(LlBot, Lagrange)))]
    pub sub_type_camel: Option<Int>,
    /// Kind of picture, 0 to 7.
    #[segment(only(NapCat), number(receive))]
    pub sub_type: Option<Int>,
    /// Effect of a `show` picture, 40000 to 40005.
    #[segment(only(GoCqHttp))]
    pub id: Option<Id>,
    /// Number of threads for the download, 2 or 3.
    #[segment(only(GoCqHttp), send_only)]
    pub c: Option<Int>,
    /// Text shown where the picture cannot be.
    #[segment(only(NapCat, LlBot, Lagrange), send_only(LlBot))]
    pub summary: Option<String>,
    /// Original file name.
    #[segment(only(Lagrange))]
    pub filename: Option<String>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only, text(receive(NapCat)), number(receive(NapCat)))]
    pub file_size: Option<Int>,
    /// File name to show.
    #[segment(only(NapCat, LlBot), send_only)]
    pub name: Option<String>,
    /// Local path.
    #[segment(only(NapCat))]
    pub path: Option<String>,
    /// Thumbnail. Of no use here, but part of the file parameters that NapCat's segments share.
    #[segment(only(NapCat), send_only)]
    pub thumb: Option<String>,
    /// File id, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_id: Option<Id>,
    /// Unique file name, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_unique: Option<String>,
    /// Key of the market face, if the picture shows one.
    #[segment(only(NapCat), recv_only)]
    pub key: Option<String>,
    /// Market face, if the picture shows one.
    #[segment(only(NapCat), recv_only)]
    pub emoji_id: Option<Id>,
    /// Package of the market face that is shown as this picture.
    #[segment(only(NapCat), recv_only, number)]
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
    /// Received: a file name. Sent: an address or data, such as `https://example.com/bell.mp3`, `file:///tmp/bell.mp3` or
    /// `base64://SUQzBAAAAAA=`; of NapCat and LLBot also a local path or a `data:` address.
    pub file: String,
    /// Address of the voice; empty or missing if it could not be fetched.
    #[segment(recv_only(Standard, GoCqHttp, Lagrange))]
    pub url: Option<String>,
    /// Whether the voice is changed.
    #[segment(only(Standard, GoCqHttp), text(receive))]
    pub magic: Option<Flag>,
    /// Whether a cached download may be used; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only, text(send(GoCqHttp)), number(send(GoCqHttp)))]
    pub cache: Option<Flag>,
    /// Whether to download through the proxy; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub proxy: Option<Flag>,
    /// Longest time for the download in seconds; by default unlimited.
    #[segment(only(Standard, GoCqHttp), send_only)]
    pub timeout: Option<Int>,
    /// Local path; may be empty.
    #[segment(only(NapCat, LlBot), recv_only(LlBot))]
    pub path: Option<String>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only)]
    pub file_size: Option<Int>,
    /// File name.
    #[segment(only(NapCat, LlBot), send_only)]
    pub name: Option<String>,
    /// Thumbnail. Of no use here, but part of the file parameters that NapCat's segments share.
    #[segment(only(NapCat), send_only)]
    pub thumb: Option<String>,
    /// File id, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_id: Option<Id>,
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
    /// Received: a file name. Sent: an address such as `https://example.com/sea.mp4` or `file:///tmp/sea.mp4` or, but for
    /// go-cqhttp, `base64://` data; of NapCat and LLBot also a local path or a `data:` address.
    pub file: String,
    /// Address of the video.
    #[segment(recv_only(Standard, GoCqHttp, Lagrange))]
    pub url: Option<String>,
    /// Whether a cached download may be used; by default yes.
    #[segment(only(Standard, GoCqHttp), send_only, text(send(GoCqHttp)), number(send(GoCqHttp)))]
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
    #[segment(only(NapCat, LlBot), recv_only(LlBot))]
    pub path: Option<String>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only)]
    pub file_size: Option<Int>,
    /// File id, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_id: Option<Id>,
    /// Unique file name, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_unique: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file. [NapCat](https://github.com/NapNeko/NapCatQQ)
///
/// Dialects share hardly a field. In what is sent NapCat takes the first of `url`, `file` and `path` that is not blank.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct File {
    /// Received: a file name. Sent: a path, an address or `base64://` data, such as `/tmp/plan.pdf`.
    #[segment(only(NapCat, LlBot))]
    pub file: Option<String>,
    /// File name to show.
    #[segment(only(GoCqHttp, NapCat, LlBot), send_only(NapCat, LlBot))]
    pub name: Option<String>,
    /// Address of the file; of LLBot it may be empty or a `file://` address.
    #[segment(only(NapCat, LlBot, Lagrange))]
    pub url: Option<String>,
    /// Local path; of go-cqhttp the id of the file on the server.
    #[segment(only(GoCqHttp, NapCat, LlBot), recv_only(LlBot))]
    pub path: Option<String>,
    /// File id.
    #[segment(only(NapCat, LlBot, Lagrange), recv_only(NapCat, LlBot), text)]
    pub file_id: Option<Id>,
    /// Size in bytes.
    #[segment(only(NapCat, LlBot), recv_only)]
    pub file_size: Option<Int>,
    /// Unique file name, from older versions.
    #[segment(only(NapCat), recv_only)]
    pub file_unique: Option<String>,
    /// Thumbnail. Of no use here, but part of the file parameters that NapCat's segments share.
    #[segment(only(NapCat), send_only)]
    pub thumb: Option<String>,
    /// Size in bytes.
    #[segment(only(GoCqHttp))]
    pub size: Option<Int>,
    /// Business that the group file belongs to.
    #[segment(only(GoCqHttp))]
    pub busid: Option<Id>,
    /// File name.
    #[segment(only(Lagrange))]
    pub file_name: Option<String>,
    /// Hash of the file.
    #[segment(only(Lagrange))]
    pub file_hash: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file or folder that is offered directly in a private chat. [NapCat](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct Onlinefile {
    /// Message of the client core; needed to accept or refuse the file.
    #[segment(rename = "msgId")]
    pub msg_id: Id,
    /// Element in that message; needed to accept or refuse the file.
    #[segment(rename = "elementId")]
    pub element_id: Id,
    /// File name.
    #[segment(rename = "fileName", required(receive))]
    pub file_name: Option<String>,
    /// Size in bytes.
    #[segment(rename = "fileSize", required(receive))]
    pub file_size: Option<Int>,
    /// Whether it is a folder.
    #[segment(rename = "isDir", required(receive), boolean)]
    pub is_dir: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer, as NapCat reports it. [NapCat](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct Flashtransfer {
    /// Set of the files.
    #[segment(rename = "fileSetId")]
    pub file_set_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer, as LLBot reports it. [LLBot](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashFile {
    /// Title, if the card has one.
    pub title: Option<String>,
    /// Set of the files; may be empty.
    pub file_set_id: Id,
    /// Number of the scene.
    #[segment(required(receive), number)]
    pub scene_type: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A text that is read aloud in a group. [go-cqhttp](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(only(GoCqHttp), send_only)]
#[non_exhaustive]
pub struct Tts {
    /// Text to read.
    pub text: String,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Files: pictures, voices, files of private chats.

use crate::info::Check;
use crate::v11::object::{AudioFormat, FileUrl, UploadedFile};
use crate::wire::{Extra, Flag, Id, Int, Number, TextOr};
use crate::{Action, Object};

/// Gets a picture that was received. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_image-获取图片)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FileInfo, only(Standard, GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct GetImage {
    /// File name or file id of the segment; of NapCat also a path or URL.
    #[action(required(send(Standard, GoCqHttp, LlBot)))]
    pub file: Option<String>,
    /// As `file`.
    #[action(only(NapCat))]
    pub file_id: Option<Id>,
    /// Whether it is downloaded too; by default yes.
    #[action(only(LlBot))]
    pub download: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file that the implementation has.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct FileInfo {
    /// Path on the machine of the implementation.
    pub file: Option<String>,
    /// Address; a path if it has none.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub url: Option<String>,
    /// Size in bytes.
    #[object(only(NapCat, LlBot), text, number)]
    pub file_size: Option<Int>,
    /// File name.
    #[object(only(NapCat, LlBot))]
    pub file_name: Option<String>,
    /// Content in Base64, if the configuration asks for it.
    #[object(only(NapCat, LlBot))]
    pub base64: Option<String>,
    /// Size in bytes.
    #[object(only(GoCqHttp), required(receive))]
    pub size: Option<Int>,
    /// File name.
    #[object(only(GoCqHttp), required(receive))]
    pub filename: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a voice message that was received, in a format of choice. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_record-获取语音)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FileInfo, only(Standard, NapCat, LlBot))]
#[non_exhaustive]
pub struct GetRecord {
    /// File name or file id of the segment; of NapCat also a path or URL.
    #[action(required(send(Standard, LlBot)))]
    pub file: Option<String>,
    /// As `file`.
    #[action(only(NapCat))]
    pub file_id: Option<Id>,
    /// Format to convert to; of LLBot by default MP3.
    #[action(required(send(Standard, NapCat)))]
    pub out_format: Option<AudioFormat>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a file that was received. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FileInfo, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetFile {
    /// File name or file id of the segment; of NapCat also a path or URL.
    pub file: Option<String>,
    /// As `file`.
    #[action(text(send(LlBot)))]
    pub file_id: Option<Id>,
    /// Whether it is downloaded too; by default yes.
    #[action(only(LlBot))]
    pub download: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the address of a file of a private chat. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FileUrl, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetPrivateFileUrl {
    /// File id.
    #[action(text(send(LlBot, Lagrange)))]
    pub file_id: Id,
    /// QQ number of the other user.
    #[action(only(Lagrange), required(send(Lagrange)))]
    pub user_id: Option<Id>,
    /// Hash of the file, as the event says it.
    #[action(only(Lagrange), required(send(Lagrange)))]
    pub file_hash: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a file to a user. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<UploadedFile>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct UploadPrivateFile {
    /// QQ number of the receiver.
    pub user_id: Id,
    /// Path; of NapCat, LLBot and Lagrange also a URL or `base64://`.
    pub file: String,
    /// File name; by default that of the file.
    #[action(required(send(GoCqHttp, NapCat)))]
    pub name: Option<String>,
    /// Whether the file is really uploaded; by default yes.
    #[action(only(NapCat))]
    pub upload_file: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Downloads a file to where the implementation runs. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = DownloadedFile, only(GoCqHttp, NapCat, LlBot), check = HAS_A_SOURCE)]
#[non_exhaustive]
pub struct DownloadFile {
    /// Address.
    #[action(required(send(GoCqHttp)))]
    pub url: Option<String>,
    /// Content in Base64, in place of an address.
    #[action(only(NapCat, LlBot))]
    pub base64: Option<String>,
    /// File name; by default the MD5 hash.
    #[action(only(NapCat, LlBot))]
    pub name: Option<String>,
    /// Request headers as `Name=Value`; in a text, go-cqhttp parts them by line breaks, NapCat and LLBot by `[\r\n]`.
    pub headers: Option<TextOr<Vec<String>>>,
    /// Number of threads; LLBot ignores it.
    #[action(only(GoCqHttp, LlBot))]
    pub thread_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

const HAS_A_SOURCE: Check = Check::new("`url` or `base64` is needed.", |call| {
    call.require_one(&["url", "base64"]);
});

/// A file that was downloaded.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct DownloadedFile {
    /// Path on the machine of the implementation.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Reads the text in a picture. NapCat does it on Windows alone. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = ".ocr_image", response = ImageText, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct OcrImage {
    /// Picture: file id of the segment; of all but go-cqhttp also a path, URL or `base64://`.
    pub image: String,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Text in a picture.
    pub enum ImageText {
        /// Pieces and their language.
        Pieces(OcrResult),
        /// Lines, of NapCat.
        Lines(Vec<OcrLine>),
    }
}

/// Pieces of text that a picture has.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct OcrResult {
    /// Pieces.
    #[object(required(receive))]
    pub texts: Option<Vec<TextDetection>>,
    /// Language.
    #[object(required(receive))]
    pub language: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A piece of text that a picture has.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct TextDetection {
    /// Text.
    #[object(required(receive))]
    pub text: Option<String>,
    /// How sure it is, in percent.
    #[object(required(receive))]
    pub confidence: Option<Int>,
    /// Corners of the piece.
    #[object(required(receive))]
    pub coordinates: Option<Vec<Coordinate>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A point of a picture.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct Coordinate {
    /// Pixels from the left.
    #[object(required(receive))]
    pub x: Option<Int>,
    /// Pixels from the top.
    #[object(required(receive))]
    pub y: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A line of text that a picture has.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OcrLine {
    /// Text.
    pub text: Option<String>,
    /// First corner.
    pub pt1: Option<Box<OcrPoint>>,
    /// Second corner.
    pub pt2: Option<Box<OcrPoint>>,
    /// Third corner.
    pub pt3: Option<Box<OcrPoint>>,
    /// Fourth corner.
    pub pt4: Option<Box<OcrPoint>>,
    /// Characters and where they are.
    #[object(rename = "charBox")]
    pub char_box: Option<Vec<OcrChar>>,
    /// How sure it is.
    #[object(text)]
    pub score: Option<Number>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A point of a picture, as NapCat tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OcrPoint {
    /// Pixels from the left.
    #[object(text)]
    pub x: Option<Int>,
    /// Pixels from the top.
    #[object(text)]
    pub y: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A character that a picture has.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OcrChar {
    /// Character.
    #[object(rename = "charText")]
    pub char_text: Option<String>,
    /// Where it is.
    #[object(rename = "charBox")]
    pub char_box: Option<Box<OcrCharBox>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where a character is in a picture.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OcrCharBox {
    /// First corner.
    pub pt1: Option<Box<OcrPoint>>,
    /// Second corner.
    pub pt2: Option<Box<OcrPoint>>,
    /// Third corner.
    pub pt3: Option<Box<OcrPoint>>,
    /// Fourth corner.
    pub pt4: Option<Box<OcrPoint>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Uploads a picture and gets its address. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = String, only(Lagrange))]
#[non_exhaustive]
pub struct UploadImage {
    /// Picture: path, URL or `base64://`.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

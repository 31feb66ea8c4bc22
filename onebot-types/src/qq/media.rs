//! Files: how they are uploaded, and what a message has of them. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/rich-media.html>

use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Object, OpenEnum};
use serde_json::Value;

/// An uploaded file in a message body.
///
/// A file that was uploaded for a user can be sent to users only, one for a group to groups only. Beside `file_info`, some SDKs
/// also send what they uploaded or what the upload was answered with.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MessageMedia {
    /// What the upload was answered with.
    pub file_info: String,
    /// File.
    pub file_uuid: Option<Id>,
    /// Seconds for which `file_info` is valid.
    pub ttl: Option<Int>,
    /// Kind of file.
    pub file_type: Option<FileType>,
    /// Address of the file.
    pub url: Option<String>,
    /// Whether the upload sent it.
    pub srv_send_msg: Option<Flag>,
    /// Content of the file.
    pub file_data: Option<Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl From<&MediaUploadResult> for MessageMedia {
    fn from(result: &MediaUploadResult) -> Self {
        MessageMedia::new(result.file_info.as_str())
    }
}

impl From<MediaUploadResult> for MessageMedia {
    fn from(result: MediaUploadResult) -> Self {
        MessageMedia::new(result.file_info)
    }
}

/// What to upload: from an address, as base64, or parts that are there already.
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::media::{FileType, MediaUploadBody};
///
/// let body = MediaUploadBody::from_url(FileType::Image, "https://example.com/cat.png");
/// assert_eq!(body.to_json(), r#"{"file_type":1,"url":"https://example.com/cat.png","srv_send_msg":false}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::ONE_SOURCE)]
#[non_exhaustive]
pub struct MediaUploadBody {
    /// Kind of file.
    #[object(new)]
    pub file_type: Option<FileType>,
    /// Address to fetch the file from.
    #[object(url)]
    pub url: Option<String>,
    /// Whether it is sent at once, which is no reply.
    pub srv_send_msg: Option<Flag>,
    /// Content in base64, which the newest pages no longer have.
    pub file_data: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// Upload in parts, which this puts together.
    pub upload_id: Option<Id>,
    /// Event that it replies to; out of use.
    pub event_id: Option<Id>,
    /// Text beside it, as one SDK has it.
    pub content: Option<String>,
    /// Number of the reply, as one SDK has it.
    pub msg_seq: Option<Int>,
    /// User, as one SDK repeats it.
    pub openid: Option<Id>,
    /// Group, as one SDK repeats it.
    pub group_openid: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MediaUploadBody {
    /// A file at an address, to be sent later.
    pub fn from_url(file_type: impl Into<FileType>, url: impl Into<String>) -> Self {
        MediaUploadBody::new(file_type).url(url).srv_send_msg(false)
    }

    /// A file as base64, to be sent later.
    pub fn from_base64(file_type: impl Into<FileType>, data: impl Into<String>) -> Self {
        MediaUploadBody::new(file_type).file_data(data).srv_send_msg(false)
    }

    /// The end of an upload in parts.
    pub fn from_parts(file_type: impl Into<FileType>, upload_id: impl Into<Id>) -> Self {
        MediaUploadBody::new(file_type).upload_id(upload_id).srv_send_msg(false)
    }
}

/// Kind of file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum FileType {
    /// Picture: PNG or JPEG; newer pages add GIF, WebP and BMP.
    #[open_enum(rename = 1)]
    Image,
    /// Video: MP4.
    #[open_enum(rename = 2)]
    Video,
    /// Voice: SILK; newer pages add WAV, MP3 and others.
    #[open_enum(rename = 3)]
    Voice,
    /// Any other file.
    #[open_enum(rename = 4)]
    File,
    /// Another number.
    Other(i64),
}

/// What an upload is answered with.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MediaUploadResult {
    /// File.
    pub file_uuid: Option<Id>,
    /// What a message body has of the file.
    pub file_info: String,
    /// Seconds for which `file_info` is valid; 0 means for ever.
    #[object(required(receive))]
    pub ttl: Option<Int>,
    /// Message, if it was sent at once; may be empty.
    pub id: Option<Id>,
    /// Address of what was uploaded in parts; may be empty.
    pub raw_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file that is to be uploaded in parts.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct UploadPrepareBody {
    /// Kind of file.
    #[object(required(send))]
    pub file_type: Option<FileType>,
    /// Size in bytes; text on the page, a number in SDKs.
    #[object(required(send))]
    pub file_size: Option<Int>,
    /// File name.
    #[object(required(send))]
    pub file_name: Option<String>,
    /// MD5 of the file, in hexadecimal digits.
    #[object(required(send))]
    pub md5: Option<String>,
    /// SHA-1 of the file, in hexadecimal digits.
    #[object(required(send))]
    pub sha1: Option<String>,
    /// MD5 of the first 10,002,432 bytes, in hexadecimal digits.
    #[object(required(send))]
    pub md5_10m: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where the parts of a file are to be uploaded.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct UploadPrepareResult {
    /// Upload.
    #[object(required(receive))]
    pub upload_id: Option<Id>,
    /// Size of a part in bytes; text on the page, a number in SDKs.
    #[object(required(receive))]
    pub block_size: Option<Int>,
    /// Parts.
    #[object(required(receive))]
    pub parts: Option<Vec<UploadPart>>,
    /// How to upload them.
    pub upload_config: Option<Box<UploadConfig>>,
    /// Parts at a time, where an SDK reads it.
    pub concurrency: Option<Int>,
    /// Seconds for another try, where an SDK reads it.
    pub retry_timeout: Option<Int>,
    /// Same fields once more, where an SDK reads them.
    pub data: Option<Box<UploadPrepareResult>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A part of a file, and where it goes.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct UploadPart {
    /// Number of the part: from 0 on the page, from 1 in an SDK.
    #[object(required(receive))]
    pub index: Option<Int>,
    /// Address to `PUT` it to.
    pub presigned_url: String,
    /// Size of this part in bytes.
    pub block_size: Option<Int>,
    /// Number of the part, under another name.
    pub part_index: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How to upload the parts of a file.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct UploadConfig {
    /// Parts at a time; by default 1.
    pub concurrency: Option<Int>,
    /// Seconds for which to try again; by default 300.
    pub retry_timeout: Option<Int>,
    /// Seconds between two tries; by default 1.
    pub retry_delay: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A part that has been uploaded.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct UploadPartFinishBody {
    /// Upload.
    #[object(required(send))]
    pub upload_id: Option<Id>,
    /// Number of the part.
    #[object(required(send))]
    pub part_index: Option<Int>,
    /// Size of this part in bytes.
    #[object(required(send))]
    pub block_size: Option<Int>,
    /// MD5 of this part, in hexadecimal digits.
    #[object(required(send))]
    pub md5: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

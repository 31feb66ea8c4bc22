//! Flash transfers: files for anybody who has the link.

use crate::info::Check;
use crate::wire::{Extra, Id, Int, TextOr};
use crate::{Action, Object};
use serde_json::Value;

/// Puts up files as a flash transfer. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashTask, only(NapCat))]
#[non_exhaustive]
pub struct CreateFlashTask {
    /// Paths of the files and folders.
    pub files: TextOr<Vec<String>>,
    /// Title; by default empty.
    pub name: Option<String>,
    /// Path of a small picture for it.
    pub thumb_path: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How putting up a flash transfer went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashTask {
    /// Code of the result; 0 for success.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Flash transfer.
    #[object(rename = "createFlashTransferResult")]
    pub create_flash_transfer_result: Option<Box<CreatedFileset>>,
    /// Sequence number.
    pub seq: Option<Int>,
    /// Id of the task; documented, but not sent.
    #[object(text)]
    pub task_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer that was put up.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CreatedFileset {
    /// Id of the flash transfer.
    #[object(rename = "fileSetId", text)]
    pub file_set_id: Option<Id>,
    /// Link to it.
    #[object(rename = "shareLink")]
    pub share_link: Option<String>,
    /// When it goes away, in seconds.
    #[object(rename = "expireTime", text)]
    pub expire_time: Option<Int>,
    /// How long it stays, in seconds.
    #[object(rename = "expireLeftTime", text)]
    pub expire_left_time: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a flash transfer to a user or into a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentFlash, only(NapCat))]
#[non_exhaustive]
pub struct SendFlashMsg {
    /// Id of the flash transfer.
    pub fileset_id: Id,
    /// QQ number of the receiver.
    pub user_id: Option<Id>,
    /// Group number, which goes before `user_id`.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How sending a flash transfer went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct SentFlash {
    /// Code of the result; 0 for success.
    #[object(rename = "errCode")]
    pub err_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Result for each receiver.
    pub rsp: Option<Box<FlashSending>>,
    /// Id of the message; documented, but not sent.
    pub message_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Result of sending a flash transfer, for each receiver.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashSending {
    /// Results.
    #[object(rename = "sendStatus")]
    pub send_status: Option<Vec<FlashSendStatus>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Result of sending a flash transfer to one receiver.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashSendStatus {
    /// Code of the result.
    pub result: Option<Int>,
    /// Text of the result.
    pub msg: Option<String>,
    /// Receiver.
    pub target: Option<Box<FlashTarget>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A receiver of a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashTarget {
    /// Kind of receiver.
    #[object(rename = "destType")]
    pub dest_type: Option<Int>,
    /// Receiver, as the client core names it.
    #[object(rename = "destUid")]
    pub dest_uid: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the link to a flash transfer. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = TextOr<FlashLink>, only(NapCat))]
#[non_exhaustive]
pub struct GetShareLink {
    /// Id of the flash transfer.
    pub fileset_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link to a flash transfer. The document shows a text instead.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FlashLink {
    /// Code of the result; 0 for success.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Link.
    #[object(rename = "shareLink")]
    pub share_link: Option<String>,
    /// When it goes away, in seconds.
    #[object(rename = "expireTimestamp", text)]
    pub expire_timestamp: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Downloads a flash transfer into the usual folder. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FilesetDownload, only(NapCat))]
#[non_exhaustive]
pub struct DownloadFileset {
    /// Id of the flash transfer.
    pub fileset_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How the download of a flash transfer went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetDownload {
    /// Code of the result; 0 for success.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// More on it.
    #[object(rename = "extraInfo")]
    pub extra_info: Option<Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the id of a flash transfer by its link. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FilesetId, only(NapCat))]
#[non_exhaustive]
pub struct GetFilesetId {
    /// Code of the link, or the link.
    pub share_code: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Id of a flash transfer.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FilesetId {
    /// Id of the flash transfer.
    #[object(text)]
    pub fileset_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a flash transfer by its link or its id. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashTransferInfo, only(LlBot), check = NAMES_A_FILE_SET)]
#[non_exhaustive]
pub struct GetFlashFileInfo {
    /// Link to it.
    pub share_link: Option<String>,
    /// Id of the flash transfer, in place of the link.
    #[action(text)]
    pub file_set_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_A_FILE_SET: Check = Check::new("`share_link` or `file_set_id` is needed.", |call| {
    call.require_one(&["share_link", "file_set_id"]);
});

/// A flash transfer, as LLBot tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashTransferInfo {
    /// Id of the flash transfer.
    #[object(text)]
    pub file_set_id: Id,
    /// Title.
    #[object(required(receive))]
    pub title: Option<String>,
    /// Link to it.
    #[object(required(receive))]
    pub share_link: Option<String>,
    /// Size of all files in bytes.
    #[object(required(receive))]
    pub total_file_size: Option<Int>,
    /// Files.
    #[object(required(receive))]
    pub files: Option<Vec<FlashFileEntry>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file of a flash transfer, as LLBot tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashFileEntry {
    /// File name.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Size in bytes.
    #[object(required(receive))]
    pub size: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Downloads a flash transfer into the usual folder. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot), check = NAMES_A_FILE_SET)]
#[non_exhaustive]
pub struct DownloadFlashFile {
    /// Link to it.
    pub share_link: Option<String>,
    /// Id of the flash transfer, in place of the link.
    #[action(text)]
    pub file_set_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets where the files of a flash transfer can be downloaded. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashFileDownloads, only(LlBot), check = NAMES_A_FILE_SET)]
#[non_exhaustive]
pub struct GetFlashFileDownloadUrls {
    /// Link to it.
    pub share_link: Option<String>,
    /// Id of the flash transfer, in place of the link.
    #[action(text)]
    pub file_set_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where the files of a flash transfer can be downloaded.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashFileDownloads {
    /// Id of the flash transfer.
    #[object(text)]
    pub file_set_id: Id,
    /// Link to it.
    #[object(required(receive))]
    pub share_link: Option<String>,
    /// Files.
    #[object(required(receive))]
    pub files: Option<Vec<FlashFileDownload>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where a file of a flash transfer can be downloaded.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashFileDownload {
    /// File name.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Size in bytes.
    #[object(required(receive))]
    pub size: Option<Int>,
    /// Address, good for about an hour.
    #[object(required(receive))]
    pub url: Option<String>,
    /// How long the address is good, in seconds.
    #[object(required(receive))]
    pub expire: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes another link to a flash transfer. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashShare, only(LlBot), check = NAMES_A_FILE_SET)]
#[non_exhaustive]
pub struct ReshareFlashFile {
    /// Link to it.
    pub share_link: Option<String>,
    /// Id of the flash transfer, in place of the link.
    #[action(text)]
    pub file_set_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer that others can get now.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashShare {
    /// Id of the flash transfer.
    #[object(text)]
    pub file_set_id: Id,
    /// Link to it.
    #[object(required(receive))]
    pub share_link: Option<String>,
    /// When it goes away, in seconds.
    #[object(required(receive))]
    pub expire_time: Option<Int>,
    /// Where its files can be downloaded, after an upload.
    pub downloads: Option<Vec<FlashFileDownload>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Puts up files as a flash transfer. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FlashShare, only(LlBot))]
#[non_exhaustive]
pub struct UploadFlashFile {
    /// Title.
    pub title: Option<String>,
    /// Files: paths, URLs or `base64://`.
    pub paths: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

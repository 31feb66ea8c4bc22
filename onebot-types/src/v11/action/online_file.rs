//! Files that go from client to client while both are online.

use crate::wire::{Extra, Id, Int};
use crate::{Action, Object};
use serde_json::Value;

/// Gets the files that are offered in a private chat. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = OnlineFileOffers, only(NapCat))]
#[non_exhaustive]
pub struct GetOnlineFileMsg {
    /// QQ number of the other user.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Files that are offered in a private chat.
    pub enum OnlineFileOffers {
        /// As the client core tells them.
        Messages(OnlineFileMsgList),
        /// As the document shows them: no file at all.
        List(Vec<Value>),
    }
}

/// Messages that offer files, as NapCat's client core tells them.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineFileMsgList {
    /// Code of the result; 0 for success.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Messages.
    #[object(rename = "msgList")]
    pub msg_list: Option<Vec<OnlineFileMsg>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message that offers a file. Others than these may follow.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineFileMsg {
    /// Message id of the client core.
    #[object(rename = "msgId", text)]
    pub msg_id: Option<Id>,
    /// Random number of the message.
    #[object(rename = "msgRandom", text)]
    pub msg_random: Option<Id>,
    /// Sender, as the client core names it.
    #[object(rename = "senderUid")]
    pub sender_uid: Option<String>,
    /// Other user, as the client core names it.
    #[object(rename = "peerUid")]
    pub peer_uid: Option<String>,
    /// When it was sent, in seconds.
    #[object(rename = "msgTime", text)]
    pub msg_time: Option<Int>,
    /// Files and folders.
    pub elements: Option<Vec<OnlineFileElement>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file or folder that is offered. Others than these may follow.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineFileElement {
    /// Kind of element: 23 a file, 30 a folder.
    #[object(rename = "elementType")]
    pub element_type: Option<Int>,
    /// Id of the element.
    #[object(rename = "elementId", text)]
    pub element_id: Option<Id>,
    /// File.
    #[object(rename = "fileElement")]
    pub file_element: Option<Box<KernelFileElement>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file, as NapCat's client core tells it. Others than these may follow.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct KernelFileElement {
    /// File name.
    #[object(rename = "fileName")]
    pub file_name: Option<String>,
    /// Path on the machine.
    #[object(rename = "filePath")]
    pub file_path: Option<String>,
    /// Size in bytes.
    #[object(rename = "fileSize", text)]
    pub file_size: Option<Int>,
    /// MD5 hash in hexadecimal.
    #[object(rename = "fileMd5")]
    pub file_md5: Option<String>,
    /// MD5 hash of the first 10 MB.
    #[object(rename = "file10MMd5")]
    pub file10m_md5: Option<String>,
    /// SHA-1 hash.
    #[object(rename = "fileSha")]
    pub file_sha: Option<String>,
    /// SHA-3 hash.
    #[object(rename = "fileSha3")]
    pub file_sha3: Option<String>,
    /// File id.
    #[object(rename = "fileUuid", text)]
    pub file_uuid: Option<Id>,
    /// Second file id.
    #[object(rename = "fileSubId", text)]
    pub file_sub_id: Option<Id>,
    /// Business id.
    #[object(rename = "fileBizId")]
    pub file_biz_id: Option<Id>,
    /// Id of the folder.
    #[object(rename = "folderId", text)]
    pub folder_id: Option<Id>,
    /// Width in pixels.
    #[object(rename = "picWidth")]
    pub pic_width: Option<Int>,
    /// Height in pixels.
    #[object(rename = "picHeight")]
    pub pic_height: Option<Int>,
    /// Size of the small picture in bytes.
    #[object(rename = "thumbFileSize")]
    pub thumb_file_size: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Offers a file to a user. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = OnlineFileOffer, only(NapCat))]
#[non_exhaustive]
pub struct SendOnlineFile {
    /// QQ number of the receiver.
    pub user_id: Id,
    /// Path of the file.
    pub file_path: String,
    /// File name; by default that of the path.
    pub file_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How offering a file or folder went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineFileOffer {
    /// Code of the result: 0 for success, -1 for failure.
    #[object(required(receive))]
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg", required(receive))]
    pub err_msg: Option<String>,
    /// Message id of the client core.
    #[object(rename = "msgId", text)]
    pub msg_id: Option<Id>,
    /// Id of the element.
    #[object(rename = "elementId", text)]
    pub element_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Offers a folder to a user. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = OnlineFileOffer, only(NapCat))]
#[non_exhaustive]
pub struct SendOnlineFolder {
    /// QQ number of the receiver.
    pub user_id: Id,
    /// Path of the folder.
    pub folder_path: String,
    /// Name of the folder; by default that of the path.
    pub folder_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes a file that is offered. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<Value>, only(NapCat))]
#[non_exhaustive]
pub struct ReceiveOnlineFile {
    /// QQ number of the sender.
    pub user_id: Id,
    /// Message id of the client core.
    pub msg_id: Id,
    /// Id of the element.
    #[action(required(send))]
    pub element_id: Option<Id>,
    /// Where to save it; ignored.
    pub save_path: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Refuses a file that is offered. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct RefuseOnlineFile {
    /// QQ number of the sender.
    pub user_id: Id,
    /// Message id of the client core.
    pub msg_id: Id,
    /// Id of the element.
    #[action(required(send))]
    pub element_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes back the offer of a file. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct CancelOnlineFile {
    /// QQ number of the receiver.
    pub user_id: Id,
    /// Message id of the client core.
    pub msg_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

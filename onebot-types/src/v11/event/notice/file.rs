//! Files that are sent to users, and transfers.

use crate::v11::object::{FlashTransferFile, OfflineFile};
use crate::wire::{Extra, Id, Int, Number};
use crate::{Event, OpenEnum};

/// A file came in a private chat.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "offline_file", only(GoCqHttp, Lagrange))]
#[non_exhaustive]
pub struct OfflineFileNotice {
    /// Who sent it.
    pub user_id: Id,
    /// What came.
    #[event(required(receive))]
    pub file: Option<Box<OfflineFile>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A flash transfer goes on or is done. LLBot declares it; its present code does not send it.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "flash_file", only(LlBot))]
#[non_exhaustive]
pub struct FlashFileNotice {
    /// How far it is.
    #[event(required(receive))]
    pub sub_type: Option<FlashFileSubType>,
    /// Title of the transfer.
    #[event(required(receive))]
    pub title: Option<String>,
    /// Link to pass on.
    #[event(required(receive))]
    pub share_link: Option<String>,
    /// Id of the set of files.
    #[event(text)]
    pub file_set_id: Id,
    /// Files of the set; may be empty.
    #[event(required(receive))]
    pub files: Option<Vec<FlashTransferFile>>,
    /// Bytes that have come, while downloading.
    pub downloaded_size: Option<Int>,
    /// Bytes that are sent, while uploading.
    pub uploaded_size: Option<Int>,
    /// Size in bytes, while it goes on.
    pub total_size: Option<Int>,
    /// Bytes per second, while it goes on.
    pub speed: Option<Number>,
    /// Time that is left in seconds, while it goes on.
    pub remain_seconds: Option<Number>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How far a [`FlashFileNotice`] is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum FlashFileSubType {
    /// On the way to the bot.
    Downloading,
    /// Fully at the bot.
    Downloaded,
    /// On the way from the bot.
    Uploading,
    /// Fully sent by the bot.
    Uploaded,
    /// Another text.
    Other(String),
}

/// An online file of the bot was taken or refused.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(NapCat))]
#[non_exhaustive]
pub struct OnlineFileSend {
    /// Which of these.
    #[event(required(receive))]
    pub sub_type: Option<OnlineFileSendSubType>,
    /// QQ number of the other side.
    pub peer_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What an [`OnlineFileSend`] tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum OnlineFileSendSubType {
    /// The other side took the file.
    Receive,
    /// The other side does not want the file.
    Refuse,
    /// Another text.
    Other(String),
}

/// An online file for the bot was called off.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(NapCat))]
#[non_exhaustive]
pub struct OnlineFileReceive {
    /// What happened to it.
    #[event(required(receive))]
    pub sub_type: Option<OnlineFileReceiveSubType>,
    /// QQ number of the other side.
    pub peer_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What an [`OnlineFileReceive`] tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum OnlineFileReceiveSubType {
    /// The other side called it off.
    Cancel,
    /// Another text.
    Other(String),
}

//! Files that actions tell of.

use crate::Object;
use crate::wire::{Extra, Id};

/// Where a file can be downloaded.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct FileUrl {
    /// Address.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file that was sent.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct UploadedFile {
    /// File id; null of NapCat if it is not known.
    #[object(text)]
    pub file_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Posts in Qzone.

use crate::wire::{Extra, Id, Int};
use crate::{Action, Object};

/// Publishes a post in Qzone. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = QzonePost, only(NapCat))]
#[non_exhaustive]
pub struct SendQzoneMsg {
    /// Text.
    pub content: String,
    /// Pictures: `file://` or `http://` addresses, or `base64://` data.
    pub images: Option<Vec<String>>,
    /// Who may see it: 1 all, 4 friends, 16 `target_uins`, 64 the bot alone, 128 all friends but them; by default 1.
    pub ugc_right: Option<Int>,
    /// Users that `ugc_right` is about.
    pub target_uins: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A post in Qzone.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct QzonePost {
    /// Post id.
    #[object(text)]
    pub tid: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Removes a post from Qzone. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct DeleteQzoneMsg {
    /// Post id.
    pub tid: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

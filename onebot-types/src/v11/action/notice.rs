//! Notices of groups.

use crate::v11::object::KernelResult;
use crate::wire::{Extra, Flag, Id, Int, TextOr};
use crate::{Action, Object};

/// Puts up a notice. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_send_group_notice", response = Option<TextOr<PublishedNotice>>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SendGroupNotice {
    /// Group number.
    pub group_id: Id,
    /// Text.
    pub content: String,
    /// Picture: path, URL or `base64://`; Lagrange fails with one.
    pub image: Option<String>,
    /// Whether it stays on top; by default no.
    #[action(only(NapCat, LlBot))]
    pub pinned: Option<Flag>,
    /// Kind of notice, 20 one for new members; by default 1.
    #[action(only(NapCat))]
    pub r#type: Option<Int>,
    /// Whether members are asked to confirm it; by default yes.
    #[action(only(NapCat, LlBot))]
    pub confirm_required: Option<Flag>,
    /// Whether members are asked to change their card; by default no.
    #[action(only(NapCat, LlBot))]
    pub is_show_edit_card: Option<Flag>,
    /// Kind of pop-up, 0 shows it; by default 0.
    #[action(only(NapCat))]
    pub tip_window_type: Option<Int>,
    /// Whether a pop-up shows it; by default no.
    #[action(only(LlBot))]
    pub tip_window: Option<Flag>,
    /// Whether new members get it; by default no.
    #[action(only(LlBot))]
    pub send_new_member: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A notice as go-cqhttp says that it is up; Lagrange says its id alone.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct PublishedNotice {
    /// Id of the notice.
    #[object(text)]
    pub notice_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the notices of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_get_group_notice", response = Option<Vec<GroupNotice>>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetGroupNotice {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A notice of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupNotice {
    /// Id of the notice.
    #[object(text)]
    pub notice_id: Id,
    /// QQ number of the author.
    #[object(required(receive))]
    pub sender_id: Option<Id>,
    /// When it was put up, in seconds.
    #[object(required(receive))]
    pub publish_time: Option<Int>,
    /// Content.
    #[object(required(receive))]
    pub message: Option<Box<GroupNoticeMessage>>,
    /// How it is shown.
    #[object(only(NapCat, LlBot))]
    pub settings: Option<Box<GroupNoticeSettings>>,
    /// How many have read it.
    #[object(only(NapCat))]
    pub read_num: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Content of a notice.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupNoticeMessage {
    /// Text.
    #[object(required(receive))]
    pub text: Option<String>,
    /// Pictures; null of go-cqhttp if there are none.
    pub images: Option<Vec<GroupNoticeImage>>,
    /// As `images`.
    #[object(only(NapCat))]
    pub image: Option<Vec<GroupNoticeImage>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a notice is shown. NapCat spells switches as numbers.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupNoticeSettings {
    /// Whether members are asked to change their card.
    #[object(number(receive(NapCat)))]
    pub is_show_edit_card: Option<Flag>,
    /// Whether members are asked to confirm it.
    #[object(number(receive(NapCat)))]
    pub confirm_required: Option<Flag>,
    /// Kind of pop-up; 0 shows it.
    #[object(only(NapCat))]
    pub tip_window_type: Option<Int>,
    /// When members are reminded, in seconds.
    #[object(only(NapCat))]
    pub remind_ts: Option<Int>,
    /// Whether a pop-up shows it.
    #[object(only(LlBot))]
    pub tip_window: Option<Flag>,
    /// Whether it stays on top.
    #[object(only(LlBot))]
    pub pinned: Option<Flag>,
    /// Whether new members get it.
    #[object(only(LlBot))]
    pub send_new_member: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture of a notice.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupNoticeImage {
    /// Id of the picture.
    #[object(text)]
    pub id: Id,
    /// Height in pixels.
    #[object(required(receive), text)]
    pub height: Option<Int>,
    /// Width in pixels.
    #[object(required(receive), text)]
    pub width: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes a notice down. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_del_group_notice", alias = "_delete_group_notice", response = Option<KernelResult>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct DelGroupNotice {
    /// Group number.
    pub group_id: Id,
    /// Id of the notice.
    #[action(text(send(LlBot, Lagrange)))]
    pub notice_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

//! What happened. Spec: <https://github.com/botuniverse/onebot-11/blob/master/event/notice.md>

use crate::v11::object::PokeInfoItem;
use crate::wire::{Extra, Id, Int};
use crate::{Event, OpenEnum, Other, Union};

/// A notice, by its `notice_type`, and its `sub_type` under `notify`.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "notice_type")]
#[non_exhaustive]
pub enum NoticeEvent {
    /// A member was muted or may speak again.
    GroupBan(Box<GroupBan>),
    /// Somebody was poked.
    Poke(Box<Poke>),
    /// A notice without a typed form here.
    Other(Other),
}

/// A member or the whole group was muted, or may speak again. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群禁言)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct GroupBan {
    /// Whether it begins or ends.
    #[event(required(receive))]
    pub sub_type: Option<GroupBanSubType>,
    /// Group number.
    pub group_id: Id,
    /// Who did it.
    #[event(required(receive))]
    pub operator_id: Option<Id>,
    /// The muted member; 0 for the whole group.
    pub user_id: Id,
    /// Length in seconds; -1 for the whole group, 0 when it ends.
    #[event(required(receive))]
    pub duration: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a [`GroupBan`] tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupBanSubType {
    /// It begins.
    Ban,
    /// It ends.
    LiftBan,
    /// Another text.
    Other(String),
}

/// Somebody was poked. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群内戳一戳)
///
/// The dialects report it in private chats too.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "poke")]
#[non_exhaustive]
pub struct Poke {
    /// Group number; absent in a private chat.
    pub group_id: Option<Id>,
    /// Who poked; in a private chat of NapCat the friend, whoever poked.
    pub user_id: Id,
    /// Who was poked.
    #[event(required(receive))]
    pub target_id: Option<Id>,
    /// Who poked; in groups of go-cqhttp only.
    #[event(only(GoCqHttp, NapCat, Lagrange))]
    pub sender_id: Option<Id>,
    /// Pieces of the gray line.
    #[event(only(NapCat, LlBot))]
    pub raw_info: Option<Vec<PokeInfoItem>>,
    /// Verb.
    #[event(only(Lagrange))]
    pub action: Option<String>,
    /// Text after the name.
    #[event(only(Lagrange))]
    pub suffix: Option<String>,
    /// Address of the picture.
    #[event(only(Lagrange))]
    pub action_img_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

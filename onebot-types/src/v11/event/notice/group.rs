//! Groups, their members and their messages.

use crate::v11::object::{EmojiLike, UploadFile};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Event, OpenEnum};

/// A file was put into a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群文件上传)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct GroupUpload {
    /// Group number.
    pub group_id: Id,
    /// Who put it there.
    pub user_id: Id,
    /// What was put there.
    #[event(required(receive))]
    pub file: Option<Box<UploadFile>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member became administrator, or is one no longer. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群管理员变动)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct GroupAdmin {
    /// Which of these.
    #[event(required(receive))]
    pub sub_type: Option<GroupAdminSubType>,
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a [`GroupAdmin`] tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupAdminSubType {
    /// Administrator from now on.
    Set,
    /// Administrator no longer.
    Unset,
    /// Another text.
    Other(String),
}

/// A member is gone from a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群成员减少)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct GroupDecrease {
    /// Why.
    #[event(required(receive))]
    pub sub_type: Option<GroupDecreaseSubType>,
    /// Group number.
    pub group_id: Id,
    /// Who did it. 0 if that is not known; of go-cqhttp the member, if it left by itself.
    #[event(required(receive))]
    pub operator_id: Option<Id>,
    /// Who is gone.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Why a member is gone; of [`GroupDecrease`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupDecreaseSubType {
    /// The member left.
    Leave,
    /// The member was removed.
    Kick,
    /// The bot was removed.
    KickMe,
    /// The group is no more; of NapCat and Lagrange.
    Disband,
    /// Another text.
    Other(String),
}

/// A member came into a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群成员增加)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct GroupIncrease {
    /// How the member came in; go-cqhttp always says `approve`.
    #[event(required(receive))]
    pub sub_type: Option<GroupIncreaseSubType>,
    /// Group number.
    pub group_id: Id,
    /// Who let the member in or invited it. 0 if that is not known, as always with go-cqhttp.
    #[event(required(receive))]
    pub operator_id: Option<Id>,
    /// Who came.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a member came in; of [`GroupIncrease`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupIncreaseSubType {
    /// An administrator agreed.
    Approve,
    /// Somebody invited the member.
    Invite,
    /// Another text.
    Other(String),
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
    /// Member that is muted; 0 for the whole group.
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

/// A group message was taken back. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群消息撤回)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct GroupRecall {
    /// Group number.
    pub group_id: Id,
    /// Author of the message.
    pub user_id: Id,
    /// Who took it back.
    #[event(required(receive))]
    pub operator_id: Option<Id>,
    /// Id of the message that is gone.
    pub message_id: Id,
    /// Text that clients show in place of the message.
    #[event(only(Lagrange))]
    pub tip: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message became an essence message, or is one no longer.
///
/// go-cqhttp does not tell of those that the bot set itself.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct Essence {
    /// Which of these; NapCat only tells of `add`.
    #[event(required(receive))]
    pub sub_type: Option<EssenceSubType>,
    /// Group number.
    pub group_id: Id,
    /// Author of the message.
    #[event(required(receive))]
    pub sender_id: Option<Id>,
    /// Who did it.
    #[event(required(receive))]
    pub operator_id: Option<Id>,
    /// Id of the message.
    pub message_id: Id,
    /// As `sender_id`.
    #[event(only(NapCat, LlBot))]
    pub user_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What an [`Essence`] notice tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum EssenceSubType {
    /// Essence from now on.
    Add,
    /// Essence no longer.
    Delete,
    /// Another text.
    Other(String),
}

/// A member has a new name in the group.
///
/// go-cqhttp only sees it once the member speaks.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct GroupCard {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Name from now on; empty if there is none.
    #[event(required(receive))]
    pub card_new: Option<String>,
    /// Name until now; empty if there was none.
    #[event(required(receive))]
    pub card_old: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Somebody reacted to a group message, or took that back; by NapCat and LLBot.
///
/// NapCat mostly tells of the messages of the bot. Lagrange sends a [`Reaction`].
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GroupMsgEmojiLike {
    /// Group number.
    pub group_id: Id,
    /// Who reacted.
    pub user_id: Id,
    /// Id of the message.
    pub message_id: Id,
    /// Reactions; in practice one.
    #[event(required(receive))]
    pub likes: Option<Vec<EmojiLike>>,
    /// Whether it is a new one; old versions of NapCat do not say.
    pub is_add: Option<Flag>,
    /// Sequence number; NapCat declares it and never sends it.
    #[event(only(NapCat), text, number)]
    pub message_seq: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Somebody reacted to a group message, or took that back; by Lagrange.
///
/// NapCat and LLBot send a [`GroupMsgEmojiLike`].
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(Lagrange))]
#[non_exhaustive]
pub struct Reaction {
    /// Which of these.
    #[event(required(receive))]
    pub sub_type: Option<ReactionSubType>,
    /// Group number.
    pub group_id: Id,
    /// Id of the message.
    pub message_id: Id,
    /// Who reacted.
    #[event(required(receive))]
    pub operator_id: Option<Id>,
    /// Id of the emoji.
    #[event(required(receive), text)]
    pub code: Option<Id>,
    /// Number of these reactions to the message now.
    #[event(required(receive))]
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a [`Reaction`] notice tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ReactionSubType {
    /// A new one.
    Add,
    /// One that was taken back.
    Remove,
    /// Another text.
    Other(String),
}

/// A group has a new name; by Lagrange.
///
/// NapCat sends a [`GroupName`](super::GroupName).
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(Lagrange))]
#[non_exhaustive]
pub struct GroupNameChange {
    /// Group number.
    pub group_id: Id,
    /// Name from now on.
    #[event(required(receive))]
    pub name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A group was dissolved; by LLBot.
///
/// NapCat and Lagrange send a [`GroupDecrease`] for it.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(LlBot))]
#[non_exhaustive]
pub struct GroupDismiss {
    /// Group number.
    pub group_id: Id,
    /// Who dissolved it.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Managing groups and their members.

use crate::info::Check;
use crate::v11::object::{Anonymous, KernelResult};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, OpenEnum};

/// Removes a member from a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_kick-群组踢人)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupKick {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Whether later requests to join are refused as well; by default no.
    pub reject_add_request: Option<Flag>,
    /// Text for the member; by default none. Not documented.
    #[action(only(GoCqHttp))]
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Removes several members from a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct SetGroupKickMembers {
    /// Group number.
    pub group_id: Id,
    /// QQ numbers of the members.
    pub user_id: Vec<Id>,
    /// Whether later requests to join are refused as well.
    pub reject_add_request: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Removes several members from a group. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct BatchDeleteGroupMember {
    /// Group number.
    pub group_id: Id,
    /// QQ numbers of the members.
    pub user_ids: Vec<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Mutes a member. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_ban-群组单人禁言)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupBan {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// How long in seconds, 0 to unmute; by default 1800, of NapCat and Lagrange 0.
    pub duration: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Mutes an anonymous user, who cannot be unmuted early. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_anonymous_ban-群组匿名用户禁言)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(Standard, GoCqHttp), check = NAMES_THE_USER)]
#[non_exhaustive]
pub struct SetGroupAnonymousBan {
    /// Group number.
    pub group_id: Id,
    /// Anonymous user, as the event says it.
    pub anonymous: Option<Box<Anonymous>>,
    /// Flag of the anonymous user, in place of `anonymous`.
    pub anonymous_flag: Option<String>,
    /// As `anonymous_flag`; go-cqhttp ignores it.
    pub flag: Option<String>,
    /// How long in seconds; by default 1800, of go-cqhttp 0.
    pub duration: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_THE_USER: Check = Check::new("`anonymous`, `anonymous_flag` or `flag` is needed.", |call| {
    call.require_one(&["anonymous", "anonymous_flag", "flag"]);
});

/// Mutes everybody in a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_whole_ban-群组全员禁言)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupWholeBan {
    /// Group number.
    pub group_id: Id,
    /// Whether to mute or to unmute; by default mute, of Lagrange unmute.
    pub enable: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a member an administrator. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_admin-群组设置管理员)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupAdmin {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Whether the member becomes one or is one no more; by default yes, of NapCat and Lagrange no.
    pub enable: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets whether a group has anonymous messages. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_anonymous-群组匿名)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(Standard, GoCqHttp))]
#[non_exhaustive]
pub struct SetGroupAnonymous {
    /// Group number.
    pub group_id: Id,
    /// Whether they are allowed; by default yes.
    pub enable: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the name that a member has in a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_card-设置群名片群备注)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupCard {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Name; by default empty, which removes it.
    pub card: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the name of a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_name-设置群名)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupName {
    /// Group number.
    pub group_id: Id,
    /// Name.
    pub group_name: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the special title of a member. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_special_title-设置群组专属头衔)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupSpecialTitle {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Title; by default empty, which removes it.
    pub special_title: Option<String>,
    /// How long in seconds, -1 for ever; go-cqhttp and Lagrange ignore it. By default -1, of Lagrange 0.
    #[action(only(Standard, GoCqHttp, Lagrange))]
    pub duration: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the avatar of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<KernelResult>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SetGroupPortrait {
    /// Group number.
    pub group_id: Id,
    /// Picture: path, URL, `file://` or `base64://`.
    pub file: String,
    /// Whether a picture that was downloaded before is used again; by default yes.
    #[action(only(GoCqHttp))]
    pub cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets how users get into a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct SetGroupAddOption {
    /// Group number.
    pub group_id: Id,
    /// How: 0 unset, 1 freely, 2 with approval, 3 not at all, 4 with an answer, 5 with an answer and approval.
    pub add_type: Int,
    /// Question to answer.
    pub group_question: Option<String>,
    /// Answer that is right.
    pub group_answer: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets how official bots get into a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct SetGroupRobotAddOption {
    /// Group number.
    pub group_id: Id,
    /// Whether at all; 1 keeps them out.
    pub robot_member_switch: Option<Int>,
    /// Whether with approval; 2 asks an administrator.
    pub robot_member_examine: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets whether a search finds a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct SetGroupSearch {
    /// Group number.
    pub group_id: Id,
    /// Switch of the client core, of unknown meaning.
    pub no_code_finger_open: Option<Int>,
    /// Switch of the client core, of unknown meaning.
    pub no_finger_open: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets whether members may invite users. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct SetGroupMemberInvitePolicy {
    /// Group number.
    pub group_id: Id,
    /// Who may be invited.
    pub policy: MemberInvitePolicy,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether members may invite users.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MemberInvitePolicy {
    /// They may not.
    Disabled,
    /// They may, and an administrator approves.
    RequireApproval,
    /// They may.
    NoApproval,
    /// They may while the group has fewer than 100 members.
    #[open_enum(rename = "no_approval_under_100")]
    NoApprovalUnder100,
    /// Another text.
    Other(String),
}

/// Sets what members may do. Something has to be set. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat), check = CHANGES_SOMETHING)]
#[non_exhaustive]
pub struct SetGroupMemberPermissions {
    /// Group number.
    pub group_id: Id,
    /// Whether they may put media into albums.
    pub allow_member_upload_album: Option<Flag>,
    /// Whether they may open temporary chats with each other.
    pub allow_member_temporary_session: Option<Flag>,
    /// Whether they may start new groups.
    pub allow_member_create_group: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

const CHANGES_SOMETHING: Check = Check::new("One of the switches is needed.", |call| {
    call.require_one(&[
        "allow_member_upload_album",
        "allow_member_temporary_session",
        "allow_member_create_group",
    ]);
});

/// Sets whether new members see what was sent before. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct SetGroupNewMemberHistoryVisibility {
    /// Group number.
    pub group_id: Id,
    /// Whether they see it.
    pub visible: Flag,
    /// Keys without a field here.
    pub extra: Extra,
}

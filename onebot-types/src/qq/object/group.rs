//! Groups, their members and their rules. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>

use super::MemberRole;
use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};

/// A group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupInfo {
    /// Group.
    pub group_openid: Id,
    /// Name.
    pub group_name: Option<String>,
    /// Introduction.
    pub group_finger_memo: Option<String>,
    /// Class.
    pub group_class_text: Option<String>,
    /// Tags.
    pub group_tags: Option<Vec<String>>,
    /// Number of members.
    pub group_member_num: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot as a member of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupBotState {
    /// Bot.
    pub member_openid: Option<Id>,
    /// Time of joining.
    pub joined_at: Option<Timestamp>,
    /// Whether it may send more than replies.
    pub allow_proactive_msg: Option<Flag>,
    /// Messages that it receives.
    pub recv_msg_setting: Option<RecvMsgSetting>,
    /// Role.
    pub member_role: Option<MemberRole>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The messages of a group that a bot receives.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RecvMsgSetting {
    /// All of them.
    All,
    /// Those that mention it.
    OnlyMention,
    /// Those that mention it, and what was said around them.
    MentionAndContext,
    /// Another text.
    Other(String),
}

/// A member of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupMember {
    /// Member.
    pub member_openid: Id,
    /// Nickname.
    pub username: Option<String>,
    /// Role.
    pub member_role: Option<MemberRole>,
    /// Whether it is a bot.
    pub bot: Option<Flag>,
    /// Time of joining.
    pub joined_at: Option<Timestamp>,
    /// Openid across apps.
    pub union_openid: Option<Id>,
    /// Time of joining in seconds, in the older answer.
    pub join_timestamp: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A request to join a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinRequest {
    /// Request, as the answer names it.
    pub join_request_id: Id,
    /// What the platform warns of.
    pub risk_tips: Option<String>,
    /// Openid across apps.
    pub union_openid: Option<Id>,
    /// User who wants to join.
    #[object(required(receive))]
    pub member_openid: Option<Id>,
    /// Nickname of the user.
    pub username: Option<String>,
    /// Time of the request.
    pub apply_at: Option<Timestamp>,
    /// How the user came to it.
    pub apply_source: Option<JoinSource>,
    /// Member who invited the user.
    pub invited_by: Option<Id>,
    /// Whether the user is a bot.
    pub bot: Option<Flag>,
    /// What the user said for it.
    pub verify_info: Option<Box<JoinVerifyInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a user came to ask to join a group.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum JoinSource {
    /// By asking.
    SelfApply,
    /// By invitation.
    Invited,
    /// Another text.
    Other(String),
}

/// What a user said to be let into a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinVerifyInfo {
    /// What was asked of the user.
    pub method: Option<JoinVerifyMethod>,
    /// Message of the user.
    pub verify_message: Option<String>,
    /// Questions with answers.
    pub review_qa_list: Option<Vec<JoinReviewQa>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a group asks of those who want to join.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum JoinVerifyMethod {
    /// A message.
    VerifyMessage,
    /// Answers, which administrators review.
    #[open_enum(rename = "admin_review_qa")]
    AdminReviewQa,
    /// Another text.
    Other(String),
}

/// A question to somebody who wants to join a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinReviewQa {
    /// Question.
    pub question: Option<String>,
    /// Answer.
    pub answer: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// When everyone in a group is muted.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct GroupGlobalMuteRule {
    /// Whether and how.
    pub mode: Option<GroupMuteMode>,
    /// Rules for once.
    pub schedule_rules: Option<Vec<GroupMuteScheduleRule>>,
    /// Rules for every week.
    pub recurring_rules: Option<Vec<GroupMuteRecurringRule>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether everyone in a group is muted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupMuteMode {
    /// Never.
    None,
    /// Always.
    Always,
    /// By rules.
    Schedule,
    /// Another text.
    Other(String),
}

/// A time for which everyone in a group is muted, once.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct GroupMuteScheduleRule {
    /// Rule.
    pub task_id: Option<Id>,
    /// Start.
    pub start_at: Option<Timestamp>,
    /// End.
    pub end_at: Option<Timestamp>,
    /// Whether it counts.
    pub enabled: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A time for which everyone in a group is muted, every week.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::WEEKDAYS)]
#[non_exhaustive]
pub struct GroupMuteRecurringRule {
    /// Rule.
    pub task_id: Option<Id>,
    /// Days of the week: 1 for Monday to 7 for Sunday.
    pub weekdays: Option<Vec<Int>>,
    /// Start as `HH:mm` in Beijing, such as `08:30`.
    pub start_time: Option<String>,
    /// End as `HH:mm` in Beijing; on the day after if it comes before the start.
    pub end_time: Option<String>,
    /// Whether it counts.
    pub enabled: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member who is muted.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupMemberMuteState {
    /// Member.
    pub member_openid: Id,
    /// Time until which it lasts.
    pub mute_expire_at: Option<Timestamp>,
    /// Nickname.
    pub username: Option<String>,
    /// Openid across apps.
    pub union_openid: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What to do with the mute of a member.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct SetGroupMemberMuteState {
    /// What to do.
    pub op: MuteOp,
    /// Member, one without a role.
    pub member_openid: Id,
    /// Time until which it lasts; may be empty if it is taken off.
    pub mute_expire_at: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What to do with the mute of a member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MuteOp {
    /// Mute.
    Add,
    /// Change the time.
    Update,
    /// Take it off.
    Del,
    /// Another text.
    Other(String),
}

/// A strategy that lets users into groups by a list.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinApprovalStrategy {
    /// Strategy.
    pub strategy_id: Id,
    /// Groups.
    pub group_openids: Option<Vec<Id>>,
    /// Groups by group number; masked texts in the example.
    pub group_ids: Option<Vec<Id>>,
    /// About how many users the list has.
    pub whitelist_user_count: Option<Int>,
    /// Whether it is on.
    pub is_enable: Option<Switch>,
    /// Time at which it ends.
    pub expire_at: Option<Timestamp>,
    /// Time at which it was made.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
    /// Note.
    pub remark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether something is on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
    /// Another text.
    Other(String),
}

/// What to do with the groups of a strategy.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::ONE_KIND_OF_GROUPS)]
#[non_exhaustive]
pub struct StrategyGroupAction {
    /// What to do.
    pub op: StrategyGroupOp,
    /// Groups; not together with `group_ids`.
    pub group_openids: Option<Vec<Id>>,
    /// Groups by group number; not together with `group_openids`.
    pub group_ids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What to do with the groups of a strategy.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum StrategyGroupOp {
    /// Add them.
    Add,
    /// Remove them.
    Del,
    /// Another text.
    Other(String),
}

/// A user whom a group does not let in.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct BlacklistUser {
    /// Openid across apps.
    pub union_openid: Option<Id>,
    /// User.
    pub member_openid: Id,
    /// Nickname.
    pub username: Option<String>,
    /// Time of the ban.
    pub banned_at: Option<Timestamp>,
    /// Whether it is a bot.
    pub bot: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

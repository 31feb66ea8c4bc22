//! Groups and their members. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html>

use super::panel::ListOp;
use crate::qq::object::{
    BlacklistUser, GroupBotState, GroupGlobalMuteRule, GroupInfo, GroupMember, GroupMemberMuteState,
    JoinApprovalStrategy, JoinRequest, SetGroupMemberMuteState, StrategyGroupAction, Switch,
};
use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Endpoint, Object, OpenEnum};

/// Gets a group. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/groups/{group_openid}/info", response = GroupInfo)]
#[non_exhaustive]
pub struct GetGroupInfo {
    /// Group.
    pub group_openid: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Gets what the bot is and may do in a group. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/groups/{group_openid}/bot_state", response = GroupBotState)]
#[non_exhaustive]
pub struct GetGroupBotState {
    /// Group.
    pub group_openid: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists who asks to join a group, by pages. The bot has to be an admin. The page lists the parameters as a
/// body, its example has them in the query. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/v2/groups/{group_openid}/join_request_list",
    response = JoinRequestListResult
)]
#[non_exhaustive]
pub struct GetGroupJoinRequestList {
    /// Group.
    pub group_openid: Id,
    /// What the page before said; none for the first.
    #[endpoint(query)]
    pub cursor: Option<String>,
    /// How many at most, up to 50; by default 20.
    #[endpoint(query, range(1, 50))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of requests to join a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinRequestListResult {
    /// Requests.
    pub list: Option<Vec<JoinRequest>>,
    /// What to ask for the next page with; empty at the end.
    pub next_cursor: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Answers a request to join a group. The bot has to be an admin. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/approval_join_request/{member_openid}")]
#[non_exhaustive]
pub struct PostGroupApprovalJoinRequest {
    /// Group.
    pub group_openid: Id,
    /// Member.
    pub member_openid: Id,
    /// Answer to a request to join.
    #[endpoint(body)]
    pub body: ApproveJoinRequestBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// The answer to a request to join.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ApproveJoinRequestBody {
    /// Answer.
    pub op: JoinRequestOp,
    /// Request.
    #[object(text)]
    pub join_request_id: Option<Id>,
    /// Why it is declined.
    pub reject_reason: Option<String>,
    /// Whether later requests are declined as well; by default not.
    pub add_to_member_blacklist: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What to answer to a request to join.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum JoinRequestOp {
    /// Let the user in.
    Approve,
    /// Do not.
    Decline,
    /// Another text.
    Other(String),
}

/// Gets who is muted in a group. The bot has to be an admin. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/v2/groups/{group_openid}/restrict_chat_setting",
    response = GroupMuteSettingResult
)]
#[non_exhaustive]
pub struct GetGroupRestrictChatSetting {
    /// Group.
    pub group_openid: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Who is muted in a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupMuteSettingResult {
    /// What holds for everybody.
    pub global_rule: Option<GroupGlobalMuteRule>,
    /// Members who are muted.
    pub members: Option<Vec<GroupMemberMuteState>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Mutes members of a group, for 30 days at most. The bot has to be an admin. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/restrict_chat_setting")]
#[non_exhaustive]
pub struct PostGroupRestrictChatSetting {
    /// Group.
    pub group_openid: Id,
    /// Whom to mute in a group.
    #[endpoint(body)]
    pub body: GroupMuteSettingBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Whom to mute in a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct GroupMuteSettingBody {
    /// Members and what to do with them, at most 20.
    #[object(length(0, 20))]
    pub members: Option<Vec<SetGroupMemberMuteState>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the strategies that let users into groups, by pages. The page lists the parameters as a body, its
/// example has them in the query. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/groups/join_approval_strategy", response = JoinStrategyListResult)]
#[non_exhaustive]
pub struct GetGroupsJoinApprovalStrategy {
    /// What the page before said; none for the first.
    #[endpoint(query)]
    pub cursor: Option<String>,
    /// How many at most, up to 50; by default 20.
    #[endpoint(query, range(1, 50))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of strategies.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinStrategyListResult {
    /// Strategies, from the newest on.
    pub strategies: Option<Vec<JoinApprovalStrategy>>,
    /// What to ask for the next page with; empty at the end.
    pub next_cursor: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a strategy that lets users into groups. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/join_approval_strategy", response = JoinStrategyResult)]
#[non_exhaustive]
pub struct PostGroupsJoinApprovalStrategy {
    /// A new strategy.
    #[endpoint(body)]
    pub body: CreateJoinStrategyBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A new strategy.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only, check = rules::ONE_KIND_OF_GROUPS, check = rules::GROUPS_OF_STRATEGY)]
#[non_exhaustive]
pub struct CreateJoinStrategyBody {
    /// Groups, at most 100; these or `group_ids` are needed.
    #[object(length(0, 100))]
    pub group_openids: Option<Vec<Id>>,
    /// Groups by group number, at most 100; not together with `group_openids`.
    #[object(length(0, 100))]
    pub group_ids: Option<Vec<Id>>,
    /// Whether it is on; by default it is.
    pub is_enable: Option<Switch>,
    /// Time at which it ends, as of RFC 3339; by default in a year.
    pub expire_at: Option<Timestamp>,
    /// Note of at most 255 Chinese characters.
    #[object(length(0, 255))]
    pub remark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A strategy after it was made or changed.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinStrategyResult {
    /// Strategy, after it was made.
    pub strategy_id: Option<Id>,
    /// Whether it is on.
    pub is_enable: Option<Switch>,
    /// Time at which it ends.
    pub expire_at: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes a strategy that lets users into groups. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = PATCH,
    path = "/v2/groups/join_approval_strategy/{strategy_id}",
    response = JoinStrategyResult
)]
#[non_exhaustive]
pub struct PatchGroupsJoinApprovalStrategy {
    /// Strategy.
    pub strategy_id: Id,
    /// What to change of a strategy.
    #[endpoint(body)]
    pub body: ModifyJoinStrategyBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What to change of a strategy.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ModifyJoinStrategyBody {
    /// Whether it is on.
    pub is_enable: Option<Switch>,
    /// Time at which it ends, as of RFC 3339.
    pub expire_at: Option<Timestamp>,
    /// Groups to add or to remove.
    pub group_action: Option<StrategyGroupAction>,
    /// Note.
    pub remark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a strategy that lets users into groups. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/v2/groups/join_approval_strategy/{strategy_id}")]
#[non_exhaustive]
pub struct DeleteGroupsJoinApprovalStrategy {
    /// Strategy.
    pub strategy_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Applies a strategy to the requests that wait. It takes about 10 minutes. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/join_approval_strategy/{strategy_id}/execute")]
#[non_exhaustive]
pub struct PostGroupsJoinApprovalStrategyExecute {
    /// Strategy.
    pub strategy_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Changes which users a strategy lets in. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = POST,
    path = "/v2/groups/join_approval_strategy/{strategy_id}/whitelist_users",
    response = JoinStrategyWhitelistResult
)]
#[non_exhaustive]
pub struct PostGroupsJoinApprovalStrategyWhitelistUsers {
    /// Strategy.
    pub strategy_id: Id,
    /// Whom to add to those whom a strategy lets in, or to remove.
    #[endpoint(body)]
    pub body: JoinStrategyWhitelistBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Whom to add to those whom a strategy lets in, or to remove.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct JoinStrategyWhitelistBody {
    /// Whether to add or to remove them.
    pub op: ListOp,
    /// Users by QQ number as text, at most 10000 at a time.
    #[object(length(1, 10000))]
    pub whitelist_users: Vec<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How many users a strategy lets in.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct JoinStrategyWhitelistResult {
    /// Strategy.
    pub strategy_id: Option<Id>,
    /// About how many users it lets in.
    pub whitelist_user_count: Option<Int>,
    /// Time of the change.
    pub updated_at: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the members of a group, 30 a page. The page lists the parameter as a body, its example has it in the
/// query. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/groups/{group_openid}/members", response = GroupMembersResult)]
#[non_exhaustive]
pub struct GetGroupMembers {
    /// Group.
    pub group_openid: Id,
    /// What the page before said; none for the first.
    #[endpoint(query)]
    pub cursor: Option<String>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of members of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupMembersResult {
    /// Members, at most 30 of the newer form.
    pub members: Option<Vec<GroupMember>>,
    /// What to ask for the next page with; empty at the end. Of the newer form.
    pub next_cursor: Option<String>,
    /// What to ask for the next page with. Of the older form.
    pub next_index: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the members of a group, in an older form. Out of use.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/members", response = GroupMembersResult)]
#[non_exhaustive]
pub struct PostGroupMembers {
    /// Group.
    pub group_openid: Id,
    /// Which page of members to list, in the older form.
    #[endpoint(body)]
    pub body: GroupMembersBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Which page of members to list, in the older form.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct GroupMembersBody {
    /// How many at most, up to 500.
    #[object(range(1, 500))]
    pub limit: Option<Int>,
    /// What the page before said; 0 for the first.
    pub start_index: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a member of a group. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/groups/{group_openid}/members/{member_openid}", response = GroupMember)]
#[non_exhaustive]
pub struct GetGroupMember {
    /// Group.
    pub group_openid: Id,
    /// Member.
    pub member_openid: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Removes members from a group. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = POST,
    path = "/v2/groups/{group_openid}/batch_remove_members",
    response = BatchRemoveMembersResult
)]
#[non_exhaustive]
pub struct PostGroupBatchRemoveMembers {
    /// Group.
    pub group_openid: Id,
    /// Whom to remove from a group.
    #[endpoint(body)]
    pub body: BatchRemoveMembersBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Whom to remove from a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct BatchRemoveMembersBody {
    /// Members, at most 20.
    #[object(length(1, 20))]
    pub member_openids: Vec<Id>,
    /// Whether they are not let in again; by default they may come.
    pub add_to_member_blacklist: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What became of removing members.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct BatchRemoveMembersResult {
    /// Whether they were removed.
    pub remove_members_result: Option<RemoveMembersResult>,
    /// Members who may come again all the same.
    pub add_to_member_blacklist_fail_openids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether members were removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RemoveMembersResult {
    /// They were.
    Success,
    /// Another text.
    Other(String),
}

/// Lists whom a group does not let in, by pages. The page lists the parameters as a body, its example has
/// them in the query. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/v2/groups/{group_openid}/member_blacklist",
    response = GroupBlacklistResult
)]
#[non_exhaustive]
pub struct GetGroupMemberBlacklist {
    /// Group.
    pub group_openid: Id,
    /// What the page before said; none for the first.
    #[endpoint(query)]
    pub cursor: Option<String>,
    /// How many at most, up to 100; by default 20.
    #[endpoint(query, range(1, 100))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of those whom a group does not let in.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupBlacklistResult {
    /// Users.
    pub users: Option<Vec<BlacklistUser>>,
    /// What to ask for the next page with; empty at the end.
    pub next_cursor: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes whom a group does not let in. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/group/manage/event.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = POST,
    path = "/v2/groups/{group_openid}/member_blacklist",
    response = GroupBlacklistOpResult
)]
#[non_exhaustive]
pub struct PostGroupMemberBlacklist {
    /// Group.
    pub group_openid: Id,
    /// Whom to add to those whom a group does not let in, or to remove.
    #[endpoint(body)]
    pub body: GroupBlacklistBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Whom to add to those whom a group does not let in, or to remove.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct GroupBlacklistBody {
    /// Whether to add or to remove them; members of the group cannot be added.
    pub op: ListOp,
    /// Users, at most 20.
    #[object(length(1, 20))]
    pub member_openids: Vec<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// For whom that failed.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupBlacklistOpResult {
    /// Users for whom it failed.
    pub fail_openids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

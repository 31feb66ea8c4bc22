//! Members of guilds. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role/member/model.html>

use crate::qq::object::{DeleteHistoryMsgDays, Member};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Endpoint, Object};

/// Lists the members of a guild, by pages. A member may be on more than one page. For bots of a private
/// domain only. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role/member/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/guilds/{guild_id}/members", response = Vec<Member>)]
#[non_exhaustive]
pub struct GetGuildMembers {
    /// Guild.
    pub guild_id: Id,
    /// Last member of the page before; 0 for the first.
    #[endpoint(query)]
    pub after: Option<Id>,
    /// How many at most, up to 400; by default 1. One SDK says up to 1000.
    #[endpoint(query, range(1, 1000))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists the members of a guild with a role, by pages. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role/member/get_role_members.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/guilds/{guild_id}/roles/{role_id}/members", response = RoleMembersResult)]
#[non_exhaustive]
pub struct GetGuildRoleMembers {
    /// Guild.
    pub guild_id: Id,
    /// Role.
    pub role_id: Id,
    /// What the page before said; 0 for the first.
    #[endpoint(query)]
    pub start_index: Option<String>,
    /// How many at most, up to 400; by default 1.
    #[endpoint(query, range(1, 400))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of members with a role.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RoleMembersResult {
    /// Members.
    pub data: Option<Vec<Member>>,
    /// What to ask for the next page with.
    pub next: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a member of a guild. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/openapi/member/get_member.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/guilds/{guild_id}/members/{user_id}", response = Member)]
#[non_exhaustive]
pub struct GetGuildMember {
    /// Guild.
    pub guild_id: Id,
    /// Member.
    pub user_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Removes a member from a guild. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role/member/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/guilds/{guild_id}/members/{user_id}")]
#[non_exhaustive]
pub struct DeleteGuildMember {
    /// Guild.
    pub guild_id: Id,
    /// Member.
    pub user_id: Id,
    /// What to do beside removing a member.
    #[endpoint(body)]
    pub body: Option<DeleteMemberBody>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What to do beside removing a member.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct DeleteMemberBody {
    /// Whether the member is not let in again.
    pub add_blacklist: Option<Flag>,
    /// Messages of how many days are taken back.
    pub delete_history_msg_days: Option<DeleteHistoryMsgDays>,
    /// Keys without a field here.
    pub extra: Extra,
}

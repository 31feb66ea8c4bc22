//! Roles of guilds. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/post_guild_role.html>

use crate::qq::object::Role;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Endpoint, Object};

/// Lists the roles of a guild.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/post_guild_role.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/guilds/{guild_id}/roles", response = RoleListResult)]
#[non_exhaustive]
pub struct GetGuildRoles {
    /// Guild.
    pub guild_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// The roles of a guild.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RoleListResult {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Roles.
    pub roles: Option<Vec<Role>>,
    /// How many roles a guild may have.
    pub role_num_limit: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a role.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/post_guild_role.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/guilds/{guild_id}/roles", response = RoleResult)]
#[non_exhaustive]
pub struct PostGuildRoles {
    /// Guild.
    pub guild_id: Id,
    /// What a role is to be.
    #[endpoint(body)]
    pub body: RoleBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What a role is to be.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct RoleBody {
    /// Name.
    pub name: Option<String>,
    /// Colour, ARGB as one number, such as `4294927872` for `#FFFF6600`.
    pub color: Option<Int>,
    /// Whether its members stand apart in the list; received as a number, a text and a switch.
    pub hoist: Option<Flag>,
    /// Guild, of an older form with `filter` and `info`.
    #[object(text)]
    pub guild_id: Option<Id>,
    /// Which fields are set, of the older form.
    pub filter: Option<RoleFilter>,
    /// What they are set to, of the older form.
    pub info: Option<Role>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Which fields of a role an older SDK means to set.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct RoleFilter {
    /// Whether `name` is.
    pub name: Option<Flag>,
    /// Whether `color` is.
    pub color: Option<Flag>,
    /// Whether `hoist` is.
    pub hoist: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A role after it was made or changed.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RoleResult {
    /// Guild, after a change.
    pub guild_id: Option<Id>,
    /// Role.
    pub role_id: Option<Id>,
    /// What it is now.
    pub role: Option<Role>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes a role.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/post_guild_role.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/guilds/{guild_id}/roles/{role_id}", response = RoleResult)]
#[non_exhaustive]
pub struct PatchGuildRole {
    /// Guild.
    pub guild_id: Id,
    /// Role.
    pub role_id: Id,
    /// What a role is to be.
    #[endpoint(body)]
    pub body: RoleBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Deletes a role.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/delete_guild_role.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/guilds/{guild_id}/roles/{role_id}")]
#[non_exhaustive]
pub struct DeleteGuildRole {
    /// Guild.
    pub guild_id: Id,
    /// Role.
    pub role_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Gives a role to a member.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/post_guild_role.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")]
#[non_exhaustive]
pub struct PutGuildMemberRole {
    /// Guild.
    pub guild_id: Id,
    /// Member.
    pub user_id: Id,
    /// Role.
    pub role_id: Id,
    /// Channel, for the role 5 only.
    #[endpoint(body)]
    pub body: Option<MemberRoleBody>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// For which channel a member gets or loses the role.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct MemberRoleBody {
    /// Channel, for the role 5 only: admin of a channel.
    pub channel: Option<ChannelIdRef>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A channel, by its id.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ChannelIdRef {
    /// Channel.
    #[object(text)]
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes a role from a member.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/delete_guild_member_role.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/guilds/{guild_id}/members/{user_id}/roles/{role_id}")]
#[non_exhaustive]
pub struct DeleteGuildMemberRole {
    /// Guild.
    pub guild_id: Id,
    /// Member.
    pub user_id: Id,
    /// Role.
    pub role_id: Id,
    /// Channel, for the role 5 only.
    #[endpoint(body)]
    pub body: Option<MemberRoleBody>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

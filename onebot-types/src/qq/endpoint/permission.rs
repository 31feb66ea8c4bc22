//! What members and the bot may do. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/channel_permissions/model.html>

use crate::qq::object::{
    ApiPermission, ApiPermissionDemand, ApiPermissionDemandIdentify, ChannelPermissions,
};
use crate::wire::{Extra, Id, Int};
use crate::{Endpoint, Object};

/// Gets what a member may do in a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/channel_permissions/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/channels/{channel_id}/members/{user_id}/permissions",
    response = ChannelPermissions
)]
#[non_exhaustive]
pub struct GetChannelMemberPermissions {
    /// Channel.
    pub channel_id: Id,
    /// Member.
    pub user_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Changes what a member may do in a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/channel_permissions/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/channels/{channel_id}/members/{user_id}/permissions")]
#[non_exhaustive]
pub struct PutChannelMemberPermissions {
    /// Channel.
    pub channel_id: Id,
    /// Member.
    pub user_id: Id,
    /// What to allow and what to forbid; to forbid wins.
    #[endpoint(body)]
    pub body: UpdatePermissionsBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What to allow and what to forbid; to forbid wins.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct UpdatePermissionsBody {
    /// What to allow, a sum of [`ChannelPermission`](crate::qq::object::ChannelPermission)s as text.
    #[object(text)]
    pub add: Option<Int>,
    /// What to forbid, likewise.
    #[object(text)]
    pub remove: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets what members with a role may do in a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/channel_permissions/get_channel_roles_permissions.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/channels/{channel_id}/roles/{role_id}/permissions",
    response = ChannelPermissions
)]
#[non_exhaustive]
pub struct GetChannelRolePermissions {
    /// Channel.
    pub channel_id: Id,
    /// Role.
    pub role_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Changes what members with a role may do in a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/channel_permissions/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/channels/{channel_id}/roles/{role_id}/permissions")]
#[non_exhaustive]
pub struct PutChannelRolePermissions {
    /// Channel.
    pub channel_id: Id,
    /// Role.
    pub role_id: Id,
    /// What to allow and what to forbid; to forbid wins.
    #[endpoint(body)]
    pub body: UpdatePermissionsBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists what the bot may call in a guild. One SDK has the plural in the path.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/role-group/channel_permissions/model.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = GET,
    path = "/guilds/{guild_id}/api_permission",
    alias = "/guilds/{guild_id}/api_permissions",
    response = ApiPermissionListResult
)]
#[non_exhaustive]
pub struct GetGuildApiPermission {
    /// Guild.
    pub guild_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What the bot may call.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ApiPermissionListResult {
    /// Endpoints, and whether the bot may call them.
    pub apis: Option<Vec<ApiPermission>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a link that asks the owner for a permission. At most 3 times a day in a guild. One SDK has the
/// plural in the path.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/api_permissions/post_api_permission_demand.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(
    method = POST,
    path = "/guilds/{guild_id}/api_permission/demand",
    alias = "/guilds/{guild_id}/api_permissions/demand",
    response = ApiPermissionDemand
)]
#[non_exhaustive]
pub struct PostGuildApiPermissionDemand {
    /// Guild.
    pub guild_id: Id,
    /// What permission to ask for, and where.
    #[endpoint(body)]
    pub body: ApiPermissionDemandBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What permission to ask for, and where.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ApiPermissionDemandBody {
    /// Channel that gets the link.
    #[object(text)]
    pub channel_id: Id,
    /// Endpoint that the bot wants to call.
    pub api_identify: ApiPermissionDemandIdentify,
    /// What it is wanted for.
    pub desc: String,
    /// Keys without a field here.
    pub extra: Extra,
}

//! The menu of single chats. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>

use crate::qq::object::Menu;
use crate::wire::{Extra, Int};
use crate::{Endpoint, Object};

/// Gets the menu of single chats. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/menu", response = MenuResult)]
#[non_exhaustive]
pub struct GetMenu {
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A menu and its version.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MenuResult {
    /// Version.
    pub version: Option<Int>,
    /// Menu; none if none was set.
    pub menu: Option<Menu>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the menu of single chats. At most 5 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/v2/menu", response = VersionResult)]
#[non_exhaustive]
pub struct PutMenu {
    /// A menu in place of the one before.
    #[endpoint(body)]
    pub body: MenuBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A menu in place of the one before.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct MenuBody {
    /// Menu.
    pub menu: Option<Menu>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The version after a change.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct VersionResult {
    /// New version.
    pub version: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

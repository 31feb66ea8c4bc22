//! Command panels. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>

use super::menu::VersionResult;
use crate::qq::object::{Panel, PanelRecord, PanelScope, PanelTargetType};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Endpoint, Object, OpenEnum};

/// Lists the command panels of a scene, by pages. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/panels", response = PanelListResult)]
#[non_exhaustive]
pub struct GetPanels {
    /// Scene of the panels.
    #[endpoint(query, required(send))]
    pub scope: Option<PanelScope>,
    /// What the page before said; none for the first.
    #[endpoint(query)]
    pub cursor: Option<String>,
    /// How many at most, up to 50; by default 20.
    #[endpoint(query, range(1, 50))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A page of command panels.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct PanelListResult {
    /// Panels, from the newest on.
    pub records: Option<Vec<PanelRecord>>,
    /// What to ask for the next page with; empty at the end.
    pub next_cursor: Option<String>,
    /// Whether there is no further page.
    pub is_end: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a command panel. At most 10 requests a minute. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/panels", response = CreatePanelResult)]
#[non_exhaustive]
pub struct PostPanels {
    /// A new command panel.
    #[endpoint(body)]
    pub body: CreatePanelBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A new command panel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct CreatePanelBody {
    /// Scene of the panel.
    pub scope: PanelScope,
    /// Who sees it; only users and groups can be named.
    pub target_type: Option<PanelTargetType>,
    /// Users who see it, at most 20 at a time.
    #[object(length(0, 20))]
    pub user_openids: Option<Vec<Id>>,
    /// Groups that see it, at most 20 at a time.
    #[object(length(0, 20))]
    pub group_openids: Option<Vec<Id>>,
    /// Content.
    pub panel: Panel,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Which panel was made.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct CreatePanelResult {
    /// Panel.
    pub panel_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a command panel, and who sees it. At most 30 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/v2/panels/{panel_id}", response = PanelRecord)]
#[non_exhaustive]
pub struct GetPanel {
    /// Panel.
    pub panel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Changes the content of a command panel. At most 10 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/v2/panels/{panel_id}", response = VersionResult)]
#[non_exhaustive]
pub struct PutPanel {
    /// Panel.
    pub panel_id: Id,
    /// New content of a command panel.
    #[endpoint(body)]
    pub body: ModifyPanelBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// New content of a command panel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct ModifyPanelBody {
    /// New content.
    pub panel: Panel,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a command panel. At most 10 requests a minute. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/v2/panels/{panel_id}")]
#[non_exhaustive]
pub struct DeletePanel {
    /// Panel.
    pub panel_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Changes who sees a command panel. At most 60 requests a minute.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/v2/panels/{panel_id}/target")]
#[non_exhaustive]
pub struct PutPanelTarget {
    /// Panel.
    pub panel_id: Id,
    /// Whom to add to those who see a panel, or to remove.
    #[endpoint(body)]
    pub body: PanelTargetBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Whom to add to those who see a panel, or to remove.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct PanelTargetBody {
    /// Whether to add or to remove them.
    pub op: ListOp,
    /// Users, at most 20.
    #[object(length(0, 20))]
    pub user_openids: Option<Vec<Id>>,
    /// Groups, at most 20.
    #[object(length(0, 20))]
    pub group_openids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether to add or to remove.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ListOp {
    /// To add.
    Add,
    /// To remove.
    Del,
    /// Another text.
    Other(String),
}

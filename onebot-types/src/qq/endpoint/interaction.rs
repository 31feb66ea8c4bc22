//! Answers to interactions. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/msg-btn.html>

use crate::qq::gateway::InteractionResultCode;
use crate::qq::object::ClawConfig;
use crate::wire::{Extra, Id, Int};
use crate::{Endpoint, Object};

/// Answers an interaction: the user who pressed a button sees it. One SDK also sends the header
/// `X-Callback-AppID`, the app id. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/msg-btn.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PUT, path = "/interactions/{interaction_id}")]
#[non_exhaustive]
pub struct PutInteraction {
    /// Interaction: the `id` of its event, without the prefix of the event id.
    pub interaction_id: Id,
    /// Answer to an interaction.
    #[endpoint(body)]
    pub body: InteractionResponseBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// The answer to an interaction.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct InteractionResponseBody {
    /// What became of it.
    pub code: Option<InteractionResultCode>,
    /// More, for agents.
    pub data: Option<InteractionResponseData>,
    /// What was found, if it was a search.
    pub layouts: Option<Vec<SearchLayout>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// More of an answer, for agents.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct InteractionResponseData {
    /// Settings of the agent, if these were asked for: data types 2001 and 2002.
    pub claw_cfg: Option<ClawConfig>,
    /// Text that the user sees.
    pub content: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A block of what was found; its keys are spelled as one SDK sends them.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct SearchLayout {
    /// Look: 0 a picture beside text.
    #[object(rename = "LayoutType")]
    pub layout_type: Option<Int>,
    /// What pressing it does: 0 sends a card.
    #[object(rename = "ActionType")]
    pub action_type: Option<Int>,
    /// Title.
    #[object(rename = "Title")]
    pub title: Option<String>,
    /// What was found.
    #[object(rename = "Records")]
    pub records: Option<Vec<SearchRecord>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct SearchRecord {
    /// Address of the picture.
    pub cover: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Hint.
    pub tips: Option<String>,
    /// Address.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

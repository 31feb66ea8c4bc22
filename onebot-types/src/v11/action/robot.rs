//! Official bots.

use crate::wire::{Extra, Id, Int};
use crate::{Action, Object};

/// Lists the ranges of QQ numbers that official bots have. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<RobotUinRange>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetRobotUinRange {
    /// Keys without a field here.
    pub extra: Extra,
}

/// A range of QQ numbers.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct RobotUinRange {
    /// First number.
    #[object(rename = "minUin", text, number)]
    pub min_uin: Id,
    /// Last number.
    #[object(rename = "maxUin", text, number)]
    pub max_uin: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Clicks a button under a message of an official bot. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = ButtonClick, only(NapCat))]
#[non_exhaustive]
pub struct ClickInlineKeyboardButton {
    /// Group number.
    pub group_id: Id,
    /// App id of the bot.
    pub bot_appid: Id,
    /// Button; by default empty.
    pub button_id: Option<Id>,
    /// Data for the bot; by default empty.
    pub callback_data: Option<String>,
    /// Sequence number of the message; by default 10086.
    pub msg_seq: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What came of a click on a button, as the client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct ButtonClick {
    /// Code; 0 for success.
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Status.
    pub status: Option<Int>,
    /// Text to show.
    #[object(rename = "promptText")]
    pub prompt_text: Option<String>,
    /// Kind of text.
    #[object(rename = "promptType")]
    pub prompt_type: Option<Int>,
    /// Icon.
    #[object(rename = "promptIcon")]
    pub prompt_icon: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Turns an official bot of a group on or off. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
///
/// Answers with the QQ number of the bot.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Id, only(Lagrange))]
#[non_exhaustive]
pub struct SetGroupBotStatus {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the bot.
    pub bot_id: Id,
    /// 1 for on, 0 for off; not read from a boolean.
    pub enable: Int,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends data to an official bot of a group. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
///
/// Answers with the QQ number of the bot.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Id, only(Lagrange))]
#[non_exhaustive]
pub struct SendGroupBotCallback {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the bot.
    pub bot_id: Id,
    /// First text.
    pub data_1: Option<String>,
    /// Second text.
    pub data_2: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

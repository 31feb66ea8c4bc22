//! Friends, and the account of the bot.

use crate::v11::object::Device;
use crate::wire::{Extra, Flag, Id};
use crate::{Event, OpenEnum};

/// The bot has a new friend. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#好友添加)
///
/// Lagrange sends it when somebody asks to be a friend.
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct FriendAdd {
    /// QQ number of the friend.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A private message was taken back. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#好友消息撤回)
#[derive(Debug, Clone, PartialEq, Event)]
#[non_exhaustive]
pub struct FriendRecall {
    /// QQ number of the friend.
    pub user_id: Id,
    /// Id of the message that is gone.
    pub message_id: Id,
    /// Text that clients show in place of the message.
    #[event(only(Lagrange))]
    pub tip: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Another client of the bot's account came or went.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp))]
#[non_exhaustive]
pub struct ClientStatus {
    /// Which client.
    #[event(required(receive))]
    pub client: Option<Box<Device>>,
    /// Whether it is online now.
    #[event(required(receive))]
    pub online: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot's account went offline.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(NapCat, Lagrange))]
#[non_exhaustive]
pub struct BotOffline {
    /// QQ number of the bot.
    #[event(only(NapCat))]
    pub user_id: Option<Id>,
    /// Title of the reason.
    #[event(required(receive))]
    pub tag: Option<String>,
    /// Text of the reason.
    #[event(required(receive))]
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The bot's account came online.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(Lagrange))]
#[non_exhaustive]
pub struct BotOnline {
    /// How it came online.
    #[event(required(receive))]
    pub reason: Option<OnlineReason>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How an account came online; of [`BotOnline`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[open_enum(rename_all = "PascalCase")]
#[non_exhaustive]
pub enum OnlineReason {
    /// It logged in.
    Login,
    /// A lost connection is back.
    Reconnect,
    /// Another text.
    Other(String),
}

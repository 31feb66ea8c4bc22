//! Guilds and their channels; only go-cqhttp knows them.

use crate::Event;
use crate::v11::object::{ChannelInfo, ReactionInfo};
use crate::wire::{Extra, Id};

/// The reactions to a guild message are others now.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp))]
#[non_exhaustive]
pub struct MessageReactionsUpdated {
    /// Guild id.
    #[event(text)]
    pub guild_id: Id,
    /// Channel id.
    #[event(text)]
    pub channel_id: Id,
    /// Guild account that did it.
    #[event(required(receive), text)]
    pub operator_id: Option<Id>,
    /// Guild account of the bot.
    #[event(required(receive), text)]
    pub self_tiny_id: Option<Id>,
    /// As `operator_id`, as a number.
    #[event(required(receive), text, number)]
    pub user_id: Option<Id>,
    /// Id of the message.
    #[event(text)]
    pub message_id: Id,
    /// Every reaction that the message has now.
    #[event(required(receive))]
    pub current_reactions: Option<Vec<ReactionInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild message was taken back.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp))]
#[non_exhaustive]
pub struct GuildChannelRecall {
    /// Guild id.
    #[event(text)]
    pub guild_id: Id,
    /// Channel id.
    #[event(text)]
    pub channel_id: Id,
    /// Guild account that did it.
    #[event(required(receive), text)]
    pub operator_id: Option<Id>,
    /// Guild account of the bot.
    #[event(required(receive), text)]
    pub self_tiny_id: Option<Id>,
    /// As `operator_id`, as a number.
    #[event(required(receive), text, number)]
    pub user_id: Option<Id>,
    /// Id of the message that is gone.
    #[event(text)]
    pub message_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild channel was changed.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp))]
#[non_exhaustive]
pub struct ChannelUpdated {
    /// Guild id.
    #[event(text)]
    pub guild_id: Id,
    /// Channel id.
    #[event(text)]
    pub channel_id: Id,
    /// Guild account that did it.
    #[event(required(receive), text)]
    pub operator_id: Option<Id>,
    /// Guild account of the bot.
    #[event(required(receive), text)]
    pub self_tiny_id: Option<Id>,
    /// As `operator_id`, as a number.
    #[event(required(receive), text, number)]
    pub user_id: Option<Id>,
    /// Channel until now.
    #[event(required(receive))]
    pub old_info: Option<Box<ChannelInfo>>,
    /// Channel from now on.
    #[event(required(receive))]
    pub new_info: Option<Box<ChannelInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild channel was made.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp))]
#[non_exhaustive]
pub struct ChannelCreated {
    /// Guild id.
    #[event(text)]
    pub guild_id: Id,
    /// Channel id.
    #[event(text)]
    pub channel_id: Id,
    /// Guild account that did it.
    #[event(required(receive), text)]
    pub operator_id: Option<Id>,
    /// Guild account of the bot.
    #[event(required(receive), text)]
    pub self_tiny_id: Option<Id>,
    /// As `operator_id`, as a number.
    #[event(required(receive), text, number)]
    pub user_id: Option<Id>,
    /// Channel that is new.
    #[event(required(receive))]
    pub channel_info: Option<Box<ChannelInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild channel was removed.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(only(GoCqHttp))]
#[non_exhaustive]
pub struct ChannelDestroyed {
    /// Guild id.
    #[event(text)]
    pub guild_id: Id,
    /// Channel id.
    #[event(text)]
    pub channel_id: Id,
    /// Guild account that did it.
    #[event(required(receive), text)]
    pub operator_id: Option<Id>,
    /// Guild account of the bot.
    #[event(required(receive), text)]
    pub self_tiny_id: Option<Id>,
    /// As `operator_id`, as a number.
    #[event(required(receive), text, number)]
    pub user_id: Option<Id>,
    /// Channel that is gone.
    #[event(required(receive))]
    pub channel_info: Option<Box<ChannelInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

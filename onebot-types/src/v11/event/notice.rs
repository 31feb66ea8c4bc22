//! What happened. Spec: <https://github.com/botuniverse/onebot-11/blob/master/event/notice.md>

pub mod account;
pub mod file;
pub mod group;
pub mod guild;
pub mod notify;

use super::EventKind;
use crate::{Other, Union};
pub use account::*;
pub use file::*;
pub use group::*;
pub use guild::*;
pub use notify::*;

/// A notice, by its `notice_type`, and its `sub_type` under `notify`.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "notice_type", within = EventKind)]
#[non_exhaustive]
pub enum NoticeEvent {
    /// A file was put into a group.
    GroupUpload(Box<GroupUpload>),
    /// A member became administrator, or is one no longer.
    GroupAdmin(Box<GroupAdmin>),
    /// A member is gone from a group.
    GroupDecrease(Box<GroupDecrease>),
    /// A member came into a group.
    GroupIncrease(Box<GroupIncrease>),
    /// A member was muted or may speak again.
    GroupBan(Box<GroupBan>),
    /// The bot has a new friend.
    FriendAdd(Box<FriendAdd>),
    /// A group message was taken back.
    GroupRecall(Box<GroupRecall>),
    /// A private message was taken back.
    FriendRecall(Box<FriendRecall>),
    /// Somebody was poked.
    Poke(Box<Poke>),
    /// A poke was taken back.
    PokeRecall(Box<PokeRecall>),
    /// Somebody got the largest part of a red envelope.
    LuckyKing(Box<LuckyKing>),
    /// A member got an honor of the group.
    Honor(Box<Honor>),
    /// A member got a special title.
    Title(Box<Title>),
    /// A group has a new name, by NapCat.
    GroupName(Box<GroupName>),
    /// The other side of a private chat is typing.
    InputStatus(Box<InputStatus>),
    /// Somebody liked the profile of the bot.
    ProfileLike(Box<ProfileLike>),
    /// A gray line that an account sent.
    GrayTip(Box<GrayTip>),
    /// A message became an essence message, or is one no longer.
    Essence(Box<Essence>),
    /// A member has a new name in the group.
    GroupCard(Box<GroupCard>),
    /// A file came in a private chat.
    OfflineFile(Box<OfflineFileNotice>),
    /// Another client of the bot's account came or went.
    ClientStatus(Box<ClientStatus>),
    /// Somebody reacted to a group message, by NapCat and LLBot.
    GroupMsgEmojiLike(Box<GroupMsgEmojiLike>),
    /// Somebody reacted to a group message, by Lagrange.
    Reaction(Box<Reaction>),
    /// The bot's account went offline.
    BotOffline(Box<BotOffline>),
    /// The bot's account came online.
    BotOnline(Box<BotOnline>),
    /// A group has a new name, by Lagrange.
    GroupNameChange(Box<GroupNameChange>),
    /// A group was dissolved.
    GroupDismiss(Box<GroupDismiss>),
    /// A flash transfer goes on or is done.
    FlashFile(Box<FlashFileNotice>),
    /// An online file of the bot was taken or refused.
    OnlineFileSend(Box<OnlineFileSend>),
    /// An online file for the bot was called off.
    OnlineFileReceive(Box<OnlineFileReceive>),
    /// The reactions to a guild message are others now.
    MessageReactionsUpdated(Box<MessageReactionsUpdated>),
    /// A guild message was taken back.
    GuildChannelRecall(Box<GuildChannelRecall>),
    /// A guild channel was changed.
    ChannelUpdated(Box<ChannelUpdated>),
    /// A guild channel was made.
    ChannelCreated(Box<ChannelCreated>),
    /// A guild channel was removed.
    ChannelDestroyed(Box<ChannelDestroyed>),
    /// A notice without a typed form here.
    Other(Other),
}

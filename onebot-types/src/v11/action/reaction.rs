//! Reactions to messages.

use crate::v11::object::KernelResult;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};

/// Reacts to a message with an emoji, or takes that back. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// LLBot answers without data.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<KernelResult>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct SetMsgEmojiLike {
    /// Id of the message; LLBot only takes those of groups.
    pub message_id: Id,
    /// Id of a system face, or code point of the emoji.
    pub emoji_id: Id,
    /// Whether to add it, or else take it back; by default yes.
    pub set: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes a reaction to a message back. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct UnsetMsgEmojiLike {
    /// Id of the group message.
    pub message_id: Id,
    /// Id of the emoji.
    pub emoji_id: Id,
    /// A switch; by default yes; ignored.
    pub set: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Reacts to a group message, or takes that back. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(Lagrange))]
#[non_exhaustive]
pub struct SetGroupReaction {
    /// Group number.
    pub group_id: Id,
    /// Id of the message.
    pub message_id: Id,
    /// Id of the emoji.
    #[action(text)]
    pub code: Id,
    /// Whether to add it, or else take it back; by default yes.
    pub is_add: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists who reacted to a message with an emoji, by pages. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = EmojiLikePage, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct FetchEmojiLike {
    /// Id of the message.
    pub message_id: Id,
    /// Id of the emoji.
    #[action(rename = "emojiId", required(send(NapCat)), new)]
    pub emoji_id: Option<Id>,
    /// As `emojiId`, but looked at first.
    #[action(rename = "emoji_id", only(LlBot))]
    pub emoji_id_snake_case: Option<Id>,
    /// Kind of emoji: 1 a face of the system, 2 Unicode.
    #[action(rename = "emojiType", only(NapCat), required(send(NapCat)))]
    pub emoji_type: Option<Int>,
    /// Users on a page; by default 20.
    pub count: Option<Int>,
    /// Where to go on, from the page before; by default empty.
    pub cookie: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A page of those who reacted.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct EmojiLikePage {
    /// Users.
    #[object(rename = "emojiLikesList")]
    pub emoji_likes_list: Vec<EmojiLikeUser>,
    /// Where the next page begins.
    #[object(required(receive))]
    pub cookie: Option<String>,
    /// Whether no page follows.
    #[object(rename = "isLastPage", required(receive))]
    pub is_last_page: Option<Flag>,
    /// Whether no page comes before.
    #[object(rename = "isFirstPage", required(receive))]
    pub is_first_page: Option<Flag>,
    /// Code of the client core, 0 for success.
    #[object(only(NapCat), required(receive))]
    pub result: Option<Int>,
    /// Error of the client core.
    #[object(rename = "errMsg", only(NapCat), required(receive))]
    pub err_msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// One who reacted; on an [`EmojiLikePage`].
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct EmojiLikeUser {
    /// QQ number.
    #[object(rename = "tinyId", text)]
    pub tiny_id: Id,
    /// Nickname; empty with LLBot.
    #[object(rename = "nickName", required(receive))]
    pub nick_name: Option<String>,
    /// Address of the avatar.
    #[object(rename = "headUrl", required(receive))]
    pub head_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists who reacted to a message with an emoji, at once. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = EmojiLikers, only(NapCat))]
#[non_exhaustive]
pub struct GetEmojiLikes {
    /// Group number; needed if `message_id` is that of the client core.
    pub group_id: Option<Id>,
    /// Id of the message, also that of the client core.
    pub message_id: Id,
    /// Id of the emoji.
    pub emoji_id: Id,
    /// Kind of emoji: 1 a face of the system, 2 Unicode; by default it goes by the length of the id.
    pub emoji_type: Option<Int>,
    /// How many users at most; 0 for all; by default 0.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// All who reacted.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct EmojiLikers {
    /// Users.
    pub emoji_like_list: Vec<EmojiLiker>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// One who reacted; of [`EmojiLikers`].
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct EmojiLiker {
    /// QQ number.
    #[object(text)]
    pub user_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nick_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Joins the emoji chain under a private message. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = ".join_friend_emoji_chain", only(Lagrange))]
#[non_exhaustive]
pub struct JoinFriendEmojiChain {
    /// QQ number.
    pub user_id: Id,
    /// Id of the message.
    pub message_id: Id,
    /// Id of the emoji.
    pub emoji_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Joins the emoji chain under a group message. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = ".join_group_emoji_chain", only(Lagrange))]
#[non_exhaustive]
pub struct JoinGroupEmojiChain {
    /// Group number.
    pub group_id: Id,
    /// Id of the message.
    pub message_id: Id,
    /// Id of the emoji.
    pub emoji_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

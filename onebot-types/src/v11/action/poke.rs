//! Pokes.

use crate::Action;
use crate::wire::{Extra, Id};

/// Pokes a user, in a group or in private. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SendPoke {
    /// Who is poked; without a group also the private chat.
    pub user_id: Id,
    /// Group; by default it is a private poke.
    pub group_id: Option<Id>,
    /// Who is poked, if not `user_id`, such as the bot itself.
    pub target_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Pokes a member of a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GroupPoke {
    /// Group number.
    #[action(required(send(LlBot)), new)]
    pub group_id: Option<Id>,
    /// Who is poked.
    pub user_id: Id,
    /// Who is poked, if not `user_id`.
    #[action(only(NapCat, Lagrange))]
    pub target_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Pokes a friend. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct FriendPoke {
    /// Other side of the chat.
    pub user_id: Id,
    /// Group, to make it a poke there.
    #[action(only(NapCat, Lagrange))]
    pub group_id: Option<Id>,
    /// Who is poked, if not `user_id`, such as the bot itself.
    pub target_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

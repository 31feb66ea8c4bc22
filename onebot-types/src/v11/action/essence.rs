//! Essence messages, which a group keeps in a list.

use crate::v11::Message;
use crate::v11::object::KernelResult;
use crate::wire::{Extra, Id, Int};
use crate::{Action, Object};

/// Gets the essence messages of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<EssenceMessage>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetEssenceMsgList {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message that a group has marked as essence.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct EssenceMessage {
    /// QQ number of the sender.
    #[object(required(receive))]
    pub sender_id: Option<Id>,
    /// Nickname of the sender.
    #[object(required(receive))]
    pub sender_nick: Option<String>,
    /// When it was sent, in seconds.
    #[object(only(GoCqHttp, LlBot, Lagrange), required(receive))]
    pub sender_time: Option<Int>,
    /// QQ number of who marked it.
    #[object(required(receive))]
    pub operator_id: Option<Id>,
    /// Nickname of who marked it.
    #[object(required(receive))]
    pub operator_nick: Option<String>,
    /// When it was marked, in seconds.
    #[object(required(receive))]
    pub operator_time: Option<Int>,
    /// Id of the message.
    pub message_id: Id,
    /// Sequence number in the group.
    #[object(only(NapCat), required(receive))]
    pub msg_seq: Option<Id>,
    /// Random number of the message.
    #[object(only(NapCat), required(receive))]
    pub msg_random: Option<Id>,
    /// Content.
    #[object(only(NapCat, Lagrange), required(receive))]
    pub content: Option<Message>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Marks a message as essence. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<KernelResult>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SetEssenceMsg {
    /// Id of the message.
    pub message_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes a message out of the essence messages. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<KernelResult>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct DeleteEssenceMsg {
    /// Id of the message.
    #[action(required(send(GoCqHttp, LlBot, Lagrange)))]
    pub message_id: Option<Id>,
    /// Sequence number; it, `msg_random` and `group_id` can stand in place of `message_id`.
    #[action(only(NapCat))]
    pub msg_seq: Option<Id>,
    /// Random number of the message.
    #[action(only(NapCat))]
    pub msg_random: Option<Id>,
    /// Group number.
    #[action(only(NapCat))]
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

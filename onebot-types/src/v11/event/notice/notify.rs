//! What stands under the `notice_type` `notify`, told apart by `sub_type`.

use crate::v11::object::{GrayTipInfo, PokeInfoItem};
use crate::wire::{Extra, Id, Int};
use crate::{Event, OpenEnum};

/// Somebody was poked. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群内戳一戳)
///
/// The dialects report it in private chats too.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "poke")]
#[non_exhaustive]
pub struct Poke {
    /// Group number; private chats have none.
    pub group_id: Option<Id>,
    /// Who poked; in a private chat of NapCat the friend, whoever poked.
    pub user_id: Id,
    /// Who was poked.
    #[event(required(receive))]
    pub target_id: Option<Id>,
    /// Who poked; in groups of go-cqhttp only.
    #[event(only(GoCqHttp, NapCat, Lagrange))]
    pub sender_id: Option<Id>,
    /// Pieces of the gray line.
    #[event(only(NapCat, LlBot))]
    pub raw_info: Option<Vec<PokeInfoItem>>,
    /// Verb.
    #[event(only(Lagrange))]
    pub action: Option<String>,
    /// Text after the name.
    #[event(only(Lagrange))]
    pub suffix: Option<String>,
    /// Address of the picture.
    #[event(only(Lagrange))]
    pub action_img_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A poke was taken back. LLBot declares it; its present code does not send it.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "poke_recall", only(LlBot))]
#[non_exhaustive]
pub struct PokeRecall {
    /// Group number; private chats have none.
    pub group_id: Option<Id>,
    /// Who had poked.
    pub user_id: Id,
    /// Who had been poked.
    #[event(required(receive))]
    pub target_id: Option<Id>,
    /// Pieces of the gray line.
    pub raw_info: Option<Vec<PokeInfoItem>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Somebody got the largest part of a red envelope. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群红包运气王)
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "lucky_king", only(Standard, GoCqHttp))]
#[non_exhaustive]
pub struct LuckyKing {
    /// Group number.
    pub group_id: Id,
    /// Who gave the envelope.
    pub user_id: Id,
    /// Who got the largest part.
    #[event(required(receive))]
    pub target_id: Option<Id>,
    /// As `user_id`.
    #[event(only(GoCqHttp))]
    pub sender_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member got an honor of the group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/event/notice.md#群成员荣誉变更)
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "honor", only(Standard, GoCqHttp))]
#[non_exhaustive]
pub struct Honor {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Which honor.
    #[event(required(receive))]
    pub honor_type: Option<HonorType>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Which honor a member got; of [`Honor`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum HonorType {
    /// Talks the most.
    Talkative,
    /// Has talked a lot for days.
    Performer,
    /// Brings joy.
    Emotion,
    /// Has talked a lot for long; of go-cqhttp.
    Legend,
    /// New and talks a lot; of go-cqhttp.
    StrongNewbie,
    /// One that go-cqhttp does not know.
    #[open_enum(rename = "ERROR")]
    Unknown,
    /// Another text.
    Other(String),
}

/// A member got a special title.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "title", only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct Title {
    /// Group number.
    pub group_id: Id,
    /// QQ number of the member.
    pub user_id: Id,
    /// Title from now on.
    #[event(required(receive))]
    pub title: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A group has a new name; by NapCat.
///
/// Lagrange sends a [`GroupNameChange`](super::GroupNameChange).
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "group_name", only(NapCat))]
#[non_exhaustive]
pub struct GroupName {
    /// Group number.
    pub group_id: Id,
    /// Who gave the name.
    pub user_id: Id,
    /// Name from now on.
    #[event(required(receive))]
    pub name_new: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The other side of a private chat is typing, or stopped.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "input_status", only(NapCat))]
#[non_exhaustive]
pub struct InputStatus {
    /// QQ number of the other side.
    pub user_id: Id,
    /// Text that clients show.
    #[event(required(receive))]
    pub status_text: Option<String>,
    /// Kind of input, as a number.
    #[event(required(receive))]
    pub event_type: Option<Int>,
    /// Always 0.
    #[event(required(receive))]
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Somebody liked the profile of the bot.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "profile_like", only(NapCat, LlBot))]
#[non_exhaustive]
pub struct ProfileLike {
    /// Who liked it.
    pub operator_id: Id,
    /// Nickname of who liked it.
    #[event(required(receive))]
    pub operator_nick: Option<String>,
    /// Number of likes.
    #[event(required(receive))]
    pub times: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A gray line of unknown kind that an account sent; most likely forged.
#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "gray_tip", only(NapCat))]
#[non_exhaustive]
pub struct GrayTip {
    /// Group number.
    pub group_id: Id,
    /// Who sent it.
    pub user_id: Id,
    /// Id of the message, for taking it back.
    #[event(required(receive))]
    pub message_id: Option<Id>,
    /// Business id.
    #[event(required(receive), text)]
    pub busi_id: Option<Id>,
    /// Content, itself JSON in a text.
    #[event(required(receive))]
    pub content: Option<String>,
    /// What the client core says of it.
    #[event(required(receive))]
    pub raw_info: Option<Box<GrayTipInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Friends.

use crate::v11::object::Sex;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};

/// Likes the profile of a user. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#send_like-发送好友赞)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(Standard, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SendLike {
    /// QQ number.
    pub user_id: Id,
    /// How many likes; a friend takes 10 a day; by default 1; ignored by Lagrange.
    pub times: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the friends. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_friend_list-获取好友列表)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<Friend>)]
#[non_exhaustive]
pub struct GetFriendList {
    /// Whether to ask the server rather than the cache; by default no.
    #[action(only(NapCat))]
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A friend.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Friend {
    /// QQ number.
    pub user_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Remark.
    #[object(required(receive))]
    pub remark: Option<String>,
    /// Sex.
    #[object(only(NapCat, LlBot))]
    pub sex: Option<Sex>,
    /// QQ level.
    #[object(only(NapCat))]
    pub level: Option<Int>,
    /// Age in years.
    #[object(only(NapCat, LlBot))]
    pub age: Option<Int>,
    /// Year of birth.
    #[object(only(NapCat, LlBot))]
    pub birthday_year: Option<Int>,
    /// Month of birth.
    #[object(only(NapCat, LlBot))]
    pub birthday_month: Option<Int>,
    /// Day of birth.
    #[object(only(NapCat, LlBot))]
    pub birthday_day: Option<Int>,
    /// Phone number.
    #[object(only(NapCat))]
    pub phone_num: Option<String>,
    /// Mail address.
    #[object(only(NapCat))]
    pub email: Option<String>,
    /// Category.
    #[object(only(NapCat))]
    pub category_id: Option<Id>,
    /// Category, with one of its own for special care; declared but not sent.
    #[object(rename = "categoryId", only(NapCat))]
    pub category_id_camel_case: Option<Id>,
    /// Name of the category; declared but not sent.
    #[object(rename = "categoryName", only(NapCat))]
    pub category_name: Option<String>,
    /// Days of being online.
    #[object(only(NapCat))]
    pub login_days: Option<Int>,
    /// Name that stands for the QQ number.
    #[object(only(NapCat, LlBot))]
    pub qid: Option<String>,
    /// Name that stands for the QQ number.
    #[object(only(Lagrange))]
    pub q_id: Option<String>,
    /// Signature.
    #[object(only(LlBot))]
    pub long_nick: Option<String>,
    /// Category.
    #[object(only(Lagrange))]
    pub group: Option<Box<FriendGroup>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Category of a [`Friend`], of Lagrange.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Lagrange), recv_only)]
#[non_exhaustive]
pub struct FriendGroup {
    /// Category.
    pub group_id: Id,
    /// Name of the category.
    #[object(required(receive))]
    pub group_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the friends by category. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<FriendCategory>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetFriendsWithCategory {
    /// Keys without a field here.
    pub extra: Extra,
}

/// A category with the friends in it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct FriendCategory {
    /// Category.
    #[object(rename = "categoryId")]
    pub category_id: Id,
    /// Place in the order of categories.
    #[object(rename = "categorySortId")]
    pub category_sort_id: Option<Id>,
    /// Name of the category.
    #[object(rename = "categoryName", required(receive))]
    pub category_name: Option<String>,
    /// Number of friends.
    #[object(rename = "categoryMbCount", required(receive))]
    pub category_mb_count: Option<Int>,
    /// Number of friends that are online.
    #[object(rename = "onlineCount")]
    pub online_count: Option<Int>,
    /// Friends.
    #[object(rename = "buddyList", required(receive))]
    pub buddy_list: Option<Vec<Friend>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the friends on one side only. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<UnidirectionalFriend>, only(GoCqHttp, NapCat))]
#[non_exhaustive]
pub struct GetUnidirectionalFriendList {
    /// Keys without a field here.
    pub extra: Extra,
}

/// A friend on one side only.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat), recv_only)]
#[non_exhaustive]
pub struct UnidirectionalFriend {
    /// QQ number.
    #[object(only(GoCqHttp), required(receive))]
    pub user_id: Option<Id>,
    /// QQ number.
    #[object(only(NapCat), required(receive))]
    pub uin: Option<Id>,
    /// User of the client core.
    #[object(only(NapCat), required(receive))]
    pub uid: Option<String>,
    /// Nickname.
    #[object(only(GoCqHttp), required(receive))]
    pub nickname: Option<String>,
    /// Nickname.
    #[object(only(NapCat), required(receive))]
    pub nick_name: Option<String>,
    /// Age in years.
    #[object(only(NapCat), required(receive))]
    pub age: Option<Int>,
    /// How the user was added.
    pub source: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a friend. [Spec](https://github.com/Mrs4s/go-cqhttp)
///
/// Only NapCat answers with data.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<FriendDeletion>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct DeleteFriend {
    /// QQ number.
    #[action(required(send(GoCqHttp, LlBot, Lagrange)), new)]
    pub user_id: Option<Id>,
    /// As `user_id`.
    #[action(only(GoCqHttp))]
    pub id: Option<Id>,
    /// As `user_id`, but looked at first.
    #[action(only(NapCat))]
    pub friend_id: Option<Id>,
    /// Whether to block the user too.
    #[action(only(NapCat))]
    pub temp_block: Option<Flag>,
    /// Whether to delete on both sides.
    #[action(only(NapCat))]
    pub temp_both_del: Option<Flag>,
    /// Whether to block the user too; by default no.
    #[action(only(Lagrange))]
    pub block: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What came of deleting a friend.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct FriendDeletion {
    /// Code of the client core, 0 for success.
    pub result: Option<Int>,
    /// Error of the client core.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// False if the user is no friend.
    pub valid: Option<Flag>,
    /// Why it failed.
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a friend on one side only. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(GoCqHttp))]
#[non_exhaustive]
pub struct DeleteUnidirectionalFriend {
    /// QQ number.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the remark of a friend. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct SetFriendRemark {
    /// QQ number of the friend.
    pub user_id: Id,
    /// Remark from now on.
    #[action(required(send(NapCat)), new)]
    pub remark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Moves a friend to a category. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct SetFriendCategory {
    /// QQ number of the friend.
    pub user_id: Id,
    /// Category.
    pub category_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

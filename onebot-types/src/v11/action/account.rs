//! The account of the bot, and how its client shows.

use crate::v11::object::{Device, KernelResult, Sex};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};
use serde_json::Value;

/// Gets the account of the bot. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_login_info-获取登录号信息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = LoginInfo)]
#[non_exhaustive]
pub struct GetLoginInfo {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Account of the bot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct LoginInfo {
    /// QQ number.
    pub user_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Remark; in the documents only.
    #[object(only(NapCat))]
    pub remark: Option<String>,
    /// Sex; in the documents only.
    #[object(only(NapCat))]
    pub sex: Option<Sex>,
    /// QQ level; in the documents only.
    #[object(only(NapCat))]
    pub level: Option<Int>,
    /// Age in years; in the documents only.
    #[object(only(NapCat))]
    pub age: Option<Int>,
    /// Year of birth; in the documents only.
    #[object(only(NapCat))]
    pub birthday_year: Option<Int>,
    /// Month of birth; in the documents only.
    #[object(only(NapCat))]
    pub birthday_month: Option<Int>,
    /// Day of birth; in the documents only.
    #[object(only(NapCat))]
    pub birthday_day: Option<Int>,
    /// Phone number; in the documents only.
    #[object(only(NapCat))]
    pub phone_num: Option<String>,
    /// Mail address; in the documents only.
    #[object(only(NapCat))]
    pub email: Option<String>,
    /// Friend category; in the documents only.
    #[object(only(NapCat))]
    pub category_id: Option<Id>,
    /// As `category_id`, under another name; in the documents only.
    #[object(rename = "categoryId", only(NapCat))]
    pub category_id_camel: Option<Id>,
    /// Name of the friend category; in the documents only.
    #[object(rename = "categoryName", only(NapCat))]
    pub category_name: Option<String>,
    /// Days with a login; in the documents only.
    #[object(only(NapCat))]
    pub login_days: Option<Int>,
    /// Name that is searched for in place of a number; in the documents only.
    #[object(only(NapCat))]
    pub qid: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the business account of the bot. [Spec](https://github.com/Mrs4s/go-cqhttp)
///
/// Works with the login protocol of business accounts only.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = QidianAccount, only(GoCqHttp))]
#[non_exhaustive]
pub struct QidianGetAccountInfo {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Business account.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct QidianAccount {
    /// QQ number of the parent account.
    pub master_id: Id,
    /// Name.
    #[object(required(receive))]
    pub ext_name: Option<String>,
    /// When it was made, in seconds.
    #[object(required(receive))]
    pub create_time: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes the profile of the bot. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<KernelResult>, only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct SetQqProfile {
    /// Nickname.
    #[action(required(send(NapCat)))]
    pub nickname: Option<String>,
    /// Company.
    #[action(only(GoCqHttp))]
    pub company: Option<String>,
    /// Mail address.
    #[action(only(GoCqHttp))]
    pub email: Option<String>,
    /// College.
    #[action(only(GoCqHttp))]
    pub college: Option<String>,
    /// Signature.
    pub personal_note: Option<String>,
    /// Sex: 0 not known, 1 male, 2 female.
    #[action(only(NapCat))]
    pub sex: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes the avatar of the bot. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SetQqAvatar {
    /// Picture: a path, an address or `base64://` data.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes the signature of the bot. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = KernelResult, only(NapCat))]
#[non_exhaustive]
pub struct SetSelfLongnick {
    /// Signature.
    #[action(rename = "longNick")]
    pub long_nick: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes the online status of the bot. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct SetOnlineStatus {
    /// Status: 10 online, 30 away, 40 invisible, 50 busy, 60 open to talk, 70 not to be disturbed.
    pub status: Int,
    /// Further status, such as 1028 for listening to music; 0 for none.
    #[action(required(send))]
    pub ext_status: Option<Int>,
    /// Charge of the battery in percent.
    #[action(required(send))]
    pub battery_status: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gives the bot an online status of its own words. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = String, only(NapCat))]
#[non_exhaustive]
pub struct SetDiyOnlineStatus {
    /// Face beside the text.
    pub face_id: Id,
    /// Kind of face; by default 1.
    pub face_type: Option<Int>,
    /// Text; by default a blank.
    pub wording: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the clients that use the bot's account. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = OnlineClients, only(GoCqHttp, NapCat))]
#[non_exhaustive]
pub struct GetOnlineClients {
    /// Whether to ask the server rather than the cache; by default no.
    #[action(only(GoCqHttp))]
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Clients that use the bot's account.
    pub enum OnlineClients {
        /// The clients, of go-cqhttp.
        Clients(ClientList),
        /// A list that NapCat leaves empty.
        Empty(Vec<Value>),
    }
}

/// Clients that use the bot's account.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct ClientList {
    /// One entry for each client.
    pub clients: Vec<Device>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the names that a device model can be shown by. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_get_model_show", response = ModelVariants, only(GoCqHttp, NapCat))]
#[non_exhaustive]
pub struct GetModelShow {
    /// Model; of NapCat by default `napcat`.
    #[action(required(send(GoCqHttp)))]
    pub model: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Names that a device model can be shown by.
    pub enum ModelVariants {
        /// The names, of go-cqhttp.
        Variants(ModelVariantList),
        /// Each name in an object of its own, of NapCat.
        Entries(Vec<ModelVariantEntry>),
    }
}

/// Names that a device model can be shown by.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct ModelVariantList {
    /// One entry for each name.
    pub variants: Vec<ModelVariant>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An object around a [`ModelVariant`].
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct ModelVariantEntry {
    /// A single one, in spite of the key.
    pub variants: ModelVariant,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A name that a device model can be shown by.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat), recv_only)]
#[non_exhaustive]
pub struct ModelVariant {
    /// Name that is shown.
    pub model_show: String,
    /// Whether it costs money.
    #[object(required(receive))]
    pub need_pay: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the device model that others see. [Spec](https://github.com/Mrs4s/go-cqhttp)
///
/// NapCat takes the call and does nothing.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_set_model_show", only(GoCqHttp, NapCat))]
#[non_exhaustive]
pub struct SetModelShow {
    /// Model.
    #[action(only(GoCqHttp), required(send))]
    pub model: Option<String>,
    /// Name to show, one of those of [`GetModelShow`].
    #[action(only(GoCqHttp), required(send))]
    pub model_show: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Ends the process of the bot, without an answer. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct BotExit {
    /// Keys without a field here.
    pub extra: Extra,
}

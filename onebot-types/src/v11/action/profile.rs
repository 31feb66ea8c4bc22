//! Profiles of users.

use crate::info::Check;
use crate::v11::object::Sex;
use crate::wire::{Extra, Flag, Id, Int, Number};
use crate::{Action, Object};
use serde_json::Value;

/// Gets the profile of any user. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_stranger_info-获取陌生人信息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = StrangerInfo)]
#[non_exhaustive]
pub struct GetStrangerInfo {
    /// QQ number.
    pub user_id: Id,
    /// Whether to ask the server rather than the cache; by default no; ignored by go-cqhttp.
    #[action(only(Standard, GoCqHttp, NapCat, Lagrange))]
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Profile of a user.
///
/// NapCat adds what its client core knows; any of that may be missing.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct StrangerInfo {
    /// QQ number.
    pub user_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Sex.
    #[object(required(receive))]
    pub sex: Option<Sex>,
    /// Age in years.
    #[object(required(receive))]
    pub age: Option<Int>,
    /// Name that stands for the QQ number.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub qid: Option<String>,
    /// Name that stands for the QQ number.
    #[object(only(Lagrange))]
    pub q_id: Option<String>,
    /// QQ level.
    #[object(only(GoCqHttp, LlBot, Lagrange))]
    pub level: Option<Int>,
    /// QQ level.
    #[object(rename = "qqLevel", only(NapCat))]
    pub qq_level: Option<Int>,
    /// Days of being online; of NapCat 0.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub login_days: Option<Int>,
    /// VIP level.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub vip_level: Option<Int>,
    /// Signature.
    #[object(only(GoCqHttp, Lagrange))]
    pub sign: Option<String>,
    /// Signature.
    #[object(only(NapCat, LlBot))]
    pub long_nick: Option<String>,
    /// Time of registration in seconds.
    #[object(only(NapCat, LlBot))]
    pub reg_time: Option<Int>,
    /// Time of registration, as ISO 8601.
    #[object(rename = "RegisterTime", only(Lagrange))]
    pub register_time: Option<String>,
    /// Whether the user is a VIP.
    #[object(only(NapCat, LlBot))]
    pub is_vip: Option<Flag>,
    /// Whether the user is an SVIP.
    #[object(only(LlBot))]
    pub is_svip: Option<Flag>,
    /// Whether the user pays for the VIP by the year.
    #[object(only(NapCat, LlBot))]
    pub is_years_vip: Option<Flag>,
    /// Remark, of a friend.
    #[object(only(NapCat, LlBot))]
    pub remark: Option<String>,
    /// Online status.
    #[object(only(NapCat, Lagrange))]
    pub status: Option<OnlineStatus>,
    /// User of the client core.
    #[object(only(NapCat))]
    pub uid: Option<String>,
    /// Address of the avatar.
    #[object(only(Lagrange))]
    pub avatar: Option<String>,
    /// City.
    #[object(only(NapCat, LlBot))]
    pub city: Option<String>,
    /// Country.
    #[object(only(NapCat, LlBot))]
    pub country: Option<String>,
    /// Year of birth.
    #[object(only(NapCat, LlBot))]
    pub birthday_year: Option<Int>,
    /// Month of birth.
    #[object(only(NapCat, LlBot))]
    pub birthday_month: Option<Int>,
    /// Day of birth.
    #[object(only(NapCat, LlBot))]
    pub birthday_day: Option<Int>,
    /// Labels of the profile.
    #[object(only(NapCat, LlBot))]
    pub labels: Option<Vec<String>>,
    /// Paid services.
    #[object(rename = "Business", only(Lagrange))]
    pub business: Option<Vec<BusinessService>>,
    /// QQ number.
    #[object(only(NapCat), text)]
    pub uin: Option<Id>,
    /// Nickname.
    #[object(only(NapCat))]
    pub nick: Option<String>,
    /// Sign of the zodiac, as a number.
    #[object(only(NapCat))]
    pub constellation: Option<Int>,
    /// Chinese zodiac, as a number.
    #[object(rename = "shengXiao", only(NapCat))]
    pub sheng_xiao: Option<Int>,
    /// Blood type, as a number.
    #[object(rename = "kBloodType", only(NapCat))]
    pub blood_type: Option<Int>,
    /// Home town, as codes.
    #[object(rename = "homeTown", only(NapCat))]
    pub home_town: Option<String>,
    /// Occupation, as a number.
    #[object(rename = "makeFriendCareer", only(NapCat))]
    pub make_friend_career: Option<Int>,
    /// Position.
    #[object(only(NapCat))]
    pub pos: Option<String>,
    /// College.
    #[object(only(NapCat))]
    pub college: Option<String>,
    /// Province.
    #[object(only(NapCat))]
    pub province: Option<String>,
    /// Postal code.
    #[object(rename = "postCode", only(NapCat))]
    pub post_code: Option<String>,
    /// Address.
    #[object(only(NapCat))]
    pub address: Option<String>,
    /// Time of registration in seconds, of the client core.
    #[object(rename = "regTime", only(NapCat))]
    pub reg_time_core: Option<Int>,
    /// Interests.
    #[object(only(NapCat))]
    pub interest: Option<String>,
    /// Signature, of the client core.
    #[object(rename = "longNick", only(NapCat))]
    pub long_nick_core: Option<String>,
    /// Mail address.
    #[object(rename = "eMail", only(NapCat))]
    pub e_mail: Option<String>,
    /// Phone number.
    #[object(rename = "phoneNum", only(NapCat))]
    pub phone_num: Option<String>,
    /// Category.
    #[object(rename = "categoryId", only(NapCat))]
    pub category_id: Option<Id>,
    /// Time of the rich signature in seconds.
    #[object(rename = "richTime", only(NapCat))]
    pub rich_time: Option<Int>,
    /// Rich signature.
    #[object(rename = "richBuffer", only(NapCat))]
    pub rich_buffer: Option<String>,
    /// Time of pinning the chat in seconds.
    #[object(rename = "topTime", only(NapCat), text)]
    pub top_time: Option<Int>,
    /// Whether the user is blocked.
    #[object(rename = "isBlock", only(NapCat))]
    pub is_block: Option<Flag>,
    /// Whether messages come without a notice.
    #[object(rename = "isMsgDisturb", only(NapCat))]
    pub is_msg_disturb: Option<Flag>,
    /// Whether the user gets special care.
    #[object(rename = "isSpecialCareOpen", only(NapCat))]
    pub is_special_care_open: Option<Flag>,
    /// Whether posts of the user get special care.
    #[object(rename = "isSpecialCareZone", only(NapCat))]
    pub is_special_care_zone: Option<Flag>,
    /// Ringtone.
    #[object(rename = "ringId", only(NapCat), text)]
    pub ring_id: Option<Id>,
    /// Whether the user is on the block list.
    #[object(rename = "isBlocked", only(NapCat))]
    pub is_blocked: Option<Flag>,
    /// Whether pictures are recommended.
    #[object(rename = "recommendImgFlag", only(NapCat))]
    pub recommend_img_flag: Option<Int>,
    /// Whether shortcuts for emoji are off.
    #[object(rename = "disableEmojiShortCuts", only(NapCat))]
    pub disable_emoji_short_cuts: Option<Int>,
    /// Whether it is the head of a business account.
    #[object(rename = "qidianMasterFlag", only(NapCat))]
    pub qidian_master_flag: Option<Int>,
    /// Whether it is staff of a business account.
    #[object(rename = "qidianCrewFlag", only(NapCat))]
    pub qidian_crew_flag: Option<Int>,
    /// Further flags of staff of a business account.
    #[object(rename = "qidianCrewFlag2", only(NapCat))]
    pub qidian_crew_flag2: Option<Int>,
    /// Whether the level is hidden.
    #[object(rename = "isHideQQLevel", only(NapCat))]
    pub is_hide_qq_level: Option<Int>,
    /// Whether icons of privileges are hidden.
    #[object(rename = "isHidePrivilegeIcon", only(NapCat))]
    pub is_hide_privilege_icon: Option<Int>,
    /// Extended status.
    #[object(rename = "extStatus", only(NapCat))]
    pub ext_status: Option<Int>,
    /// State of the battery.
    #[object(rename = "batteryStatus", only(NapCat))]
    pub battery_status: Option<Int>,
    /// Kind of device.
    #[object(rename = "termType", only(NapCat))]
    pub term_type: Option<Int>,
    /// Kind of network.
    #[object(rename = "netType", only(NapCat))]
    pub net_type: Option<Int>,
    /// Kind of icon.
    #[object(rename = "iconType", only(NapCat))]
    pub icon_type: Option<Int>,
    /// Status of the user's own.
    #[object(rename = "customStatus", only(NapCat))]
    pub custom_status: Option<Value>,
    /// Time the status was set, in seconds.
    #[object(rename = "setTime", only(NapCat), text)]
    pub set_time: Option<Int>,
    /// Special flags.
    #[object(rename = "specialFlag", only(NapCat))]
    pub special_flag: Option<Int>,
    /// ABI flags.
    #[object(rename = "abiFlag", only(NapCat))]
    pub abi_flag: Option<Int>,
    /// Kind of network, as an enumeration.
    #[object(rename = "eNetworkType", only(NapCat))]
    pub e_network_type: Option<Int>,
    /// Name that is shown.
    #[object(rename = "showName", only(NapCat))]
    pub show_name: Option<String>,
    /// Name of the device.
    #[object(rename = "termDesc", only(NapCat))]
    pub term_desc: Option<String>,
    /// Music that is playing.
    #[object(rename = "musicInfo", only(NapCat))]
    pub music_info: Option<Box<CoreBuffer>>,
    /// More on the status.
    #[object(rename = "extOnlineBusinessInfo", only(NapCat))]
    pub ext_online_business_info: Option<Box<OnlineBusiness>>,
    /// More bytes.
    #[object(rename = "extBuffer", only(NapCat))]
    pub ext_buffer: Option<Box<CoreBuffer>>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Online status of a user, by dialect.
    pub enum OnlineStatus {
        /// A number, of NapCat.
        Code(Int),
        /// An object, of Lagrange.
        Detail(Box<StrangerStatus>),
    }
}

/// Online status in a [`StrangerInfo`] of Lagrange.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Lagrange), recv_only)]
#[non_exhaustive]
pub struct StrangerStatus {
    /// Status, as a number.
    #[object(required(receive))]
    pub status_id: Option<Id>,
    /// Face of a status of the user's own.
    pub face_id: Option<Id>,
    /// Text of the status.
    pub message: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A paid service of a user.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Lagrange), recv_only)]
#[non_exhaustive]
pub struct BusinessService {
    /// Kind of service.
    #[object(required(receive))]
    pub r#type: Option<Int>,
    /// Name of the service.
    pub name: Option<String>,
    /// Level.
    #[object(required(receive))]
    pub level: Option<Int>,
    /// Address of the icon.
    pub icon: Option<String>,
    /// 1 for the super variant.
    #[object(required(receive))]
    pub ispro: Option<Int>,
    /// 1 if it is paid by the year.
    #[object(required(receive))]
    pub isyear: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Bytes of NapCat's client core.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CoreBuffer {
    /// Bytes.
    pub buf: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What NapCat's client core adds to an online status.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineBusiness {
    /// Bytes.
    pub buf: Option<String>,
    /// Status of the user's own.
    #[object(rename = "customStatus")]
    pub custom_status: Option<Value>,
    /// Video that is shown.
    #[object(rename = "videoBizInfo")]
    pub video_biz_info: Option<Box<OnlineVideo>>,
    /// Name of the video that is shown.
    #[object(rename = "videoInfo")]
    pub video_info: Option<Box<OnlineVideoInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Video that an online status shows.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineVideo {
    /// Id of the video.
    pub cid: Option<String>,
    /// Address of the video.
    #[object(rename = "tvUrl")]
    pub tv_url: Option<String>,
    /// Kind of synchronisation.
    #[object(rename = "synchType")]
    pub synch_type: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Name of the video that an online status shows.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct OnlineVideoInfo {
    /// Name of the video.
    pub name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the likes of a profile; of LLBot those the bot gave. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = ProfileLikes, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetProfileLike {
    /// QQ number; by default the bot.
    #[action(only(NapCat))]
    pub user_id: Option<Id>,
    /// First entry; of LLBot -1 for all; by default 0.
    pub start: Option<Int>,
    /// How many entries; LLBot gives at most 30; by default of NapCat 10; of LLBot 20.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Likes of a profile. NapCat and LLBot share no key.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct ProfileLikes {
    /// User of the client core.
    #[object(only(NapCat), required(receive))]
    pub uid: Option<String>,
    /// Time of the record in seconds.
    #[object(only(NapCat), required(receive), text, number)]
    pub time: Option<Int>,
    /// Likes.
    #[object(rename = "favoriteInfo", only(NapCat), required(receive))]
    pub favorite_info: Option<Box<ProfileFavorites>>,
    /// Votes.
    #[object(rename = "voteInfo", only(NapCat), required(receive))]
    pub vote_info: Option<Box<ProfileVotes>>,
    /// Users.
    #[object(only(LlBot), required(receive))]
    pub users: Option<Vec<ProfileLikeUser>>,
    /// Where the next page begins.
    #[object(rename = "nextStart", only(LlBot), required(receive))]
    pub next_start: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Likes that a profile got.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct ProfileFavorites {
    /// Users.
    #[object(rename = "userInfos", required(receive))]
    pub user_infos: Option<Vec<ProfileLikeUser>>,
    /// Number in all.
    #[object(required(receive))]
    pub total_count: Option<Int>,
    /// Time of the latest in seconds.
    #[object(required(receive))]
    pub last_time: Option<Int>,
    /// Number today.
    #[object(required(receive))]
    pub today_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Votes that a profile got.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct ProfileVotes {
    /// Number in all.
    #[object(required(receive))]
    pub total_count: Option<Int>,
    /// Number of new ones.
    #[object(required(receive))]
    pub new_count: Option<Int>,
    /// Number of new ones from nearby.
    #[object(required(receive))]
    pub new_nearby_count: Option<Int>,
    /// Time of the latest visit in seconds.
    #[object(required(receive))]
    pub last_visit_time: Option<Int>,
    /// Users.
    #[object(rename = "userInfos", required(receive))]
    pub user_infos: Option<Vec<ProfileLikeUser>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// One who liked a profile, or was liked.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct ProfileLikeUser {
    /// User of the client core.
    pub uid: Option<String>,
    /// QQ number.
    pub uin: Id,
    /// Where the like came from, as a number.
    pub src: Option<Int>,
    /// Time of the latest like in seconds.
    #[object(rename = "latestTime")]
    pub latest_time: Option<Int>,
    /// Number of likes.
    pub count: Option<Int>,
    /// Number of gifts.
    #[object(rename = "giftCount")]
    pub gift_count: Option<Int>,
    /// Look of the like.
    #[object(rename = "customId")]
    pub custom_id: Option<Id>,
    /// Time of the latest paid like in seconds.
    #[object(rename = "lastCharged")]
    pub last_charged: Option<Int>,
    /// Likes that are left today.
    #[object(rename = "bAvailableCnt", only(NapCat))]
    pub b_available_cnt: Option<Int>,
    /// Likes that were given today.
    #[object(rename = "bTodayVotedCnt")]
    pub b_today_voted_cnt: Option<Int>,
    /// Nickname.
    pub nick: Option<String>,
    /// Sex: 1 male, 2 female.
    pub gender: Option<Int>,
    /// Age in years.
    pub age: Option<Int>,
    /// Whether the user is a friend.
    #[object(rename = "isFriend")]
    pub is_friend: Option<Flag>,
    /// Whether the user is a VIP.
    pub isvip: Option<Flag>,
    /// Whether the user is an SVIP.
    #[object(rename = "isSvip")]
    pub is_svip: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists who liked the bot's profile. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = ProfileLikePage, only(LlBot))]
#[non_exhaustive]
pub struct GetProfileLikeMe {
    /// First entry; -1 for all; by default 0.
    pub start: Option<Int>,
    /// How many entries, at most 30; by default 20.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A page of likes.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct ProfileLikePage {
    /// Users.
    pub users: Vec<ProfileLikeUser>,
    /// Where the next page begins.
    #[object(rename = "nextStart", required(receive))]
    pub next_start: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Counts the likes of a profile. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = ProfileLikeCount, only(LlBot))]
#[non_exhaustive]
pub struct GetProfileLikeCount {
    /// QQ number.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Number of likes of a profile.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct ProfileLikeCount {
    /// Number of likes.
    pub count: Int,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the online status of a user. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = UserStatus, only(NapCat))]
#[non_exhaustive]
pub struct NcGetUserStatus {
    /// QQ number.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Online status of a user.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct UserStatus {
    /// Status, as a number.
    #[object(required(receive))]
    pub status: Option<Int>,
    /// Extended status, as a number.
    #[object(required(receive))]
    pub ext_status: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the address of the avatar of a user or a group. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Avatar, only(LlBot), check = NAMES_WHOSE)]
#[non_exhaustive]
pub struct GetQqAvatar {
    /// QQ number.
    pub user_id: Option<Id>,
    /// Group number, if `user_id` is missing.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_WHOSE: Check = Check::new("`user_id` or `group_id` is needed.", |call| {
    call.require_one(&["user_id", "group_id"]);
});

/// An avatar.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct Avatar {
    /// Address of the picture.
    pub url: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the VIP state of a user. [Spec](https://github.com/Mrs4s/go-cqhttp)
///
/// Early versions of go-cqhttp have it.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "_get_vip_info", response = VipInfo, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetVipInfo {
    /// QQ number.
    pub user_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// VIP state of a user.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct VipInfo {
    /// QQ number.
    pub user_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// QQ level.
    #[object(required(receive))]
    pub level: Option<Int>,
    /// Factor of levelling.
    #[object(required(receive))]
    pub level_speed: Option<Number>,
    /// VIP level.
    #[object(required(receive))]
    pub vip_level: Option<String>,
    /// Growth a day.
    #[object(required(receive))]
    pub vip_growth_speed: Option<Int>,
    /// Growth in all.
    #[object(required(receive))]
    pub vip_growth_total: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

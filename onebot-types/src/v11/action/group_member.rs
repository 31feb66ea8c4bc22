//! Members of groups.

use crate::v11::object::{Role, Sex};
use crate::wire::{Extra, Flag, Id, Int, Number};
use crate::{Action, Object, OpenEnum};
use serde_json::Value;

/// Gets a member of a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_group_member_info-获取群成员信息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupMember)]
#[non_exhaustive]
pub struct GetGroupMemberInfo {
    /// Group number.
    pub group_id: Id,
    /// QQ number.
    pub user_id: Id,
    /// Whether to ask the server rather than the cache; by default no; of NapCat yes.
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only, hot)]
#[non_exhaustive]
pub struct GroupMember {
    /// Group number.
    pub group_id: Id,
    /// QQ number.
    pub user_id: Id,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Name in the group; null in places, of Lagrange.
    #[object(required(receive(Standard, GoCqHttp, NapCat, LlBot)))]
    pub card: Option<String>,
    /// Name in the group, or else the nickname.
    #[object(only(LlBot), required(receive))]
    pub card_or_nickname: Option<String>,
    /// Sex; empty with Lagrange.
    #[object(required(receive))]
    pub sex: Option<Sex>,
    /// Age in years, often 0.
    #[object(required(receive))]
    pub age: Option<Int>,
    /// Region, often empty.
    #[object(required(receive))]
    pub area: Option<String>,
    /// Time of joining in seconds.
    #[object(required(receive))]
    pub join_time: Option<Int>,
    /// Time of the latest message in seconds.
    #[object(required(receive))]
    pub last_sent_time: Option<Int>,
    /// Level in the group.
    #[object(required(receive), text)]
    pub level: Option<Id>,
    /// QQ level.
    #[object(only(NapCat, LlBot))]
    pub qq_level: Option<Int>,
    /// Role in the group.
    pub role: Option<Role>,
    /// Whether there were complaints about the member.
    #[object(required(receive))]
    pub unfriendly: Option<Flag>,
    /// Special title; null in places, of Lagrange.
    #[object(required(receive(Standard, GoCqHttp, NapCat, LlBot)))]
    pub title: Option<String>,
    /// End of the special title in seconds.
    #[object(required(receive))]
    pub title_expire_time: Option<Int>,
    /// Whether the name in the group may be changed.
    #[object(required(receive))]
    pub card_changeable: Option<Flag>,
    /// End of the mute in seconds.
    #[object(only(GoCqHttp, NapCat, LlBot), required(receive))]
    pub shut_up_timestamp: Option<Int>,
    /// Whether it is an official bot.
    #[object(only(NapCat, LlBot))]
    pub is_robot: Option<Flag>,
    /// Age of the account in years; declared but not sent.
    #[object(only(NapCat, LlBot))]
    pub qage: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the members of a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_group_member_list-获取群成员列表)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<GroupMember>)]
#[non_exhaustive]
pub struct GetGroupMemberList {
    /// Group number.
    pub group_id: Id,
    /// Whether to ask the server rather than the cache; by default no.
    #[action(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the honors of a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_group_honor_info-获取群荣誉信息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = HonorInfo)]
#[non_exhaustive]
pub struct GetGroupHonorInfo {
    /// Group number.
    pub group_id: Id,
    /// Which honors; by default of NapCat and LLBot all.
    #[action(required(send(Standard, GoCqHttp, Lagrange)), new)]
    pub r#type: Option<HonorFilter>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Which honors are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum HonorFilter {
    /// Of those who talk the most.
    Talkative,
    /// Of those who have talked a lot for days.
    Performer,
    /// Of those who have talked a lot for long.
    Legend,
    /// Of those who are new and talk a lot.
    StrongNewbie,
    /// Of those who bring joy.
    Emotion,
    /// All of them.
    All,
    /// Another text.
    Other(String),
}

/// Honors of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct HonorInfo {
    /// Group number.
    #[object(text, number)]
    pub group_id: Id,
    /// Who talks the most now.
    pub current_talkative: Option<Box<CurrentTalkative>>,
    /// Those who talked the most before; null if there are none, of go-cqhttp.
    pub talkative_list: Option<Vec<HonorMember>>,
    /// Those who have talked a lot for days; null if there are none, of go-cqhttp.
    #[object(only(Standard, GoCqHttp, NapCat, LlBot))]
    pub performer_list: Option<Vec<HonorMember>>,
    /// Those who have talked a lot for long; null if there are none, of go-cqhttp.
    pub legend_list: Option<Vec<HonorMember>>,
    /// Those who are new and talk a lot; null if there are none, of go-cqhttp.
    pub strong_newbie_list: Option<Vec<HonorMember>>,
    /// Those who bring joy; null if there are none, of go-cqhttp.
    pub emotion_list: Option<Vec<HonorMember>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Who talks the most now; empty in places, of NapCat.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct CurrentTalkative {
    /// QQ number.
    #[object(text, number)]
    pub user_id: Option<Id>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Address of the avatar.
    pub avatar: Option<String>,
    /// Days in a row.
    #[object(only(Standard, GoCqHttp, LlBot, Lagrange))]
    pub day_count: Option<Int>,
    /// What the honor is for.
    #[object(only(NapCat))]
    pub description: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member with an honor.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct HonorMember {
    /// QQ number.
    #[object(required(receive), text, number)]
    pub user_id: Option<Id>,
    /// Nickname.
    #[object(required(receive))]
    pub nickname: Option<String>,
    /// Address of the avatar.
    #[object(required(receive))]
    pub avatar: Option<String>,
    /// What the honor is for.
    #[object(required(receive))]
    pub description: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Tells how often all members may still be mentioned. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = AtAllRemain, only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupAtAllRemain {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How often all members may still be mentioned today.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct AtAllRemain {
    /// Whether the bot may mention all.
    #[object(required(receive))]
    pub can_at_all: Option<Flag>,
    /// Times that are left to all administrators.
    #[object(required(receive))]
    pub remain_at_all_count_for_group: Option<Int>,
    /// Times that are left to the bot.
    #[object(required(receive))]
    pub remain_at_all_count_for_uin: Option<Id>,
    /// Times that are left to the bot; in an example only.
    #[object(only(NapCat))]
    pub remain_at_all_count_for_self: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the muted members of a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<MutedMember>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupShutList {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A muted member, as the client core knows it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct MutedMember {
    /// User of the client core.
    pub uid: Option<String>,
    /// Name that stands for the QQ number.
    #[object(only(NapCat))]
    pub qid: Option<String>,
    /// QQ number.
    #[object(text)]
    pub uin: Id,
    /// Nickname.
    pub nick: Option<String>,
    /// Remark.
    #[object(only(NapCat))]
    pub remark: Option<String>,
    /// Kind of name in the group.
    #[object(rename = "cardType", only(NapCat))]
    pub card_type: Option<Int>,
    /// Name in the group.
    #[object(rename = "cardName")]
    pub card_name: Option<String>,
    /// Role in the group: 2 member, 3 administrator, 4 owner.
    pub role: Option<Int>,
    /// Local path of the avatar.
    #[object(rename = "avatarPath", only(NapCat))]
    pub avatar_path: Option<String>,
    /// End of the mute in seconds.
    #[object(rename = "shutUpTime")]
    pub shut_up_time: Option<Int>,
    /// Whether the member is gone.
    #[object(rename = "isDelete", only(NapCat))]
    pub is_delete: Option<Flag>,
    /// Whether the member gets special care.
    #[object(rename = "isSpecialConcerned", only(NapCat))]
    pub is_special_concerned: Option<Flag>,
    /// Whether messages of the member are hidden.
    #[object(rename = "isSpecialShield", only(NapCat))]
    pub is_special_shield: Option<Flag>,
    /// Whether it is an official bot.
    #[object(rename = "isRobot", only(NapCat))]
    pub is_robot: Option<Flag>,
    /// Honors.
    #[object(rename = "groupHonor", only(NapCat))]
    pub group_honor: Option<Value>,
    /// Level in the group.
    #[object(rename = "memberRealLevel")]
    pub member_real_level: Option<Int>,
    /// Level in the group, as a class.
    #[object(rename = "memberLevel", only(NapCat))]
    pub member_level: Option<Int>,
    /// Level in all groups.
    #[object(rename = "globalGroupLevel", only(NapCat))]
    pub global_group_level: Option<Int>,
    /// Points in all groups.
    #[object(rename = "globalGroupPoint", only(NapCat))]
    pub global_group_point: Option<Int>,
    /// Title.
    #[object(rename = "memberTitleId", only(NapCat))]
    pub member_title_id: Option<Id>,
    /// Special title.
    #[object(rename = "memberSpecialTitle")]
    pub member_special_title: Option<String>,
    /// End of the special title in seconds.
    #[object(rename = "specialTitleExpireTime", only(NapCat), text)]
    pub special_title_expire_time: Option<Int>,
    /// What is shown of the member.
    #[object(rename = "userShowFlag", only(NapCat))]
    pub user_show_flag: Option<Int>,
    /// What is shown of the member, newer flags.
    #[object(rename = "userShowFlagNew", only(NapCat))]
    pub user_show_flag_new: Option<Int>,
    /// Flags of wealth.
    #[object(rename = "richFlag", only(NapCat))]
    pub rich_flag: Option<Int>,
    /// Kind of VIP.
    #[object(rename = "mssVipType", only(NapCat))]
    pub mss_vip_type: Option<Int>,
    /// Level of the super membership.
    #[object(rename = "bigClubLevel", only(NapCat))]
    pub big_club_level: Option<Int>,
    /// Flags of the super membership.
    #[object(rename = "bigClubFlag", only(NapCat))]
    pub big_club_flag: Option<Int>,
    /// Automatic remark.
    #[object(rename = "autoRemark", only(NapCat))]
    pub auto_remark: Option<String>,
    /// Level of credit.
    #[object(rename = "creditLevel", only(NapCat))]
    pub credit_level: Option<Int>,
    /// Time of joining in seconds.
    #[object(rename = "joinTime")]
    pub join_time: Option<Int>,
    /// Time of the latest message in seconds.
    #[object(rename = "lastSpeakTime")]
    pub last_speak_time: Option<Int>,
    /// Flags.
    #[object(rename = "memberFlag", only(NapCat))]
    pub member_flag: Option<Int>,
    /// More flags.
    #[object(rename = "memberFlagExt", only(NapCat))]
    pub member_flag_ext: Option<Int>,
    /// Flags of mobile clients.
    #[object(rename = "memberMobileFlag", only(NapCat))]
    pub member_mobile_flag: Option<Int>,
    /// More flags, second part.
    #[object(rename = "memberFlagExt2", only(NapCat))]
    pub member_flag_ext2: Option<Int>,
    /// Whether the member is hidden.
    #[object(rename = "isSpecialShielded", only(NapCat))]
    pub is_special_shielded: Option<Flag>,
    /// Look of the name in the group.
    #[object(rename = "cardNameId", only(NapCat))]
    pub card_name_id: Option<Id>,
    /// QQ number; in an example only.
    #[object(only(NapCat))]
    pub user_id: Option<Id>,
    /// Nickname; in an example only.
    #[object(only(NapCat))]
    pub nickname: Option<String>,
    /// End of the mute in seconds; in an example only.
    #[object(rename = "shut_up_time", only(NapCat))]
    pub shut_up_time_snake_case: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists who signed in to a group today. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<SignedMember>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupSignedList {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A member who signed in today.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct SignedMember {
    /// QQ number.
    pub user_id: Id,
    /// Name that is shown.
    #[object(required(receive))]
    pub nick: Option<String>,
    /// Time of signing in, in seconds.
    #[object(required(receive))]
    pub time: Option<Int>,
    /// Place among those who signed in.
    #[object(required(receive))]
    pub rank: Option<Number>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Groups.

use crate::info::Check;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};
use serde_json::{Map, Value};

/// Gets a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_group_info-获取群信息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupDetail)]
#[non_exhaustive]
pub struct GetGroupInfo {
    /// Group number.
    pub group_id: Id,
    /// Whether to ask the server rather than the cache; by default no; of LLBot yes.
    #[action(only(Standard, GoCqHttp, LlBot, Lagrange))]
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A group.
///
/// NapCat adds what its client core knows if it is asked for it, or is not in the group; any of that may be missing.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupDetail {
    /// Group number.
    pub group_id: Id,
    /// Group name.
    #[object(required(receive))]
    pub group_name: Option<String>,
    /// Number of members; of go-cqhttp 0 if the bot is not in the group.
    #[object(required(receive))]
    pub member_count: Option<Int>,
    /// How many members there can be; of go-cqhttp 0 if the bot is not in the group.
    #[object(required(receive))]
    pub max_member_count: Option<Int>,
    /// Introduction; of go-cqhttp only if the bot is not in the group.
    #[object(only(GoCqHttp, LlBot))]
    pub group_memo: Option<String>,
    /// Time the group was made, in seconds.
    #[object(only(GoCqHttp, LlBot))]
    pub group_create_time: Option<Int>,
    /// Level.
    #[object(only(GoCqHttp))]
    pub group_level: Option<Int>,
    /// Bot's remark of the group.
    #[object(only(NapCat), required(receive))]
    pub group_remark: Option<String>,
    /// Bot's remark of the group.
    #[object(only(LlBot), required(receive))]
    pub remark_name: Option<String>,
    /// -1 if all members are muted, 0 if not.
    #[object(only(NapCat), required(receive))]
    pub group_all_shut: Option<Int>,
    /// Address of the avatar.
    #[object(only(LlBot), required(receive))]
    pub avatar_url: Option<String>,
    /// QQ number of the owner; in lists 0.
    #[object(only(LlBot), required(receive))]
    pub owner_id: Option<Id>,
    /// Whether the chat is pinned.
    #[object(only(LlBot), required(receive))]
    pub is_top: Option<Flag>,
    /// End of the mute of all in seconds.
    #[object(only(LlBot), required(receive))]
    pub shut_up_all_timestamp: Option<Int>,
    /// End of the bot's mute in seconds.
    #[object(only(LlBot), required(receive))]
    pub shut_up_me_timestamp: Option<Int>,
    /// Group number.
    #[object(rename = "groupCode", only(NapCat), text)]
    pub group_code: Option<Id>,
    /// Group number inside QQ.
    #[object(rename = "groupUin", only(NapCat), text)]
    pub group_uin: Option<Id>,
    /// Owner, as a user of the client core.
    #[object(rename = "ownerUid", only(NapCat))]
    pub owner_uid: Option<String>,
    /// QQ number of the owner.
    #[object(rename = "ownerUin", only(NapCat), text)]
    pub owner_uin: Option<Id>,
    /// Flags.
    #[object(rename = "groupFlag", only(NapCat))]
    pub group_flag: Option<Int>,
    /// More flags.
    #[object(rename = "groupFlagExt", only(NapCat))]
    pub group_flag_ext: Option<Int>,
    /// How many members there can be.
    #[object(rename = "maxMemberNum", only(NapCat))]
    pub max_member_num: Option<Int>,
    /// Number of members.
    #[object(rename = "memberNum", only(NapCat))]
    pub member_num: Option<Int>,
    /// How one joins, as a number.
    #[object(rename = "groupOption", only(NapCat))]
    pub group_option: Option<Int>,
    /// Class, as a number.
    #[object(rename = "classExt", only(NapCat))]
    pub class_ext: Option<Int>,
    /// Group name, of the client core.
    #[object(rename = "groupName", only(NapCat))]
    pub group_name_core: Option<String>,
    /// Short introduction.
    #[object(rename = "fingerMemo", only(NapCat))]
    pub finger_memo: Option<String>,
    /// Question that is asked for joining.
    #[object(rename = "groupQuestion", only(NapCat))]
    pub group_question: Option<String>,
    /// Kind of certificate.
    #[object(rename = "certType", only(NapCat))]
    pub cert_type: Option<Int>,
    /// Introduction with markup.
    #[object(rename = "richFingerMemo", only(NapCat))]
    pub rich_finger_memo: Option<String>,
    /// Tags.
    #[object(rename = "tagRecord", only(NapCat))]
    pub tag_record: Option<Vec<Value>>,
    /// End of the mute of all in seconds, of the client core.
    #[object(rename = "shutUpAllTimestamp", only(NapCat))]
    pub shut_up_all_timestamp_core: Option<Int>,
    /// End of the bot's mute in seconds, of the client core.
    #[object(rename = "shutUpMeTimestamp", only(NapCat))]
    pub shut_up_me_timestamp_core: Option<Int>,
    /// Flags of the kind of group.
    #[object(rename = "groupTypeFlag", only(NapCat))]
    pub group_type_flag: Option<Int>,
    /// Flags of privileges.
    #[object(rename = "privilegeFlag", only(NapCat))]
    pub privilege_flag: Option<Int>,
    /// Level of security.
    #[object(rename = "groupSecLevel", only(NapCat))]
    pub group_sec_level: Option<Int>,
    /// More flags, third part.
    #[object(rename = "groupFlagExt3", only(NapCat))]
    pub group_flag_ext3: Option<Int>,
    /// Whether it is a discussion.
    #[object(rename = "isConfGroup", only(NapCat))]
    pub is_conf_group: Option<Int>,
    /// Whether the avatar of the discussion was changed.
    #[object(rename = "isModifyConfGroupFace", only(NapCat))]
    pub is_modify_conf_group_face: Option<Int>,
    /// Whether the name of the discussion was changed.
    #[object(rename = "isModifyConfGroupName", only(NapCat))]
    pub is_modify_conf_group_name: Option<Int>,
    /// More flags, fourth part.
    #[object(rename = "groupFlagExt4", only(NapCat))]
    pub group_flag_ext4: Option<Int>,
    /// Introduction, of the client core.
    #[object(rename = "groupMemo", only(NapCat))]
    pub group_memo_core: Option<String>,
    /// Sequence number that the bot has read.
    #[object(rename = "cmdUinMsgSeq", only(NapCat))]
    pub cmd_uin_msg_seq: Option<Int>,
    /// Time the bot joined in seconds.
    #[object(rename = "cmdUinJoinTime", only(NapCat))]
    pub cmd_uin_join_time: Option<Int>,
    /// Flags of the bot.
    #[object(rename = "cmdUinUinFlag", only(NapCat))]
    pub cmd_uin_uin_flag: Option<Int>,
    /// How messages are announced to the bot.
    #[object(rename = "cmdUinMsgMask", only(NapCat))]
    pub cmd_uin_msg_mask: Option<Int>,
    /// More on the level of security.
    #[object(rename = "groupSecLevelInfo", only(NapCat))]
    pub group_sec_level_info: Option<Int>,
    /// Privileges of the bot.
    #[object(rename = "cmdUinPrivilege", only(NapCat))]
    pub cmd_uin_privilege: Option<Int>,
    /// More flags of the bot.
    #[object(rename = "cmdUinFlagEx2", only(NapCat))]
    pub cmd_uin_flag_ex2: Option<Int>,
    /// End of the time for an appeal in seconds.
    #[object(rename = "appealDeadline", only(NapCat))]
    pub appeal_deadline: Option<Int>,
    /// Bot's remark of the group, of the client core.
    #[object(rename = "remarkName", only(NapCat))]
    pub remark_name_core: Option<String>,
    /// Whether the chat is pinned, of the client core.
    #[object(rename = "isTop", only(NapCat))]
    pub is_top_core: Option<Flag>,
    /// Avatar, as a number.
    #[object(rename = "groupFace", only(NapCat))]
    pub group_face: Option<Int>,
    /// Place.
    #[object(rename = "groupGeoInfo", only(NapCat))]
    pub group_geo_info: Option<Box<GroupGeo>>,
    /// Text of the certificate.
    #[object(rename = "certificationText", only(NapCat))]
    pub certification_text: Option<String>,
    /// Ringtone for the bot.
    #[object(rename = "cmdUinRingtoneId", only(NapCat))]
    pub cmd_uin_ringtone_id: Option<Id>,
    /// Long name.
    #[object(rename = "longGroupName", only(NapCat))]
    pub long_group_name: Option<String>,
    /// Size up to which a discussion takes members without asking.
    #[object(rename = "autoAgreeJoinGroupUserNumForConfGroup", only(NapCat))]
    pub auto_agree_join_group_user_num_for_conf_group: Option<Int>,
    /// Size up to which a group takes members without asking.
    #[object(rename = "autoAgreeJoinGroupUserNumForNormalGroup", only(NapCat))]
    pub auto_agree_join_group_user_num_for_normal_group: Option<Int>,
    /// More flags of the bot, third part.
    #[object(rename = "cmdUinFlagExt3Grocery", only(NapCat))]
    pub cmd_uin_flag_ext3_grocery: Option<Int>,
    /// Prefixes of names.
    #[object(rename = "groupCardPrefix", only(NapCat))]
    pub group_card_prefix: Option<Box<GroupCardPrefix>>,
    /// Further settings.
    #[object(rename = "groupExt", only(NapCat))]
    pub group_ext: Option<Box<GroupExt>>,
    /// Messages that a member may send in a minute.
    #[object(rename = "msgLimitFrequency", only(NapCat))]
    pub msg_limit_frequency: Option<Int>,
    /// Application of the linked guild.
    #[object(rename = "hlGuildAppid", only(NapCat))]
    pub hl_guild_appid: Option<Id>,
    /// Kind of the linked guild.
    #[object(rename = "hlGuildSubType", only(NapCat))]
    pub hl_guild_sub_type: Option<Int>,
    /// Whether messages may be taken back.
    #[object(rename = "isAllowRecallMsg", only(NapCat))]
    pub is_allow_recall_msg: Option<Int>,
    /// Number of the discussion that it was.
    #[object(rename = "confUin", only(NapCat), text)]
    pub conf_uin: Option<Id>,
    /// Last sequence number of the discussion.
    #[object(rename = "confMaxMsgSeq", only(NapCat))]
    pub conf_max_msg_seq: Option<Int>,
    /// Time the discussion became a group, in seconds.
    #[object(rename = "confToGroupTime", only(NapCat))]
    pub conf_to_group_time: Option<Int>,
    /// School.
    #[object(rename = "groupSchoolInfo", only(NapCat))]
    pub group_school_info: Option<Box<GroupSchool>>,
    /// Number of active members.
    #[object(rename = "activeMemberNum", only(NapCat))]
    pub active_member_num: Option<Int>,
    /// Grade.
    #[object(rename = "groupGrade", only(NapCat))]
    pub group_grade: Option<Int>,
    /// Time the group was made in seconds, of the client core.
    #[object(rename = "groupCreateTime", only(NapCat))]
    pub group_create_time_core: Option<Int>,
    /// QQ number of the subscription.
    #[object(rename = "subscriptionUin", only(NapCat), text)]
    pub subscription_uin: Option<Id>,
    /// Subscription, as a user of the client core.
    #[object(rename = "subscriptionUid", only(NapCat))]
    pub subscription_uid: Option<String>,
    /// Whether the group is hidden in searches.
    #[object(rename = "noFingerOpenFlag", only(NapCat))]
    pub no_finger_open_flag: Option<Int>,
    /// Whether the number is hidden in searches.
    #[object(rename = "noCodeFingerOpenFlag", only(NapCat))]
    pub no_code_finger_open_flag: Option<Int>,
    /// Whether the group is frozen.
    #[object(rename = "isGroupFreeze", only(NapCat))]
    pub is_group_freeze: Option<Int>,
    /// Alliance.
    #[object(rename = "allianceId", only(NapCat), text)]
    pub alliance_id: Option<Id>,
    /// Tribe and price.
    #[object(rename = "groupExtOnly", only(NapCat))]
    pub group_ext_only: Option<Box<GroupExtOnly>>,
    /// Whether members of the discussion may rename it.
    #[object(rename = "isAllowConfGroupMemberModifyGroupName", only(NapCat))]
    pub is_allow_conf_group_member_modify_group_name: Option<Int>,
    /// Whether members of the discussion may have names in it.
    #[object(rename = "isAllowConfGroupMemberNick", only(NapCat))]
    pub is_allow_conf_group_member_nick: Option<Int>,
    /// Whether members of the discussion may mention all.
    #[object(rename = "isAllowConfGroupMemberAtAll", only(NapCat))]
    pub is_allow_conf_group_member_at_all: Option<Int>,
    /// Class, as a text.
    #[object(rename = "groupClassText", only(NapCat))]
    pub group_class_text: Option<String>,
    /// Why the group is frozen, as a number.
    #[object(rename = "groupFreezeReason", only(NapCat))]
    pub group_freeze_reason: Option<Int>,
    /// Sequence number of the avatar.
    #[object(rename = "headPortraitSeq", only(NapCat))]
    pub head_portrait_seq: Option<Int>,
    /// Avatars.
    #[object(rename = "groupHeadPortrait", only(NapCat))]
    pub group_head_portrait: Option<Box<GroupPortraits>>,
    /// Sequence number when the bot joined.
    #[object(rename = "cmdUinJoinMsgSeq", only(NapCat))]
    pub cmd_uin_join_msg_seq: Option<Int>,
    /// Real sequence number when the bot joined.
    #[object(rename = "cmdUinJoinRealMsgSeq", only(NapCat))]
    pub cmd_uin_join_real_msg_seq: Option<Int>,
    /// Answer to the question for joining.
    #[object(rename = "groupAnswer", only(NapCat))]
    pub group_answer: Option<String>,
    /// How many administrators there can be.
    #[object(rename = "groupAdminMaxNum", only(NapCat))]
    pub group_admin_max_num: Option<Int>,
    /// Size up to which invitations need no approval.
    #[object(rename = "inviteNoAuthNumLimit", only(NapCat))]
    pub invite_no_auth_num_limit: Option<String>,
    /// Organisation of the linked guild.
    #[object(rename = "hlGuildOrgId", only(NapCat))]
    pub hl_guild_org_id: Option<Id>,
    /// Whether the linked guild may be bound.
    #[object(rename = "isAllowHlGuildBinary", only(NapCat))]
    pub is_allow_hl_guild_binary: Option<Int>,
    /// Why the bot left, as a number.
    #[object(rename = "localExitGroupReason", only(NapCat))]
    pub local_exit_group_reason: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Place of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupGeo {
    /// Who set it, as a user of the client core.
    #[object(rename = "ownerUid")]
    pub owner_uid: Option<String>,
    /// Time it was set, in seconds.
    #[object(rename = "SetTime")]
    pub set_time: Option<Int>,
    /// City.
    #[object(rename = "CityId")]
    pub city_id: Option<Id>,
    /// Longitude in degrees.
    #[object(rename = "Longitude")]
    pub longitude: Option<String>,
    /// Latitude in degrees.
    #[object(rename = "Latitude")]
    pub latitude: Option<String>,
    /// Name of the place.
    #[object(rename = "GeoContent")]
    pub geo_content: Option<String>,
    /// Point of interest.
    #[object(rename = "poiId", text)]
    pub poi_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Prefixes of names in a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupCardPrefix {
    /// Explanation.
    pub introduction: Option<String>,
    /// Prefixes.
    #[object(rename = "rptPrefix")]
    pub rpt_prefix: Option<Vec<Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Settings of a group that NapCat's client core keeps apart.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupExt {
    /// Sequence number of these settings.
    #[object(rename = "groupInfoExtSeq")]
    pub group_info_ext_seq: Option<Int>,
    /// Reserved.
    pub reserve: Option<Int>,
    /// Lucky word.
    #[object(rename = "luckyWordId", text)]
    pub lucky_word_id: Option<Id>,
    /// Lit characters of the lucky word.
    #[object(rename = "lightCharNum")]
    pub light_char_num: Option<Int>,
    /// Text of the lucky word.
    #[object(rename = "luckyWord")]
    pub lucky_word: Option<String>,
    /// Star.
    #[object(rename = "starId")]
    pub star_id: Option<Id>,
    /// Whether essence messages are on.
    #[object(rename = "essentialMsgSwitch")]
    pub essential_msg_switch: Option<Int>,
    /// Sequence number of the to-dos.
    #[object(rename = "todoSeq")]
    pub todo_seq: Option<Int>,
    /// End of the block list in seconds.
    #[object(rename = "blacklistExpireTime")]
    pub blacklist_expire_time: Option<Int>,
    /// Whether calls are limited.
    #[object(rename = "isLimitGroupRtc")]
    pub is_limit_group_rtc: Option<Int>,
    /// Company.
    #[object(rename = "companyId")]
    pub company_id: Option<Id>,
    /// Whether the group has an avatar of its own.
    #[object(rename = "hasGroupCustomPortrait")]
    pub has_group_custom_portrait: Option<Int>,
    /// Guild that is bound.
    #[object(rename = "bindGuildId", text)]
    pub bind_guild_id: Option<Id>,
    /// Owner.
    #[object(rename = "groupOwnerId")]
    pub group_owner_id: Option<Box<GroupOwner>>,
    /// Who may set essence messages, as a number.
    #[object(rename = "essentialMsgPrivilege")]
    pub essential_msg_privilege: Option<Int>,
    /// Sequence number of message events.
    #[object(rename = "msgEventSeq")]
    pub msg_event_seq: Option<String>,
    /// Whether bots may be invited.
    #[object(rename = "inviteRobotSwitch")]
    pub invite_robot_switch: Option<Int>,
    /// Team.
    #[object(rename = "gangUpId", text)]
    pub gang_up_id: Option<Id>,
    /// Whether medals of QQ music are on.
    #[object(rename = "qqMusicMedalSwitch")]
    pub qq_music_medal_switch: Option<Int>,
    /// Whether playing together is shown.
    #[object(rename = "showPlayTogetherSwitch")]
    pub show_play_together_switch: Option<Int>,
    /// More flags, first part.
    #[object(rename = "groupFlagPro1")]
    pub group_flag_pro1: Option<String>,
    /// Guilds that are bound.
    #[object(rename = "groupBindGuildIds")]
    pub group_bind_guild_ids: Option<Box<GroupGuildIds>>,
    /// Time after which read messages go, in seconds.
    #[object(rename = "viewedMsgDisappearTime", text)]
    pub viewed_msg_disappear_time: Option<Int>,
    /// Flame.
    #[object(rename = "groupExtFlameData")]
    pub group_ext_flame_data: Option<Box<GroupFlame>>,
    /// Whether a guild is bound.
    #[object(rename = "groupBindGuildSwitch")]
    pub group_bind_guild_switch: Option<Int>,
    /// Guild that is bound in the chat window.
    #[object(rename = "groupAioBindGuildId", text)]
    pub group_aio_bind_guild_id: Option<Id>,
    /// Guilds that are left out.
    #[object(rename = "groupExcludeGuildIds")]
    pub group_exclude_guild_ids: Option<Box<GroupGuildIds>>,
    /// Whether the full group can grow.
    #[object(rename = "fullGroupExpansionSwitch")]
    pub full_group_expansion_switch: Option<Int>,
    /// Sequence number of growing.
    #[object(rename = "fullGroupExpansionSeq")]
    pub full_group_expansion_seq: Option<String>,
    /// Whether members may invite bots.
    #[object(rename = "inviteRobotMemberSwitch")]
    pub invite_robot_member_switch: Option<Int>,
    /// Whether invited bots need approval.
    #[object(rename = "inviteRobotMemberExamine")]
    pub invite_robot_member_examine: Option<Int>,
    /// Whether the square is on.
    #[object(rename = "groupSquareSwitch")]
    pub group_square_switch: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Owner of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupOwner {
    /// QQ number.
    #[object(rename = "memberUin", text)]
    pub member_uin: Option<Id>,
    /// User of the client core.
    #[object(rename = "memberUid")]
    pub member_uid: Option<String>,
    /// Name that stands for the QQ number.
    #[object(rename = "memberQid")]
    pub member_qid: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Guilds of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupGuildIds {
    /// Guild ids.
    #[object(rename = "guildIds")]
    pub guild_ids: Option<Vec<Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Flame of a group that talks every day.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupFlame {
    /// Whether it is on.
    #[object(rename = "switchState")]
    pub switch_state: Option<Int>,
    /// State, as a number.
    pub state: Option<Int>,
    /// Numbers of days.
    #[object(rename = "dayNums")]
    pub day_nums: Option<Vec<Value>>,
    /// Version.
    pub version: Option<Int>,
    /// Time of the latest change in seconds.
    #[object(rename = "updateTime", text)]
    pub update_time: Option<Int>,
    /// Whether the number of days is shown.
    #[object(rename = "isDisplayDayNum")]
    pub is_display_day_num: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// School of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupSchool {
    /// Place.
    pub location: Option<String>,
    /// Grade.
    pub grade: Option<Int>,
    /// Name of the school.
    pub school: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Tribe of a group, and the price of joining.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupExtOnly {
    /// Tribe.
    #[object(rename = "tribeId")]
    pub tribe_id: Option<Id>,
    /// Price of joining.
    #[object(rename = "moneyForAddGroup")]
    pub money_for_add_group: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Avatars of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupPortraits {
    /// Number of avatars.
    #[object(rename = "portraitCnt")]
    pub portrait_cnt: Option<Int>,
    /// Avatars.
    #[object(rename = "portraitInfo")]
    pub portrait_info: Option<Vec<Value>>,
    /// Avatar that is used.
    #[object(rename = "defaultId")]
    pub default_id: Option<Id>,
    /// Number of avatars under review.
    #[object(rename = "verifyingPortraitCnt")]
    pub verifying_portrait_cnt: Option<Int>,
    /// Avatars under review.
    #[object(rename = "verifyingPortraitInfo")]
    pub verifying_portrait_info: Option<Vec<Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the groups. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_group_list-获取群列表)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<GroupInfo>)]
#[non_exhaustive]
pub struct GetGroupList {
    /// Whether to ask the server rather than the cache; by default no.
    #[action(only(GoCqHttp, NapCat, LlBot, Lagrange))]
    pub no_cache: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A group, as lists have it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupInfo {
    /// Group number.
    pub group_id: Id,
    /// Group name.
    #[object(required(receive))]
    pub group_name: Option<String>,
    /// Number of members; of go-cqhttp 0 if the bot is not in the group.
    #[object(required(receive))]
    pub member_count: Option<Int>,
    /// How many members there can be; of go-cqhttp 0 if the bot is not in the group.
    #[object(required(receive))]
    pub max_member_count: Option<Int>,
    /// Introduction; of go-cqhttp only if the bot is not in the group.
    #[object(only(GoCqHttp, LlBot))]
    pub group_memo: Option<String>,
    /// Time the group was made, in seconds.
    #[object(only(GoCqHttp, LlBot))]
    pub group_create_time: Option<Int>,
    /// Level.
    #[object(only(GoCqHttp))]
    pub group_level: Option<Int>,
    /// Bot's remark of the group.
    #[object(only(NapCat), required(receive))]
    pub group_remark: Option<String>,
    /// Bot's remark of the group.
    #[object(only(LlBot), required(receive))]
    pub remark_name: Option<String>,
    /// -1 if all members are muted, 0 if not.
    #[object(only(NapCat), required(receive))]
    pub group_all_shut: Option<Int>,
    /// Address of the avatar.
    #[object(only(LlBot), required(receive))]
    pub avatar_url: Option<String>,
    /// QQ number of the owner; in lists 0.
    #[object(only(LlBot), required(receive))]
    pub owner_id: Option<Id>,
    /// Whether the chat is pinned.
    #[object(only(LlBot), required(receive))]
    pub is_top: Option<Flag>,
    /// End of the mute of all in seconds.
    #[object(only(LlBot), required(receive))]
    pub shut_up_all_timestamp: Option<Int>,
    /// End of the bot's mute in seconds.
    #[object(only(LlBot), required(receive))]
    pub shut_up_me_timestamp: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets a group with all that is known. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupDetail, only(NapCat))]
#[non_exhaustive]
pub struct GetGroupDetailInfo {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the extended details of a group. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// There may be no data.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<GroupExtInfo>, only(NapCat))]
#[non_exhaustive]
pub struct GetGroupInfoEx {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Extended details of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupExtInfo {
    /// Group number.
    #[object(rename = "groupCode", text)]
    pub group_code: Option<Id>,
    /// Code of the client core, 0 for success.
    #[object(rename = "resultCode")]
    pub result_code: Option<Int>,
    /// Details.
    #[object(rename = "extInfo")]
    pub ext_info: Option<Box<GroupExt>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Signs in to a group for today. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = "set_group_sign", only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct SendGroupSign {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Leaves a group. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_group_leave-退出群组)
#[derive(Debug, Clone, PartialEq, Action)]
#[non_exhaustive]
pub struct SetGroupLeave {
    /// Group number.
    pub group_id: Id,
    /// Whether to dissolve the group, if the bot owns it; by default no; ignored by go-cqhttp, NapCat, LLBot and Lagrange.
    pub is_dismiss: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the bot's remark of a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct SetGroupRemark {
    /// Group number.
    pub group_id: Id,
    /// Remark from now on.
    #[action(required(send(NapCat)), new)]
    pub remark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets how messages of a group are announced. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct SetGroupMsgMask {
    /// Group number.
    pub group_id: Id,
    /// How: 1 with a notice, 2 folded away, 3 not at all, 4 without a notice.
    pub mask: Int,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a message a to-do of the group. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// The data is null, or missing; an example shows an empty object.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<Map<String, Value>>, only(NapCat), check = NAMES_A_MESSAGE)]
#[non_exhaustive]
pub struct SetGroupTodo {
    /// Group number.
    pub group_id: Id,
    /// Id of the message; needed without `message_seq`.
    pub message_id: Option<Id>,
    /// Sequence number of the message.
    pub message_seq: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_A_MESSAGE: Check = Check::new("`message_id` or `message_seq` is needed.", |call| {
    call.require_one(&["message_id", "message_seq"]);
});

/// Ticks a to-do of the group off. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat), check = NAMES_A_MESSAGE)]
#[non_exhaustive]
pub struct CompleteGroupTodo {
    /// Group number.
    pub group_id: Id,
    /// Id of the message; needed without `message_seq`.
    pub message_id: Option<Id>,
    /// Sequence number of the message.
    pub message_seq: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes a to-do of the group back. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat), check = NAMES_A_MESSAGE)]
#[non_exhaustive]
pub struct CancelGroupTodo {
    /// Group number.
    pub group_id: Id,
    /// Id of the message; needed without `message_seq`.
    pub message_id: Option<Id>,
    /// Sequence number of the message.
    pub message_seq: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

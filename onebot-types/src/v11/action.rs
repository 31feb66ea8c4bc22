//! API actions. Spec: <https://github.com/botuniverse/onebot-11/tree/master/api>

pub mod account;
pub mod ai;
pub mod album;
pub mod ark;
pub mod collection;
pub mod credential;
mod decode;
pub mod essence;
pub mod face;
pub mod file;
pub mod fileset;
pub mod flash;
pub mod forward;
pub mod friend;
pub mod group;
pub mod group_admin;
pub mod group_file;
pub mod group_member;
pub mod guild;
pub mod message;
pub mod notice;
pub mod online_file;
pub mod packet;
pub mod poke;
pub mod profile;
pub mod qzone;
pub mod reaction;
pub mod request;
pub mod robot;
pub mod stream;
pub mod system;

use crate::codec::Wire;
use crate::{Json as _, Object, Other, Union};
use serde_json::Value;

pub use account::*;
pub use ai::*;
pub use album::*;
pub use ark::*;
pub use collection::*;
pub use credential::*;
pub use essence::*;
pub use face::*;
pub use file::*;
pub use fileset::*;
pub use flash::*;
pub use forward::*;
pub use friend::*;
pub use group::*;
pub use group_admin::*;
pub use group_file::*;
pub use group_member::*;
pub use guild::*;
pub use message::*;
pub use notice::*;
pub use online_file::*;
pub use packet::*;
pub use poke::*;
pub use profile::*;
pub use qzone::*;
pub use reaction::*;
pub use request::*;
pub use robot::*;
pub use stream::*;
pub use system::*;

/// An action with its parameters.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "action", content = "params", suffixes("_async", "_rate_limited"))]
#[non_exhaustive]
pub enum Action {
    // message
    /// Sends a message to one user.
    SendPrivateMsg(Box<SendPrivateMsg>),
    /// Sends a message to a group.
    SendGroupMsg(Box<SendGroupMsg>),
    /// Sends a message to a user or a group.
    SendMsg(Box<SendMsg>),
    /// Takes a message back.
    DeleteMsg(Box<DeleteMsg>),
    /// Gets a message by its id.
    GetMsg(Box<GetMsg>),
    /// Gets older messages of a group.
    GetGroupMsgHistory(Box<GetGroupMsgHistory>),
    /// Gets older messages of a private chat.
    GetFriendMsgHistory(Box<GetFriendMsgHistory>),
    /// Marks a conversation as read.
    MarkMsgAsRead(Box<MarkMsgAsRead>),
    /// Marks a private chat as read.
    MarkPrivateMsgAsRead(Box<MarkPrivateMsgAsRead>),
    /// Marks the chat of a group as read.
    MarkGroupMsgAsRead(Box<MarkGroupMsgAsRead>),
    /// Marks all conversations as read.
    MarkAllAsRead(Box<MarkAllAsRead>),
    /// Lists the latest conversations.
    GetRecentContact(Box<GetRecentContact>),
    /// Forwards one message to a user.
    ForwardFriendSingleMsg(Box<ForwardFriendSingleMsg>),
    /// Forwards one message to a group.
    ForwardGroupSingleMsg(Box<ForwardGroupSingleMsg>),
    /// Turns a voice message into text.
    FetchPttText(Box<FetchPttText>),
    /// Shows a user that the bot is typing.
    SetInputStatus(Box<SetInputStatus>),
    // forward
    /// Sends a merged forward to a user or a group.
    SendForwardMsg(Box<SendForwardMsg>),
    /// Sends a merged forward to a group.
    SendGroupForwardMsg(Box<SendGroupForwardMsg>),
    /// Sends a merged forward to a user.
    SendPrivateForwardMsg(Box<SendPrivateForwardMsg>),
    /// Gets the content of a merged forward.
    GetForwardMsg(Box<GetForwardMsg>),
    // reaction
    /// Reacts to a message with an emoji, or takes that back.
    SetMsgEmojiLike(Box<SetMsgEmojiLike>),
    /// Takes a reaction to a message back.
    UnsetMsgEmojiLike(Box<UnsetMsgEmojiLike>),
    /// Reacts to a group message, or takes that back.
    SetGroupReaction(Box<SetGroupReaction>),
    /// Lists who reacted to a message with an emoji, by pages.
    FetchEmojiLike(Box<FetchEmojiLike>),
    /// Lists who reacted to a message with an emoji, at once.
    GetEmojiLikes(Box<GetEmojiLikes>),
    /// Joins the emoji chain under a private message.
    JoinFriendEmojiChain(Box<JoinFriendEmojiChain>),
    /// Joins the emoji chain under a group message.
    JoinGroupEmojiChain(Box<JoinGroupEmojiChain>),
    // face
    /// Lists the addresses of the favourite faces.
    FetchCustomFace(Box<FetchCustomFace>),
    /// Lists the favourite faces with all that is known.
    FetchCustomFaceDetail(Box<FetchCustomFaceDetail>),
    /// Adds a favourite face.
    AddCustomFace(Box<AddCustomFace>),
    /// Deletes favourite faces, by one of the ids.
    DeleteCustomFace(Box<DeleteCustomFace>),
    /// Changes the text of a favourite face.
    SetCustomFaceDesc(Box<SetCustomFaceDesc>),
    /// Finds faces that go with a word.
    GetRecommendFace(Box<GetRecommendFace>),
    /// Gets the keys of market faces.
    FetchMfaceKey(Box<FetchMfaceKey>),
    // friend
    /// Likes the profile of a user.
    SendLike(Box<SendLike>),
    /// Lists the friends.
    GetFriendList(Box<GetFriendList>),
    /// Lists the friends by category.
    GetFriendsWithCategory(Box<GetFriendsWithCategory>),
    /// Gets the profile of any user.
    GetStrangerInfo(Box<GetStrangerInfo>),
    /// Lists the friends on one side only.
    GetUnidirectionalFriendList(Box<GetUnidirectionalFriendList>),
    /// Deletes a friend.
    DeleteFriend(Box<DeleteFriend>),
    /// Deletes a friend on one side only.
    DeleteUnidirectionalFriend(Box<DeleteUnidirectionalFriend>),
    /// Sets the remark of a friend.
    SetFriendRemark(Box<SetFriendRemark>),
    /// Moves a friend to a category.
    SetFriendCategory(Box<SetFriendCategory>),
    /// Gets the likes of a profile; of LLBot those the bot gave.
    GetProfileLike(Box<GetProfileLike>),
    /// Lists who liked the bot's profile.
    GetProfileLikeMe(Box<GetProfileLikeMe>),
    /// Counts the likes of a profile.
    GetProfileLikeCount(Box<GetProfileLikeCount>),
    /// Gets the online status of a user.
    NcGetUserStatus(Box<NcGetUserStatus>),
    /// Gets the address of the avatar of a user or a group.
    GetQqAvatar(Box<GetQqAvatar>),
    /// Gets the VIP state of a user.
    GetVipInfo(Box<GetVipInfo>),
    // poke
    /// Pokes a user, in a group or in private.
    SendPoke(Box<SendPoke>),
    /// Pokes a member of a group.
    GroupPoke(Box<GroupPoke>),
    /// Pokes a friend.
    FriendPoke(Box<FriendPoke>),
    // request
    /// Answers a friend request.
    SetFriendAddRequest(Box<SetFriendAddRequest>),
    /// Answers a request to join a group, or an invitation.
    SetGroupAddRequest(Box<SetGroupAddRequest>),
    /// Lists the friend requests that were filtered out.
    GetDoubtFriendsAddRequest(Box<GetDoubtFriendsAddRequest>),
    /// Accepts a friend request that was filtered out.
    SetDoubtFriendsAddRequest(Box<SetDoubtFriendsAddRequest>),
    /// Lists requests to join groups, and invitations.
    GetGroupSystemMsg(Box<GetGroupSystemMsg>),
    /// Lists ignored requests to join groups, and invitations.
    GetGroupIgnoredNotifies(Box<GetGroupIgnoredNotifies>),
    /// Lists ignored requests to join groups.
    GetGroupIgnoreAddRequest(Box<GetGroupIgnoreAddRequest>),
    /// Lists requests to join groups, and invitations, as events.
    GetGroupRequests(Box<GetGroupRequests>),
    /// Runs a quick operation on an event.
    HandleQuickOperation(Box<HandleQuickOperation>),
    // group
    /// Gets a group.
    GetGroupInfo(Box<GetGroupInfo>),
    /// Lists the groups.
    GetGroupList(Box<GetGroupList>),
    /// Gets a group with all that is known.
    GetGroupDetailInfo(Box<GetGroupDetailInfo>),
    /// Gets the extended details of a group.
    GetGroupInfoEx(Box<GetGroupInfoEx>),
    /// Gets a member of a group.
    GetGroupMemberInfo(Box<GetGroupMemberInfo>),
    /// Lists the members of a group.
    GetGroupMemberList(Box<GetGroupMemberList>),
    /// Gets the honors of a group.
    GetGroupHonorInfo(Box<GetGroupHonorInfo>),
    /// Tells how often all members may still be mentioned.
    GetGroupAtAllRemain(Box<GetGroupAtAllRemain>),
    /// Lists the muted members of a group.
    GetGroupShutList(Box<GetGroupShutList>),
    /// Lists who signed in to a group today.
    GetGroupSignedList(Box<GetGroupSignedList>),
    /// Signs in to a group for today.
    SendGroupSign(Box<SendGroupSign>),
    /// Leaves a group.
    SetGroupLeave(Box<SetGroupLeave>),
    /// Sets the bot's remark of a group.
    SetGroupRemark(Box<SetGroupRemark>),
    /// Sets how messages of a group are announced.
    SetGroupMsgMask(Box<SetGroupMsgMask>),
    /// Makes a message a to-do of the group.
    SetGroupTodo(Box<SetGroupTodo>),
    /// Ticks a to-do of the group off.
    CompleteGroupTodo(Box<CompleteGroupTodo>),
    /// Takes a to-do of the group back.
    CancelGroupTodo(Box<CancelGroupTodo>),
    // group_admin
    /// Removes a member from a group.
    SetGroupKick(Box<SetGroupKick>),
    /// Removes several members from a group.
    SetGroupKickMembers(Box<SetGroupKickMembers>),
    /// Removes several members from a group.
    BatchDeleteGroupMember(Box<BatchDeleteGroupMember>),
    /// Mutes a member.
    SetGroupBan(Box<SetGroupBan>),
    /// Mutes an anonymous user, who cannot be unmuted early.
    SetGroupAnonymousBan(Box<SetGroupAnonymousBan>),
    /// Mutes everybody in a group.
    SetGroupWholeBan(Box<SetGroupWholeBan>),
    /// Makes a member an administrator.
    SetGroupAdmin(Box<SetGroupAdmin>),
    /// Sets whether a group has anonymous messages.
    SetGroupAnonymous(Box<SetGroupAnonymous>),
    /// Sets the name that a member has in a group.
    SetGroupCard(Box<SetGroupCard>),
    /// Sets the name of a group.
    SetGroupName(Box<SetGroupName>),
    /// Sets the special title of a member.
    SetGroupSpecialTitle(Box<SetGroupSpecialTitle>),
    /// Sets the avatar of a group.
    SetGroupPortrait(Box<SetGroupPortrait>),
    /// Sets how users get into a group.
    SetGroupAddOption(Box<SetGroupAddOption>),
    /// Sets how official bots get into a group.
    SetGroupRobotAddOption(Box<SetGroupRobotAddOption>),
    /// Sets whether a search finds a group.
    SetGroupSearch(Box<SetGroupSearch>),
    /// Sets whether members may invite users.
    SetGroupMemberInvitePolicy(Box<SetGroupMemberInvitePolicy>),
    /// Sets what members may do.
    SetGroupMemberPermissions(Box<SetGroupMemberPermissions>),
    /// Sets whether new members see what was sent before.
    SetGroupNewMemberHistoryVisibility(Box<SetGroupNewMemberHistoryVisibility>),
    // notice
    /// Puts up a notice.
    SendGroupNotice(Box<SendGroupNotice>),
    /// Gets the notices of a group.
    GetGroupNotice(Box<GetGroupNotice>),
    /// Takes a notice down.
    DelGroupNotice(Box<DelGroupNotice>),
    // essence
    /// Gets the essence messages of a group.
    GetEssenceMsgList(Box<GetEssenceMsgList>),
    /// Marks a message as essence.
    SetEssenceMsg(Box<SetEssenceMsg>),
    /// Takes a message out of the essence messages.
    DeleteEssenceMsg(Box<DeleteEssenceMsg>),
    // file
    /// Gets a picture that was received.
    GetImage(Box<GetImage>),
    /// Gets a voice message that was received, in a format of choice.
    GetRecord(Box<GetRecord>),
    /// Gets a file that was received.
    GetFile(Box<GetFile>),
    /// Gets the address of a file of a private chat.
    GetPrivateFileUrl(Box<GetPrivateFileUrl>),
    /// Sends a file to a user.
    UploadPrivateFile(Box<UploadPrivateFile>),
    /// Downloads a file to where the implementation runs.
    DownloadFile(Box<DownloadFile>),
    /// Reads the text in a picture.
    OcrImage(Box<OcrImage>),
    /// Uploads a picture and gets its address.
    UploadImage(Box<UploadImage>),
    // group_file
    /// Sends a file to a group.
    UploadGroupFile(Box<UploadGroupFile>),
    /// Deletes a file of a group.
    DeleteGroupFile(Box<DeleteGroupFile>),
    /// Makes a folder in a group.
    CreateGroupFileFolder(Box<CreateGroupFileFolder>),
    /// Deletes a folder of a group.
    DeleteGroupFolder(Box<DeleteGroupFolder>),
    /// Sets the name of a folder of a group.
    RenameGroupFileFolder(Box<RenameGroupFileFolder>),
    /// Sets the name of a file of a group.
    RenameGroupFile(Box<RenameGroupFile>),
    /// Moves a file of a group into another folder.
    MoveGroupFile(Box<MoveGroupFile>),
    /// Keeps a temporary file of a group for good.
    TransGroupFile(Box<TransGroupFile>),
    /// Keeps a temporary file of a group for good.
    SetGroupFileForever(Box<SetGroupFileForever>),
    /// Gets how much room the files of a group take.
    GetGroupFileSystemInfo(Box<GetGroupFileSystemInfo>),
    /// Gets the files and folders of a group that are in no folder.
    GetGroupRootFiles(Box<GetGroupRootFiles>),
    /// Gets the files and folders in a folder of a group.
    GetGroupFilesByFolder(Box<GetGroupFilesByFolder>),
    /// Gets the address of a file of a group.
    GetGroupFileUrl(Box<GetGroupFileUrl>),
    // flash
    /// Puts up files as a flash transfer.
    CreateFlashTask(Box<CreateFlashTask>),
    /// Sends a flash transfer to a user or into a group.
    SendFlashMsg(Box<SendFlashMsg>),
    /// Gets the link to a flash transfer.
    GetShareLink(Box<GetShareLink>),
    /// Downloads a flash transfer into the usual folder.
    DownloadFileset(Box<DownloadFileset>),
    /// Gets a flash transfer.
    GetFilesetInfo(Box<GetFilesetInfo>),
    /// Gets the files of a flash transfer.
    GetFlashFileList(Box<GetFlashFileList>),
    /// Gets the address of a file of a flash transfer.
    GetFlashFileUrl(Box<GetFlashFileUrl>),
    /// Gets the id of a flash transfer by its link.
    GetFilesetId(Box<GetFilesetId>),
    /// Gets a flash transfer by its link or its id.
    GetFlashFileInfo(Box<GetFlashFileInfo>),
    /// Downloads a flash transfer into the usual folder.
    DownloadFlashFile(Box<DownloadFlashFile>),
    /// Gets where the files of a flash transfer can be downloaded.
    GetFlashFileDownloadUrls(Box<GetFlashFileDownloadUrls>),
    /// Makes another link to a flash transfer.
    ReshareFlashFile(Box<ReshareFlashFile>),
    /// Puts up files as a flash transfer.
    UploadFlashFile(Box<UploadFlashFile>),
    // online_file
    /// Gets the files that are offered in a private chat.
    GetOnlineFileMsg(Box<GetOnlineFileMsg>),
    /// Offers a file to a user.
    SendOnlineFile(Box<SendOnlineFile>),
    /// Offers a folder to a user.
    SendOnlineFolder(Box<SendOnlineFolder>),
    /// Takes a file that is offered.
    ReceiveOnlineFile(Box<ReceiveOnlineFile>),
    /// Refuses a file that is offered.
    RefuseOnlineFile(Box<RefuseOnlineFile>),
    /// Takes back the offer of a file.
    CancelOnlineFile(Box<CancelOnlineFile>),
    // account
    /// Gets the account of the bot.
    GetLoginInfo(Box<GetLoginInfo>),
    /// Gets the business account of the bot.
    QidianGetAccountInfo(Box<QidianGetAccountInfo>),
    /// Changes the profile of the bot.
    SetQqProfile(Box<SetQqProfile>),
    /// Changes the avatar of the bot.
    SetQqAvatar(Box<SetQqAvatar>),
    /// Changes the signature of the bot.
    SetSelfLongnick(Box<SetSelfLongnick>),
    /// Changes the online status of the bot.
    SetOnlineStatus(Box<SetOnlineStatus>),
    /// Gives the bot an online status of its own words.
    SetDiyOnlineStatus(Box<SetDiyOnlineStatus>),
    /// Lists the clients that use the bot's account.
    GetOnlineClients(Box<GetOnlineClients>),
    /// Lists the names that a device model can be shown by.
    GetModelShow(Box<GetModelShow>),
    /// Sets the device model that others see.
    SetModelShow(Box<SetModelShow>),
    /// Ends the process of the bot, without an answer.
    BotExit(Box<BotExit>),
    // credential
    /// Gets the cookies for a domain.
    GetCookies(Box<GetCookies>),
    /// Gets the CSRF token.
    GetCsrfToken(Box<GetCsrfToken>),
    /// Gets the cookies for a domain and the CSRF token.
    GetCredentials(Box<GetCredentials>),
    /// Gets the client key of the account.
    GetClientkey(Box<GetClientkey>),
    /// Gets the keys for downloading media.
    GetRkey(Box<GetRkey>),
    /// Gets the keys for downloading media from the client core.
    NcGetRkey(Box<NcGetRkey>),
    /// Gets the keys for downloading media as a key server sends them.
    GetRkeyServer(Box<GetRkeyServer>),
    // system
    /// Tells whether pictures can be sent.
    CanSendImage(Box<CanSendImage>),
    /// Tells whether voice messages can be sent.
    CanSendRecord(Box<CanSendRecord>),
    /// Gets the state of the implementation.
    GetStatus(Box<GetStatus>),
    /// Gets the version of the implementation.
    GetVersionInfo(Box<GetVersionInfo>),
    /// Restarts the implementation.
    SetRestart(Box<SetRestart>),
    /// Removes cached files.
    CleanCache(Box<CleanCache>),
    /// Loads an event filter again.
    ReloadEventFilter(Box<ReloadEventFilter>),
    /// Lists the names of the actions that there are.
    GetSupportedActions(Box<GetSupportedActions>),
    /// Waits for events over HTTP.
    GetEvent(Box<GetEvent>),
    /// Gets the configuration.
    GetConfig(Box<GetConfig>),
    /// Replaces the configuration.
    SetConfig(Box<SetConfig>),
    /// Calls a method of an internal service.
    LlonebotDebug(Box<LlonebotDebug>),
    /// Fails if packets cannot be sent.
    NcGetPacketStatus(Box<NcGetPacketStatus>),
    /// Judges how safe a link is.
    CheckUrlSafely(Box<CheckUrlSafely>),
    /// Translates English words into Chinese.
    TranslateEn2zh(Box<TranslateEn2zh>),
    /// Cuts a Chinese text into words.
    GetWordSlices(Box<GetWordSlices>),
    /// Reads the QR codes in a picture.
    ScanQrcode(Box<ScanQrcode>),
    // packet
    /// Sends a packet; answers with that of the server in hexadecimal.
    SendPacket(Box<SendPacket>),
    /// Sends a packet by the hidden action of Lagrange.
    SendPacketHidden(Box<SendPacketHidden>),
    /// Sends a packet in protobuf.
    SendPb(Box<SendPb>),
    // robot
    /// Lists the ranges of QQ numbers that official bots have.
    GetRobotUinRange(Box<GetRobotUinRange>),
    /// Clicks a button under a message of an official bot.
    ClickInlineKeyboardButton(Box<ClickInlineKeyboardButton>),
    /// Turns an official bot of a group on or off.
    SetGroupBotStatus(Box<SetGroupBotStatus>),
    /// Sends data to an official bot of a group.
    SendGroupBotCallback(Box<SendGroupBotCallback>),
    // ark
    /// Makes a card of a user or a group, and sends nothing.
    SendArkShare(Box<SendArkShare>),
    /// Makes a card of a group, as JSON text, and sends nothing.
    SendGroupArkShare(Box<SendGroupArkShare>),
    /// Makes a card of a mini app.
    GetMiniAppArk(Box<GetMiniAppArk>),
    /// Makes a signed music card, as JSON text.
    GetMusicArk(Box<GetMusicArk>),
    // collection
    /// Adds a text to the favourites.
    CreateCollection(Box<CreateCollection>),
    /// Lists the favourites.
    GetCollectionList(Box<GetCollectionList>),
    // qzone
    /// Publishes a post in Qzone.
    SendQzoneMsg(Box<SendQzoneMsg>),
    /// Removes a post from Qzone.
    DeleteQzoneMsg(Box<DeleteQzoneMsg>),
    // ai
    /// Lists the voices that can speak a text.
    GetAiCharacters(Box<GetAiCharacters>),
    /// Speaks a text; answers with the address of the voice.
    GetAiRecord(Box<GetAiRecord>),
    /// Speaks a text in a group.
    SendGroupAiRecord(Box<SendGroupAiRecord>),
    // album
    /// Lists the albums of a group.
    GetQunAlbumList(Box<GetQunAlbumList>),
    /// Lists the albums of a group, by the name of LLBot.
    GetGroupAlbumList(Box<GetGroupAlbumList>),
    /// Lists the pictures and videos of an album.
    GetGroupAlbumMediaList(Box<GetGroupAlbumMediaList>),
    /// Makes an album.
    CreateGroupAlbum(Box<CreateGroupAlbum>),
    /// Removes an album.
    DeleteGroupAlbum(Box<DeleteGroupAlbum>),
    /// Puts a picture into an album.
    UploadImageToQunAlbum(Box<UploadImageToQunAlbum>),
    /// Puts pictures into an album.
    UploadGroupAlbum(Box<UploadGroupAlbum>),
    /// Removes a picture or video of an album.
    DelGroupAlbumMedia(Box<DelGroupAlbumMedia>),
    /// Likes a picture of an album, or all that came with it.
    SetGroupAlbumMediaLike(Box<SetGroupAlbumMediaLike>),
    /// Takes back a like of a picture or of all that came with it.
    CancelGroupAlbumMediaLike(Box<CancelGroupAlbumMediaLike>),
    /// Comments on a picture of an album.
    DoGroupAlbumComment(Box<DoGroupAlbumComment>),
    // stream
    /// Downloads a file in pieces.
    DownloadFileStream(Box<DownloadFileStream>),
    /// Downloads a voice in pieces.
    DownloadFileRecordStream(Box<DownloadFileRecordStream>),
    /// Downloads a picture in pieces.
    DownloadFileImageStream(Box<DownloadFileImageStream>),
    /// Uploads a piece of a file, or ends the upload.
    UploadFileStream(Box<UploadFileStream>),
    /// Removes the temporary files of streams.
    CleanStreamTempFile(Box<CleanStreamTempFile>),
    /// Sends a stream for testing.
    TestDownloadStream(Box<TestDownloadStream>),
    // guild
    /// Gets the bot's account in guilds; NapCat has none.
    GetGuildServiceProfile(Box<GetGuildServiceProfile>),
    /// Gets the guilds that the bot is in; NapCat and LLBot have none.
    GetGuildList(Box<GetGuildList>),
    /// Gets what anybody can know of a guild.
    GetGuildMetaByGuest(Box<GetGuildMetaByGuest>),
    /// Gets the channels of a guild.
    GetGuildChannelList(Box<GetGuildChannelList>),
    /// Gets the members of a guild, page by page.
    GetGuildMemberList(Box<GetGuildMemberList>),
    /// Gets a member of a guild.
    GetGuildMemberProfile(Box<GetGuildMemberProfile>),
    /// Sends a message into a guild channel.
    SendGuildChannelMsg(Box<SendGuildChannelMsg>),
    /// Gets a guild message by its id.
    GetGuildMsg(Box<GetGuildMsg>),
    /// Gets the posts of a topic channel.
    GetTopicChannelFeeds(Box<GetTopicChannelFeeds>),
    /// Gets the roles of a guild.
    GetGuildRoles(Box<GetGuildRoles>),
    /// Makes a role in a guild.
    CreateGuildRole(Box<CreateGuildRole>),
    /// Deletes a role of a guild.
    DeleteGuildRole(Box<DeleteGuildRole>),
    /// Gives a role to members or takes it from them.
    SetGuildMemberRole(Box<SetGuildMemberRole>),
    /// Changes a role of a guild.
    UpdateGuildRole(Box<UpdateGuildRole>),
    /// An action without a typed form here, or one whose parameters do not fit it.
    Other(Other),
}

/// The parameters of an action. Implemented by the derive [`Action`](macro@crate::Action).
pub trait ActionData: Object {
    /// The name of the action.
    const NAME: &'static str = Self::INFO.wire;
    /// What the action is answered with.
    type Response: Wire + std::fmt::Debug + Clone + PartialEq;
}

impl Action {
    /// An action that is declared elsewhere.
    ///
    /// If its name is that of one here and the parameters fit it, this gives that variant.
    pub fn custom<T: ActionData>(action: &T) -> Self {
        let value = serde_json::json!({ "action": T::NAME, "params": action.to_value() });
        crate::codec::read::content_union_of(value)
    }

    /// The parameters as a type that is declared elsewhere. `None` if it is another action.
    ///
    /// # Errors
    ///
    /// The name is that of `T`, but the parameters do not fit `T`.
    pub fn downcast<T: ActionData>(&self) -> Option<Result<T, crate::DecodeError>> {
        if Self::INFO.canonical(self.tag()) != T::NAME {
            return None;
        }
        let mut value = self.to_value();
        Some(T::from_value(&value.get_mut("params").map_or(Value::Null, Value::take)))
    }
}

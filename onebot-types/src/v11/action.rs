//! API actions. Spec: <https://github.com/botuniverse/onebot-11/tree/master/api>

pub mod account;
pub mod ai;
pub mod album;
pub mod ark;
pub mod collection;
pub mod credential;
mod decode;
pub mod message;
pub mod packet;
pub mod qzone;
pub mod request;
pub mod robot;
pub mod stream;
pub mod system;

use crate::codec::Wire;
use crate::{Json as _, Object, Other, Union};
pub use account::*;
pub use ai::*;
pub use album::*;
pub use ark::*;
pub use collection::*;
pub use credential::*;
pub use message::*;
pub use packet::*;
pub use qzone::*;
pub use request::*;
pub use robot::*;
use serde_json::Value;
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
    /// Gets a message by its id.
    GetMsg(Box<GetMsg>),
    // request
    /// Runs a quick operation on an event.
    HandleQuickOperation(Box<HandleQuickOperation>),
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

//! Sending messages and files, and taking messages back. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html>

use crate::qq::media::{UploadPartFinishBody, UploadPrepareBody, UploadPrepareResult};
use crate::qq::message::StreamMessageResult;
use crate::qq::object::{DirectMessageSession, Message};
use crate::qq::{
    C2cMessageBody, C2cStreamMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody,
    MediaUploadBody, MediaUploadResult, MessageKeyboard, MessageMarkdown, SendMessageResult,
};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Endpoint, Object};

/// Sends a message to a user. At most 100 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/users/{user_openid}/messages", response = SendMessageResult)]
#[non_exhaustive]
pub struct PostUserMessages {
    /// User.
    pub user_openid: Id,
    /// Message.
    #[endpoint(body)]
    pub body: C2cMessageBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Sends a piece of a message that appears while it is written. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/users/{user_openid}/stream_messages", response = StreamMessageResult)]
#[non_exhaustive]
pub struct PostUserStreamMessages {
    /// User.
    pub user_openid: Id,
    /// Piece of the message.
    #[endpoint(body)]
    pub body: C2cStreamMessageBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Takes back a message to a user, within 2 minutes. At most 10 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/reset.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/v2/users/{user_openid}/messages/{message_id}")]
#[non_exhaustive]
pub struct DeleteUserMessage {
    /// User.
    pub user_openid: Id,
    /// Message.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Sends a message to a group. Status 201 or 202 means that it waits for review. At most 100 requests a
/// second. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/messages", response = SendMessageResult)]
#[non_exhaustive]
pub struct PostGroupMessages {
    /// Group.
    pub group_openid: Id,
    /// Message.
    #[endpoint(body)]
    pub body: GroupMessageBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Takes back a message of a group. As an admin the bot may take back those of members, too. At most 10
/// requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/reset.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/v2/groups/{group_openid}/messages/{message_id}")]
#[non_exhaustive]
pub struct DeleteGroupMessage {
    /// Group.
    pub group_openid: Id,
    /// Message.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Uploads a file to send to users, or joins its parts. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/rich-media.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/users/{user_openid}/files", response = MediaUploadResult)]
#[non_exhaustive]
pub struct PostUserFiles {
    /// User.
    pub user_openid: Id,
    /// File.
    #[endpoint(body)]
    pub body: MediaUploadBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Uploads a file to send to groups, or joins its parts. At most 50 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/rich-media.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/files", response = MediaUploadResult)]
#[non_exhaustive]
pub struct PostGroupFiles {
    /// Group.
    pub group_openid: Id,
    /// File.
    #[endpoint(body)]
    pub body: MediaUploadBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Begins to upload a file for users in parts. At most 10 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/users/{user_openid}/upload_prepare", response = UploadPrepareResult)]
#[non_exhaustive]
pub struct PostUserUploadPrepare {
    /// User.
    pub user_openid: Id,
    /// File that is to come.
    #[endpoint(body)]
    pub body: UploadPrepareBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Begins to upload a file for groups in parts. At most 10 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/upload_prepare", response = UploadPrepareResult)]
#[non_exhaustive]
pub struct PostGroupUploadPrepare {
    /// Group.
    pub group_openid: Id,
    /// File that is to come.
    #[endpoint(body)]
    pub body: UploadPrepareBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Says that a part of a file for users is uploaded. At most 10 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/users/{user_openid}/upload_part_finish")]
#[non_exhaustive]
pub struct PostUserUploadPartFinish {
    /// User.
    pub user_openid: Id,
    /// Part that is there.
    #[endpoint(body)]
    pub body: UploadPartFinishBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Says that a part of a file for groups is uploaded. At most 10 requests a second.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/v2/groups/{group_openid}/upload_part_finish")]
#[non_exhaustive]
pub struct PostGroupUploadPartFinish {
    /// Group.
    pub group_openid: Id,
    /// Part that is there.
    #[endpoint(body)]
    pub body: UploadPartFinishBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Sends a message to a text channel. A message that answers nothing may wait for review: status 201 or 202,
/// code 304023 or 304024. The API also takes a form with the file of a picture, which this type does not
/// make. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/post_messages.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/channels/{channel_id}/messages", response = Message)]
#[non_exhaustive]
pub struct PostChannelMessages {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    #[endpoint(body)]
    pub body: ChannelMessageBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Lists messages of a channel. Known from SDKs only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/messages", response = Vec<Message>)]
#[non_exhaustive]
pub struct GetChannelMessages {
    /// Channel.
    pub channel_id: Id,
    /// Message around which the others are.
    #[endpoint(query)]
    pub around: Option<Id>,
    /// Message before which they are.
    #[endpoint(query)]
    pub before: Option<Id>,
    /// Message after which they are.
    #[endpoint(query)]
    pub after: Option<Id>,
    /// How many at most, up to 20.
    #[endpoint(query, range(1, 20))]
    pub limit: Option<Int>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Gets a message of a channel.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/channels/{channel_id}/messages/{message_id}", response = MessageGetResult)]
#[non_exhaustive]
pub struct GetChannelMessage {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// The message that was asked for.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageGetResult {
    /// Message.
    pub message: Box<Message>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Changes a message of the bot in a channel that has buttons. Known from SDKs only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = PATCH, path = "/channels/{channel_id}/messages/{message_id}", response = Message)]
#[non_exhaustive]
pub struct PatchChannelMessage {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// What a message with buttons becomes.
    #[endpoint(body)]
    pub body: MessageEditBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// What a message with buttons becomes.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct MessageEditBody {
    /// Message that it answers.
    #[object(text)]
    pub msg_id: Option<Id>,
    /// Event that it answers.
    #[object(text)]
    pub event_id: Option<Id>,
    /// New text.
    pub markdown: Option<MessageMarkdown>,
    /// New buttons, of which there must be some.
    pub keyboard: Option<MessageKeyboard>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Takes back a message of a channel. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/reset.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/channels/{channel_id}/messages/{message_id}")]
#[non_exhaustive]
pub struct DeleteChannelMessage {
    /// Channel.
    pub channel_id: Id,
    /// Message.
    pub message_id: Id,
    /// Whether no notice stands in its place; by default one does.
    #[endpoint(query)]
    pub hidetip: Option<Flag>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Opens a session of direct messages with a member of a guild. The bot has to be in the guild as well.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/dms/post_dms_messages.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/users/@me/dms", response = DirectMessageSession)]
#[non_exhaustive]
pub struct PostMeDms {
    /// With whom to open a session of direct messages.
    #[endpoint(body)]
    pub body: CreateDmsBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// With whom to open a session of direct messages.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct CreateDmsBody {
    /// Member.
    #[object(text)]
    pub recipient_id: Id,
    /// Guild that the member and the bot share.
    #[object(text)]
    pub source_guild_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a direct message. As in channels, it may wait for review, and the API also takes a form with the
/// file of a picture.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/dms/post_dms_messages.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/dms/{guild_id}/messages", response = Message)]
#[non_exhaustive]
pub struct PostDmMessages {
    /// Guild of the session.
    pub guild_id: Id,
    /// Message.
    #[endpoint(body)]
    pub body: DirectMessageBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Gets a direct message. Known from SDKs only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET, path = "/dms/{guild_id}/messages/{message_id}", response = MessageGetResult)]
#[non_exhaustive]
pub struct GetDmMessage {
    /// Guild of the session.
    pub guild_id: Id,
    /// Message.
    pub message_id: Id,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Takes back a direct message of the bot. For bots of a private domain only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/reset.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = DELETE, path = "/dms/{guild_id}/messages/{message_id}")]
#[non_exhaustive]
pub struct DeleteDmMessage {
    /// Guild of the session.
    pub guild_id: Id,
    /// Message.
    pub message_id: Id,
    /// Whether no notice stands in its place; by default one does.
    #[endpoint(query)]
    pub hidetip: Option<Flag>,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// Shows in a channel how to change what the bot may send. Known from SDKs only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/channels/{channel_id}/settingguide", response = Message)]
#[non_exhaustive]
pub struct PostChannelSettingguide {
    /// Channel.
    pub channel_id: Id,
    /// A hint at the settings for messages.
    #[endpoint(body)]
    pub body: SettingGuideBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

/// A hint at the settings for messages.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct SettingGuideBody {
    /// Text, in channels, with mentions.
    pub content: Option<String>,
    /// Guild, in direct messages.
    pub setting_guide: Option<SettingGuide>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whose settings a hint is at.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(send_only)]
#[non_exhaustive]
pub struct SettingGuide {
    /// Guild.
    #[object(text)]
    pub guild_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Shows in a direct message how to change what the bot may send. Known from SDKs only.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/send.html)
#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = POST, path = "/dms/{guild_id}/settingguide", response = Message)]
#[non_exhaustive]
pub struct PostDmSettingguide {
    /// Guild of the session.
    pub guild_id: Id,
    /// A hint at the settings for messages.
    #[endpoint(body)]
    pub body: SettingGuideBody,
    /// Parameters of the query without a field here.
    pub extra: Extra,
}

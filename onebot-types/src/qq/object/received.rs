//! Messages as they arrive: from users, in groups and in channels. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/event.html>

use super::{Member, User};
use crate::qq::ark::MessageArk;
use crate::qq::embed::MessageEmbed;
use crate::qq::keyboard::MessageKeyboard;
use crate::qq::markdown::MessageMarkdown;
use crate::qq::message::MessageReference;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};
use serde_json::{Map, Value};

/// A message of a user to the bot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only, hot)]
#[non_exhaustive]
pub struct C2cMessage {
    /// Message, as replies and recalls name it.
    pub id: Id,
    /// Who sent it, by `user_openid`.
    pub author: MessageUser,
    /// Text, with escaped characters and face tags.
    #[object(required(receive))]
    pub content: Option<String>,
    /// Time of sending; sometimes in the form that Go prints.
    #[object(required(receive))]
    pub timestamp: Option<Timestamp>,
    /// Files that came with it.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// What the message consists of.
    pub message_type: Option<ReceivedMessageType>,
    /// Where in the client it was written, with the index of the message.
    pub message_scene: Option<Box<MessageScene>>,
    /// Content of a card.
    pub ark_data: Option<Box<ArkData>>,
    /// Messages that it quotes or bundles.
    pub msg_elements: Option<Vec<MessageElement>>,
    /// Index of the message, beside `message_scene` in some events.
    pub msg_idx: Option<Id>,
    /// Sequence number, the same where one message is pushed twice.
    pub msg_seq: Option<Int>,
    /// Message that it quotes, as some SDKs read it.
    pub message_reference: Option<Box<MessageReference>>,
    /// Users that it mentions, as some SDKs read them.
    pub mentions: Option<Vec<GroupMention>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message in a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only, hot)]
#[non_exhaustive]
pub struct GroupMessage {
    /// Message, as replies and recalls name it.
    pub id: Id,
    /// Who sent it, by `member_openid`.
    pub author: MessageUser,
    /// Text; a mention of the bot in front of it is left out.
    #[object(required(receive))]
    pub content: Option<String>,
    /// Time of sending; sometimes in the form that Go prints.
    #[object(required(receive))]
    pub timestamp: Option<Timestamp>,
    /// Group.
    pub group_openid: Id,
    /// Group under an older name, still sent along.
    pub group_id: Option<Id>,
    /// Files that came with it.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// Users that it mentions; without the bot where every message mentions it.
    pub mentions: Option<Vec<GroupMention>>,
    /// What the message consists of.
    pub message_type: Option<ReceivedMessageType>,
    /// Where in the client it was written, with its index and a token.
    pub message_scene: Option<Box<MessageScene>>,
    /// Content of a card.
    pub ark_data: Option<Box<ArkData>>,
    /// Messages that it quotes or bundles.
    pub msg_elements: Option<Vec<MessageElement>>,
    /// Index of the message, beside `message_scene` in some events.
    pub msg_idx: Option<Id>,
    /// Sequence number, the same where one message is pushed twice.
    pub msg_seq: Option<Int>,
    /// Message that it quotes, as some SDKs read it.
    pub message_reference: Option<Box<MessageReference>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a received message consists of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ReceivedMessageType {
    /// Text.
    #[open_enum(rename = 0)]
    Text,
    /// A card, in `ark_data`.
    #[open_enum(rename = 3)]
    Ark,
    /// Several messages at once.
    #[open_enum(rename = 101)]
    Parallel,
    /// A forwarded chat record.
    #[open_enum(rename = 102)]
    ChatRecord,
    /// A message that quotes another, in `msg_elements`.
    #[open_enum(rename = 103)]
    Quote,
    /// Another number.
    Other(i64),
}

/// Who wrote a message to the bot or in a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageUser {
    /// Openid of the user.
    pub id: Option<Id>,
    /// Nickname, often empty in single chats.
    pub username: Option<String>,
    /// Whether it is a bot.
    pub bot: Option<Flag>,
    /// Openid across the apps of one developer; may be empty.
    pub union_openid: Option<Id>,
    /// Account across the apps of one developer; may be empty.
    pub union_user_account: Option<String>,
    /// Openid of the user, in single chats.
    pub user_openid: Option<Id>,
    /// Openid of the member, in groups.
    pub member_openid: Option<Id>,
    /// Role in the group.
    pub member_role: Option<MemberRole>,
    /// Address of the avatar.
    pub avatar: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Role of a group member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MemberRole {
    /// Ordinary member.
    Member,
    /// Administrator.
    Admin,
    /// Owner of the group.
    Owner,
    /// Another text.
    Other(String),
}

// What is rare is in boxes: many small objects in a list must not take much more memory than they are long.
/// A mention in a group message: of a user, or of everyone.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct GroupMention {
    /// Whether it is of one user or of everyone.
    pub scope: Option<Box<MentionScope>>,
    /// Openid of the user.
    pub id: Option<Id>,
    /// Nickname.
    pub username: Option<Box<str>>,
    /// Whether the user is a bot.
    pub bot: Option<Flag>,
    /// Whether it means this bot; always so where everyone is mentioned.
    pub is_you: Option<Flag>,
    /// Openid of the member.
    pub member_openid: Option<Id>,
    /// Openid of the user.
    pub user_openid: Option<Id>,
    /// Openid across the apps of one developer; may be empty.
    pub union_openid: Option<Id>,
    /// Account across the apps of one developer; may be empty.
    pub union_user_account: Option<Box<str>>,
    /// Role in the group.
    pub member_role: Option<Box<MemberRole>>,
    /// Nickname, under another name.
    pub nickname: Option<Box<str>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whom a mention means.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MentionScope {
    /// One user.
    Single,
    /// Everyone.
    All,
    /// Another text.
    Other(String),
}

/// Where in the client a message was written.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageScene {
    /// Kind of chat window.
    pub source: Option<MessageSource>,
    /// Texts of the form `key=value`; see [`SceneExtKey`] and [`value`](Self::value).
    pub ext: Option<Vec<String>>,
    /// Data of the link or button through which the user came.
    pub callback_data: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MessageScene {
    /// What stands behind a key in [`ext`](Self::ext).
    ///
    /// ```
    /// use onebot_types::qq::object::{MessageScene, SceneExtKey};
    ///
    /// let scene = MessageScene::new().ext(["msg_idx=REFIDX_7".to_owned(), "switch_id=1".to_owned()]);
    /// assert_eq!(scene.value(&SceneExtKey::MsgIdx), Some("REFIDX_7"));
    /// assert_eq!(scene.value(&"switch_id".into()), Some("1"));
    /// ```
    pub fn value(&self, key: &SceneExtKey) -> Option<&str> {
        let ext = self.ext.iter().flatten();
        ext.filter_map(|text| text.split_once('='))
            .find(|(name, _)| *name == key.as_str())
            .map(|(_, value)| value)
    }
}

/// The kind of chat window that a message was written in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageSource {
    /// Ordinary chat.
    Default,
    /// Voice call.
    RealtimeVoice,
    /// Search with AI.
    AiSearch,
    /// Another text.
    Other(String),
}

/// Keys of the texts in the `ext` of a [`MessageScene`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum SceneExtKey {
    /// Index of the message, to quote it by.
    MsgIdx,
    /// Index of the message that it quotes; begins with `REFIDX_` or `TMP_`.
    RefMsgIdx,
    /// Token of the sender.
    AuthToken,
    /// Whether search on the net is off: `1`, in interactions.
    DisableNetSearch,
    /// Another text.
    Other(String),
}

/// A message that stands inside another: quoted, or bundled with it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageElement {
    /// Index of the message.
    pub msg_idx: Option<Id>,
    /// Who wrote it.
    pub author: Option<Box<MessageUser>>,
    /// What it consists of.
    pub message_type: Option<ReceivedMessageType>,
    /// Text; that of bundled messages is one, with headings.
    pub content: Option<String>,
    /// Files that came with it.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// Content of a card.
    pub ark_data: Option<Box<ArkData>>,
    /// Messages that stand inside this one.
    pub msg_elements: Option<Vec<MessageElement>>,
    /// Message, as some SDKs read it.
    pub id: Option<Id>,
    /// Message, under another name.
    pub message_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Content of a card that a user sent.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ArkData {
    /// Summary.
    pub prompt: Option<String>,
    /// Kind of card.
    pub ark_type: Option<ArkType>,
    /// Kind of card in Chinese.
    pub ark_name: Option<String>,
    /// Texts by name, such as `title`, `desc`, `jump_url`, `preview`, `source`, `address`.
    pub fields: Option<Map<String, Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of card that a user sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ArkType {
    /// Web page with picture and text.
    #[open_enum(rename = "tuwen")]
    Link,
    /// Picture and text of an album, a post in a guild or a share.
    Feed,
    /// Mini program.
    Miniapp,
    /// Place.
    Map,
    /// Contact.
    ContactCard,
    /// Shared video.
    VideoShare,
    /// Listening together.
    MusicTogether,
    /// Another text.
    Other(String),
}

// What is rare is in boxes: many small objects in a list must not take much more memory than they are long.
/// A file that came with a message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageAttachment {
    /// Download address; the scheme is missing at times.
    pub url: Option<String>,
    /// Kind of file.
    pub content_type: Option<Box<AttachmentType>>,
    /// File name.
    pub filename: Option<Box<str>>,
    /// Width in pixels, of pictures.
    pub width: Option<Int>,
    /// Height in pixels, of pictures.
    pub height: Option<Int>,
    /// Size in bytes.
    pub size: Option<Int>,
    /// File.
    pub id: Option<Id>,
    /// Address of a voice message as WAV.
    pub voice_wav_url: Option<Box<str>>,
    /// Text that was recognised in a voice message.
    pub asr_refer_text: Option<Box<str>>,
    /// Text of the attachment.
    pub content: Option<Box<str>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a received file: a MIME type, or one of two words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AttachmentType {
    /// JPEG picture.
    #[open_enum(rename = "image/jpeg")]
    Jpeg,
    /// PNG picture.
    #[open_enum(rename = "image/png")]
    Png,
    /// GIF picture.
    #[open_enum(rename = "image/gif")]
    Gif,
    /// Video.
    #[open_enum(rename = "video/mp4")]
    Mp4,
    /// Voice message.
    Voice,
    /// Any other file.
    File,
    /// Another text.
    Other(String),
}

/// A message of a channel or a direct message session, as event and as answer.
///
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/send-receive/event.html)
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only, hot)]
#[non_exhaustive]
pub struct Message {
    /// Message.
    pub id: Id,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Guild; in direct messages the one that stands for the session.
    pub guild_id: Option<Id>,
    /// Text.
    pub content: Option<String>,
    /// Time of sending.
    pub timestamp: Option<Timestamp>,
    /// Time of the last change.
    pub edited_timestamp: Option<Timestamp>,
    /// Whether it mentions everyone.
    pub mention_everyone: Option<Flag>,
    /// Who sent it.
    pub author: Option<Box<User>>,
    /// Files that came with it.
    pub attachments: Option<Vec<MessageAttachment>>,
    /// Embed cards.
    pub embeds: Option<Vec<MessageEmbed>>,
    /// Users that it mentions.
    pub mentions: Option<Mentions>,
    /// Author as a member of the guild.
    pub member: Option<Box<Member>>,
    /// Ark card.
    pub ark: Option<Box<MessageArk>>,
    /// Order among messages, out of use since August 2022.
    pub seq: Option<Int>,
    /// Order among the messages of the channel.
    pub seq_in_channel: Option<Int>,
    /// Message that it quotes.
    pub message_reference: Option<Box<MessageReference>>,
    /// Guild in which a direct message session was begun.
    pub src_guild_id: Option<Id>,
    /// Whether it is a direct message.
    pub direct_message: Option<Flag>,
    /// Markdown, as some SDKs read it.
    pub markdown: Option<Box<MessageMarkdown>>,
    /// Buttons, as some SDKs read them.
    pub keyboard: Option<Box<MessageKeyboard>>,
    /// Seen in the example of an answer only.
    pub tts: Option<Flag>,
    /// Seen in the example of an answer, as is `tts`.
    pub pinned: Option<Flag>,
    /// Seen in the example of an answer, as is `tts`.
    pub r#type: Option<Int>,
    /// Seen in the example of an answer, as is `tts`.
    pub flags: Option<Int>,
    /// Group, in an SDK that has one type for all scenes.
    pub group_id: Option<Id>,
    /// Uploaded file in base64, in an SDK that has one type for all answers.
    pub file_info: Option<String>,
    /// Seconds for which `file_info` is valid.
    pub ttl: Option<Int>,
    /// Where in the client it was written, as some SDKs read it.
    pub message_scene: Option<Box<MessageScene>>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// The users that a channel message mentions: documented as a list, and one user in some SDKs.
    pub enum Mentions {
        /// A list.
        List(Vec<User>),
        /// One user.
        One(Box<User>),
    }
}

impl Mentions {
    /// All of them.
    pub fn users(&self) -> &[User] {
        match self {
            Mentions::List(users) => users,
            Mentions::One(user) => std::slice::from_ref(user),
        }
    }
}

/// A message that was taken back in a channel or a direct message session.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageDelete {
    /// What was taken back, with few fields.
    pub message: Box<Message>,
    /// Who took it back, by `id` only.
    pub op_user: User,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An audit of a message that the bot sent on its own.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct MessageAudited {
    /// Audit.
    pub audit_id: Id,
    /// Message, once the audit has passed.
    pub message_id: Option<Id>,
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Time of the audit.
    pub audit_time: Option<Timestamp>,
    /// Time at which the message was sent.
    pub create_time: Option<Timestamp>,
    /// Order among the messages of the channel.
    pub seq_in_channel: Option<Int>,
    /// User, where the message was not for a guild.
    pub user_openid: Option<Id>,
    /// Group, where the message was not for a guild.
    pub group_openid: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

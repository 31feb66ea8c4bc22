//! The forum of a guild, and rich text. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/channel/content/forum/model.html>

use crate::wire::{Extra, Flag, Id, Int, Number, Timestamp};
use crate::{Json as _, Object, OpenEnum};

/// A thread of a forum channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumThread {
    /// Guild; a number in some examples.
    pub guild_id: Option<Id>,
    /// Channel; a number in some examples.
    pub channel_id: Option<Id>,
    /// Author; a number in some examples.
    pub author_id: Option<Id>,
    /// What was written.
    pub thread_info: Option<Box<ForumThreadInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What was written in a thread.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumThreadInfo {
    /// Thread.
    pub thread_id: Option<Id>,
    /// Title.
    pub title: Option<RichContent>,
    /// Text: the JSON text of a [`RichText`], or in documented events a list of pieces.
    pub content: Option<RichContent>,
    /// Time of writing.
    pub date_time: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A comment on a thread.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumPost {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Author.
    pub author_id: Option<Id>,
    /// What was written.
    pub post_info: Option<Box<ForumPostInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What was written in a comment.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumPostInfo {
    /// Thread.
    pub thread_id: Option<Id>,
    /// Comment.
    pub post_id: Option<Id>,
    /// Text; in the same forms as that of a thread.
    pub content: Option<RichContent>,
    /// Time of writing.
    pub date_time: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A reply to a comment.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumReply {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Author.
    pub author_id: Option<Id>,
    /// What was written.
    pub reply_info: Option<Box<ForumReplyInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What was written in a reply.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumReplyInfo {
    /// Thread.
    pub thread_id: Option<Id>,
    /// Comment.
    pub post_id: Option<Id>,
    /// Reply.
    pub reply_id: Option<Id>,
    /// Text; in the same forms as that of a thread.
    pub content: Option<RichContent>,
    /// Time of writing.
    pub date_time: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether something may appear in a forum.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct ForumAuditResult {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Channel.
    pub channel_id: Option<Id>,
    /// Author.
    pub author_id: Option<Id>,
    /// Thread.
    pub thread_id: Option<Id>,
    /// Comment.
    pub post_id: Option<Id>,
    /// Reply.
    pub reply_id: Option<Id>,
    /// What was looked at.
    pub r#type: Option<ForumAuditType>,
    /// What came of it.
    pub result: Option<ForumAuditOutcome>,
    /// Why it may not.
    pub err_msg: Option<String>,
    /// Task of the publication, as one SDK reads it.
    pub task_id: Option<Id>,
    /// Time, as one SDK reads it.
    pub date_time: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What an audit of a forum looked at.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ForumAuditType {
    /// A thread.
    #[open_enum(rename = 1)]
    Thread,
    /// A comment.
    #[open_enum(rename = 2)]
    Comment,
    /// A reply.
    #[open_enum(rename = 3)]
    Reply,
    /// Another number.
    Other(i64),
}

/// What came of an audit of a forum.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ForumAuditOutcome {
    /// It may appear.
    #[open_enum(rename = 0)]
    Passed,
    /// It may not.
    #[open_enum(rename = 1)]
    Refused,
    /// Another number.
    Other(i64),
}

/// How the text of a new thread is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ThreadFormat {
    /// As it stands.
    #[open_enum(rename = 1)]
    Text,
    /// As HTML.
    #[open_enum(rename = 2)]
    Html,
    /// As Markdown.
    #[open_enum(rename = 3)]
    Markdown,
    /// As the JSON text of a [`RichText`].
    #[open_enum(rename = 4)]
    Json,
    /// Another number.
    Other(i64),
}

one_of! {
    /// A title or a text of a forum, in the form that the sender has chosen.
    pub enum RichContent {
        /// Text: as it stands, or the JSON of a [`RichText`].
        Text(String),
        /// Pieces, as in documented events.
        Objects(Vec<RichObject>),
        /// Paragraphs.
        Rich(RichText),
    }
}

impl RichContent {
    /// The paragraphs, if it is a [`RichText`] or the JSON text of one.
    ///
    /// ```
    /// use onebot_types::qq::object::RichContent;
    ///
    /// let content = RichContent::from(r#"{"paragraphs":[{"elems":[{"type":1,"text":{"text":"hi"}}],"props":{}}]}"#.to_owned());
    /// assert_eq!(content.to_rich_text().unwrap().paragraphs.len(), 1);
    /// assert_eq!(RichContent::from("hi".to_owned()).to_rich_text(), None);
    /// ```
    pub fn to_rich_text(&self) -> Option<RichText> {
        match self {
            RichContent::Text(text) => RichText::from_json(text).ok(),
            RichContent::Objects(_) => None,
            RichContent::Rich(text) => Some(text.clone()),
        }
    }
}

/// A piece of rich text, as in documented events.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichObject {
    /// Which of the fields counts.
    pub r#type: RichType,
    /// Text.
    pub text_info: Option<Box<RichTextInfo>>,
    /// Mention.
    pub at_info: Option<Box<RichAtInfo>>,
    /// Link.
    pub url_info: Option<Box<RichUrlInfo>>,
    /// Emoji.
    pub emoji_info: Option<Box<RichEmojiInfo>>,
    /// Mention of a channel.
    pub channel_info: Option<Box<RichChannelInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a piece of rich text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RichType {
    /// Text.
    #[open_enum(rename = 1)]
    Text,
    /// Mention.
    #[open_enum(rename = 2)]
    At,
    /// Link.
    #[open_enum(rename = 3)]
    Url,
    /// Emoji.
    #[open_enum(rename = 4)]
    Emoji,
    /// Mention of a channel.
    #[open_enum(rename = 5)]
    Channel,
    /// Video.
    #[open_enum(rename = 10)]
    Video,
    /// Picture.
    #[open_enum(rename = 11)]
    Image,
    /// Another number.
    Other(i64),
}

/// Text in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichTextInfo {
    /// Text.
    pub text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A mention in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichAtInfo {
    /// Whom it means.
    pub r#type: Option<RichAtType>,
    /// User.
    pub user_info: Option<Box<RichAtUserInfo>>,
    /// Role.
    pub role_info: Option<Box<RichAtRoleInfo>>,
    /// Guild.
    pub guild_info: Option<Box<RichAtGuildInfo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whom a mention in rich text means.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RichAtType {
    /// A user.
    #[open_enum(rename = 1)]
    User,
    /// All who have a role.
    #[open_enum(rename = 2)]
    Role,
    /// Everyone in the guild.
    #[open_enum(rename = 3)]
    Guild,
    /// Another number.
    Other(i64),
}

/// A user who is mentioned in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichAtUserInfo {
    /// User.
    pub id: Option<Id>,
    /// Name in the guild.
    pub nick: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A role that is mentioned in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichAtRoleInfo {
    /// Role.
    pub role_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Colour, as that of a role.
    pub color: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild that is mentioned in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichAtGuildInfo {
    /// Guild.
    pub guild_id: Option<Id>,
    /// Name.
    pub guild_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichUrlInfo {
    /// Page that opens.
    pub url: Option<String>,
    /// Text that is shown.
    pub display_text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An emoji in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichEmojiInfo {
    /// Emoji; a number in the example.
    pub id: Option<Id>,
    /// Kind of emoji, as text.
    pub r#type: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Address of the picture.
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A channel that is mentioned in rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct RichChannelInfo {
    /// Channel.
    pub channel_id: Option<Id>,
    /// Name.
    pub channel_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Rich text in paragraphs: what a thread of the format JSON is made of.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichText {
    /// Paragraphs; one without elements is an empty line.
    pub paragraphs: Vec<RichParagraph>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A paragraph of rich text.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichParagraph {
    /// Elements from left to right.
    pub elems: Option<Vec<RichElem>>,
    /// Look; an object without keys at times.
    pub props: Option<Box<RichParagraphProps>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Look of a paragraph.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichParagraphProps {
    /// Alignment.
    pub alignment: Option<RichAlignment>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Alignment of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RichAlignment {
    /// Left.
    #[open_enum(rename = 0)]
    Left,
    /// Middle.
    #[open_enum(rename = 1)]
    Middle,
    /// Right.
    #[open_enum(rename = 2)]
    Right,
    /// Another number.
    Other(i64),
}

/// An element of a paragraph.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichElem {
    /// Which of the fields counts.
    pub r#type: RichElemType,
    /// Text.
    pub text: Option<Box<RichTextElem>>,
    /// Picture.
    pub image: Option<Box<RichImageElem>>,
    /// Video.
    pub video: Option<Box<RichVideoElem>>,
    /// Link.
    pub url: Option<Box<RichUrlElem>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of an element of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RichElemType {
    /// Text.
    #[open_enum(rename = 1)]
    Text,
    /// Picture.
    #[open_enum(rename = 2)]
    Image,
    /// Video.
    #[open_enum(rename = 3)]
    Video,
    /// Link.
    #[open_enum(rename = 4)]
    Url,
    /// Another number.
    Other(i64),
}

impl RichElem {
    /// Text.
    pub fn from_text(text: impl Into<String>) -> Self {
        RichElem::new(RichElemType::Text).text(RichTextElem::new().text(text))
    }

    /// A picture from elsewhere.
    pub fn from_image(url: impl Into<String>) -> Self {
        RichElem::new(RichElemType::Image).image(RichImageElem::new().third_url(url))
    }

    /// A video from elsewhere.
    pub fn from_video(url: impl Into<String>) -> Self {
        RichElem::new(RichElemType::Video).video(RichVideoElem::new().third_url(url))
    }

    /// A link with its text.
    pub fn from_url(url: impl Into<String>, desc: impl Into<String>) -> Self {
        RichElem::new(RichElemType::Url).url(RichUrlElem::new().url(url).desc(desc))
    }
}

/// Text of a paragraph.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichTextElem {
    /// Text.
    pub text: Option<String>,
    /// Look.
    pub props: Option<Box<RichTextProps>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Look of a text.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichTextProps {
    /// Whether it is bold.
    pub font_bold: Option<Flag>,
    /// Whether it is slanted.
    pub italic: Option<Flag>,
    /// Whether it is underlined.
    pub underline: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture in a paragraph.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichImageElem {
    /// Address of a picture from elsewhere, to send.
    pub third_url: Option<String>,
    /// How much of the width it fills.
    pub width_percent: Option<Number>,
    /// Picture as the platform keeps it, in what is received.
    pub plat_image: Option<Box<RichPlatImage>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture that the platform keeps.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichPlatImage {
    /// Address.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<Int>,
    /// Height in pixels.
    pub height: Option<Int>,
    /// Picture.
    pub image_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A video in a paragraph.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichVideoElem {
    /// Address of a video from elsewhere, to send.
    pub third_url: Option<String>,
    /// Video as the platform keeps it, in what is received.
    pub plat_video: Option<Box<RichPlatVideo>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A video that the platform keeps.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichPlatVideo {
    /// Address.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<Int>,
    /// Height in pixels.
    pub height: Option<Int>,
    /// Video.
    pub video_id: Option<Id>,
    /// Length, in a unit that no document names.
    pub duration: Option<Int>,
    /// Cover.
    pub cover: Option<Box<RichPlatImage>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A link in a paragraph.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct RichUrlElem {
    /// Page that opens.
    pub url: Option<String>,
    /// Text that is shown.
    pub desc: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Interactions: buttons, menus, feedback. Spec:
//! <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/msg-btn.html>

use crate::qq::object::ClawConfig;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};

/// A user did something with a part of a message or of the chat.
///
/// The body of `INTERACTION_CREATE`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct Interaction {
    /// Interaction, for the answer and as `event_id` of replies.
    pub id: Id,
    /// What the user did.
    pub r#type: Option<InteractionType>,
    /// Where, as a text.
    pub scene: Option<InteractionScene>,
    /// Where, as a number.
    pub chat_type: Option<ChatType>,
    /// Time of it.
    pub timestamp: Option<Timestamp>,
    /// Guild, if it was in one.
    pub guild_id: Option<Id>,
    /// Channel, if it was in one.
    pub channel_id: Option<Id>,
    /// Openid of the user, in the chat of a user.
    pub user_openid: Option<Id>,
    /// Openid of the group, if it was in one.
    pub group_openid: Option<Id>,
    /// Openid of the member, if it was in a group.
    pub group_member_openid: Option<Id>,
    /// What came with it.
    pub data: Option<Box<InteractionData>>,
    /// Version of the event.
    pub version: Option<Int>,
    /// App id of the bot.
    pub application_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What comes with an interaction.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct InteractionData {
    /// Kind of the data.
    pub r#type: Option<InteractionDataType>,
    /// Title; of one SDK.
    pub name: Option<String>,
    /// Details.
    pub resolved: Option<Box<InteractionResolved>>,
    /// Details, as a table of the documents misspells it.
    pub resoloved: Option<Box<InteractionResolved>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Details of an interaction.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct InteractionResolved {
    /// Data of the button, or of the feedback.
    pub button_data: Option<String>,
    /// Button.
    pub button_id: Option<Id>,
    /// User, in a guild.
    pub user_id: Option<Id>,
    /// Item of the menu.
    pub feature_id: Option<Id>,
    /// Message that the button or the feedback belongs to.
    pub message_id: Option<Id>,
    /// Feedback.
    pub feedback_opt: Option<FeedbackOpt>,
    /// Whether the feedback is set.
    pub checked: Option<Flag>,
    /// Story that was entered or left, or model.
    pub action: Option<InteractionAction>,
    /// Scene of the message that feedback belongs to.
    pub message_scene: Option<InteractionMessageScene>,
    /// What was allowed.
    pub authorize_data: Option<AuthorizeData>,
    /// Text that was looked for; of SDKs.
    pub keyword: Option<String>,
    /// Text of the request; of SDKs.
    pub request: Option<String>,
    /// Name of the member; of SDKs.
    pub member_nick: Option<String>,
    /// Configuration to set, of one agent framework.
    pub claw_cfg: Option<Box<ClawConfig>>,
    /// Part of a flat configuration, of one agent framework.
    pub require_mention: Option<String>,
    /// Part of a flat configuration, of one agent framework.
    pub group_policy: Option<String>,
    /// Part of a flat configuration, of one agent framework.
    pub mention_patterns: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The scene of a message that feedback belongs to.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct InteractionMessageScene {
    /// Texts of the form `key=value`.
    pub ext: Option<Vec<String>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a user or a group allowed.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct AuthorizeData {
    /// Where it was done.
    pub opt_scene: Option<AuthorizeScene>,
    /// What was allowed.
    pub scope: Option<AuthorizeScope>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a user did in an interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum InteractionType {
    /// Ping; of SDKs.
    #[open_enum(rename = 1)]
    Ping,
    /// Command of an application; of SDKs.
    #[open_enum(rename = 2)]
    Command,
    /// HTTP proxy; of one SDK.
    #[open_enum(rename = 10)]
    HttpProxy,
    /// Button of a message; needs an answer.
    #[open_enum(rename = 11)]
    Button,
    /// Menu of a user's chat; needs an answer.
    #[open_enum(rename = 12)]
    Menu,
    /// Like or dislike.
    #[open_enum(rename = 13)]
    Feedback,
    /// Cleared the history.
    #[open_enum(rename = 14)]
    ClearSession,
    /// Entered or left a story.
    #[open_enum(rename = 15)]
    Story,
    /// Chose another model.
    #[open_enum(rename = 16)]
    SwitchModel,
    /// A user allowed something.
    #[open_enum(rename = 18)]
    UserAuthorize,
    /// A group allowed something.
    #[open_enum(rename = 19)]
    GroupAuthorize,
    /// What a group allows has changed.
    #[open_enum(rename = 20)]
    GroupAuthorizeStatus,
    /// Another number.
    Other(i64),
}

/// The kind of an interaction's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum InteractionDataType {
    /// Search; of SDKs.
    #[open_enum(rename = 9)]
    Search,
    /// HTTP proxy; of one SDK.
    #[open_enum(rename = 10)]
    HttpProxy,
    /// Button of a message.
    #[open_enum(rename = 11)]
    Button,
    /// Menu.
    #[open_enum(rename = 12)]
    Menu,
    /// Feedback.
    #[open_enum(rename = 13)]
    Feedback,
    /// Cleared history.
    #[open_enum(rename = 14)]
    ClearSession,
    /// Story.
    #[open_enum(rename = 15)]
    Story,
    /// Model.
    #[open_enum(rename = 16)]
    SwitchModel,
    /// Asks for a configuration, of one agent framework.
    #[open_enum(rename = 2001)]
    ConfigQuery,
    /// Sets a configuration, of one agent framework.
    #[open_enum(rename = 2002)]
    ConfigUpdate,
    /// Another number.
    Other(i64),
}

/// Where an interaction was, as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ChatType {
    /// Guild.
    #[open_enum(rename = 0)]
    Guild,
    /// Group.
    #[open_enum(rename = 1)]
    Group,
    /// User.
    #[open_enum(rename = 2)]
    C2c,
    /// Guild, of one SDK.
    #[open_enum(rename = 3)]
    GuildLater,
    /// Another number.
    Other(i64),
}

/// Where an interaction was, as a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum InteractionScene {
    /// User.
    #[open_enum(rename = "c2c")]
    C2c,
    /// Group.
    Group,
    /// Guild.
    Guild,
    /// Another text.
    Other(String),
}

/// The answer to an interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum InteractionResultCode {
    /// Done.
    #[open_enum(rename = 0)]
    Done,
    /// Failed.
    #[open_enum(rename = 1)]
    Failed,
    /// Too often.
    #[open_enum(rename = 2)]
    TooOften,
    /// Done before.
    #[open_enum(rename = 3)]
    Repeated,
    /// Not allowed to this user.
    #[open_enum(rename = 4)]
    NoPermission,
    /// Allowed to admins only.
    #[open_enum(rename = 5)]
    AdminsOnly,
    /// Another number.
    Other(i64),
}

/// Feedback to an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[open_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum FeedbackOpt {
    /// Like.
    Like,
    /// Dislike.
    Unlike,
    /// Another text.
    Other(String),
}

/// What was done with a story; also names of models.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[open_enum(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum InteractionAction {
    /// Entered.
    EnterStory,
    /// Left.
    QuitStory,
    /// Another text.
    Other(String),
}

/// Where something was allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AuthorizeScene {
    /// In the settings.
    Setting,
    /// In a dialog.
    Dialog,
    /// Another text.
    Other(String),
}

/// What was allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AuthorizeScope {
    /// Active messages to the user.
    #[open_enum(rename = "c2c_push")]
    C2cPush,
    /// Active messages to the group.
    GroupPush,
    /// Another text.
    Other(String),
}

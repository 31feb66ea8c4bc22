//! Buttons under a message. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/msg-btn.html>

use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Object, OpenEnum};

/// Buttons under a markdown message: a template, or rows of them.
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::keyboard::{ButtonPermission, ButtonStyle, KeyboardButton, MessageKeyboard};
///
/// let yes = KeyboardButton::callback("1", "Yes", "vote:yes");
/// let more = KeyboardButton::link("2", "More", "https://example.com/vote").style(ButtonStyle::BlueOutline);
/// let close = KeyboardButton::command("3", "Close", "/close").permission(ButtonPermission::managers());
/// let keyboard = MessageKeyboard::rows([[yes, more]]).row([close]);
/// let row = &keyboard.to_value()["content"]["rows"][0]["buttons"];
/// assert_eq!(row[0]["action"]["data"], "vote:yes");
/// assert_eq!(row[1]["render_data"]["label"], "More");
/// assert_eq!(MessageKeyboard::template("62").to_json(), r#"{"id":"62"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::TEMPLATE_OR_ROWS)]
#[non_exhaustive]
pub struct MessageKeyboard {
    /// Template; not together with `content`.
    pub id: Option<Id>,
    /// Rows of buttons; not together with `id`.
    pub content: Option<Box<KeyboardContent>>,
    /// App of the bot, as one SDK has it.
    pub bot_appid: Option<Id>,
    /// Look of one button, which a document of an SDK has in this place.
    pub render_data: Option<Box<ButtonRenderData>>,
    /// What a click on one button does, which a document of an SDK has in this place.
    pub action: Option<Box<ButtonAction>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MessageKeyboard {
    /// A template.
    pub fn template(id: impl Into<Id>) -> Self {
        MessageKeyboard::new().id(id)
    }

    /// Rows of buttons: at most 5 of at most 5.
    pub fn rows<R: IntoIterator<Item = KeyboardButton>>(rows: impl IntoIterator<Item = R>) -> Self {
        let row = |buttons: R| KeyboardRow::new(buttons.into_iter().collect::<Vec<_>>());
        MessageKeyboard::new().content(KeyboardContent::new(rows.into_iter().map(row).collect::<Vec<_>>()))
    }

    /// Appends a row of buttons.
    #[must_use]
    pub fn row(mut self, buttons: impl IntoIterator<Item = KeyboardButton>) -> Self {
        let content = self.content.get_or_insert_with(|| Box::new(KeyboardContent::new(Vec::new())));
        content.rows.push(KeyboardRow::new(buttons.into_iter().collect::<Vec<_>>()));
        self
    }
}

/// The rows of a keyboard.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::BUTTON_IDS)]
#[non_exhaustive]
pub struct KeyboardContent {
    /// Rows, at most 5.
    #[object(length(0, 5))]
    pub rows: Vec<KeyboardRow>,
    /// Look, as one SDK has it.
    pub style: Option<Box<KeyboardStyle>>,
    /// App of the bot, as the documents of an SDK have it.
    pub bot_appid: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Look of a keyboard, as one SDK has it.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct KeyboardStyle {
    /// Size of the text.
    pub font_size: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A row of buttons.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct KeyboardRow {
    /// Buttons, at most 5; the first is on the left.
    #[object(length(0, 5))]
    pub buttons: Vec<KeyboardButton>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A button.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::GROUP_OF_CALLBACKS)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Button; no two of a keyboard have the same.
    pub id: Option<Id>,
    /// Look.
    pub render_data: Option<Box<ButtonRenderData>>,
    /// What a click does.
    pub action: Option<Box<ButtonAction>>,
    /// Buttons of which only one can be clicked, if a click on them calls the bot.
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl KeyboardButton {
    /// A button that everyone may click.
    fn with(
        id: impl Into<Id>,
        label: impl Into<String>,
        action: ButtonActionType,
        data: impl Into<String>,
    ) -> Self {
        let action = ButtonAction::new(action).permission(ButtonPermission::everyone()).data(data);
        KeyboardButton::new().id(id).render_data(ButtonRenderData::new(label)).action(action)
    }

    /// A button that opens a page.
    pub fn link(id: impl Into<Id>, label: impl Into<String>, url: impl Into<String>) -> Self {
        Self::with(id, label, ButtonActionType::Link, url)
    }

    /// A button that calls the bot: the data comes back in an interaction.
    pub fn callback(id: impl Into<Id>, label: impl Into<String>, data: impl Into<String>) -> Self {
        Self::with(id, label, ButtonActionType::Callback, data)
    }

    /// A button that puts a mention of the bot and a command into the input box.
    pub fn command(id: impl Into<Id>, label: impl Into<String>, command: impl Into<String>) -> Self {
        Self::with(id, label, ButtonActionType::Command, command)
    }

    /// Sets its colours.
    #[must_use]
    pub fn style(self, style: impl Into<ButtonStyle>) -> Self {
        self.looks(|look| look.style(style))
    }

    /// Sets the text after a click.
    #[must_use]
    pub fn visited_label(self, label: impl Into<String>) -> Self {
        self.looks(|look| look.visited_label(label))
    }

    /// Sets who may click.
    #[must_use]
    pub fn permission(self, permission: impl Into<ButtonPermission>) -> Self {
        self.acts(|action| action.permission(permission.into()))
    }

    /// Asks a question before the action.
    #[must_use]
    pub fn modal(self, modal: impl Into<ButtonModal>) -> Self {
        self.acts(|action| action.modal(modal.into()))
    }

    /// Sets whether the command quotes the message.
    #[must_use]
    pub fn reply(self, reply: impl Into<Flag>) -> Self {
        self.acts(|action| action.reply(reply))
    }

    /// Sets whether the command is sent at once, which works in single chats.
    #[must_use]
    pub fn enter(self, enter: impl Into<Flag>) -> Self {
        self.acts(|action| action.enter(enter))
    }

    /// Sets the text for clients that do not know the action.
    #[must_use]
    pub fn unsupport_tips(self, tips: impl Into<String>) -> Self {
        self.acts(|action| action.unsupport_tips(tips))
    }

    fn looks(mut self, change: impl FnOnce(ButtonRenderData) -> ButtonRenderData) -> Self {
        let look = self.render_data.take().map_or_else(ButtonRenderData::none, |look| *look);
        self.render_data(change(look))
    }

    fn acts(mut self, change: impl FnOnce(ButtonAction) -> ButtonAction) -> Self {
        let action = self.action.take().map_or_else(ButtonAction::none, |action| *action);
        self.action(change(action))
    }
}

/// Look of a button.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ButtonRenderData {
    /// Text; in single chats and groups at most 10 characters.
    #[object(required)]
    pub label: Option<String>,
    /// Text after a click.
    pub visited_label: Option<String>,
    /// Colours.
    pub style: Option<ButtonStyle>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl ButtonRenderData {
    /// Without a text.
    fn none() -> Self {
        ButtonRenderData { label: None, ..ButtonRenderData::new("") }
    }
}

/// Colours of a button; pages and SDKs do not agree on those above 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ButtonStyle {
    /// Gray outline.
    #[open_enum(rename = 0)]
    GrayOutline,
    /// Blue outline.
    #[open_enum(rename = 1)]
    BlueOutline,
    /// Suggested reply; on one page white text.
    #[open_enum(rename = 2)]
    Suggested,
    /// Red text on white; on one page white text on blue.
    #[open_enum(rename = 3)]
    WhiteRed,
    /// White text on blue.
    #[open_enum(rename = 4)]
    BlueFilled,
    /// Another number.
    Other(i64),
}

/// What a click on a button does.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::DATA_OF_ACTION)]
#[non_exhaustive]
pub struct ButtonAction {
    /// Kind of action.
    #[object(required)]
    pub r#type: Option<ButtonActionType>,
    /// Who may click.
    pub permission: Option<Box<ButtonPermission>>,
    /// Page, data or command; calls and commands need it.
    pub data: Option<String>,
    /// Whether the command quotes the message; by default no.
    pub reply: Option<Flag>,
    /// Whether the command is sent at once, in single chats; by default no.
    pub enter: Option<Flag>,
    /// What opens on phones in single chats, instead of sending at once.
    pub anchor: Option<ButtonAnchor>,
    /// How often it can be clicked; out of use.
    pub click_limit: Option<Int>,
    /// Whether a command lets the user choose a channel; out of use.
    pub at_bot_show_channel_list: Option<Flag>,
    /// Text for clients that do not know the action.
    pub unsupport_tips: Option<String>,
    /// Question that comes before the action.
    pub modal: Option<Box<ButtonModal>>,
    /// What is subscribed to, as one SDK has it.
    pub subscribe_data: Option<Box<ButtonSubscribeData>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl ButtonAction {
    /// Without a kind.
    fn none() -> Self {
        ButtonAction { r#type: None, ..ButtonAction::new(ButtonActionType::Link) }
    }
}

/// Kind of action of a button.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ButtonActionType {
    /// It opens a page or a mini program.
    #[open_enum(rename = 0)]
    Link,
    /// It calls the bot by an interaction.
    #[open_enum(rename = 1)]
    Callback,
    /// It puts a mention of the bot and a text into the input box.
    #[open_enum(rename = 2)]
    Command,
    /// It opens a link of the client, as one SDK has it.
    #[open_enum(rename = 3)]
    ClientLink,
    /// It subscribes to messages, as one SDK has it.
    #[open_enum(rename = 4)]
    Subscribe,
    /// Another number.
    Other(i64),
}

/// What a command opens on phones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ButtonAnchor {
    /// Choice of a picture.
    #[open_enum(rename = 1)]
    Image,
    /// Another number.
    Other(i64),
}

/// Who may click a button.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ButtonPermission {
    /// Kind of permission.
    #[object(required)]
    pub r#type: Option<ButtonPermissionType>,
    /// Users who may.
    pub specify_user_ids: Option<Vec<Id>>,
    /// Roles that may, in guilds.
    pub specify_role_ids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl ButtonPermission {
    /// Everyone may click.
    pub fn everyone() -> Self {
        ButtonPermission::new(ButtonPermissionType::Everyone)
    }

    /// Administrators may click.
    pub fn managers() -> Self {
        ButtonPermission::new(ButtonPermissionType::Managers)
    }

    /// Members with some roles may click, in guilds.
    pub fn roles<I: Into<Id>>(roles: impl IntoIterator<Item = I>) -> Self {
        let roles: Vec<Id> = roles.into_iter().map(Into::into).collect();
        ButtonPermission::new(ButtonPermissionType::Roles).specify_role_ids(roles)
    }

    /// Some users may click.
    pub fn users<I: Into<Id>>(users: impl IntoIterator<Item = I>) -> Self {
        let users: Vec<Id> = users.into_iter().map(Into::into).collect();
        ButtonPermission::new(ButtonPermissionType::Users).specify_user_ids(users)
    }
}

/// Kind of permission to click a button.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ButtonPermissionType {
    /// Some users.
    #[open_enum(rename = 0)]
    Users,
    /// Administrators.
    #[open_enum(rename = 1)]
    Managers,
    /// Everyone.
    #[open_enum(rename = 2)]
    Everyone,
    /// Some roles, in guilds.
    #[open_enum(rename = 3)]
    Roles,
    /// Another number.
    Other(i64),
}

/// A question that comes before the action of a button.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ButtonModal {
    /// Question of up to 40 characters without an address; nothing is asked if it is empty.
    #[object(length(0, 40))]
    pub content: Option<String>,
    /// Text of the button for yes, up to 4 characters.
    #[object(length(0, 4))]
    pub confirm_text: Option<String>,
    /// Text of the button for no, up to 4 characters.
    #[object(length(0, 4))]
    pub cancel_text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a click on a button subscribes to.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ButtonSubscribeData {
    /// Templates of messages.
    pub template_ids: Option<Vec<SubscribeTemplate>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A template of messages that users subscribe to.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct SubscribeTemplate {
    /// Template of the platform.
    pub template_id: Option<Id>,
    /// Own template.
    pub custom_template_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

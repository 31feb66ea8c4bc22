//! Menus and panels of a bot, and how users and agents come to it. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/>

use crate::qq::rules;
use crate::wire::{Extra, Flag, Id, Int, Timestamp};
use crate::{Object, OpenEnum};

/// A menu above the input box of a single chat.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct Menu {
    /// Items, at most 10; the first is on the left.
    #[object(length(0, 10))]
    pub items: Option<Vec<MenuItem>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An item of a menu.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::MENU_NAME)]
#[non_exhaustive]
pub struct MenuItem {
    /// Text of up to 10 characters, of which a Chinese one counts twice.
    pub name: Option<String>,
    /// What it does.
    pub r#type: Option<MenuItemType>,
    /// Items of the submenu that it opens, at most 5.
    #[object(length(0, 5))]
    pub sub_menu_items: Option<Vec<SubMenuItem>>,
    /// Text that it puts into the input box.
    pub send_message: Option<String>,
    /// Page that it opens, by `https`.
    #[object(url)]
    pub link: Option<String>,
    /// Switch that it is.
    pub switch: Option<Box<MenuSwitch>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What an item of a menu does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MenuItemType {
    /// It is switched on and off; not in a submenu.
    Switch,
    /// It puts a text into the input box.
    SendMessage,
    /// It opens a page.
    Link,
    /// It opens a submenu; not in a submenu.
    Menu,
    /// Another text.
    Other(String),
}

/// An item of a submenu.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::SUB_MENU_NAME)]
#[non_exhaustive]
pub struct SubMenuItem {
    /// Text of up to 14 characters, of which a Chinese one counts twice.
    pub name: Option<String>,
    /// What it does: a text or a page.
    pub r#type: Option<MenuItemType>,
    /// Text that it puts into the input box.
    pub send_message: Option<String>,
    /// Page that it opens, by `https`.
    #[object(url)]
    pub link: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A switch in a menu.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MenuSwitch {
    /// Switch; while it is on, messages have `switch_id=1` in the `ext` of their scene.
    pub switch_id: Option<Id>,
    /// Whether it is on at first.
    pub default: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A panel of commands.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct Panel {
    /// Items, at most 20.
    #[object(length(0, 20))]
    pub items: Option<Vec<PanelItem>>,
    /// Note of the developer, at most 255 characters.
    #[object(length(0, 255))]
    pub remark: Option<String>,
    /// Version.
    pub version: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An item of a panel.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct PanelItem {
    /// Text of up to 14 characters; a command goes into the input box.
    #[object(length(0, 14))]
    pub name: Option<String>,
    /// What it is good for, in up to 30 characters.
    #[object(length(0, 30))]
    pub desc: Option<String>,
    /// What it does.
    pub r#type: Option<PanelItemType>,
    /// Whether it is for administrators only.
    pub only_admin: Option<Flag>,
    /// Page that it opens.
    pub link: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What an item of a panel does.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PanelItemType {
    /// It puts a command into the input box.
    Command,
    /// It opens a page.
    Link,
    /// Another text.
    Other(String),
}

/// A panel with where it is shown.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct PanelRecord {
    /// Panel.
    pub panel_id: Id,
    /// Scene.
    pub scope: Option<PanelScope>,
    /// Whether it is for all or for some.
    pub target_type: Option<PanelTargetType>,
    /// What is in it.
    pub panel: Option<Box<Panel>>,
    /// Time at which it was made.
    pub created_at: Option<Timestamp>,
    /// Time of the last change.
    pub updated_at: Option<Timestamp>,
    /// Version.
    pub version: Option<Int>,
    /// Users whom it is for, at most 1000; where one panel is asked for.
    #[object(length(0, 1000))]
    pub user_openids: Option<Vec<Id>>,
    /// Groups that it is for, at most 1000; where one panel is asked for.
    #[object(length(0, 1000))]
    pub group_openids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The scene of a panel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PanelScope {
    /// Single chats.
    #[open_enum(rename = "c2c")]
    C2c,
    /// Groups.
    Group,
    /// Text channels.
    Channel,
    /// Direct messages of guilds.
    Dm,
    /// Another text.
    Other(String),
}

/// Whom a panel is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PanelTargetType {
    /// Everyone.
    All,
    /// Some users or groups.
    Specific,
    /// Another text.
    Other(String),
}

/// How a user came to add the bot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum FriendScene {
    /// Not said.
    #[open_enum(rename = 1000)]
    Default,
    /// Search for anything.
    #[open_enum(rename = 1001)]
    SearchAll,
    /// Search for bots.
    #[open_enum(rename = 1002)]
    SearchBots,
    /// A group.
    #[open_enum(rename = 1003)]
    Group,
    /// Qzone.
    #[open_enum(rename = 1004)]
    Qzone,
    /// A shared profile, inside QQ.
    #[open_enum(rename = 2001)]
    SharedProfileInside,
    /// A shared profile, outside QQ.
    #[open_enum(rename = 2002)]
    SharedProfileOutside,
    /// A link of the developer, inside QQ.
    #[open_enum(rename = 2003)]
    LinkInside,
    /// A link of the developer, outside QQ.
    #[open_enum(rename = 2004)]
    LinkOutside,
    /// Another number.
    Other(i64),
}

/// Settings of an agent framework, in interactions and their answers.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ClawConfig {
    /// Name of the plugin for QQ.
    pub channel_type: Option<String>,
    /// Version of the plugin.
    pub channel_ver: Option<String>,
    /// Name of the framework.
    pub claw_type: Option<String>,
    /// Version of the framework.
    pub claw_ver: Option<String>,
    /// When the bot answers in groups.
    pub require_mention: Option<RequireMention>,
    /// Groups in which it answers.
    pub group_policy: Option<GroupPolicy>,
    /// Patterns that count as a mention, with commas between.
    pub mention_patterns: Option<String>,
    /// Whether it is there.
    pub online_state: Option<OnlineState>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// When an agent answers in groups.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum RequireMention {
    /// When it is mentioned.
    Mention,
    /// Always.
    Always,
    /// Another text.
    Other(String),
}

/// Groups in which an agent answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum GroupPolicy {
    /// In all.
    Open,
    /// In those of a list.
    Allowlist,
    /// In none.
    Disabled,
    /// Another text.
    Other(String),
}

/// Whether an agent is there.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum OnlineState {
    /// It is.
    Online,
    /// Another text.
    Other(String),
}

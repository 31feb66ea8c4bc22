//! Markdown in a message. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/type/markdown.html>

use crate::qq::inline::MarkdownContent;
use crate::qq::rules;
use crate::wire::{Extra, Flag, Id};
use crate::{Object, OpenEnum};

/// Markdown: own text, or a template with values.
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::markdown::{MarkdownParam, MessageMarkdown};
///
/// let text = MessageMarkdown::text("# Hello");
/// assert_eq!(text.to_json(), r##"{"content":"# Hello"}"##);
/// let filled = MessageMarkdown::template("101993071_1658748972", [MarkdownParam::one("title", "Hello")]);
/// assert_eq!(
///     filled.to_json(),
///     r#"{"custom_template_id":"101993071_1658748972","params":[{"key":"title","values":["Hello"]}]}"#,
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::TEXT_OR_TEMPLATE, check = rules::COMMANDS)]
#[non_exhaustive]
pub struct MessageMarkdown {
    /// Text; not together with a template.
    pub content: Option<String>,
    /// Template of the platform, out of use since 2026.
    pub template_id: Option<Id>,
    /// Own template that was approved; out of use in single chats and groups since 2026.
    pub custom_template_id: Option<Id>,
    /// Values of the template.
    pub params: Option<Vec<MarkdownParam>>,
    /// Look, as one SDK has it.
    pub style: Option<Box<MarkdownStyle>>,
    /// Text that leads to the markdown, as one SDK has it.
    pub process_msg: Option<String>,
    /// Whether nothing is sent if a picture cannot be copied; by default no.
    pub force_verify_image_resource: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MessageMarkdown {
    /// Own text.
    pub fn text(content: impl Into<String>) -> Self {
        MessageMarkdown::new().content(content)
    }

    /// An own template with its values.
    pub fn template(id: impl Into<Id>, params: impl IntoIterator<Item = MarkdownParam>) -> Self {
        MessageMarkdown::new().custom_template_id(id).params(params.into_iter().collect::<Vec<_>>())
    }
}

impl From<&str> for MessageMarkdown {
    fn from(content: &str) -> Self {
        MessageMarkdown::text(content)
    }
}

impl From<String> for MessageMarkdown {
    fn from(content: String) -> Self {
        MessageMarkdown::text(content)
    }
}

impl From<MarkdownContent> for MessageMarkdown {
    fn from(content: MarkdownContent) -> Self {
        MessageMarkdown::text(content)
    }
}

/// The values of a variable of a template.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::TEMPLATE_VALUES)]
#[non_exhaustive]
pub struct MarkdownParam {
    /// Variable.
    pub key: String,
    /// One value; several where the variable is a list.
    #[object(required)]
    pub values: Option<Vec<String>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MarkdownParam {
    /// One value.
    pub fn one(key: impl Into<String>, value: impl Into<String>) -> Self {
        MarkdownParam::new(key, [value.into()])
    }
}

/// Look of markdown, as one SDK has it.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MarkdownStyle {
    /// Size of the text.
    pub main_font_size: Option<MarkdownFontSize>,
    /// Layout.
    pub layout: Option<MarkdownLayout>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Size of the text of markdown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MarkdownFontSize {
    /// Small.
    Small,
    /// Middle.
    Middle,
    /// Large.
    Large,
    /// Another text.
    Other(String),
}

/// Layout of markdown.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MarkdownLayout {
    /// In the centre, without the avatar.
    HideAvatarAndCenter,
    /// Another text.
    Other(String),
}

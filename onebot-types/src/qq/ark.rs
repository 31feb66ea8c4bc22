//! Cards by templates. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/type/ark.html>

use crate::Object;
use crate::qq::rules;
use crate::wire::{Extra, Id};

/// A card: a template and its values.
///
/// The templates that every bot may use have a builder each: [`list`](Self::list) (23), [`thumbnail`](Self::thumbnail) (24),
/// [`picture`](Self::picture) (34) and [`large_picture`](Self::large_picture) (37).
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::ark::{ArkObj, MessageArk};
///
/// let ark = MessageArk::list([ArkObj::line("News"), ArkObj::link("Read", "https://example.com/news")]).desc("Today");
/// assert_eq!(
///     ark.to_json(),
///     r##"{"template_id":23,"kv":[{"key":"#LIST#","obj":[{"obj_kv":[{"key":"desc","value":"News"}]},"##.to_owned()
///         + r##"{"obj_kv":[{"key":"desc","value":"Read"},{"key":"link","value":"https://example.com/news"}]}]},"##
///         + r##"{"key":"#DESC#","value":"Today"}]}"##,
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MessageArk {
    /// Template; text in the types of one SDK.
    pub template_id: Id,
    /// Values.
    #[object(required)]
    pub kv: Option<Vec<ArkKv>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MessageArk {
    /// Template 23: a list of lines, some of them links. Other values are `#DESC#` and `#PROMPT#`.
    pub fn list(lines: impl IntoIterator<Item = ArkObj>) -> Self {
        MessageArk::new(23, [ArkKv::list("#LIST#", lines)])
    }

    /// Template 24: a title and text beside a small picture, which open a page.
    ///
    /// Other values are `#DESC#`, `#PROMPT#` and `#SUBTITLE#`.
    pub fn thumbnail(
        title: impl Into<String>,
        text: impl Into<String>,
        picture: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        MessageArk::new(24, Vec::new())
            .value("#TITLE#", title)
            .value("#METADESC#", text)
            .value("#IMG#", picture)
            .value("#LINK#", page)
    }

    /// Template 34: a title and text above a picture, which open a page; only in the documents of SDKs.
    ///
    /// Other values are `#DESC#`, `#PROMPT#` and `#METAICON#`.
    pub fn picture(
        title: impl Into<String>,
        text: impl Into<String>,
        picture: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        MessageArk::new(34, Vec::new())
            .value("#METATITLE#", title)
            .value("#METADESC#", text)
            .value("#METAPREVIEW#", picture)
            .value("#METAURL#", page)
    }

    /// Template 37: a title and a line above a picture of 975 × 540 pixels, which open a page. Another value is `#PROMPT#`.
    pub fn large_picture(
        title: impl Into<String>,
        line: impl Into<String>,
        picture: impl Into<String>,
        page: impl Into<String>,
    ) -> Self {
        MessageArk::new(37, Vec::new())
            .value("#METATITLE#", title)
            .value("#METASUBTITLE#", line)
            .value("#METACOVER#", picture)
            .value("#METAURL#", page)
    }

    /// Sets the text of the notification, which every template has: `#PROMPT#`.
    #[must_use]
    pub fn prompt(self, text: impl Into<String>) -> Self {
        self.value("#PROMPT#", text)
    }

    /// Sets the description, which the templates 23, 24 and 34 have: `#DESC#`.
    #[must_use]
    pub fn desc(self, text: impl Into<String>) -> Self {
        self.value("#DESC#", text)
    }

    /// Sets a value that is a text, such as `#SUBTITLE#`.
    #[must_use]
    pub fn value(mut self, key: &str, value: impl Into<String>) -> Self {
        let kv = self.kv.get_or_insert_default();
        kv.retain(|kv| kv.key != key);
        kv.push(ArkKv::text(key, value));
        self
    }
}

/// A value of a card: a text, or a list.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(check = rules::TEXT_OR_LIST)]
#[non_exhaustive]
pub struct ArkKv {
    /// Name in the template, such as `#DESC#`.
    pub key: String,
    /// Text; not together with `obj`.
    pub value: Option<String>,
    /// List; not together with `value`.
    pub obj: Option<Vec<ArkObj>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl ArkKv {
    /// A text.
    pub fn text(key: impl Into<String>, value: impl Into<String>) -> Self {
        ArkKv::new(key).value(value)
    }

    /// A list.
    pub fn list(key: impl Into<String>, entries: impl IntoIterator<Item = ArkObj>) -> Self {
        ArkKv::new(key).obj(entries.into_iter().collect::<Vec<_>>())
    }
}

/// An entry of a list in a card.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ArkObj {
    /// Values of the entry.
    pub obj_kv: Vec<ArkObjKv>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl ArkObj {
    /// A line of text.
    pub fn line(text: impl Into<String>) -> Self {
        ArkObj::new([ArkObjKv::new("desc", text)])
    }

    /// A line of text that opens a page.
    pub fn link(text: impl Into<String>, page: impl Into<String>) -> Self {
        ArkObj::new([ArkObjKv::new("desc", text), ArkObjKv::new("link", page)])
    }
}

/// A value of an entry of a list in a card.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct ArkObjKv {
    /// Name, such as `desc` or `link`.
    pub key: String,
    /// Text.
    #[object(required)]
    pub value: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

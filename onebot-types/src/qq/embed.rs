//! Cards with a title and lines of text. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/type/embed.html>

use crate::Object;
use crate::wire::{Extra, Timestamp};

/// A card with a title and lines of text, in channels and direct messages.
///
/// ```
/// use onebot_types::Json;
/// use onebot_types::qq::embed::MessageEmbed;
///
/// let card = MessageEmbed::lines("Weather", ["Sunny", "21 °C"]).thumbnail("https://example.com/sun.png");
/// assert_eq!(
///     card.to_json(),
///     r#"{"title":"Weather","thumbnail":{"url":"https://example.com/sun.png"},"fields":[{"name":"Sunny"},{"name":"21 °C"}]}"#,
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct MessageEmbed {
    /// Title.
    pub title: Option<String>,
    /// Text of the notification, also in the list of chats.
    pub prompt: Option<String>,
    /// Small picture.
    #[object(no_setter)]
    pub thumbnail: Option<Box<EmbedThumbnail>>,
    /// Lines.
    pub fields: Option<Vec<EmbedField>>,
    /// Description, as SDKs have it.
    pub description: Option<String>,
    /// Time, as SDKs have it.
    pub timestamp: Option<Timestamp>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl MessageEmbed {
    /// A title and lines.
    pub fn lines<L: Into<String>>(title: impl Into<String>, lines: impl IntoIterator<Item = L>) -> Self {
        let fields: Vec<_> = lines.into_iter().map(|line| EmbedField::new().name(line)).collect();
        MessageEmbed::new().title(title).fields(fields)
    }

    /// Sets the small picture, by its address.
    #[must_use]
    pub fn thumbnail(mut self, picture: impl Into<EmbedThumbnail>) -> Self {
        self.thumbnail = Some(Box::new(picture.into()));
        self
    }
}

/// The small picture of a card.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct EmbedThumbnail {
    /// Address.
    pub url: String,
    /// Keys without a field here.
    pub extra: Extra,
}

impl From<&str> for EmbedThumbnail {
    fn from(url: &str) -> Self {
        EmbedThumbnail::new(url)
    }
}

impl From<String> for EmbedThumbnail {
    fn from(url: String) -> Self {
        EmbedThumbnail::new(url)
    }
}

/// A line of a card.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct EmbedField {
    /// Text.
    pub name: Option<String>,
    /// Second text, as SDKs have it.
    pub value: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Bodies from what they say: each constructor sets what goes with its content.

use super::{
    C2cMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody, InputNotify, MessageArk,
    MessageEmbed, MessageMarkdown, MessageMedia, MessageReference, MsgType,
};
use crate::qq::inline::Content;
use crate::wire::Id;

/// What the bodies for users and for groups share: a type tells which field is the content.
macro_rules! typed_body {
    ($body:ident) => {
        impl $body {
            /// Text.
            pub fn text(content: impl Into<String>) -> Self {
                Self::of(MsgType::Text).content(content)
            }

            /// Markdown.
            pub fn markdown(markdown: impl Into<MessageMarkdown>) -> Self {
                Self { markdown: Some(Box::new(markdown.into())), ..Self::of(MsgType::Markdown) }
            }

            /// An ark card.
            pub fn ark(ark: impl Into<MessageArk>) -> Self {
                Self { ark: Some(Box::new(ark.into())), ..Self::of(MsgType::Ark) }
            }

            /// An embed card.
            pub fn embed(embed: impl Into<MessageEmbed>) -> Self {
                Self { embed: Some(Box::new(embed.into())), ..Self::of(MsgType::Embed) }
            }

            /// A file, as its upload was answered.
            pub fn media(media: impl Into<MessageMedia>) -> Self {
                Self { media: Some(Box::new(media.into())), ..Self::of(MsgType::Media) }
            }

            fn of(msg_type: MsgType) -> Self {
                Self::new().msg_type(msg_type)
            }
        }
    };
}

typed_body!(C2cMessageBody);
typed_body!(GroupMessageBody);

impl C2cMessageBody {
    /// That the bot is typing.
    pub fn input_notify(notify: impl Into<InputNotify>) -> Self {
        Self { input_notify: Some(Box::new(notify.into())), ..Self::of(MsgType::InputNotify) }
    }
}

/// What the bodies for channels and for direct messages share: no type, and the fields speak for themselves.
macro_rules! untyped_body {
    ($body:ident) => {
        impl $body {
            /// Text.
            pub fn text(content: impl Into<String>) -> Self {
                Self::new().content(content)
            }

            /// Markdown.
            pub fn markdown(markdown: impl Into<MessageMarkdown>) -> Self {
                Self { markdown: Some(Box::new(markdown.into())), ..Self::new() }
            }

            /// An ark card.
            pub fn ark(ark: impl Into<MessageArk>) -> Self {
                Self { ark: Some(Box::new(ark.into())), ..Self::new() }
            }

            /// An embed card.
            pub fn embed(embed: impl Into<MessageEmbed>) -> Self {
                Self { embed: Some(Box::new(embed.into())), ..Self::new() }
            }
        }
    };
}

untyped_body!(ChannelMessageBody);
untyped_body!(DirectMessageBody);

macro_rules! reply {
    ($($body:ident),*) => {
        $(
            impl $body {
                /// Quotes a message; of users and groups by its index, as `msg_idx` of a received one.
                #[must_use]
                pub fn message_reference(mut self, message: impl Into<MessageReference>) -> Self {
                    self.message_reference = Some(Box::new(message.into()));
                    self
                }

                /// Makes it a reply to a message, and to no event.
                #[must_use]
                pub fn reply_to(mut self, msg_id: impl Into<Id>) -> Self {
                    self.event_id = None;
                    self.msg_id(msg_id)
                }

                /// Makes it a reply to an event, by the `id` of the payload, and to no message.
                #[must_use]
                pub fn reply_to_event(mut self, event_id: impl Into<Id>) -> Self {
                    self.msg_id = None;
                    self.event_id(event_id)
                }
            }
        )*
    };
}

reply!(C2cMessageBody, GroupMessageBody, ChannelMessageBody, DirectMessageBody);

/// What alone makes a body.
macro_rules! from_content {
    ($($body:ident),*) => {
        $(
            impl From<&str> for $body {
                fn from(content: &str) -> Self {
                    Self::text(content)
                }
            }

            impl From<String> for $body {
                fn from(content: String) -> Self {
                    Self::text(content)
                }
            }

            impl From<Content> for $body {
                fn from(content: Content) -> Self {
                    Self::text(content)
                }
            }

            impl From<MessageMarkdown> for $body {
                fn from(markdown: MessageMarkdown) -> Self {
                    Self::markdown(markdown)
                }
            }

            impl From<MessageArk> for $body {
                fn from(ark: MessageArk) -> Self {
                    Self::ark(ark)
                }
            }

            impl From<MessageEmbed> for $body {
                fn from(embed: MessageEmbed) -> Self {
                    Self::embed(embed)
                }
            }
        )*
    };
}

from_content!(C2cMessageBody, GroupMessageBody, ChannelMessageBody, DirectMessageBody);

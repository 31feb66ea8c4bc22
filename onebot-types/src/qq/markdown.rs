//! Markdown in a message.

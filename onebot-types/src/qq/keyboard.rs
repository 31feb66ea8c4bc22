//! Buttons under a message.

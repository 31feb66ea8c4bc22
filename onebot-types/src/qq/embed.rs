//! Cards with a title and lines of text.

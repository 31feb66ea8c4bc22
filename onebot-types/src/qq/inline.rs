//! What stands inside the texts of messages: mentions, channels, emoji, commands, and their escapes.
//! Spec: <https://bot.q.qq.com/wiki/develop/api-v2/server-inter/message/trans/text-chain.html>
//!
//! [`Content`] is for `content`, [`MarkdownContent`] for the `content` of markdown. Both are read without fail and printed with
//! escapes, so that text can be put into a message without becoming anything else.
//!
//! | escape | of |
//! | --- | --- |
//! | `&amp;` `&lt;` `&gt;` | `&` `<` `>` |
//! | U+200B behind the `@` | `@everyone`, for which the platform has no escape |
//! | a backslash in front | characters that mean something in markdown, in markdown only |
//!
//! The platform documents the first row for channels. In the chats of users and groups its SDKs send texts as they are.

mod piece;
mod read;
mod write;

pub use piece::{
    CmdEnter, CmdInput, Everyone, Face, Image, Link, MarkdownPiece, Name, Piece, User, UserForm,
};
use std::fmt;
pub use write::{escape, unescape};

/// The pieces of a `content`.
///
/// ```
/// use onebot_types::qq::inline::{Content, Everyone, Name, Piece, User};
///
/// let received = Content::parse("<@!1234> 1 &lt; 2 <emoji:4>");
/// assert_eq!(received.plain_text(), " 1 < 2 ");
/// assert!(matches!(&received.pieces()[0], Piece::User(user) if user.id().as_str() == "1234"));
/// assert_eq!(received.to_string(), "<@!1234> 1 &lt; 2 <emoji:4>");
///
/// let mut reply = Content::text("@everyone says <hi>");
/// assert!(!reply.mentions_everyone());
/// reply.push(User::new(Name::new("1234").unwrap()));
/// assert_eq!(reply.to_string(), "@\u{200b}everyone says &lt;hi&gt;<qqbot-at-user id=\"1234\" />");
/// ```
pub type Content = Inline<Piece>;

/// The pieces of the `content` of markdown.
///
/// ```
/// use onebot_types::qq::inline::{Link, MarkdownContent, MarkdownPiece};
///
/// let mut markdown = MarkdownContent::text("[not a link](x)");
/// markdown.push(MarkdownPiece::Markup("\n# ".to_owned()));
/// markdown.push(Link::new("a link", "https://example.com"));
/// assert_eq!(markdown.to_string(), "\\[not a link\\]\\(x\\)\n# [a link](https://example.com)");
/// ```
pub type MarkdownContent = Inline<MarkdownPiece>;

/// A text in pieces: a [`Content`] or a [`MarkdownContent`].
///
/// What was read is printed as it was, until it is changed; what was built, or changed, is printed with the spellings of the
/// documents. Comparing goes by pieces.
#[derive(Clone)]
pub struct Inline<P> {
    pieces: Vec<P>,
    /// The text that was read.
    source: Option<Box<str>>,
}

/// A piece of a text. Implemented by [`Piece`] and [`MarkdownPiece`] only.
pub trait InlinePiece: sealed::Sealed {}

impl<P: sealed::Sealed> InlinePiece for P {}

pub(crate) mod sealed {
    pub trait Sealed: Sized + From<super::Piece> {
        /// Reads a text; no two pieces of text stand side by side, and none is empty.
        fn read(text: &str) -> Vec<Self>;
        fn print(&self, out: &mut String);
        fn as_piece(&self) -> Option<&super::Piece>;
        fn as_text_mut(&mut self) -> Option<&mut String>;
    }
}

impl<P: InlinePiece> Inline<P> {
    /// Without pieces.
    pub const fn new() -> Self {
        Inline { pieces: Vec::new(), source: None }
    }

    /// A text in which nothing is a format.
    pub fn text(text: impl Into<String>) -> Self {
        let mut inline = Self::new();
        inline.push(Piece::Text(text.into()));
        inline
    }

    /// Reads a text. What is no format is text.
    pub fn parse(text: impl Into<String>) -> Self {
        let text = text.into();
        Inline { pieces: P::read(&text), source: Some(text.into()) }
    }

    /// The pieces.
    pub fn pieces(&self) -> &[P] {
        &self.pieces
    }

    /// As [`pieces`](Self::pieces).
    pub fn into_pieces(self) -> Vec<P> {
        self.pieces
    }

    /// Appends a piece. Text is appended to the text before it.
    pub fn push(&mut self, piece: impl Into<P>) {
        self.source = None;
        let mut piece = piece.into();
        match piece.as_text_mut() {
            Some(text) if text.is_empty() => {}
            Some(text) => match self.pieces.last_mut().and_then(P::as_text_mut) {
                Some(last) => last.push_str(text),
                None => self.pieces.push(piece),
            },
            None => self.pieces.push(piece),
        }
    }

    /// Goes through the pieces.
    pub fn iter(&self) -> std::slice::Iter<'_, P> {
        self.pieces.iter()
    }

    /// The text in it, without formats and escapes.
    pub fn plain_text(&self) -> String {
        self.known()
            .filter_map(|piece| if let Piece::Text(text) = piece { Some(&**text) } else { None })
            .collect()
    }

    /// The users that it mentions, in order.
    pub fn mentions(&self) -> impl Iterator<Item = &User> {
        self.known().filter_map(|piece| if let Piece::User(user) = piece { Some(user) } else { None })
    }

    /// Whether it mentions everyone.
    pub fn mentions_everyone(&self) -> bool {
        self.known().any(|piece| matches!(piece, Piece::Everyone(_)))
    }

    fn known(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter_map(P::as_piece)
    }
}

impl<P: InlinePiece> Default for Inline<P> {
    fn default() -> Self {
        Self::new()
    }
}

impl<P: InlinePiece> fmt::Display for Inline<P> {
    /// The text on the wire.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(source) = &self.source {
            return f.write_str(source);
        }
        let mut out = String::new();
        for piece in &self.pieces {
            piece.print(&mut out);
        }
        f.write_str(&out)
    }
}

impl<P: fmt::Debug> fmt::Debug for Inline<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.pieces).finish()
    }
}

impl<P: PartialEq> PartialEq for Inline<P> {
    fn eq(&self, other: &Self) -> bool {
        self.pieces == other.pieces
    }
}

impl<P: InlinePiece, Q: Into<P>> Extend<Q> for Inline<P> {
    fn extend<I: IntoIterator<Item = Q>>(&mut self, pieces: I) {
        for piece in pieces {
            self.push(piece);
        }
    }
}

impl<P: InlinePiece, Q: Into<P>> FromIterator<Q> for Inline<P> {
    fn from_iter<I: IntoIterator<Item = Q>>(pieces: I) -> Self {
        let mut inline = Inline::new();
        inline.extend(pieces);
        inline
    }
}

impl<P> IntoIterator for Inline<P> {
    type Item = P;
    type IntoIter = std::vec::IntoIter<P>;
    fn into_iter(self) -> Self::IntoIter {
        self.pieces.into_iter()
    }
}

impl<'a, P> IntoIterator for &'a Inline<P> {
    type Item = &'a P;
    type IntoIter = std::slice::Iter<'a, P>;
    fn into_iter(self) -> Self::IntoIter {
        self.pieces.iter()
    }
}

impl<P: InlinePiece> From<Inline<P>> for String {
    fn from(inline: Inline<P>) -> Self {
        inline.to_string()
    }
}

//! The pieces.

use super::write;
use std::fmt;

/// A piece of a [`Content`](super::Content).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// Text, without escapes.
    Text(String),
    /// A mention of a user: `<@id>`, `<@!id>` or `<qqbot-at-user id="" />`.
    User(User),
    /// A mention of everyone: `@everyone`, `<@everyone>`, `<@all>` or `<qqbot-at-everyone />`.
    Everyone(Everyone),
    /// A link to a channel of the same guild, by its id: `<#id>`.
    Channel(Name),
    /// A system emoji, by its number: `<emoji:id>`.
    Emoji(Name),
    /// A link that sends a text: `<qqbot-cmd-enter text="" />`; in markdown of user chats and direct messages.
    CmdEnter(CmdEnter),
    /// A link that puts a text into the input box: `<qqbot-cmd-input text="" show="" reference="" />`; in markdown.
    CmdInput(CmdInput),
    /// A QQ face, in messages of users and groups that came: `<faceType=1,faceId="",ext="">`.
    Face(Face),
}

/// A piece of a [`MarkdownContent`](super::MarkdownContent).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkdownPiece {
    /// What may stand outside markdown too.
    Inline(Piece),
    /// A picture with its size: `![text #208px #320px](url)`.
    Image(Image),
    /// A link: `[text](url)`.
    Link(Link),
    /// Any other markdown, printed as it is: never what somebody else wrote.
    Markup(String),
}

impl<P: Into<Piece>> From<P> for MarkdownPiece {
    fn from(piece: P) -> Self {
        MarkdownPiece::Inline(piece.into())
    }
}

macro_rules! into_piece {
    ($($type:ident $enum:ident::$variant:ident,)+) => {
        $(impl From<$type> for $enum {
            fn from(piece: $type) -> Self {
                $enum::$variant(piece)
            }
        })+
    };
}

into_piece! {
    String Piece::Text,
    User Piece::User,
    Everyone Piece::Everyone,
    CmdEnter Piece::CmdEnter,
    CmdInput Piece::CmdInput,
    Face Piece::Face,
    Image MarkdownPiece::Image,
    Link MarkdownPiece::Link,
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Piece::Text(text.to_owned())
    }
}

/// An id as it stands in formats: letters, digits, `_` and `-`, but not `all` or `everyone`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Box<str>);

impl Name {
    /// An id; `None` if the text has other characters, or would mention everyone.
    pub fn new(id: impl Into<String>) -> Option<Self> {
        let id = id.into();
        let allowed = id.bytes().all(is_name) && !["", "all", "everyone"].contains(&&*id);
        allowed.then(|| Name(id.into()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a byte can be part of a [`Name`].
pub(super) fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

impl From<u64> for Name {
    fn from(id: u64) -> Self {
        Name(id.to_string().into())
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A mention of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    id: Name,
    form: UserForm,
}

/// How a mention of a user is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum UserForm {
    /// `<qqbot-at-user id="" />`
    #[default]
    Tag,
    /// `<@id>`, which the platform is going to drop.
    At,
    /// `<@!id>`, in channel messages that came.
    AtBang,
}

impl User {
    /// A user, by id or openid.
    pub fn new(id: Name) -> Self {
        User { id, form: UserForm::Tag }
    }

    /// Spells the mention in another way.
    pub fn form(mut self, form: UserForm) -> Self {
        self.form = form;
        self
    }

    /// The id or openid of the user.
    pub fn id(&self) -> &Name {
        &self.id
    }

    /// How it is spelled.
    pub fn spelling(&self) -> UserForm {
        self.form
    }
}

/// A mention of everyone, by its spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Everyone {
    /// `<qqbot-at-everyone />`
    #[default]
    Tag,
    /// `@everyone`, which the platform is going to drop.
    At,
    /// `<@everyone>`, of one SDK.
    AtTag,
    /// `<@all>`, in group messages that came.
    All,
}

/// A link that sends a text at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CmdEnter {
    text: String,
}

impl CmdEnter {
    /// Sends this text of at most 100 characters.
    pub fn new(text: impl Into<String>) -> Self {
        CmdEnter { text: text.into() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A link that puts a text into the input box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CmdInput {
    text: String,
    show: Option<String>,
    reference: Option<bool>,
}

impl CmdInput {
    /// Puts this text of at most 100 characters into the box.
    pub fn new(text: impl Into<String>) -> Self {
        CmdInput { text: text.into(), show: None, reference: None }
    }

    /// Shows this text of at most 100 characters as the link, instead of the one that it puts into the box.
    pub fn show(mut self, show: impl Into<String>) -> Self {
        self.show = Some(show.into());
        self
    }

    /// Whether the message is quoted in the box.
    pub fn reference(mut self, reference: bool) -> Self {
        self.reference = Some(reference);
        self
    }

    /// The text that it puts into the box.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text that it is shown as.
    pub fn shown(&self) -> &str {
        self.show.as_ref().unwrap_or(&self.text)
    }

    /// Whether the message is quoted.
    pub fn quotes(&self) -> bool {
        self.reference.unwrap_or_default()
    }

    pub(super) fn parts(&self) -> (&str, Option<&str>, Option<bool>) {
        (&self.text, self.show.as_deref(), self.reference)
    }
}

/// A QQ face in a message of a user or a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    pub(super) kind: Box<str>,
    pub(super) id: Option<Box<str>>,
    pub(super) ext: Option<Box<str>>,
}

impl Face {
    /// Kind of the face, a number whose meaning is not documented.
    pub fn face_type(&self) -> &str {
        &self.kind
    }

    /// Number of the face; `None`, empty or `0` if it has none.
    pub fn face_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Base64 of a JSON object whose `text` is the name of the face.
    pub fn ext(&self) -> Option<&str> {
        self.ext.as_deref()
    }
}

/// A picture in markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    text: String,
    width: u32,
    height: u32,
    url: String,
}

impl Image {
    /// A picture at a public address, its width and height in pixels. What cannot stand in the address is percent-encoded.
    pub fn new(url: impl AsRef<str>, width: u32, height: u32) -> Self {
        Image { text: String::new(), width, height, url: write::url(url.as_ref()) }
    }

    /// Text in the place of the picture, where it cannot be shown.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// The text in the place of the picture.
    pub fn alternative(&self) -> &str {
        &self.text
    }

    /// Width in pixels.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// A link in markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    text: String,
    url: String,
}

impl Link {
    /// A text that leads to an address. What cannot stand in the address is percent-encoded.
    pub fn new(text: impl Into<String>, url: impl AsRef<str>) -> Self {
        Link { text: text.into(), url: write::url(url.as_ref()) }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

//! Printing and escapes.

use super::piece::{CmdEnter, Everyone, Face, Image, Link, MarkdownPiece, Piece, User, UserForm};
use std::borrow::Cow;
use std::fmt::Write as _;

/// Breaks `@everyone` without being seen.
const GAP: char = '\u{200b}';
pub(super) const EVERYONE: &str = "everyone";

/// Text as it stands in `content`, so that nothing in it is a format.
///
/// ```
/// use onebot_types::qq::inline::{escape, unescape};
///
/// assert_eq!(escape("<@all> & so on"), "&lt;@all&gt; &amp; so on");
/// assert_eq!(unescape("&lt;@all&gt; &amp; so on"), "<@all> & so on");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>']) && !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    text_to(text, false, &mut out);
    Cow::Owned(out)
}

/// The text that [`escape`] gave, or that was received.
pub fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', GAP]) {
        return Cow::Borrowed(text);
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(c) = rest.chars().next() {
        let len = match entity(rest) {
            Some((c, len)) => {
                out.push(c);
                len
            }
            None => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[len..];
    }
    Cow::Owned(without_gaps(out))
}

/// The character that an entity at the beginning of a text stands for, and its length.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let known = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')];
    known.into_iter().find(|(entity, _)| text.starts_with(entity)).map(|(entity, c)| (c, entity.len()))
}

/// Whether a text goes on with `everyone`, after gaps.
fn is_everyone(rest: &str) -> bool {
    rest.trim_start_matches(GAP).starts_with(EVERYONE)
}

/// Takes one gap out of each `@everyone` that has some.
pub(super) fn without_gaps(text: String) -> String {
    if !text.contains(GAP) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split_inclusive('@').peekable();
    while let Some(part) = parts.next() {
        out.push_str(part);
        if let (true, Some(next)) = (part.ends_with('@'), parts.peek_mut())
            && let Some(cut) = next.strip_prefix(GAP)
            && is_everyone(cut)
        {
            *next = cut;
        }
    }
    out
}

/// Characters that mean something in markdown.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '(' | ')' | '#' | '!' | '|' | '+' | '-')
}

fn text_to(text: &str, markdown: bool, out: &mut String) {
    for (at, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' if is_everyone_at(text, at) => out.extend(['@', GAP]),
            _ if markdown && is_mark(c) => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
}

fn is_everyone_at(text: &str, at: usize) -> bool {
    is_everyone(&text[at + 1..])
}

/// As `encodeURIComponent`, and some characters more.
fn percent_to(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

/// Whether a character can stand in the address of a link.
pub(super) fn is_url(c: char) -> bool {
    !(c.is_whitespace() || c.is_control() || "<>()[]\\\"`".contains(c))
}

/// An address as it can stand in a link.
pub(super) fn url(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        if is_url(c) && !(c == '@' && is_everyone_at(url, at)) {
            out.push(c);
        } else {
            percent_to(c.encode_utf8(&mut [0; 4]), &mut out);
        }
    }
    out
}

impl super::sealed::Sealed for Piece {
    fn read(text: &str) -> Vec<Self> {
        super::read::content(text)
    }
    fn print(&self, out: &mut String) {
        print(self, false, out);
    }
    fn as_piece(&self) -> Option<&Piece> {
        Some(self)
    }
    fn as_text_mut(&mut self) -> Option<&mut String> {
        if let Piece::Text(text) = self { Some(text) } else { None }
    }
}

impl super::sealed::Sealed for MarkdownPiece {
    fn read(text: &str) -> Vec<Self> {
        super::read::markdown(text)
    }
    fn print(&self, out: &mut String) {
        match self {
            MarkdownPiece::Inline(piece) => print(piece, true, out),
            MarkdownPiece::Image(image) => image_to(image, out),
            MarkdownPiece::Link(link) => link_to(link, out),
            MarkdownPiece::Markup(markup) => out.push_str(markup),
        }
    }
    fn as_piece(&self) -> Option<&Piece> {
        if let MarkdownPiece::Inline(piece) = self { Some(piece) } else { None }
    }
    fn as_text_mut(&mut self) -> Option<&mut String> {
        if let MarkdownPiece::Inline(piece) = self { piece.as_text_mut() } else { None }
    }
}

fn print(piece: &Piece, markdown: bool, out: &mut String) {
    match piece {
        Piece::Text(text) => text_to(text, markdown, out),
        Piece::User(user) => user_to(user, out),
        Piece::Everyone(everyone) => out.push_str(match everyone {
            Everyone::Tag => "<qqbot-at-everyone />",
            Everyone::At => "@everyone",
            Everyone::AtTag => "<@everyone>",
            Everyone::All => "<@all>",
        }),
        Piece::Channel(id) => out.extend(["<#", id.as_str(), ">"]),
        Piece::Emoji(id) => out.extend(["<emoji:", id.as_str(), ">"]),
        Piece::CmdEnter(command) => enter_to(command, out),
        Piece::CmdInput(command) => {
            let (text, show, reference) = command.parts();
            out.push_str("<qqbot-cmd-input");
            attribute_to("text", text, out);
            if let Some(show) = show {
                attribute_to("show", show, out);
            }
            if let Some(reference) = reference {
                attribute_to("reference", if reference { "true" } else { "false" }, out);
            }
            out.push_str(" />");
        }
        Piece::Face(face) => face_to(face, out),
    }
}

fn user_to(user: &User, out: &mut String) {
    let (before, after) = match user.spelling() {
        UserForm::Tag => ("<qqbot-at-user id=\"", "\" />"),
        UserForm::At => ("<@", ">"),
        UserForm::AtBang => ("<@!", ">"),
    };
    out.extend([before, user.id().as_str(), after]);
}

fn enter_to(command: &CmdEnter, out: &mut String) {
    out.push_str("<qqbot-cmd-enter");
    attribute_to("text", command.text(), out);
    out.push_str(" />");
}

fn attribute_to(name: &str, value: &str, out: &mut String) {
    out.extend([" ", name, "=\""]);
    percent_to(value, out);
    out.push('"');
}

fn face_to(face: &Face, out: &mut String) {
    out.extend(["<faceType=", &face.kind]);
    for (name, value) in [(",faceId=\"", &face.id), (",ext=\"", &face.ext)] {
        if let Some(value) = value {
            out.extend([name, value, "\""]);
        }
    }
    out.push('>');
}

fn image_to(image: &Image, out: &mut String) {
    out.push_str("![");
    text_to(image.alternative(), true, out);
    let _ = write!(out, " #{}px #{}px]({})", image.width(), image.height(), image.url());
}

fn link_to(link: &Link, out: &mut String) {
    out.push('[');
    text_to(link.text(), true, out);
    out.extend(["](", link.url(), ")"]);
}

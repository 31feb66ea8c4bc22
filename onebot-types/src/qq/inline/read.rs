//! Reading. Every step looks no further than to the next character that could begin a format, so that reading takes time in
//! proportion to the text.

use super::piece::{
    CmdEnter, CmdInput, Everyone, Face, Image, Link, MarkdownPiece, Name, Piece, User, UserForm, is_name,
};
use super::write::{EVERYONE, entity, is_mark, is_url, without_gaps};

/// The pieces of a `content`.
pub(super) fn content(text: &str) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        match piece(rest) {
            Some((piece, after)) => {
                pieces.push(piece);
                rest = after;
            }
            None => rest = pieces.character(rest, c),
        }
    }
    pieces.finish()
}

/// The pieces of the `content` of markdown.
pub(super) fn markdown(text: &str) -> Vec<MarkdownPiece> {
    let mut pieces = Pieces::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((piece, after)) = piece(rest) {
            pieces.push(MarkdownPiece::Inline(piece));
            rest = after;
        } else if let Some((piece, after)) = image(rest).or_else(|| link(rest)) {
            pieces.push(piece);
            rest = after;
        } else if let Some((escaped, after)) = escaped(rest) {
            pieces.text.push(escaped);
            rest = after;
        } else if is_mark(c) && !is_literal(rest) {
            pieces.mark(c);
            rest = &rest[c.len_utf8()..];
        } else {
            rest = pieces.character(rest, c);
        }
    }
    pieces.finish()
}

/// What was read, and the text after it.
struct Pieces<P> {
    pieces: Vec<P>,
    text: String,
}

impl<P> Default for Pieces<P> {
    fn default() -> Self {
        Pieces { pieces: Vec::new(), text: String::new() }
    }
}

impl<P: From<Piece>> Pieces<P> {
    /// Takes a character of text, or an entity; gives what follows.
    fn character<'t>(&mut self, rest: &'t str, c: char) -> &'t str {
        let (c, len) = entity(rest).unwrap_or((c, c.len_utf8()));
        self.text.push(c);
        &rest[len..]
    }

    fn push(&mut self, piece: P) {
        self.flush();
        self.pieces.push(piece);
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            let text = without_gaps(std::mem::take(&mut self.text));
            self.pieces.push(Piece::Text(text).into());
        }
    }

    fn finish(mut self) -> Vec<P> {
        self.flush();
        self.pieces
    }
}

impl Pieces<MarkdownPiece> {
    /// Takes a character of markdown.
    fn mark(&mut self, c: char) {
        self.flush();
        match self.pieces.last_mut() {
            Some(MarkdownPiece::Markup(markup)) => markup.push(c),
            _ => self.pieces.push(MarkdownPiece::Markup(c.to_string())),
        }
    }
}

/// A format at the beginning of a text, and what follows it.
fn piece(text: &str) -> Option<(Piece, &str)> {
    if let Some(after) = text.strip_prefix('@') {
        return Some((Piece::Everyone(Everyone::At), after.strip_prefix(EVERYONE)?));
    }
    let inside = text.strip_prefix('<')?;
    let (piece, after) = match inside.bytes().next()? {
        b'@' => at(&inside[1..])?,
        b'#' => name(&inside[1..]).map(|(id, after)| (Piece::Channel(id), after))?,
        b'e' => name(inside.strip_prefix("emoji:")?).map(|(id, after)| (Piece::Emoji(id), after))?,
        b'f' => face(inside.strip_prefix("faceType=")?)?,
        b'q' => return tag(inside.strip_prefix("qqbot-")?),
        _ => return None,
    };
    Some((piece, after.strip_prefix('>')?))
}

fn at(text: &str) -> Option<(Piece, &str)> {
    for (word, everyone) in [(EVERYONE, Everyone::AtTag), ("all", Everyone::All)] {
        if let Some(after) = text.strip_prefix(word)
            && after.starts_with('>')
        {
            return Some((everyone.into(), after));
        }
    }
    let (text, form) = match text.strip_prefix('!') {
        Some(text) => (text, UserForm::AtBang),
        None => (text, UserForm::At),
    };
    let (id, after) = name(text)?;
    Some((User::new(id).form(form).into(), after))
}

/// An id, and what follows it.
fn name(text: &str) -> Option<(Name, &str)> {
    let end = text.bytes().position(|byte| !is_name(byte)).unwrap_or(text.len());
    Some((Name::new(&text[..end])?, &text[end..]))
}

fn face(text: &str) -> Option<(Piece, &str)> {
    let end = text.bytes().position(|byte| !byte.is_ascii_digit())?;
    let (face_type, mut after) = text.split_at(end);
    let mut option = |name| match after.strip_prefix(name) {
        Some(inside) => {
            let (value, rest) = quoted(inside)?;
            after = rest;
            Some(Some(value.into()))
        }
        None => Some(None),
    };
    let (face_id, ext) = (option(",faceId=")?, option(",ext=")?);
    let known = !face_type.is_empty();
    known.then(|| (Face { kind: face_type.into(), id: face_id, ext }.into(), after))
}

/// A value in quotes, and what follows it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix('"')?;
    let end = text.find(['"', '<', '>'])?;
    Some((&text[..end], text[end..].strip_prefix('"')?))
}

/// What follows `<qqbot-`.
fn tag(text: &str) -> Option<(Piece, &str)> {
    let end = text.bytes().position(|byte| !is_name(byte))?;
    let (name, mut rest) = text.split_at(end);
    let mut attributes: Vec<(&str, &str)> = Vec::new();
    let after = loop {
        let inside = rest.trim_start_matches(' ');
        if let Some(after) = inside.strip_prefix("/>").or_else(|| inside.strip_prefix('>')) {
            break after;
        }
        let (key, value) = inside.split_at(inside.bytes().position(|byte| !is_name(byte))?);
        let (value, after) = quoted(value.strip_prefix('=')?)?;
        // Nothing has more, and none has a name twice.
        if inside.len() == rest.len()
            || attributes.len() == 3
            || attributes.iter().any(|(other, _)| *other == key)
        {
            return None;
        }
        attributes.push((key, value));
        rest = after;
    };
    let mut take = |key: &str| {
        let at = attributes.iter().position(|(name, _)| *name == key)?;
        Some(attributes.swap_remove(at).1)
    };
    let piece = match name {
        "at-user" => User::new(Name::new(take("id")?)?).into(),
        "at-everyone" => Everyone::Tag.into(),
        "cmd-enter" => CmdEnter::new(percent_decoded(take("text")?)?).into(),
        "cmd-input" => {
            let mut input = CmdInput::new(percent_decoded(take("text")?)?);
            if let Some(show) = take("show") {
                input = input.show(percent_decoded(show)?);
            }
            match take("reference") {
                Some("true") => input = input.reference(true),
                Some("false") => input = input.reference(false),
                Some(_) => return None,
                None => {}
            }
            input.into()
        }
        _ => return None,
    };
    attributes.is_empty().then_some((piece, after))
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        (bytes, rest) = match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digit =
                    |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                bytes.push(digit(*high)? * 16 + digit(*low)?);
                (bytes, after)
            }
            (b'%', _) => return None,
            _ => {
                bytes.push(*first);
                (bytes, after)
            }
        };
    }
    String::from_utf8(bytes).ok()
}

/// A character behind a backslash.
fn escaped(text: &str) -> Option<(char, &str)> {
    let text = text.strip_prefix('\\')?;
    let c = text.chars().next().filter(char::is_ascii_punctuation)?;
    // An entity is one character, also here.
    let (c, len) = entity(text).unwrap_or((c, 1));
    Some((c, &text[len..]))
}

/// Whether a text begins with a backslash that stands for itself: behind it is nothing to escape, and no end of a line, which it
/// would make a break.
fn is_literal(text: &str) -> bool {
    text.strip_prefix('\\').is_some_and(|after| !after.starts_with(['\n', '\r']) && escaped(text).is_none())
}

/// `text](url)`: the text, how it is spelled, the address, and what follows.
fn target(text: &str) -> Option<(String, &str, &str, &str)> {
    let (mut shown, mut rest) = (String::new(), text);
    loop {
        if let Some(after) = rest.strip_prefix(']') {
            let spelled = &text[..text.len() - rest.len()];
            let address = after.strip_prefix('(')?;
            let end = address.find(|c| !is_url(c))?;
            let (url, after) = address.split_at(end);
            let after = after.strip_prefix(')')?;
            return (!url.is_empty()).then(|| (without_gaps(shown), spelled, url, after));
        }
        let (c, after) = match escaped(rest) {
            Some(escaped) => escaped,
            None => match rest.chars().next()? {
                '[' | '<' => return None,
                // A mention of everyone is one also here: a link spells it as text.
                '@' if piece(rest).is_some() => return None,
                c => {
                    let (c, len) = entity(rest).unwrap_or((c, c.len_utf8()));
                    (c, &rest[len..])
                }
            },
        };
        shown.push(c);
        rest = after;
    }
}

fn link(text: &str) -> Option<(MarkdownPiece, &str)> {
    let (shown, _, url, after) = target(text.strip_prefix('[')?)?;
    let link = Link::new(shown, url);
    // An address that would be spelled in another way is not one that a link here has.
    (link.url() == url).then(|| (link.into(), after))
}

fn image(text: &str) -> Option<(MarkdownPiece, &str)> {
    let (_, spelled, url, after) = target(text.strip_prefix("![")?)?;
    // Behind the text, which may itself have a number sign: ` #208px #320px`.
    let (before, height) = spelled.rsplit_once('#')?;
    let (before, width) = before.rsplit_once('#')?;
    let pixels = |text: &str| {
        let digits = text.trim_end_matches(' ').strip_suffix("px")?;
        let canonical = !digits.starts_with('0') || digits == "0";
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?.filter(|_| canonical)
    };
    let (width, height) = (pixels(width)?, pixels(height)?);
    let before = before.strip_suffix(' ').unwrap_or(before);
    let (shown, ..) = target(&format!("{before}](x)")).map(|(shown, spelled, ..)| (shown, spelled.len()))?;
    let image = Image::new(url, width, height).text(shown);
    (image.url() == url).then(|| (image.into(), after))
}

//! Formats inside texts of the official API.

use onebot_types::qq::inline::{
    Content, Inline, InlinePiece, MarkdownContent, MarkdownPiece, Piece, escape, unescape,
};
use std::fmt::Debug;

/// Text with formats stays as it is, what is read from it is printed so that the same is read again, and text that is put in as
/// text never is a format.
pub fn inline(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    is_text::<Piece>(text);
    is_text::<MarkdownPiece>(text);
    let escaped = escape(text);
    assert!(!escaped.contains(['<', '>']) && !escaped.contains("@everyone"), "a format in {escaped:?}");
    assert_eq!(unescape(&escaped), text);

    let content = Content::parse(text);
    assert_eq!(content.to_string(), text);
    comes_back(content.iter().cloned().collect::<Content>());
    comes_back(content.into_iter().chain([text.into()]).collect::<Content>());

    let markdown = MarkdownContent::parse(text);
    assert_eq!(markdown.to_string(), text);
    let mut built: MarkdownContent = markdown.into_iter().collect();
    built.push(text);
    if !built.iter().any(|piece| matches!(piece, MarkdownPiece::Markup(_))) {
        return comes_back(built);
    }
    // Markup is printed as it is, and may make a link of the text in it: but mentions are what they were, and text is text.
    let printed = built.to_string();
    let again = MarkdownContent::parse(&*printed);
    assert!(again.mentions().eq(built.mentions()), "{printed:?} was printed for {built:?}");
    assert_eq!(again.mentions_everyone(), built.mentions_everyone(), "{printed:?} was printed for {built:?}");
    assert!(again.plain_text().ends_with(text), "{printed:?} was printed for {text:?} behind {text:?}");
}

fn comes_back<P: InlinePiece + PartialEq + Debug>(built: Inline<P>) {
    let printed = built.to_string();
    assert_eq!(Inline::parse(&*printed), built, "{printed:?}");
}

fn is_text<P: InlinePiece + PartialEq + Debug>(text: &str) {
    let plain = Inline::<P>::text(text);
    assert_eq!(plain.plain_text(), text);
    comes_back(plain);
}

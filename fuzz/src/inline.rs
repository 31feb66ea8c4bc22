//! Formats inside texts of the official API.

use onebot_types::qq::inline::{Inline, InlinePiece, MarkdownPiece, Piece, escape, unescape};
use std::fmt::Debug;

/// Text with formats stays as it is, what is read from it is printed so that the same is read again, and text that is put in as
/// text never is a format.
pub fn inline(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    comes_back::<Piece>(text);
    comes_back::<MarkdownPiece>(text);
    let escaped = escape(text);
    assert!(!escaped.contains(['<', '>']) && !escaped.contains("@everyone"), "a format in {escaped:?}");
    assert_eq!(unescape(&escaped), text);
}

fn comes_back<P: InlinePiece + From<Piece> + Clone + PartialEq + Debug>(text: &str) {
    let read = Inline::<P>::parse(text);
    assert_eq!(read.to_string(), text);
    let mut built: Inline<P> = read.iter().cloned().collect();
    let printed = built.to_string();
    assert_eq!(Inline::parse(&*printed), read, "{printed:?} was printed for {text:?}");
    // What was read is what is printed, also behind the first time.
    assert_eq!(Inline::<P>::parse(&*printed).into_iter().collect::<Inline<P>>().to_string(), printed);

    let plain = Inline::<P>::text(text);
    let printed = plain.to_string();
    assert_eq!(Inline::parse(&*printed), plain, "{printed:?} was printed for the text {text:?}");
    assert_eq!(plain.plain_text(), text);

    // The same beside formats: the text is text, and they are what they were.
    built.extend(plain.into_pieces());
    let printed = built.to_string();
    assert_eq!(Inline::parse(&*printed), built, "{printed:?} was printed for {text:?} and the same as text");
}

//! JSON documents in a stream that comes in pieces, one after another or one a line, in the memory of the longest.

use onebot_types::__private::Tape;
use onebot_types::{DecodeError, DecodeOptions};

/// What is looked at first for a document; where that is too little, four times as much.
const WINDOW: usize = 4 * 1024;
/// An error this near to the end of what was looked at may only mean that more has to come.
const MARGIN: usize = 16;

/// The documents of a stream, as far as it came.
pub(crate) struct Documents {
    buffer: Vec<u8>,
    /// Where in the buffer the next document begins.
    start: usize,
    /// The line of `start`, from 1.
    line: usize,
    /// The document that is skipped.
    skipped: Option<Skipped>,
    /// How much has to be there for another look at a document that was not complete.
    wanted: usize,
    ended: bool,
}

/// A document with an error, whose end has not come yet.
struct Skipped {
    error: DecodeError,
    /// The line on which it begins.
    line: usize,
    /// Whether some of it is gone already.
    cut: bool,
}

/// One document, or what stands in the place of one.
pub(crate) enum Document<'a> {
    /// JSON, and the line that it begins on.
    Json(Tape<'a>, usize),
    /// Something else: the line and the column of the error.
    Broken { line: usize, column: usize, error: DecodeError },
}

/// What to do after a look at what the buffer holds.
enum Step {
    /// Look at more.
    More,
    /// Go behind the document, which is so long.
    Over(usize),
    /// Go to the next document: this one is none.
    Broken(DecodeError),
}

impl Documents {
    /// A stream that begins on this line.
    pub(crate) fn on_line(line: usize) -> Self {
        Documents { buffer: Vec::new(), start: 0, line, skipped: None, wanted: 0, ended: false }
    }

    /// Whether every document that came is complete.
    pub(crate) fn is_between(&self) -> bool {
        self.rest().is_empty() && self.skipped.is_none()
    }

    /// Takes a piece and hands over each document that is complete.
    pub(crate) fn feed(&mut self, piece: &[u8], take: impl FnMut(Document<'_>)) {
        self.buffer.drain(..self.start);
        self.start = 0;
        self.buffer.extend_from_slice(piece);
        self.for_each(take);
    }

    /// Hands over what is left at the end.
    pub(crate) fn finish(&mut self, take: impl FnMut(Document<'_>)) {
        self.ended = true;
        self.for_each(take);
    }

    fn for_each(&mut self, mut take: impl FnMut(Document<'_>)) {
        let mut window = WINDOW;
        loop {
            if self.skipped.is_some() {
                let Some(broken) = self.skip_broken() else { return };
                take(broken);
            }
            let blanks = self.rest().iter().take_while(|byte| b" \t\r\n".contains(byte)).count();
            self.consume(blanks);
            if self.rest().is_empty() || self.rest().len() < self.wanted && !self.ended {
                return;
            }
            let seen = self.rest().len().min(window);
            let all = self.ended && seen == self.rest().len();
            let (text, cut) = text(&self.rest()[..seen]);
            let step = match DecodeOptions::new().first(text) {
                // A number may go on behind what was looked at.
                Ok((_, len)) if len == text.len() && !all => Step::More,
                Ok((document, len)) => {
                    take(Document::Json(document, self.line));
                    Step::Over(len)
                }
                Err(error) if !all && !cut && error.offset().is_none_or(|at| at + MARGIN > text.len()) => {
                    Step::More
                }
                Err(error) => Step::Broken(error),
            };
            match step {
                Step::More if seen == self.rest().len() => {
                    self.wanted = seen * 4;
                    return;
                }
                Step::More => window *= 4,
                Step::Over(len) => {
                    self.consume(len);
                    (window, self.wanted) = (WINDOW, 0);
                }
                Step::Broken(error) => {
                    self.skipped = Some(Skipped { error, line: self.line, cut: false });
                    (window, self.wanted) = (WINDOW, 0);
                }
            }
        }
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    fn consume(&mut self, len: usize) {
        self.line += lines(&self.rest()[..len]);
        self.start += len;
    }

    /// Goes to the next line on which a document can begin, and gives the error of what was skipped. `None` if that line has
    /// not come yet.
    fn skip_broken(&mut self) -> Option<Document<'static>> {
        let Skipped { error, line, cut } = self.skipped.take()?;
        let (error, skipped) = if let Some(at) = self.rest().windows(2).position(begins) {
            // An error behind this place is one of the next document: this one is not finished.
            let (text, _) = text(self.rest()[..at].trim_ascii_end());
            let behind = !cut && error.offset() > Some(at);
            let unfinished = DecodeOptions::new().first(text).err().filter(|_| behind);
            (unfinished.unwrap_or(error), at + 1)
        } else if self.ended {
            (error, self.rest().len())
        } else {
            // The last byte may be the end of a line.
            let len = self.rest().len().saturating_sub(1);
            self.consume(len);
            self.skipped = Some(Skipped { error, line, cut: true });
            return None;
        };
        self.consume(skipped);
        let (down, column) = (error.line().unwrap_or(1) - 1, error.column().unwrap_or(1));
        Some(Document::Broken { line: line + down, column, error })
    }
}

/// Whether a line ends here on whose next one a document can begin.
pub(crate) fn begins(pair: &[u8]) -> bool {
    pair[0] == b'\n' && b"{[\"".contains(&pair[1])
}

/// How many lines end in these bytes.
#[expect(clippy::naive_bytecount, reason = "vectorised by the compiler; another dependency gains little")]
pub(crate) fn lines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

/// What of the bytes is text, and whether something that is no text follows.
fn text(bytes: &[u8]) -> (&str, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => {
            let text = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            (text, error.error_len().is_some())
        }
    }
}

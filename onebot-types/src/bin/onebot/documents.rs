//! JSON documents in a stream that comes in pieces, one after another or one a line, in the memory of the longest.

use onebot_types::__private::Tape;
use onebot_types::{DecodeError, DecodeOptions, ErrorKind};

/// What is looked at first for a document; where that is too little, four times as much.
const WINDOW: usize = 4 * 1024;
/// What stands for bytes that are no text.
const NO_TEXT: char = '\0';
/// An error this near to the end of what was looked at may only mean that more has to come.
const MARGIN: usize = 16;

/// The documents of a stream, as far as it came.
pub(crate) struct Documents {
    /// What came, as text: for bytes that are none there is a [`NO_TEXT`], which no JSON has.
    buffer: String,
    /// Where in the buffer these stand, in order.
    no_text: Vec<usize>,
    /// The beginning of a character whose other bytes have not come yet.
    partial: Vec<u8>,
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

/// What is wrong with a document whose end has not come yet.
struct Skipped {
    line: usize,
    column: usize,
    message: String,
    /// Where the error is in the document.
    offset: Option<usize>,
    /// Whether some of the document is gone already.
    cut: bool,
}

/// One document, or what stands in the place of one.
pub(crate) enum Document<'a> {
    /// JSON, and the line that it begins on.
    Json(Tape<'a>, usize),
    /// Something else: the line and the column of the error, and what is wrong there.
    Broken { line: usize, column: usize, message: String },
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
        Documents {
            buffer: String::new(),
            no_text: Vec::new(),
            partial: Vec::new(),
            start: 0,
            line,
            skipped: None,
            wanted: 0,
            ended: false,
        }
    }

    /// Whether every document that came is complete.
    pub(crate) fn is_between(&self) -> bool {
        self.rest().is_empty() && self.partial.is_empty() && self.skipped.is_none()
    }

    /// Takes a piece and hands over each document that is complete.
    pub(crate) fn feed(&mut self, piece: &[u8], take: impl FnMut(Document<'_>)) {
        self.buffer.drain(..self.start);
        self.no_text.retain_mut(|at| {
            let is_left = *at >= self.start;
            *at = at.saturating_sub(self.start);
            is_left
        });
        self.start = 0;
        if self.partial.is_empty() {
            self.append(piece);
        } else {
            let whole = [&std::mem::take(&mut self.partial), piece].concat();
            self.append(&whole);
        }
        self.for_each(take);
    }

    /// Appends bytes as text. Each byte is looked at once, however long a document is.
    fn append(&mut self, bytes: &[u8]) {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return self.buffer.push_str(text);
        }
        for chunk in bytes.utf8_chunks() {
            self.buffer.push_str(chunk.valid());
            let unfinished =
                std::str::from_utf8(chunk.invalid()).is_err_and(|error| error.error_len().is_none());
            if unfinished {
                self.partial = chunk.invalid().to_vec();
            } else if !chunk.invalid().is_empty() {
                self.append_no_text();
            }
        }
    }

    fn append_no_text(&mut self) {
        self.no_text.push(self.buffer.len());
        self.buffer.push(NO_TEXT);
    }

    /// Hands over what is left at the end.
    pub(crate) fn finish(&mut self, take: impl FnMut(Document<'_>)) {
        self.ended = true;
        if !std::mem::take(&mut self.partial).is_empty() {
            self.append_no_text();
        }
        self.for_each(take);
    }

    fn for_each(&mut self, mut take: impl FnMut(Document<'_>)) {
        let mut window = WINDOW;
        loop {
            if self.skipped.is_some() {
                let Some(broken) = self.skip_broken() else { return };
                take(broken);
            }
            let blanks = self.rest().bytes().take_while(|byte| b" \t\r\n".contains(byte)).count();
            self.consume(blanks);
            if self.rest().is_empty() || self.rest().len() < self.wanted && !self.ended {
                return;
            }
            let text = start_of(self.rest(), window);
            let seen = text.len();
            let all = self.ended && seen == self.rest().len();
            let step = match DecodeOptions::new().first(text) {
                // A number may go on behind what was looked at.
                Ok((_, len)) if len == seen && !all => Step::More,
                Ok((document, len)) => {
                    take(Document::Json(document, self.line));
                    Step::Over(len)
                }
                Err(error) if !all && error.offset().is_none_or(|at| at + MARGIN > seen) => Step::More,
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
                    self.skipped = Some(self.wrong_here(&error));
                    (window, self.wanted) = (WINDOW, 0);
                }
            }
        }
    }

    fn rest(&self) -> &str {
        &self.buffer[self.start..]
    }

    fn consume(&mut self, len: usize) {
        self.line += lines(&self.rest().as_bytes()[..len]);
        self.start += len;
    }

    /// What is wrong with the document that begins here.
    fn wrong_here(&self, error: &DecodeError) -> Skipped {
        let is_text = error.offset().is_none_or(|at| self.no_text.binary_search(&(self.start + at)).is_err());
        Skipped {
            line: self.line + error.line().unwrap_or(1) - 1,
            column: error.column().unwrap_or(1),
            message: if is_text { error.message() } else { ErrorKind::Utf8.to_string() },
            offset: error.offset(),
            cut: false,
        }
    }

    /// Goes to the next line on which a document can begin, and says what is wrong with what was skipped. `None` if that line
    /// has not come yet.
    fn skip_broken(&mut self) -> Option<Document<'static>> {
        let mut wrong = self.skipped.take()?;
        let len = if let Some(at) = self.rest().as_bytes().windows(2).position(begins) {
            // An error behind this place is one of the next document: this one is not finished.
            if !wrong.cut
                && wrong.offset > Some(at)
                && let Err(unfinished) = DecodeOptions::new().first(self.rest()[..at].trim_ascii_end())
            {
                wrong = self.wrong_here(&unfinished);
            }
            at + 1
        } else if self.ended {
            self.rest().len()
        } else {
            // The last byte may be the end of a line.
            let len = self.rest().strip_suffix('\n').unwrap_or(self.rest()).len();
            self.consume(len);
            self.skipped = Some(Skipped { cut: true, ..wrong });
            return None;
        };
        self.consume(len);
        let Skipped { line, column, message, .. } = wrong;
        Some(Document::Broken { line, column, message })
    }
}

/// The text up to so many bytes, or to a few more if a character stands there.
fn start_of(text: &str, len: usize) -> &str {
    let len = (len..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    &text[..len]
}

/// Whether a line ends here on whose next one a document can begin.
pub(crate) fn begins(pair: &[u8]) -> bool {
    pair[0] == b'\n' && b"{[\"".contains(&pair[1])
}

/// How many lines end in these bytes.
pub(crate) fn lines(bytes: &[u8]) -> usize {
    memchr::memchr_iter(b'\n', bytes).count()
}

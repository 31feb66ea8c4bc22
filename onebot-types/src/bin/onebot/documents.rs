//! JSON documents from a stream of any length, one after another or one a line, in the memory of the longest.

use onebot_types::__private::Tape;
use onebot_types::{DecodeError, DecodeOptions};
use std::io::{self, Read};

/// What is read from the stream at a time.
const CHUNK: usize = 256 * 1024;
/// What is looked at first for a document; where that is too little, four times as much.
const WINDOW: usize = 4 * 1024;
/// An error this near to the end of what was looked at may only mean that more has to be read.
const MARGIN: usize = 16;

/// The documents of a stream.
pub(crate) struct Documents<R> {
    reader: R,
    buffer: Vec<u8>,
    /// Where in the buffer the next document begins.
    start: usize,
    /// The line of `start`, from 1.
    line: usize,
    ended: bool,
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

impl<R: Read> Documents<R> {
    pub(crate) fn new(reader: R) -> Self {
        Documents { reader, buffer: Vec::new(), start: 0, line: 1, ended: false }
    }

    /// Hands over each document.
    pub(crate) fn for_each(mut self, mut take: impl FnMut(Document<'_>) -> io::Result<()>) -> io::Result<()> {
        let mut window = WINDOW;
        while self.skip_blanks()? {
            while !self.ended && self.rest().len() < window {
                self.fill()?;
            }
            let all = self.ended && self.rest().len() <= window;
            let bytes = &self.rest()[..self.rest().len().min(window)];
            let (text, cut) = text(bytes);
            let step = match DecodeOptions::new().first(text) {
                // A number may go on behind what was looked at.
                Ok((_, len)) if len == text.len() && !all => Step::More,
                Ok((document, len)) => {
                    take(Document::Json(document, self.line))?;
                    Step::Over(len)
                }
                Err(error) if !all && !cut && error.offset().is_none_or(|at| at + MARGIN > text.len()) => {
                    Step::More
                }
                Err(error) => Step::Broken(error),
            };
            window = match step {
                Step::More => window * 4,
                Step::Over(len) => {
                    self.consume(len);
                    WINDOW
                }
                Step::Broken(error) => {
                    let line = self.line;
                    let error = self.skip_broken(error)?;
                    let (down, column) = (error.line().unwrap_or(1) - 1, error.column().unwrap_or(1));
                    take(Document::Broken { line: line + down, column, error })?;
                    WINDOW
                }
            };
        }
        Ok(())
    }

    fn rest(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    fn fill(&mut self) -> io::Result<()> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let before = self.buffer.len();
        self.buffer.resize(before + CHUNK, 0);
        let read = loop {
            match self.reader.read(&mut self.buffer[before..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        self.buffer.truncate(before + *read.as_ref().unwrap_or(&0));
        self.ended = read? == 0;
        Ok(())
    }

    #[expect(clippy::naive_bytecount, reason = "vectorised by the compiler; another dependency gains little")]
    fn consume(&mut self, len: usize) {
        self.line += self.rest()[..len].iter().filter(|byte| **byte == b'\n').count();
        self.start += len;
    }

    /// Goes to the next byte that is no blank; `false` at the end of the stream.
    fn skip_blanks(&mut self) -> io::Result<bool> {
        loop {
            let blanks = self.rest().iter().take_while(|byte| b" \t\r\n".contains(byte)).count();
            self.consume(blanks);
            if !self.rest().is_empty() {
                return Ok(true);
            }
            if self.ended {
                return Ok(false);
            }
            self.fill()?;
        }
    }

    /// Goes to the next line on which a document can begin, and gives the error of what was skipped.
    fn skip_broken(&mut self, error: DecodeError) -> io::Result<DecodeError> {
        loop {
            let begin = |pair: &[u8]| pair[0] == b'\n' && b"{[\"".contains(&pair[1]);
            if let Some(at) = self.rest().windows(2).position(begin) {
                // An error behind this place is one of the next document: this one is not finished.
                let (text, _) = text(self.rest()[..at].trim_ascii_end());
                let error = DecodeOptions::new()
                    .first(text)
                    .err()
                    .filter(|_| error.offset() > Some(at))
                    .unwrap_or(error);
                self.consume(at + 1);
                return Ok(error);
            }
            if self.ended {
                let len = self.rest().len();
                self.consume(len);
                return Ok(error);
            }
            // The last byte may be the end of a line.
            let len = self.rest().len() - 1;
            self.consume(len);
            self.fill()?;
        }
    }
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

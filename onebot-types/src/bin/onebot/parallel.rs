//! Work on documents by all cores, with the output in the order of the input.
//!
//! One thread reads pieces that end where a line does on whose next one a document can begin. Each core works on a piece as if
//! it began with a document. Where it does not (the piece before ends inside one) what the core made of it is thrown away, and
//! the piece is worked on again, behind the rest of the one before.

use crate::complain;
use crate::documents::{Document, Documents, begins, lines};
use crate::input::{Input, Source};
use indicatif::MultiProgress;
use std::io::{self, BufWriter, Write as _};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// How long a piece is, if documents are shorter and the source has as much.
const PIECE: usize = 128 * 1024;
/// A longer piece ends wherever it does.
const LONGEST: usize = 4 * 1024 * 1024;

/// More cores would wait for the one thread that reads, and each takes memory.
const MOST_CORES: usize = 8;

/// What is made of documents.
#[derive(Default)]
pub(crate) struct Output {
    /// For standard output.
    pub(crate) out: Vec<u8>,
    /// For standard error.
    pub(crate) err: Vec<u8>,
    /// What was counted.
    pub(crate) tally: Tally,
}

impl Output {
    /// Writes what there is to write, where a bar may be shown, and gives what was counted.
    fn put(&self, out: &mut impl io::Write, bars: &MultiProgress) -> io::Result<Tally> {
        if !self.out.is_empty() || !self.err.is_empty() {
            bars.suspend(|| {
                out.write_all(&self.out)?;
                if !self.err.is_empty() || !bars.is_hidden() {
                    out.flush()?;
                }
                io::stderr().write_all(&self.err)
            })?;
        }
        Ok(self.tally)
    }
}

/// How many there are of what.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) frames: u64,
    pub(crate) untyped: u64,
    pub(crate) violations: u64,
    pub(crate) notes: u64,
    pub(crate) unreadable: u64,
}

impl Tally {
    fn add(&mut self, other: Tally) {
        self.frames += other.frames;
        self.untyped += other.untyped;
        self.violations += other.violations;
        self.notes += other.notes;
        self.unreadable += other.unreadable;
    }
}

/// What is to be done with a document of a file.
pub(crate) type Work<'a> = &'a (dyn Fn(&str, Document<'_>, &mut Output) + Sync);

/// A piece of a file.
struct Piece {
    file: Arc<str>,
    bytes: Vec<u8>,
    /// The line that it begins on.
    line: usize,
    /// Whether a document can begin where it does.
    begins: bool,
}

impl Piece {
    fn work(&self, work: Work<'_>) -> (Documents, Output) {
        let (mut documents, mut output) = (Documents::on_line(self.line), Output::default());
        documents.feed(&self.bytes, |document| work(&self.file, document, &mut output));
        (documents, output)
    }
}

/// A piece on its way to a core, and the way back.
type Job = (Arc<Piece>, SyncSender<(Documents, Output)>);

/// What comes next.
enum Next {
    /// A piece, and what a core makes of it if that can be of use.
    Piece(Arc<Piece>, Option<Receiver<(Documents, Output)>>),
    /// The end of a file.
    End(Arc<str>),
    /// Something of the input could not be read.
    Failed(anyhow::Error),
}

/// Does the work on each document of the input and writes the output.
pub(crate) fn run(input: &Input, work: Work<'_>) -> anyhow::Result<Tally> {
    let cores = thread::available_parallelism().map_or(1, usize::from).min(MOST_CORES);
    // What is under way is bounded by what waits to be written.
    let (next, nexts) = sync_channel(cores + 2);
    let (job, jobs) = sync_channel::<Job>(cores + 2);
    let jobs = Mutex::new(jobs);
    thread::scope(|scope| {
        scope.spawn(move || read(input, &next, &job));
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let job = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((piece, back)) = job else { return };
                    // Nobody waits for it any more if writing failed.
                    drop(back.send(piece.work(work)));
                }
            });
        }
        // Whoever reads stops if nobody takes what is read any more.
        write(nexts, work, &input.bars)
    })
}

/// Whether anybody still takes what is read.
type Gone = bool;

fn read(input: &Input, next: &SyncSender<Next>, job: &SyncSender<Job>) {
    let take = |file: &str, source: &mut Source<'_>| {
        let file: Arc<str> = file.into();
        let read = pieces(&file, source, next, job);
        let gone = next.send(Next::End(file)).is_err();
        Ok(!read? && !gone)
    };
    input.for_each(take, |error| next.send(Next::Failed(error)).is_ok());
}

fn pieces(
    file: &Arc<str>,
    source: &mut Source<'_>,
    next: &SyncSender<Next>,
    job: &SyncSender<Job>,
) -> io::Result<Gone> {
    let (mut rest, mut line, mut begins_here, mut end) = (Vec::new(), 1, true, None);
    loop {
        // What came before an error is worked on as well.
        if end.is_none() {
            match source.read_to(&mut rest, PIECE) {
                Ok(false) => {}
                Ok(true) => end = Some(Ok(false)),
                Err(error) => end = Some(Err(error)),
            }
        }
        // Who writes a line wants to see what is said of it, and not only once there is another one.
        let whole = source.is_live() && rest.ends_with(b"\n");
        let cut = if whole { Some(rest.len()) } else { rest.windows(2).rposition(begins).map(|at| at + 1) };
        let len = match cut {
            Some(at) => at,
            None if end.is_some() || rest.len() >= LONGEST => rest.len(),
            None => continue,
        };
        let left = rest.split_off(len);
        let piece = Arc::new(Piece {
            file: Arc::clone(file),
            line,
            begins: begins_here,
            bytes: std::mem::replace(&mut rest, left),
        });
        line += lines(&piece.bytes);
        begins_here = cut.is_some();
        let back = if piece.begins {
            let (back, receiver) = sync_channel(1);
            if job.send((Arc::clone(&piece), back)).is_err() {
                return Ok(true);
            }
            Some(receiver)
        } else {
            None
        };
        if next.send(Next::Piece(piece, back)).is_err() {
            return Ok(true);
        }
        if rest.is_empty()
            && let Some(end) = end
        {
            return end;
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it ends with this")]
fn write(nexts: Receiver<Next>, work: Work<'_>, bars: &MultiProgress) -> anyhow::Result<Tally> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut tally = Tally::default();
    let mut documents = Documents::on_line(1);
    loop {
        let next = match nexts.try_recv() {
            Err(TryRecvError::Empty) => {
                // Whoever waits for the input sees what there is.
                out.flush()?;
                nexts.recv().ok()
            }
            next => next.ok(),
        };
        let Some(next) = next else { break };
        match next {
            Next::Piece(piece, back) => {
                let done = back.and_then(|back| back.recv().ok()).filter(|_| documents.is_between());
                let output = if let Some((rest, output)) = done {
                    documents = rest;
                    output
                } else {
                    let mut output = Output::default();
                    documents.feed(&piece.bytes, |document| work(&piece.file, document, &mut output));
                    output
                };
                tally.add(output.put(&mut out, bars)?);
            }
            Next::End(file) => {
                let mut output = Output::default();
                documents.finish(|document| work(&file, document, &mut output));
                tally.add(output.put(&mut out, bars)?);
                documents = Documents::on_line(1);
            }
            Next::Failed(error) => {
                out.flush()?;
                tally.unreadable += 1;
                bars.suspend(|| complain(&error));
            }
        }
    }
    out.flush()?;
    Ok(tally)
}

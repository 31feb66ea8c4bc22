//! The files that a command reads, or standard input.

use anyhow::Context as _;
use clap::ValueHint;
use flate2::read::MultiGzDecoder;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};
use std::fs::File;
use std::io::{self, Cursor, IsTerminal as _, Read};
use std::path::{Path, PathBuf};

/// Where documents come from.
#[derive(clap::Args)]
pub(crate) struct Input {
    /// Files with JSON documents, one after another or one a line, as they are or by gzip; without files, standard input.
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// What is shown on standard error while files are read; hidden where that is no terminal.
    #[arg(skip)]
    pub(crate) bars: MultiProgress,
}

/// What is read.
pub(crate) struct Source<'a> {
    reader: Box<dyn Read + 'a>,
    /// Whether somebody may be writing it just now.
    live: bool,
}

impl<'a> Source<'a> {
    /// What gzip made of a stream is taken out of it.
    fn new(mut reader: impl Read + 'a, live: bool) -> io::Result<Self> {
        let mut magic = Vec::new();
        reader.by_ref().take(2).read_to_end(&mut magic)?;
        let packed = magic == [0x1f, 0x8b];
        let reader = Cursor::new(magic).chain(reader);
        let reader: Box<dyn Read> =
            if packed { Box::new(MultiGzDecoder::new(reader)) } else { Box::new(reader) };
        Ok(Source { reader, live })
    }

    /// Whether somebody may wait for what is made of it: of standard input.
    pub(crate) fn is_live(&self) -> bool {
        self.live
    }

    /// Appends what comes next: of a file so much, of standard input what is there. `true` at the end.
    pub(crate) fn read_to(&mut self, buffer: &mut Vec<u8>, len: usize) -> io::Result<bool> {
        let before = buffer.len();
        buffer.resize(before + len, 0);
        let mut end = before;
        let ended = loop {
            match self.reader.read(&mut buffer[end..]) {
                Ok(0) => break Ok(end < buffer.len()),
                Ok(read) => end += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => break Err(error),
            }
            if self.live || end == buffer.len() {
                break Ok(false);
            }
        };
        buffer.truncate(end);
        ended
    }
}

impl Input {
    /// Hands over each input with its name, until one is wanted no more. Says of which inputs something could not be read, and
    /// goes on with the next.
    pub(crate) fn for_each(
        &self,
        mut take: impl FnMut(&str, &mut Source<'_>) -> anyhow::Result<bool>,
        mut failed: impl FnMut(anyhow::Error) -> bool,
    ) {
        if self.files.is_empty() {
            tell_who_waits();
            let read = Source::new(io::stdin().lock(), true)
                .map_err(anyhow::Error::from)
                .and_then(|mut source| take("-", &mut source));
            if let Err(error) = read {
                failed(error.context("cannot read standard input"));
            }
        }
        for path in &self.files {
            if !self.file(path, &mut take).unwrap_or_else(&mut failed) {
                break;
            }
        }
    }

    fn file(
        &self,
        path: &Path,
        take: impl FnOnce(&str, &mut Source<'_>) -> anyhow::Result<bool>,
    ) -> anyhow::Result<bool> {
        let name = path.display().to_string();
        let file = File::open(path).with_context(|| format!("cannot open {name}"))?;
        let bar = self.bars.add(bar(&file, &name));
        let mut source =
            Source::new(bar.wrap_read(file), false).with_context(|| format!("cannot read {name}"))?;
        take(&name, &mut source).with_context(|| format!("cannot read {name}"))
    }

    /// Hands over each input as a whole.
    pub(crate) fn for_each_text(
        &self,
        mut take: impl FnMut(&str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        if self.files.is_empty() {
            tell_who_waits();
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).context("cannot read standard input")?;
            take(&text)?;
        }
        for path in &self.files {
            let text =
                std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            take(&text)?;
        }
        Ok(())
    }
}

/// Says why nothing happens to somebody who gave no file.
fn tell_who_waits() {
    if io::stdin().is_terminal() {
        eprintln!("onebot: reading from the terminal; end with Ctrl-D, or give a file");
    }
}

/// A bar for a person who waits.
fn bar(file: &File, name: &str) -> ProgressBar {
    let len = file.metadata().map_or(0, |metadata| metadata.len());
    let style = ProgressStyle::with_template("{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}");
    ProgressBar::with_draw_target(Some(len), ProgressDrawTarget::hidden())
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(name.to_owned())
        .with_finish(ProgressFinish::AndClear)
}

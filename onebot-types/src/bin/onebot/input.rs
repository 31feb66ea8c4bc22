//! The files that a command reads, or standard input.

use anyhow::Context as _;
use flate2::read::MultiGzDecoder;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{self, Cursor, IsTerminal as _, Read};
use std::path::PathBuf;

/// Where documents come from.
#[derive(clap::Args)]
pub(crate) struct Input {
    /// Files with JSON documents, one after another or one a line, as they are or by gzip; without files, standard input.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
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
    /// Hands over each input with its name, until one is wanted no more.
    pub(crate) fn for_each(
        &self,
        mut take: impl FnMut(&str, &mut Source<'_>) -> anyhow::Result<bool>,
    ) -> anyhow::Result<()> {
        if self.files.is_empty() {
            let mut source = Source::new(io::stdin().lock(), true).context("cannot read standard input")?;
            take("-", &mut source).context("cannot read standard input")?;
        }
        for path in &self.files {
            let name = path.display().to_string();
            let file = File::open(path).with_context(|| format!("cannot open {name}"))?;
            let bar = progress(&file, &name);
            let cannot_read = || format!("cannot read {name}");
            let mut source = Source::new(bar.wrap_read(file), false).with_context(cannot_read)?;
            let more = take(&name, &mut source).with_context(cannot_read)?;
            bar.finish_and_clear();
            if !more {
                break;
            }
        }
        Ok(())
    }

    /// Hands over each input as a whole.
    pub(crate) fn for_each_text(
        &self,
        mut take: impl FnMut(&str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        if self.files.is_empty() {
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

/// A bar for a person who waits; hidden where nobody looks.
fn progress(file: &File, name: &str) -> ProgressBar {
    let len = file.metadata().map_or(0, |metadata| metadata.len());
    let shown = io::stderr().is_terminal() && len > 0;
    let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style = ProgressStyle::with_template("{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}");
    ProgressBar::with_draw_target(Some(len), target)
        .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        .with_message(name.to_owned())
}

//! The files that a command reads, or standard input.

use crate::documents::{Document, Documents};
use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::PathBuf;

/// Where documents come from.
#[derive(clap::Args)]
pub(crate) struct Input {
    /// Files with JSON documents, one after another or one a line; without files, standard input.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Input {
    /// Hands over each document with the name of its file.
    pub(crate) fn for_each(
        &self,
        mut take: impl FnMut(&str, Document<'_>) -> io::Result<()>,
    ) -> anyhow::Result<()> {
        if self.files.is_empty() {
            Documents::new(io::stdin().lock()).for_each(|document| take("-", document))?;
        }
        for path in &self.files {
            let name = path.display().to_string();
            let file = File::open(path).with_context(|| format!("cannot open {name}"))?;
            let bar = progress(&file, &name);
            Documents::new(bar.wrap_read(file)).for_each(|document| take(&name, document))?;
            bar.finish_and_clear();
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

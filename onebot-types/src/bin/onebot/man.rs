//! `onebot man`.

use crate::Outcome;
use anyhow::Context as _;
use clap::{Command, ValueHint};
use clap_mangen::Man;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

pub(crate) const EXAMPLES: &str = "\
Examples:
  onebot man | man -l -                        read it
  onebot man --out ~/.local/share/man/man1     install it, with a page for each command";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write it into this folder, with a page for each command.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, command: Command) -> anyhow::Result<Outcome> {
    if let Some(folder) = &args.out {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let cannot_write = || format!("cannot write to {}", folder.display());
        clap_mangen::generate_to(command, folder).with_context(cannot_write)?;
    } else {
        let mut command = command.disable_help_subcommand(true);
        command.build();
        let mut page = Vec::new();
        Man::new(command).render(&mut page)?;
        io::stdout().write_all(&page).context("cannot write")?;
    }
    Ok(Outcome::Clean)
}

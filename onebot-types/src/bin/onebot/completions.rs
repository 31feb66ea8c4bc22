//! `onebot completions`.

use crate::Outcome;
use anyhow::Context as _;
use clap::Command;
use clap_complete::{Shell, generate};
use std::io::{self, Write as _};

pub(crate) const EXAMPLES: &str = "\
Examples:
  onebot completions bash > ~/.local/share/bash-completion/completions/onebot
  onebot completions zsh > \"${fpath[1]}/_onebot\"
  onebot completions fish > ~/.config/fish/completions/onebot.fish";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The shell.
    shell: Shell,
}

pub(crate) fn run(args: &Args, mut command: Command) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    generate(args.shell, &mut command, "onebot", &mut script);
    io::stdout().write_all(&script).context("cannot write")?;
    Ok(Outcome::Clean)
}

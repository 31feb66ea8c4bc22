//! `onebot check`.

use crate::Outcome;
use crate::documents::Document;
use crate::input::Input;
use crate::named::Types;
use crate::profile::{Dialect, Way};
use clap::ValueEnum;
use onebot_types::validate::{Profile, Violation};
use serde_json::json;
use std::io::{self, BufWriter, Write};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The type of the documents, by a name that `onebot schema --list` prints; by default each tells its own.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// What this dialect asks for; by default what all of them do.
    #[arg(long)]
    dialect: Option<Dialect>,
    /// What is asked of frames that a bot sends, or of those that it receives; by default what both ask.
    #[arg(long)]
    direction: Option<Way>,
    /// Lines for people, or one JSON object a line.
    #[arg(long, default_value = "text")]
    format: Format,
    #[command(flatten)]
    input: Input,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Args {
    fn profile(&self) -> Profile {
        let mut profile = Profile::new();
        if let Some(dialect) = self.dialect {
            profile = profile.dialect(dialect.into());
        }
        match self.direction {
            Some(way) => profile.direction(way.into()),
            None => profile,
        }
    }
}

/// What the last line says.
#[derive(Default)]
struct Summary {
    frames: u64,
    typed: u64,
    untyped: u64,
    violations: u64,
    unreadable: u64,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let types = Types::new(args.name.as_deref())?;
    let profile = args.profile();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut summary = Summary::default();
    args.input.for_each(|file, document| {
        match document {
            Document::Json(tape, line) => {
                let report = types.of(tape.root()).check(tape.root(), profile);
                summary.frames += 1;
                if report.untyped || !report.fits {
                    summary.untyped += 1;
                } else {
                    summary.typed += 1;
                }
                summary.violations += report.violations.len() as u64;
                for violation in &report.violations {
                    args.format.violation(&mut out, file, line, violation)?;
                }
            }
            Document::Broken { line, column, error } => {
                summary.unreadable += 1;
                args.format.broken(&mut out, file, line, column, &error.message())?;
            }
        }
        Ok(())
    })?;
    args.format.summary(&mut out, &summary)?;
    out.flush()?;
    Ok(match summary {
        Summary { unreadable: 1.., .. } => Outcome::Unreadable,
        Summary { violations: 1.., .. } => Outcome::Violations,
        _ => Outcome::Clean,
    })
}

impl Format {
    fn violation(
        self,
        out: &mut impl Write,
        file: &str,
        line: usize,
        violation: &Violation,
    ) -> io::Result<()> {
        match self {
            Format::Text => writeln!(out, "{file}:{line}: {violation}"),
            Format::Json => {
                let Violation { path, rule, expected, found, .. } = violation;
                let object = json!({
                    "file": file, "line": line, "path": path, "rule": rule.name(),
                    "message": violation.message(), "expected": expected, "found": found,
                });
                writeln!(out, "{object}")
            }
        }
    }

    fn broken(
        self,
        out: &mut impl Write,
        file: &str,
        line: usize,
        column: usize,
        what: &str,
    ) -> io::Result<()> {
        match self {
            Format::Text => writeln!(out, "{file}:{line}:{column}: {what}"),
            Format::Json => {
                let object = json!({
                    "file": file, "line": line, "column": column, "path": "", "rule": "json", "message": what,
                });
                writeln!(out, "{object}")
            }
        }
    }

    fn summary(self, out: &mut impl Write, summary: &Summary) -> io::Result<()> {
        let Summary { frames, typed, untyped, violations, unreadable } = summary;
        match self {
            Format::Text => {
                write!(out, "{frames} frames: {typed} typed, {untyped} untyped, {violations} violations")?;
                if *unreadable > 0 {
                    write!(out, ", {unreadable} unreadable")?;
                }
                writeln!(out)
            }
            Format::Json => {
                let counts = json!({
                    "frames": frames, "typed": typed, "untyped": untyped, "violations": violations, "unreadable": unreadable,
                });
                writeln!(out, "{}", json!({ "summary": counts }))
            }
        }
    }
}

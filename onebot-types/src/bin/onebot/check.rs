//! `onebot check`.

use crate::Outcome;
use crate::documents::Document;
use crate::input::Input;
use crate::named::Types;
use crate::parallel::{self, Output, Tally};
use crate::profile::{Dialect, Way};
use clap::ValueEnum;
use onebot_types::validate::{self, Profile, Violation};
use serde_json::json;
use std::io::{self, Write as _};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The type of the documents, by a name that `onebot schema --list` prints; by default each tells its own.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// What this dialect asks for; by default what all of them do.
    #[arg(long)]
    dialect: Option<Dialect>,
    /// What is asked of what a bot sends, or of what it receives. Requests, events and answers tell that themselves; of anything
    /// else by default what both ask.
    #[arg(long)]
    direction: Option<Way>,
    /// What to make of keys that nobody looks at: those without a field, and fields not used in the direction of the frame.
    #[arg(long, value_name = "WHAT", default_value = "ignore")]
    unknown_keys: UnknownKeys,
    /// Lines for people, or one JSON object a line.
    #[arg(long, default_value = "text")]
    format: Format,
    #[command(flatten)]
    input: Input,
}

#[derive(Clone, Copy, ValueEnum)]
enum UnknownKeys {
    Ignore,
    Note,
    Refuse,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

impl Args {
    fn profile(&self) -> Profile {
        let mut profile = Profile::new().unknown_keys(match self.unknown_keys {
            UnknownKeys::Ignore => validate::UnknownKeys::Ignore,
            UnknownKeys::Note => validate::UnknownKeys::Note,
            UnknownKeys::Refuse => validate::UnknownKeys::Refuse,
        });
        if let Some(dialect) = self.dialect {
            profile = profile.dialect(dialect.into());
        }
        match self.direction {
            Some(way) => profile.direction(way.into()),
            None => profile,
        }
    }
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let types = Types::new(args.name.as_deref())?;
    let profile = args.profile();
    let tally = parallel::run(&args.input, &|file, document, output| {
        let Output { out, tally, .. } = output;
        match document {
            Document::Json(tape, line) => {
                let report = types.of(tape.root()).check(tape.root(), profile);
                tally.frames += 1;
                tally.untyped += u64::from(report.untyped || !report.fits);
                for violation in &report.violations {
                    *(if violation.is_note { &mut tally.notes } else { &mut tally.violations }) += 1;
                    args.format.violation(out, file, line, violation);
                }
            }
            Document::Broken { line, column, error } => {
                tally.unreadable += 1;
                args.format.broken(out, file, line, column, &error.message());
            }
        }
    })?;
    writeln!(io::stdout(), "{}", args.format.summary(tally))?;
    Ok(match tally {
        Tally { unreadable: 1.., .. } => Outcome::Unreadable,
        Tally { violations: 1.., .. } => Outcome::Violations,
        _ => Outcome::Clean,
    })
}

impl Format {
    fn violation(self, out: &mut Vec<u8>, file: &str, line: usize, violation: &Violation) {
        let text = match self {
            Format::Text if violation.is_note => format!("{file}:{line}: note: {violation}"),
            Format::Text => format!("{file}:{line}: {violation}"),
            Format::Json => {
                let Violation { path, rule, expected, found, is_note, .. } = violation;
                let mut object = json!({
                    "file": file, "line": line, "path": path, "rule": rule.name(),
                    "message": violation.message(), "expected": expected, "found": found,
                });
                if *is_note {
                    object["note"] = true.into();
                }
                object.to_string()
            }
        };
        out.extend(text.into_bytes());
        out.push(b'\n');
    }

    fn broken(self, out: &mut Vec<u8>, file: &str, line: usize, column: usize, what: &str) {
        let text = match self {
            Format::Text => format!("{file}:{line}:{column}: {what}"),
            Format::Json => json!({
                "file": file, "line": line, "column": column, "path": "", "rule": "json", "message": what,
            })
            .to_string(),
        };
        out.extend(text.into_bytes());
        out.push(b'\n');
    }

    fn summary(self, tally: Tally) -> String {
        let Tally { frames, untyped, violations, notes, unreadable } = tally;
        let typed = frames - untyped;
        match self {
            Format::Text => {
                let also = |count: u64, of: &str| match count {
                    0 => String::new(),
                    count => format!(", {count} {of}"),
                };
                let (notes, unreadable) = (also(notes, "notes"), also(unreadable, "unreadable"));
                format!(
                    "{frames} frames: {typed} typed, {untyped} untyped, {violations} violations{notes}{unreadable}"
                )
            }
            Format::Json => {
                let mut counts = json!({
                    "frames": frames, "typed": typed, "untyped": untyped, "violations": violations, "unreadable": unreadable,
                });
                if notes > 0 {
                    counts["notes"] = notes.into();
                }
                json!({ "summary": counts }).to_string()
            }
        }
    }
}

//! `onebot check`.

use crate::Outcome;
use crate::documents::Document;
use crate::input::Input;
use crate::named::Types;
use crate::paint::Paint;
use crate::parallel::{self, Output, Tally};
use crate::profile::{Dialect, Way};
use clap::ValueEnum;
use onebot_types::validate::{self, Profile, Violation};
use serde_json::json;
use std::io::{self, Write as _};

pub(crate) const EXAMPLES: &str = "\
Examples:
  onebot check frames.ndjson
      Where do these frames depart from what every dialect documents?
  onebot check --dialect lagrange --direction send requests.ndjson
      Would Lagrange take what this bot sends?
  onebot check --dialect napcat --unknown-keys note logs/*.ndjson.gz
      What does NapCat send that nobody has documented?
  onebot check --as v11.segment.Face face.json
      Is this a face? `onebot schema --list` lists all names.
  websocat ws://127.0.0.1:3001 | onebot check --dialect napcat
      What is wrong with the frames that come just now?
  onebot check --format json frames.ndjson | jq -r 'select(.path) | .path' | sort | uniq -c
      Which fields are wrong how often?

Output, a line for each point, and a summary:
  frames.ndjson:4: params.message[1].data.file: required to send, missing
  6 frames: 5 typed, 1 untyped, 1 violations

A frame is untyped if it, or something in it, has no typed form or does not fit it.

Exit code: 0 if there is nothing wrong, 1 if there is, 2 if something is not JSON or cannot be read.";

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
    /// Lines for people, or one JSON object a line, the last one with the summary.
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
    let report = Report { format: args.format, paint: Paint::of(&io::stdout()) };
    let tally = parallel::run(&args.input, &|file, document, output| {
        let Output { out, tally, .. } = output;
        match document {
            Document::Json(tape, line) => {
                let found = types.of(tape.root()).check(tape.root(), profile);
                tally.frames += 1;
                tally.untyped += u64::from(found.untyped || !found.fits);
                for violation in &found.violations {
                    *(if violation.is_note { &mut tally.notes } else { &mut tally.violations }) += 1;
                    report.violation(out, file, line, violation);
                }
            }
            Document::Broken { line, column, message } => {
                tally.unreadable += 1;
                report.broken(out, file, line, column, &message);
            }
        }
    })?;
    writeln!(io::stdout(), "{}", report.summary(tally))?;
    Ok(match tally {
        Tally { unreadable: 1.., .. } => Outcome::Unreadable,
        Tally { violations: 1.., .. } => Outcome::Violations,
        _ => Outcome::Clean,
    })
}

/// How findings are shown.
#[derive(Clone, Copy)]
struct Report {
    format: Format,
    paint: Paint,
}

impl Report {
    fn violation(self, out: &mut Vec<u8>, file: &str, line: usize, violation: &Violation) {
        let Violation { path, rule, expected, found, is_note, .. } = violation;
        let text = match self.format {
            Format::Text => {
                let mut text = self.paint.place(format_args!("{file}:{line}:")).to_string();
                if *is_note {
                    text.extend([" ".to_owned(), self.paint.note("note:").to_string()]);
                }
                if !path.is_empty() {
                    text.extend([" ".to_owned(), self.paint.bold(path).to_string(), ":".to_owned()]);
                }
                format!("{text} {}", violation.message())
            }
            Format::Json => {
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
        let text = match self.format {
            Format::Text => {
                let place = format!("{file}:{line}:{column}:");
                format!("{} {}", self.paint.place(place), self.paint.bad(what))
            }
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
        match self.format {
            Format::Text => {
                let also = |count: u64, of: &str| match count {
                    0 => String::new(),
                    count => format!(", {count} {of}"),
                };
                let (notes, unreadable_too) = (also(notes, "notes"), also(unreadable, "unreadable"));
                let text = format!(
                    "{frames} frames: {typed} typed, {untyped} untyped, {violations} violations{notes}{unreadable_too}"
                );
                let is_clean = violations == 0 && unreadable == 0;
                if is_clean { self.paint.good(text) } else { self.paint.bad(text) }.to_string()
            }
            Format::Json => {
                let mut counts = json!({
                    "frames": frames, "typed": typed, "untyped": untyped, "violations": violations,
                });
                for (name, count) in [("notes", notes), ("unreadable", unreadable)] {
                    if count > 0 {
                        counts[name] = count.into();
                    }
                }
                json!({ "summary": counts }).to_string()
            }
        }
    }
}

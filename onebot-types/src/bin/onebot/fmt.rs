//! `onebot fmt`.

use crate::Outcome;
use crate::documents::Document;
use crate::input::Input;
use crate::named::Types;
use crate::parallel::{self, Output};
use onebot_types::validate::Profile;

pub(crate) const EXAMPLES: &str = "\
Examples:
  onebot fmt frames.ndjson > again.ndjson      the same frames, one a line, with the same values
  onebot fmt --pretty < event.json             over several lines
  onebot fmt --as v11.segment.Face < face.json
                                               as a type that `onebot schema --list` lists

What is no JSON, or no such type, is named on standard error; then the exit code is 2.";

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The type of the documents, by a name that `onebot schema --list` prints; by default each tells its own.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// Over several lines, indented.
    #[arg(long)]
    pretty: bool,
    #[command(flatten)]
    input: Input,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let types = Types::new(args.name.as_deref())?;
    let tally = parallel::run(&args.input, &|file, document, output| {
        let Output { out, err, tally } = output;
        let (place, what) = match document {
            Document::Json(tape, line) => {
                let (named, before) = (types.of(tape.root()), out.len());
                if named.rewrite(&tape, out) {
                    if args.pretty {
                        indent(out, before);
                    }
                    out.push(b'\n');
                    return;
                }
                let misfit = named.check(tape.root(), Profile::new()).violations.into_iter().next();
                let why = misfit.map_or_else(String::new, |misfit| format!(": {misfit}"));
                (line.to_string(), format!("not a {}{why}", named.name))
            }
            Document::Broken { line, column, message } => (format!("{line}:{column}"), message),
        };
        tally.unreadable += 1;
        err.extend(format!("{file}:{place}: {what}\n").into_bytes());
    })?;
    Ok(if tally.unreadable > 0 { Outcome::Unreadable } else { Outcome::Clean })
}

/// Writes the document that begins at an index over several lines.
fn indent(out: &mut Vec<u8>, at: usize) {
    let pretty = serde_json::from_slice::<serde_json::Value>(&out[at..])
        .and_then(|value| serde_json::to_vec_pretty(&value))
        .expect("what was encoded is JSON");
    out.truncate(at);
    out.extend(pretty);
}

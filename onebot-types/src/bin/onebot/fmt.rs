//! `onebot fmt`.

use crate::Outcome;
use crate::documents::Document;
use crate::input::Input;
use crate::named::Types;
use std::io::{self, BufWriter, Write as _};

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
    let mut out = BufWriter::new(io::stdout().lock());
    let mut outcome = Outcome::Clean;
    let mut json = Vec::new();
    args.input.for_each(|file, document| {
        match document {
            Document::Json(tape, line) => {
                json.clear();
                let named = types.of(tape.root());
                if named.rewrite(tape.root(), &mut json) {
                    write(&mut out, &json, args.pretty)?;
                } else {
                    eprintln!("{file}:{line}: expected {}", named.name);
                    outcome = Outcome::Unreadable;
                }
            }
            Document::Broken { line, column, error } => {
                eprintln!("{file}:{line}:{column}: {}", error.message());
                outcome = Outcome::Unreadable;
            }
        }
        Ok(())
    })?;
    out.flush()?;
    Ok(outcome)
}

fn write(out: &mut impl io::Write, json: &[u8], pretty: bool) -> io::Result<()> {
    if pretty {
        let value: serde_json::Value = serde_json::from_slice(json)?;
        serde_json::to_writer_pretty(&mut *out, &value)?;
    } else {
        out.write_all(json)?;
    }
    out.write_all(b"\n")
}

//! `onebot schema`.

use crate::Outcome;
use clap::ValueEnum;
use onebot_types::info::{self, Dialect, Named};
use serde_json::json;
use std::io::{self, BufWriter, Write as _};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// List every type that has a name.
    #[arg(long, required = true)]
    list: bool,
    /// Columns for people, or a JSON array.
    #[arg(long, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    let types = info::types();
    let mut out = BufWriter::new(io::stdout().lock());
    match args.format {
        Format::Text => {
            for Named { name, kind, wire, dialects, .. } in &types {
                let dialects: Vec<_> = dialects.iter().map(Dialect::name).collect();
                writeln!(out, "{name:<44} {:<9} {wire:<36} {}", kind.name(), dialects.join(","))?;
            }
        }
        Format::Json => {
            let list: Vec<_> = types
                .iter()
                .map(|Named { name, kind, wire, dialects, .. }| {
                    let dialects: Vec<_> = dialects.iter().map(Dialect::name).collect();
                    json!({ "name": name, "kind": kind.name(), "wire": wire, "dialects": dialects })
                })
                .collect();
            serde_json::to_writer_pretty(&mut out, &list)?;
            writeln!(out)?;
        }
    }
    out.flush()?;
    Ok(Outcome::Clean)
}

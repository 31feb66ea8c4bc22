//! `onebot schema`.

use crate::Outcome;
use crate::named::no_type;
use crate::profile::{Dialect, Way};
use anyhow::Context as _;
use clap::{ValueEnum, ValueHint};
use onebot_types::info::{self, Named};
use onebot_types::schema::{Protocol, SchemaOptions, text};
use serde_json::{Value, json};
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;

pub(crate) const EXAMPLES: &str = "\
Examples:
  onebot schema v11 > v11.json                 OneBot 11, for a validator or a code generator
  onebot schema v11 --dialect napcat --direction receive --strict
                                               what NapCat documents that it sends
  onebot schema v11.segment.Face               one type
  onebot schema --openapi v11                  the HTTP API as an OpenAPI document
  onebot schema --out schema/                  all of it as files
  onebot schema --list                         the names, and which dialects have them";

#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Args {
    /// A protocol (`v11`, `qq`), or a type by a name that `--list` prints; with `--out` by default every protocol.
    #[arg(value_name = "NAME", conflicts_with = "list", required_unless_present_any = ["list", "out"])]
    name: Option<String>,
    /// List every type that has a name, instead.
    #[arg(long)]
    list: bool,
    /// Of the list: columns for people, or a JSON array.
    #[arg(long, default_value = "text", requires = "list")]
    format: Format,
    /// Write files into this folder: of each protocol its schema and its `OpenAPI` document, of a type its schema.
    #[arg(long, value_name = "DIR", conflicts_with = "list", value_hint = ValueHint::DirPath)]
    out: Option<PathBuf>,
    /// Only what this dialect has; by default everything, and required is what every dialect asks for.
    #[arg(long, conflicts_with = "list")]
    dialect: Option<Dialect>,
    /// Only what a bot sends, or what it receives, with what has to be there in that direction.
    #[arg(long, conflicts_with = "list")]
    direction: Option<Way>,
    /// Take what is known only: no other keys, types or values.
    #[arg(long, conflicts_with = "list")]
    strict: bool,
    /// Leave out the keyword `discriminator`.
    #[arg(long, conflicts_with_all = ["list", "openapi"])]
    plain: bool,
    /// The `OpenAPI` 3.1 document of the protocol's HTTP API.
    #[arg(long, conflicts_with = "list")]
    openapi: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    if args.list {
        list(args.format)?;
        return Ok(Outcome::Clean);
    }
    let files = args.files()?;
    let Some(folder) = &args.out else {
        let mut out = io::stdout().lock();
        for (_, schema) in &files {
            out.write_all(text(schema).as_bytes())?;
        }
        return Ok(Outcome::Clean);
    };
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for (name, schema) in &files {
        let path = folder.join(name);
        fs::write(&path, text(schema)).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(Outcome::Clean)
}

impl Args {
    fn options(&self) -> SchemaOptions {
        let mut options = SchemaOptions::new().strict(self.strict).plain(self.plain);
        if let Some(dialect) = self.dialect {
            options = options.dialect(dialect.into());
        }
        if let Some(way) = self.direction {
            options = options.direction(way.into());
        }
        options
    }

    /// The documents that were asked for, with the names of their files.
    fn files(&self) -> anyhow::Result<Vec<(String, Value)>> {
        let options = self.options();
        let protocols: Vec<Protocol> = match &self.name {
            None => Protocol::ALL.to_vec(),
            Some(name) => Protocol::ALL.into_iter().filter(|protocol| protocol.name() == name).collect(),
        };
        let mut files = Vec::new();
        for protocol in &protocols {
            if !self.openapi {
                files.push((format!("{}.json", protocol.name()), options.protocol(*protocol).to_value()));
            }
            if self.openapi || self.out.is_some() {
                files.push((format!("{}.openapi.json", protocol.name()), options.openapi(*protocol)));
            }
        }
        if let (Some(name), []) = (&self.name, &protocols[..]) {
            anyhow::ensure!(!self.openapi, "only a protocol has an OpenAPI document, and `{name}` is none");
            let types = info::types();
            let Some(named) = types.iter().find(|named| named.name == *name) else {
                return Err(no_type(name, &types));
            };
            files.push((format!("{name}.json"), options.schema_of(named).to_value()));
        }
        Ok(files)
    }
}

fn list(format: Format) -> anyhow::Result<()> {
    let types = info::types();
    let mut out = BufWriter::new(io::stdout().lock());
    match format {
        Format::Text => {
            for Named { name, kind, wire, dialects, .. } in &types {
                let dialects: Vec<_> = dialects.iter().map(info::Dialect::name).collect();
                writeln!(out, "{name:<44} {:<9} {wire:<36} {}", kind.name(), dialects.join(","))?;
            }
        }
        Format::Json => {
            let list: Vec<_> = types
                .iter()
                .map(|Named { name, kind, wire, dialects, .. }| {
                    let dialects: Vec<_> = dialects.iter().map(info::Dialect::name).collect();
                    json!({ "name": name, "kind": kind.name(), "wire": wire, "dialects": dialects })
                })
                .collect();
            serde_json::to_writer_pretty(&mut out, &list).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    out.flush()?;
    Ok(())
}

//! The `onebot` command: checks, rewrites and describes frames of QQ bots.

mod check;
mod completions;
mod cq;
mod documents;
mod fmt;
mod input;
mod man;
mod named;
mod paint;
mod parallel;
mod profile;
mod schema;

use clap::{CommandFactory as _, Parser, Subcommand};
use paint::Paint;
use std::process::ExitCode;

/// Checks, rewrites and describes frames of QQ bots: OneBot 11 in all its dialects, and the official API.
#[derive(Parser)]
#[command(name = "onebot", version, after_help = EXAMPLES)]
struct Args {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    color: colorchoice_clap::Color,
}

const EXAMPLES: &str = "\
Examples:
  onebot check frames.ndjson                where a log departs from what is documented
  onebot check --dialect lagrange < request.json
                                            whether Lagrange would take a request
  onebot fmt --pretty < event.json          an event as this library writes it
  echo '[CQ:at,qq=all] hi' | onebot cq decode
                                            CQ codes as segments
  onebot schema --list                      the names of all types
  onebot schema v11.segment.Face            the JSON Schema of one of them

`onebot COMMAND --help` has more of each.";

#[derive(Subcommand)]
enum Command {
    /// Say where documents depart from what is documented.
    #[command(after_help = check::EXAMPLES)]
    Check(check::Args),
    /// Write each document, decoded and encoded again, on a line.
    #[command(after_help = fmt::EXAMPLES)]
    Fmt(fmt::Args),
    /// Turn CQ codes into segments, or segments into CQ codes.
    #[command(after_help = cq::EXAMPLES)]
    Cq(cq::Args),
    /// Write JSON Schemas and `OpenAPI` documents, or list the types that `--as` takes.
    #[command(after_help = schema::EXAMPLES)]
    Schema(schema::Args),
    /// Write what a shell needs to complete this command.
    #[command(after_help = completions::EXAMPLES)]
    Completions(completions::Args),
    /// Write the manual page.
    #[command(after_help = man::EXAMPLES)]
    Man(man::Args),
}

/// How a command ended, but for failures to read and write.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    #[default]
    Clean,
    Violations,
    Unreadable,
}

fn main() -> ExitCode {
    let args = Args::parse();
    args.color.write_global();
    let result = match args.command {
        Command::Check(args) => check::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Cq(args) => cq::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => completions::run(&args, Args::command()),
        Command::Man(args) => man::run(&args, Args::command()),
    };
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Violations) => ExitCode::from(1),
        Ok(Outcome::Unreadable) => ExitCode::from(2),
        // Whoever read the output has had enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::from(2)
        }
    }
}

/// Says what went wrong.
fn complain(error: &anyhow::Error) {
    let paint = Paint::of(&std::io::stderr());
    eprintln!("{} {error:#}", paint.bad("onebot:"));
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

//! The `onebot` command: checks, rewrites and describes frames of QQ bots.

mod check;
mod cq;
mod documents;
mod fmt;
mod input;
mod named;
mod parallel;
mod profile;
mod schema;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Checks, rewrites and describes frames of QQ bots.
#[derive(Parser)]
#[command(version, after_help = "Example: onebot check --direction send requests.ndjson")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say where documents depart from what is documented.
    ///
    /// Exits with 1 if there is such a point, with 2 if something is not JSON.
    Check(check::Args),
    /// Write each document, decoded and encoded again, on a line.
    ///
    /// Exits with 2 if something is not JSON.
    Fmt(fmt::Args),
    /// Turn CQ codes into segments, or segments into CQ codes.
    Cq(cq::Args),
    /// Write JSON Schemas and `OpenAPI` documents, or list the types that `--as` takes.
    Schema(schema::Args),
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
    let result = match Args::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Cq(args) => cq::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    match result {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Violations) => ExitCode::from(1),
        Ok(Outcome::Unreadable) => ExitCode::from(2),
        // Whoever read the output has had enough.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("onebot: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

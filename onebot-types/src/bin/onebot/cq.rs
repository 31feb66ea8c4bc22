//! `onebot cq`.

use crate::Outcome;
use crate::documents::Document;
use crate::input::Input;
use crate::parallel::{self, Output};
use anyhow::Context as _;
use onebot_types::v11::Message;
use std::io::{self, Write as _};

pub(crate) const EXAMPLES: &str = "\
Examples:
  echo '[CQ:at,qq=all] hi' | onebot cq decode
      [{\"type\":\"at\",\"data\":{\"qq\":\"all\"}},{\"type\":\"text\",\"data\":{\"text\":\" hi\"}}]
  onebot cq decode --lines messages.txt        each line is a message
  onebot cq encode < message.json              the other way";

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    way: Way,
}

#[derive(clap::Subcommand)]
enum Way {
    /// Read each input as one message in text form; write its segments as a JSON array.
    Decode {
        /// Read each line as a message.
        #[arg(long)]
        lines: bool,
        #[command(flatten)]
        input: Input,
    },
    /// Read messages as JSON; write each as a line of text with CQ codes.
    Encode {
        #[command(flatten)]
        input: Input,
    },
}

pub(crate) fn run(args: &Args) -> anyhow::Result<Outcome> {
    match &args.way {
        Way::Decode { lines, input } => decode(*lines, input),
        Way::Encode { input } => encode(input),
    }
}

fn decode(lines: bool, input: &Input) -> anyhow::Result<Outcome> {
    let mut out = io::stdout().lock();
    let mut message = |text: &str| -> io::Result<()> {
        let segments = Message::from(Message::from_cq(text).into_segments());
        writeln!(out, "{}", segments.to_json())
    };
    input.for_each_text(|text| {
        if lines {
            text.lines().try_for_each(&mut message).context("cannot write")
        } else {
            // The line end that an editor puts at the end of a file is not part of the message.
            message(text.strip_suffix('\n').unwrap_or(text)).context("cannot write")
        }
    })?;
    Ok(Outcome::Clean)
}

fn encode(input: &Input) -> anyhow::Result<Outcome> {
    let tally = parallel::run(input, &|file, document, output| {
        let Output { out, err, tally } = output;
        let (place, what) = match document {
            Document::Json(tape, line) => match Message::from_json(tape.text()) {
                Ok(message) => {
                    out.extend(message.to_cq().into_bytes());
                    out.push(b'\n');
                    return;
                }
                Err(error) => (line.to_string(), error.to_string()),
            },
            Document::Broken { line, column, message } => (format!("{line}:{column}"), message),
        };
        tally.unreadable += 1;
        err.extend(format!("{file}:{place}: {what}\n").into_bytes());
    })?;
    Ok(if tally.unreadable > 0 { Outcome::Unreadable } else { Outcome::Clean })
}

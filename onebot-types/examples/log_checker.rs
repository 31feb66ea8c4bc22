//! Reads a log of frames and says what is wrong with them.
//!
//! ```sh
//! cargo run --example log_checker                                    # reads the frames beside this file
//! cargo run --example log_checker -- --dialect napcat napcat.log     # as NapCat documents them
//! cargo run --example mock_server | cargo run --example log_checker -- -
//! ```
//!
//! A frame is what follows the first `{` of a line, so anything may stand before it. For each point where a frame departs from
//! what is documented it prints the line and the place, at the end how many frames of each kind there were. Of the frames beside
//! this file it says
//!
//! ```text
//! 4: message[0].type: expected a known `type`, found "hologram"
//! 4: message[1].data.id: required, missing
//! ```

use onebot_types::info::Dialect;
use onebot_types::prelude::*;
use onebot_types::validate::Profile;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut profile = Profile::new();
    let mut path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frames.ndjson").to_owned();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--dialect" {
            let name = arguments.next().unwrap_or_default();
            let known = Dialect::ALL.into_iter().find(|dialect| dialect.name() == name);
            profile = profile.dialect(known.ok_or_else(|| format!("no dialect has the name {name:?}"))?);
        } else {
            path = argument;
        }
    }
    let log: Box<dyn BufRead> = match path.as_str() {
        "-" => Box::new(io::stdin().lock()),
        path => Box::new(BufReader::new(File::open(path)?)),
    };

    let (mut kinds, mut wrong) = (BTreeMap::<String, usize>::new(), 0);
    for (number, line) in (1..).zip(log.lines()) {
        let line = line?;
        let Some(start) = line.find('{') else { continue };
        match Frame::from_json(&line[start..]) {
            Ok(frame) => {
                *kinds.entry(kind(&frame)).or_default() += 1;
                if let Err(violations) = frame.validate(profile) {
                    wrong += 1;
                    for violation in violations {
                        println!("{number}: {violation}");
                    }
                }
            }
            Err(error) => println!("{number}: no frame: {error}"),
        }
    }

    println!();
    for (kind, count) in &kinds {
        println!("{count:6} {kind}");
    }
    println!("{:6} frames, {wrong} of them not as documented", kinds.values().sum::<usize>());
    Ok(())
}

/// What a frame is, in a few words.
fn kind(frame: &Frame) -> String {
    match frame {
        Frame::Event(event) => {
            let tags =
                [event.post_type(), event.detail_type(), &event.sub_type().unwrap_or_default()].join(" ");
            format!("event: {}", tags.trim_end())
        }
        Frame::Request(request) => format!("request: {}", request.name()),
        Frame::Response(response) if response.is_ok() => "answer".to_owned(),
        Frame::Response(response) => match response.retcode {
            Some(code) => format!("answer: failed with code {code}"),
            None => "answer: failed".to_owned(),
        },
        _ => "neither event, request nor answer".to_owned(),
    }
}

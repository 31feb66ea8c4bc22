//! Time per byte over documents of 1 KiB to 64 MiB: flat, if nothing is quadratic. Prints a table in Markdown.

use onebot_benches::frames;
use onebot_types::Json;
use onebot_types::v11::action::GetGroupMemberList;
use onebot_types::v11::{Event, Response};
use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant};

const HELP: &str = "\
Measures time per byte over documents of growing length.

Usage: scaling [MIB]

  MIB  the longest document, 64 by default";

/// A kind of document: how one of about so many bytes is made, decoded and encoded.
struct Shape {
    about: &'static str,
    make: fn(usize) -> String,
    run: fn(&str) -> [f64; 3],
}

const SHAPES: [Shape; 3] = [
    Shape { about: "message of many segments", make: frames::long_message, run: run::<Event> },
    Shape { about: "message of one text", make: frames::long_text, run: run::<Event> },
    Shape {
        about: "list of members",
        make: |bytes| frames::members(bytes.div_ceil(330)),
        run: run::<Response<GetGroupMemberList>>,
    },
];

fn main() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let mib: usize = match (arguments.next(), arguments.next()) {
        (None, _) => 64,
        (Some(number), None) => number.parse().map_err(|_| HELP.to_owned())?,
        _ => return Err(HELP.to_owned()),
    };
    println!("Nanoseconds per byte, and × `serde_json::Value` of the same run.\n");
    println!(
        "| document | bytes | `from_json` | × `Value` | `to_json` |\n| --- | ---: | ---: | ---: | ---: |"
    );
    for Shape { about, make, run } in SHAPES {
        let sizes = std::iter::successors(Some(1024), |bytes| Some(bytes * 4));
        for bytes in sizes.take_while(|bytes| *bytes <= mib << 20) {
            let document = make(bytes);
            let [value, decode, encode] = run(&document);
            println!("| {about} | {} | {decode:.2} | {:.2} | {encode:.2} |", document.len(), decode / value);
        }
    }
    Ok(())
}

/// Nanoseconds per byte of `serde_json::Value`, of decoding and of encoding.
fn run<T: Json>(document: &str) -> [f64; 3] {
    let decoded = T::from_json(document).expect("what is made here decodes");
    let mut times = [const { Vec::new() }; 3];
    let begin = Instant::now();
    // Interleaved, as in `compare`; at least five rounds, for short documents a fifth of a second.
    while times[0].len() < 5 || begin.elapsed() < Duration::from_millis(200) {
        times[0].push(time(|| serde_json::from_slice::<Value>(document.as_bytes())));
        times[1].push(time(|| T::from_json(document)));
        times[2].push(time(|| decoded.to_json()));
    }
    // The least: a long document is seldom left alone from its beginning to its end.
    times.map(|times| times.into_iter().fold(f64::MAX, f64::min) * 1e9 / document.len() as f64)
}

/// Seconds, the dropping of what comes out included.
fn time<R>(work: impl FnOnce() -> R) -> f64 {
    let start = Instant::now();
    drop(black_box(work()));
    start.elapsed().as_secs_f64()
}

//! Writes a log of made-up frames, one a line, to standard output.

use onebot_benches::frames::Log;
use std::io::{self, BufWriter, Write};

const HELP: &str = "\
Writes a log of events, requests and answers, at least so many bytes of it.

Usage: log BYTES";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [bytes] = &arguments[..] else { return Err(HELP.into()) };
    let bytes: usize = bytes.parse()?;
    let mut out = BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let mut written = 0;
    for frame in Log::new() {
        if written >= bytes {
            break;
        }
        writeln!(out, "{frame}")?;
        written += frame.len() + 1;
    }
    out.flush()?;
    Ok(())
}

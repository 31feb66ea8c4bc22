//! Runs one subject a number of times, for `callgrind.sh`. Without arguments it lists frames and subjects.

use onebot_benches::frames;
use onebot_benches::subjects::{self, Subject};

fn main() -> Result<(), String> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let mut found = None;
    for frame in frames::all() {
        for (op, subjects) in [("decode", subjects::decode(&frame)), ("encode", subjects::encode(&frame))] {
            for subject in subjects {
                match &arguments[..] {
                    [] => println!("{op}\t{}\t{}\t{}", frame.name, frame.documents.len(), subject.name),
                    [wanted, name, what, _]
                        if *wanted == op && name == frame.name && what == subject.name =>
                    {
                        found = Some(subject);
                    }
                    _ => {}
                }
            }
        }
    }
    match (&arguments[..], found) {
        ([], _) => Ok(()),
        ([.., times], Some(subject)) => {
            run(subject, times.parse().map_err(|error| format!("{times}: {error}"))?)
        }
        _ => Err("expected nothing, or: decode|encode FRAME SUBJECT TIMES".to_owned()),
    }
}

fn run(mut subject: Subject, times: u32) -> Result<(), String> {
    for _ in 0..times {
        subject.run();
    }
    Ok(())
}

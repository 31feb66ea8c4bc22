//! Runs one subject a number of times, for `callgrind.sh`. Without arguments it lists frames and subjects.

use onebot_benches::frames::{self, Frame};
use onebot_benches::subjects::{self, Subject};

type Subjects = fn(&Frame) -> Vec<Subject>;

fn main() -> Result<(), String> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let operations: [(&str, Subjects); 2] = [("decode", subjects::decode), ("encode", subjects::encode)];
    if arguments.is_empty() {
        for frame in frames::all() {
            for (op, subjects) in operations {
                for subject in subjects(&frame) {
                    println!("{op}\t{}\t{}\t{}", frame.name, frame.documents.len(), subject.name);
                }
            }
        }
        return Ok(());
    }
    let [op, frame, subject, times] = &arguments[..] else {
        return Err("expected nothing, or: decode|encode FRAME SUBJECT TIMES".to_owned());
    };
    let frame = frames::all().into_iter().find(|known| known.name == frame).ok_or("no such frame")?;
    let (_, subjects) = operations.into_iter().find(|(known, _)| known == op).ok_or("no such operation")?;
    let subject =
        subjects(&frame).into_iter().find(|known| known.name == subject).ok_or("no such subject")?;
    run(subject, times.parse().map_err(|error| format!("{times}: {error}"))?);
    Ok(())
}

/// In a function of its own, so that a profiler can be told to watch it alone.
#[inline(never)]
fn run(mut subject: Subject, times: u32) {
    for _ in 0..times {
        subject.run();
    }
}

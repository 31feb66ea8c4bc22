//! Runs one subject a number of times, for `callgrind.sh`. Without arguments it lists frames and subjects.

use onebot_benches::frames::Frame;
use onebot_benches::measure::{Table, tables};
use onebot_benches::subjects::{Subject, Work};

fn main() -> Result<(), String> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let all = tables().into_iter().map(|Table { frame, operation }| (frame, operation));
    if arguments.is_empty() {
        for (frame @ Frame { name, .. }, operation) in all {
            for Subject { name: subject, work } in (operation.subjects)(&frame) {
                if work.is_ok() {
                    println!("{}\t{name}\t{}\t{subject}", operation.name, frame.documents.len());
                }
            }
        }
        return Ok(());
    }
    let [op, name, subject, times] = &arguments[..] else {
        return Err("expected nothing, or: OPERATION FRAME SUBJECT TIMES".to_owned());
    };
    let mut all = all;
    let (frame, operation) = all
        .find(|(frame, operation)| frame.name == name && operation.name == op)
        .ok_or("no such frame or operation")?;
    let subjects = (operation.subjects)(&frame);
    let subject = subjects.into_iter().find(|known| known.name == subject).ok_or("no such subject")?;
    run(subject.work?, times.parse().map_err(|error| format!("{times}: {error}"))?);
    Ok(())
}

/// In a function of its own, so that a profiler can be told to watch it alone.
#[inline(never)]
fn run(mut work: Work, times: u32) {
    for _ in 0..times {
        work();
    }
}

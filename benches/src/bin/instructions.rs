//! Runs one subject a number of times, for `callgrind.sh`. Without arguments it lists frames and subjects.

use onebot_benches::measure::{Table, tables};
use onebot_benches::subjects::{Subject, Work};

fn main() -> Result<(), String> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if arguments.is_empty() {
        for Table { frame, operation } in tables(|_| true) {
            for Subject { name: subject, work } in (operation.subjects)(&frame) {
                if work.is_ok() {
                    println!("{}\t{}\t{}\t{subject}", operation.name, frame.name, frame.documents.len());
                }
            }
        }
        return Ok(());
    }
    let [op, name, subject, times] = &arguments[..] else {
        return Err("expected nothing, or: OPERATION FRAME SUBJECT TIMES".to_owned());
    };
    let wanted = format!("{op} {name}");
    let Table { frame, operation } =
        tables(|heading| heading == wanted).next().ok_or("no such operation or frame")?;
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

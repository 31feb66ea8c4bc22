//! The command in the middle of a pipe: nothing waits longer, and nothing takes more memory, than it has to.

use super::BEAT;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

fn spawn(args: &[&str]) -> (Child, Receiver<String>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onebot"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let (sender, lines) = channel();
    std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    (child, lines)
}

/// Whoever watches a connection sees a frame when it comes, not when the next one does.
#[test]
fn a_frame_is_checked_when_its_line_ends() {
    let (mut child, lines) = spawn(&["check"]);
    let mut stdin = child.stdin.take().unwrap();
    for line in 1..=3 {
        stdin.write_all(b"{\"type\":\"face\"}\n").unwrap();
        let said = lines.recv_timeout(Duration::from_secs(60)).expect("it is said at once");
        assert_eq!(said, format!("-:{line}: data.id: required, missing"));
    }
    // In pieces, over several lines.
    stdin.write_all(b"{\"type\":\n").unwrap();
    std::thread::sleep(Duration::from_millis(200));
    stdin.write_all(b"\"at\"\n").unwrap();
    std::thread::sleep(Duration::from_millis(200));
    stdin.write_all(b"}\n").unwrap();
    drop(stdin);
    let left: Vec<_> = lines.iter().collect();
    assert_eq!(left, ["-:4: data.qq: required, missing", "4 frames: 0 typed, 4 untyped, 4 violations"]);
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

/// Whoever read a line and went away, as `head -1`, leaves nothing behind.
#[test]
fn it_ends_when_nobody_reads() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("many.ndjson");
    std::fs::write(&path, format!("{BEAT}\n").repeat(50_000)).unwrap();
    let (mut child, line) = first_line(&["fmt", path.to_str().unwrap()]);
    assert_eq!(line, format!("{BEAT}\n"));
    let ended = (0..600).find_map(|_| {
        std::thread::sleep(Duration::from_millis(100));
        child.try_wait().unwrap()
    });
    if ended.is_none() {
        child.kill().unwrap();
    }
    let err = std::io::read_to_string(child.stderr.take().unwrap()).unwrap();
    assert_eq!((ended.and_then(|status| status.code()), err.as_str()), (Some(0), ""));
}

/// The same of what is written as one JSON document.
#[test]
fn a_list_ends_when_nobody_reads() {
    let (child, line) = first_line(&["schema", "--list", "--format", "json"]);
    let output = child.wait_with_output().unwrap();
    assert_eq!(
        (line.as_str(), output.status.code(), output.stderr.as_slice()),
        ("[\n", Some(0), [].as_slice())
    );
}

/// The command, whose first line somebody read who then went away.
fn first_line(args: &[&str]) -> (Child, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onebot"))
        .args(args)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, line)
}

/// The most memory that a process had, in KiB.
#[cfg(target_os = "linux")]
fn peak(child: &Child) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// Memory does not grow with the stream, also where nearly every byte is a violation.
#[test]
#[cfg(target_os = "linux")]
fn memory_is_constant() {
    for (frame, blocks) in [(BEAT, 40), ("5", 4)] {
        let (mut child, lines) = spawn(&["check"]);
        std::thread::spawn(move || lines.iter().count());
        let mut stdin = child.stdin.take().unwrap();
        let block = format!("{frame}\n").repeat((256 << 10) / (frame.len() + 1));
        let mut peaks = Vec::new();
        for _ in 0..blocks {
            stdin.write_all(block.as_bytes()).unwrap();
            peaks.push(peak(&child));
        }
        drop(stdin);
        child.wait().unwrap();
        assert!(peaks.iter().all(|peak| *peak < 64 << 10), "{frame}: {peaks:?} KiB");
        // The last half takes no more, but for what the allocator makes of it.
        assert!(frame == "5" || peaks[blocks - 1] < peaks[blocks / 2] + (4 << 10), "{frame}: {peaks:?} KiB");
    }
}

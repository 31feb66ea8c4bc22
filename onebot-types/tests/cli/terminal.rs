//! The command as somebody at a terminal sees it.

use super::onebot;
use pty_process::blocking::{Command, open};
use std::io::{Read as _, Write as _};
use std::num::NonZero;

const ROWS: NonZero<u16> = NonZero::new(50).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(120).unwrap();

/// Runs the command in a terminal; gives its exit code, and everything that the terminal was sent.
fn at_terminal(args: &[&str], env: &[(&str, &str)], typed: &str) -> (i32, String) {
    let (mut pty, pts) = open().unwrap();
    pty.resize(pty_process::Size::new(ROWS.get(), COLUMNS.get())).unwrap();
    let command = Command::new(env!("CARGO_BIN_EXE_onebot"))
        .args(args)
        .env_remove("NO_COLOR")
        .env_remove("CI")
        .env("TERM", "xterm-256color")
        .envs(env.iter().copied());
    let mut child = command.spawn(pts).unwrap();
    pty.write_all(typed.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    // At the end there is an error: nobody has the other side any more.
    while let Ok(count @ 1..) = pty.read(&mut buffer) {
        bytes.extend_from_slice(&buffer[..count]);
    }
    let code = child.wait().unwrap().code().unwrap();
    (code, String::from_utf8(bytes).unwrap())
}

/// What stands there in the end, without colours: a progress bar may have come and gone at any time.
fn screen(sent: &str) -> String {
    let mut terminal = vt100::Parser::new(ROWS, COLUMNS, 0);
    terminal.process(sent.as_bytes());
    terminal.screen().contents()
}

const FRAMES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frames.ndjson");

/// The text has colours, and is else what a pipe gets.
#[test]
fn findings_have_colours_at_a_terminal_only() {
    let (_, piped, _) = onebot(&["check", FRAMES], "");
    assert!(!piped.contains('\x1b'));
    let (code, seen) = at_terminal(&["check", FRAMES], &[], "");
    assert_eq!(code, 1);
    assert!(seen.contains("\x1b[1mmessage[1].data.id\x1b[0m: required, missing"), "{seen:?}");
    assert_eq!(screen(&seen), piped.trim_end(), "{seen:?}");
    for env in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let (_, seen) = at_terminal(&["check", FRAMES], &[env], "");
        assert!(!seen.contains("\x1b[1m"), "{seen:?}");
        assert_eq!(screen(&seen), piped.trim_end(), "{seen:?}");
    }
    let (_, seen) = at_terminal(&["check", "--color", "never", FRAMES], &[], "");
    assert!(!seen.contains("\x1b[1m"), "{seen:?}");
    let (_, seen) = at_terminal(&["check", "--format", "json", FRAMES], &[], "");
    let shown = screen(&seen);
    let last = shown.lines().last().unwrap();
    assert!(last.ends_with("}}") && last.starts_with("{\"summary\":{"), "{seen:?}");
}

/// Who gives no file is told what is waited for, and may type.
#[test]
fn documents_can_be_typed() {
    let (code, seen) = at_terminal(&["fmt"], &[], "{\"type\":\"face\",  \"data\":{\"id\":1}}\n\x04");
    assert_eq!(code, 0, "{seen:?}");
    assert!(seen.contains("onebot: reading from the terminal; end with Ctrl-D"), "{seen:?}");
    assert!(seen.contains("{\"type\":\"face\",\"data\":{\"id\":1}}\r\n"), "{seen:?}");
}

#[test]
fn failures_are_shown_as_such() {
    let (code, seen) = at_terminal(&["check", "no-such-file.json"], &[], "");
    assert_eq!(code, 2);
    assert!(seen.contains("\x1b[1m\x1b[31monebot:\x1b[0m cannot open no-such-file.json"), "{seen:?}");
    let (code, seen) = at_terminal(&["check", "--dialect", "nap"], &[], "");
    assert_eq!(code, 2);
    assert!(screen(&seen).contains("invalid value 'nap' for '--dialect <DIALECT>'"), "{seen:?}");
    let (code, seen) = at_terminal(&["--help"], &[], "");
    assert_eq!(code, 0);
    assert!(seen.contains("\x1b[1m") && screen(&seen).contains("Examples:"), "{seen:?}");
}

/// A file that takes a while has a bar, which is gone in the end.
#[test]
fn long_files_have_a_progress_bar() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("long.ndjson");
    std::fs::write(&path, format!("{}\n", super::BEAT).repeat(20_000)).unwrap();
    let name = path.to_str().unwrap();
    let (code, seen) = at_terminal(&["check", name], &[], "");
    assert_eq!(code, 0, "{seen:?}");
    assert!(seen.contains(name) && seen.contains("MiB/s"), "{seen:?}");
    assert_eq!(screen(&seen), "20000 frames: 20000 typed, 0 untyped, 0 violations");
    let (code, _, err) = onebot(&["check", name], "");
    assert_eq!((code, err.as_str()), (0, ""));
}

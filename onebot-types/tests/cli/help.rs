//! What the command says of itself.

use super::onebot;
use std::process::Command;

const COMMANDS: [&str; 6] = ["check", "fmt", "cq", "schema", "completions", "man"];

fn help(command: &str) -> String {
    let args = if command.is_empty() { vec!["--help"] } else { vec![command, "--help"] };
    let (code, out, err) = onebot(&args, "");
    assert_eq!((code, err.as_str()), (0, ""), "{command}");
    out
}

#[test]
fn help_has_examples_and_lists_commands() {
    let top = help("");
    for command in COMMANDS {
        assert!(top.lines().any(|line| line.trim_start().starts_with(&format!("{command} "))), "{top}");
        assert!(help(command).contains("Examples:\n"), "{command}");
    }
    assert!(help("check").contains("Exit code: 0 if there is nothing wrong"));
}

/// Each example is one that the command takes.
#[test]
fn examples_are_understood() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    std::fs::create_dir_all(&folder).unwrap();
    let mut tried = 0;
    for text in [""].iter().chain(&COMMANDS).map(|command| help(command)) {
        // In quotes a command is spoken of.
        for line in text.lines().filter(|line| line.starts_with("  ") && !line.contains('`')) {
            let Some((_, call)) = line.split_once("onebot ") else { continue };
            let call = call.split(['|', '>', '<']).next().unwrap();
            // What the example does stands behind two blanks.
            let call = call.split("  ").next().unwrap();
            let output = Command::new(env!("CARGO_BIN_EXE_onebot"))
                .args(call.split_whitespace())
                .current_dir(&folder)
                .stdin(std::process::Stdio::null())
                .output()
                .unwrap();
            let err = String::from_utf8(output.stderr).unwrap();
            assert!(!err.starts_with("error:") && !err.contains("no type"), "{line}: {err}");
            tried += 1;
        }
    }
    assert!(tried >= 25, "only {tried} examples were found");
}

#[test]
fn mistakes_are_explained() {
    let (code, out, err) = onebot(&["chekc"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("similar subcommand") && err.contains("'check'"), "{err}");
    let (code, _, err) = onebot(&["check", "--dialect", "nap"], "");
    assert_eq!(code, 2);
    assert!(err.contains("[possible values: standard, gocq, napcat, llbot, lagrange]"), "{err}");
}

#[test]
fn shells_are_told_how_to_complete() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, script, err) = onebot(&["completions", shell], "");
        assert_eq!((code, err.as_str()), (0, ""), "{shell}");
        for word in COMMANDS.iter().chain(&["dialect", "unknown-keys"]) {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

/// Bash itself completes with the script.
#[test]
#[cfg(unix)]
fn bash_completes() {
    let (_, script, _) = onebot(&["completions", "bash"], "");
    let complete = |words: &str| {
        let count = words.split(' ').count() - 1;
        let test = format!(
            "{script}\nCOMP_WORDS=({words})\nCOMP_CWORD={count}\n_onebot onebot \"${{COMP_WORDS[{count}]}}\" \"${{COMP_WORDS[{count}-1]}}\"\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        let output = Command::new("bash").args(["--norc", "-c", &test]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(complete("onebot che"), "check\n");
    assert_eq!(complete("onebot check --dialect la"), "lagrange\n");
    assert_eq!(complete("onebot check --unk"), "--unknown-keys\n");
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let (code, page, err) = onebot(&["man"], "");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(page.contains(".TH onebot 1"), "{page}");
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("man");
    assert_eq!(onebot(&["man", "--out", folder.to_str().unwrap()], ""), (0, String::new(), String::new()));
    assert_eq!(std::fs::read_to_string(folder.join("onebot.1")).unwrap(), page);
    for command in COMMANDS {
        let page = std::fs::read_to_string(folder.join(format!("onebot-{command}.1"))).unwrap();
        assert!(page.contains("Examples:"), "{page}");
    }
}

#[test]
fn colours_are_asked_for_or_left_out() {
    let colours = |args: &[&str]| onebot(args, "{\"type\":\"face\"}\n{]").1.contains('\x1b');
    assert!(!colours(&["check"]));
    assert!(!colours(&["check", "--color", "never"]));
    assert!(colours(&["check", "--color", "always"]));
    assert!(!colours(&["check", "--color", "always", "--format", "json"]));
}

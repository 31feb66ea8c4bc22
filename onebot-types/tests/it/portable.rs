//! What the crate is free of: platform code, a network, more than a few dependencies.

use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The crates that a user builds who asks for no feature, on a target.
fn tree(target: &str) -> Vec<String> {
    let asked = "tree --package onebot-types --edges normal --prefix none --format {p} --target";
    let output =
        Command::new(env!("CARGO")).args(asked.split(' ')).arg(target).current_dir(ROOT).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut crates: Vec<String> =
        text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    crates.sort();
    crates.dedup();
    crates
}

/// The same everywhere, so that nothing in it is of a platform; known by name, so that nothing comes in unseen.
#[test]
fn the_default_tree_is_small_and_of_no_platform() {
    let expected = [
        "itoa",
        "memchr",
        "onebot-derive",
        "onebot-types",
        "proc-macro2",
        "quote",
        "serde",
        "serde_core",
        "serde_json",
        "syn",
        "unicode-ident",
        "zmij",
    ];
    for target in ["wasm32-unknown-unknown", "x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc"] {
        assert_eq!(tree(target), expected, "{target}");
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// What needs a platform under it: `wasm32-unknown-unknown` has none of it. The command does.
#[test]
fn the_library_asks_nothing_of_a_platform() {
    let modules = ["env", "fs", "io", "net", "os", "path", "process", "thread", "time"];
    let mut forbidden: Vec<String> = modules.iter().map(|module| format!("std::{module}")).collect();
    let conditions = ["target_os", "target_family", "target_arch", "cfg(unix", "cfg(windows", "std::{"];
    forbidden.extend(conditions.map(str::to_owned));

    let mut files = Vec::new();
    sources(&Path::new(ROOT).join("src"), &mut files);
    let command = Path::new(ROOT).join("src/bin");
    let mut looked_at = 0;
    for file in files.iter().filter(|file| !file.starts_with(&command)) {
        let text = std::fs::read_to_string(file).unwrap();
        looked_at += 1;
        for (line, number) in text.lines().zip(1..) {
            // Nor in examples, which are for every user.
            let line = line.trim();
            let found = forbidden.iter().find(|word| line.contains(word.as_str()));
            assert!(found.is_none(), "{}:{number}: {line}", file.display());
        }
    }
    assert!(looked_at > 100, "only {looked_at} files");
}

//! Runs each check on the seeds of its target, and on every crash that was ever found, without a fuzzer.

use std::fs;
use std::path::Path;

fn replay(target: &str, check: fn(&[u8])) {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
    let mut files: Vec<_> = fs::read_dir(&seeds).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 10, "{} has {} seeds", seeds.display(), files.len());
    for file in files {
        println!("{}", file.display());
        check(&fs::read(file).unwrap());
    }
}

#[test]
fn lexer() {
    replay("lexer", onebot_fuzz::lexer);
}

#[test]
fn documents() {
    replay("documents", onebot_fuzz::documents);
}

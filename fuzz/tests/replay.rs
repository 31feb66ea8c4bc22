//! Runs each check on the seeds of its target, and on every crash that was ever found, without a fuzzer.

use onebot_fuzz::{TARGETS, seeds};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn seeds_of_every_target() {
    for (target, check) in TARGETS {
        let seeds = seeds::of(target).unwrap();
        // What is built is put together from bytes that mean nothing by themselves.
        assert!(
            seeds.len() >= 10 || ["built", "facts"].contains(target),
            "{target} has {} seeds",
            seeds.len()
        );
        for (name, input) in seeds {
            println!("{target}: {name}");
            check(&input);
        }
    }
}

/// Bytes that are as good as any.
#[test]
fn built_values() {
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..3000 {
        let bytes: Vec<u8> = (0..random.usize(0..600)).map(|_| random.u8(..)).collect();
        onebot_fuzz::built(&bytes);
        onebot_fuzz::facts(&bytes);
    }
}

#[test]
fn every_target_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(root.join("fuzz_targets")).unwrap();
    let files: BTreeSet<_> =
        files.map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect();
    let listed: BTreeSet<_> = TARGETS.iter().map(|(target, _)| (*target).to_owned()).collect();
    assert_eq!(files, listed);
}

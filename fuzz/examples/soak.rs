//! Changes the fixtures millions of times over, and checks each result: `soak KIND COUNT [SEED]`.

use fastrand::Rng;
use onebot_fuzz::{TARGETS, mutate, seeds};
use serde_json::Value;
use std::process::ExitCode;
use std::time::Instant;

/// Changes on top of each other before a document is taken afresh.
const CHANGES: usize = 8;

/// The most bytes that a value is built from.
const BYTES: usize = 600;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args().skip(1).collect();
    let target = args.first().and_then(|kind| TARGETS.iter().find(|(target, _)| target == kind));
    let count = args.get(1).and_then(|count| count.parse::<u64>().ok());
    let (Some((kind, check)), Some(count)) = (target, count) else {
        let kinds: Vec<_> = TARGETS.iter().map(|(target, _)| *target).collect();
        eprintln!("usage: soak KIND COUNT [SEED]\nkinds: {}", kinds.join(", "));
        return ExitCode::FAILURE;
    };
    let seed = args.get(2).and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let inputs = match seeds::of(kind) {
        Ok(inputs) => inputs,
        Err(error) => {
            eprintln!("cannot read the seeds: {error}");
            return ExitCode::FAILURE;
        }
    };
    let start = Instant::now();
    let mut bytes = 0;
    let mut done = 0;
    let mut run = |input: &[u8]| {
        bytes += input.len() as u64;
        check(input);
    };
    let mut random = Rng::with_seed(seed);
    // What is built is put together from bytes that mean nothing by themselves: any are as good.
    if matches!(*kind, "built" | "facts") {
        while done < count {
            let input: Vec<u8> = (0..random.usize(0..BYTES)).map(|_| random.u8(..)).collect();
            run(&input);
            done += 1;
        }
    }
    // Each other input is text, or a line that chooses something and a document, or a document.
    let inputs: Vec<(String, Form)> = inputs.iter().filter_map(|(_, input)| form(kind, input)).collect();
    assert!(done >= count || !inputs.is_empty(), "no seeds for {kind}");
    while done < count {
        let (choice, form) = &inputs[random.usize(0..inputs.len())];
        let (_, donor) = &inputs[random.usize(0..inputs.len())];
        match (form.clone(), donor) {
            (Form::Json(mut document), Form::Json(donor)) => {
                for _ in 0..CHANGES {
                    mutate::change(&mut document, donor, &mut random);
                    // A document that is none any more says little of its type.
                    if !document.is_object() && random.u8(0..8) > 0 {
                        break;
                    }
                    run(format!("{choice}{document}").as_bytes());
                    done += 1;
                }
            }
            (Form::Text(mut text), Form::Text(donor)) => {
                for _ in 0..CHANGES {
                    mutate::change_text(&mut text, donor, mutate::marks(kind), &mut random);
                    run(text.as_bytes());
                    done += 1;
                }
            }
            _ => unreachable!("all inputs of a kind have the same form"),
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{kind}: {done} inputs, {bytes} bytes, seed {seed}, {seconds:.0} s: all exact");
    ExitCode::SUCCESS
}

#[derive(Clone)]
enum Form {
    Text(String),
    Json(Value),
}

fn form(kind: &str, input: &[u8]) -> Option<(String, Form)> {
    let text = std::str::from_utf8(input).ok()?;
    match kind {
        "cq" | "inline" => Some((String::new(), Form::Text(text.to_owned()))),
        "named" | "response" | "validate" => {
            let (choice, document) = text.split_once('\n')?;
            Some((format!("{choice}\n"), Form::Json(serde_json::from_str(document).ok()?)))
        }
        _ => Some((String::new(), Form::Json(serde_json::from_str(text).ok()?))),
    }
}

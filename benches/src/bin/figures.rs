//! Prints files that `compare --json` wrote as tables in Markdown.

use onebot_benches::runs::{Runs, Seen};
use std::collections::BTreeMap;
use std::fs;

const HELP: &str = "\
Prints the tables of several runs, with the median of each, and of what `callgrind.sh` wrote.

Usage: figures RUN.ndjson… [INSTRUCTIONS.tsv]";

const VALUE: &str = "serde_json Value";
const OURS: &str = "onebot-types from_json";

fn main() -> Result<(), String> {
    let (counts, files): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|file| file.ends_with(".tsv"));
    if files.is_empty() {
        return Err(HELP.to_owned());
    }
    let runs = Runs::read(&files)?;
    println!(
        "Medians of {} runs; the runs of no subject differ by more than ±{:.0} %, half of them by less than ±{:.0} %.\n",
        files.len(),
        runs.spread(1.0) * 100.0,
        runs.spread(0.5) * 100.0
    );
    println!("## Decoding\n\nTime, × `serde_json::Value` from bytes.\n");
    table(&runs, "decode", ratio);
    println!("Allocations per document, reallocations too.\n");
    table(&runs, "decode", |seen| seen.line.allocations.map(|number| format!("{number}")));
    println!("## Encoding\n\nTime, × `serde_json::to_vec` of the same as a `Value`.\n");
    table(&runs, "encode", ratio);
    println!(
        "## Validating\n\nOf values that are decoded already. Time, × decoding a `serde_json::Value`.\n"
    );
    table(&runs, "validate", ratio);
    println!(
        "## CQ codes\n\n1 KiB of text with ten codes. Time, × `serde_json::Value` of the same message as an array.\n"
    );
    for op in ["read", "write"] {
        table(&runs, op, ratio);
    }
    failures(&runs);
    for file in &counts {
        instructions(&fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?);
    }
    goals(&runs);
    Ok(())
}

fn ratio(seen: &Seen) -> Option<String> {
    seen.ratio().map(|ratio| format!("{ratio:.2}"))
}

/// Subjects by frames.
fn table(runs: &Runs, op: &str, cell: impl Fn(&Seen) -> Option<String>) {
    print(runs.of(op).map(|seen| {
        let cell = cell(seen).unwrap_or_else(|| "fails".to_owned());
        [seen.line.frame.clone(), seen.line.subject.clone(), cell]
    }));
}

/// What `callgrind.sh` wrote: operation, frame, subject, instructions and ratio.
fn instructions(text: &str) {
    println!("## Instructions\n\nBy callgrind; × the first, whose own are in thousands.\n");
    let lines: Vec<Vec<_>> = text.lines().map(|line| line.split('\t').collect()).collect();
    let mut ops: Vec<_> = lines.iter().map(|line| line[0]).collect();
    ops.dedup();
    for op in ops {
        println!("{op}:\n");
        print(lines.iter().filter(|line| line[0] == op).map(|line| {
            let cell = match line[4] {
                "1.000" => format!("{:.1} k", line[3].parse().unwrap_or(f64::NAN) / 1000.0),
                ratio => ratio.to_owned(),
            };
            [line[1].to_owned(), line[2].to_owned(), cell]
        }));
    }
}

/// A table of cells that are given with their column and their row.
fn print(cells: impl Iterator<Item = [String; 3]>) {
    let (mut columns, mut rows) = (Vec::new(), Vec::<(String, BTreeMap<String, String>)>::new());
    for [column, row, cell] in cells {
        if !columns.contains(&column) {
            columns.push(column.clone());
        }
        match rows.iter_mut().find(|(name, _)| *name == row) {
            Some((_, cells)) => drop(cells.insert(column, cell)),
            None => rows.push((row, BTreeMap::from([(column, cell)]))),
        }
    }
    println!("| | {} |\n| --- |{}", columns.join(" | "), " ---: |".repeat(columns.len()));
    for (name, cells) in rows {
        let cells: Vec<_> =
            columns.iter().map(|column| cells.get(column).map_or("", String::as_str)).collect();
        println!("| {name} | {} |", cells.join(" | "));
    }
    println!();
}

/// What a crate cannot decode, and its own words.
fn failures(runs: &Runs) {
    let mut all: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for seen in runs.of("decode") {
        if let Some(why) = &seen.line.fails {
            all.entry((&seen.line.subject, why)).or_default().push(&seen.line.frame);
        }
    }
    if all.is_empty() {
        return;
    }
    println!("## What cannot be decoded\n\n| | frames | why |\n| --- | --- | --- |");
    for ((subject, why), frames) in all {
        println!("| {subject} | {} | {} |", frames.join(", "), why.replace('|', "\\|"));
    }
    println!();
}

/// What issue and design ask for, and what was measured.
fn goals(runs: &Runs) {
    println!("## Goals\n\n| what | goal | measured |\n| --- | --- | --- |");
    let row = |what: &str, goal: String, measured: String| println!("| {what} | {goal} | {measured} |");
    for (frame, goal) in [("a", 0.25), ("m", 0.26), ("c", 0.16), ("d", 0.30), ("e", 0.25)] {
        if let Some(seen) = runs.get("decode", frame, OURS) {
            let measured = format!(
                "{:.3} ± {:.3}",
                seen.ratio().unwrap_or(f64::NAN),
                seen.spread() * seen.ratio().unwrap_or(f64::NAN)
            );
            row(&format!("decode {frame}, × `{VALUE}`"), format!("≤ {goal:.2}"), measured);
        }
    }
    for (frame, goal) in [("a", 5.0), ("b", 2.5), ("d", 2.5), ("e", 2.5)] {
        let ours = runs.get("decode", frame, OURS).and_then(Seen::ratio);
        let others = runs.of("decode").filter(|seen| seen.line.frame == frame && seen.is_peer());
        let fastest = others
            .filter_map(|seen| Some((seen.ratio()?, &seen.line.subject)))
            .min_by(|a, b| a.0.total_cmp(&b.0));
        if let (Some(ours), Some((theirs, name))) = (ours, fastest) {
            row(
                &format!("decode {frame}, the fastest peer"),
                format!("≥ {goal} × slower"),
                format!("{:.1} × ({name})", theirs / ours),
            );
        }
    }
    if let Some(seen) = runs.get("encode", "a", "onebot-types write_json") {
        row(
            "encode a, × `to_vec(Value)`",
            "≤ 0.50".to_owned(),
            format!("{:.3}", seen.ratio().unwrap_or(f64::NAN)),
        );
    }
    for (frame, members, goal) in
        [("a", 1.0, "≤ 12"), ("c", 200.0, "≤ 2.5 per member"), ("l", 2000.0, "≤ 2.5 per member")]
    {
        if let Some(number) = runs.get("decode", frame, OURS).and_then(|seen| seen.line.allocations) {
            row(&format!("allocations {frame}"), goal.to_owned(), format!("{:.2}", number / members));
        }
    }
}

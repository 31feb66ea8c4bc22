//! Compares all subjects in one process, round by round, and prints ratios.

use onebot_benches::counting::Counting;
use onebot_benches::line::Line;
use onebot_benches::measure::{Row, Table, tables};

const HELP: &str = "\
Compares onebot-types with other libraries in one run.

Usage: compare [--json] [--rounds N] [--only SUBSTRING]

  --json            one JSON object per measurement instead of tables
  --rounds N        rounds per frame; at least 60, which is the default
  --only SUBSTRING  only the tables whose heading (`decode a`, `encode d`, `read cq`) contains this";

#[global_allocator]
static ALLOCATOR: Counting = Counting;

struct Arguments {
    json: bool,
    rounds: usize,
    only: String,
}

fn arguments() -> Result<Arguments, String> {
    let mut parsed = Arguments { json: false, rounds: 60, only: String::new() };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--json" => parsed.json = true,
            "--rounds" => {
                let rounds = value()?.parse::<usize>().map_err(|error| format!("--rounds: {error}"))?;
                parsed.rounds = rounds.max(60);
            }
            "--only" => parsed.only = value()?,
            _ => return Err(HELP.to_owned()),
        }
    }
    Ok(parsed)
}

fn main() -> Result<(), String> {
    let arguments = arguments()?;
    for table in tables(|heading| heading.contains(&arguments.only)) {
        let rows = table.measure(arguments.rounds);
        if arguments.json {
            Line::of(&table, &rows).iter().for_each(|line| println!("{}", line.to_json()));
        } else {
            print(&table, &rows);
        }
    }
    Ok(())
}

fn print(table: &Table, rows: &[Row]) {
    let (documents, bytes) = (table.frame.documents.len() as f64, table.frame.bytes());
    println!("{}: {}, {bytes} bytes", table.heading(), table.frame.about);
    println!("  {:<42}{:>8}{:>10}{:>12}{:>12}", "", "ratio", "ns/byte", "allocations", "peak bytes");
    for Row { subject, outcome } in rows {
        match outcome {
            Ok(figures) => println!(
                "  {subject:<42}{:>8.2}{:>10.3}{:>12.1}{:>12}",
                table.ratio(rows, figures),
                figures.nanoseconds * documents / bytes as f64,
                figures.allocations,
                figures.peak,
            ),
            Err(why) => println!("  {subject:<42}  fails: {why}"),
        }
    }
    println!();
}

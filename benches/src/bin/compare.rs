//! Compares all subjects in one process, round by round, and prints ratios.

use onebot_benches::frames::{self, Frame};
use onebot_benches::subjects::{self, CQ_BASE, DECODE_BASE, ENCODE_BASE, Subject};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

const HELP: &str = "\
Compares onebot-types with serde_json and sonic-rs in one run.

Usage: compare [--json] [--rounds N] [--only SUBSTRING]

  --json            one JSON object per measurement instead of tables
  --rounds N        rounds per frame; at least 60, which is the default
  --only SUBSTRING  only the tables whose heading (`decode a`, `encode d`, `cq`) contains this";

/// Counts while it is told to; the calls themselves go to the system.
struct Counting;

static COUNT: AtomicBool = AtomicBool::new(false);
static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn count(allocations: usize, freed: usize, allocated: usize) {
    if COUNT.load(Relaxed) {
        ALLOCATIONS.fetch_add(allocations, Relaxed);
        LIVE.fetch_add(allocated, Relaxed);
        // Memory from before the counting began may be freed in it.
        let live = LIVE.load(Relaxed).saturating_sub(freed);
        LIVE.store(live, Relaxed);
        PEAK.fetch_max(live, Relaxed);
    }
}

// SAFETY: every call is handed to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, 0, layout.size());
        unsafe { System.alloc(layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count(1, 0, layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(1, layout.size(), size);
        unsafe { System.realloc(block, layout, size) }
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(0, layout.size(), 0);
        unsafe { System.dealloc(block, layout) }
    }
}

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
    let mut tables: Vec<Table> = Vec::new();
    for frame in frames::all() {
        tables.push(Table::new("decode", &frame, DECODE_BASE, subjects::decode));
    }
    for frame in frames::all() {
        tables.push(Table::new("encode", &frame, ENCODE_BASE, subjects::encode));
    }
    let text = frames::cq_text();
    tables.push(Table {
        op: "cq",
        frame: "",
        about: "1 KiB with ten codes",
        documents: 1,
        bytes: text.len(),
        base: CQ_BASE,
        subjects: subjects::cq(&text),
    });
    for mut table in tables {
        if table.heading().contains(&arguments.only) {
            let rows = table.measure(arguments.rounds);
            if arguments.json { table.print_json(&rows) } else { table.print(&rows) }
        }
    }
    Ok(())
}

/// Subjects that do the same work.
struct Table {
    op: &'static str,
    frame: &'static str,
    about: &'static str,
    documents: usize,
    bytes: usize,
    base: &'static str,
    subjects: Vec<Subject>,
}

/// What was measured of a subject, per document.
struct Row {
    subject: &'static str,
    nanoseconds: f64,
    allocations: f64,
    peak: usize,
}

impl Table {
    fn new(
        op: &'static str,
        frame: &Frame,
        base: &'static str,
        subjects: fn(&Frame) -> Vec<Subject>,
    ) -> Self {
        Table {
            op,
            frame: frame.name,
            about: frame.about,
            documents: frame.documents.len(),
            bytes: frame.bytes(),
            base,
            subjects: subjects(frame),
        }
    }

    fn heading(&self) -> String {
        format!("{} {}", self.op, self.frame).trim_end().to_owned()
    }

    fn measure(&mut self, rounds: usize) -> Vec<Row> {
        let counts: Vec<_> = self.subjects.iter_mut().map(allocations).collect();
        // About as long for each, so that a round is short beside what disturbs the machine, and long beside the clock.
        let repeats: Vec<_> =
            self.subjects.iter_mut().map(|subject| repeats(subject, Duration::from_micros(700))).collect();
        let mut times = vec![Vec::with_capacity(rounds); self.subjects.len()];
        for round in 0..rounds {
            for n in 0..self.subjects.len() {
                // Each round begins with another subject: nobody always follows the same one.
                let n = (n + round) % self.subjects.len();
                times[n].push(time(&mut self.subjects[n], repeats[n]).as_secs_f64() / repeats[n] as f64);
            }
        }
        let documents = self.documents as f64;
        let row = |((subject, times), (allocations, peak)): ((&Subject, &mut Vec<f64>), &(usize, usize))| {
            times.sort_by(f64::total_cmp);
            Row {
                subject: subject.name,
                nanoseconds: times[times.len() / 4] * 1e9 / documents,
                allocations: *allocations as f64 / documents,
                peak: *peak,
            }
        };
        self.subjects.iter().zip(&mut times).zip(&counts).map(row).collect()
    }

    fn ratio(&self, rows: &[Row], row: &Row) -> f64 {
        let base = rows.iter().find(|row| row.subject == self.base);
        base.map_or(f64::NAN, |base| row.nanoseconds / base.nanoseconds)
    }

    fn print(&self, rows: &[Row]) {
        println!("{}: {}, {} bytes", self.heading(), self.about, self.bytes);
        println!("  {:<42}{:>8}{:>10}{:>12}{:>12}", "", "ratio", "ns/byte", "allocations", "peak bytes");
        for row in rows {
            println!(
                "  {:<42}{:>8.2}{:>10.3}{:>12.1}{:>12}",
                row.subject,
                self.ratio(rows, row),
                row.nanoseconds * self.documents as f64 / self.bytes as f64,
                row.allocations,
                row.peak,
            );
        }
        println!();
    }

    fn print_json(&self, rows: &[Row]) {
        for row in rows {
            let versus = if self.op == "cq" { "vs_scan" } else { "vs_value" };
            println!(
                r#"{{"frame":"{}","op":"{}","subject":"{}","{versus}":{:.3},"allocations":{},"peak":{},"bytes":{}}}"#,
                self.frame,
                self.op,
                row.subject,
                self.ratio(rows, row),
                row.allocations,
                row.peak,
                self.bytes,
            );
        }
    }
}

/// Allocations of one run, and the most bytes that it held at a time.
fn allocations(subject: &mut Subject) -> (usize, usize) {
    // What is kept from one document to the next is there already.
    subject.run();
    for counter in [&ALLOCATIONS, &LIVE, &PEAK] {
        counter.store(0, Relaxed);
    }
    COUNT.store(true, Relaxed);
    subject.run();
    COUNT.store(false, Relaxed);
    (ALLOCATIONS.load(Relaxed), PEAK.load(Relaxed))
}

/// How often the subject runs in this time.
fn repeats(subject: &mut Subject, target: Duration) -> u32 {
    let mut repeats = 1;
    loop {
        let taken = time(subject, repeats);
        if taken * 2 > target {
            return (f64::from(repeats) * target.as_secs_f64() / taken.as_secs_f64()).ceil() as u32;
        }
        repeats *= 2;
    }
}

fn time(subject: &mut Subject, repeats: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..repeats {
        subject.run();
    }
    start.elapsed()
}

//! Measures subjects that do the same work, all of them in each of many rounds.

use crate::counting::{self, Allocated};
use crate::frames::{self, Frame, Recipe};
use crate::subjects::{CQ, OPERATIONS, Operation, Subject, Work};
use std::time::{Duration, Instant};

/// Subjects that do the same work on a frame.
pub struct Table {
    /// The frame.
    pub frame: Frame,
    /// The work.
    pub operation: Operation,
}

/// What was measured of a subject.
pub struct Row {
    /// Who.
    pub subject: &'static str,
    /// The figures, or why there are none.
    pub outcome: Result<Figures, String>,
}

/// The figures of a subject.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    /// Time per document; the first quartile of the rounds.
    pub nanoseconds: f64,
    /// Allocations per document.
    pub allocations: f64,
    /// The most bytes held at a time, all documents of the frame after one another.
    pub peak: usize,
}

/// Everything that is compared and whose heading is wanted; a frame is made when its turn comes.
pub fn tables(wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = Table> {
    let of = |operation: Operation, recipes: &'static [Recipe]| {
        recipes.iter().map(move |recipe| (operation, recipe))
    };
    let frames = OPERATIONS.into_iter().flat_map(move |operation| of(operation, &frames::ALL));
    let cq = CQ.into_iter().map(|operation| (operation, &frames::CQ));
    let wanted = move |(operation, recipe): &(Operation, &Recipe)| wanted(&heading(operation, recipe.name));
    frames.chain(cq).filter(wanted).map(|(operation, recipe)| Table { frame: recipe.make(), operation })
}

fn heading(operation: &Operation, frame: &str) -> String {
    format!("{} {frame}", operation.name)
}

impl Table {
    /// What the table is called: `decode a`.
    pub fn heading(&self) -> String {
        heading(&self.operation, self.frame.name)
    }

    /// Runs everything.
    pub fn measure(&self, rounds: usize) -> Vec<Row> {
        let subjects = (self.operation.subjects)(&self.frame);
        let mut able: Vec<_> =
            subjects.into_iter().map(|Subject { name, work }| (name, work.map(Measured::new))).collect();
        // Many documents are an average of themselves.
        let rounds = if self.frame.bytes() > 1 << 20 { rounds / 3 } else { rounds };
        let mut running: Vec<_> = able.iter_mut().filter_map(|(_, work)| work.as_mut().ok()).collect();
        for round in 0..rounds {
            // Each round begins with another subject: nobody always follows the same one.
            let begin = round % running.len();
            running.rotate_left(begin);
            running.iter_mut().for_each(|measured| measured.round());
            running.rotate_right(begin);
        }
        let documents = self.frame.documents.len() as f64;
        able.into_iter()
            .map(|(subject, work)| Row { subject, outcome: work.map(|measured| measured.figures(documents)) })
            .collect()
    }

    /// How much time this takes, in units of the base.
    pub fn ratio(&self, rows: &[Row], figures: &Figures) -> f64 {
        let base = rows.iter().find(|row| row.subject == self.operation.base);
        let base = base.and_then(|row| row.outcome.as_ref().ok());
        base.map_or(f64::NAN, |base| figures.nanoseconds / base.nanoseconds)
    }
}

/// A subject that runs, and its times so far.
struct Measured {
    work: Work,
    allocated: Allocated,
    repeats: u32,
    seconds: Vec<f64>,
}

impl Measured {
    fn new(mut work: Work) -> Self {
        // What is kept from one document to the next is there already.
        work();
        let allocated = counting::count(&mut work);
        // About as long for each, so that a round is short beside what disturbs the machine, and long beside the clock.
        let repeats = repeats(&mut work, Duration::from_micros(700));
        Measured { work, allocated, repeats, seconds: Vec::new() }
    }

    fn round(&mut self) {
        let taken = time(&mut self.work, self.repeats);
        self.seconds.push(taken.as_secs_f64() / f64::from(self.repeats));
    }

    fn figures(mut self, documents: f64) -> Figures {
        self.seconds.sort_by(f64::total_cmp);
        Figures {
            nanoseconds: self.seconds[self.seconds.len() / 4] * 1e9 / documents,
            allocations: self.allocated.allocations as f64 / documents,
            peak: self.allocated.peak,
        }
    }
}

/// How often the work fits into this time; at least once.
fn repeats(work: &mut Work, target: Duration) -> u32 {
    let mut repeats = 1;
    loop {
        // The least of some, as the machine may be disturbed just now.
        let taken = (0..5).map(|_| time(work, repeats)).min().unwrap_or_default();
        if taken * 2 > target {
            return (f64::from(repeats) * target.as_secs_f64() / taken.as_secs_f64()).ceil() as u32;
        }
        repeats *= 2;
    }
}

fn time(work: &mut Work, repeats: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..repeats {
        work();
    }
    start.elapsed()
}

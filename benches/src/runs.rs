//! The lines of several runs of `compare --json`, put together.

use crate::line::Line;
use std::fs;

/// What several runs say of a subject.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The first run's line.
    pub line: Line,
    /// Times of the runs as multiples of `serde_json::Value`'s, in ascending order.
    pub ratios: Vec<f64>,
}

impl Seen {
    /// The median.
    pub fn ratio(&self) -> Option<f64> {
        self.ratios.get(self.ratios.len() / 2).copied()
    }

    /// Whether another crate for QQ bots did it.
    pub fn is_peer(&self) -> bool {
        let others =
            ["onebot-types", "serde_json", "sonic-rs", "simd-json", "jsonschema", "memchr", "clone", "copy"];
        !others.iter().any(|other| self.line.subject.starts_with(other))
    }

    /// Half the distance between the slowest run and the fastest, as a part of the median.
    pub fn spread(&self) -> f64 {
        match (self.ratios.first(), self.ratios.last(), self.ratio()) {
            (Some(least), Some(most), Some(median)) => (most - least) / median / 2.0,
            _ => 0.0,
        }
    }
}

/// All runs, in the order of the first.
#[derive(Debug, Clone, Default)]
pub struct Runs(Vec<Seen>);

impl Runs {
    /// Reads files of lines.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or holds something else.
    pub fn read(files: &[String]) -> Result<Self, String> {
        let mut runs = Runs::default();
        for file in files {
            let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
            for line in text.lines() {
                runs.add(serde_json::from_str(line).map_err(|error| format!("{file}: {error}"))?);
            }
        }
        runs.0.iter_mut().for_each(|seen| seen.ratios.sort_by(f64::total_cmp));
        Ok(runs)
    }

    fn add(&mut self, line: Line) {
        let same = |seen: &&mut Seen| {
            (&seen.line.op, &seen.line.frame, &seen.line.subject) == (&line.op, &line.frame, &line.subject)
        };
        match self.0.iter_mut().find(same) {
            Some(seen) => seen.ratios.extend(line.vs_value),
            None => self.0.push(Seen { ratios: line.vs_value.into_iter().collect(), line }),
        }
    }

    /// What was measured of an operation.
    pub fn of<'a>(&'a self, op: &'a str) -> impl Iterator<Item = &'a Seen> {
        self.0.iter().filter(move |seen| seen.line.op == op)
    }

    /// One measurement.
    pub fn get(&self, op: &str, frame: &str, subject: &str) -> Option<&Seen> {
        self.0
            .iter()
            .find(|Seen { line, .. }| line.op == op && line.frame == frame && line.subject == subject)
    }

    /// A quantile of the spreads of all that was measured: 1 for the largest.
    pub fn spread(&self, quantile: f64) -> f64 {
        let mut spreads: Vec<_> = self.0.iter().map(Seen::spread).collect();
        spreads.sort_by(f64::total_cmp);
        let last = spreads.len().saturating_sub(1);
        spreads.get((last as f64 * quantile) as usize).copied().unwrap_or(0.0)
    }
}

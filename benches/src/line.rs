//! One measurement as a line of JSON: what `compare --json` writes, and what figures and chart are made of.

use crate::measure::{Row, Table};
use serde::{Deserialize, Serialize};

/// A measurement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The frame.
    pub frame: String,
    /// What was done with it.
    pub op: String,
    /// By whom.
    pub subject: String,
    /// Time, as a multiple of what `serde_json::Value` takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vs_value: Option<f64>,
    /// Allocations per document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocations: Option<f64>,
    /// Why nothing was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fails: Option<String>,
    /// Length of all documents.
    pub bytes: usize,
}

impl Line {
    /// The lines of a table.
    pub fn of(table: &Table, rows: &[Row]) -> Vec<Line> {
        let line = |row: &Row| {
            let figures = row.outcome.as_ref().ok();
            Line {
                frame: table.frame.name.to_owned(),
                op: table.operation.name.to_owned(),
                subject: row.subject.to_owned(),
                vs_value: figures.map(|figures| rounded(table.ratio(rows, figures), 1000.0)),
                allocations: figures.map(|figures| rounded(figures.allocations, 10.0)),
                fails: row.outcome.as_ref().err().cloned(),
                bytes: table.frame.bytes(),
            }
        };
        rows.iter().map(line).collect()
    }

    /// The text, without a line break.
    pub fn to_json(&self) -> String {
        // Whole numbers are written as such.
        serde_json::to_string(self).expect("lines are JSON").replace(".0,", ",")
    }
}

fn rounded(number: f64, parts: f64) -> f64 {
    (number * parts).round() / parts
}

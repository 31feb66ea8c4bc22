//! Measures onebot-types beside `serde_json` and `sonic-rs`; see the README.

pub mod frames;
pub mod subjects;

//! Tests from outside the crate.

mod arb;
mod build;
mod catalog;
mod errors;
mod exact;
mod fixtures;
mod generated;
mod props;
mod stack;
mod wire;

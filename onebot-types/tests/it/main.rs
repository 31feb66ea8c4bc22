//! Tests from outside the crate.

mod answers;
mod arb;
mod build;
mod catalog;
mod cq;
mod errors;
mod exact;
mod fixtures;
mod generated;
mod peers;
mod props;
mod schema;
mod stack;
mod wire;

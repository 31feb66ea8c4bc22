//! Tests from outside the crate.

mod arb;
mod build;
mod catalog;
mod errors;
mod exact;
mod props;
mod stack;
mod wire;

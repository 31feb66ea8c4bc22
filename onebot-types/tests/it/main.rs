//! Tests from outside the crate.

mod answers;
mod arb;
mod build;
mod catalog;
mod cq;
#[cfg(feature = "http")]
mod endpoints;
mod errors;
mod exact;
mod fixtures;
mod gateway;
mod generated;
mod inline;
mod official;
mod peers;
mod props;
mod schema;
mod stack;
mod validate;
mod wire;

//! Tests from outside the crate.

mod answers;
#[cfg(feature = "proptest")]
mod arb;
mod build;
#[cfg(feature = "proptest")]
mod built;
mod catalog;
mod cq;
#[cfg(feature = "http")]
mod endpoints;
mod envelope;
mod errors;
mod exact;
mod fixtures;
#[cfg(feature = "proptest")]
mod frames;
mod gateway;
mod generated;
mod inline;
mod official;
mod peers;
#[cfg(feature = "proptest")]
mod props;
mod schema;
mod stack;
mod validate;
mod wire;

//! Tests from outside the crate.

mod answers;
#[cfg(feature = "proptest")]
mod arb;
mod build;
#[cfg(feature = "proptest")]
mod built;
mod catalog;
mod cq;
mod errors;
mod exact;
mod fixtures;
#[cfg(feature = "proptest")]
mod frames;
mod generated;
mod peers;
#[cfg(feature = "proptest")]
mod props;
mod stack;
mod wire;

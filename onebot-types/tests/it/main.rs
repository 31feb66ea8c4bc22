//! Tests from outside the crate.

mod answers;
#[cfg(feature = "proptest")]
mod arb;
mod broken;
mod build;
#[cfg(feature = "proptest")]
mod built;
mod catalog;
mod cq;
mod derives;
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
mod portable;
#[cfg(feature = "proptest")]
mod props;
mod readme;
mod schema;
mod text;
mod validate;
mod wire;

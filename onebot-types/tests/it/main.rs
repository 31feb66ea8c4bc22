//! Tests from outside the crate.

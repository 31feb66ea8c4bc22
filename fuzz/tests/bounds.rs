//! The bounds of the crate's own tests, for optimised code: built here, few dependencies have to be optimised with it.
//! Without optimisation they are tested there.
#![cfg(not(debug_assertions))]

#[path = "../../onebot-types/tests/bounds.rs"]
mod heap;
#[path = "../../onebot-types/tests/stack.rs"]
mod stack;

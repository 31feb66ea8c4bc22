//! The `onebot` command.
fn main() {}

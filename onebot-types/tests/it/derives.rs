//! What the derives take; what they say of mistakes is in `tests/ui`.

mod crate_elsewhere;
mod no_prelude;
mod private_types;
mod raw_identifiers;
mod without_debug;

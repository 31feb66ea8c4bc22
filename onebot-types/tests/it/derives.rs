//! What the derives take; what they say of mistakes is in `checks/ui`.

mod crate_elsewhere;
mod many_fields;
mod no_prelude;
mod private_types;
mod raw_identifiers;
mod without_debug;

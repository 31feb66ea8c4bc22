//! What the fuzz targets check: one function a target, which panics where a promise of `onebot-types` is broken.

mod built;
mod check;
mod facts;
mod inline;
pub mod mutate;
pub mod seeds;

pub use built::built;
pub use check::*;
pub use facts::facts;
pub use inline::inline;

/// What a target checks of an input.
pub type Check = fn(&[u8]);

/// Every target with its check.
pub const TARGETS: &[(&str, Check)] = &[
    ("built", built),
    ("cq", cq),
    ("documents", documents),
    ("event", event),
    ("facts", facts),
    ("frame", frame),
    ("inline", inline),
    ("lexer", lexer),
    ("message", message),
    ("named", named),
    ("payload", payload),
    ("request", request),
    ("response", response),
    ("segment", segment),
    ("validate", validate),
];

/// Makes the `main` of a target: for the fuzzer one that it drives, otherwise one that does nothing, so that targets compile
/// everywhere.
#[macro_export]
macro_rules! target {
    ($check:ident) => {
        #[cfg(fuzzing)]
        libfuzzer_sys::fuzz_target!(|data: &[u8]| onebot_fuzz::$check(data));
        #[cfg(not(fuzzing))]
        fn main() {
            // Named, so that a target without its check does not compile.
            let _ = onebot_fuzz::$check as fn(&[u8]);
        }
    };
}

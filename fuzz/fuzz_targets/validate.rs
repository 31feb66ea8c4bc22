//! Validation: it says the same each time, and of what was decoded the same as of what came.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(validate);

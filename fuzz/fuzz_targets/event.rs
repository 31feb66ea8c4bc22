//! Events: total and exact.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(event);

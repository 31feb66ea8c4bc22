//! Requests: total and exact.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(request);

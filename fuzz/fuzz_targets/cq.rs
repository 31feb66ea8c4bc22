//! CQ codes: read, printed and read again.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(cq);

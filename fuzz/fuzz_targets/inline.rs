//! Formats inside texts of the official API: read, printed and read again.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(inline);

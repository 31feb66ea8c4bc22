//! Every type that has a name: exact, and of one mind with validation.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(named);

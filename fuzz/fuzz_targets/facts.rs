//! What fits a type by its facts: the type reads it.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(facts);

//! Values built through the API: encoded and decoded, they are the same again.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(built);

//! JSON text against `serde_json`.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(lexer);

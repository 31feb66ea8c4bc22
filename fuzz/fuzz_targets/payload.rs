//! Payloads of the official API: taken as they are, and come back.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(payload);

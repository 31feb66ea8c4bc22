//! Every document type: total and exact, through every way in and out.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(documents);

//! Every document type through every way in and out: total, exact, and the same each way.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(documents);

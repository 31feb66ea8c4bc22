//! Answers to an action that the input names: total and exact, and so is the data by its types.
#![cfg_attr(fuzzing, no_main)]

onebot_fuzz::target!(response);

//! Objects that events, answers and bodies share.

//! Templates filled with data.

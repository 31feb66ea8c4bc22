//! Files: how they are uploaded, and what a message has of them.

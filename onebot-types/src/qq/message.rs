//! Message bodies of the four scenes, and what sending is answered with.

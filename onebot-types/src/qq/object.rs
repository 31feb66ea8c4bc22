//! Objects that events, answers and bodies share.

mod error;
mod forum;
mod group;
mod guild;
mod panel;
mod received;

pub use error::*;
pub use forum::*;
pub use group::*;
pub use guild::*;
pub use panel::*;
pub use received::*;

//! Values as implementations really send them: read by meaning, written back as they came.

mod extra;
pub(crate) mod flag;
mod id;
mod no_data;
mod number;
mod text_or;
mod timestamp;

pub use extra::Extra;
pub use flag::Flag;
#[cfg(feature = "schemars")]
pub(crate) use flag::TEXTS as FLAG_TEXTS;
pub use id::Id;
pub use no_data::NoData;
pub use number::{Int, Number};
pub use text_or::TextOr;
pub use timestamp::Timestamp;

#![doc = include_str!("../README.md")]

// Generated code names the crate; inside it that name has to exist too.
extern crate self as onebot_types;

#[macro_use]
mod macros;

#[doc(hidden)]
pub mod __private;
#[cfg(feature = "proptest")]
pub mod arb;
mod codec;
mod error;
pub mod info;
mod other;
pub mod prelude;
pub mod qq;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod v11;
pub mod validate;
pub mod wire;

pub use codec::union::Union;
pub use codec::{DecodeOptions, Json, Object};
pub use error::{DecodeError, ErrorKind};
pub use onebot_derive::{Action, Endpoint, Event, Object, OpenEnum, Segment, Union};
pub use other::Other;
pub use validate::Validate;

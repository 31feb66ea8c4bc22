#![doc = include_str!("../docs/guide/front.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Documents of what a feature adds are linked to.
#![cfg_attr(
    not(all(feature = "ed25519", feature = "http", feature = "proptest", feature = "schemars")),
    allow(rustdoc::broken_intra_doc_links)
)]

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
#[cfg(any(doc, doctest))]
pub mod guide;
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

/// The examples of both READMEs, as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
mod readme {}

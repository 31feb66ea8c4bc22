//! Measures onebot-types beside other libraries; see the README.

pub mod counting;
pub mod frames;
pub mod line;
pub mod measure;
#[cfg(feature = "peers")]
mod peers;
pub mod runs;
pub mod subjects;

//! What client cores answer with.

use crate::Object;
use crate::wire::{Extra, Int};

/// What came of a call to NapCat's client core.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct KernelResult {
    /// Code; 0 for success.
    pub result: Option<KernelCode>,
    /// Code, under its other name.
    #[object(rename = "errCode")]
    pub err_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Code of a [`KernelResult`].
    pub enum KernelCode {
        /// A number; 0 for success.
        Number(Int),
        /// Whether it worked; in the documents only.
        Success(bool),
    }
}

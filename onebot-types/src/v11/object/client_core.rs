//! What NapCat passes on from its client core.

use crate::Object;
use crate::wire::{Extra, Flag, Int};

/// What came of a call of NapCat's client core.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CoreResult {
    /// Code, 0 for success.
    pub result: Option<ResultCode>,
    /// Code under another name.
    #[object(rename = "errCode")]
    pub err_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Whether a call of NapCat's client core succeeded.
    pub enum ResultCode {
        /// A code, 0 for success.
        Code(Int),
        /// A switch, on for success.
        Success(Flag),
    }
}

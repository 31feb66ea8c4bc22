//! What calls of the client core give.

use crate::Object;
use crate::wire::{Extra, Int};

/// How a call of NapCat's client core went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct KernelResult {
    /// Code of the result; 0 for success.
    pub result: Option<Int>,
    /// As `result`, under the name that some calls have for it.
    #[object(rename = "errCode")]
    pub err_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

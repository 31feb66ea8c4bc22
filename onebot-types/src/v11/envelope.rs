//! What goes over a connection: requests, answers and events. Spec: <https://github.com/botuniverse/onebot-11/tree/master/communication>

mod convert;
mod frame;
mod request;
mod response;
mod ret_code;

pub use frame::Frame;
pub use request::{Call, Request};
pub use response::{ApiError, Response, ResponseStatus};
pub use ret_code::RetCode;

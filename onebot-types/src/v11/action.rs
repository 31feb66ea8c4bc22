//! API actions. Spec: <https://github.com/botuniverse/onebot-11/tree/master/api>

mod decode;
pub mod message;
pub mod request;

use crate::codec::Wire;
use crate::{Json as _, Object, Other, Union};
pub use message::*;
pub use request::*;
use serde_json::Value;

/// An action with its parameters.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "action", content = "params", suffixes("_async", "_rate_limited"))]
#[non_exhaustive]
pub enum Action {
    // message
    /// Sends a message to one user.
    SendPrivateMsg(Box<SendPrivateMsg>),
    /// Sends a message to a group.
    SendGroupMsg(Box<SendGroupMsg>),
    /// Gets a message by its id.
    GetMsg(Box<GetMsg>),
    // request
    /// Runs a quick operation on an event.
    HandleQuickOperation(Box<HandleQuickOperation>),
    /// An action without a typed form here, or one whose parameters do not fit it.
    Other(Other),
}

/// The parameters of an action. Implemented by the derive [`Action`](macro@crate::Action).
pub trait ActionData: Object {
    /// The name of the action.
    const NAME: &'static str = Self::INFO.wire;
    /// What the action is answered with.
    type Response: Wire + std::fmt::Debug + Clone + PartialEq;
}

impl Action {
    /// An action that is declared elsewhere.
    ///
    /// If its name is that of one here and the parameters fit it, this gives that variant.
    pub fn custom<T: ActionData>(action: &T) -> Self {
        let value = serde_json::json!({ "action": T::NAME, "params": action.to_value() });
        crate::codec::read::content_union_of(value)
    }

    /// The parameters as a type that is declared elsewhere. `None` if it is another action.
    ///
    /// # Errors
    ///
    /// The name is that of `T`, but the parameters do not fit `T`.
    pub fn downcast<T: ActionData>(&self) -> Option<Result<T, crate::DecodeError>> {
        if Self::INFO.canonical(self.tag()) != T::NAME {
            return None;
        }
        let mut value = self.to_value();
        Some(T::from_value(&value.get_mut("params").map_or(Value::Null, Value::take)))
    }
}

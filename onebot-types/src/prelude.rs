//! The names that nearly every user needs: `use onebot_types::prelude::*;`

#[doc(no_inline)]
pub use crate::v11::{
    Action, At, Event, EventKind, Face, Frame, Image, Message, MessageEvent, Request, Response, Segment,
    Text, message,
};
#[doc(no_inline)]
pub use crate::wire::{Extra, Flag, Id, Int};
#[doc(no_inline)]
pub use crate::{DecodeError, Json, Validate};

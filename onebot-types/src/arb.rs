//! Strategies of [`proptest`](mod@proptest), with the feature of that name.
//!
//! Every type of the crate, and every type that its derives are used on, implements `proptest`'s `Arbitrary`: `any::<Event>()`
//! gives events. They are made from the facts in [`info`](crate::info), as JSON that fits the type, in all the spellings that
//! it takes: ids as numbers and as texts, messages as arrays and as texts with CQ codes, `null` for what is not known, now and
//! then a key that no type has a field for. What is found to fail shrinks as that JSON does: optional fields go, lists and texts
//! get shorter, numbers smaller; the type stays.
//!
//! ```
//! use onebot_types::arb::{arb_change, arb_json};
//! use onebot_types::prelude::*;
//! use proptest::prelude::*;
//!
//! proptest! {
//!     # #![proptest_config(ProptestConfig::with_cases(16))]
//!     # /*
//!     #[test]
//!     # */
//!     fn a_bot_survives_every_event(event in any::<Event>()) {
//!         # let handle = |event: Event| drop(event.to_json());
//!         handle(event);
//!     }
//!
//!     # /*
//!     #[test]
//!     # */
//!     fn and_every_event_that_is_nearly_one(mut event in arb_json::<Event>(), change in arb_change()) {
//!         change.apply(&mut event);
//!         prop_assert_eq!(Event::from_value(&event).map(|event| event.to_value()).ok(), event.is_object().then_some(event));
//!     }
//! }
//! # a_bot_survives_every_event();
//! # and_every_event_that_is_nearly_one();
//! ```

mod change;
mod facts;
mod fit;
mod json;

use crate::Json;
use crate::codec::Wire;
use crate::info::Named;
use crate::v11::{Event, Frame, Request, Response};
use crate::wire::Extra;
use proptest::prelude::*;
use serde_json::Value;
use std::fmt::Debug;

pub use change::{Change, arb_change};
pub use json::{arb_object, arb_value};

/// JSON that fits a type, with what the documents say of it: what is always there is nearly always there, and values are in
/// their range.
pub fn arb_json<T: Wire>() -> BoxedStrategy<Value> {
    fit::Fit::shape(T::SHAPE).boxed()
}

/// JSON that fits a type of [`info::types`](crate::info::types).
pub fn arb_named(named: &Named) -> BoxedStrategy<Value> {
    fit::Fit::named(named).boxed()
}

/// An event, a request or an answer.
pub fn arb_frame() -> BoxedStrategy<Frame> {
    let answer = any::<Response>().prop_filter("an answer that says how it went", |answer: &Response| {
        answer.status.is_some() || answer.retcode.is_some()
    });
    prop_oneof![
        3 => any::<Event>().prop_map(Frame::Event),
        2 => any::<Request>().prop_map(Frame::Request),
        2 => answer.prop_map(Frame::Response),
    ]
    .boxed()
}

/// Values of a type: what `any` gives for every type with a JSON form.
pub fn arb_wire<T: Wire + Debug + 'static>() -> BoxedStrategy<T> {
    arb_json::<T>().prop_filter_map("JSON that fits the type", |value| T::from_value(&value).ok()).boxed()
}

/// Some entries under names that no type has a field for.
impl Arbitrary for Extra {
    type Parameters = ();
    type Strategy = BoxedStrategy<Extra>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        prop::collection::vec((json::unknown_key(), arb_value()), 0..3)
            .prop_map(|entries| entries.into_iter().collect::<Extra>())
            .boxed()
    }
}

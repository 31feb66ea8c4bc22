//! From values to what is wrong with them.

use super::{Operation, Subject};
use crate::frames::{Frame, Visit};
use onebot_types::info::Dialect;
use onebot_types::validate::Profile;
use onebot_types::{Json, Validate};
use serde_json::Value;

const BASE: &str = "serde_json Value";

/// Nobody else looks at values that are typed, so the unit is what it takes to parse the text.
pub(super) const OPERATION: Operation = Operation { name: "validate", base: BASE, subjects };

fn subjects(frame: &Frame) -> Vec<Subject> {
    let documents = &frame.documents[..];
    let mut all =
        vec![Subject::of_texts(BASE, documents, |text| serde_json::from_slice::<Value>(text.as_bytes()))];
    all.extend(frame.kind.visit(Ours(documents)));
    #[cfg(feature = "peers")]
    all.extend(crate::peers::schema::validate(frame));
    all
}

/// All that is documented, and what one dialect documents.
struct Ours<'a>(&'a [String]);

impl Visit for Ours<'_> {
    type Output = [Subject; 2];

    fn visit<T: Json + 'static>(self) -> Self::Output {
        let typed = |text: &str| T::from_json(text).expect("frames decode");
        [
            Subject::of_values("onebot-types validate", self.0, typed, |value| {
                value.validate(Profile::new())
            }),
            Subject::of_values("onebot-types validate for NapCat", self.0, typed, |value| {
                value.validate(Dialect::NapCat)
            }),
        ]
    }
}

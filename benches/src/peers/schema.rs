//! The crate jsonschema with the schemas that onebot-types exports: how others validate.

use crate::frames::{Frame, Kind};
use crate::subjects::Subject;
use jsonschema::Validator;
use serde_json::Value;

/// Over values that are parsed already: whether they are valid, and every point where they are not.
pub(crate) fn validate(frame: &Frame) -> Vec<Subject> {
    let Some(validator) = validator(frame.kind) else { return Vec::new() };
    let again = validator.clone();
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("frames are JSON");
    let documents = &frame.documents[..];
    vec![
        Subject::of_values("jsonschema 0.61.2 is_valid", documents, value, move |value| {
            validator.is_valid(value)
        }),
        Subject::of_values("jsonschema 0.61.2 all errors", documents, value, move |value| {
            again.iter_errors(value).count()
        }),
    ]
}

fn validator(kind: Kind) -> Option<Validator> {
    let name = match kind {
        Kind::Event => "Event",
        Kind::Request => "Request",
        Kind::Members => "ResponseGetGroupMemberList",
        Kind::Forward => "ResponseGetForwardMsg",
        Kind::Received => "Frame",
        // There is no export of the official API.
        Kind::Payload | Kind::Body => return None,
    };
    let mut schema: Value = serde_json::from_str(include_str!("../../../onebot-types/schema/v11.json"))
        .expect("schemas are JSON");
    let root = schema.as_object_mut().expect("schemas are objects");
    root.remove("anyOf").expect("the export offers several types");
    root.insert("$ref".to_owned(), format!("#/$defs/{name}").into());
    Some(jsonschema::validator_for(&schema).expect("the export is a schema"))
}

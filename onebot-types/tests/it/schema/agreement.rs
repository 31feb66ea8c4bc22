//! What validation says of a document is what its schema says, of required fields and of types.
//!
//! Both read the same facts, but a schema cannot say everything. They differ where
//!
//! - a number is an integer by its value but not by its spelling (`1.0`, `1e3`), or is one of more than 64 bits: a schema takes it;
//! - a number without a fraction stands for one with a fraction: a schema takes it;
//! - a text stands for a number or a switch: only a strict schema looks into it;
//! - an event has no second tag, as `notice_type` or `t`: to a schema it is an event that is not known;
//! - a list may be one of segments or one of forwarded messages: a schema takes either, validation goes by the first item;
//! - the name of an action has a suffix (`_async`): to a schema it is a name that is not known;
//! - the answer to an action that was done has the data null: a schema takes it;
//! - a field is asked for in one direction only, which the document tells: a schema asks for it if it is made for that direction;
//! - a rule concerns several fields, or values that may only be sent: no schema says it;
//! - a type is not known: validation says so, a schema that is not strict takes it. That is no difference here.
//!
//! Documents with one of these are left out, by what is in them. Compared are all types of both protocols.

use super::{official, validator_of};
use crate::fixtures::fixtures;
use crate::frames::frames;
use jsonschema::Validator;
use onebot_types::DecodeOptions;
use onebot_types::arb::arb_change;
use onebot_types::info::{self, Named, NamedKind};
use onebot_types::validate::{Profile, Report, Violation, ViolationRule};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

struct Type {
    named: Named,
    validator: LazyLock<Validator, Box<dyn FnOnce() -> Validator + Send>>,
}

static TYPES: LazyLock<Vec<Type>> = LazyLock::new(|| {
    let of = |named: Named| {
        let for_later = named.clone();
        Type { named, validator: LazyLock::new(Box::new(move || validator_of(&for_later))) }
    };
    info::types().into_iter().map(of).collect()
});

/// Whether a schema can tell what validation does.
fn can_agree(value: &Value) -> bool {
    match value {
        Value::Number(n) => {
            let whole = n.as_f64().is_none_or(|x| x.fract() == 0.0);
            let small = n.as_i64().is_some_and(|n| n.unsigned_abs() < 1 << 53);
            small || !whole
        }
        Value::Array(items) => items.iter().all(can_agree),
        Value::Object(members) => {
            let suffixed = members
                .get("action")
                .and_then(Value::as_str)
                .is_some_and(|action| action.ends_with("_async") || action.ends_with("_rate_limited"));
            !suffixed && members.values().all(can_agree)
        }
        _ => true,
    }
}

/// Whether a schema that is open to what is not known takes what has this report.
fn is_valid(named: &Named, report: &Report) -> bool {
    report.violations.iter().all(|Violation { path, rule, expected, found, .. }| {
        let told_by_tags =
            !matches!(named.kind, NamedKind::Envelope | NamedKind::Object | NamedKind::Response);
        let text = found.starts_with('"');
        let second_tags = ["message_type", "notice_type", "request_type", "meta_event_type", "t"];
        match rule {
            ViolationRule::UnknownType => path.contains(['.', '[']) || !told_by_tags,
            ViolationRule::Range => text,
            ViolationRule::Type
                if ["or its text", "or their text"].iter().any(|words| expected.contains(words)) =>
            {
                text
            }
            _ => named.kind == NamedKind::Envelope && second_tags.contains(&&**path),
        }
    })
}

/// Whether validation takes the document as the content of a type, without its tag.
fn is_content(named: &Named, document: &Value) -> bool {
    match named.kind {
        NamedKind::Segment => document.get("data").is_none(),
        NamedKind::Action => document.get("params").is_none(),
        NamedKind::Response => document["data"].is_null(),
        // Validation takes the payload of an event for the event, too.
        NamedKind::Dispatch => document.get("t").is_some() || document.get("op").is_some(),
        _ => false,
    }
}

fn agree(of: &Type, document: &Value) -> Result<(), TestCaseError> {
    if is_content(&of.named, document) {
        return Ok(());
    }
    let text = document.to_string();
    let (tape, _) = DecodeOptions::new().first(&text).unwrap();
    let report = of.named.check(tape.root(), Profile::new());
    let left_out = |Violation { path, rule, expected, .. }: &Violation| match rule {
        ViolationRule::Required => expected != "required" || path.contains("content["),
        // Nor does it know directions: a card to send is one in an event, too.
        ViolationRule::Check | ViolationRule::Enum | ViolationRule::Direction => true,
        _ => path.contains("content["),
    };
    if report.violations.iter().any(left_out) {
        return Ok(());
    }
    let valid = of.validator.is_valid(document);
    prop_assert_eq!(
        valid,
        is_valid(&of.named, &report),
        "{} and {}: {:?} and {}",
        of.named.name,
        text,
        report.violations,
        super::errors(&of.validator, document)
    );
    Ok(())
}

/// What a document was made from: the name of a type at its end, and one of its documents.
type Of = (String, Value);

/// One document of each type.
static FRAMES: LazyLock<Vec<Of>> = LazyLock::new(|| {
    let kinds = ["segment", "event", "action", "response"];
    let v11 = kinds.into_iter().flat_map(fixtures).map(|(_, _, document)| (String::new(), document));
    let objects = official::fixtures("object").into_iter().map(|(of, _, object)| (format!(".{of}"), object));
    let payloads = official::fixtures("payload").into_iter().flat_map(|(_, _, payload)| {
        let event = payload["t"].as_str().map(|t| (format!("qq.dispatch.{t}"), payload["d"].clone()));
        event.into_iter().chain([("qq.Payload".to_owned(), payload)])
    });
    let bodies = official::fixtures("endpoint").into_iter().filter_map(|(of, _, exchange)| {
        exchange.get("body").map(|body| (format!("qq.endpoint.{of}"), body.clone()))
    });
    v11.chain(objects).chain(payloads).chain(bodies).collect()
});

fn documents() -> impl Strategy<Value = Of> {
    // These are known to many types.
    let known = prop::sample::select(frames()).prop_map(|frame| (String::new(), frame));
    let each = (0..FRAMES.len()).prop_map(|n| FRAMES[n].clone());
    (prop_oneof![1 => known, 4 => each], prop::collection::vec(arb_change(), 0..4)).prop_map(
        |((of, mut frame), changes)| {
            for change in &changes {
                change.apply(&mut frame);
            }
            (of, frame)
        },
    )
}

/// Of so many types a document is tried as one, and another document as another.
const EACH: usize = 32;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn schemas_and_validation_agree((name, document) in documents(), from in 0..EACH) {
        prop_assume!(can_agree(&document));
        // The documents and the type that the frame was of, and some of all others.
        let told = document.get("action").or(document.get("type")).and_then(Value::as_str);
        for (n, of) in TYPES.iter().enumerate() {
            let its = told.is_some_and(|told| told == of.named.wire)
                || !name.is_empty() && of.named.name.ends_with(&name);
            if of.named.kind == NamedKind::Envelope || n % EACH == from || its {
                agree(of, &document)?;
            }
        }
        let parts = document.as_object().into_iter().flatten().map(|(_, part)| part);
        for part in parts.filter(|part| part.is_object()) {
            for of in TYPES.iter().filter(|of| of.named.kind == NamedKind::Object).skip(from).step_by(EACH) {
                agree(of, part)?;
            }
        }
    }
}

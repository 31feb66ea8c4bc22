//! The promises, over arbitrary input.

use crate::built;
use crate::exact::{exact, exact_everywhere};
use crate::frames::frames;
use onebot_types::arb::{arb_change, arb_value};
use onebot_types::info::{self, Named, NamedKind};
use onebot_types::prelude::*;
use onebot_types::v11::{MetaEvent, NoticeEvent, cq};
use onebot_types::validate::{Profile, ViolationRule};
use onebot_types::{DecodeOptions, Json};
use proptest::prelude::*;
use serde_json::Value;
use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;

/// Every type that has a name.
static TYPES: OnceLock<Vec<Named>> = OnceLock::new();

/// Of so many types a frame is tried as one, and another frame as another.
const EACH: usize = 8;

/// Whether anything in an event is `Other`.
fn untyped(event: &Event) -> bool {
    fn in_message(message: &Message) -> bool {
        message.as_cq().is_none()
            && message.iter().any(|segment| match segment {
                Segment::Other(_) => true,
                Segment::Node(node) => node.content.as_ref().is_some_and(in_message),
                Segment::Forward(forward) => forward
                    .content
                    .iter()
                    .flatten()
                    .any(|forwarded| forwarded.message.as_ref().is_some_and(in_message)),
                _ => false,
            })
    }
    let message = |event: &MessageEvent| match event {
        MessageEvent::Private(message) => in_message(&message.message),
        MessageEvent::Group(message) => in_message(&message.message),
        _ => true,
    };
    match &event.kind {
        EventKind::Message(event) | EventKind::MessageSent(event) => message(event),
        EventKind::Notice(event) => matches!(event, NoticeEvent::Other(_)),
        EventKind::Meta(event) => matches!(event, MetaEvent::Other(_)),
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Total and value-exact.
    #[test]
    fn any_json_comes_back(value in arb_value()) {
        exact_everywhere(&value);
    }

    /// Total and value-exact, where most of a frame still fits.
    #[test]
    fn changed_frames_come_back(frame in prop::sample::select(frames()), changes in prop::collection::vec(arb_change(), 1..4)) {
        let mut frame = frame;
        for change in &changes {
            change.apply(&mut frame);
        }
        exact_everywhere(&frame);
    }

    /// Constructed values survive.
    #[test]
    fn built_values_come_back(message in built::message(), event in built::event(), request in built::request()) {
        prop_assert_eq!(Message::from_json(&message.to_json()).unwrap(), message);
        prop_assert_eq!(exact::<Event>(&event.to_value()), event);
        prop_assert_eq!(exact::<Request>(&request.to_value()), request);
    }

    /// What is built with everything that is required is what is documented, but for values that are made up.
    #[test]
    fn built_values_have_no_violation(message in built::message(), event in built::event(), request in built::request()) {
        for violations in [message.findings(Profile::new()), event.findings(Profile::new()), request.findings(Profile::new())] {
            let wrong: Vec<_> = violations.iter().filter(|wrong| wrong.rule != ViolationRule::Enum).collect();
            prop_assert!(wrong.is_empty(), "{:?}", wrong);
        }
    }

    /// The lexer is `serde_json`, on text that is nearly JSON.
    #[test]
    fn the_lexer_is_serde_json(value in arb_value(), cut in any::<prop::sample::Index>(), junk in "[\\PC\"\\\\{}\\[\\],:0-9.eE+-]{0,3}") {
        let text = value.to_string();
        let mut at = cut.index(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        for text in [text.clone(), format!("{}{junk}{}", &text[..at], &text[at..]), text[..at].to_owned()] {
            prop_assert_eq!(Value::from_json(&text).ok(), serde_json::from_str::<Value>(&text).ok(), "{}", text);
        }
    }

    /// Whitespace changes nothing.
    #[test]
    fn blanks_do_not_matter(value in arb_value()) {
        prop_assert_eq!(Value::from_json(&serde_json::to_string_pretty(&value).unwrap()).unwrap(), value);
    }

    /// Text that enters as text never becomes a code.
    #[test]
    fn text_is_never_a_code(text in r"(\[CQ:|\]|,|&|&#91;|&amp;|=|[a-z]|\PC){0,12}") {
        let message = message![text.as_str()];
        let read = Message::from_cq(message.to_cq());
        prop_assert_eq!(read.plain_text(), text.clone());
        prop_assert!(read.iter().all(|segment| segment.as_text().is_some()));
        let (outside, inside) = (cq::escape(&text), cq::escape_value(&text));
        prop_assert_eq!(cq::unescape(&outside), text.as_str());
        prop_assert_eq!(cq::unescape_value(&inside), text.as_str());
        let image = message![Image::new(text.as_str()).summary(text.as_str())];
        prop_assert_eq!(Message::from_cq(image.to_cq()).into_segments(), image.into_segments());
    }
}

proptest! {
    // Each case is one for each of more than a hundred types.
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// For every type that has a name: what validation says of a document is what decoding makes of it, and what is decoded
    /// comes back.
    #[test]
    fn facts_and_readers_agree(frame in prop::sample::select(frames()), changes in prop::collection::vec(arb_change(), 0..4), from in 0..EACH) {
        let mut frame = frame;
        for change in &changes {
            change.apply(&mut frame);
        }
        let types = TYPES.get_or_init(info::types);
        let mut parts = vec![frame.clone()];
        parts.extend(frame.as_object().into_iter().flatten().map(|(_, part)| part.clone()));
        for part in parts {
            let text = part.to_string();
            let (tape, _) = DecodeOptions::new().first(&text).unwrap();
            for named in types.iter().skip(from).step_by(EACH) {
                let report = named.check(tape.root(), Profile::new());
                let mut json = Vec::new();
                let read = named.rewrite(&tape, &mut json);
                if named.kind != NamedKind::Response {
                    prop_assert_eq!(read, report.fits, "{} and {}: {:?}", named.name, text, report.violations);
                }
                if read {
                    prop_assert_eq!(&serde_json::from_slice::<Value>(&json).unwrap(), &part, "{}", named.name);
                } else {
                    prop_assert!(!report.violations.is_empty(), "{} and {}", named.name, text);
                }
            }
            if let Ok(event) = Event::from_json(&text) {
                let report = types.iter().find(|named| named.name == "v11.Event").unwrap().check(tape.root(), Profile::new());
                prop_assert_eq!(untyped(&event), report.untyped, "{:?}: {:?}", event, report.violations);
            }
        }
    }
}

proptest! {
    #[test]
    fn equal_ids_have_equal_hashes(a in any::<Id>(), b in any::<Id>(), small in -3_i64..3) {
        let state = RandomState::new();
        for (a, b) in [(a.clone(), b), (a.clone(), a.into_text()), (Id::from(small), Id::from(small.to_string()))] {
            prop_assert_eq!(a == b, a.cmp(&b).is_eq());
            if a == b {
                prop_assert_eq!(state.hash_one(&a), state.hash_one(&b));
            }
        }
    }

    #[test]
    fn ids_come_back(id in any::<Id>()) {
        prop_assert_eq!(exact::<Id>(&id.to_value()), id);
    }
}

use super::{ALL, Frame, Kind, Recipe, Visit, cq_array, cq_text, long_message, long_text};
use onebot_types::Json;
use onebot_types::v11::{Action, Event, EventKind, Message, MessageEvent, NoticeEvent, Request, Segment};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Decodes and encodes in every way; gives the debug form.
struct Check<'a>(&'a str);

impl Visit for Check<'_> {
    type Output = String;

    fn visit<T>(self) -> String
    where
        T: Json + DeserializeOwned + Serialize + Clone + PartialEq + Debug + 'static,
    {
        let value: Value = serde_json::from_str(self.0).unwrap();
        let decoded = T::from_json(self.0).unwrap();
        assert_eq!(decoded, serde_json::from_str(self.0).unwrap());
        assert_eq!(decoded, sonic_rs::from_str(self.0).unwrap());
        for text in [decoded.to_json(), serde_json::to_string(&decoded).unwrap()] {
            assert_eq!(value, serde_json::from_str::<Value>(&text).unwrap());
        }
        format!("{decoded:?}")
    }
}

#[test]
fn decode_to_types_and_come_back_the_same() {
    for Frame { name, documents, kind, .. } in ALL.iter().map(Recipe::make) {
        // A log repeats itself.
        for document in documents.iter().take(200) {
            let debug = kind.visit(Check(document));
            // Whatever has no typed form is an `Other`, which the debug form shows wherever it stands.
            assert!(!debug.contains("Other("), "{name}: {debug}");
            let is_answer = matches!(kind, Kind::Members | Kind::Forward);
            assert!(!is_answer || debug.contains("data: Some("), "{name}: {debug}");
        }
    }
}

#[test]
fn are_what_the_tables_say() {
    let frames = ALL.map(|recipe| recipe.make());
    let event = |name: &str| {
        let frame = frames.iter().find(|frame| frame.name == name).unwrap();
        Event::from_json(&frame.documents[0]).unwrap().kind
    };
    let group = |name| match event(name) {
        EventKind::Message(MessageEvent::Group(message)) => message.message.into_segments(),
        other => panic!("{other:?}"),
    };
    assert!(matches!(
        group("a")[..],
        [Segment::Reply(_), Segment::At(_), Segment::Text(_), Segment::Image(_)]
    ));
    assert!(matches!(event("b"), EventKind::Notice(NoticeEvent::GroupBan(_))));
    assert_eq!(group("d").len(), 50);

    fn depth(message: &Message) -> usize {
        let node = |segment: &Segment| match segment {
            Segment::Node(node) => node.content.as_ref().map(|content| 1 + depth(content)),
            _ => None,
        };
        message.iter().filter_map(node).max().unwrap_or(0)
    }
    let e = frames.iter().find(|frame| frame.name == "e").unwrap();
    let request: Request = Request::from_json(&e.documents[0]).unwrap();
    let Action::SendGroupMsg(send) = request.action else { panic!("{request:?}") };
    assert_eq!(depth(&send.message), 5);

    let documents = frames.iter().find(|frame| frame.name == "m").unwrap().documents.iter();
    let different: BTreeSet<_> = documents.clone().collect();
    assert_eq!(different.len(), 96);
    assert_eq!(documents.filter(|document| document.contains("\"message_type\":\"group\"")).count(), 77);
}

#[test]
fn are_of_the_documented_sizes() {
    let frames = ALL.map(|recipe| recipe.make());
    let frame = |name: &str| frames.iter().find(|frame| frame.name == name).unwrap();
    for (name, bytes) in [("a", 985), ("b", 189), ("c", 64_000), ("d", 4_700), ("e", 7_900)] {
        let actual = frame(name).bytes();
        assert!(actual.abs_diff(bytes) * 20 <= bytes, "{name}: {actual}");
    }
    assert_eq!(frame("m").documents.len(), 96);
    assert_eq!(frame("x").documents.len(), 10_000);
    assert_eq!(cq_text().len(), 1024);
}

#[test]
fn long_ones_are_as_long_as_asked_for() {
    for bytes in [1 << 10, 1 << 16] {
        for document in [long_message(bytes), long_text(bytes)] {
            assert!(document.len() >= bytes && document.len() < bytes + 2048, "{}", document.len());
            assert!(!Kind::Event.visit(Check(&document)).contains("Other("));
        }
    }
}

#[test]
fn string_and_segments_are_one_message() {
    let message = Message::from_json(&cq_array()).unwrap();
    assert_eq!(message.to_cq(), Message::from_cq(cq_text()).to_cq());
    assert!(!message.segments().iter().any(|segment| matches!(segment, Segment::Other(_))));
}

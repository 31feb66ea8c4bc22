//! The strategies of the feature `proptest`: what they make fits, is typed and comes back.

use crate::exact::exact;
use onebot_types::arb::{arb_change, arb_frame, arb_json, arb_named};
use onebot_types::info::{self, NamedKind};
use onebot_types::prelude::*;
use onebot_types::v11::SegmentData as _;
use onebot_types::validate::Profile;
use onebot_types::wire::Number;
use onebot_types::{DecodeOptions, Event as EventDerive, OpenEnum, Segment as SegmentDerive, Union};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

/// Documents of each type that has a name.
const EACH: u32 = 6;

/// A type of a user.
#[derive(Debug, Clone, PartialEq, SegmentDerive)]
#[segment(rename = "my.sticker")]
#[non_exhaustive]
pub(crate) struct Sticker {
    /// Id.
    pub id: Id,
    /// How it looks.
    pub mood: Option<Mood>,
    /// Size in points.
    #[segment(range(1, 5))]
    pub size: Option<i64>,
    /// What it says.
    #[segment(required, length(1, 3))]
    pub label: Option<String>,
    /// Stickers on top of it.
    pub above: Option<Vec<Sticker>>,
    /// Where it goes.
    pub place: Option<Place>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a sticker looks.
#[derive(Debug, Clone, PartialEq, OpenEnum)]
#[non_exhaustive]
pub(crate) enum Mood {
    /// Glad.
    Glad,
    /// Another text.
    Other(String),
}

/// Where a sticker goes.
#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "kind")]
#[non_exhaustive]
pub(crate) enum Place {
    /// On a wall.
    Wall(Wall),
    /// Somewhere else.
    Other(onebot_types::Other),
}

/// A wall.
#[derive(Debug, Clone, PartialEq, EventDerive)]
#[event(rename = "wall")]
#[non_exhaustive]
pub(crate) struct Wall {
    /// Height in metres.
    pub height: Number,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What is made for a type that has a name is read by it, by no `Other`, and comes back.
#[test]
fn named_types() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    for named in info::types() {
        let strategy = arb_named(&named);
        for _ in 0..EACH {
            let document = strategy.new_tree(&mut runner).unwrap().current();
            let text = document.to_string();
            let (tape, _) = DecodeOptions::new().first(&text).unwrap();
            let report = named.check(tape.root(), Profile::new());
            assert!(report.fits, "{}: {text}: {:?}", named.name, report.violations);
            let mut json = Vec::new();
            assert!(named.rewrite(&tape, &mut json), "{}: {text}", named.name);
            assert_eq!(serde_json::from_slice::<Value>(&json).unwrap(), document, "{}", named.name);
            let tagged = !matches!(named.kind, NamedKind::Envelope | NamedKind::Object | NamedKind::Response);
            let told = report
                .violations
                .iter()
                .all(|violation| violation.rule != onebot_types::validate::ViolationRule::UnknownType);
            assert!(!tagged || told, "{}: {text}: {:?}", named.name, report.violations);
        }
    }
}

proptest! {
    /// A frame is what its tags say.
    #[test]
    fn frames(frame in arb_frame()) {
        let read = exact::<Frame>(&frame.to_value());
        prop_assert_eq!(std::mem::discriminant(&read), std::mem::discriminant(&frame));
        let typed = match &frame {
            Frame::Event(event) => !matches!(event.kind, EventKind::Other(_)),
            Frame::Request(request) => !matches!(request.action, Action::Other(_)),
            Frame::Response(_) => true,
            _ => false,
        };
        prop_assert!(typed, "{:?}", frame);
    }

    /// Types of users have strategies too, and rules of fields are kept to.
    #[test]
    fn types_of_users(sticker in any::<Sticker>(), place in any::<Place>(), moods in any::<Vec<Mood>>()) {
        prop_assert!(sticker.size.is_none_or(|size| (1..=5).contains(&size)));
        prop_assert!(sticker.label.as_ref().is_none_or(|label| (1..=3).contains(&label.chars().count())));
        prop_assert_eq!(&exact::<Sticker>(&sticker.to_value()), &sticker);
        prop_assert!(matches!(place, Place::Wall(_)));
        prop_assert!(moods.len() <= 100);
        let segment: Segment = Segment::custom(&sticker);
        prop_assert_eq!(segment.downcast::<Sticker>().unwrap().unwrap(), sticker);
    }

    /// Envelopes of one type.
    #[test]
    fn envelopes(
        request in any::<Request<onebot_types::v11::action::SendGroupMsg>>(),
        answer in any::<Response<onebot_types::v11::action::GetMsg>>(),
        extra in any::<Extra>(),
        mut event in arb_json::<Event>(),
        change in arb_change(),
    ) {
        prop_assert_eq!(Request::from_value(&request.to_value()).unwrap(), request);
        prop_assert_eq!(Response::from_value(&answer.to_value()).unwrap(), answer);
        prop_assert!(extra.len() <= 2);
        change.apply(&mut event);
        prop_assert_eq!(Event::from_value(&event).is_ok(), event.is_object());
    }
}

/// What fails shrinks to little more than what makes it fail.
#[test]
fn shrinking() {
    let deterministic =
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), deterministic);
    let long = |face: &Face| face.chain_count.is_some_and(|count| count > 1000);
    let mut tree = loop {
        let tree = any::<Face>().new_tree(&mut runner).unwrap();
        if long(&tree.current()) {
            break tree;
        }
    };
    let mut smallest = tree.current();
    while tree.simplify() {
        while !long(&tree.current()) && tree.complicate() {}
        if long(&tree.current()) {
            smallest = tree.current();
        }
    }
    assert_eq!(Face::TYPE, "face");
    assert_eq!(smallest.to_json().matches(':').count(), 2, "{smallest:?}");
    assert_eq!(smallest.chain_count.unwrap(), 1001, "{smallest:?}");
}

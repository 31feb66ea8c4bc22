//! Rules that types state: those of ours, and those of users.

use super::assert_one;
use onebot_types::info::{Dialect, Direction};
use onebot_types::prelude::*;
use onebot_types::v11::{Music, Node, Reply, Segment, segment::MusicType};
use onebot_types::validate::{Profile, UnknownKeys, Violation, ViolationRule};
use onebot_types::wire::Extra;
use serde_json::json;

#[test]
fn rules_concern_several_fields() {
    let wrong = |segment: Segment, dialect| {
        let profile = Profile::from(dialect).direction(Direction::Send);
        segment.findings(profile).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let reply = Reply::new("1");
    assert_eq!(wrong(reply.into(), Dialect::Standard), [""; 0]);
    let mut reply = Reply::new("1").seq(5);
    reply.id = None;
    assert_eq!(wrong(reply.clone().into(), Dialect::NapCat), [""; 0]);
    assert_eq!(wrong(reply.into(), Dialect::Lagrange).len(), 2);
    assert_eq!(wrong(Node::new().into(), Dialect::NapCat), ["data.content: required without `id`, missing"]);
    let card = Music::new(MusicType::Custom).id("1").url("u").title("t").audio("a");
    let beside = "data.id: expected nothing beside a custom card, found \"1\"";
    assert_eq!(wrong(card.into(), Dialect::Standard), [beside]);
    let nobody = json!({"action": "send_msg", "params": {"message": "hi"}});
    assert_one(&nobody, Profile::new(), "params.user_id", ViolationRule::Required);
    let nothing = json!({"action": "send_forward_msg", "params": {"group_id": 1}});
    for dialect in [Dialect::NapCat, Dialect::GoCqHttp] {
        assert_one(&nothing, dialect, "params.messages", ViolationRule::Required);
    }
}

/// A type of a user, with a rule of each kind.
#[derive(Debug, Clone, PartialEq, onebot_types::Segment)]
#[segment(rename = "my.poll", check = ENDS)]
struct Poll {
    #[segment(length(1, 5))]
    question: String,
    #[segment(length(2, 3))]
    answers: Vec<String>,
    #[segment(range(1, 10))]
    votes: Option<Int>,
    #[segment(url)]
    link: Option<String>,
    #[segment(required)]
    by: Option<Id>,
    #[segment(only(NapCat))]
    colour: Option<String>,
    #[segment(recv_only)]
    seen: Option<Int>,
    until: Option<Int>,
    extra: Extra,
}

const ENDS: onebot_types::info::Check =
    onebot_types::info::Check::new("`until` or `votes`, not both.", |poll| {
        poll.require_one(&["until", "votes"]);
        if poll.has("votes") {
            poll.refuse("until", "beside `votes`");
        }
    });

/// What is wrong with a value that breaks every rule of its type.
pub(super) fn of_a_user() -> Vec<Violation> {
    let mut poll = Poll::new("too long", vec!["one".to_owned()], 7)
        .votes(11)
        .link("ftp://example.com")
        .colour("red")
        .seen(1)
        .until(2);
    poll.by = None;
    let profile = Profile::from(Dialect::LlBot).direction(Direction::Send).unknown_keys(UnknownKeys::Refuse);
    poll.findings(profile)
}

#[test]
fn types_of_users_have_rules() {
    let good =
        Poll::new("Tea?", vec!["yes".to_owned(), "no".to_owned()], 7).votes(1).link("https://example.com");
    assert_eq!(good.findings(Profile::from(Dialect::NapCat).direction(Direction::Send)), []);
    let found: Vec<_> = of_a_user().into_iter().map(|wrong| (wrong.path, wrong.rule)).collect();
    let expected = [
        ("by", ViolationRule::Required),
        ("question", ViolationRule::Length),
        ("answers", ViolationRule::Length),
        ("votes", ViolationRule::Range),
        ("link", ViolationRule::Url),
        ("colour", ViolationRule::Dialect),
        ("seen", ViolationRule::Direction),
        ("until", ViolationRule::Check),
    ];
    assert_eq!(found, expected.map(|(path, rule)| (path.to_owned(), rule)));
    // Inside a message as well as alone.
    let mut poll = Poll::new("Tea?", vec!["yes".to_owned()], 7).votes(1);
    poll.by = None;
    let wrong = poll.validate(Profile::new().direction(Direction::Send)).unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "by: required to send, missing\nanswers: expected a length from 2 to 3, found a length of 1"
    );
}

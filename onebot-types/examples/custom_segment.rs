//! A segment of one's own, with rules that the library checks: `cargo run --example custom_segment`

use onebot_types::info::{Check, Part};
use onebot_types::prelude::*;
use onebot_types::validate::Profile;

/// A vote in a group.
#[derive(Debug, Clone, PartialEq, onebot_types::Segment)]
#[segment(rename = "my.vote", check = ANSWERS_DIFFER, check = HAS_AN_END)]
struct Vote {
    /// What is asked.
    #[segment(length(1, 80))]
    question: String,
    /// What can be answered.
    #[segment(length(2, 10))]
    answers: Vec<String>,
    /// When it ends, in seconds.
    #[segment(number)]
    until: Option<Int>,
    /// How many votes end it.
    #[segment(number, range(1, 2000))]
    votes: Option<Int>,
    /// Page that says more.
    #[segment(url)]
    link: Option<String>,
    /// Keys without a field here.
    extra: Extra,
}

const ANSWERS_DIFFER: Check = Check::new("No answer is given twice.", |vote| {
    let answers: Vec<_> = vote.get("answers").into_iter().flat_map(Part::items).collect();
    for (n, answer) in answers.iter().enumerate() {
        if answers[..n].iter().any(|before| before.text() == answer.text()) {
            vote.wrong(&format!("answers[{n}]"), "an answer that is not there yet");
        }
    }
});

const HAS_AN_END: Check = Check::new("`until` or `votes` is needed.", |vote| {
    vote.require_one(&["until", "votes"]);
});

fn main() {
    let good = Vote::new("Tea?", ["yes".to_owned(), "no".to_owned()]).votes(20);
    assert!(good.validate(Profile::new()).is_ok());
    println!("{}", Segment::custom(&good).to_json());

    let received = r#"{"question": "Tea?", "answers": ["yes", "no", "yes"], "link": "tea"}"#;
    let bad = Vote::from_json(received).expect("decoding is tolerant");
    let violations = bad.validate(Profile::new()).expect_err("validation is not");
    println!("{violations}");
}

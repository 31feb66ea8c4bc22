//! Private types use nothing of what the derives give, and nothing warns.

#![deny(warnings, dead_code, unreachable_pub, unused_qualifications, missing_docs)]

use onebot_types::wire::{Extra, Flag, Id};
use onebot_types::{Action, Event, Json, Object, OpenEnum, Other, Segment, Union};

#[derive(Debug, Clone, PartialEq, Segment)]
struct Dice {
    #[segment(only(NapCat), required(send, receive), range(-6, 6), number)]
    result: Option<i64>,
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, Event)]
#[event(rename = "notify", sub_type = "rolled")]
struct Rolled {
    user_id: Id,
    #[event(recv_only, required)]
    fair: Option<Flag>,
    kind: Option<Box<Kind>>,
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = "throw_dice", alias = "roll", response = Vec<Result>)]
struct RollDice {
    #[action(new, length(1, 6))]
    dice: Option<Vec<Dice>>,
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
struct Result {
    luck: Luck,
    level: Option<Level>,
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, Object)]
struct Nothing {
    extra: Extra,
}

#[derive(Debug, Clone, PartialEq, OpenEnum)]
#[open_enum(rename_all = "kebab-case")]
enum Luck {
    VeryGood,
    #[open_enum(rename = "meh")]
    Average,
    Other(String),
}

#[derive(Debug, Clone, PartialEq, OpenEnum)]
enum Level {
    #[open_enum(rename = -1)]
    Low,
    #[open_enum(rename = 0x10)]
    High,
    Other(i64),
}

#[derive(Debug, Clone, PartialEq, OpenEnum)]
enum Unknown {
    Other(String),
}

#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "type", content = "data", suffixes("_async"))]
enum Piece {
    Dice(Dice),
    #[union(rename = "coin")]
    Coin(Box<Dice>),
    Other(Other),
}

#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "kind")]
enum Kind {
    Rolled(Box<Rolled>),
    #[union(rename = "inner")]
    Inner(Inner),
    Other(Other),
}

#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "inner_kind")]
enum Inner {
    Other(Other),
}

#[derive(Debug, Clone, PartialEq, Union)]
#[union(tag = "type", content = "data")]
enum Anything {
    Other(Other),
}

#[test]
fn private_types_are_read_and_written() {
    let text = r#"{"user_id":1,"fair":"yes","kind":{"kind":"inner","inner_kind":"x"},"glow":[]}"#;
    let rolled = Rolled::from_json(text).expect("it fits");
    assert_eq!(rolled.to_json(), text);
    assert!(matches!(rolled.kind.as_deref(), Some(Kind::Inner(_))));
    let text = r#"[{"type":"coin","data":{"result":-1}},{"type":"dice_async","data":{}},{}]"#;
    let pieces = Vec::<Piece>::from_json(text).expect("it fits");
    assert!(matches!(&pieces[..], [Piece::Coin(_), Piece::Dice(_), Piece::Other(_)]));
    let text = r#"[{"luck":"very-good","level":-1},{"luck":"meh","level":16},{"luck":"bad","level":2}]"#;
    let results = Vec::<Result>::from_json(text).expect("it fits");
    let levels: Vec<_> = results.iter().map(|result| result.level.clone().expect("it is there")).collect();
    assert_eq!(levels, [Level::Low, Level::High, Level::Other(2)]);
    assert_eq!(results.to_json(), text);
    assert_eq!(RollDice::from_json("{}").expect("it fits").extra, Extra::new());
    assert_eq!(Nothing::from_json("{}").expect("it fits").extra, Extra::new());
    assert_eq!(Anything::from_json("[]").expect("it fits").to_json(), "[]");
    assert_eq!(Unknown::from_json(r#""x""#).expect("it fits"), Unknown::Other("x".into()));
}

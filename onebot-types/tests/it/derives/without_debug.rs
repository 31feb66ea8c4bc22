//! No feature of the library asks more of a type than another.

use onebot_types::wire::Extra;
use onebot_types::{Object, OpenEnum};

#[derive(Object)]
struct Card {
    suit: Suit,
    extra: Extra,
}

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    Other(String),
}

#[test]
fn types_need_no_debug() {
    let card = Card::new("hearts");
    assert!(matches!(card.suit, Suit::Hearts));
    assert!(card.extra.is_empty());
}

use onebot_types::Object;
use onebot_types::OpenEnum;
use onebot_types::wire::Extra;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(name = "h")]
    Hearts,
    Other(String),
}

#[derive(Object)]
struct Card {
    suit: Suit,
    extra: Extra,
}

fn main() {}

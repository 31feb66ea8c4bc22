use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(rename = 1)]
    Hearts,
    #[open_enum(rename = 0x1)]
    Spades,
    Other(i64),
}

fn main() {}

use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    #[open_enum(rename = "hearts")]
    Spades,
    Other(String),
}

fn main() {}

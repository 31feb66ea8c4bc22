use onebot_types::OpenEnum;

#[derive(OpenEnum)]
#[open_enum(rename_all = "Title Case", default)]
enum Suit {
    #[open_enum(rename = 1)]
    Hearts,
    Spades(i64),
    #[open_enum(skip)]
    Other(String),
}

fn main() {}

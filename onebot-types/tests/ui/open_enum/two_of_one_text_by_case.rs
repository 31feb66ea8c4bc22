use onebot_types::OpenEnum;

#[derive(OpenEnum)]
#[open_enum(rename_all = "lowercase")]
enum Suit {
    HEARTS,
    Hearts,
    Other(String),
}

fn main() {}

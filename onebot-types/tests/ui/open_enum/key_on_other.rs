use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    #[open_enum(rename = "rest")]
    Other(String),
}

fn main() {}

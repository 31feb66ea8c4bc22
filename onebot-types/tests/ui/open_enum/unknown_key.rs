use onebot_types::OpenEnum;

#[derive(OpenEnum)]
#[open_enum(tag = "type")]
enum Suit {
    Hearts,
    Other(String),
}

fn main() {}

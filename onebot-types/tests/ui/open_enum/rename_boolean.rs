use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(rename = true)]
    Hearts,
    Other(String),
}

fn main() {}

use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(alias = "heart")]
    Hearts,
    Other(String),
}

fn main() {}

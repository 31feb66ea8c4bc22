use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(skip_me)]
    Hearts,
    Other(String),
}

fn main() {}

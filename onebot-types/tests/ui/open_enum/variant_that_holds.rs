use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts(u8),
    Other(String),
}

fn main() {}

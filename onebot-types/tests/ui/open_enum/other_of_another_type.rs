use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    Other(u8),
}

fn main() {}

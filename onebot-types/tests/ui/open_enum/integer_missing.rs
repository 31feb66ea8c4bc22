use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    Other(i64),
}

fn main() {}

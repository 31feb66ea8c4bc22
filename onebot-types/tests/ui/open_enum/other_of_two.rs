use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    Other(String, i64),
}

fn main() {}

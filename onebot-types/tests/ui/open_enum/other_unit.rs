use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    Hearts,
    Other,
}

fn main() {}

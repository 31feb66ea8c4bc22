use onebot_types::OpenEnum;

#[derive(OpenEnum)]
struct Suit;

fn main() {}

use onebot_types::Object;

#[derive(Object)]
struct Card;

fn main() {}

use onebot_types::Object;

#[derive(Object)]
struct Card {
    file: String,
}

fn main() {}

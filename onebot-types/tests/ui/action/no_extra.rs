use onebot_types::Action;

#[derive(Action)]
struct Card {
    file: String,
}

fn main() {}

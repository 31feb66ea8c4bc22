use onebot_types::Event;

#[derive(Event)]
struct Card {
    file: String,
}

fn main() {}

use onebot_types::Segment;

#[derive(Segment)]
struct Card {
    file: String,
}

fn main() {}

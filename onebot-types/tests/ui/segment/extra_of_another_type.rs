use onebot_types::Segment;

#[derive(Segment)]
struct Card {
    file: String,
    extra: Option<String>,
}

fn main() {}

use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(range = 5)]
    id: Option<i64>,
    extra: Extra,
}

fn main() {}

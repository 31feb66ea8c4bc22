use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(range(0, 9223372036854775808))]
    id: Option<i64>,
    extra: Extra,
}

fn main() {}

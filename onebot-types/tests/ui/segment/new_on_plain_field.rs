use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(new)]
    file: String,
    extra: Extra,
}

fn main() {}

use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(length(-1, 2))]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

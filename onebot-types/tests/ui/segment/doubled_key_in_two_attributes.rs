use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(required)]
    #[segment(send_only, required)]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

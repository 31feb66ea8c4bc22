use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(check = "has_an_id")]
struct Sticker {
    id: Option<String>,
    extra: Extra,
}

fn main() {}

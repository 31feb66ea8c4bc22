use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
#[segment(rename = "a", rename = "b")]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

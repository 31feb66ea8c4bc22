use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(rename = "a\nb")]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

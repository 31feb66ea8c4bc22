use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

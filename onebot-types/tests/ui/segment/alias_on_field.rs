use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(alias = "path")]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

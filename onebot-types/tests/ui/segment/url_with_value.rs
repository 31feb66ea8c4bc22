use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(url = "https")]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    file: String,
    #[segment(rename = "file")]
    path: Option<String>,
    extra: Extra,
}

fn main() {}

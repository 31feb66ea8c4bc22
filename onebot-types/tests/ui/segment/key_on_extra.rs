use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    file: String,
    #[segment(only(NapCat))]
    extra: Extra,
}

fn main() {}

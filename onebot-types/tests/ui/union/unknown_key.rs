use onebot_types::Object;
use onebot_types::Other;
use onebot_types::Union;
use onebot_types::wire::Extra;

#[derive(Object)]
struct Card {
    extra: Extra,
}

#[derive(Union)]
#[union(tag = "type", rename_all = "snake_case")]
enum Piece {
    Card(Card),
    Other(Other),
}

fn main() {}

use onebot_types::Object;
use onebot_types::Other;
use onebot_types::Segment;
use onebot_types::Union;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(requird)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Object)]
struct Deck {
    cards: Vec<Card>,
    extra: Extra,
}

#[derive(Union)]
#[union(tag = "type", content = "data")]
enum Piece {
    Card(Box<Card>),
    Other(Other),
}

fn text(card: &Card) -> String {
    use onebot_types::Json;
    card.to_json()
}

fn main() {}

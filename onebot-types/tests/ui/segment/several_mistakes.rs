use onebot_types::Segment;

#[derive(Segment)]
#[segment(rename = 1, only(), alias = "playing_card")]
struct Card {
    #[segment(skip, range(9, 1), required(never), new)]
    id: Option<i64>,
    #[segment(rename = "id", default)]
    number: Option<i64>,
    #[segment(required)]
    new: String,
}

fn main() {}

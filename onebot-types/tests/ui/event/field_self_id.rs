use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
struct Card {
    self_id: i64,
    extra: Extra,
}

fn main() {}

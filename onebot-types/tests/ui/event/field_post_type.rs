use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
struct Card {
    post_type: i64,
    extra: Extra,
}

fn main() {}

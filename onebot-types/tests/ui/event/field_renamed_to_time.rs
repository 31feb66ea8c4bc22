use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
struct Card {
    #[event(rename = "time")]
    at: i64,
    extra: Extra,
}

fn main() {}

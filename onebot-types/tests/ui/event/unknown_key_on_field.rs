use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
struct Card {
    #[event(sub_type = "x")]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
#[event(send_only)]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

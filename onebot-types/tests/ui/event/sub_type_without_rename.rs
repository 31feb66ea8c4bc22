use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
#[event(sub_type = "poke")]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

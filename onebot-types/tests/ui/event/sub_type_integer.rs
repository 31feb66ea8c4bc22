use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
#[event(rename = "notify", sub_type = 1)]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

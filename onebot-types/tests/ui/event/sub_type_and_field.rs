use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
#[event(rename = "notify", sub_type = "poke")]
struct Poke {
    sub_type: Option<String>,
    extra: Extra,
}

fn main() {}

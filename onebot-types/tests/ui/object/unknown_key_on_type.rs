use onebot_types::Object;
use onebot_types::wire::Extra;

#[derive(Object)]
#[object(name = "card")]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

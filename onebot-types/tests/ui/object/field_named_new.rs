use onebot_types::Object;
use onebot_types::wire::Extra;

#[derive(Object)]
struct Card {
    new: Option<String>,
    extra: Extra,
}

fn main() {}

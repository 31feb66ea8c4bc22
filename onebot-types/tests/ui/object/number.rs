use onebot_types::Object;
use onebot_types::wire::Extra;

#[derive(Object)]
struct Card {
    #[object(number)]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

use onebot_types::Action;
use onebot_types::wire::Extra;

#[derive(Action)]
struct Card {
    #[action(required(receive))]
    file: String,
    extra: Extra,
}

fn main() {}

use onebot_types::Action;
use onebot_types::wire::Extra;

#[derive(Action)]
#[action(alias = 1)]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

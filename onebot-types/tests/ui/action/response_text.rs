use onebot_types::Action;
use onebot_types::wire::Extra;

#[derive(Action)]
#[action(response = "Value")]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

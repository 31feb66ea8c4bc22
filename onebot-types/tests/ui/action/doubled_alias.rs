use onebot_types::Action;
use onebot_types::wire::Extra;

#[derive(Action)]
#[action(rename = "get", alias = "fetch", alias = "fetch")]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

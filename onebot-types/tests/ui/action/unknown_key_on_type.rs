use onebot_types::Action;
use onebot_types::wire::Extra;

#[derive(Action)]
#[action(recv_only)]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

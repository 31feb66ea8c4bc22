use onebot_types::Action;

#[derive(Action)]
enum Card {
    Text,
}

fn main() {}

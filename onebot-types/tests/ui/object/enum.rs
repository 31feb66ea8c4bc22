use onebot_types::Object;

#[derive(Object)]
enum Card {
    Text,
}

fn main() {}

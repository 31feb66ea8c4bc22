use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
struct Card<T> {
    file: T,
    extra: Extra,
}

fn main() {}

use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card<'a> {
    file: &'a str,
    extra: Extra,
}

fn main() {}

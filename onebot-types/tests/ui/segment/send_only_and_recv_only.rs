use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card {
    #[segment(send_only, recv_only)]
    file: Option<String>,
    extra: Extra,
}

fn main() {}

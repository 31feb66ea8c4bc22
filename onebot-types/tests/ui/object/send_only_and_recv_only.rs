use onebot_types::Object;
use onebot_types::wire::Extra;

#[derive(Object)]
#[object(recv_only, send_only)]
struct Card {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

use onebot_types::Object;
use onebot_types::wire::Extra;

#[derive(Object)]
struct Card {
    #[object(rename = "path")]
    file: String,
    path: Option<String>,
    extra: Extra,
}

fn main() {}

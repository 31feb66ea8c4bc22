use onebot_types::OpenEnum;

#[derive(OpenEnum)]
#[open_enum(rename_all = "Title Case")]
enum Suit {
    Hearts,
    Other(String),
}

fn main() {}

use onebot_types::OpenEnum;

#[derive(OpenEnum)]
#[open_enum(rename_all = 1)]
enum Suit {
    Hearts,
    Other(String),
}

fn main() {}

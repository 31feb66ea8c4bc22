use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(rename = "1")]
    Hearts,
    Other(i64),
}

fn main() {}

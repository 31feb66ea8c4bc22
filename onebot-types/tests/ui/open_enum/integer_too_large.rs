use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit {
    #[open_enum(rename = 9223372036854775808)]
    Hearts,
    Other(i64),
}

fn main() {}

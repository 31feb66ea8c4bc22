use onebot_types::OpenEnum;

#[derive(OpenEnum)]
#[open_enum(rename_all = "lowercase")]
enum Suit {
    #[open_enum(rename = 1)]
    Hearts,
    Other(i64),
}

fn main() {}

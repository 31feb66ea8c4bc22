use onebot_types::Other;
use onebot_types::Union;

#[derive(Union)]
#[union(tag = "type")]
enum Piece {
    Two(String, String),
    Other(Other),
}

fn main() {}

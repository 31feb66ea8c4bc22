use onebot_types::Other;
use onebot_types::Union;

#[derive(Union)]
#[union(tag = "type")]
enum Piece {
    #[union(rename = "rest")]
    Other(Other),
}

fn main() {}

use onebot_types::Other;
use onebot_types::Union;

#[derive(Union)]
#[union(tag = "type")]
enum Piece {
    /// Nothing.
    Empty,
    Other(Other),
}

fn main() {}

use onebot_types::Union;
use onebot_types::wire::Extra;

#[derive(Union)]
#[union(tag = "type")]
struct Piece {
    extra: Extra,
}

fn main() {}

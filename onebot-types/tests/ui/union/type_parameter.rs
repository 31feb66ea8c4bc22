use onebot_types::Other;
use onebot_types::Union;

#[derive(Union)]
#[union(tag = "type")]
enum Piece<T> {
    Card(T),
    Other(Other),
}

fn main() {}

use onebot_types::Union;

#[derive(Union)]
#[union(untagged, tag = "")]
enum Piece<T> {
    Empty,
    #[union(alias = "txt")]
    Text(T),
}

fn main() {}

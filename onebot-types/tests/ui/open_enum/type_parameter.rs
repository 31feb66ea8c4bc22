use onebot_types::OpenEnum;

#[derive(OpenEnum)]
enum Suit<T> {
    Hearts,
    Other(T),
}

fn main() {}

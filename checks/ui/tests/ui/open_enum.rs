//! What `#[derive(OpenEnum)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::wire::Extra;
use onebot_types::{Object, OpenEnum};

#[derive(OpenEnum)]
enum IntegerForText {
    #[open_enum(rename = -1)]
    Hearts,
    Other(String),
}

#[derive(OpenEnum)]
enum IntegerMissing {
    Hearts,
    Other(i64),
}

#[derive(OpenEnum)]
enum IntegerTooLarge {
    #[open_enum(rename = 9223372036854775808)]
    Hearts,
    Other(i64),
}

#[derive(OpenEnum)]
enum KeyOnOther {
    Hearts,
    #[open_enum(rename = "rest")]
    Other(String),
}

#[derive(OpenEnum)]
enum NoOther {
    Hearts,
    Spades,
}

#[derive(OpenEnum)]
#[open_enum(rename_all = "Title Case")]
enum NoSuchCase {
    Hearts,
    Other(String),
}

#[derive(OpenEnum)]
enum OtherOfAnotherType {
    Hearts,
    Other(u8),
}

#[derive(OpenEnum)]
enum OtherOfTwo {
    Hearts,
    Other(String, i64),
}

#[derive(OpenEnum)]
enum OtherUnit {
    Hearts,
    Other,
}

#[derive(OpenEnum)]
#[open_enum(rename_all = 1)]
enum RenameAllInteger {
    Hearts,
    Other(String),
}

#[derive(OpenEnum)]
#[open_enum(rename_all = "lowercase")]
enum RenameAllOfIntegers {
    #[open_enum(rename = 1)]
    Hearts,
    Other(i64),
}

#[derive(OpenEnum)]
enum RenameBoolean {
    #[open_enum(rename = true)]
    Hearts,
    Other(String),
}

#[derive(OpenEnum)]
#[open_enum(rename_all = "Title Case", default)]
enum SeveralMistakes {
    #[open_enum(rename = 1)]
    Hearts,
    Spades(i64),
    #[open_enum(skip)]
    Other(String),
}

#[derive(OpenEnum)]
struct Struct;

#[derive(OpenEnum)]
enum TextForInteger {
    #[open_enum(rename = "1")]
    Hearts,
    Other(i64),
}

#[derive(OpenEnum)]
enum TwoOfOneInteger {
    #[open_enum(rename = 1)]
    Hearts,
    #[open_enum(rename = 0x1)]
    Spades,
    Other(i64),
}

#[derive(OpenEnum)]
enum TwoOfOneText {
    Hearts,
    #[open_enum(rename = "hearts")]
    Spades,
    Other(String),
}

#[derive(OpenEnum)]
#[open_enum(rename_all = "lowercase")]
enum TwoOfOneTextByCase {
    HEARTS,
    Hearts,
    Other(String),
}

#[derive(OpenEnum)]
enum TypeParameter<T> {
    Hearts,
    Other(T),
}

#[derive(OpenEnum)]
#[open_enum(tag = "type")]
enum UnknownKey {
    Hearts,
    Other(String),
}

// What uses the type is no second error.
#[derive(OpenEnum)]
enum UsedElsewhere {
    #[open_enum(name = "h")]
    Hearts,
    Other(String),
}

#[derive(Object)]
struct Card {
    suit: UsedElsewhere,
    extra: Extra,
}

#[derive(OpenEnum)]
enum VariantAlias {
    #[open_enum(alias = "heart")]
    Hearts,
    Other(String),
}

#[derive(OpenEnum)]
enum VariantThatHolds {
    Hearts(u8),
    Other(String),
}

#[derive(OpenEnum)]
enum VariantUnknownKey {
    #[open_enum(skip_me)]
    Hearts,
    Other(String),
}

fn main() {}

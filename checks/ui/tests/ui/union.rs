//! What `#[derive(Union)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::wire::Extra;
use onebot_types::{Object, Other, Union};

#[derive(Object)]
struct Card {
    extra: Extra,
}

#[derive(Union)]
#[union(tag = "type", content = "type")]
enum ContentIsTag {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum KeyOnOther {
    #[union(rename = "rest")]
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum NoOther {
    Card(Card),
}

#[derive(Union)]
enum NoTag {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum OtherOfAnotherType {
    Card(Card),
    Other(String),
}

#[derive(Union)]
#[union(untagged, tag = "")]
enum SeveralMistakes<T> {
    Empty,
    #[union(alias = "txt")]
    Text(T),
}

#[derive(Union)]
#[union(tag = "type")]
struct Struct {
    extra: Extra,
}

#[derive(Union)]
#[union(tag = "type", content = "data", suffixes())]
enum SuffixesEmpty {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type", content = "data", suffixes(1))]
enum SuffixesInteger {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type", content = "data", suffixes = "_async")]
enum SuffixesValue {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type", suffixes("_async"))]
enum SuffixesWithoutContent {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "")]
enum TagEmpty {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = 1)]
enum TagInteger {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag)]
enum TagWithoutValue {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type", content = "data")]
enum TwoVariantsOfOneTag {
    #[union(rename = "card")]
    Card(Card),
    #[union(rename = "card")]
    Again(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum TypeParameter<T> {
    Card(T),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum UnitVariant {
    /// Nothing.
    Empty,
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type", rename_all = "snake_case")]
enum UnknownKey {
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(untagged, tag = "type")]
enum Untagged {
    Card(Card),
    Other(Other),
}

// What uses the type is no second error.
#[derive(Union)]
#[union(tag = "notice_type", suffix("_async"))]
enum UsedElsewhere {
    Other(Other),
}

#[derive(Union)]
#[union(tag = "post_type")]
enum Kind {
    #[union(rename = "notice")]
    Notice(UsedElsewhere),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum VariantAlias {
    #[union(alias = "card")]
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum VariantDoubledKey {
    #[union(rename = "a", rename = "b")]
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum VariantOfTwo {
    Two(String, String),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum VariantRenameInteger {
    #[union(rename = 1)]
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum VariantUnknownKey {
    #[union(name = "card")]
    Card(Card),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "type")]
enum VariantWithFields {
    Card { file: String },
    Other(Other),
}

fn main() {}

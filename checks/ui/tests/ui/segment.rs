//! What `#[derive(Segment)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::wire::Extra;
use onebot_types::{Object, Other, Segment, Union};

#[derive(Segment)]
struct AliasOnField {
    #[segment(alias = "path")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(check = "has_an_id")]
struct CheckText {
    id: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(crate = "onebot_types")]
struct CrateText {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(crate)]
struct CrateWithoutValue {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct Default {
    #[segment(default)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct DoubledDialect {
    #[segment(only(NapCat, LlBot, NapCat))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(rename = "a", rename = "b")]
struct DoubledKey {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct DoubledKeyInTwoAttributes {
    #[segment(required)]
    #[segment(send_only, required)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct ExtraOfAnotherType {
    file: String,
    extra: Option<String>,
}

#[derive(Segment)]
struct FlagWithValue {
    #[segment(required = true)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct Flatten {
    #[segment(flatten)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct KeyOnExtra {
    file: String,
    #[segment(only(NapCat))]
    extra: Extra,
}

#[derive(Segment)]
struct LengthNegative {
    #[segment(length(-1, 2))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct LengthOrder {
    #[segment(length(3, 2))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct Lifetime<'a> {
    file: &'a str,
    extra: Extra,
}

#[derive(Segment)]
#[segment("card")]
struct LiteralAsKey {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment = "card"]
struct NameValueAttribute {
    extra: Extra,
}

#[derive(Segment)]
struct NewOnPlainField {
    #[segment(new)]
    file: String,
    extra: Extra,
}

#[derive(Segment)]
struct NoComma {
    #[segment(required new)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct NoExtra {
    file: String,
}

#[derive(Segment)]
#[segment]
struct NoParentheses {
    extra: Extra,
}

#[derive(Segment)]
struct NumberWithList {
    #[segment(number(2))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(only())]
struct OnlyEmpty {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(only("NapCat"))]
struct OnlyText {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(only)]
struct OnlyWithoutList {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeFloat {
    #[segment(range(0.5, 2))]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeOne {
    #[segment(range(9))]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeOrder {
    #[segment(range(9, 1))]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeText {
    #[segment(range("1", "2"))]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeThree {
    #[segment(range(1, 2, 3))]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeTooLarge {
    #[segment(range(0, 9223372036854775808))]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RangeWithoutList {
    #[segment(range = 5)]
    id: Option<i64>,
    extra: Extra,
}

#[derive(Segment)]
struct RenameBackslash {
    #[segment(rename = "a\\b")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RenameControl {
    #[segment(rename = "a\nb")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(rename = "")]
struct RenameEmpty {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(rename = 5)]
struct RenameInteger {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(rename = card)]
struct RenamePath {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RenameQuote {
    #[segment(rename = "a\"b")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(rename)]
struct RenameWithoutValue {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RequiredAgainstDirection {
    #[segment(recv_only, required(send))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RequiredBoth {
    #[segment(required(both))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RequiredEmpty {
    #[segment(required())]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RequiredInteger {
    #[segment(required(1))]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct RequiredOnPlainField {
    #[segment(required)]
    file: String,
    extra: Extra,
}

#[derive(Segment)]
struct SendAndRecvInOneDialect {
    #[segment(send_only(NapCat), recv_only(LlBot, NapCat))]
    id: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct SendOnlyAndRecvOnly {
    #[segment(send_only, recv_only)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(send_only = true)]
struct SendOnlyWithValue {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(rename = 1, only(), alias = "playing_card")]
struct SeveralMistakes {
    #[segment(skip, range(9, 1), required(never), new)]
    id: Option<i64>,
    #[segment(rename = "id", default)]
    number: Option<i64>,
    #[segment(required)]
    new: String,
}

#[derive(Segment)]
struct Skip {
    #[segment(skip)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct SkipSerializingIf {
    #[segment(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct Card(String, Extra);

#[derive(Segment)]
struct TwoFieldsOfOneName {
    file: String,
    #[segment(rename = "file")]
    path: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct UnknownKeyOnField {
    #[segment(name = "path")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
#[segment(name = "card")]
struct UnknownKeyOnType {
    file: Option<String>,
    extra: Extra,
}

#[derive(Segment)]
struct UrlWithValue {
    #[segment(url = "https")]
    file: Option<String>,
    extra: Extra,
}

// What uses the type is no second error.
#[derive(Segment)]
struct UsedElsewhere {
    #[segment(requird)]
    file: Option<String>,
    extra: Extra,
}

#[derive(Object)]
struct Deck {
    cards: Vec<UsedElsewhere>,
    extra: Extra,
}

#[derive(Union)]
#[union(tag = "type", content = "data")]
enum Piece {
    Card(Box<UsedElsewhere>),
    Other(Other),
}

fn text(card: &UsedElsewhere) -> String {
    use onebot_types::Json;
    card.to_json()
}

fn main() {}

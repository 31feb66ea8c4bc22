//! What `#[derive(Action)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::Action;
use onebot_types::wire::Extra;

#[derive(Action)]
#[action(alias = 1)]
struct AliasInteger {
    file: Option<String>,
    extra: Extra,
}

#[derive(Action)]
#[action(rename = "get", alias = "get")]
struct AliasOfItself {
    file: Option<String>,
    extra: Extra,
}

#[derive(Action)]
#[action(rename = "get", alias = "fetch", alias = "fetch")]
struct DoubledAlias {
    file: Option<String>,
    extra: Extra,
}

#[derive(Action)]
enum Enum {
    Text,
}

#[derive(Action)]
struct NoExtra {
    file: String,
}

#[derive(Action)]
struct RequiredOnPlainField {
    #[action(required(receive))]
    file: String,
    extra: Extra,
}

#[derive(Action)]
#[action(response = "Value")]
struct ResponseText {
    file: Option<String>,
    extra: Extra,
}

#[derive(Action)]
#[action(response)]
struct ResponseWithoutValue {
    file: Option<String>,
    extra: Extra,
}

#[derive(Action)]
#[action(recv_only)]
struct UnknownKeyOnType {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

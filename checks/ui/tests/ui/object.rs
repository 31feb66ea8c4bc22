//! What `#[derive(Object)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::Object;
use onebot_types::wire::Extra;

#[derive(Object)]
enum Enum {
    Text,
}

#[derive(Object)]
struct FieldNamedNew {
    new: Option<String>,
    extra: Extra,
}

#[derive(Object)]
struct NoExtra {
    file: String,
}

#[derive(Object)]
#[object(rename = "card")]
struct Rename {
    file: Option<String>,
    extra: Extra,
}

#[derive(Object)]
#[object(recv_only, send_only)]
struct SendOnlyAndRecvOnly {
    file: Option<String>,
    extra: Extra,
}

#[derive(Object)]
struct TwoFieldsOfOneName {
    #[object(rename = "path")]
    file: String,
    path: Option<String>,
    extra: Extra,
}

#[derive(Object)]
struct UnitStruct;

#[derive(Object)]
#[object(name = "card")]
struct UnknownKeyOnType {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

//! What `#[derive(Event)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::Event;
use onebot_types::wire::Extra;

#[derive(Event)]
struct FieldPostType {
    post_type: i64,
    extra: Extra,
}

#[derive(Event)]
struct FieldRenamedToTime {
    #[event(rename = "time")]
    at: i64,
    extra: Extra,
}

#[derive(Event)]
struct FieldSelfId {
    self_id: i64,
    extra: Extra,
}

#[derive(Event)]
struct FieldTime {
    time: i64,
    extra: Extra,
}

#[derive(Event)]
struct NoExtra {
    file: String,
}

#[derive(Event)]
#[event(rename = "notify", sub_type = "poke")]
struct SubTypeAndField {
    sub_type: Option<String>,
    extra: Extra,
}

#[derive(Event)]
#[event(rename = "notify", sub_type = 1)]
struct SubTypeInteger {
    file: Option<String>,
    extra: Extra,
}

#[derive(Event)]
#[event(sub_type = "poke")]
struct SubTypeWithoutRename {
    file: Option<String>,
    extra: Extra,
}

#[derive(Event)]
struct TypeParameter<T> {
    file: T,
    extra: Extra,
}

#[derive(Event)]
struct UnknownKeyOnField {
    #[event(sub_type = "x")]
    file: Option<String>,
    extra: Extra,
}

#[derive(Event)]
#[event(send_only)]
struct UnknownKeyOnType {
    file: Option<String>,
    extra: Extra,
}

fn main() {}

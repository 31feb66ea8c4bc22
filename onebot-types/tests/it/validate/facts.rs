//! Every fact of every type: what is required, and which dialect has what.

use super::named;
use onebot_types::info::{
    Dialect, Dialects, Direction, EnumValue, FieldInfo, Kind, Rule, Shape, TypeInfo, UnionInfo, Variant,
};
use onebot_types::v11::{Action, EventKind, Segment};
use onebot_types::validate::{Profile, ViolationRule};
use onebot_types::{DecodeOptions, Union};
use serde_json::{Map, Value, json};

/// The structs of a union and of the unions in it, each with its tags.
fn structs(
    union: &'static UnionInfo,
    tags: &Map<String, Value>,
    all: &mut Vec<(Map<String, Value>, &'static TypeInfo)>,
) {
    for variant in union.variants {
        let mut tags = tags.clone();
        tags.insert(union.tag.to_owned(), variant.tag.into());
        match variant.is {
            Variant::Union(inner) => structs(inner, &tags, all),
            Variant::Type(info) => {
                tags.extend(info.sub_type.map(|sub_type| ("sub_type".to_owned(), sub_type.into())));
                all.push((tags, info));
            }
            Variant::Field(_) => {}
        }
    }
}

/// What a field takes in a dialect, at its smallest.
fn sample(field: &FieldInfo, shape: Shape, part_of: Kind, dialect: Dialect, direction: Direction) -> Value {
    let spelled = if direction == Direction::Send { field.sent_as } else { field.received_as };
    let number = field.rules.iter().find_map(|rule| match rule {
        Rule::Range(min, _) => Some(*min),
        _ => None,
    });
    let number = number.unwrap_or(1);
    match shape {
        Shape::Null => Value::Null,
        Shape::Boolean => true.into(),
        Shape::Integer | Shape::Unsigned => number.into(),
        Shape::Float => 1.5.into(),
        Shape::String | Shape::Any if field.rules.contains(&Rule::Url) => "http://a".into(),
        Shape::String | Shape::Any => "1".into(),
        Shape::Id | Shape::Int | Shape::Number | Shape::Flag => {
            if spelled.text.has(dialect) {
                number.to_string().into()
            } else if spelled.number.has(dialect) {
                number.into()
            } else if matches!(shape, Shape::Flag) {
                true.into()
            } else if part_of == Kind::Segment {
                number.to_string().into()
            } else {
                number.into()
            }
        }
        Shape::Enum(info) => match info.values[0].0 {
            EnumValue::Text(text) => text.into(),
            EnumValue::Int(n) => n.into(),
        },
        Shape::Array(item) => json!([sample(field, *item, part_of, dialect, direction)]),
        Shape::Map => json!({}),
        Shape::Object(info) => smallest(info(), dialect, direction).into(),
        Shape::Union(union) if union().tag == "post_type" => {
            json!({"time": 1, "self_id": 2, "post_type": "meta_event",
            "meta_event_type": "lifecycle", "sub_type": "connect"})
        }
        // The other unions inside types are those of messages.
        Shape::Union(_) => json!({"type": "text", "data": {"text": "hi"}}),
        Shape::OneOf(shapes) => sample(field, shapes[0], part_of, dialect, direction),
        _ => panic!("a shape that is new here: {shape:?}"),
    }
}

fn is_required(field: &FieldInfo, dialect: Dialect, direction: Direction) -> bool {
    let by = if direction == Direction::Send { field.required_to_send } else { field.always_received };
    field.essential || by.has(dialect) && field.dialects.has(dialect)
}

/// An object with what its dialect requires.
fn smallest(info: &'static TypeInfo, dialect: Dialect, direction: Direction) -> Map<String, Value> {
    let required = info.fields.iter().filter(|field| is_required(field, dialect, direction));
    let member = |field: &FieldInfo| {
        (field.name.to_owned(), sample(field, field.shape, info.kind, dialect, direction))
    };
    required.map(member).collect()
}

/// Of every type in every dialect that has it: with what is required there is nothing wrong, without one of that or with something
/// else in its place there is one thing wrong, there.
#[test]
fn each_fact_of_each_type_is_kept_alone() {
    let mut broken = Vec::new();
    for union in [Segment::INFO, EventKind::INFO, Action::INFO] {
        let mut all = Vec::new();
        structs(union, &Map::new(), &mut all);
        for (tags, info) in all {
            let (name, under, direction) = match info.kind {
                Kind::Segment if info.recv_only != Dialects::NONE => {
                    ("v11.Segment", Some("data"), Direction::Receive)
                }
                Kind::Segment => ("v11.Segment", Some("data"), Direction::Send),
                Kind::Event => ("v11.Event", None, Direction::Receive),
                _ => ("v11.Request", Some("params"), Direction::Send),
            };
            let named = named(name);
            for dialect in info.dialects.iter() {
                let only = if direction == Direction::Send { info.recv_only } else { info.send_only };
                if only.has(dialect) {
                    continue;
                }
                let profile = Profile::from(dialect).direction(direction);
                let paths = |members: &Map<String, Value>| {
                    let mut document = tags.clone();
                    match under {
                        Some(key) => drop(document.insert(key.to_owned(), members.clone().into())),
                        None => {
                            document.extend(json!({"time": 1, "self_id": 2}).as_object().unwrap().clone());
                            document.extend(members.clone());
                            document.extend(tags.clone());
                        }
                    }
                    let text = Value::from(document).to_string();
                    let (tape, _) = DecodeOptions::new().first(&text).unwrap();
                    let found = named.check(tape.root(), profile).violations;
                    found.into_iter().map(|wrong| (wrong.path, wrong.rule)).collect::<Vec<_>>()
                };
                let at = |field: &str| under.map_or_else(|| field.to_owned(), |key| format!("{key}.{field}"));
                let mut members = smallest(info, dialect, direction);
                // What a rule of several fields asks for on top.
                while let Some((path, ViolationRule::Required)) = paths(&members).first() {
                    let field = info.fields.iter().find(|field| at(field.name) == *path);
                    let Some(field) = field.filter(|field| !members.contains_key(field.name)) else { break };
                    let value = sample(field, field.shape, info.kind, dialect, direction);
                    members.insert(field.name.to_owned(), value);
                }
                let mut expect =
                    |what: String, members: &Map<String, Value>, expected: &[(String, ViolationRule)]| {
                        let found = paths(members);
                        if found != expected {
                            broken.push(format!("{} {dialect}, {what}: {found:?}", info.path()));
                        }
                    };
                expect("smallest".to_owned(), &members, &[]);
                for field in info.fields.iter().filter(|field| is_required(field, dialect, direction)) {
                    let mut without = members.clone();
                    without.remove(field.name);
                    let missing = [(at(field.name), ViolationRule::Required)];
                    expect(format!("without {}", field.name), &without, &missing);
                    let text = json!({"no": "fit"});
                    let other = match field.shape {
                        Shape::Map | Shape::Object(_) | Shape::Union(_) | Shape::OneOf(_) => json!(true),
                        _ => text,
                    };
                    if !matches!(field.shape, Shape::Any) {
                        let mut changed = members.clone();
                        changed.insert(field.name.to_owned(), other);
                        expect(
                            format!("changed {}", field.name),
                            &changed,
                            &[(at(field.name), ViolationRule::Type)],
                        );
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

/// What of a kind the dialects have, as a table.
fn support_of(title: &str, union: &'static UnionInfo, keys: &[&str]) -> String {
    let mut all = Vec::new();
    structs(union, &Map::new(), &mut all);
    let mut rows: Vec<_> = all
        .iter()
        .map(|(tags, info)| {
            let name: Vec<_> = keys.iter().filter_map(|key| tags.get(*key)?.as_str()).collect();
            let name = name.join(".");
            let names: Vec<_> = [&*name].into_iter().chain(info.aliases.iter().copied()).collect();
            let marks = Dialect::ALL.map(|dialect| match () {
                () if !info.dialects.has(dialect) => "",
                () if info.send_only.has(dialect) => "send",
                () if info.recv_only.has(dialect) => "receive",
                () => "yes",
            });
            format!("| `{}` | {} |\n", names.join("`, `"), marks.join(" | "))
        })
        .collect();
    rows.sort();
    let head = Dialect::ALL.map(|dialect| dialect.title().trim_start_matches("the ")).join(" | ");
    let line = "| --- ".repeat(Dialect::ALL.len() + 1);
    format!("## {title}\n\n| | {head} |\n{line}|\n{}", rows.concat())
}

/// The table in the documentation is that of the facts. `INSTA_UPDATE=always` rewrites it, as it does snapshots.
#[test]
fn the_support_table_is_that_of_the_facts() {
    let event = ["post_type", "message_type", "notice_type", "request_type", "meta_event_type", "sub_type"];
    let tables = [
        support_of("Segments", Segment::INFO, &["type"]),
        support_of("Events", EventKind::INFO, &event),
        support_of("Actions", Action::INFO, &["action"]),
    ];
    let about = "# What each dialect has\n\nWritten from the facts about the types (`onebot_types::info`) by a test; \
        `INSTA_UPDATE=always cargo test --test it -- support_table` rewrites it. \
        *send* and *receive*: only in that direction, seen from a bot.\n";
    let text = format!("{about}\n{}", tables.join("\n"));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/support.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/docs")).unwrap();
        std::fs::write(path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == text, "docs/support.md is not that of the types");
}

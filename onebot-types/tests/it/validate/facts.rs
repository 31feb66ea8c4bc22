//! Every fact of every type: what is required, and which dialect has what.

use super::named;
use onebot_types::info::{
    self, Dialect, Dialects, Direction, EnumValue, Fallback, FieldInfo, Kind, Named, NamedKind, NamedShape,
    Rule, Shape, TypeInfo, UnionInfo, Variant, VariantInfo,
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

/// For whom a document is: the official API has no dialects.
type Whom = Option<Dialect>;

fn profile(dialect: Whom, direction: Direction) -> Profile {
    let profile = Profile::new().direction(direction);
    dialect.map_or(profile, |dialect| profile.dialect(dialect))
}

/// What a field takes in a dialect, at its smallest.
fn sample(field: &FieldInfo, shape: Shape, part_of: Kind, dialect: Whom, direction: Direction) -> Value {
    let has = |set: Dialects| dialect.is_some_and(|dialect| set.has(dialect));
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
            if has(spelled.text) {
                number.to_string().into()
            } else if has(spelled.number) {
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
        Shape::Union(union) => variant(union(), dialect, direction),
        Shape::OneOf(shapes) => sample(field, shapes[0], part_of, dialect, direction),
        _ => panic!("a shape that is new here: {shape:?}"),
    }
}

/// The first variant of a union, at its smallest.
fn variant(union: &'static UnionInfo, dialect: Whom, direction: Direction) -> Value {
    let VariantInfo { tag, is, .. } = union.variants[0];
    let mut document = match is {
        Variant::Type(info) => match union.content {
            Some(content) => json!({ content: smallest(info, dialect, direction) }),
            None => smallest(info, dialect, direction).into(),
        },
        Variant::Union(inner) => variant(inner, dialect, direction),
        Variant::Field(field) => {
            json!({ field.name: sample(field, field.shape, Kind::Object, dialect, direction) })
        }
    };
    document[union.tag] = if union.integers { tag.parse::<i64>().unwrap().into() } else { Value::from(tag) };
    document
}

fn is_required(field: &FieldInfo, dialect: Whom, direction: Direction) -> bool {
    let by = if direction == Direction::Send { field.required_to_send } else { field.always_received };
    let asked = match dialect {
        Some(dialect) => by.has(dialect) && field.dialects.has(dialect),
        None => by.has_all(field.dialects),
    };
    field.essential || asked
}

/// Something that a field does not take; `None` if it takes everything.
fn misfit(shape: Shape) -> Option<Value> {
    [json!({"no": "fit"}), json!(true), json!("no fit"), json!(5)]
        .into_iter()
        .find(|value| !takes(shape, value))
}

fn takes(shape: Shape, value: &Value) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Null => value.is_null(),
        Shape::Boolean => value.is_boolean(),
        Shape::Integer | Shape::Unsigned | Shape::Float => value.is_number(),
        Shape::String => value.is_string(),
        Shape::Id | Shape::Int | Shape::Number | Shape::Enum(_) => value.is_number() || value.is_string(),
        Shape::Flag => value.is_number() || value.is_string() || value.is_boolean(),
        Shape::Array(_) => value.is_array(),
        Shape::Union(info) if info().other == Fallback::Value => true,
        Shape::Map | Shape::Object(_) | Shape::Union(_) => value.is_object(),
        Shape::OneOf(shapes) => shapes.iter().any(|shape| takes(*shape, value)),
        _ => panic!("a shape that is new here: {shape:?}"),
    }
}

/// An object with what its dialect requires.
fn smallest(info: &'static TypeInfo, dialect: Whom, direction: Direction) -> Map<String, Value> {
    let required = info.fields.iter().filter(|field| is_required(field, dialect, direction));
    let member = |field: &FieldInfo| {
        (field.name.to_owned(), sample(field, field.shape, info.kind, dialect, direction))
    };
    required.map(member).collect()
}

/// A type on its way in a dialect, and how to ask what is wrong with its members.
struct Case<'c> {
    info: &'static TypeInfo,
    dialect: Whom,
    direction: Direction,
    /// Where the members stand in the document.
    under: &'static str,
    /// The document around members.
    around: &'c dyn Fn(Map<String, Value>) -> Value,
    named: &'c Named,
}

impl Case<'_> {
    fn at(&self, field: &str) -> String {
        if self.under.is_empty() { field.to_owned() } else { format!("{}.{field}", self.under) }
    }

    fn found(&self, members: &Map<String, Value>) -> Vec<(String, ViolationRule)> {
        let text = (self.around)(members.clone()).to_string();
        let (tape, _) = DecodeOptions::new().first(&text).unwrap();
        let found = self.named.check(tape.root(), profile(self.dialect, self.direction)).violations;
        found.into_iter().map(|wrong| (wrong.path, wrong.rule)).collect()
    }

    fn sample(&self, field: &FieldInfo) -> Value {
        sample(field, field.shape, self.info.kind, self.dialect, self.direction)
    }

    /// With what is required there is nothing wrong; without one of that, or with something else in the place of any field, there
    /// is one thing wrong, there.
    fn try_all(&self, broken: &mut Vec<String>) {
        let Case { info, dialect, direction, .. } = *self;
        let mut expect =
            |what: String, members: &Map<String, Value>, expected: &[(String, ViolationRule)]| {
                let found = self.found(members);
                if found != expected {
                    let name = &self.named.name;
                    broken.push(format!("{name} {dialect:?} {direction:?}, {what}: {found:?}"));
                }
            };
        let mut members = smallest(info, dialect, direction);
        // What a rule of several fields asks for on top.
        while let Some((path, ViolationRule::Required)) = self.found(&members).first() {
            let field = info.fields.iter().find(|field| self.at(field.name) == *path);
            let Some(field) = field.filter(|field| !members.contains_key(field.name)) else { break };
            members.insert(field.name.to_owned(), self.sample(field));
        }
        expect("smallest".to_owned(), &members, &[]);
        for field in info.fields {
            if is_required(field, dialect, direction) {
                let mut without = members.clone();
                without.remove(field.name);
                let missing = [(self.at(field.name), ViolationRule::Required)];
                expect(format!("without {}", field.name), &without, &missing);
            }
            if let Some(misfit) = misfit(field.shape) {
                let mut changed = members.clone();
                changed.insert(field.name.to_owned(), misfit);
                let wrong = [(self.at(field.name), ViolationRule::Type)];
                expect(format!("changed {}", field.name), &changed, &wrong);
            }
        }
    }
}

#[track_caller]
fn assert_none(broken: &[String]) {
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

/// Of every type of a document, in every dialect that has it.
#[test]
fn each_fact_of_each_document_is_kept_alone() {
    let mut broken = Vec::new();
    for union in [Segment::INFO, EventKind::INFO, Action::INFO] {
        let mut all = Vec::new();
        structs(union, &Map::new(), &mut all);
        for (tags, info) in all {
            let (name, under, direction) = match info.kind {
                Kind::Segment if info.recv_only != Dialects::NONE => {
                    ("v11.Segment", "data", Direction::Receive)
                }
                Kind::Segment => ("v11.Segment", "data", Direction::Send),
                Kind::Event => ("v11.Event", "", Direction::Receive),
                _ => ("v11.Request", "params", Direction::Send),
            };
            let around = |members: Map<String, Value>| {
                let mut document = json!({"time": 1, "self_id": 2});
                if under.is_empty() {
                    document.as_object_mut().unwrap().extend(members);
                } else {
                    document = json!({ under: members });
                }
                document.as_object_mut().unwrap().extend(tags.clone());
                document
            };
            let named = named(name);
            for dialect in info.dialects.iter() {
                let only = if direction == Direction::Send { info.recv_only } else { info.send_only };
                if !only.has(dialect) {
                    let dialect = Some(dialect);
                    Case { info, dialect, direction, under, around: &around, named: &named }
                        .try_all(&mut broken);
                }
            }
        }
    }
    assert_none(&broken);
}

/// Of every type that stands inside others, and of the data of every answer, which is an object.
#[test]
fn each_fact_of_each_object_and_answer_is_kept_alone() {
    let (mut broken, mut tried) = (Vec::new(), 0);
    for named in info::types() {
        let plain = |members: Map<String, Value>| Value::from(members);
        let answer = |members: Map<String, Value>| json!({"status": "ok", "retcode": 0, "data": members});
        let (info, under, around): (_, _, &dyn Fn(Map<String, Value>) -> Value) = match named.shape() {
            NamedShape::Object(info) => (info, "", &plain),
            NamedShape::Answer(Shape::Object(info)) => (info(), "data", &answer),
            _ => continue,
        };
        let of_whom: Vec<Whom> = match named.dialects {
            Dialects::NONE => vec![None],
            dialects => dialects.iter().map(Some).collect(),
        };
        let directions = match (named.kind, info.direction) {
            (NamedKind::Response, _) => vec![Direction::Receive],
            (_, Some(only)) => vec![only],
            (_, None) => vec![Direction::Send, Direction::Receive],
        };
        for &dialect in &of_whom {
            for &direction in &directions {
                Case { info, dialect, direction, under, around, named: &named }.try_all(&mut broken);
                tried += 1;
            }
        }
    }
    assert_none(&broken);
    assert!(tried > 1000, "{tried}");
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
        `INSTA_UPDATE=always cargo test --all-features --test it -- support_table` rewrites it. \
        *send* and *receive*: only in that direction, seen from a bot.\n";
    let text = format!("{about}\n{}", tables.join("\n"));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/support.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::create_dir_all(concat!(env!("CARGO_MANIFEST_DIR"), "/docs")).unwrap();
        std::fs::write(path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == text, "docs/support.md is not that of the types");
}

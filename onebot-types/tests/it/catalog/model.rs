//! The catalog as Rust: `tests/catalog/*.json`, with the same words for segments, events and actions.

use onebot_types::info::{Dialect, Direction};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What JSON types there are to the catalog. A `Number` may have a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    pub(crate) const ALL: [Kind; 7] =
        [Kind::Null, Kind::Boolean, Kind::Integer, Kind::Number, Kind::String, Kind::Array, Kind::Object];

    fn named(name: &str) -> Vec<Kind> {
        vec![match name {
            "null" => Kind::Null,
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "string" => Kind::String,
            "array" => Kind::Array,
            "object" => Kind::Object,
            "any" => return Kind::ALL.to_vec(),
            _ => panic!("the catalog has no JSON type {name:?}"),
        }]
    }
}

/// The directions in which something is there, or required.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Directions {
    pub(crate) send: bool,
    pub(crate) receive: bool,
}

impl Directions {
    pub(crate) const BOTH: Directions = Directions { send: true, receive: true };
    pub(crate) const SEND: Directions = Directions { send: true, receive: false };
    pub(crate) const RECEIVE: Directions = Directions { send: false, receive: true };

    /// Those of `info`: `None` there means both.
    pub(crate) fn of(only: Option<Direction>) -> Self {
        match only {
            None => Self::BOTH,
            Some(Direction::Send) => Self::SEND,
            Some(Direction::Receive) => Self::RECEIVE,
        }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Directions { send: self.send && other.send, receive: self.receive && other.receive }
    }

    pub(crate) fn or(self, other: Self) -> Self {
        Directions { send: self.send || other.send, receive: self.receive || other.receive }
    }
}

pub(crate) type Dialects = BTreeSet<Dialect>;

/// A field of an entry or of an object; also the item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) docs: BTreeSet<String>,
    pub(crate) types: BTreeSet<Kind>,
    /// Known values.
    pub(crate) values: Vec<Value>,
    /// The names of the objects that it holds.
    pub(crate) objects: BTreeSet<String>,
    pub(crate) item: Option<Box<Field>>,
    /// The dialects that need it in what they are sent.
    pub(crate) required_to_send: Dialects,
    /// The dialects that always have it in what they send.
    pub(crate) always_received: Dialects,
    pub(crate) dialects: Dialects,
    pub(crate) directions: Directions,
    /// The types by dialect, and whether it is sent or received; none if the dialect does not have it in that direction. Of a
    /// list those of its items.
    pub(crate) spelled: BTreeMap<(Dialect, bool), BTreeSet<Kind>>,
}

impl Field {
    fn new(name: &str, kinds: &[Kind], dialects: &Dialects) -> Self {
        Field {
            name: name.to_owned(),
            docs: BTreeSet::new(),
            types: kinds.iter().copied().collect(),
            values: Vec::new(),
            objects: BTreeSet::new(),
            item: None,
            required_to_send: Dialects::new(),
            always_received: Dialects::new(),
            dialects: dialects.clone(),
            directions: Directions::BOTH,
            spelled: BTreeMap::new(),
        }
    }

    fn read(value: &Value) -> Self {
        let types: Vec<_> = texts(&value["types"]).flat_map(Kind::named).collect();
        let dialects = dialects(&value["dialects"]);
        let wire = |dialect: Dialect, direction: &str| match &value["wire"][dialect.name()][direction] {
            Value::Null => match &value["by_dialect"][dialect.name()] {
                Value::Null => &value["types"],
                types => types,
            },
            types => types,
        };
        let required = |direction: &str| -> Dialects {
            let always = texts(&value["required"]).any(|when| when == direction || when == "always");
            let by = if always { dialects.clone() } else { self::dialects(&value["required_by"]) };
            // To validation, null is missing.
            by.into_iter()
                .filter(|dialect| texts(wire(*dialect, direction)).all(|kind| kind != "null"))
                .collect()
        };
        // An empty list of wire types says that a dialect does not have the field in that direction.
        let there = |direction: &str| {
            let unused = |wire: &Value| wire[direction] == Value::Array(Vec::new());
            value["wire"].as_object().is_none_or(|wire| !wire.values().all(unused))
        };
        let of_items = value["item"]["types"].as_array().map(|_| &value["item"]["types"]);
        let places = dialects.iter().flat_map(|dialect| [(*dialect, true), (*dialect, false)]);
        let spelled = places.map(|(dialect, sent)| {
            let types = wire(dialect, if sent { "send" } else { "receive" });
            let types = of_items.filter(|_| !list(types).is_empty()).unwrap_or(types);
            ((dialect, sent), texts(types).flat_map(Kind::named).collect())
        });
        Field {
            spelled: spelled.collect(),
            docs: value["doc"].as_str().map(str::to_owned).into_iter().collect(),
            values: list(&value["enum"]).to_vec(),
            objects: texts(&value["or_object"]).chain(value["object"].as_str()).map(str::to_owned).collect(),
            item: item(&value["item"], &dialects).map(Box::new),
            required_to_send: required("send"),
            always_received: required("receive"),
            directions: Directions { send: there("send"), receive: there("receive") },
            ..Field::new(text(&value["name"]), &types, &dialects)
        }
    }

    /// The field where only these dialects and directions are.
    pub(crate) fn within(&self, dialects: &Dialects, directions: Directions) -> Self {
        let (dialects, directions) = (&self.dialects & dialects, self.directions.and(directions));
        let used = |sent: bool| if sent { directions.send } else { directions.receive };
        let spelled =
            self.spelled.iter().filter(|((dialect, sent), _)| dialects.contains(dialect) && used(*sent));
        Field {
            spelled: spelled.map(|(place, kinds)| (*place, kinds.clone())).collect(),
            required_to_send: &self.required_to_send & &dialects,
            always_received: &self.always_received & &dialects,
            item: self.item.as_ref().map(|item| Box::new(item.within(&dialects, directions))),
            dialects,
            directions,
            ..self.clone()
        }
    }

    /// Whether it holds messages or their segments, which have a union of their own.
    pub(crate) fn is_message(&self) -> bool {
        self.objects.iter().any(|name| is_message(name))
            || self.item.as_ref().is_some_and(|item| item.is_message())
    }
}

/// Whether objects of this name are messages or their segments.
pub(crate) fn is_message(object: &str) -> bool {
    ["Message", "Segment", "MessageSegment", "ForwardNode"].contains(&object)
}

/// The item of a list: a field, or the name of an object.
fn item(value: &Value, dialects: &Dialects) -> Option<Field> {
    match value {
        Value::Null => None,
        Value::String(object) => {
            let mut item = Field::new("", &[Kind::Object], dialects);
            item.objects.insert(object.clone());
            Some(item)
        }
        field => {
            let item = Field::read(field);
            let everywhere = item.dialects.is_empty();
            Some(Field { dialects: if everywhere { dialects.clone() } else { item.dialects }, ..item })
        }
    }
}

/// A segment, an event or an action.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The texts that tell it, dots between: `face`, `notice.group_ban.ban`.
    pub(crate) name: String,
    /// The same, by the keys under which they stand.
    pub(crate) tags: BTreeMap<String, String>,
    /// Other names of an action.
    pub(crate) aliases: BTreeSet<String>,
    pub(crate) dialects: Dialects,
    pub(crate) directions: Directions,
    pub(crate) fields: Vec<Field>,
    /// The data that an action is answered with: one for each form that dialects give it.
    pub(crate) answers: Vec<Field>,
}

/// Objects by their names.
pub(crate) type Objects = BTreeMap<String, Vec<Field>>;

/// One file of the catalog.
#[derive(Debug)]
pub(crate) struct Catalog {
    /// What its entries are.
    pub(crate) of: &'static str,
    pub(crate) entries: Vec<Entry>,
    /// Fields that every entry has.
    pub(crate) common: Vec<Field>,
    /// What fields and items name.
    pub(crate) objects: Objects,
}

impl Catalog {
    pub(crate) fn segments() -> Self {
        Catalog::read(include_str!("../../catalog/onebot11-segments.json"), "segments", |segment, _| Entry {
            name: text(&segment["type"]).to_owned(),
            tags: BTreeMap::from([("type".to_owned(), text(&segment["type"]).to_owned())]),
            aliases: BTreeSet::new(),
            dialects: dialects(&segment["dialects"]),
            directions: match text(&segment["direction"]) {
                "send" => Directions::SEND,
                "receive" => Directions::RECEIVE,
                _ => Directions::BOTH,
            },
            fields: fields(&segment["data"]),
            answers: Vec::new(),
        })
    }

    /// A `sub_type` is a field too, as most unions tell events apart without it.
    pub(crate) fn events() -> Self {
        Catalog::read(include_str!("../../catalog/onebot11-events.json"), "events", |event, _| {
            let tag = |(key, value): (&String, &Value)| (key.clone(), text(value).to_owned());
            let tags: BTreeMap<_, _> = event["tags"].as_object().into_iter().flatten().map(tag).collect();
            let dialects = dialects(&event["dialects"]);
            let sub_type = tags.get("sub_type").map(|sub_type| Field {
                values: vec![sub_type.as_str().into()],
                always_received: dialects.clone(),
                ..Field::new("sub_type", &[Kind::String], &dialects)
            });
            Entry {
                name: texts(&event["path"]).collect::<Vec<_>>().join("."),
                fields: fields(&event["fields"]).into_iter().chain(sub_type).collect(),
                directions: Directions::RECEIVE,
                aliases: BTreeSet::new(),
                answers: Vec::new(),
                tags,
                dialects,
            }
        })
    }

    pub(crate) fn actions() -> Self {
        let json = include_str!("../../catalog/onebot11-actions.json");
        Catalog::read(json, "actions", |action, objects| Entry {
            name: text(&action["name"]).to_owned(),
            tags: BTreeMap::from([("action".to_owned(), text(&action["name"]).to_owned())]),
            aliases: texts(&action["aliases"]).map(str::to_owned).collect(),
            dialects: dialects(&action["dialects"]),
            directions: Directions::SEND,
            fields: fields(&action["params"]),
            answers: answers(action, objects),
        })
    }

    /// The objects of the official API; each is an entry too.
    pub(crate) fn official(files: &[Value]) -> Self {
        let objects = files.iter().flat_map(|file| file["objects"].as_object().into_iter().flatten());
        let objects: Objects =
            objects.map(|(name, object)| (official_name(name), official_fields(&object["fields"]))).collect();
        let entries = objects.iter().map(|(name, fields)| Entry {
            name: name.clone(),
            tags: BTreeMap::new(),
            aliases: BTreeSet::new(),
            dialects: Dialect::ALL.into_iter().collect(),
            directions: Directions::BOTH,
            fields: fields.clone(),
            answers: Vec::new(),
        });
        Catalog { of: "objects", entries: entries.collect(), common: Vec::new(), objects }
    }

    /// The events of the official API, with the objects of all its files; a body stands where an action has its answer.
    pub(crate) fn dispatch(files: &[Value]) -> Self {
        let body = |event: &Value| {
            let mut body = event["payload"].clone();
            body["name"] = "d".into();
            official_fields(&Value::Array(vec![body]))
        };
        let entry = |event: &Value| Entry {
            name: text(&event["type"]).to_owned(),
            tags: BTreeMap::from([("t".to_owned(), text(&event["type"]).to_owned())]),
            aliases: BTreeSet::new(),
            dialects: Dialect::ALL.into_iter().collect(),
            directions: Directions::RECEIVE,
            fields: Vec::new(),
            answers: body(event),
        };
        let entries = files.iter().flat_map(|file| list(&file["dispatch"])).map(entry).collect();
        Catalog { of: "dispatch", entries, ..Catalog::official(files) }
    }

    fn read(json: &str, of: &'static str, entry: impl Fn(&Value, &mut Objects) -> Entry) -> Self {
        let file: Value = serde_json::from_str(json).expect("the catalog is JSON");
        let objects = file["objects"].as_object().expect("a file lists its objects");
        let mut objects =
            objects.iter().map(|(name, object)| (name.clone(), fields(&object["fields"]))).collect();
        Catalog {
            of,
            entries: list(&file[of]).iter().map(|value| entry(value, &mut objects)).collect(),
            common: fields(&file["common"]),
            objects,
        }
    }

    /// The fields of an object that a field names.
    pub(crate) fn object(&self, name: &str) -> &[Field] {
        self.objects
            .get(name)
            .unwrap_or_else(|| panic!("the catalog names an object {name} without listing it"))
    }
}

/// The data that an action is answered with, as a field for each form of it. Objects without a name get one.
fn answers(action: &Value, objects: &mut Objects) -> Vec<Field> {
    let (response, all) = (&action["response"], dialects(&action["dialects"]));
    let differ = ["by_dialect", "merges"].iter().any(|key| !response[key].is_null());
    if !differ {
        return vec![answer(action, response, &all, objects)];
    }
    let apart = |dialect: Dialect| {
        let own = &response["by_dialect"][dialect.name()];
        answer(action, if own.is_null() { response } else { own }, &BTreeSet::from([dialect]), objects)
    };
    all.into_iter().map(apart).collect()
}

/// The data in dialects that give it the same form.
fn answer(action: &Value, form: &Value, dialects: &Dialects, objects: &mut Objects) -> Field {
    let absent = self::dialects(&action["response"]["may_be_absent"]);
    let mut types: Vec<_> = texts(&form["types"]).flat_map(Kind::named).collect();
    // An answer without data is one with null.
    if !dialects.is_disjoint(&absent) {
        types.push(Kind::Null);
    }
    let mut data = Field {
        objects: form["object"].as_str().map(str::to_owned).into_iter().collect(),
        item: item(&form["item"], dialects).map(Box::new),
        ..Field::new("data", &types, dialects)
    };
    let of_object = |name: &str| objects[name].clone();
    let mut own = fields(&form["fields"]);
    // Where anything may come, the fields are those of an example.
    if data.types.len() == Kind::ALL.len() {
        own.clear();
    }
    let merged = dialects.iter().flat_map(|dialect| texts(&action["response"]["merges"][dialect.name()]));
    let merged: Vec<_> = merged.flat_map(of_object).collect();
    if !own.is_empty() || !merged.is_empty() {
        own.extend(data.objects.iter().flat_map(|name| of_object(name)));
        let names: BTreeSet<_> = own.iter().map(|field| field.name.clone()).collect();
        own.extend(merged.into_iter().filter(|field| !names.contains(&field.name)));
        let name = format!("{} {dialects:?}", text(&action["name"]));
        objects.insert(name.clone(), own);
        data.objects = BTreeSet::from([name]);
    }
    data
}

/// Fields of the official API. It has no dialects, and types that say nothing of dialects are in all: so are these, but for
/// how dialects spell values. Its objects
/// are named after it, as some have the names of OneBot's.
pub(crate) fn official_fields(value: &Value) -> Vec<Field> {
    fn official(field: &Value) -> Value {
        let mut field = field.clone();
        if let Value::String(object) = &mut field {
            *object = official_name(object);
        }
        if let Value::Object(field) = &mut field {
            let all: Vec<_> = Dialect::ALL.iter().map(|dialect| dialect.name()).collect();
            field.insert("dialects".to_owned(), all.into());
            for key in ["item", "object"] {
                if let Some(inner) = field.get(key).map(official) {
                    field.insert(key.to_owned(), inner);
                }
            }
        }
        field
    }
    let read = |field| Field { spelled: BTreeMap::new(), ..Field::read(&official(field)) };
    list(value).iter().map(read).collect()
}

/// An object of the official API.
pub(crate) fn official_name(object: &str) -> String {
    format!("qq.{object}")
}

fn fields(value: &Value) -> Vec<Field> {
    list(value).iter().map(Field::read).collect()
}

fn dialects(value: &Value) -> Dialects {
    let named = |name| Dialect::ALL.into_iter().find(|dialect| dialect.name() == name);
    texts(value).map(|name| named(name).unwrap_or_else(|| panic!("there is no dialect {name:?}"))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    list(value).iter().map(text)
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text in the catalog")
}

//! The same for the official API: its three files are one catalog, in which names are unique.

use super::compare::{self, parts};
use super::model::{Catalog, Directions, Entry, Field, official_fields, official_name};
use super::uses::{Types, Use, Uses};
use super::{assert_none, docs};
use onebot_types::info::{self, Dialect, EnumValue, FieldInfo, NamedKind, Place, Shape, TypeInfo};
use onebot_types::qq;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

/// Where the types differ from the catalog on purpose: how the line begins, and why.
const ON_PURPOSE: &[(&str, &str)] = &[
    ("ChannelApplication: value", "the catalog says in words which field has its values"),
    ("qq.GatewayPayload: no type", "a payload is no struct but told by its op code"),
    ("AckCode: value", "the catalog says in words what they mean"),
    ("OpCode: value", "an acknowledgement has one of the op codes"),
    (
        "qq.gateway.interaction.InteractionResolved.checked: takes",
        "a switch, of which the number is documented",
    ),
];

/// What the types have beside the objects of the catalog.
const NOT_LISTED: &[(&str, &str)] = &[
    ("qq.endpoint.Empty: not in the catalog", "the catalog says only that there is nothing"),
    (
        "qq.gateway.event.UndescribedEvent: not in the catalog",
        "the catalog says only that there are such events",
    ),
    ("qq.gateway.session.ResumedData: not in the catalog", "the catalog says only that it may be a text"),
];

/// The files of the catalog.
pub(crate) fn files() -> Vec<Value> {
    [
        include_str!("../../catalog/qq-objects.json"),
        include_str!("../../catalog/qq-endpoints.json"),
        include_str!("../../catalog/qq-gateway.json"),
    ]
    .map(|text| serde_json::from_str(text).expect("the catalog is JSON"))
    .into()
}

/// What all files have under a key, by name.
fn listed(key: &str) -> BTreeMap<String, Value> {
    let of_file = |file: Value| file[key].as_object().cloned().unwrap_or_default();
    files().into_iter().flat_map(of_file).collect()
}

/// The structs of the official API, by the names that the catalog has for them.
pub(crate) fn structs() -> BTreeMap<String, &'static TypeInfo> {
    let is_object = |named: &info::Named| named.name.starts_with("qq.") && named.kind != NamedKind::Endpoint;
    let named = info::types().into_iter().filter(is_object);
    named.filter_map(|named| named.info()).map(|info| (official_name(info.name), info)).collect()
}

/// The types with what the catalog has for them, and those that only one of the two has.
fn types() -> (Types, Vec<String>) {
    let (mut types, mut structs, mut lines) = (Types::default(), structs(), Vec::new());
    for Entry { name, fields, dialects, .. } in Catalog::official(&files()).entries {
        let Some(info) = structs.remove(&*name) else {
            lines.push(format!("{name}: no type"));
            continue;
        };
        // The catalog does not say in which direction an object goes.
        let directions = Directions::of(info.direction);
        let fields = fields.iter().map(|field| field.within(&dialects, directions)).collect();
        types.used.insert(info.path(), (info, Uses(vec![Use { dialects, directions, fields }])));
    }
    lines.extend(structs.values().map(|info| format!("{}: not in the catalog", info.path())));
    (types, lines)
}

#[test]
fn objects_are_those_of_the_catalog() {
    let (types, mut lines) = types();
    lines.extend(compare::differences(&types));
    let on_purpose: Vec<_> = ON_PURPOSE.iter().chain(NOT_LISTED).copied().collect();
    assert_none("differences", lines, &on_purpose);
}

/// An object of the catalog is the struct of its name, wherever one stands.
#[test]
fn fields_hold_the_objects_that_the_catalog_names() {
    fn names(shape: Shape, found: &mut BTreeSet<String>) {
        for part in parts(shape) {
            match part {
                Shape::Object(info) => drop(found.insert(official_name(info().name))),
                Shape::Array(item) => names(*item, found),
                _ => {}
            }
        }
    }
    fn expected(field: &Field) -> BTreeSet<String> {
        let inner = field.item.as_deref().map(expected).unwrap_or_default();
        &field.objects | &inner
    }
    let mut lines = Vec::new();
    for (path, (info, uses)) in types().0.used {
        for (name, field) in uses.fields() {
            let mut found = BTreeSet::new();
            if let Some(known) = info.field(name) {
                names(known.shape, &mut found);
            }
            if found != expected(&field) {
                lines.push(format!("{path}.{name}: {found:?}, expected {:?}", expected(&field)));
            }
        }
    }
    assert_none("differences", lines, &[]);
}

#[test]
fn everything_is_documented() {
    assert_none("flaws", docs::flaws(&types().0), &[]);
}

/// The parameters of queries: those of paths are all texts, and their names are compared beside the endpoints' other facts.
#[test]
fn queries_are_those_of_the_catalog() {
    let mut lines = Vec::new();
    for entry in files()[1]["endpoints"].as_array().expect("a list") {
        let wire = format!("{} {}", entry["method"].as_str().unwrap(), entry["path"].as_str().unwrap());
        let is_entry = |endpoint: &&qq::endpoint::EndpointInfo| endpoint.info.wire == wire;
        let info = qq::Endpoint::ALL.iter().find(is_entry).unwrap_or_else(|| panic!("{wire}: no type")).info;
        let is_parameter = |field: &&FieldInfo| field.place == Some(Place::Query);
        let known: Vec<_> = info.fields.iter().filter(is_parameter).copied().collect();
        let fields = official_fields(&entry["query"]);
        let dialects = Dialect::ALL.into_iter().collect();
        let uses = Uses(vec![Use { dialects, directions: Directions::SEND, fields }]);
        lines.extend(compare::beside(&wire, known.leak(), &uses));
    }
    assert_none("differences", lines, &[]);
}

/// The values of an enum as the catalog has them, each with the name of its variant.
fn variants<T: onebot_types::Json + Serialize + Debug>(values: &[Value]) -> (String, Vec<String>) {
    let Shape::Enum(info) = T::SHAPE else { panic!("not an enum") };
    let known = |value: &Value| {
        info.values.iter().any(|(known, _)| match known {
            EnumValue::Text(text) => value == text,
            EnumValue::Int(n) => value == n,
        })
    };
    let mut lines = Vec::new();
    for listed in values {
        let (value, name) = (&listed["value"], listed["name"].as_str().expect("a value has a name"));
        let pascal: String = name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect();
        let variant = format!("{:?}", T::from_value(value).expect("a value of its kind"));
        if !known(value) || variant != pascal {
            lines.push(format!("{}: {value} is {variant}, expected {pascal}", info.name));
        }
    }
    if info.values.len() != values.len() {
        lines.push(format!("{}: {} values, expected {}", info.name, info.values.len(), values.len()));
    }
    docs::summary(info.name, info.doc, &mut lines);
    (info.name.to_owned(), lines)
}

macro_rules! enums {
    ($($module:ident: $($name:ident)+;)+) => {
        /// Compares the enums with their values.
        fn enums(listed: &BTreeMap<String, Value>) -> Vec<(String, Vec<String>)> {
            let values = |name: &str| listed.get(name).and_then(|listed| listed["values"].as_array()).cloned();
            vec![$($(variants::<qq::$module::$name>(&values(stringify!($name)).unwrap_or_default()),)+)+]
        }
    };
}

enums! {
    message: MsgType InputType TypingStatus StreamState StreamInputMode StreamInputState StreamContentType;
    media: FileType;
    keyboard: ButtonStyle ButtonActionType ButtonPermissionType;
    markdown: MarkdownFontSize MarkdownLayout;
    object: ReceivedMessageType ArkType SceneExtKey MemberRole MentionScope AttachmentType ChannelType ChannelSubType
        PrivateType SpeakPermission ChannelApplication DefaultRole ChannelPermission AnnouncesType RemindType AudioStatus
        EmojiType ReactionTargetType ReactionTargetName DeleteHistoryMsgDays ThreadFormat ForumAuditType RichType RichAtType
        RichElemType RichAlignment RecvMsgSetting GroupMuteMode MenuItemType PanelItemType PanelScope PanelTargetType
        FriendScene;
    gateway: InteractionType InteractionDataType ChatType InteractionScene InteractionResultCode SubscribeOp
        AudioLiveChannelType;
}

#[test]
fn enums_are_those_of_the_catalog() {
    let listed = listed("enums");
    let found = enums(&listed);
    let names: BTreeSet<_> = found.iter().map(|(name, _)| name).collect();
    let missing = listed.keys().filter(|name| !names.contains(name)).map(|name| format!("{name}: no type"));
    let lines = missing.chain(found.iter().flat_map(|(_, lines)| lines.iter().cloned()));
    assert_none("differences", lines.collect(), &[]);
}

/// The templates of cards have a helper each, which gives values that the catalog knows.
#[test]
fn helpers_fill_the_templates_of_the_catalog() {
    use qq::ark::{ArkObj, MessageArk};
    let cards = [
        MessageArk::list([ArkObj::line("a"), ArkObj::link("b", "c")]),
        MessageArk::thumbnail("a", "b", "c", "d"),
        MessageArk::picture("a", "b", "c", "d"),
        MessageArk::large_picture("a", "b", "c", "d"),
    ];
    let templates = files()[0]["ark_templates"].clone();
    let templates = templates.as_array().expect("a list");
    assert_eq!(templates.len(), cards.len());
    for (template, card) in templates.iter().zip(cards) {
        let card = onebot_types::Json::to_value(&card);
        assert_eq!(card["template_id"], template["template_id"]);
        let variables = template["kv"].as_array().expect("a list");
        for kv in card["kv"].as_array().expect("a list") {
            let variable = variables.iter().find(|variable| variable["key"] == kv["key"]);
            let variable = variable.unwrap_or_else(|| panic!("no variable {kv}"));
            assert!(kv[variable["form"].as_str().expect("a text")] != Value::Null, "{kv}");
            for entry in kv["obj"].as_array().into_iter().flatten() {
                for inner in entry["obj_kv"].as_array().expect("a list") {
                    let keys = variable["obj_keys"].as_array().expect("a list");
                    assert!(keys.contains(&inner["key"]), "{inner}");
                    assert_ne!(inner["value"], json!(""));
                }
            }
        }
    }
}

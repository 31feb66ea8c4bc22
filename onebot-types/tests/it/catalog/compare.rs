//! Compares the facts about types with the catalog, fact by fact. A difference is a line: the path, then what differs.

use super::model::{Dialects, Directions, Field, Kind};
use super::uses::{Types, Uses};
use onebot_types::info::{self, EnumInfo, EnumValue, Fallback, FieldInfo, Shape, TypeInfo};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Beside one of these a text is that of a number or a switch.
const NUMERIC: [Kind; 3] = [Kind::Boolean, Kind::Integer, Kind::Number];

/// Every point where the types differ from the catalog.
pub(crate) fn differences(types: &Types) -> Vec<String> {
    let mut compare = Compare { lines: types.mismatched.clone(), enums: BTreeMap::new() };
    for (path, (info, uses)) in &types.used {
        compare.type_facts(path, info, uses);
        compare.fields(path, &Owner::of(info), uses);
    }
    for (path, (shape, data)) in &types.answers {
        compare.answer(path, *shape, data);
    }
    compare.enum_values();
    compare.lines
}

/// The same for fields that stand beside the tag of a union.
pub(crate) fn beside(path: &str, fields: &'static [FieldInfo], uses: &Uses) -> Vec<String> {
    let mut compare = Compare { lines: Vec::new(), enums: BTreeMap::new() };
    let owner = Owner {
        fields,
        dialects: set(info::Dialects::ALL),
        says_direction: false,
        send_only: info::Dialects::NONE,
        recv_only: info::Dialects::NONE,
    };
    compare.fields(path, &owner, uses);
    compare.lines
}

/// What has fields.
struct Owner {
    fields: &'static [FieldInfo],
    dialects: Dialects,
    /// Whether a direction has to be stated. Events and objects need not: what they stand in does.
    says_direction: bool,
    /// The dialects that only send or only receive the whole.
    send_only: info::Dialects,
    recv_only: info::Dialects,
}

impl Owner {
    fn of(info: &TypeInfo) -> Self {
        Owner {
            fields: info.fields,
            dialects: set(info.dialects),
            says_direction: info.kind == info::Kind::Segment,
            send_only: info.send_only,
            recv_only: info.recv_only,
        }
    }
}

struct Compare {
    lines: Vec<String>,
    /// Each enum with the values that the catalog lists where it stands. Its documentation tells it from one of the same name.
    enums: BTreeMap<(&'static str, &'static str), (&'static EnumInfo, BTreeSet<String>)>,
}

impl Compare {
    fn differs(&mut self, path: &str, what: impl AsRef<str>) {
        self.lines.push(format!("{path}: {}", what.as_ref()));
    }

    fn type_facts(&mut self, path: &str, info: &TypeInfo, uses: &Uses) {
        let (dialects, expected) = (set(info.dialects), uses.dialects());
        if dialects != expected {
            self.differs(path, format!("in {dialects:?}, expected {expected:?}"));
        }
        let (directions, expected) = (Directions::of(info.direction), uses.directions());
        let says = Owner::of(info).says_direction || info.direction.is_some();
        if says && directions != expected {
            self.differs(path, format!("{directions:?}, expected {expected:?}"));
        }
    }

    fn fields(&mut self, path: &str, owner: &Owner, uses: &Uses) {
        let fields = uses.fields();
        for (name, field) in &fields {
            match owner.fields.iter().find(|known| known.name == *name) {
                None => self.differs(&format!("{path}.{name}"), format!("no such field, {:?}", field.types)),
                Some(known) => self.field(&format!("{path}.{name}"), known, field, owner, uses),
            }
        }
        for known in owner.fields.iter().filter(|known| !fields.contains_key(known.name)) {
            self.differs(&format!("{path}.{}", known.name), "not in the catalog");
        }
    }

    fn field(&mut self, path: &str, known: &FieldInfo, field: &Field, owner: &Owner, uses: &Uses) {
        let dialects = &set(known.dialects) & &owner.dialects;
        if dialects != field.dialects {
            self.differs(path, format!("in {dialects:?}, expected {:?}", field.dialects));
        }
        // As for types, and no direction says the same as that of the whole type.
        let directions = Directions::of(known.direction).and(uses.directions());
        let says = owner.says_direction || known.direction.is_some();
        if says && directions != field.directions {
            self.differs(path, format!("{directions:?}, expected {:?}", field.directions));
        }
        let to_send = &set(known.required_to_send) & &(&dialects & &uses.sent_to());
        if to_send != field.required_to_send {
            self.differs(
                path,
                format!("required to send in {to_send:?}, expected {:?}", field.required_to_send),
            );
        }
        let received = &set(known.always_received) & &(&dialects & &uses.received_from());
        if received != field.always_received {
            self.differs(
                path,
                format!("always received in {received:?}, expected {:?}", field.always_received),
            );
        }
        if known.essential && field.types.contains(&Kind::Null) && !takes(known.shape).contains(&Kind::Null) {
            self.differs(path, "essential, but may be null");
        }
        let any_text = !field.types.iter().any(|kind| NUMERIC.contains(kind));
        if known.essential && any_text && matches!(known.shape, Shape::Int | Shape::Number | Shape::Flag) {
            self.differs(path, "essential, but not every text fits");
        }
        for ((dialect, sent), kinds) in &field.spelled {
            let here = format!("{path} {} {dialect}", if *sent { "to" } else { "from" });
            if owner.says_direction {
                let only = if *sent {
                    [known.recv_only, owner.recv_only]
                } else {
                    [known.send_only, owner.send_only]
                };
                let (never, expected) = (only.iter().any(|only| only.has(*dialect)), kinds.is_empty());
                if never != expected {
                    self.differs(&here, format!("never there is {never}, expected {expected}"));
                }
            }
            let kinds = kinds - &BTreeSet::from([Kind::Null]);
            if !kinds.is_empty() {
                self.spelled(&here, known, owner.says_direction, (*dialect, *sent), &kinds);
            }
        }
        self.shape(path, known.shape, field);
    }

    /// How a value is spelled in a dialect and direction, where its type takes several spellings.
    fn spelled(
        &mut self,
        here: &str,
        known: &FieldInfo,
        segment: bool,
        (dialect, sent): (info::Dialect, bool),
        kinds: &BTreeSet<Kind>,
    ) {
        const ANY: [bool; 3] = [false; 3];
        let as_stated = if sent { known.sent_as } else { known.received_as };
        let stated = [as_stated.text, as_stated.number, as_stated.boolean].map(|set| set.has(dialect));
        let has = |any: &[Kind]| any.iter().any(|kind| kinds.contains(kind));
        let listed = [has(&[Kind::String]), has(&[Kind::Integer, Kind::Number]), has(&[Kind::Boolean])];
        let text_only = if *kinds == BTreeSet::from([Kind::String]) { [true, false, false] } else { ANY };
        let expected = match (leaf(known.shape), sent) {
            (Shape::Id | Shape::Int | Shape::Number, true) if segment && listed == [true, true, false] => ANY,
            (Shape::Flag, true) if segment && listed[0] && listed[2] => ANY,
            (Shape::Id | Shape::Int | Shape::Number | Shape::Flag, true) if segment => listed,
            // Most read texts as numbers and numbers as texts; these two do not read a number as a text.
            (Shape::Id | Shape::Int | Shape::Number | Shape::Flag, true) => match dialect {
                info::Dialect::LlBot | info::Dialect::Lagrange => text_only,
                _ => ANY,
            },
            (Shape::Flag, false) if listed == [false, false, true] => ANY,
            (Shape::Id | Shape::Int | Shape::Number, false) if listed == [segment, !segment, false] => ANY,
            (Shape::Id | Shape::Int | Shape::Number | Shape::Flag, false) => listed,
            (Shape::OneOf([Shape::String, Shape::Map | Shape::Object(_)]), _) => text_only,
            _ => ANY,
        };
        // What is usual may be stated.
        if stated != expected && stated != listed {
            self.differs(here, format!("text, number, boolean: {stated:?}, expected {expected:?}"));
        }
    }

    /// The data of an answer, which is there even if it is null.
    fn answer(&mut self, path: &str, shape: Shape, data: &Field) {
        let null = Kind::Null;
        if data.types.contains(&null) && !takes(shape).contains(&null) {
            self.differs(path, "may be null");
        }
        self.shape(path, shape, data);
    }

    fn shape(&mut self, path: &str, shape: Shape, field: &Field) {
        let (taken, null) = (takes(shape), BTreeSet::from([Kind::Null]));
        let refused = &(&field.types - &taken) - &null;
        if !refused.is_empty() {
            self.differs(path, format!("does not take {refused:?}"));
        }
        let wider = &(&taken - &field.types) - &may_also_take(shape, field);
        if !wider.is_empty() {
            self.differs(path, format!("takes {wider:?}, not so in the catalog"));
        }
        let parts = parts(shape);
        if field.is_message() {
            if !format!("{parts:?}").contains("Union") {
                self.differs(path, "segments without a type");
            }
        } else {
            self.nested(path, &parts, field);
        }
        self.values(path, &parts, field);
    }

    /// What is in an object or a list.
    fn nested(&mut self, path: &str, parts: &[Shape], field: &Field) {
        let object = parts.iter().any(|part| matches!(part, Shape::Object(_)));
        if object && field.objects.is_empty() {
            self.differs(path, "an object that the catalog does not name");
        }
        if !object && !field.objects.is_empty() {
            self.differs(path, format!("no type for {:?}", field.objects));
        }
        let items = parts.iter().find_map(|part| match part {
            Shape::Array(item) => Some(**item),
            _ => None,
        });
        match (items, &field.item) {
            (Some(shape), Some(item)) => self.shape(&format!("{path}[]"), shape, item),
            (None, Some(_)) => self.differs(path, "no type for the items"),
            (_, None) => {}
        }
    }

    fn values(&mut self, path: &str, parts: &[Shape], field: &Field) {
        // Numbers have one enum and names another where both stand for the same.
        let mut known: Vec<_> = parts
            .iter()
            .filter_map(|part| match part {
                Shape::Enum(info) => Some((*info, Vec::new())),
                _ => None,
            })
            .collect();
        let several = known.len() > 1;
        for value in &field.values {
            let fits = |info: &EnumInfo| !several || info.is_integer() != value.is_string();
            match known.iter_mut().find(|(info, _)| fits(info)) {
                Some((_, listed)) => listed.push(text(value)),
                // What the numbers of an id, a count or a switch mean is for their documentation to say.
                None if text(value).parse::<i64>().is_err() => {
                    self.differs(path, format!("no enum for {value}"));
                }
                None => {}
            }
        }
        for (info, listed) in known {
            for value in listed.iter().collect::<BTreeSet<_>>() {
                if !info.values.iter().any(|(known, _)| known_text(*known) == *value) {
                    self.differs(path, format!("{} has no value {value:?}", info.name));
                }
            }
            let all = self.enums.entry((info.name, info.doc)).or_insert_with(|| (info, BTreeSet::new()));
            all.1.extend(listed);
        }
    }

    fn enum_values(&mut self) {
        for (info, listed) in std::mem::take(&mut self.enums).into_values() {
            for (value, _) in info.values {
                let value = known_text(*value);
                if !listed.contains(&value) {
                    self.differs(info.name, format!("value {value:?} is not in the catalog"));
                }
            }
        }
    }
}

fn set(dialects: info::Dialects) -> Dialects {
    dialects.iter().collect()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn known_text(value: EnumValue) -> String {
    match value {
        EnumValue::Text(text) => text.to_owned(),
        EnumValue::Int(n) => n.to_string(),
    }
}

/// The shapes that a shape chooses from.
pub(crate) fn parts(shape: Shape) -> Vec<Shape> {
    match shape {
        Shape::OneOf(shapes) => shapes.iter().copied().flat_map(parts).collect(),
        shape => vec![shape],
    }
}

/// A value of a list of lists, or the value.
fn leaf(shape: Shape) -> Shape {
    match shape {
        Shape::Array(item) => leaf(*item),
        shape => shape,
    }
}

/// The kinds of JSON that a shape has a form for.
fn takes(shape: Shape) -> BTreeSet<Kind> {
    let kinds: &[Kind] = match shape {
        Shape::Any => &Kind::ALL,
        Shape::Null => &[Kind::Null],
        Shape::Boolean => &[Kind::Boolean],
        Shape::Enum(info) if info.is_integer() => &[Kind::Integer],
        Shape::Integer | Shape::Unsigned => &[Kind::Integer],
        Shape::Float => &[Kind::Number],
        Shape::Id | Shape::Int => &[Kind::Integer, Kind::String],
        Shape::Flag => &[Kind::Boolean, Kind::Integer, Kind::String],
        Shape::Number => &[Kind::Integer, Kind::Number, Kind::String],
        Shape::String | Shape::Enum(_) => &[Kind::String],
        Shape::Array(_) => &[Kind::Array],
        Shape::Union(union) if union().other == Fallback::Value => &Kind::ALL,
        Shape::Map | Shape::Object(_) | Shape::Union(_) => &[Kind::Object],
        Shape::OneOf(shapes) => return shapes.iter().copied().flat_map(takes).collect(),
        _ => panic!("a shape that is new here: {shape:?}"),
    };
    kinds.iter().copied().collect()
}

/// The kinds that a shape may take although the catalog does not list them: what the wire types add, and what nobody has
/// described closer.
fn may_also_take(shape: Shape, field: &Field) -> BTreeSet<Kind> {
    let has = |kinds: &[Kind]| kinds.iter().any(|kind| field.types.contains(kind));
    let switch = || !field.values.is_empty() && field.values.iter().all(|v| ["0", "1"].contains(&&*text(v)));
    let kinds = field.types.iter().filter(|kind| **kind != Kind::Null).count();
    let allowed = match shape {
        // The last is a time of the official API.
        Shape::Id | Shape::Int | Shape::OneOf([Shape::Integer, Shape::String]) => {
            has(&[Kind::Integer, Kind::String])
        }
        Shape::Flag => has(&[Kind::Boolean]) || switch(),
        Shape::Number => has(&[Kind::Integer, Kind::Number]),
        Shape::Any => kinds > 1 || has(&[Kind::Object]) && field.objects.is_empty(),
        Shape::Union(_) => field.is_message(),
        Shape::OneOf(shapes) if field.is_message() => {
            return shapes.iter().copied().flat_map(takes).collect();
        }
        Shape::OneOf(shapes) => {
            return shapes.iter().flat_map(|shape| may_also_take(*shape, field)).collect();
        }
        _ => false,
    };
    if allowed { takes(shape) } else { BTreeSet::new() }
}

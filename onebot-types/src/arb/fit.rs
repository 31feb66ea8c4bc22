//! JSON that fits a shape.

use super::json::{arb_object, arb_value, float, integer, known_text, scalar, text, unknown_key, unsigned};
use crate::codec::Wire as _;
use crate::info::{
    Dialects, EnumInfo, EnumValue, FieldInfo, Named, NamedShape, Rule, Shape, TypeInfo, UnionInfo, Variant,
};
use crate::v11::Response;
use crate::wire::flag;
use proptest::prelude::*;
use proptest::strategy::{NewTree, Union, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value};

/// Levels of objects within objects. Below, what is optional and has parts is left out.
const LEVELS: u8 = 5;

/// Characters of a text, or items of a list, beyond the fewest that a rule allows.
const LONGER: usize = 8;

/// A strategy that is made when a value is asked for: types hold each other, and a value needs few of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fit {
    what: What,
    levels: u8,
}

#[derive(Debug, Clone, Copy)]
enum What {
    Shape(Shape),
    Object(&'static TypeInfo),
    /// One variant of a union, which may be inside another one.
    Variant(&'static UnionInfo, &'static TypeInfo),
    /// An answer with data of this shape.
    Answer(Shape),
}

impl Strategy for Fit {
    type Tree = Box<dyn ValueTree<Value = Value>>;
    type Value = Value;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let Fit { what, levels } = *self;
        let strategy = match what {
            What::Shape(Shape::Union(info)) => {
                let variant = variants(info(), levels);
                let at = (0..variant.len()).new_tree(runner)?.current();
                union(info(), &variant[at], levels)
            }
            What::Shape(shape) => self.of(shape),
            What::Object(info) => object(members(info, levels)),
            What::Variant(info, wanted) => {
                let path = path_to(info, wanted).ok_or("a variant of the union")?;
                union(info, &path, levels)
            }
            What::Answer(data) => answer(data, levels),
        };
        strategy.new_tree(runner)
    }
}

impl Fit {
    pub(super) fn shape(shape: Shape) -> Self {
        Fit { what: What::Shape(shape), levels: LEVELS }
    }

    pub(super) fn named(named: &Named) -> Self {
        let what = match named.shape() {
            NamedShape::Document(shape) => What::Shape(shape),
            NamedShape::Variant(Shape::Union(union), info) => What::Variant(union(), info),
            NamedShape::Variant(_, info) | NamedShape::Object(info) => What::Object(info),
            NamedShape::Answer(data) => What::Answer(data),
        };
        Fit { what, levels: LEVELS }
    }

    fn inner(levels: u8, shape: Shape) -> Self {
        Fit { what: What::Shape(shape), levels }
    }

    /// A value of a shape that is no union.
    fn of(self, shape: Shape) -> BoxedStrategy<Value> {
        let levels = self.levels;
        match shape {
            Shape::Any if levels == 0 => scalar().boxed(),
            Shape::Any => arb_value().boxed(),
            Shape::Null => Just(Value::Null).boxed(),
            Shape::Boolean => any::<bool>().prop_map(Value::from).boxed(),
            Shape::Integer => integer().prop_map(Value::from).boxed(),
            Shape::Unsigned => unsigned().prop_map(Value::from).boxed(),
            Shape::Float => float().boxed(),
            Shape::String => text().prop_map(Value::from).boxed(),
            Shape::Id => prop_oneof![5 => int(), 1 => text().prop_map(Value::from)].boxed(),
            Shape::Int => int().boxed(),
            Shape::Number => {
                let text = float().prop_map(|float| float.to_string().into());
                prop_oneof![3 => int(), 2 => float(), 1 => text].boxed()
            }
            Shape::Flag => {
                let text = prop::sample::select(&flag::TEXTS[..]).prop_map(|(text, _)| Value::from(text));
                prop_oneof![
                    2 => any::<bool>().prop_map(Value::from),
                    1 => (0..=1).prop_map(Value::from),
                    1 => text,
                ]
                .boxed()
            }
            Shape::Enum(info) => known_value(info),
            Shape::Array(_) if levels == 0 => Just(Value::Array(Vec::new())).boxed(),
            Shape::Array(item) => {
                prop::collection::vec(Fit::inner(levels, *item), 0..4).prop_map(Value::from).boxed()
            }
            Shape::Map if levels == 0 => Just(Value::Object(Map::new())).boxed(),
            Shape::Map => arb_object().boxed(),
            Shape::Object(info) => object(members(info(), levels)),
            // Which variant is for `new_tree` to say.
            Shape::Union(_) => Fit::inner(levels, shape).boxed(),
            Shape::OneOf(shapes) => {
                let plain = shapes.iter().filter(|shape| levels > 0 || !has_parts(**shape));
                let mut plain: Vec<_> = plain.map(|shape| Fit::inner(levels, *shape)).collect();
                if plain.is_empty() {
                    plain.extend(shapes.iter().map(|shape| Fit::inner(levels, *shape)));
                }
                Union::new(plain).boxed()
            }
        }
    }
}

/// An integer as a number or a text.
fn int() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => integer().prop_map(Value::from),
        1 => unsigned().prop_map(Value::from),
        2 => integer().prop_map(|n| n.to_string().into()),
        1 => unsigned().prop_map(|n| n.to_string().into()),
    ]
}

/// Mostly one that has a meaning.
fn known_value(info: &'static EnumInfo) -> BoxedStrategy<Value> {
    let known = prop::sample::select(info.values).prop_map(|(value, _)| match value {
        EnumValue::Text(text) => Value::from(text),
        EnumValue::Int(n) => Value::from(n),
    });
    if info.is_integer() {
        prop_oneof![7 => known, 1 => integer().prop_map(Value::from)].boxed()
    } else {
        prop_oneof![7 => known, 1 => text().prop_map(Value::from)].boxed()
    }
}

/// Whether values of a shape hold others.
fn has_parts(shape: Shape) -> bool {
    match shape {
        Shape::Array(_) | Shape::Map | Shape::Object(_) | Shape::Union(_) => true,
        Shape::OneOf(shapes) => shapes.iter().any(|shape| has_parts(*shape)),
        _ => false,
    }
}

/// A member of an object, or nothing in its place.
type Member = BoxedStrategy<Option<(String, Value)>>;

fn object(members: Vec<Member>) -> BoxedStrategy<Value> {
    members.prop_map(|members| members.into_iter().flatten().collect::<Map<_, _>>().into()).boxed()
}

/// A member that shrinks to nothing.
fn maybe(share: f64, key: &str, value: impl Strategy<Value = Value> + 'static) -> Member {
    let key = key.to_owned();
    prop::option::weighted(share, value.prop_map(move |value| (key.clone(), value))).boxed()
}

fn always(key: &str, value: impl Strategy<Value = Value> + 'static) -> Member {
    let key = key.to_owned();
    value.prop_map(move |value| Some((key.clone(), value))).boxed()
}

fn members(info: &'static TypeInfo, levels: u8) -> Vec<Member> {
    let inner = levels.saturating_sub(1);
    let mut members: Vec<_> = info.fields.iter().filter_map(|field| member(field, inner)).collect();
    let unknown = (unknown_key(), scalar());
    members.push(prop::option::weighted(0.05, unknown).boxed());
    members
}

fn member(field: &'static FieldInfo, levels: u8) -> Option<Member> {
    let value = ruled(field, levels).unwrap_or_else(|| Fit::inner(levels, field.shape).boxed());
    if field.essential {
        return Some(always(field.name, value));
    }
    if levels == 0 && has_parts(field.shape) {
        return None;
    }
    let documented = field.required_to_send != Dialects::NONE || field.always_received != Dialects::NONE;
    let value = prop_oneof![15 => value, 1 => Just(Value::Null)];
    Some(maybe(if documented { 0.9 } else { 0.3 }, field.name, value))
}

/// A value that keeps to a rule of the field.
fn ruled(field: &'static FieldInfo, levels: u8) -> Option<BoxedStrategy<Value>> {
    field.rules.iter().find_map(|rule| match (*rule, field.shape) {
        (Rule::Range(min, max), Shape::Integer | Shape::Int | Shape::Number | Shape::Id) => {
            Some((min..=max).prop_map(Value::from).boxed())
        }
        (Rule::Length(min, max), Shape::String) => {
            let characters = prop::collection::vec(any::<char>(), min..=max.min(min.saturating_add(LONGER)));
            Some(characters.prop_map(|text| text.into_iter().collect::<String>().into()).boxed())
        }
        (Rule::Length(min, max), Shape::Array(item)) => {
            let items = min..=max.min(min.saturating_add(LONGER));
            Some(prop::collection::vec(Fit::inner(levels, *item), items).prop_map(Value::from).boxed())
        }
        (Rule::Url, Shape::String) => {
            Some("https?://[a-z]{1,8}\\.example/[a-z0-9]{0,8}".prop_map(Value::from).boxed())
        }
        _ => None,
    })
}

/// The variants of a union, each with the unions around it. On the last level those without parts, if there are any.
fn variants(info: &'static UnionInfo, levels: u8) -> Vec<Path> {
    let mut all = Vec::new();
    walk(info, &mut Vec::new(), &mut all);
    let plain = |path: &Path| match path.is {
        Variant::Type(is) => is.fields.iter().all(|field| !field.essential || !has_parts(field.shape)),
        Variant::Field(field) => !has_parts(field.shape),
        Variant::Union(_) => false,
    };
    if levels <= 1 && all.iter().any(plain) {
        all.retain(plain);
    }
    all
}

/// A variant of a union: the unions inside that lead to it, with the tag that tells each, and its own tag.
struct Path {
    tags: Vec<(&'static UnionInfo, &'static str)>,
    /// No union.
    is: Variant,
}

fn walk(info: &'static UnionInfo, tags: &mut Vec<(&'static UnionInfo, &'static str)>, all: &mut Vec<Path>) {
    for variant in info.variants {
        tags.push((info, variant.tag));
        match variant.is {
            Variant::Union(inner) => walk(inner, tags, all),
            is => all.push(Path { tags: tags.clone(), is }),
        }
        tags.pop();
    }
}

fn path_to(info: &'static UnionInfo, wanted: &'static TypeInfo) -> Option<Path> {
    let mut all = Vec::new();
    walk(info, &mut Vec::new(), &mut all);
    all.into_iter().find(|path| matches!(path.is, Variant::Type(is) if is.path() == wanted.path()))
}

/// A variant with its tags, and what stands beside them.
fn union(info: &'static UnionInfo, path: &Path, levels: u8) -> BoxedStrategy<Value> {
    let Path { tags, is } = path;
    let mut all: Vec<_> = info.beside.iter().filter_map(|field| member(field, levels)).collect();
    match (is, info.content) {
        // Content without members may also be absent or null.
        (Variant::Type(is), Some(content)) => all.push(always(content, object(members(is, levels)))),
        (Variant::Type(is), None) => all.extend(members(is, levels)),
        (Variant::Field(field), _) => all.extend(member(field, levels)),
        (Variant::Union(_), _) => {}
    }
    all.extend(tags.iter().map(|(union, tag)| always(union.tag, tag_of(union, tag, *is))));
    if let Variant::Type(TypeInfo { sub_type: Some(sub_type), .. }) = is {
        all.push(always("sub_type", Just(Value::from(*sub_type))));
    }
    object(all)
}

/// The tag, or where the union allows it another one for the same variant.
fn tag_of(
    union: &'static UnionInfo,
    tag: &'static str,
    is: Variant,
) -> impl Strategy<Value = Value> + 'static {
    let mut names = vec![tag.to_owned()];
    if let Variant::Type(is) = is {
        names.extend(is.aliases.iter().map(|alias| (*alias).to_owned()));
    }
    names.extend(union.suffixes.iter().map(|suffix| format!("{tag}{suffix}")));
    let value = |name: String| match name.parse::<i64>() {
        Ok(number) if union.integers => number.into(),
        _ => Value::from(name),
    };
    prop::sample::select(names).prop_map(value)
}

fn answer(data: Shape, levels: u8) -> BoxedStrategy<Value> {
    let Shape::Object(info) = Response::<crate::v11::Action>::SHAPE else { return known_text().boxed() };
    let mut all: Vec<_> = info()
        .fields
        .iter()
        .filter(|field| field.name != "data")
        .filter_map(|field| member(field, levels))
        .collect();
    all.push(maybe(0.9, "data", Fit::inner(levels, data)));
    object(all)
}

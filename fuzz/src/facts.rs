//! Documents that fit a type by its facts, put together as the input says.

use crate::check::comes_back;
use arbitrary::{Arbitrary, Unstructured};
use onebot_types::DecodeOptions;
use onebot_types::info::{
    self, EnumValue, FieldInfo, Named, NamedShape, Shape, TypeInfo, UnionInfo, Variant,
};
use onebot_types::validate::Profile;
use serde_json::{Map, Value};
use std::sync::LazyLock;

static TYPES: LazyLock<Vec<Named>> = LazyLock::new(info::types);

/// Levels of objects within objects.
const LEVELS: u8 = 6;

type Object = Map<String, Value>;

/// What fits a type by its facts is read by it, and comes back.
pub fn facts(data: &[u8]) {
    let mut u = Unstructured::new(data);
    let Ok((named, value)) = document(&mut u) else { return };
    let text = value.to_string();
    let tape = DecodeOptions::new().first(&text).expect("a value is written as JSON").0;
    let report = named.check(tape.root(), Profile::new());
    assert!(report.fits, "{}: {text}: {:?}", named.name, report.violations);
    let read = comes_back(&named.name, &text, |json| named.rewrite(&tape, json));
    assert!(read, "{}: {text}", named.name);
}

fn document<'a>(u: &mut Unstructured<'_>) -> arbitrary::Result<(&'a Named, Value)> {
    let named = &TYPES[u.choose_index(TYPES.len())?];
    let value = match named.shape() {
        NamedShape::Document(shape) => fit(u, shape, LEVELS)?,
        // The tags of an event stand among its fields.
        NamedShape::Variant(shape, info) if info.kind == info::Kind::Event => fit(u, shape, LEVELS)?,
        NamedShape::Variant(_, info) | NamedShape::Object(info) => object(u, info, LEVELS)?.into(),
        NamedShape::Answer(data) => Value::Object(
            [("retcode".to_owned(), 0.into()), ("data".to_owned(), fit(u, data, LEVELS)?)]
                .into_iter()
                .collect(),
        ),
        _ => scalar(u)?,
    };
    Ok((named, value))
}

fn fit(u: &mut Unstructured<'_>, shape: Shape, levels: u8) -> arbitrary::Result<Value> {
    Ok(match shape {
        Shape::Boolean => bool::arbitrary(u)?.into(),
        Shape::Integer => i64::arbitrary(u)?.into(),
        Shape::Unsigned => u64::arbitrary(u)?.into(),
        Shape::Float => float(u)?,
        Shape::String => String::arbitrary(u)?.into(),
        Shape::Id => {
            if bool::arbitrary(u)? {
                int(u)?
            } else {
                String::arbitrary(u)?.into()
            }
        }
        Shape::Int => int(u)?,
        Shape::Number => {
            if bool::arbitrary(u)? {
                int(u)?
            } else {
                float(u)?
            }
        }
        Shape::Flag => match u.int_in_range(0..=2)? {
            0 => bool::arbitrary(u)?.into(),
            1 => u8::from(bool::arbitrary(u)?).into(),
            _ => (*u.choose(&["yes", "no", "1", "0", "true", "False", "off"])?).into(),
        },
        Shape::Enum(info) => match info.values[u.choose_index(info.values.len())?].0 {
            EnumValue::Text(_) if u.ratio(1, 8)? => String::arbitrary(u)?.into(),
            EnumValue::Text(text) => text.into(),
            EnumValue::Int(n) => n.into(),
        },
        Shape::Array(item) => {
            let mut items = Vec::new();
            while levels > 0 && items.len() < 8 && bool::arbitrary(u)? {
                items.push(fit(u, *item, levels)?);
            }
            items.into()
        }
        Shape::Map => Value::Object([(String::arbitrary(u)?, scalar(u)?)].into_iter().collect()),
        Shape::Object(info) => object(u, info(), levels)?.into(),
        Shape::Union(info) => {
            let mut members = Object::new();
            union(u, info(), levels, &mut members)?;
            members.into()
        }
        Shape::OneOf(shapes) => {
            let at = if levels == 0 { 0 } else { u.choose_index(shapes.len())? };
            fit(u, shapes[at], levels)?
        }
        // Whatever a shape may be that is not known here: a type may take it or not.
        _ => Value::Null,
    })
}

fn object(u: &mut Unstructured<'_>, info: &TypeInfo, levels: u8) -> arbitrary::Result<Object> {
    let mut members = Object::new();
    fields(u, info.fields, levels, &mut members)?;
    if u.ratio(1, 8)? {
        members.insert(format!("x-{}", String::arbitrary(u)?), scalar(u)?);
    }
    Ok(members)
}

fn fields(
    u: &mut Unstructured<'_>,
    fields: &[FieldInfo],
    levels: u8,
    members: &mut Object,
) -> arbitrary::Result<()> {
    for field in fields {
        if field.essential || (levels > 0 && u.ratio(3, 8)?) {
            members.insert(field.name.to_owned(), fit(u, field.shape, levels.saturating_sub(1))?);
        }
    }
    Ok(())
}

fn union(
    u: &mut Unstructured<'_>,
    info: &UnionInfo,
    levels: u8,
    members: &mut Object,
) -> arbitrary::Result<()> {
    let variant = &info.variants[u.choose_index(info.variants.len())?];
    match (variant.is, info.content) {
        (Variant::Union(inner), _) => union(u, inner, levels, members)?,
        (Variant::Field(field), _) => fields(u, std::slice::from_ref(field), levels, members)?,
        (Variant::Type(is), Some(content)) => {
            members.insert(content.to_owned(), object(u, is, levels)?.into());
        }
        (Variant::Type(is), None) => {
            members.extend(object(u, is, levels)?);
            members.extend(is.sub_type.map(|sub_type| ("sub_type".to_owned(), sub_type.into())));
        }
    }
    fields(u, info.beside, levels, members)?;
    let tag = match variant.tag.parse::<i64>() {
        Ok(number) if info.integers => number.into(),
        _ => variant.tag.into(),
    };
    members.insert(info.tag.to_owned(), tag);
    Ok(())
}

fn int(u: &mut Unstructured<'_>) -> arbitrary::Result<Value> {
    let number =
        if bool::arbitrary(u)? { Value::from(i64::arbitrary(u)?) } else { u64::arbitrary(u)?.into() };
    Ok(if bool::arbitrary(u)? { number.to_string().into() } else { number })
}

fn float(u: &mut Unstructured<'_>) -> arbitrary::Result<Value> {
    let float = f64::arbitrary(u)?;
    Ok(if float.is_finite() { float.into() } else { 0.5.into() })
}

/// A value without parts.
pub(crate) fn scalar(u: &mut Unstructured<'_>) -> arbitrary::Result<Value> {
    Ok(match u.int_in_range(0..=4)? {
        0 => Value::Null,
        1 => bool::arbitrary(u)?.into(),
        2 => i64::arbitrary(u)?.into(),
        3 => u64::arbitrary(u)?.into(),
        _ => String::arbitrary(u)?.into(),
    })
}

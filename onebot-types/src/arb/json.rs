//! Any JSON, with a liking for what looks like frames.

use super::facts::WORDS;
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Texts that are read as more than text somewhere: numbers at the ends of their ranges, switches, CQ codes.
const SPELLINGS: &[&str] = &[
    "",
    "all",
    "1",
    "0",
    "true",
    "yes",
    "007",
    "-1",
    "-0",
    "+1",
    "18446744073709551615",
    "18446744073709551616",
    "9223372036854775808",
    "-9223372036854775808",
    "1.0",
    "1e3",
    "get_msg_async",
    "[CQ:face,id=1]",
    "[CQ:at,qq=all] hi",
    "&#91;",
    "&amp;#91;",
    "a,b]",
    "[CQ:",
    "base64://",
    "file:///a",
];

/// A text that has a meaning, or one that a reader may take for something else.
pub(super) fn known_text() -> impl Strategy<Value = Value> {
    prop_oneof![prop::sample::select(&WORDS.texts[..]), prop::sample::select(SPELLINGS)].prop_map(Value::from)
}

thread_local! {
    // Made once: it takes long to read the patterns.
    static TEXT: BoxedStrategy<String> = prop_oneof![
        2 => prop::sample::select(SPELLINGS).prop_map(str::to_owned),
        1 => prop::sample::select(&WORDS.texts[..]).prop_map(str::to_owned),
        2 => ".*",
        1 => "[a-z你好👋\\\\\"\n\u{0}]{0,6}",
    ]
    .boxed();
    static VALUE: BoxedStrategy<Value> = any_value();
}

/// Any text.
pub(super) fn text() -> BoxedStrategy<String> {
    TEXT.with(Clone::clone)
}

/// Keys that mean something somewhere, and any others.
pub(super) fn key() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(&WORDS.tag_keys[..]).prop_map(str::to_owned),
        3 => prop::sample::select(&WORDS.keys[..]).prop_map(str::to_owned),
        1 => text(),
    ]
}

/// A key that no type has a field for.
pub(super) fn unknown_key() -> impl Strategy<Value = String> {
    prop::sample::select(&["x-a", "x-b", "", "x-\u{0}\"\\键"][..]).prop_map(str::to_owned)
}

/// An integer: small, an id, at the ends of a range, or any.
pub(super) fn integer() -> impl Strategy<Value = i64> {
    const ENDS: &[i64] =
        &[i64::MIN, -2_147_483_649, -2_147_483_648, -1, 3_425_462_029, 9_007_199_254_740_993, i64::MAX];
    prop_oneof![
        3 => -3_i64..100,
        3 => 0_i64..4_000_000_000,
        1 => prop::sample::select(ENDS),
        1 => any::<i64>(),
    ]
}

/// An integer from 0.
pub(super) fn unsigned() -> impl Strategy<Value = u64> {
    prop_oneof![2 => 0_u64..100, 1 => Just(u64::MAX), 1 => any::<u64>()]
}

/// A number with a fraction or an exponent, which `serde_json` reads from its own text as it was: without its feature
/// `float_roundtrip` not every float is one.
pub(super) fn float() -> impl Strategy<Value = Value> {
    const PLAIN: &[f64] = &[0.0, -0.0, 1.0, 0.5, -116.25, 1e300, 1e-300, 0.1];
    let stable = |float: f64| {
        let value = Value::from(float);
        let again = serde_json::from_str::<Value>(&value.to_string()).ok()?;
        (again == value && !value.is_null()).then_some(value)
    };
    prop_oneof![
        prop::sample::select(PLAIN).prop_map(Value::from),
        any::<f64>().prop_filter_map("a float that serde_json reads as it was written", stable),
    ]
}

/// A value without parts.
pub(super) fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => integer().prop_map(Value::from),
        1 => unsigned().prop_map(Value::from),
        1 => float(),
        4 => text().prop_map(Value::from),
    ]
}

/// Any JSON value. Many are objects with the keys, tags and texts of known types in places where they fit or do not.
pub fn arb_value() -> BoxedStrategy<Value> {
    VALUE.with(Clone::clone)
}

fn any_value() -> BoxedStrategy<Value> {
    let value = scalar().prop_recursive(6, 64, 8, |inner| {
        let tagged = (text(), inner.clone(), prop::collection::vec((key(), inner.clone()), 0..2));
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            2 => prop::collection::vec((key(), inner), 0..8).prop_map(object),
            2 => tagged.prop_map(|(tag, data, mut more)| {
                more.extend([("type".to_owned(), tag.into()), ("data".to_owned(), data)]);
                object(more)
            }),
        ]
    });
    value.boxed()
}

/// Any JSON object.
pub fn arb_object() -> BoxedStrategy<Value> {
    prop::collection::vec((key(), arb_value()), 0..8).prop_map(object).boxed()
}

fn object(members: Vec<(String, Value)>) -> Value {
    members.into_iter().collect::<Map<_, _>>().into()
}

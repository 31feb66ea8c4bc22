//! Ids, numbers, switches and times: read by meaning, written as they came.

mod timestamp;

use crate::exact::exact;
use onebot_types::v11::{Face, Segment};
use onebot_types::wire::{Extra, Flag, Id, Int, NoData, Number, Timestamp};
use onebot_types::{Json, Object};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher, RandomState};

#[test]
fn ids_compare_by_meaning() {
    let spellings = [Id::from(7), Id::from(7_u64), Id::from("7"), Id::from("7".to_owned())];
    for a in &spellings {
        for b in &spellings {
            assert_eq!(a, b);
        }
    }
    for other in ["007", "+7", " 7", "7.0", "7e0", "", "-", "-0", "00", "٧", "99999999999999999999"] {
        assert_ne!(Id::from(7), Id::from(other), "{other}");
        assert_eq!(Id::from(other), other);
        assert_eq!(Id::from(other).as_i64(), None, "{other}");
    }
    assert_eq!(Id::from("0").as_u64(), Some(0));
    assert_eq!(Id::from(u64::MAX), Id::from("18446744073709551615"));
    assert_eq!(Id::from(i64::MIN), Id::from("-9223372036854775808"));
    assert_eq!(Id::from("-9223372036854775809").as_i64(), None);
    let order: BTreeSet<_> = ["b", "10", "9", "-1", "a", "18446744073709551615"].map(Id::from).into();
    let order: Vec<_> = order.iter().map(ToString::to_string).collect();
    assert_eq!(order, ["-1", "9", "10", "18446744073709551615", "a", "b"]);
    assert_eq!(spellings.into_iter().collect::<HashSet<_>>().len(), 1);
}

#[test]
fn flags_hash_by_meaning() {
    let state = RandomState::new();
    let hash = |flag: Value| state.hash_one(Flag::from_value(&flag).unwrap());
    for (yes, no) in [(json!(true), json!(false)), (json!(1), json!(0)), (json!("true"), json!("false"))] {
        assert_eq!((hash(yes.clone()), hash(no.clone())), (hash(json!(true)), hash(json!(false))));
        assert_ne!(hash(yes), hash(no));
    }
}

#[test]
fn what_differs_has_another_hash() {
    let state = RandomState::new();
    assert_ne!(state.hash_one(Id::from(7)), state.hash_one(Id::from(8)));
    assert_ne!(state.hash_one(Int::from(7)), state.hash_one(Int::from(8)));
    assert_ne!(state.hash_one(Timestamp::from("noon")), state.hash_one(Timestamp::from("night")));
}

#[test]
fn order_goes_by_meaning() {
    let ids = ["-1", "9", "10", "a", "b"].map(Id::from);
    assert!(ids.is_sorted() && !ids.iter().rev().is_sorted());
    let ints = [Int::from(-1), Int::from(9).into_text(), 10.into(), i64::MAX.into(), u64::MAX.into()];
    assert!(ints.is_sorted() && !ints.iter().rev().is_sorted());
}

#[test]
fn what_differs_is_not_equal() {
    assert_ne!(Id::from("ann"), "bob");
    assert_ne!(Id::from(7), "8");
    assert_ne!(Int::from(7), Int::from(8));
    assert_ne!(Flag::from(true), Flag::from(false));
    assert_eq!(Flag::from(true), true);
    assert_ne!(Flag::from(true).into_text(), false);
    assert!(bool::from(Flag::from(true)) && !bool::from(Flag::from(false)));
}

#[test]
fn integers_have_two_ranges() {
    for (value, signed, unsigned) in [
        (json!(7), Some(7), Some(7)),
        (json!("7"), Some(7), Some(7)),
        (json!(-7), Some(-7), None),
        (json!("9223372036854775807"), Some(i64::MAX), Some(i64::MAX.cast_unsigned())),
        (json!(u64::MAX), None, Some(u64::MAX)),
        (json!("18446744073709551615"), None, Some(u64::MAX)),
    ] {
        let (id, int) = (exact::<Id>(&value), exact::<Int>(&value));
        assert_eq!(
            [(id.as_i64(), id.as_u64()), (int.as_i64(), int.as_u64())],
            [(signed, unsigned); 2],
            "{value}"
        );
    }
}

#[test]
fn no_data_is_null() {
    exact::<NoData>(&json!(null));
    for value in [json!(0), json!(""), json!([]), json!({})] {
        assert!(NoData::from_value(&value).is_err(), "{value}");
    }
}

/// The same value in the other spelling, and whether it is spelled as text.
#[test]
fn spellings_can_be_changed() {
    for (number, text) in
        [(json!(7), json!("7")), (json!(-7), json!("-7")), (json!(u64::MAX), json!("18446744073709551615"))]
    {
        let (id, int, any) = (exact::<Id>(&number), exact::<Int>(&number), exact::<Number>(&number));
        let (id_text, int_text) = (id.clone().into_text(), int.into_text());
        assert_eq!(
            [id.is_text(), int.is_text(), id_text.is_text(), int_text.is_text()],
            [false, false, true, true]
        );
        assert_eq!(
            [id_text.to_value(), int_text.to_value(), any.into_text().to_value()],
            [(); 3].map(|()| text.clone())
        );
        assert_eq!(
            [id_text.into_number().to_value(), int_text.into_number().to_value()],
            [number.clone(), number]
        );
    }
    assert!(Id::from("007").is_text());
    assert_eq!(Id::from("007").into_number(), "007");
    assert_eq!(exact::<Number>(&json!(1.5)).into_text().to_value(), "1.5");
    for (flag, text) in
        [(json!(true), "1"), (json!(0), "0"), (json!("yes"), "yes"), (json!("False"), "False")]
    {
        assert_eq!(exact::<Flag>(&flag).into_text().to_value(), text, "{flag}");
    }
}

/// For people the value alone; in debugging the spelling too, as in JSON.
#[test]
fn debugging_shows_the_spelling() {
    for (value, plain) in
        [(json!(7), "7"), (json!("7"), "7"), (json!(u64::MAX), "18446744073709551615"), (json!("-7"), "-7")]
    {
        let (id, int, number) = (exact::<Id>(&value), exact::<Int>(&value), exact::<Number>(&value));
        assert_eq!([id.to_string(), int.to_string(), number.to_string()], [plain; 3]);
        assert_eq!(
            [format!("{id:?}"), format!("{int:?}"), format!("{number:?}")],
            [(); 3].map(|()| value.to_string())
        );
    }
    let long = exact::<Id>(&json!("18446744073709551615"));
    assert_eq!(format!("{long:?} {long}"), "\"18446744073709551615\" 18446744073709551615");
    let odd = exact::<Id>(&json!("a\""));
    assert_eq!(format!("{odd:?} {odd}"), r#""a\"" a""#);
    for (value, plain) in [(json!(1.5), "1.5"), (json!("1.50"), "1.50")] {
        let number = exact::<Number>(&value);
        assert_eq!((format!("{number:?}"), number.to_string()), (value.to_string(), plain.to_owned()));
    }
    for (value, plain) in [(json!(true), "true"), (json!(0), "false"), (json!("yes"), "true")] {
        let flag = exact::<Flag>(&value);
        assert_eq!((format!("{flag:?}"), flag.to_string()), (value.to_string(), plain.to_owned()));
    }
}

#[test]
fn ids_are_small() {
    assert!(size_of::<Id>() <= 24 && size_of::<Option<Id>>() <= 24);
    assert_eq!(size_of::<Extra>(), 8);
}

#[test]
fn every_spelling_comes_back() {
    for value in
        [json!(7), json!("7"), json!("007"), json!(u64::MAX), json!(i64::MIN), json!("18446744073709551615")]
    {
        exact::<Id>(&value);
    }
    for value in [json!(7), json!("7"), json!(-1), json!(u64::MAX), json!("18446744073709551615")] {
        exact::<Int>(&value);
    }
    for value in [
        json!(7),
        json!("7"),
        json!(1.5),
        json!("1.5"),
        json!(1.0),
        json!("007"),
        json!(1e300),
        json!("1e400"),
    ] {
        exact::<Number>(&value);
    }
    for value in [
        json!(true),
        json!(0),
        json!(1),
        json!("yes"),
        json!("no"),
        json!("true"),
        json!("0"),
        json!("False"),
    ] {
        exact::<Flag>(&value);
    }
}

#[test]
fn what_has_another_meaning_does_not_fit() {
    for text in ["[12]", r#"{"1":0}"#, "[[34,5]]", "true", "null", "1.5"] {
        assert!(Id::from_json(text).is_err() && Int::from_json(text).is_err(), "{text}");
    }
    for value in [json!(1.0), json!(true), json!(null), json!([]), json!({})] {
        assert!(Id::from_value(&value).is_err(), "{value}");
        assert!(Int::from_value(&value).is_err(), "{value}");
    }
    for value in ["", "007", "x", "1.5", "99999999999999999999"] {
        assert!(Int::from_value(&json!(value)).is_err(), "{value}");
    }
    for value in [json!(2), json!("maybe"), json!(1.0), json!(null)] {
        assert!(Flag::from_value(&value).is_err(), "{value}");
    }
    assert!(i64::from_value(&json!("1")).is_err() && i64::from_value(&json!(1.0)).is_err());
    assert!(f64::from_value(&json!(1)).is_err() && f64::from_value(&json!(1.0)).is_ok());
}

#[test]
fn numbers_compare_by_value() {
    let number = |value: Value| Number::from_value(&value).unwrap();
    assert_eq!(number(json!(1)), number(json!("1.0")));
    assert_eq!(number(json!(0.0)), number(json!(-0.0)));
    assert_ne!(number(json!(9_007_199_254_740_993_i64)), number(json!(9_007_199_254_740_992.0)));
    assert_ne!(number(json!(0.1)), number(json!(0.2)));
}

#[test]
fn extra_is_a_map() {
    let mut extra: Extra = [("b", 1), ("a", 2), ("b", 3)].into_iter().collect();
    assert_eq!((extra.len(), extra.get("b")), (2, Some(&json!(3))));
    assert_eq!(extra.insert("a", json!(null)), Some(json!(2)));
    assert_eq!(extra, [("a", json!(null)), ("b", json!(3))].into_iter().collect());
    assert_eq!(extra.remove("a"), Some(json!(null)));
    assert_eq!(extra.remove("b"), Some(json!(3)));
    assert_eq!(extra, Extra::new());
    // Long names are kept apart from short ones.
    for len in [0, 1, 21, 22, 23, 300] {
        let key = "一".repeat(len / 3) + &"k".repeat(len % 3);
        let face = exact::<Face>(&json!({"id": 1, "resultId": null, &key: 1, "k2": [], "k3": {}}));
        assert_eq!((face.extra.len(), face.extra.get(&key)), (4, Some(&json!(1))));
        assert!(face.extra.iter().any(|(name, _)| name == key));
        let text = json!({"id": 1}).to_string().replace('}', &format!(",{key:?}:1,\"a\":2,{key:?}:3}}"));
        assert_eq!(Face::from_json(&text).unwrap().to_value(), json!({"id": 1, &key: 3, "a": 2}));
    }
    let many: Extra = (0..2000).map(|n| ((n % 1000).to_string(), n)).collect();
    assert_eq!((many.len(), many.get("7")), (1000, Some(&json!(1007))));
}

#[test]
fn extra_shows_what_is_in_it() {
    let mut extra = Extra::new();
    assert!(extra.is_empty());
    extra.insert("glow", true);
    assert!(!extra.is_empty());
    assert_ne!(extra, Extra::new());
    assert_eq!(format!("{extra:?}"), r#"{"glow": Bool(true)}"#);
    let face = Face::from_json(r#"{"id":"1","resultId":null,"glow":[]}"#).unwrap();
    assert_eq!(format!("{:?}", face.extra), r#"{"resultId": Null, "glow": Array []}"#);
}

#[test]
fn a_box_has_the_extra_of_what_is_in_it() {
    let mut face = Box::new(Face::from_json(r#"{"id":"1","glow":5}"#).unwrap());
    assert_eq!(<Box<Face> as Object>::extra(&face).get("glow"), Some(&json!(5)));
    <Box<Face> as Object>::extra_mut(&mut face).insert("glow", 6);
    assert_eq!(face.extra.get("glow"), Some(&json!(6)));
}

/// What stands around the data of a segment is no entry: it is there without any, and after the last one went.
#[test]
fn what_stands_around_the_entries_stays() {
    let around = [
        json!({"type": "node"}),
        json!({"type": "node", "data": null}),
        json!({"type": "node", "data": {}, "seq": 1}),
        json!({"type": "node", "data": {}}),
    ];
    for value in &around {
        let mut segment = exact::<Segment>(value);
        let Segment::Node(node) = &mut segment else { panic!("{segment:?}") };
        assert!(node.extra.is_empty());
        node.extra.insert("glow", 2);
        assert_eq!(node.extra.remove("glow"), Some(json!(2)));
        assert_eq!(&segment.to_value(), value);
        let same = around.iter().filter(|other| Segment::from_value(other).unwrap() == segment);
        assert_eq!(same.collect::<Vec<_>>(), [value]);
    }
}

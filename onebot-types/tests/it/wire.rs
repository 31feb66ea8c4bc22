//! Ids, numbers and switches: read by meaning, written as they came.

use crate::exact::exact;
use onebot_types::Json;
use onebot_types::v11::Face;
use onebot_types::wire::{Extra, Flag, Id, Int, Number};
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

//! Types may have more fields than a word has bits.

use crate::exact::exact;
use onebot_types::wire::{Extra, Int};
use onebot_types::{Json, Object};
use serde_json::{Value, json};

macro_rules! wide {
    ($($optional:ident)*) => {
        #[derive(Debug, Clone, PartialEq, Object)]
        struct Wide {
            first: Int,
            second: Int,
            $($optional: Option<Int>,)*
            late: Int,
            last: Option<Int>,
            extra: Extra,
        }
    };
}

wide! {
    o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 o25 o26 o27
    o28 o29 o30 o31 o32 o33 o34 o35 o36 o37 o38 o39 o40 o41 o42 o43 o44 o45 o46 o47 o48 o49 o50 o51 o52
    o53 o54 o55 o56 o57 o58 o59 o60 o61 o62 o63
}

const NEEDED: [&str; 3] = ["first", "second", "late"];

fn names() -> impl Iterator<Item = &'static str> {
    Wide::INFO.fields.iter().map(|field| field.name)
}

#[test]
fn each_of_many_fields_counts_for_itself() {
    assert_eq!(names().count(), 67);
    let values = ["1", "2", "null", "[]"];
    for name in names() {
        for (before, after) in values.iter().flat_map(|before| values.map(|after| (before, after))) {
            let text = format!(r#"{{"first":1,"second":2,"late":3,"{name}":{before},"{name}":{after}}}"#);
            let value: Value = serde_json::from_str(&text).unwrap();
            let fits = NEEDED.iter().all(|name| value[name].is_number());
            let wide = Wide::from_json(&text).ok();
            assert_eq!(wide, Wide::from_value(&value).ok(), "{text}");
            assert_eq!(wide.map(|wide| wide.to_value()), fits.then_some(value), "{text}");
        }
    }
}

#[test]
fn each_of_many_fields_is_needed_or_not() {
    let mut all: Value = names().zip(0..).map(|(name, n)| (name.to_owned(), Value::from(n))).collect();
    assert!(exact::<Wide>(&all).extra.is_empty());
    all["glow"] = json!(null);
    // The second and the late one stand at the same place of two words.
    for text in [r#"{"first":1}"#, r#"{"first":1,"second":[],"late":[]}"#] {
        assert!(Wide::from_json(text).is_err(), "{text}");
    }
    for name in names() {
        let mut without = all.clone();
        without.as_object_mut().unwrap().remove(name);
        let read = Wide::from_value(&without);
        assert_eq!(read.is_err(), NEEDED.contains(&name), "{name}");
        assert!(read.is_err() || read.unwrap() == exact::<Wide>(&without), "{name}");
    }
}

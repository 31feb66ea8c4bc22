//! A raw identifier is its plain name everywhere on the wire.

#![deny(warnings)]
#![allow(unreachable_pub, reason = "a library of its own would have it")]

use onebot_types::wire::Extra;
use onebot_types::{Json, Object, OpenEnum, Segment};

#[derive(Debug, Clone, PartialEq, Object)]
#[object(hot)]
pub struct Match {
    pub r#type: Type,
    pub r#in: Option<String>,
    pub extra: Extra,
}

#[allow(non_camel_case_types, reason = "the name is the test")]
#[derive(Debug, Clone, PartialEq, Segment)]
pub struct r#loop {
    pub r#fn: Option<String>,
    pub extra: Extra,
}

#[allow(non_camel_case_types, reason = "the name is the test")]
#[derive(Debug, Clone, PartialEq, OpenEnum)]
pub enum Type {
    r#struct,
    Other(String),
}

#[test]
fn raw_identifiers_are_plain_on_the_wire() {
    let value = Match::new("struct").r#in("here");
    assert_eq!(value.r#type, Type::r#struct);
    assert_eq!(value.to_json(), r#"{"type":"struct","in":"here"}"#);
    assert_eq!(Match::from_json(&value.to_json()).expect("it fits"), value);
    assert_eq!(<r#loop as Object>::INFO.name, "loop");
    assert_eq!(<r#loop as Object>::INFO.wire, "loop");
    assert_eq!(r#loop::new().r#fn("f").to_json(), r#"{"fn":"f"}"#);
}

//! The library under another name, behind a module.

#![deny(warnings)]
#![allow(unreachable_pub, reason = "a library of its own would have it")]

pub mod vendored {
    pub mod bots {
        pub use onebot_types as schema;
    }
}

use vendored::bots::schema;
use vendored::bots::schema::Json;

#[derive(Debug, Clone, PartialEq, schema::Segment)]
#[segment(crate = vendored::bots::schema)]
struct Dice {
    result: schema::wire::Id,
    extra: schema::wire::Extra,
}

#[derive(Debug, Clone, PartialEq, schema::Event)]
#[event(crate = schema)]
struct Rolled {
    face: Face,
    extra: schema::wire::Extra,
}

#[derive(Debug, Clone, PartialEq, schema::Action)]
#[action(crate = crate::derives::crate_elsewhere::vendored::bots::schema, response = Pip)]
struct Roll {
    extra: schema::wire::Extra,
}

#[derive(Debug, Clone, PartialEq, schema::Object)]
#[object(crate = self::vendored::bots::schema)]
struct Pip {
    extra: schema::wire::Extra,
}

#[derive(Debug, Clone, PartialEq, schema::OpenEnum)]
#[open_enum(crate = schema)]
enum Face {
    One,
    Other(String),
}

#[derive(Debug, Clone, PartialEq, schema::Union)]
#[union(crate = schema, tag = "kind")]
enum Notice {
    Rolled(Rolled),
    Other(schema::Other),
}

#[test]
fn the_crate_may_be_elsewhere() {
    assert_eq!(Dice::new(6).to_json(), r#"{"result":"6"}"#);
    assert_eq!(Roll::new().to_json(), "{}");
    assert_eq!(Pip::default().to_json(), "{}");
    let notice = Notice::from(Rolled::new("one"));
    assert_eq!(notice.tag(), "rolled");
    assert_eq!(notice.to_json(), r#"{"kind":"rolled","face":"one"}"#);
}

//! Generated code needs no name to be in scope, and no name in scope misleads it.

#![no_implicit_prelude]
#![deny(warnings)]
#![allow(dead_code, unreachable_pub, reason = "it is enough that it compiles")]

use ::onebot_types::wire::Extra;
use ::onebot_types::{Action, Event, Object, OpenEnum, Other, Segment, Union};

pub struct Some;
pub struct None;
pub struct Result;
pub struct Into;
pub struct Wire;

#[derive(Segment)]
#[segment(hot)]
pub struct Dice {
    pub view: ::std::option::Option<i64>,
    pub at: ::std::string::String,
    pub out: ::std::option::Option<::std::string::String>,
    pub claims: ::std::option::Option<bool>,
    pub key: ::std::option::Option<bool>,
    pub member: ::std::option::Option<bool>,
    pub extra: Extra,
}

#[derive(Event)]
pub struct Rolled {
    pub face: Face,
    pub extra: Extra,
}

#[derive(Action)]
pub struct Roll {
    pub extra: Extra,
}

#[derive(Object)]
pub struct Pip {
    pub level: Level,
    pub extra: Extra,
}

#[derive(OpenEnum)]
pub enum Face {
    One,
    Other(::std::string::String),
}

#[derive(OpenEnum)]
pub enum Level {
    #[open_enum(rename = 1)]
    One,
    Other(i64),
}

#[derive(Union)]
#[union(tag = "kind")]
pub enum Notice {
    Rolled(Rolled),
    Other(Other),
}

#[derive(Union)]
#[union(tag = "kind", content = "data")]
pub enum Piece {
    Dice(::std::boxed::Box<Dice>),
    Other(Other),
}

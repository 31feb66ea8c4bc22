//! The documents that are measured: made up, in the shapes and the key order of NapCat and of the official API.

mod api;
mod cq;
mod event;
mod json;
mod log;
mod official;
#[cfg(test)]
mod tests;

use onebot_types::Json;
use onebot_types::qq::{GroupMessageBody, Payload};
use onebot_types::v11::action::{GetForwardMsg, GetGroupMemberList};
use onebot_types::v11::{Event, Frame as Received, Request, Response};
use serde::{Serialize, de::DeserializeOwned};
use std::fmt::Debug;

pub use cq::{cq_array, cq_text};
pub use log::Log;

/// What is decoded together: one document, or several in rotation.
#[derive(Debug)]
pub struct Frame {
    /// The letter that the tables use.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The JSON texts.
    pub documents: Vec<String>,
    /// As what they are decoded.
    pub kind: Kind,
}

/// As what the documents of a [`Frame`] are decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// [`Event`].
    Event,
    /// [`Request`] for any action.
    Request,
    /// [`Response`] to `get_group_member_list`.
    Members,
    /// [`Response`] to `get_forward_msg`.
    Forward,
    /// [`onebot_types::v11::Frame`].
    Received,
    /// [`Payload`].
    Payload,
    /// [`GroupMessageBody`].
    Body,
}

/// What is done with a type that a [`Kind`] stands for.
pub trait Visit {
    /// What comes of it.
    type Output;
    /// Does it.
    fn visit<T>(self) -> Self::Output
    where
        T: Json + DeserializeOwned + Serialize + PartialEq + Debug + 'static;
}

impl Kind {
    /// Hands the type over.
    pub fn visit<V: Visit>(self, visit: V) -> V::Output {
        match self {
            Kind::Event => visit.visit::<Event>(),
            Kind::Request => visit.visit::<Request>(),
            Kind::Members => visit.visit::<Response<GetGroupMemberList>>(),
            Kind::Forward => visit.visit::<Response<GetForwardMsg>>(),
            Kind::Received => visit.visit::<Received>(),
            Kind::Payload => visit.visit::<Payload>(),
            Kind::Body => visit.visit::<GroupMessageBody>(),
        }
    }
}

impl Frame {
    fn new(name: &'static str, about: &'static str, kind: Kind, documents: Vec<String>) -> Self {
        Frame { name, about, documents, kind }
    }

    /// The length of all documents.
    pub fn bytes(&self) -> usize {
        self.documents.iter().map(String::len).sum()
    }
}

/// All frames, in the order of their names.
pub fn all() -> Vec<Frame> {
    let one = |name, about, kind, document| Frame::new(name, about, kind, vec![document]);
    vec![
        one("a", "group message: reply, mention, text, picture", Kind::Event, event::reply()),
        one("b", "notice: a member was muted", Kind::Event, event::ban(&mut json::Dice(3))),
        one("c", "answer with 200 group members", Kind::Members, api::members(200)),
        one("d", "group message of 50 segments: nulls, unknown keys, escapes", Kind::Event, event::long()),
        one(
            "e",
            "request to send merged forwards inside one another, five levels",
            Kind::Request,
            api::nodes(),
        ),
        one("f", "answer with the 100 messages of a merged forward", Kind::Forward, api::forward()),
        one("g", "official API: group message from the gateway", Kind::Payload, official::group_message()),
        one("k", "official API: markdown with nine buttons", Kind::Body, official::keyboard()),
        one("l", "answer with 2,000 group members", Kind::Members, api::members(2000)),
        Frame::new("m", "96 different events in rotation", Kind::Event, event::mixture()),
        one("s", "group message as a string with CQ codes", Kind::Event, event::string()),
        Frame::new(
            "x",
            "a log: 10,000 events, requests and answers",
            Kind::Received,
            Log::new().take(10_000).collect(),
        ),
    ]
}

/// A group message whose segments take about so many bytes.
pub fn long_message(bytes: usize) -> String {
    event::long_message(bytes)
}

/// A group message with one text of about so many bytes.
pub fn long_text(bytes: usize) -> String {
    event::long_text(bytes)
}

/// An answer with so many group members.
pub fn members(count: usize) -> String {
    api::members(count)
}

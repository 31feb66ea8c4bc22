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
        T: Json + DeserializeOwned + Serialize + Clone + PartialEq + Debug + 'static;
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
    /// The length of all documents.
    pub fn bytes(&self) -> usize {
        self.documents.iter().map(String::len).sum()
    }
}

/// A frame that is yet to be made.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    /// [`Frame::name`].
    pub name: &'static str,
    about: &'static str,
    kind: Kind,
    documents: fn() -> Vec<String>,
}

impl Recipe {
    const fn new(
        name: &'static str,
        about: &'static str,
        kind: Kind,
        documents: fn() -> Vec<String>,
    ) -> Self {
        Recipe { name, about, kind, documents }
    }

    /// Makes it: the same every time.
    pub fn make(&self) -> Frame {
        Frame { name: self.name, about: self.about, documents: (self.documents)(), kind: self.kind }
    }
}

/// All frames, in the order of their names.
pub const ALL: [Recipe; 12] = [
    Recipe::new("a", "group message: reply, mention, text, picture", Kind::Event, || vec![event::reply()]),
    Recipe::new("b", "notice: a member was muted", Kind::Event, || vec![event::ban(&mut json::Dice(3))]),
    Recipe::new("c", "answer with 200 group members", Kind::Members, || vec![api::members(200)]),
    Recipe::new("d", "group message of 50 segments: nulls, unknown keys, escapes", Kind::Event, || {
        vec![event::long()]
    }),
    Recipe::new(
        "e",
        "request to send merged forwards inside one another, five levels",
        Kind::Request,
        || vec![api::nodes()],
    ),
    Recipe::new("f", "answer with the 100 messages of a merged forward", Kind::Forward, || {
        vec![api::forward()]
    }),
    Recipe::new("g", "official API: group message from the gateway", Kind::Payload, || {
        vec![official::group_message()]
    }),
    Recipe::new("k", "official API: markdown with nine buttons", Kind::Body, || vec![official::keyboard()]),
    Recipe::new("l", "answer with 2,000 group members", Kind::Members, || vec![api::members(2000)]),
    Recipe::new("m", "96 different events in rotation", Kind::Event, event::mixture),
    Recipe::new("s", "group message as a string with CQ codes", Kind::Event, || vec![event::string()]),
    Recipe::new("x", "a log: 10,000 events, requests and answers", Kind::Received, || {
        Log::new().take(10_000).collect()
    }),
];

/// A message in CQ codes, for what is done with these alone; as a document it is an array of segments.
pub const CQ: Recipe =
    Recipe::new("cq", "1 KiB of text with ten CQ codes", Kind::Event, || vec![cq::cq_array()]);

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

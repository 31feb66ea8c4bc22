//! Definitions that no document is of: everything that can be asked for, and its answers, by what tells it on the wire.

use super::Protocol;
use super::build::Build;
use super::def::Def;
use super::forms::members;
use super::leaf::Leaf;
use crate::info::{Shape, TypeInfo};
use crate::qq::Endpoint;
use crate::v11::{Action, Call as _};
use schemars::Schema;
use serde_json::{Map, Value, json};

impl Build<'_> {
    /// The actions that are part of the schema, by each of their names.
    pub(super) fn actions(&self) -> Vec<Leaf> {
        self.leaves(Action::REQUEST)
    }

    /// The answer to an action.
    pub(super) fn answer_to(&mut self, leaf: &Leaf) -> Schema {
        let action = leaf.info().map_or("", |info| info.wire).to_owned();
        self.refer(Def::Answer { action, data: data_of(leaf.info()) })
    }

    /// The answers to all that can be asked for.
    pub(super) fn answers(&mut self, protocol: Protocol) -> Schema {
        let mut answers = Map::new();
        let doc = match protocol {
            Protocol::V11 => {
                for leaf in self.actions() {
                    answers.insert(leaf.text().to_owned(), self.answer_to(&leaf).into());
                }
                "The answer to each action, by the action's name"
            }
            Protocol::Qq => {
                for endpoint in Endpoint::ALL {
                    let answer = self.shape(data_of(Some(endpoint.info)));
                    answers.insert(endpoint.info.wire.to_owned(), answer.into());
                }
                "The answer to each endpoint, by its method and path; null where there is none"
            }
        };
        lookup(doc, &answers)
    }

    /// What each endpoint is asked with.
    pub(super) fn endpoints(&mut self) -> Schema {
        let parameters = Endpoint::ALL.iter().map(|endpoint| {
            let parameters = self.refer(Def::Data(endpoint.info));
            (endpoint.info.wire.to_owned(), parameters.into())
        });
        let parameters = parameters.collect();
        lookup("The parameters and the body of each endpoint, by its method and path", &parameters)
    }
}

/// What an answer holds.
pub(super) fn data_of(info: Option<&'static TypeInfo>) -> Shape {
    info.and_then(|info| info.response).copied().unwrap_or(Shape::Any)
}

/// An object with everything of a kind.
fn lookup(doc: &str, properties: &Map<String, Value>) -> Schema {
    let mut names: Vec<_> = properties.keys().collect();
    // The keys of a map have an order that depends on features of `serde_json`.
    names.sort();
    let schema = json!({
        "description": format!("{doc}: for looking types up, it is not sent anywhere."),
        "type": "object",
        "properties": properties,
        "required": names,
        "additionalProperties": false,
    });
    members(schema).into()
}

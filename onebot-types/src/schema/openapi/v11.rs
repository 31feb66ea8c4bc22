//! The HTTP API of OneBot 11, and what is posted to a bot.

use super::{component, families, family, json_body};
use crate::codec::Wire;
use crate::info::{Shape, TypeInfo};
use crate::schema::build::Build;
use crate::schema::def::Def;
use crate::schema::describe::{describe, summary};
use crate::schema::forms::members;
use crate::schema::leaf::Leaf;
use crate::v11::Event;
use crate::v11::event::quick::{
    FriendRequestOperation, GroupMessageOperation, GroupRequestOperation, PrivateMessageOperation,
};
use serde_json::{Map, Value, json};

/// What the body of the answer to an event may be.
const OPERATIONS: [Shape; 4] = [
    PrivateMessageOperation::SHAPE,
    GroupMessageOperation::SHAPE,
    FriendRequestOperation::SHAPE,
    GroupRequestOperation::SHAPE,
];

impl Build<'_> {
    pub(super) fn v11(&mut self) -> Value {
        let mut actions = self.actions();
        actions.retain(|leaf| !leaf.is_alias());
        let mut tags = families(actions.iter().filter_map(Leaf::info), "Actions");
        tags.push(json!({ "name": "event", "description": "What a bot is told of." }));
        let mut paths = Map::new();
        for leaf in &actions {
            let Some(info) = leaf.info() else { continue };
            paths.insert(format!("/{}", info.wire), json!({ "post": self.action(leaf, info) }));
        }
        json!({
            "info": {
                "description": "Actions that a bot asks an implementation for, and events that it is told of. A name may be \
                    followed by `_async` or `_rate_limited`. The keywords `x-dialects`, `x-direction` and `x-required` say which \
                    implementations have a field and which need it.",
                "contact": { "name": "OneBot 11", "url": "https://github.com/botuniverse/onebot-11" },
            },
            "servers": [{
                "url": "http://{host}:{port}",
                "description": "An implementation, where its configuration says.",
                "variables": { "host": { "default": "127.0.0.1" }, "port": { "default": "5700" } },
            }],
            "security": [{}, { "header": [] }, { "query": [] }],
            "tags": tags,
            "paths": paths,
            "webhooks": { "event": { "post": self.event() } },
            "components": {
                "securitySchemes": {
                    "header": { "type": "http", "scheme": "bearer", "description": "The access token." },
                    "query": {
                        "type": "apiKey", "in": "query", "name": "access_token", "description": "The access token.",
                    },
                },
                "responses": failures(),
            },
        })
    }

    fn action(&mut self, leaf: &Leaf, info: &'static TypeInfo) -> Value {
        let params = self.refer(Def::Data(info));
        let answer = self.answer_to(leaf);
        let description = describe(info.doc);
        let required = info.fields.iter().any(|field| field.essential);
        let mut operation = members(json!({
            "operationId": info.wire,
            "summary": summary(&description),
            "description": description,
            "tags": [family(info)],
            "requestBody": { "required": required, "content": json_body(&params) },
            "responses": {
                "200": {
                    "description": "The answer; `status` says whether the action was done.",
                    "content": json_body(&answer),
                },
                "400": component("responses", "BadRequest"),
                "401": component("responses", "NoToken"),
                "403": component("responses", "WrongToken"),
                "404": component("responses", "UnknownAction"),
                "406": component("responses", "UnknownForm"),
            },
        }));
        if !info.aliases.is_empty() {
            operation.insert("x-aliases".to_owned(), json!(info.aliases));
        }
        if let Some(dialects) = self.data(info).get("x-dialects") {
            operation.insert("x-dialects".to_owned(), dialects.clone());
        }
        operation.into()
    }

    /// What an implementation posts to a bot.
    fn event(&mut self) -> Value {
        let event = self.shape(Event::SHAPE);
        let operations: Vec<_> = OPERATIONS.iter().map(|shape| self.shape(*shape)).collect();
        json!({
            "operationId": "event",
            "summary": "Tells a bot what happened",
            "description": "An implementation posts each event to the address of the bot.",
            "tags": ["event"],
            "requestBody": { "required": true, "content": json_body(&event) },
            "responses": {
                "200": {
                    "description": "A quick operation, as the event has one.",
                    "content": { "application/json": { "schema": { "anyOf": operations } } },
                },
                "204": { "description": "Nothing is to be done." },
                "4XX": { "description": "The bot does not take the event." },
            },
        })
    }
}

/// What is answered where no action was done.
fn failures() -> Value {
    json!({
        "BadRequest": { "description": "The body is not what its content type says." },
        "NoToken": { "description": "The access token is missing." },
        "WrongToken": { "description": "The access token is wrong." },
        "UnknownAction": { "description": "There is no such action." },
        "UnknownForm": { "description": "The content type is neither JSON nor that of a form." },
    })
}

//! `OpenAPI` documents.

use super::build::Build;
use super::def::Def;
use super::describe::{describe, summary};
use super::forms::members;
use super::leaf::Leaf;
use super::{Protocol, SchemaOptions};
use crate::codec::Wire;
use crate::info::{Shape, TypeInfo};
use crate::v11::Event;
use crate::v11::event::quick::{
    FriendRequestOperation, GroupMessageOperation, GroupRequestOperation, PrivateMessageOperation,
};
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// What the body of the answer to an event may be.
const OPERATIONS: [Shape; 4] = [
    PrivateMessageOperation::SHAPE,
    GroupMessageOperation::SHAPE,
    FriendRequestOperation::SHAPE,
    GroupRequestOperation::SHAPE,
];

impl SchemaOptions {
    /// The HTTP API of a protocol as an `OpenAPI` 3.1 document.
    ///
    /// ```
    /// use onebot_types::schema::{Protocol, SchemaOptions};
    ///
    /// let api = SchemaOptions::new().openapi(Protocol::V11);
    /// assert!(api.pointer("/paths/~1send_group_msg/post").is_some());
    /// ```
    pub fn openapi(self, protocol: Protocol) -> Value {
        let options = SchemaOptions { openapi: true, ..self };
        let mut settings = SchemaSettings::draft2020_12();
        settings.definitions_path = "/components/schemas".into();
        let mut generator = SchemaGenerator::new(settings);
        let mut build = Build::new(&mut generator, options);

        let mut paths = Map::new();
        let mut families = Vec::new();
        for leaf in build.leaves(protocol.requests()).into_iter().filter(|leaf| !leaf.is_alias()) {
            let Some(info) = leaf.info() else { continue };
            let family = family(info);
            if !families.contains(&family) {
                families.push(family);
            }
            paths.insert(format!("/{}", info.wire), json!({ "post": build.operation(&leaf, info) }));
        }
        let event = build.event();
        let tags = families
            .into_iter()
            .map(|name| (name, format!("Actions of the family `{name}`.")))
            .chain([("event", "What a bot is told of.".to_owned())])
            .map(|(name, description)| json!({ "name": name, "description": description }));
        json!({
            "openapi": "3.1.0",
            "info": info(protocol),
            "servers": [{
                "url": "http://{host}:{port}",
                "description": "An implementation, where its configuration says.",
                "variables": { "host": { "default": "127.0.0.1" }, "port": { "default": "5700" } },
            }],
            "security": [{}, { "header": [] }, { "query": [] }],
            "tags": tags.collect::<Vec<_>>(),
            "paths": paths,
            "webhooks": { "event": { "post": event } },
            "components": {
                "securitySchemes": {
                    "header": { "type": "http", "scheme": "bearer", "description": "The access token." },
                    "query": {
                        "type": "apiKey", "in": "query", "name": "access_token", "description": "The access token.",
                    },
                },
                "responses": failures(),
                "schemas": generator.take_definitions(false),
            },
        })
    }
}

impl Build<'_> {
    fn operation(&mut self, leaf: &Leaf, info: &'static TypeInfo) -> Value {
        let params = self.refer(Def::Data(info));
        let answer = self.answer_to(leaf);
        let description = describe(info.doc);
        let required = params_needed(info);
        let mut operation = members(json!({
            "operationId": info.wire,
            "summary": summary(&description),
            "description": description,
            "tags": [family(info)],
            "requestBody": { "required": required, "content": { "application/json": { "schema": params } } },
            "responses": {
                "200": {
                    "description": "The answer; `status` says whether the action was done.",
                    "content": { "application/json": { "schema": answer } },
                },
                "400": { "$ref": "#/components/responses/BadRequest" },
                "401": { "$ref": "#/components/responses/NoToken" },
                "403": { "$ref": "#/components/responses/WrongToken" },
                "404": { "$ref": "#/components/responses/UnknownAction" },
                "406": { "$ref": "#/components/responses/UnknownForm" },
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
            "requestBody": { "required": true, "content": { "application/json": { "schema": event } } },
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

fn params_needed(info: &TypeInfo) -> bool {
    info.fields.iter().any(|field| field.essential)
}

/// The family of an action: the module that declares it.
fn family(info: &TypeInfo) -> &'static str {
    info.module.rsplit("::").next().unwrap_or(info.module)
}

fn info(protocol: Protocol) -> Value {
    json!({
        "title": format!("{} HTTP API", protocol.title()),
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Actions that a bot asks an implementation for, and events that it is told of. A name may be followed by \
            `_async` or `_rate_limited`. The keywords `x-dialects`, `x-direction` and `x-required` say which implementations \
            have a field and which need it.",
        "contact": { "name": "OneBot 11", "url": "https://github.com/botuniverse/onebot-11" },
        "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
    })
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

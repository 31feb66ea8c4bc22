//! The endpoints of the official API, and what it posts to a webhook.

use super::{component, families, family, json_body};
use crate::codec::Wire;
use crate::info::{FieldInfo, Place, Shape};
use crate::qq::endpoint::EndpointInfo;
use crate::qq::gateway::{HttpCallbackAck, WebhookValidationResponse};
use crate::qq::host::{PRODUCTION, PRODUCTION_2026, SANDBOX, TRACE_ID, split_host};
use crate::qq::object::ErrorBody;
use crate::qq::{Endpoint, Payload};
use crate::schema::build::Build;
use crate::schema::describe::{describe, summary};
use crate::schema::forms::{Beside, members};
use crate::schema::lookup::data_of;
use serde_json::{Map, Value, json};

impl Build<'_> {
    pub(super) fn qq(&mut self) -> Value {
        let mut tags = families(Endpoint::ALL.iter().map(|endpoint| endpoint.info), "Endpoints");
        tags.push(json!({ "name": "webhook", "description": "What a bot is told of by HTTP." }));
        let mut paths = Map::new();
        for endpoint in Endpoint::ALL {
            let (host, path) = split_host(endpoint.path);
            let mut operation = self.endpoint(endpoint);
            if !host.is_empty() {
                // It is asked for what all others need.
                operation.insert("security".to_owned(), json!([]));
                operation.insert("servers".to_owned(), json!([{ "url": host }, { "url": PRODUCTION_2026 }]));
            }
            let methods = paths.entry(path).or_insert_with(|| Map::new().into());
            methods[endpoint.method.name().to_lowercase()] = operation.into();
        }
        let error = self.shape(ErrorBody::SHAPE);
        json!({
            "info": {
                "description": "Endpoints of QQ's official API for bots, and what it posts to a bot. The keywords `x-direction` \
                    and `x-required` say in which direction a field is used and has to be there.",
                "contact": { "name": "QQ Bot", "url": "https://bot.q.qq.com/wiki/develop/api-v2/" },
            },
            "servers": [
                { "url": PRODUCTION, "description": "The API." },
                { "url": SANDBOX, "description": "For tests: it reaches sandbox guilds only." },
                { "url": PRODUCTION_2026, "description": "The API, in the documents since 2026-08-10." },
            ],
            "security": [{ "token": [] }],
            "tags": tags,
            "paths": paths,
            "webhooks": { "payload": { "post": self.webhook() } },
            "components": {
                "securitySchemes": {
                    "token": {
                        "type": "apiKey", "in": "header", "name": "Authorization",
                        "description": "`QQBot` and an access token, with a blank between them.",
                    },
                },
                "responses": {
                    "Failure": {
                        "description": "What went wrong. A message that waits for review is answered so as well, by status 201 or \
                            202 and the code 304023 or 304024.",
                        "headers": {
                            TRACE_ID: {
                                "description": "Id of the request, to report it by.",
                                "schema": { "type": "string" },
                            },
                        },
                        "content": json_body(&error),
                    },
                },
            },
        })
    }

    fn endpoint(&mut self, endpoint: &EndpointInfo) -> Map<String, Value> {
        let info = endpoint.info;
        let description = describe(info.doc);
        let at = |place| info.fields.iter().filter(move |field| field.place == Some(place));
        let mut operation = members(json!({
            "operationId": info.name,
            "summary": summary(&description),
            "description": description,
            "tags": [family(info)],
            "responses": self.responses(data_of(Some(info))),
        }));
        let parameters: Vec<_> =
            at(Place::Path).chain(at(Place::Query)).map(|field| self.parameter(field)).collect();
        if !parameters.is_empty() {
            operation.insert("parameters".to_owned(), parameters.into());
        }
        if let Some(body) = at(Place::Body).next() {
            let schema = self.shape(body.shape);
            let body = json!({
                "description": describe(body.doc), "required": body.essential, "content": json_body(&schema),
            });
            operation.insert("requestBody".to_owned(), body);
        }
        if !info.aliases.is_empty() {
            operation.insert("x-aliases".to_owned(), json!(info.aliases));
        }
        operation
    }

    fn parameter(&mut self, field: &FieldInfo) -> Value {
        let place = field.place.map_or("", Place::name);
        let rules = Beside { rules: field.rules, ..Beside::default() };
        json!({
            "name": field.name,
            "in": place,
            "required": field.essential,
            "description": describe(field.doc),
            "schema": self.member(field.shape, rules),
        })
    }

    /// What an endpoint is answered with: where null may stand for an answer, there may be none.
    fn responses(&mut self, answer: Shape) -> Value {
        let failure = component("responses", "Failure");
        let mut responses = members(json!({ "4XX": failure.clone(), "default": failure }));
        let mut done = |code: &str, response| drop(responses.insert(code.to_owned(), response));
        let some = match answer {
            Shape::OneOf([Shape::Null, some]) => {
                done("204", json!({ "description": "It is done, and there is nothing to say." }));
                *some
            }
            all => all,
        };
        let content = json_body(&self.shape(some));
        done("200", json!({ "description": "It is done.", "content": content }));
        responses.into()
    }

    /// What is posted to a bot that has its events come by HTTP.
    fn webhook(&mut self) -> Value {
        let header = |name: &str, description: &str| {
            json!({
                "name": name, "in": "header", "required": true, "description": description, "schema": { "type": "string" },
            })
        };
        let payload = self.shape(Payload::SHAPE);
        let answers = [HttpCallbackAck::SHAPE, WebhookValidationResponse::SHAPE];
        let answers = answers.map(|shape| self.shape(shape));
        json!({
            "operationId": "payload",
            "summary": "Tells a bot what happened, or checks its address",
            "description": "The platform posts each event to the address of the bot, and once a check of the address.",
            "tags": ["webhook"],
            "security": [],
            "parameters": [
                header("X-Signature-Ed25519", "Signature of the time and the body, in hex."),
                header("X-Signature-Timestamp", "Time to sign."),
            ],
            "requestBody": { "required": true, "content": json_body(&payload) },
            "responses": {
                "200": {
                    "description": "Whether the event was handled, or the answer to the check.",
                    "content": { "application/json": { "schema": { "anyOf": answers } } },
                },
                "4XX": { "description": "The signature is wrong." },
            },
        })
    }
}

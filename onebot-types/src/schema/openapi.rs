//! `OpenAPI` documents.

mod qq;
mod v11;

use super::build::Build;
use super::{Protocol, SchemaOptions};
use crate::info::TypeInfo;
use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Value, json};

impl SchemaOptions {
    /// The HTTP API of a protocol as an `OpenAPI` 3.1 document.
    ///
    /// ```
    /// use onebot_types::schema::{Protocol, SchemaOptions};
    ///
    /// let api = SchemaOptions::new().openapi(Protocol::V11);
    /// assert!(api.pointer("/paths/~1send_group_msg/post").is_some());
    /// let api = SchemaOptions::new().openapi(Protocol::Qq);
    /// assert!(api.pointer("/paths/~1guilds~1{guild_id}~1members/get").is_some());
    /// ```
    pub fn openapi(self, protocol: Protocol) -> Value {
        let options = SchemaOptions { openapi: true, ..self };
        let mut settings = SchemaSettings::draft2020_12();
        settings.definitions_path = "/components/schemas".into();
        let mut generator = SchemaGenerator::new(settings);
        let build = &mut Build::new(&mut generator, options);
        let mut api = match protocol {
            Protocol::V11 => build.v11(),
            Protocol::Qq => build.qq(),
        };
        api["openapi"] = "3.1.0".into();
        api["info"]["title"] = format!("{} HTTP API", protocol.title()).into();
        api["info"]["version"] = env!("CARGO_PKG_VERSION").into();
        api["info"]["license"] = json!({ "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" });
        api["components"]["schemas"] = generator.take_definitions(false).into();
        api
    }
}

/// The modules that declare types, in the order of the types, as tags.
fn families(infos: impl Iterator<Item = &'static TypeInfo>, what: &str) -> Vec<Value> {
    let mut families: Vec<&str> = Vec::new();
    for info in infos {
        let family = family(info);
        if !families.contains(&family) {
            families.push(family);
        }
    }
    let tag = |name| json!({ "name": name, "description": format!("{what} of the family `{name}`.") });
    families.into_iter().map(tag).collect()
}

/// The family of an action or endpoint: the module that declares it.
fn family(info: &TypeInfo) -> &'static str {
    info.module.rsplit("::").next().unwrap_or(info.module)
}

/// Content that is JSON with a schema.
fn json_body(schema: &Schema) -> Value {
    json!({ "application/json": { "schema": schema } })
}

/// A reference to one of the components.
fn component(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

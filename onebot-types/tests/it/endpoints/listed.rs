//! The endpoints of the catalog, and those of the types.

use super::origin;
use onebot_types::info::{self, FieldInfo, NamedKind, Place, Shape, TypeInfo};
use onebot_types::qq::Endpoint;
use onebot_types::qq::endpoint::EndpointInfo;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn catalog() -> Vec<Value> {
    let text = include_str!("../../catalog/qq-endpoints.json");
    let catalog: Value = serde_json::from_str(text).expect("the catalog is JSON");
    catalog["endpoints"].as_array().expect("a list").clone()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The name that a method and a path give, as the documentation of the module says.
fn name(method: &str, path: &str) -> String {
    let path = path.strip_prefix("/v2").unwrap_or(path).replace("/users/@me", "/me");
    let segments: Vec<_> = path.split('/').skip(1).collect();
    let mut name = capitalised(&method.to_lowercase());
    for (n, segment) in segments.iter().enumerate().filter(|(_, segment)| !segment.starts_with('{')) {
        let one = segments.get(n + 1).is_some_and(|next| next.starts_with('{'));
        let word = if one { segment.strip_suffix('s').unwrap_or(segment) } else { segment };
        name.extend(word.split('_').map(capitalised));
    }
    name
}

fn capitalised(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// A path in which the names of parameters do not matter.
fn nameless(path: &str) -> String {
    let path = path.strip_prefix("https://").map_or(path, |rest| &rest[rest.find('/').expect("a path")..]);
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn names_follow_from_method_and_path() {
    for EndpointInfo { method, path, info, .. } in Endpoint::ALL {
        if info.name != "GetAppAccessToken" {
            assert_eq!(info.name, name(method.name(), path));
        }
        assert_eq!(info.wire, format!("{method} {path}"));
    }
}

/// The names of the objects in a shape.
fn objects(shape: Shape) -> BTreeSet<String> {
    match shape {
        Shape::Array(item) => objects(*item),
        Shape::Object(info) => BTreeSet::from([info().name.to_owned()]),
        Shape::OneOf(shapes) => shapes.iter().flat_map(|shape| objects(*shape)).collect(),
        _ => BTreeSet::new(),
    }
}

/// The names of the objects that the catalog has in a body or an answer.
fn listed_objects(content: &Value) -> BTreeSet<String> {
    ["object", "item"].iter().filter_map(|key| content[key].as_str()).map(str::to_owned).collect()
}

/// Where an endpoint differs from its entry.
fn differences(entry: &Value, info: &'static TypeInfo) -> Vec<String> {
    let mut lines = Vec::new();
    let mut equal = |what: &str, found: BTreeSet<String>, listed: BTreeSet<String>| {
        if found != listed {
            lines.push(format!("{}: {what} {found:?}, expected {listed:?}", info.wire));
        }
    };
    let names =
        |list: &Value| list.as_array().into_iter().flatten().map(|p| text(&p["name"]).to_owned()).collect();
    let at = |place| info.fields.iter().filter(move |field: &&FieldInfo| field.place == Some(place));
    equal("path", at(Place::Path).map(|field| field.name.to_owned()).collect(), names(&entry["path_params"]));
    equal("query", at(Place::Query).map(|field| field.name.to_owned()).collect(), names(&entry["query"]));
    equal(
        "body",
        at(Place::Body).flat_map(|field| objects(field.shape)).collect(),
        listed_objects(&entry["body"]),
    );
    let mut answer = objects(*info.response.expect("an endpoint is answered"));
    answer.remove("Empty");
    equal("answer", answer, listed_objects(&entry["response"]));
    let own = nameless(text(&entry["path"]));
    let others = entry["path_aliases"].as_array().into_iter().flatten().map(|path| nameless(text(path)));
    equal(
        "other paths",
        info.aliases.iter().map(|path| nameless(path)).collect(),
        others.filter(|other| *other != own).collect(),
    );
    for parameter in entry["query"].as_array().into_iter().flatten() {
        let field = info.field(text(&parameter["name"])).expect("compared above");
        let needed = parameter["required"].as_array().is_some_and(|required| !required.is_empty());
        if needed != (field.required_to_send == info::Dialects::ALL) {
            lines.push(format!("{}: {} is needed or not", info.wire, field.name));
        }
    }
    lines
}

#[test]
fn endpoints_are_those_of_the_catalog() {
    let mut found: BTreeMap<_, _> =
        Endpoint::ALL.iter().map(|endpoint| (endpoint.info.wire, endpoint)).collect();
    assert_eq!(found.len(), Endpoint::ALL.len());
    let mut lines = Vec::new();
    for entry in catalog() {
        let wire = format!("{} {}", text(&entry["method"]), text(&entry["path"]));
        match found.remove(&*wire) {
            None => lines.push(format!("{wire}: no type")),
            Some(endpoint) => {
                lines.extend(differences(&entry, endpoint.info));
                let module = endpoint.info.module.rsplit("::").next();
                assert_eq!(module, entry["group"].as_str(), "{wire}");
            }
        }
    }
    lines.extend(found.into_keys().map(|wire| format!("{wire}: not in the catalog")));
    assert!(lines.is_empty(), "{} differences:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn hosts_and_headers_are_those_of_the_catalog() {
    use onebot_types::qq::http::{
        CALLBACK_APP_ID, PRODUCTION, PRODUCTION_2026, SANDBOX, TRACE_ID, UNION_APP_ID,
    };
    let catalog: Value = serde_json::from_str(include_str!("../../catalog/qq-endpoints.json")).unwrap();
    let listed = |list: &str, key: &str| -> Vec<String> {
        let list = catalog["http"][list].as_array().expect("a list").iter();
        list.map(|entry| text(&entry[key]).to_lowercase()).collect()
    };
    let token = Endpoint::ALL[0].path.strip_suffix(origin(Endpoint::ALL[0].path)).expect("a host in front");
    assert_eq!(listed("hosts", "url"), [PRODUCTION, SANDBOX, PRODUCTION_2026, token]);
    assert_eq!(listed("request_headers", "name"), ["authorization", UNION_APP_ID, CALLBACK_APP_ID]);
    assert_eq!(listed("response_headers", "name"), [TRACE_ID]);
}

/// What the catalog says of an endpoint that types cannot say is in the documentation.
#[test]
fn limits_are_documented() {
    let docs: BTreeMap<_, _> =
        Endpoint::ALL.iter().map(|endpoint| (endpoint.info.wire, endpoint.info.doc)).collect();
    for entry in catalog() {
        let doc = docs[&*format!("{} {}", text(&entry["method"]), text(&entry["path"]))];
        let doc = doc.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = doc.split_inclusive(". ").next().expect("a sentence").trim();
        assert!(first.chars().count() <= 80 && first.ends_with('.'), "{first}");
        if let Some(limit) = entry["rate_limit"].as_str() {
            assert!(
                doc.contains(&format!("At most {}.", limit.replacen(" per ", " requests a ", 1))),
                "{doc}"
            );
        }
        assert_eq!(entry["private_domain_only"] == true, doc.contains("private domain"), "{doc}");
        assert_eq!(entry["deprecated"] == true, doc.contains("ut of use"), "{doc}");
        assert!(doc.contains(" [Spec](https://"), "{doc}");
        assert!(!origin(Endpoint::ALL[0].path).contains("://"));
    }
}

#[test]
fn endpoints_are_named() {
    let named = info::types();
    let endpoints: Vec<_> = named.iter().filter(|named| named.kind == NamedKind::Endpoint).collect();
    assert_eq!(endpoints.len(), catalog().len());
    let post = endpoints.iter().find(|named| named.name == "qq.endpoint.message.PostUserMessages").unwrap();
    assert_eq!(post.wire, "POST /v2/users/{user_openid}/messages");
    assert_eq!(post.dialects.iter().count(), 0);
}

//! From an endpoint to path, query and body.

use super::BODY;
use super::error::RequestError;
use crate::codec::write::{self, Items};
use crate::codec::{Fields, Key, Sink};
use crate::info::{Method, Place, TypeInfo, is_segment};
use crate::qq::host::split_host;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// What is escaped in a path: all but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The fields of an endpoint by where they are sent.
struct Parts {
    info: &'static TypeInfo,
    path: Vec<(String, String)>,
    query: form_urlencoded::Serializer<'static, String>,
    body: Option<Vec<u8>>,
}

impl Parts {
    fn new(info: &'static TypeInfo, endpoint: &dyn Fields) -> Self {
        let query = form_urlencoded::Serializer::new(String::new());
        let mut parts = Parts { info, path: Vec::new(), query, body: None };
        endpoint.fields(&mut parts);
        parts
    }

    fn text(&mut self, name: &str, text: &str) {
        if self.info.field(name).is_some_and(|field| field.place == Some(Place::Path)) {
            self.path.push((name.to_owned(), text.to_owned()));
        } else {
            self.query.append_pair(name, text);
        }
    }

    fn put(&mut self, name: &str, v: &Value) {
        match v {
            _ if name == BODY => self.body = Some(v.to_string().into_bytes()),
            // What was said not to be there is not sent.
            Value::Null => {}
            Value::String(text) => self.text(name, text),
            other => self.text(name, &other.to_string()),
        }
    }

    /// What is more than one value: JSON, in a parameter, too.
    fn nested(&mut self, key: Key, write: &dyn Fn(&mut dyn Sink)) {
        let mut json = Vec::new();
        write::append(write, &mut json);
        if write::name(key) == BODY {
            self.body = Some(json);
        } else {
            self.text(write::name(key), &String::from_utf8_lossy(&json));
        }
    }

    /// The path with its parameters, and the query.
    fn path_and_query(mut self, template: &'static str) -> Result<(String, Option<Vec<u8>>), RequestError> {
        let (host, template) = split_host(template);
        let mut out = host.to_owned();
        for segment in template.split('/').skip(1) {
            out.push('/');
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let Some(name) = name else {
                out.push_str(segment);
                continue;
            };
            let value = self.path.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
            if !is_segment(value) {
                return Err(RequestError::Parameter { name, value: value.to_owned() });
            }
            out.extend(utf8_percent_encode(value, RESERVED));
        }
        let query = self.query.finish();
        if !query.is_empty() {
            out.push('?');
            out.push_str(&query);
        }
        Ok((out, self.body))
    }
}

impl Sink for Parts {
    fn null(&mut self, key: Key) {
        self.put(write::name(key), &Value::Null);
    }
    fn bool(&mut self, key: Key, v: bool) {
        self.put(write::name(key), &v.into());
    }
    fn int(&mut self, key: Key, v: i64) {
        self.put(write::name(key), &v.into());
    }
    fn uint(&mut self, key: Key, v: u64) {
        self.put(write::name(key), &v.into());
    }
    fn float(&mut self, key: Key, v: f64) {
        self.put(write::name(key), &v.into());
    }
    fn str(&mut self, key: Key, v: &str) {
        if write::name(key) == BODY {
            self.put(BODY, &v.into());
        } else {
            self.text(write::name(key), v);
        }
    }
    fn value(&mut self, key: Key, v: &Value) {
        self.put(write::name(key), v);
    }
    fn array(&mut self, key: Key, v: &dyn Items) {
        self.nested(key, &|out| out.array(write::ROOT, v));
    }
    fn object(&mut self, key: Key, v: &dyn Fields) {
        self.nested(key, &|out| out.object(write::ROOT, v));
    }
    fn entry(&mut self, key: &str, v: &Value) {
        self.put(key, v);
    }
}

/// The path with its parameters, and the query.
pub(in crate::qq) fn path_and_query(
    endpoint: &dyn Fields,
    info: &'static TypeInfo,
    template: &'static str,
) -> Result<String, RequestError> {
    Parts::new(info, endpoint).path_and_query(template).map(|(path, _)| path)
}

/// A request to a host.
pub(in crate::qq) fn to_request(
    endpoint: &dyn Fields,
    info: &'static TypeInfo,
    (method, template): (Method, &'static str),
    (base, token): (&str, &str),
) -> Result<http::Request<Vec<u8>>, RequestError> {
    let (path, body) = Parts::new(info, endpoint).path_and_query(template)?;
    let mut request = http::Request::builder().method(method.name());
    request = if path.starts_with('/') {
        let base = base.strip_suffix('/').unwrap_or(base);
        request.uri(format!("{base}{path}")).header(AUTHORIZATION, format!("QQBot {token}"))
    } else {
        request.uri(path)
    };
    if body.is_some() {
        request = request.header(CONTENT_TYPE, "application/json");
    }
    request.body(body.unwrap_or_default()).map_err(RequestError::Http)
}

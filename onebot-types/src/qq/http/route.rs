//! From method, path, query and body to an endpoint.

use super::BODY;
use super::error::RouteError;
use crate::Json as _;
use crate::info::{EnumValue, Place, Shape, TypeInfo};
use crate::qq::EndpointData;
use crate::qq::endpoint::{Endpoint, EndpointInfo};
use crate::qq::host::split_host;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::cmp::Ordering;

impl Endpoint {
    /// The endpoint that a request is for: its method, path with query, and body.
    ///
    /// ```
    /// use onebot_types::qq::{Endpoint, http::RouteError};
    ///
    /// let endpoint = Endpoint::route("GET", "/channels/5/messages/7", b"")?;
    /// let Endpoint::GetChannelMessage(endpoint) = endpoint else { panic!() };
    /// assert_eq!(endpoint.message_id, "7");
    /// assert_eq!(Endpoint::route("GET", "/nowhere", b""), Err(RouteError::UnknownPath));
    /// # Ok::<_, RouteError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// No endpoint has the path or the method, the path or the query is not percent-encoded UTF-8, or the body is not the
    /// JSON that the endpoint takes.
    pub fn route(method: &str, path_and_query: &str, body: &[u8]) -> Result<Self, RouteError> {
        let (path, query) = split_query(path_and_query);
        let mut best: Option<(&EndpointInfo, &'static str)> = None;
        let mut allowed = Vec::new();
        for (endpoint, template) in Self::ALL.iter().flat_map(templates) {
            if !matches(template, path) {
                continue;
            }
            if endpoint.method.name() != method {
                allowed.push(endpoint.method);
            } else if best.is_none_or(|(_, best)| prefers(template, best)) {
                best = Some((endpoint, template));
            }
        }
        match best {
            Some((endpoint, template)) => {
                let value = to_value(endpoint.info, template, (path, query), body)?;
                (endpoint.read)(&value).map_err(RouteError::Decode)
            }
            None if allowed.is_empty() => Err(RouteError::UnknownPath),
            None => Err(RouteError::WrongMethod { allowed }),
        }
    }

    /// The endpoint that a request is for.
    ///
    /// # Errors
    ///
    /// As [`route`](Self::route).
    pub fn from_request<B: AsRef<[u8]>>(request: &http::Request<B>) -> Result<Self, RouteError> {
        Self::route(request.method().as_str(), path_of(request.uri()), request.body().as_ref())
    }
}

/// Reads the parts of a request whose endpoint is known.
pub(in crate::qq) fn from_parts<T: EndpointData>(
    path: &str,
    query: Option<&str>,
    body: &[u8],
) -> Result<T, RouteError> {
    let templates = std::iter::once(T::PATH).chain(T::INFO.aliases.iter().copied());
    let template = templates.into_iter().find(|template| matches(template, path));
    let value = to_value(T::INFO, template.ok_or(RouteError::UnknownPath)?, (path, query), body)?;
    T::from_value(&value).map_err(RouteError::Decode)
}

/// Reads a request whose endpoint is known.
pub(in crate::qq) fn from_request<T: EndpointData>(
    request: &http::Request<impl AsRef<[u8]>>,
) -> Result<T, RouteError> {
    let (path, query) = split_query(path_of(request.uri()));
    let endpoint = from_parts(path, query, request.body().as_ref())?;
    if request.method().as_str() != T::METHOD.name() {
        return Err(RouteError::WrongMethod { allowed: vec![T::METHOD] });
    }
    Ok(endpoint)
}

fn path_of(uri: &http::Uri) -> &str {
    uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str)
}

fn split_query(path_and_query: &str) -> (&str, Option<&str>) {
    path_and_query.split_once('?').map_or((path_and_query, None), |(path, query)| (path, Some(query)))
}

/// The path of an endpoint and its other paths.
fn templates(endpoint: &'static EndpointInfo) -> impl Iterator<Item = (&'static EndpointInfo, &'static str)> {
    let all = std::iter::once(endpoint.path).chain(endpoint.info.aliases.iter().copied());
    all.map(move |template| (endpoint, template))
}

/// The name in the braces of a segment.
fn parameter(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn matches(template: &'static str, path: &str) -> bool {
    let (mut known, mut found) = (split_host(template).1.split('/'), path.split('/'));
    loop {
        match (known.next(), found.next()) {
            (None, None) => return true,
            (Some(known), Some(found)) => match parameter(known) {
                Some(_) if !found.is_empty() => {}
                None if percent_decode_str(found).eq(known.bytes()) => {}
                _ => return false,
            },
            _ => return false,
        }
    }
}

/// Of two templates that match, the one with a fixed segment where the other has a parameter, the first such place counting.
fn prefers(template: &'static str, other: &'static str) -> bool {
    let free = |template: &'static str| template.split('/').map(|segment| parameter(segment).is_some());
    free(split_host(template).1).cmp(free(split_host(other).1)) == Ordering::Less
}

/// The JSON form of an endpoint.
fn to_value(
    info: &TypeInfo,
    template: &'static str,
    (path, query): (&str, Option<&str>),
    body: &[u8],
) -> Result<Value, RouteError> {
    let mut fields = Map::new();
    let decoded = |text| percent_decode_str(text).decode_utf8().map_err(|_| RouteError::Encoding);
    for (known, found) in split_host(template).1.split('/').zip(path.split('/')) {
        if let Some(name) = parameter(known) {
            fields.insert(name.to_owned(), typed(info, name, &decoded(found)?));
        }
    }
    let query = query.unwrap_or_default();
    // Parsing replaces what is not UTF-8.
    decoded(query)?;
    for (name, text) in form_urlencoded::parse(query.as_bytes()) {
        let place = info.field(&name).map(|field| field.place);
        if name == BODY || place == Some(Some(Place::Path)) {
            return Err(RouteError::Name(name.into_owned()));
        }
        let value = typed(info, &name, &text);
        fields.insert(name.into_owned(), value);
    }
    if !body.is_empty() {
        fields.insert(BODY.to_owned(), Value::from_slice(body).map_err(RouteError::Decode)?);
    }
    Ok(fields.into())
}

/// The text of a parameter; as a number or `true` or `false` where its field takes only that and would be written as this text.
fn typed(info: &TypeInfo, name: &str, text: &str) -> Value {
    let takes_text = info.field(name).is_none_or(|field| takes_text(field.shape));
    let plain = (!takes_text).then(|| serde_json::from_str::<Value>(text).ok()).flatten();
    let spelled = plain.as_ref().map(Value::to_string);
    plain.filter(|_| spelled.as_deref() == Some(text)).unwrap_or_else(|| text.into())
}

fn takes_text(shape: Shape) -> bool {
    match shape {
        Shape::Boolean | Shape::Integer | Shape::Unsigned | Shape::Float => false,
        Shape::Enum(info) => info.values.iter().any(|(value, _)| matches!(value, EnumValue::Text(_))),
        Shape::OneOf(shapes) => shapes.iter().any(|shape| takes_text(*shape)),
        _ => true,
    }
}

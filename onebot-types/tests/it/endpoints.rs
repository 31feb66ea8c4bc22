//! Endpoints of the official API: as requests, as answers, and as the catalog has them.

mod answers;
mod fixtures;

mod listed;
mod network;

use form_urlencoded::{Serializer, parse};
use onebot_types::arb::arb_json;
use onebot_types::info::{EnumValue, FieldInfo, Method, Place, Shape};
use onebot_types::qq::endpoint::{
    EndpointInfo, GetChannelSchedules, GetGuildMembers, PostUserMessages, PutChannelMessageReaction,
};
use onebot_types::qq::http::{PRODUCTION, RequestError, RouteError};
use onebot_types::qq::message::{C2cMessageBody, MsgType};
use onebot_types::qq::object::EmojiType;
use onebot_types::qq::{Endpoint, EndpointData, MessageKeyboard};
use onebot_types::validate::{Profile, ViolationRule};
use onebot_types::{Json, Validate};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Texts that a careless path or query would take for something else.
const TEXTS: [&str; 20] = [
    "E4F4AEA33253A2797FB897C50B81D7ED",
    "a/b",
    "%",
    "%2F",
    "é 中\u{1f600}",
    " ",
    "+",
    "?x=1&y=2",
    "#end",
    "..a",
    "...",
    "~",
    "007",
    "18446744073709551616",
    "-1",
    "\u{0}\n",
    "a;b=c",
    "@me",
    "{guild_id}",
    "all",
];

/// Some JSON that fits.
fn fill(shape: Shape, text: &str, depth: u32) -> Value {
    match shape {
        Shape::Boolean | Shape::Flag => true.into(),
        Shape::Integer | Shape::Unsigned | Shape::Int | Shape::Number => 7.into(),
        Shape::Float => 0.5.into(),
        Shape::Enum(info) => match info.values[0].0 {
            EnumValue::Text(text) => text.into(),
            EnumValue::Int(n) => n.into(),
        },
        Shape::Array(item) => json!([fill(*item, text, depth)]),
        Shape::Object(info) => {
            let wanted = |field: &&FieldInfo| field.essential || depth > 0;
            let fields = info().fields.iter().filter(wanted);
            let depth = depth.saturating_sub(1);
            fields
                .map(|field| (field.name.to_owned(), fill(field.shape, text, depth)))
                .collect::<Map<_, _>>()
                .into()
        }
        Shape::OneOf(shapes) => fill(shapes[0], text, depth),
        _ => text.into(),
    }
}

/// The parts of a request, each as it means.
#[derive(Debug, PartialEq)]
struct Parts {
    method: &'static str,
    path: Vec<String>,
    query: BTreeMap<String, String>,
    body: Option<Value>,
}

impl Parts {
    /// Parts with every field, all texts being this one.
    fn full(endpoint: &EndpointInfo, text: &str) -> Self {
        let of = |name: &str| endpoint.info.field(name).expect("a parameter is a field").shape;
        let plain = |shape| match fill(shape, text, 0) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        let segments = origin(endpoint.path).split('/').skip(1);
        let at = |place| endpoint.info.fields.iter().filter(move |field| field.place == Some(place));
        Parts {
            method: endpoint.method.name(),
            path: segments
                .map(|segment| match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                    Some(name) => plain(of(name)),
                    None => segment.to_owned(),
                })
                .collect(),
            query: at(Place::Query).map(|field| (field.name.to_owned(), plain(field.shape))).collect(),
            body: at(Place::Body).map(|field| fill(field.shape, text, 4)).next(),
        }
    }

    fn of(request: &http::Request<Vec<u8>>, method: Method) -> Self {
        assert_eq!(request.method(), method.name());
        let decode = |segment: &str| {
            // A blank of a path is no plus.
            let escaped = format!("={}", segment.replace('+', "%2B"));
            parse(escaped.as_bytes()).next().expect("one pair").1.into_owned()
        };
        let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
        let body = request.body();
        Parts {
            method: method.name(),
            path: path.split('/').skip(1).map(decode).collect(),
            query: parse(query.as_bytes()).into_owned().collect(),
            body: (!body.is_empty()).then(|| serde_json::from_slice(body).expect("a body is JSON")),
        }
    }

    /// Every byte of a segment escaped: not as we write it, and meaning the same.
    fn path_and_query(&self) -> String {
        let mut path = String::new();
        for segment in &self.path {
            path.push('/');
            path.extend(segment.bytes().flat_map(|b| format!("%{b:02x}").into_bytes()).map(char::from));
        }
        let query = Serializer::new(String::new()).extend_pairs(&self.query).finish();
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }

    fn bytes(&self) -> Vec<u8> {
        self.body.as_ref().map(|body| body.to_string().into_bytes()).unwrap_or_default()
    }
}

/// A path without the host in front of it.
fn origin(path: &'static str) -> &'static str {
    path.strip_prefix("https://")
        .map_or(path, |rest| &rest[rest.find('/').expect("a path behind the host")..])
}

/// Reads the parts, and checks that the request made of that has the same, and is read again as the same endpoint.
#[track_caller]
fn round_trip(endpoint: &EndpointInfo, parts: &Parts) -> Endpoint {
    let read = Endpoint::route(parts.method, &parts.path_and_query(), &parts.bytes());
    let read = read.unwrap_or_else(|error| panic!("{error}: {parts:?}"));
    assert_eq!(read.info().info.path(), endpoint.info.path(), "{parts:?}");
    let request = read.to_request(PRODUCTION, "token").expect("what was read can be sent");
    assert_eq!(Parts::of(&request, endpoint.method), *parts);
    assert_eq!(Endpoint::from_request(&request).as_ref(), Ok(&read), "{request:?}");
    read
}

#[test]
fn requests_come_back() {
    for endpoint in Endpoint::ALL {
        for text in TEXTS {
            round_trip(endpoint, &Parts::full(endpoint, text));
        }
    }
}

#[test]
fn what_does_not_fit_the_query_comes_back() {
    for endpoint in Endpoint::ALL {
        let mut parts = Parts::full(endpoint, "1");
        parts.query.values_mut().for_each(|text| *text = "a&b=%".to_owned());
        parts.query.insert("new one".to_owned(), "é".to_owned());
        let read = round_trip(endpoint, &parts);
        assert!(format!("{read:?}").contains("\"new one\": String(\"é\")"), "{read:?}");
    }
    // Of a name that stands twice the last counts, as of a key.
    let read =
        GetGuildMembers::from_parts("/guilds/1/members", Some("limit=1&limit=+2&limit=3"), b"").unwrap();
    assert_eq!(read, GetGuildMembers::new("1").limit(3));
}

proptest! {
    #[test]
    fn any_text_comes_back(n in any::<prop::sample::Index>(), path in ".+", query in ".*", key in ".+") {
        prop_assume!(path != "." && path != "..");
        let endpoint = n.get(Endpoint::ALL);
        let mut parts = Parts::full(endpoint, &path);
        parts.query.values_mut().for_each(|text| text.clone_from(&query));
        if endpoint.info.field(&key).is_none() && key != "body" {
            parts.query.insert(key, query);
        }
        round_trip(endpoint, &parts);
    }

    #[test]
    fn any_request_is_read_or_refused(
        n in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        (segment, rest) in (".*", ".*"),
        body in prop_oneof![arb_json::<Value>().prop_map(|body| body.to_string()), ".*"],
    ) {
        let template = origin(n.get(Endpoint::ALL).path);
        let mut segments: Vec<_> = template.split('/').collect();
        let changed = place.index(segments.len());
        segments[changed] = &segment;
        for path in [template, &segments.join("/"), &format!("{template}?{rest}"), &rest] {
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE", ""] {
                let Ok(endpoint) = Endpoint::route(method, path, body.as_bytes()) else { continue };
                if let Ok(request) = endpoint.to_request(PRODUCTION, "") {
                    prop_assert_eq!(Endpoint::from_request(&request), Ok(endpoint));
                }
            }
        }
    }
}

#[test]
fn a_path_leads_nowhere_else() {
    for text in ["", ".", ".."] {
        let error = GetGuildMembers::new(text).to_request(PRODUCTION, "token").unwrap_err();
        assert!(matches!(&error, RequestError::Parameter { name: "guild_id", value } if value == text));
        assert_eq!(error.to_string(), format!("guild_id: expected a segment of a path, found {text:?}"));
    }
    let path = GetGuildMembers::new("../users/@me?x#y\\").path_and_query().unwrap();
    assert_eq!(path, "/guilds/..%2Fusers%2F%40me%3Fx%23y%5C/members");
    assert_eq!(Endpoint::route("GET", "/guilds//members", b""), Err(RouteError::UnknownPath));
}

#[test]
fn hosts_and_tokens() {
    let endpoint = GetGuildMembers::new(5);
    for base in ["https://example.com/qq", "https://example.com/qq/"] {
        let request = endpoint.to_request(base, "abc").unwrap();
        assert_eq!(request.uri(), "https://example.com/qq/guilds/5/members");
        assert_eq!(request.headers()["authorization"], "QQBot abc");
        assert!(!request.headers().contains_key("content-type"));
    }
    assert!(matches!(endpoint.to_request("https://a b", "abc"), Err(RequestError::Http(_))));
    assert!(matches!(endpoint.to_request(PRODUCTION, "a\nb"), Err(RequestError::Http(_))));
}

#[test]
fn the_token_has_its_own_host() {
    use onebot_types::qq::endpoint::{AccessTokenBody, GetAppAccessToken};

    let endpoint = GetAppAccessToken::new(AccessTokenBody::new(102_000_000, "secret"));
    let request = endpoint.to_request(PRODUCTION, "").unwrap();
    assert_eq!(request.uri(), "https://bots.qq.com/app/getAppAccessToken");
    assert!(!request.headers().contains_key("authorization"));
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), br#"{"appId":"102000000","clientSecret":"secret"}"#);
    assert_eq!(Endpoint::route("POST", "/app/getAppAccessToken", request.body()), Ok(endpoint.into()));
}

/// One endpoint alone, the enum of all, and what is in a body: everything says the same, where it is.
#[test]
fn endpoints_are_validated_with_parameters_and_body() {
    let all = Profile::new();
    let keyboard = MessageKeyboard::new().id("62");
    let body = C2cMessageBody::new().content("hi").msg_type(MsgType::Text).keyboard(keyboard);
    let endpoint = PostUserMessages::new("..", body);
    let violations = endpoint.validate(all).unwrap_err();
    let said: Vec<_> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "user_openid: expected a segment of a path, found \"..\"",
            "body.markdown: required beside `keyboard`, missing"
        ]
    );
    assert_eq!(Endpoint::from(endpoint).validate(all), Err(violations));

    // What cannot be sent is a violation, and the other way round.
    for id in ["", ".", "..", "...", "5", "a/b"] {
        let endpoint = GetGuildMembers::new(id);
        assert_eq!(endpoint.validate(all).is_ok(), endpoint.path_and_query().is_ok(), "{id:?}");
        assert_eq!(Endpoint::from(endpoint.clone()).findings(all), endpoint.findings(all));
    }
    let wrong = GetGuildMembers::new(5).limit(1001).validate(all).unwrap_err();
    assert_eq!(wrong.to_string(), "limit: expected a number from 1 to 1000, found 1001");

    let deep = (0..200).fold(Value::Null, |inner, _| json!([inner]));
    let mut endpoint = GetGuildMembers::new(5);
    endpoint.extra.insert("deep", deep);
    assert_eq!(Endpoint::from(endpoint).findings(all)[0].rule, ViolationRule::Limit);
}

#[test]
fn what_is_no_endpoint_is_refused() {
    let refused = |method, path, body: &[u8]| Endpoint::route(method, path, body).unwrap_err();
    let error = refused("GET", "/nowhere", b"");
    assert_eq!((error.status().as_u16(), error.to_string().as_str()), (404, "no endpoint has this path"));
    let error = refused("PUT", "/channels/5/messages/7", b"");
    assert_eq!(error.status().as_u16(), 405);
    assert_eq!(error.to_string(), "expected the method GET or PATCH or DELETE");
    let errors = [
        ("GET", "/guilds/%ff", "", "expected percent-encoded UTF-8"),
        ("GET", "/users/@me/guilds?after=%ff", "", "expected percent-encoded UTF-8"),
        ("GET", "/guilds/5?guild_id=6", "", "expected no `guild_id` in the query"),
        ("PUT", "/v2/menu?body=1", "{}", "expected no `body` in the query"),
        ("PUT", "/v2/menu", "{", "line 1, column 2: expected a key, found the end of the document"),
        ("PUT", "/v2/menu", "", "body: required, missing"),
        ("PUT", "/v2/menu", "[]", "body: expected an object, found an array"),
        ("PUT", "/channels/1/messages/2/reactions/x/4", "", "type: expected an integer, found \"x\""),
    ];
    for (method, path, body, expected) in errors {
        let error = refused(method, path, body.as_bytes());
        assert_eq!((error.status().as_u16(), error.to_string().as_str()), (400, expected), "{method} {path}");
    }
}

#[test]
fn fixed_words_win_over_parameters() {
    let path = "/v2/groups/join_approval_strategy/members";
    assert!(matches!(
        Endpoint::route("DELETE", path, b""),
        Ok(Endpoint::DeleteGroupsJoinApprovalStrategy(_))
    ));
    // Also where they are escaped.
    assert!(matches!(Endpoint::route("GET", "/users/%40me", b""), Ok(Endpoint::GetMe(_))));
    let path = "/guilds/5/api_permissions";
    assert!(matches!(Endpoint::route("GET", path, b""), Ok(Endpoint::GetGuildApiPermission(_))));
}

#[test]
fn numbers_in_a_path_are_numbers() {
    let endpoint = PutChannelMessageReaction::new("1", "2", EmojiType::System, "4");
    let path = endpoint.path_and_query().unwrap();
    assert_eq!(path, "/channels/1/messages/2/reactions/1/4");
    assert_eq!(PutChannelMessageReaction::from_parts(&path, None, b"").unwrap(), endpoint);
}

#[test]
fn a_body_that_may_be_missing_is_kept_as_it_came() {
    let path = "/channels/1/schedules";
    for (body, expected) in
        [("", None), ("{}", Some(json!({}))), ("null", Some(json!(null))), ("[1]", Some(json!([1])))]
    {
        let read = GetChannelSchedules::from_parts(path, None, body.as_bytes()).unwrap();
        assert_eq!(read.to_value().get("body"), expected.as_ref());
        assert_eq!(read.to_request(PRODUCTION, "").unwrap().body(), body.as_bytes());
    }
    // A body where none is documented.
    let read = GetGuildMembers::from_parts("/guilds/1/members", None, b"{\"a\":1}").unwrap();
    assert_eq!(read.to_request(PRODUCTION, "").unwrap().body(), b"{\"a\":1}");
}

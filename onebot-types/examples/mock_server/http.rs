//! The HTTP API, and where forward `WebSocket`s begin. Spec: <https://github.com/botuniverse/onebot-11/blob/master/communication/http.md>

use crate::Server;
use crate::socket::{self, Role};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, RawQuery, Request as HttpRequest, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response as HttpResponse};
use axum::routing::get;
use onebot_types::prelude::*;
use onebot_types::v11::RetCode;
use serde_json::{Value, json};
use std::sync::Arc;

type Shared = State<Arc<Server>>;

pub(crate) fn routes(server: Arc<Server>) -> Router {
    Router::new()
        .route("/", get(async |server, request| upgrade(server, Role::Universal, request)))
        .route("/api", get(async |server, request| upgrade(server, Role::Api, request)))
        .route("/event", get(async |server, request| upgrade(server, Role::Event, request)))
        .route("/{action}", get(by_query).post(by_body))
        .layer(middleware::from_fn_with_state(server.clone(), authorize))
        // Pictures come in Base64.
        .layer(DefaultBodyLimit::max(64 << 20))
        .with_state(server)
}

/// Lets only those in who have the access token, in a header or in the query.
async fn authorize(State(server): Shared, request: HttpRequest, next: Next) -> HttpResponse {
    if let Some(token) = &server.options.token {
        let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let header = header.and_then(|value| value.strip_prefix("Bearer ")).map(str::to_owned);
        let query = request.uri().query().unwrap_or_default().as_bytes();
        let query =
            || form_urlencoded::parse(query).find(|(key, _)| key == "access_token").map(|(_, v)| v.into());
        match header.or_else(query) {
            None => return (StatusCode::UNAUTHORIZED, "no access token").into_response(),
            Some(shown) if shown != *token => return (StatusCode::FORBIDDEN, "wrong token").into_response(),
            Some(_) => {}
        }
    }
    next.run(request).await
}

/// `GET /send_group_msg?group_id=20002&message=hi`
async fn by_query(
    State(server): Shared,
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
) -> HttpResponse {
    let query = query.unwrap_or_default();
    println!("< GET /{name}?{query}");
    answer(&server, &name, Some(form(&query)))
}

/// `POST /send_group_msg`, with JSON or a form.
async fn by_body(
    State(server): Shared,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> HttpResponse {
    let body = String::from_utf8_lossy(&body);
    println!("< POST /{name} {body}");
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    match kind.split(';').next().unwrap_or_default() {
        "application/json" => match Value::from_json(&body) {
            Ok(params) => answer(&server, &name, Some(params)),
            Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
        },
        "application/x-www-form-urlencoded" => answer(&server, &name, Some(form(&body))),
        // Without a body there is nothing to say what it is.
        "" if body.is_empty() => answer(&server, &name, None),
        _ => (StatusCode::NOT_ACCEPTABLE, "expected JSON or a form").into_response(),
    }
}

/// Parameters that are all texts: ids, numbers and switches are read from them.
fn form(text: &str) -> Value {
    let pairs = form_urlencoded::parse(text.as_bytes());
    pairs.map(|(key, value)| (key.into_owned(), Value::from(value))).collect()
}

fn answer(server: &Server, name: &str, params: Option<Value>) -> HttpResponse {
    // The name as it came, as it may end in `_async`.
    let mut request = json!({ "action": name });
    if let Some(params) = params {
        request["params"] = params;
    }
    let answer = match Request::from_value(&request) {
        Ok(request) => server.answer(&request),
        Err(error) => Response::failed(RetCode::BadRequest, error.to_string()),
    };
    let status = match answer.ret_code() {
        Some(RetCode::BadRequest) => StatusCode::BAD_REQUEST,
        Some(RetCode::UnknownAction) => StatusCode::NOT_FOUND,
        _ => StatusCode::OK,
    };
    let text = answer.to_json();
    println!("> {text}");
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// Answers the handshake of a WebSocket, and serves it from then on.
fn upgrade(State(server): Shared, role: Role, request: HttpRequest) -> HttpResponse {
    use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
    match create_response_with_body(&request, Body::empty) {
        Ok(response) => {
            tokio::spawn(socket::accept(server, role, hyper::upgrade::on(request)));
            response
        }
        Err(error) => (StatusCode::UPGRADE_REQUIRED, error.to_string()).into_response(),
    }
}

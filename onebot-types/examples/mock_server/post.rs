//! HTTP POST. Spec: <https://github.com/botuniverse/onebot-11/blob/master/communication/http-post.md>

use crate::Server;
use axum::http::{Request as HttpRequest, StatusCode, header};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use onebot_types::prelude::*;
use onebot_types::v11::action::HandleQuickOperation;
use onebot_types::v11::event::meta::LifecycleSubType;
use serde_json::{Map, Value};
use sha1::Sha1;
use std::error::Error;
use std::sync::Arc;

type Http = Client<HttpConnector, Full<Bytes>>;

/// Sends an event of each kind, and then whatever happens.
pub(crate) async fn send_events(server: Arc<Server>) {
    let client = Client::builder(TokioExecutor::new()).build_http();
    let mut news = server.events.subscribe();
    let mut events = vec![server.account().begin(LifecycleSubType::Enable)];
    events.extend(server.account().each_kind(server.options.heartbeat));
    for event in events {
        send(&server, &client, event).await;
    }
    while let Ok(event) = news.recv().await {
        send(&server, &client, event).await;
    }
}

async fn send(server: &Server, client: &Http, event: Event) {
    if let Err(error) = try_send(server, client, event).await {
        eprintln!("not sent: {error}");
    }
}

async fn try_send(server: &Server, client: &Http, event: Event) -> Result<(), Box<dyn Error>> {
    let url = server.options.post.as_deref().unwrap_or_default();
    let body = event.to_json();
    println!("> POST {url} {body}");
    let mut request = HttpRequest::post(url)
        .header(header::CONTENT_TYPE, "application/json")
        .header("X-Self-ID", server.options.self_id);
    if let Some(secret) = &server.options.secret {
        request = request.header("X-Signature", sign(secret, &body));
    }
    let response = client.request(request.body(body.into())?).await?;
    let status = response.status();
    let body = response.into_body().collect().await?.to_bytes();
    println!("< {status} {}", String::from_utf8_lossy(&body));

    // A body is a quick operation.
    if status == StatusCode::OK && !body.is_empty() {
        let operation: Map<String, Value> = serde_json::from_slice(&body)?;
        let answer = server.answer(&Request::new(HandleQuickOperation::new(event, operation).into()));
        println!("{}", answer.to_json());
    }
    Ok(())
}

/// By which the bot knows that it was not somebody else.
fn sign(secret: &str, body: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("a key may have any length");
    mac.update(body.as_bytes());
    format!("sha1={}", HEXLOWER.encode(&mac.finalize().into_bytes()))
}

//! The platform of the official API, made up: its HTTP API, its gateway, and the webhooks that it calls.
//!
//! ```sh
//! cargo run --example mock_platform --features ed25519,http
//! cargo run --example mock_platform --features ed25519,http -- --webhook http://127.0.0.1:8080/ --secret DG5g3B4j9X2KOErG
//! ```
//!
//! It prints `listening on 127.0.0.1:6800`. A bot that uses `http://127.0.0.1:6800` as the API, and gets its access token and the
//! address of the gateway from there, is sent a message from a group and one from a user, and can answer them; the example
//! `webhook` is a bot to try the second command with, given `--api http://127.0.0.1:6800 --access-token token`. What goes over
//! any connection is printed: `>` what is sent, `<` what is received, `!` where that departs from what is documented.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{Method, Request, Response, StatusCode};
use axum::routing::get;
use clap::Parser;
use futures_util::{SinkExt as _, StreamExt as _};
use http_body_util::{BodyExt as _, Collected, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo};
use onebot_types::qq::endpoint::{AccessTokenResult, GatewayBotResult, SessionStartLimit};
use onebot_types::qq::gateway::{ReadyData, ReadyUser, WebhookValidationRequest};
use onebot_types::qq::http::ApiError;
use onebot_types::qq::object::{BotUser, C2cMessage, ErrorBody, GroupMessage, Message, MessageUser, User};
use onebot_types::qq::webhook::{
    APP_ID_HEADER, SIGNATURE_HEADER, Secret, TIMESTAMP_HEADER, WebhookValidationResponse,
};
use onebot_types::qq::{Dispatch, Endpoint, EndpointData, Op, Payload, SendMessageResult};
use onebot_types::validate::Profile;
use onebot_types::{Json as _, Validate};
use std::error::Error;
use std::sync::Arc;
use std::time::UNIX_EPOCH;
use tokio::net::TcpListener;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::{self, protocol::Role};

const TOKEN: &str = "token";
/// When what is told happened.
const WHEN: &str = "2025-06-01T12:00:00+08:00";

/// A mock platform for the official API
#[derive(Parser)]
struct Options {
    /// Where the API and the gateway are listened for
    #[arg(long, default_value = "127.0.0.1:6800")]
    listen: String,
    /// App id of the bot
    #[arg(long, default_value = "101")]
    app_id: String,
    /// Bot to call
    #[arg(long, value_name = "URL", requires = "secret")]
    webhook: Option<String>,
    /// Secret of the bot, by which calls are signed
    #[arg(long)]
    secret: Option<String>,
    /// Files with a payload each, for other events than the two messages
    payloads: Vec<std::path::PathBuf>,
}

struct Platform {
    app_id: String,
    address: String,
    events: Vec<Dispatch>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let listener = TcpListener::bind(&options.listen).await?;
    let address = listener.local_addr()?.to_string();
    println!("listening on {address}");

    let mut events = Vec::new();
    for path in &options.payloads {
        match Payload::from_slice(&std::fs::read(path)?)?.op {
            Op::Dispatch(event) => events.push(event),
            _ => return Err(format!("{} is no event", path.display()).into()),
        }
    }
    if events.is_empty() {
        events = two_messages();
    }
    let app_id = options.app_id;
    if let (Some(url), Some(secret)) = (options.webhook, options.secret) {
        let secret = Secret::new(secret).map_err(|error| error.to_string())?;
        tokio::spawn(call(Webhook { url, app_id: app_id.clone(), secret }, events.clone()));
    }

    let platform = Arc::new(Platform { app_id, address, events });
    let routes = Router::new().route("/websocket", get(upgrade)).fallback(api).with_state(platform);
    axum::serve(listener, routes).await?;
    Ok(())
}

fn two_messages() -> Vec<Dispatch> {
    let group = GroupMessage::new("message-1", MessageUser::new().member_openid("member"), "group");
    let user = C2cMessage::new("message-2", MessageUser::new().user_openid("user"));
    vec![
        Dispatch::GroupAtMessageCreate(group.content(" hello").timestamp(WHEN).into()),
        Dispatch::C2cMessageCreate(user.content("hello").timestamp(WHEN).into()),
    ]
}

/// An event with its number and its id.
fn dispatch(n: usize, event: Dispatch) -> Payload {
    let id = format!("{}:{n}", event.tag());
    Payload::dispatch(n as u64, event).id(id)
}

// The HTTP API.

async fn api(State(platform): State<Arc<Platform>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map(Collected::to_bytes).unwrap_or_default();
    println!("< {} {} {}", parts.method, parts.uri, String::from_utf8_lossy(&body));
    let response = match Endpoint::from_request(&Request::from_parts(parts, body)) {
        Ok(endpoint) => answer(&platform, &endpoint),
        Err(error) => {
            ApiError::new(error.status(), ErrorBody::new().message(error.to_string())).to_response()
        }
    };
    println!("> {} {}", response.status(), String::from_utf8_lossy(response.body()));
    response.map(Body::from)
}

fn answer(platform: &Platform, endpoint: &Endpoint) -> Response<Vec<u8>> {
    let sent = SendMessageResult::new().id("sent-1").timestamp(WHEN);
    let bot = || User::new(&*platform.app_id).username("Bot").avatar("").bot(true);
    let in_channel =
        Message::new("sent-1").channel_id("channel").guild_id("guild").timestamp(WHEN).author(bot());
    match endpoint {
        Endpoint::GetAppAccessToken(call) => {
            ok(&**call, &AccessTokenResult::new().access_token(TOKEN).expires_in(7200))
        }
        Endpoint::GetGatewayBot(call) => {
            let limit = SessionStartLimit::new().total(1000).remaining(999).reset_after(0).max_concurrency(1);
            let url = format!("ws://{}/websocket", platform.address);
            ok(&**call, &GatewayBotResult::new(url).shards(1).session_start_limit(limit))
        }
        Endpoint::GetMe(call) => {
            ok(&**call, &BotUser::new(&*platform.app_id).username("Bot").avatar("").bot(true))
        }
        Endpoint::PostGroupMessages(call) => ok(&**call, &sent),
        Endpoint::PostUserMessages(call) => ok(&**call, &sent),
        Endpoint::PostChannelMessages(call) => ok(&**call, &in_channel),
        Endpoint::PostDmMessages(call) => ok(&**call, &in_channel),
        _ => ApiError::new(StatusCode::NOT_IMPLEMENTED, ErrorBody::new().message("not mocked")).to_response(),
    }
}

/// The answer to a request that is as documented.
fn ok<E: EndpointData + Validate>(call: &E, answer: &E::Response) -> Response<Vec<u8>> {
    match call.validate(Profile::new()) {
        Ok(()) => E::to_response(answer),
        Err(violations) => {
            println!("! {violations}");
            let body = ErrorBody::new().code(11255).message(violations.to_string());
            ApiError::new(StatusCode::BAD_REQUEST, body).to_response()
        }
    }
}

// The gateway.

async fn upgrade(State(platform): State<Arc<Platform>>, request: Request<Body>) -> Response<Body> {
    match create_response_with_body(&request, Body::empty) {
        Ok(response) => {
            tokio::spawn(async move {
                if let Err(error) = serve(&platform, request).await {
                    eprintln!("connection lost: {error}");
                }
            });
            response
        }
        Err(error) => {
            let mut response = Response::new(Body::from(error.to_string()));
            *response.status_mut() = StatusCode::UPGRADE_REQUIRED;
            response
        }
    }
}

async fn serve(platform: &Platform, request: Request<Body>) -> Result<(), Box<dyn Error>> {
    let stream = TokioIo::new(hyper::upgrade::on(request).await?);
    let mut socket = WebSocketStream::from_raw_socket(stream, Role::Server, None).await;
    let mut outgoing = vec![Payload::hello(45_000)];
    loop {
        for payload in outgoing.drain(..) {
            let text = payload.to_json();
            println!("> {text}");
            socket.send(text.into()).await?;
        }
        let Some(frame) = socket.next().await else { return Ok(()) };
        let tungstenite::Message::Text(text) = frame? else { continue };
        println!("< {text}");
        let payload = Payload::from_json(&text)?;
        if let Err(violations) = payload.validate(Profile::new()) {
            println!("! {violations}");
        }
        match payload.op {
            Op::Identify(login) => {
                let user = ReadyUser::new(&*platform.app_id).username("Bot").bot(true);
                let mut ready = ReadyData::new("session-1").version(1).user(user);
                ready.shard = login.shard;
                let events = std::iter::once(Dispatch::Ready(ready.into())).chain(platform.events.clone());
                outgoing.extend((1..).zip(events).map(|(n, event)| dispatch(n, event)));
            }
            Op::Heartbeat(_) => outgoing.push(Payload::heartbeat_ack()),
            _ => {}
        }
    }
}

// Webhooks.

/// A bot that is called.
struct Webhook {
    url: String,
    app_id: String,
    secret: Secret,
}

async fn call(bot: Webhook, events: Vec<Dispatch>) {
    if let Err(error) = try_call(&bot, events).await {
        println!("not called: {error}");
    }
}

async fn try_call(bot: &Webhook, events: Vec<Dispatch>) -> Result<(), Box<dyn Error>> {
    // Whether the bot knows its own secret.
    let check = WebhookValidationRequest::new("Arq0D5A61EgUu4OxUvOp", now().to_string());
    let expected = bot.secret.sign_validation(&check);
    let answer = post(bot, &Payload::new(Op::HttpCallbackValidation(check.into()))).await?;
    let answer = WebhookValidationResponse::from_slice(&answer)?;
    println!(
        "{}",
        if answer.signature == expected.signature { "the address is right" } else { "wrong signature" }
    );
    for (n, event) in (1..).zip(events) {
        post(bot, &dispatch(n, event)).await?;
    }
    Ok(())
}

async fn post(bot: &Webhook, payload: &Payload) -> Result<Bytes, Box<dyn Error>> {
    let (body, timestamp) = (payload.to_json(), now().to_string());
    println!("> POST {} {body}", bot.url);
    let request = Request::builder()
        .method(Method::POST)
        .uri(&bot.url)
        .header("Content-Type", "application/json")
        .header(APP_ID_HEADER, &bot.app_id)
        .header(SIGNATURE_HEADER, bot.secret.sign(&timestamp, body.as_bytes()))
        .header(TIMESTAMP_HEADER, timestamp)
        .body(Full::<Bytes>::from(body))?;
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = client.request(request).await?;
    let status = response.status();
    let body = response.into_body().collect().await?.to_bytes();
    println!("< {status} {}", String::from_utf8_lossy(&body));
    Ok(body)
}

fn now() -> i64 {
    UNIX_EPOCH.elapsed().map_or(0, |time| time.as_secs().cast_signed())
}

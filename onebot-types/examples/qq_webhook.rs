//! A bot of the official API behind a webhook: it checks who calls, answers `ping` in groups, and greets groups that add it.
//!
//! ```sh
//! cargo run --example qq_webhook --features http,ed25519 -- SECRET TOKEN                 # on 127.0.0.1:8080
//! cargo run --example qq_webhook --features http,ed25519 -- SECRET TOKEN 127.0.0.1:0 http://127.0.0.1:6701
//! ```
//!
//! It prints `listening on 127.0.0.1:8080`, then each event (`<`) and each request to the API (`>`) with its answer. The last
//! argument is where the API is; a connection to the real one needs TLS, which is for your HTTP client: what it is given is an
//! `http::Request`. The token of a real bot is that of `GetAppAccessToken`.

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use onebot_types::prelude::*;
use onebot_types::qq::endpoint::PostGroupMessages;
use onebot_types::qq::gateway::AckCode;
use onebot_types::qq::keyboard::{KeyboardButton, MessageKeyboard};
use onebot_types::qq::webhook::{SIGNATURE_HEADER, Secret, TIMESTAMP_HEADER};
use onebot_types::qq::{Dispatch, EndpointData, GroupMessageBody, Op, Payload, http};
use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};

/// Bytes of a payload that are read.
const LONGEST: usize = 1 << 20;

struct Bot {
    secret: Secret,
    token: String,
    api: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(secret), Some(token)) = (args.next(), args.next()) else {
        return Err("expected a secret and a token".into());
    };
    let address = args.next().unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let api = args.next().unwrap_or_else(|| http::PRODUCTION.to_owned());
    let bot = Arc::new(Bot { secret: Secret::new(secret)?, token, api });

    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let bot = Arc::clone(&bot);
        tokio::spawn(async move {
            let service = hyper::service::service_fn(|request| serve(&bot, request));
            let connection = hyper::server::conn::http1::Builder::new();
            if let Err(error) = connection.serve_connection(TokioIo::new(stream), service).await {
                eprintln!("connection lost: {error}");
            }
        });
    }
}

/// One request of the platform.
async fn serve(bot: &Bot, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let header = |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Ok(body) = Limited::new(body, LONGEST).collect().await else {
        return Ok(refused(StatusCode::PAYLOAD_TOO_LARGE));
    };
    let body = body.to_bytes();

    // Before anything else, also before the answer to a check of the address: that answer is a signature.
    if bot.secret.verify(header(TIMESTAMP_HEADER), &body, header(SIGNATURE_HEADER)).is_err() {
        return Ok(refused(StatusCode::UNAUTHORIZED));
    }
    let Ok(payload) = Payload::from_slice(&body) else { return Ok(refused(StatusCode::BAD_REQUEST)) };
    println!("< {}", payload.to_json());

    let answer = match &payload.op {
        Op::HttpCallbackValidation(check) => bot.secret.sign_validation(check).to_json(),
        Op::Dispatch(event) => {
            let code = match react(event, &payload) {
                Some(endpoint) => send(bot, &endpoint).await.map_or_else(failed, |()| AckCode::Done),
                None => AckCode::Done,
            };
            Payload::http_callback_ack(code).to_json()
        }
        _ => Payload::http_callback_ack(AckCode::Done).to_json(),
    };
    Ok(Response::new(answer.into()))
}

fn refused(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::default();
    *response.status_mut() = status;
    response
}

/// The platform is going to send the event again.
fn failed(error: Box<dyn Error>) -> AckCode {
    eprintln!("{error}");
    AckCode::Failed
}

/// What the bot does about an event.
fn react(event: &Dispatch, payload: &Payload) -> Option<PostGroupMessages> {
    match event {
        Dispatch::GroupAtMessageCreate(message) => {
            let is_ping = message.content.as_deref().is_some_and(|content| content.trim() == "ping");
            is_ping.then(|| message.reply("pong"))
        }
        Dispatch::GroupAddRobot(event) => {
            let keyboard =
                MessageKeyboard::rows([[KeyboardButton::command("1", "Ping", "ping").reply(true)]]);
            let hello =
                GroupMessageBody::markdown("# Hello").keyboard(keyboard).reply_to_event(payload.id.as_ref()?);
            Some(PostGroupMessages::new(&event.group_openid, hello))
        }
        // An event that is not known here, too.
        _ => None,
    }
}

/// Sends a request to the API, and reads the answer.
async fn send<E: EndpointData + Json>(bot: &Bot, endpoint: &E) -> Result<(), Box<dyn Error>>
where
    E::Response: Json,
{
    let request = endpoint.to_request(&bot.api, &bot.token)?;
    println!("> {} {} {}", request.method(), request.uri().path(), String::from_utf8_lossy(request.body()));
    let answer = E::read_response(&exchange(request).await?)?;
    println!("  {}", answer.to_json());
    Ok(())
}

/// What an HTTP client does, without TLS and without keeping the connection.
async fn exchange(request: Request<Vec<u8>>) -> Result<Response<Bytes>, Box<dyn Error>> {
    let host = request.uri().authority().ok_or("expected a host")?.to_string();
    if request.uri().scheme_str() != Some("http") {
        return Err("this example speaks no TLS".into());
    }
    let stream = TcpStream::connect(&host).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let (mut parts, body) = request.into_parts();
    parts.headers.insert("host", host.parse()?);
    parts.uri = parts.uri.path_and_query().ok_or("expected a path")?.as_str().parse()?;
    let response = sender.send_request(Request::from_parts(parts, Full::from(body))).await?;
    let (parts, body) = response.into_parts();
    Ok(Response::from_parts(parts, body.collect().await?.to_bytes()))
}

//! A bot for the official API that gets its events by webhook: it checks the signature of each request and answers messages.
//!
//! ```sh
//! cargo run --example webhook --features ed25519,http -- --secret DG5g3B4j9X2KOErG
//! ```
//!
//! It prints `listening on http://127.0.0.1:8080/`, each event, and the passive reply to a message that mentions it in a group or
//! comes from a user. With `--api` and `--access-token` the reply is sent, else only shown. The platform talks TLS: let a proxy in
//! front of the bot take care of that, and one behind it for `--api`, or send the request with a client that does.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Request, Response, StatusCode};
use axum::response::IntoResponse;
use axum::{Router, routing::post};
use clap::Parser;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use onebot_types::Json as _;
use onebot_types::qq::endpoint::{PostGroupMessages, PostUserMessages};
use onebot_types::qq::gateway::AckCode;
use onebot_types::qq::webhook::{SIGNATURE_HEADER, Secret, TIMESTAMP_HEADER};
use onebot_types::qq::{
    C2cMessageBody, Dispatch, EndpointData, GroupMessageBody, Op, Payload, SendMessageResult,
    http::PRODUCTION,
};
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};
use tokio::net::TcpListener;

/// A bot for the official API of QQ
#[derive(Parser)]
struct Options {
    /// Secret of the bot, as the platform shows it
    #[arg(long)]
    secret: String,
    /// Where requests are listened for
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    /// Where replies are sent, without TLS
    #[arg(long, value_name = "URL", requires = "access_token")]
    api: Option<String>,
    /// Access token for the replies
    #[arg(long, default_value = "")]
    access_token: String,
}

struct Bot {
    secret: Secret,
    options: Options,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let listener = TcpListener::bind(&options.listen).await?;
    println!("listening on http://{}/", listener.local_addr()?);
    let secret = Secret::new(&options.secret).map_err(|error| error.to_string())?;
    let bot = Arc::new(Bot { secret, options });
    axum::serve(listener, Router::new().route("/", post(receive)).with_state(bot)).await?;
    Ok(())
}

/// One request of the platform, or of somebody who says so.
async fn receive(State(bot): State<Arc<Bot>>, headers: HeaderMap, body: Bytes) -> axum::response::Response {
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let timestamp = header(TIMESTAMP_HEADER);
    if let Err(error) = bot.secret.verify(timestamp, &body, header(SIGNATURE_HEADER)) {
        println!("refused: {error}");
        return (StatusCode::UNAUTHORIZED, error.to_string()).into_response();
    }
    // What was signed long ago may be sent again by anybody who saw it.
    if !is_recent(timestamp) {
        println!("refused: signed at {timestamp}");
        return (StatusCode::UNAUTHORIZED, "expected a recent timestamp").into_response();
    }
    let payload = match Payload::from_slice(&body) {
        Ok(payload) => payload,
        Err(error) => return (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    };

    match payload.op {
        // Whoever knows the secret may have the address; asked once, when it is entered.
        Op::HttpCallbackValidation(request) => {
            println!("the address is checked");
            bot.secret.sign_validation(&request).to_json().into_response()
        }
        Op::Dispatch(event) => {
            println!("event: {}", event.tag());
            // The platform waits for the answer to the event, not for the reply.
            tokio::spawn(async move {
                if let Err(error) = reply(&bot, event).await {
                    println!("not sent: {error}");
                }
            });
            Payload::http_callback_ack(AckCode::Done).to_json().into_response()
        }
        _ => StatusCode::NO_CONTENT.into_response(),
    }
}

fn is_recent(timestamp: &str) -> bool {
    let now = UNIX_EPOCH.elapsed().unwrap_or_default();
    timestamp.parse().is_ok_and(|at| now.abs_diff(Duration::from_secs(at)) < Duration::from_secs(300))
}

/// Answers a message. A reply names the message, which makes it passive: it does not count as one of the bot's own.
async fn reply(bot: &Bot, event: Dispatch) -> Result<(), Box<dyn Error>> {
    match event {
        Dispatch::GroupAtMessageCreate(message) => {
            let text = format!("you said: {}", message.content.unwrap_or_default().trim());
            let body = GroupMessageBody::text(text).reply_to(message.id).msg_seq(1);
            send(bot, PostGroupMessages::new(message.group_openid, body)).await
        }
        Dispatch::C2cMessageCreate(message) => {
            let Some(user) = message.author.user_openid else { return Err("the author is not named".into()) };
            let text = format!("you said: {}", message.content.unwrap_or_default().trim());
            let body = C2cMessageBody::text(text).reply_to(message.id).msg_seq(1);
            send(bot, PostUserMessages::new(user, body)).await
        }
        // What the library does not know, or a bot need not answer.
        _ => Ok(()),
    }
}

async fn send<E: EndpointData<Response = SendMessageResult>>(
    bot: &Bot,
    call: E,
) -> Result<(), Box<dyn Error>> {
    let base = bot.options.api.as_deref().unwrap_or(PRODUCTION);
    let request = call.to_request(base, &bot.options.access_token)?;
    println!("reply: {} {} {}", request.method(), request.uri(), String::from_utf8_lossy(request.body()));
    if bot.options.api.is_none() {
        return Ok(());
    }
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request: Request<Full<Bytes>> = request.map(|body| Full::from(Bytes::from(body)));
    let (parts, body) = client.request(request).await?.into_parts();
    let response = Response::from_parts(parts, body.collect().await?.to_bytes());
    let sent = E::read_response(&response)?;
    println!("sent: the reply has the id {}", sent.id.map(|id| id.to_string()).unwrap_or_default());
    Ok(())
}

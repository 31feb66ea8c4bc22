//! The example `qq_webhook`, between a platform that calls it and an API that it calls, both made up.

use super::{example, soon};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use onebot_types::info::Direction;
use onebot_types::qq::endpoint::PostGroupMessages;
use onebot_types::qq::gateway::{AckCode, WebhookValidationRequest, WebhookValidationResponse};
use onebot_types::qq::http::ApiError;
use onebot_types::qq::object::ErrorBody;
use onebot_types::qq::webhook::{SIGNATURE_HEADER, Secret, TIMESTAMP_HEADER};
use onebot_types::qq::{Endpoint, EndpointData, Payload, SendMessageResult};
use onebot_types::validate::Profile;
use onebot_types::{Json, Validate as _};
use serde_json::{Value, json};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdout, Command};

const SECRET: &str = "naOC0ocQE3shWLAfffVLB1rhYPG7";
const TIME: &str = "1725442341";

/// What was asked of the API.
type Asked = Arc<Mutex<Vec<PostGroupMessages>>>;

/// An API that sends messages to every group but one.
async fn api() -> (String, Asked) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let asked = Asked::default();
    let known = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let asked = Arc::clone(&known);
            let service = hyper::service::service_fn(move |request: Request<Incoming>| {
                let asked = Arc::clone(&asked);
                async move {
                    let (parts, body) = request.into_parts();
                    let request = Request::from_parts(parts, body.collect().await?.to_bytes());
                    assert_eq!(request.headers()["authorization"], "QQBot T");
                    let endpoint = Endpoint::from_request(&request).expect("an endpoint");
                    let Endpoint::PostGroupMessages(post) = endpoint else { panic!("{endpoint:?}") };
                    let answer = if post.group_openid == "closed" {
                        let body = ErrorBody::new().code(11_244).message("token expired");
                        ApiError::new(StatusCode::UNAUTHORIZED, body).to_response()
                    } else {
                        PostGroupMessages::to_response(&SendMessageResult::new().id("m2"))
                    };
                    asked.lock().unwrap().push(*post);
                    Ok::<_, hyper::Error>(answer.map(|body| Full::new(Bytes::from(body))))
                }
            });
            let connection = hyper::server::conn::http1::Builder::new();
            tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
        }
    });
    (base, asked)
}

/// The bot, until it is dropped.
struct Bot {
    address: String,
    asked: Asked,
    _child: Child,
    /// Open as long as the bot prints.
    _lines: Lines<BufReader<ChildStdout>>,
}

impl Bot {
    async fn start() -> Self {
        let (api, asked) = api().await;
        let mut child = Command::new(example("qq_webhook"))
            .args([SECRET, "T", "127.0.0.1:0", &api])
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = soon("the address", lines.next_line()).await.unwrap().unwrap();
        let address = line.strip_prefix("listening on ").unwrap().to_owned();
        Bot { address, asked, _child: child, _lines: lines }
    }

    /// Sends a body with a signature.
    async fn post(&self, body: &str, signature: &str) -> (StatusCode, String) {
        let stream = TcpStream::connect(&self.address).await.unwrap();
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        let request = Request::post("/")
            .header("host", &self.address)
            .header(TIMESTAMP_HEADER, TIME)
            .header(SIGNATURE_HEADER, signature)
            .body(Full::new(Bytes::from(body.to_owned())))
            .unwrap();
        let response: Response<Incoming> = soon("an answer", sender.send_request(request)).await.unwrap();
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// What the bot answers to a payload of the platform.
    async fn push(&self, payload: &Value) -> String {
        let body = payload.to_string();
        let signature = Secret::new(SECRET).unwrap().sign(TIME, body.as_bytes());
        let (status, answer) = self.post(&body, &signature).await;
        assert_eq!(status, StatusCode::OK, "{payload}");
        answer
    }

    fn asked(&self) -> Vec<PostGroupMessages> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }
}

#[tokio::test]
async fn only_the_platform_is_heard() {
    let bot = Bot::start().await;
    let check = Payload::new(WebhookValidationRequest::new("Arq0D5A61EgUu4OxUvOp", TIME));
    let answer = bot.push(&check.to_value()).await;
    let answer = WebhookValidationResponse::from_json(&answer).unwrap();
    let signature = Secret::new(SECRET).unwrap().sign(TIME, b"Arq0D5A61EgUu4OxUvOp");
    assert_eq!(answer, WebhookValidationResponse::new("Arq0D5A61EgUu4OxUvOp", signature));

    // Nobody else gets a signature, or has an event handled.
    let other = Secret::new("x").unwrap();
    for body in [check.to_json(), ping("g").to_string(), "[]".to_owned()] {
        for signature in [String::new(), other.sign(TIME, body.as_bytes())] {
            assert_eq!(bot.post(&body, &signature).await, (StatusCode::UNAUTHORIZED, String::new()));
        }
    }
    let signature = Secret::new(SECRET).unwrap().sign(TIME, b"[]");
    assert_eq!(bot.post("[]", &signature).await.0, StatusCode::BAD_REQUEST);
    assert!(bot.asked().is_empty());
}

fn ping(group: &str) -> Value {
    json!({"op": 0, "s": 1, "t": "GROUP_AT_MESSAGE_CREATE", "id": "GROUP_AT_MESSAGE_CREATE:1", "d": {"id": "m1",
        "author": {"member_openid": "u"}, "content": " ping ", "group_openid": group,
        "timestamp": "2024-06-10T14:13:20+08:00"}})
}

#[tokio::test]
async fn events_are_answered() {
    let bot = Bot::start().await;
    let done = Payload::http_callback_ack(AckCode::Done).to_json();
    assert_eq!(bot.push(&ping("g")).await, done);
    let [pong] = &bot.asked()[..] else { panic!("one request") };
    let body = json!({"content": "pong", "msg_type": 0, "msg_id": "m1"});
    assert_eq!(pong.to_value(), json!({"group_openid": "g", "body": body}));

    let added = json!({"op": 0, "s": 2, "t": "GROUP_ADD_ROBOT", "id": "GROUP_ADD_ROBOT:7",
        "d": {"group_openid": "g", "op_member_openid": "u", "timestamp": 1_718_000_000}});
    assert_eq!(bot.push(&added).await, done);
    let [hello] = &bot.asked()[..] else { panic!("one request") };
    assert_eq!(hello.body.event_id, Some("GROUP_ADD_ROBOT:7".into()));
    assert_eq!(hello.validate(Profile::new().direction(Direction::Send)), Ok(()));

    // The platform sends it again, as the API refused the answer.
    assert_eq!(bot.push(&ping("closed")).await, Payload::http_callback_ack(AckCode::Failed).to_json());
    assert_eq!(bot.asked().len(), 1);

    for payload in [json!({"op": 0, "s": 1, "t": "NEW_THING", "d": {"a": 1}}), json!({"op": 99})] {
        assert_eq!(bot.push(&payload).await, done);
    }
    assert!(bot.asked().is_empty());
}

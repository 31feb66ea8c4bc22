//! The examples, over real connections.

#[cfg(all(feature = "ed25519", feature = "http"))]
#[path = "examples/qq_webhook.rs"]
mod qq_webhook;

use futures_util::{SinkExt as _, StreamExt as _};
use onebot_types::info::{Dialect, Direction};
use onebot_types::prelude::*;
use onebot_types::v11::action::{GetLoginInfo, GetMsg, GetStatus, SendGroupMsg, SendPrivateMsg};
use onebot_types::v11::object::MessageType;
use onebot_types::v11::{Call, MetaEvent, Reply, RetCode};
use onebot_types::validate::Profile;
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdout, Command};
use tokio_tungstenite::tungstenite::Message as Ws;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, accept_async, connect_async};

/// Waits for something that takes a moment.
async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    let limit = Duration::from_secs(20);
    tokio::time::timeout(limit, future).await.unwrap_or_else(|_| panic!("waited too long for {what}"))
}

/// The program of an example, which stands beside the tests.
///
/// `cargo test` builds the examples before it runs tests, but not with `--test examples`: then it is built here, unless it is
/// newer than its source.
fn example(name: &str) -> PathBuf {
    // One test at a time.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _building = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);

    // target/<profile>/deps/examples-<hash>
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    let program = profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);

    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let source = manifest.join("examples").join(name).with_extension("rs");
    let changed = |path| std::fs::metadata(path).and_then(|file| file.modified()).ok();
    let fresh = |built: SystemTime| changed(&source).is_none_or(|written| built >= written);
    if !changed(&program).is_some_and(fresh) {
        let name_of_profile = match profile.file_name().unwrap().to_str().unwrap() {
            "debug" => "dev",
            other => other,
        };
        let built = std::process::Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
            .args(["build", "--quiet", "--example", name, "--profile", name_of_profile, "--target-dir"])
            .arg(profile.parent().unwrap())
            .args((name == "qq_webhook").then_some("--features=ed25519,http"))
            .current_dir(&manifest)
            .status();
        assert!(built.unwrap().success(), "the example {name} was not built");
    }
    program
}

/// The server, until it is dropped.
struct Server {
    address: String,
    _child: Child,
    /// Open as long as the server prints.
    _lines: Lines<BufReader<ChildStdout>>,
}

impl Server {
    async fn start() -> Self {
        let mut child = Command::new(example("server"))
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = soon("the address", lines.next_line()).await.unwrap().unwrap();
        let address = line.strip_prefix("listening on ").unwrap().to_owned();
        Server { address, _child: child, _lines: lines }
    }
}

/// A connection to the server.
struct Client(WebSocketStream<MaybeTlsStream<TcpStream>>);

impl Client {
    async fn connect(server: &Server) -> Self {
        let url = format!("ws://{}", server.address);
        Client(soon("the connection", connect_async(url)).await.unwrap().0)
    }

    async fn receive(&mut self) -> String {
        let frame = soon("a frame", self.0.next()).await.unwrap().unwrap();
        frame.into_text().unwrap().to_string()
    }

    /// An event; it says what is documented.
    async fn event(&mut self) -> Event {
        let text = self.receive().await;
        let Frame::Event(event) = Frame::from_json(&text).unwrap() else { panic!("{text}") };
        event.validate(standard()).unwrap();
        event
    }

    /// The events with which a connection begins.
    async fn greeted(mut self) -> Self {
        self.event().await;
        self.event().await;
        self
    }

    /// The answer to a text.
    async fn ask(&mut self, text: impl Into<String>) -> Response {
        soon("sending", self.0.send(Ws::text(text.into()))).await.unwrap();
        let text = self.receive().await;
        let Frame::Response(response) = Frame::from_json(&text).unwrap() else { panic!("{text}") };
        response
    }

    /// What an action gives.
    async fn call<A: Call>(&mut self, action: A) -> A::Response {
        let response = self.ask(Request::new(action).echo("call").to_json()).await;
        assert_eq!(response.echo, Some(json!("call")));
        let response = Response::<A>::from_value(&response.to_value()).unwrap();
        response.validate(standard()).unwrap();
        response.into_result().unwrap()
    }
}

/// What the standard documents for a bot to receive.
fn standard() -> Profile {
    Profile::new().dialect(Dialect::Standard).direction(Direction::Receive)
}

/// Code and text of a refusal.
fn refusal(response: &Response) -> (Option<RetCode>, &str) {
    assert!(!response.is_ok());
    assert_eq!(response.message, response.wording);
    (response.ret_code(), response.wording.as_deref().unwrap_or_default())
}

#[tokio::test]
async fn the_client_answers_a_ping() {
    let server = Server::start().await;
    let client =
        Command::new(example("client")).args([&server.address, "--once"]).kill_on_drop(true).output();
    let output = soon("the client", client).await.unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{out}{err}");
    assert_eq!(
        out.lines().collect::<Vec<_>>(),
        [
            "event: meta_event lifecycle connect",
            "event: User says in group 20002: ping",
            "answer: the pong has the message_id 2"
        ]
    );
}

#[tokio::test]
async fn the_client_fails_if_nobody_answers() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        accept_async(stream).await.unwrap().close(None).await.unwrap();
    };
    let client = Command::new(example("client")).args([&address, "--once"]).kill_on_drop(true).output();
    let (output, ()) = soon("the client", async { tokio::join!(client, server) }).await;
    assert_eq!(output.unwrap().status.code(), Some(1));
}

#[tokio::test]
async fn events_come_first() {
    let server = Server::start().await;
    let mut client = Client::connect(&server).await;
    let first = client.event().await;
    assert!(matches!(first.as_meta(), Some(MetaEvent::Lifecycle(_))), "{first:?}");
    assert_eq!((first.self_id.clone(), first.sub_type().as_deref()), (Some(10001.into()), Some("connect")));
    let second = client.event().await;
    let EventKind::Message(MessageEvent::Group(message)) = &second.kind else { panic!("{second:?}") };
    assert_eq!((&message.group_id, &message.user_id), (&20002.into(), &30003.into()));
    assert_eq!(message.message, message!["ping"]);
}

#[tokio::test]
async fn answers_have_types() {
    let server = Server::start().await;
    let mut client = Client::connect(&server).await.greeted().await;

    let message = message![Reply::new(1), "pong ", At::new(30003)];
    let sent = client.call(SendGroupMsg::new(20002, message.clone())).await;
    let found = client.call(GetMsg::new(&sent.message_id)).await;
    assert_eq!((found.message_id, found.message_type), (Some(sent.message_id), Some(MessageType::Group)));
    assert_eq!(found.message, message);

    let sent = client.call(SendPrivateMsg::new(30003, Message::from_cq("hi[CQ:face,id=14]"))).await;
    // The id as a text is the same id.
    let found = client.call(GetMsg::new(sent.message_id.into_text())).await;
    assert_eq!(found.message_type, Some(MessageType::Private));
    assert_eq!(found.message.segments(), message!["hi", Face::new(14)].segments());

    let heard = client.call(GetMsg::new(1)).await;
    assert_eq!(heard.message.plain_text(), "ping");
    assert_eq!(heard.sender.unwrap().display_name(), "User");

    let info = client.call(GetLoginInfo::new()).await;
    assert_eq!((info.user_id, info.nickname.as_deref()), (10001.into(), Some("Bot")));
    assert!(client.call(GetStatus::new()).await.good.unwrap().get());
}

#[tokio::test]
async fn an_echo_comes_back_as_it_came() {
    let server = Server::start().await;
    let mut client = Client::connect(&server).await.greeted().await;
    let echoes = [
        json!("7"),
        json!(7),
        json!(1.5),
        json!(u64::MAX),
        json!({"n": [1, "1", null]}),
        json!([]),
        json!(false),
        Value::Null,
    ];
    let requests = [
        (json!({"action": "get_status"}), 0),
        (json!({"action": "get_msg", "params": {"message_id": 99}}), 1200),
        (json!({"action": "get_msg"}), 1400),
        (json!({"action": "fly", "params": {}}), 1404),
    ];
    for (request, code) in requests {
        let answer = client.ask(request.to_string()).await;
        assert_eq!((answer.retcode, answer.to_value().get("echo")), (Some(code.into()), None));
        for echo in &echoes {
            let mut request = request.clone();
            request["echo"] = echo.clone();
            let answer = client.ask(request.to_string()).await;
            assert_eq!((answer.retcode, answer.to_value().get("echo")), (Some(code.into()), Some(echo)));
        }
    }
}

#[tokio::test]
async fn refusals_say_why() {
    let server = Server::start().await;
    let mut client = Client::connect(&server).await.greeted().await;

    let answer = client.ask(r#"{"action": "fly", "params": {"to": "moon"}}"#).await;
    let (code, why) = refusal(&answer);
    assert!(code == Some(RetCode::UnknownAction) && why.contains("\"fly\""), "{answer:?}");
    // There is such an action, but this server does not have it.
    let answer = client.ask(r#"{"action": "set_restart", "params": {}}"#).await;
    assert_eq!(refusal(&answer), (Some(RetCode::UnknownAction), "set_restart is not supported"));

    // Where it is broken stands in front.
    let broken = [
        (r#"{"action": "get_msg", "params": {}}"#, "params.message_id: "),
        (r#"{"action": "send_group_msg", "params": {"group_id": [], "message": "hi"}}"#, "params.group_id: "),
        (r#"{"params": {}}"#, "action: "),
        ("junk", "line 1, column 1: "),
        ("{\n", "line 2, column 1: "),
        ("[]", "expected an object, "),
    ];
    for (text, place) in broken {
        let answer = client.ask(text).await;
        let (code, why) = refusal(&answer);
        assert!(code == Some(RetCode::BadRequest) && why.starts_with(place), "{text}: {answer:?}");
    }

    // None of this ends the connection.
    client.call(GetStatus::new()).await;
}

#[tokio::test]
async fn connections_know_nothing_of_each_other() {
    let server = Server::start().await;
    let mut one = Client::connect(&server).await.greeted().await;
    let mut two = Client::connect(&server).await.greeted().await;
    let sent = one.call(SendGroupMsg::new(20002, message!["hi"])).await;
    let answer = two.ask(Request::new(GetMsg::new(&sent.message_id)).to_json()).await;
    assert_eq!(refusal(&answer), (Some(RetCode::WsFailed), "no message has the id 2"));
    drop(one);
    two.call(GetStatus::new()).await;
}

#[tokio::test]
async fn the_custom_segment_is_validated() {
    let run = Command::new(example("custom_segment")).output();
    let output = soon("the example", run).await.unwrap();
    assert!(output.status.success());
    insta::assert_snapshot!(String::from_utf8(output.stdout).unwrap());
}

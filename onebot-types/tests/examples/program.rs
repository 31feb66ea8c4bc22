//! Examples as programs that run, and what connects to them.

use futures_util::{SinkExt as _, StreamExt as _};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::TokioExecutor;
use onebot_types::info::{Dialect, Direction};
use onebot_types::prelude::*;
use onebot_types::v11::{Call, RetCode};
use onebot_types::validate::Profile;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};
use tokio_tungstenite::tungstenite::Message as Ws;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Waits for something that takes a moment.
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    let limit = Duration::from_secs(20);
    tokio::time::timeout(limit, future).await.unwrap_or_else(|_| panic!("waited too long for {what}"))
}

/// The program of an example, which stands beside the tests.
///
/// `cargo test` builds the examples before it runs tests, but not with `--test examples`: then it is built here, unless it is
/// newer than its source.
pub(crate) fn example(name: &str) -> PathBuf {
    // One test at a time.
    static BUILDING: Mutex<()> = Mutex::new(());
    let _building = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);

    // target/<profile>/deps/examples-<hash>
    let test = std::env::current_exe().unwrap();
    let profile = test.ancestors().nth(2).unwrap();
    let program = profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);

    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let source = manifest.join("examples").join(name);
    let files = std::fs::read_dir(&source).into_iter().flatten().map(|file| file.unwrap().path());
    let changed = |path: &Path| std::fs::metadata(path).and_then(|file| file.modified()).ok();
    let written = files.chain([source.with_extension("rs")]).filter_map(|file| changed(&file)).max();
    if changed(&program) < written {
        let name_of_profile = match profile.file_name().unwrap().to_str().unwrap() {
            "debug" => "dev",
            other => other,
        };
        let built = std::process::Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
            .args([
                "build",
                "--quiet",
                "--all-features",
                "--example",
                name,
                "--profile",
                name_of_profile,
                "--target-dir",
            ])
            .arg(profile.parent().unwrap())
            .current_dir(&manifest)
            .status();
        assert!(built.unwrap().success(), "the example {name} was not built");
    }
    program
}

/// An example that runs until it is dropped.
pub(crate) struct Program {
    pub(crate) address: String,
    pub(crate) child: Child,
    pub(crate) lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    /// Starts it on a free port.
    pub(crate) async fn start(name: &str, arguments: &[&str]) -> Self {
        let mut child = Command::new(example(name))
            .args(["--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = soon("the address", lines.next_line()).await.unwrap().unwrap();
        let address = line.strip_prefix("listening on ").unwrap().to_owned();
        Program { address, child, lines }
    }

    /// Waits for a line that has a text in it.
    pub(crate) async fn says(&mut self, text: &str) -> String {
        let line = async {
            loop {
                match self.lines.next_line().await.unwrap() {
                    Some(line) if line.contains(text) => return line,
                    Some(_) => {}
                    None => panic!("it ended without saying {text:?}"),
                }
            }
        };
        soon(text, line).await
    }
}

/// A connection to the mock server, which listened or came.
pub(crate) struct Client<S>(pub(crate) WebSocketStream<S>);

impl Client<MaybeTlsStream<TcpStream>> {
    pub(crate) async fn connect(server: &Program) -> Self {
        let url = format!("ws://{}", server.address);
        Client(soon("the connection", connect_async(url)).await.unwrap().0)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    pub(crate) async fn receive(&mut self) -> String {
        let frame = soon("a frame", self.0.next()).await.unwrap().unwrap();
        frame.into_text().unwrap().to_string()
    }

    /// An event; it says what is documented.
    pub(crate) async fn event(&mut self) -> Event {
        let text = self.receive().await;
        let Frame::Event(event) = Frame::from_json(&text).unwrap() else { panic!("{text}") };
        event.validate(standard()).unwrap();
        event
    }

    /// The events with which a connection begins.
    pub(crate) async fn greeting(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while events.last().is_none_or(|event| tags(event) != "request.group.invite") {
            events.push(self.event().await);
        }
        events
    }

    pub(crate) async fn greeted(mut self) -> Self {
        self.greeting().await;
        self
    }

    /// The answer to a text. Events that come before it are left out.
    pub(crate) async fn ask(&mut self, text: impl Into<String>) -> Response {
        soon("sending", self.0.send(Ws::text(text.into()))).await.unwrap();
        loop {
            let text = self.receive().await;
            match Frame::from_json(&text).unwrap() {
                Frame::Response(response) => return response,
                Frame::Event(_) => {}
                _ => panic!("{text}"),
            }
        }
    }

    /// What an action gives.
    pub(crate) async fn call<A: Call>(&mut self, action: A) -> A::Response {
        let response = self.ask(Request::new(action).echo("call").to_json()).await;
        assert_eq!(response.echo, Some(json!("call")));
        let response = Response::<A>::from_value(&response.to_value()).unwrap();
        response.validate(standard()).unwrap();
        response.into_result().unwrap()
    }
}

/// What the standard documents for a bot to receive.
pub(crate) fn standard() -> Profile {
    Profile::new().dialect(Dialect::Standard).direction(Direction::Receive)
}

/// What tells an event on the wire.
pub(crate) fn tags(event: &Event) -> String {
    let sub_type = event.sub_type();
    let tags = [Some(event.post_type()), Some(event.detail_type()), sub_type.as_deref()];
    tags.into_iter().flatten().collect::<Vec<_>>().join(".")
}

/// Code and text of a refusal.
pub(crate) fn refusal(response: &Response) -> (Option<RetCode>, &str) {
    assert!(!response.is_ok());
    assert_eq!(response.message, response.wording);
    (response.ret_code(), response.wording.as_deref().unwrap_or_default())
}

/// What an example prints that ends by itself.
pub(crate) async fn output(name: &str, arguments: &[&str]) -> String {
    let run = Command::new(example(name)).args(arguments).kill_on_drop(true).output();
    let output = soon(name, run).await.unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{out}{err}");
    out
}

/// Status and body of what HTTP gives.
pub(crate) async fn http(request: hyper::Request<Full<Bytes>>) -> (u16, String) {
    let client = HttpClient::builder(TokioExecutor::new()).build_http();
    let (parts, body) = soon("HTTP", client.request(request)).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (parts.status.as_u16(), String::from_utf8(body.to_vec()).unwrap())
}

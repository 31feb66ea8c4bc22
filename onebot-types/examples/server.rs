//! An implementation of OneBot 11, made up: a WebSocket server that sends two events and answers requests.
//!
//! ```sh
//! cargo run --example server                  # on 127.0.0.1:6700
//! cargo run --example server -- 127.0.0.1:0   # on a free port
//! ```
//!
//! It prints `listening on 127.0.0.1:6700`. Once a client connects, such as the example `client`, it prints what goes over the
//! connection: `>` what it sends, `<` what it receives. It answers `send_group_msg`, `send_private_msg`, `get_msg`,
//! `get_login_info` and `get_status`, and refuses anything else with code 1404 or 1400.

use futures_util::{SinkExt as _, StreamExt as _};
use onebot_types::prelude::*;
use onebot_types::v11::action::{
    GetLoginInfo, GetMsg, GetStatus, LoginInfo, MessageInfo, SendGroupMsg, SendPrivateMsg, SentMessage,
};
use onebot_types::v11::event::message::{GroupMessage, GroupSubType};
use onebot_types::v11::event::meta::{Lifecycle, LifecycleSubType};
use onebot_types::v11::object::{MessageType, Sender, Status};
use onebot_types::v11::{Call, RetCode};
use serde_json::Value;
use std::collections::HashMap;
use std::time::UNIX_EPOCH;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite;

const BOT: i64 = 10001;
const GROUP: i64 = 20002;
const USER: i64 = 30003;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:6700".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            if let Err(error) = serve(stream).await {
                eprintln!("connection lost: {error}");
            }
        });
    }
}

/// One connection, from the first event to the end.
async fn serve(stream: TcpStream) -> Result<(), tungstenite::Error> {
    let mut socket = tokio_tungstenite::accept_async(stream).await?;
    let mut account = Account::default();

    for event in [connected(), account.hear("ping")] {
        let text = event.to_json();
        println!("> {text}");
        socket.send(text.into()).await?;
    }

    while let Some(frame) = socket.next().await {
        let tungstenite::Message::Text(text) = frame? else { continue };
        println!("< {text}");
        let text = match Request::from_json(&text) {
            Ok(request) => account.answer(request),
            // No JSON, so there is no `echo` either.
            Err(error) => failed(RetCode::BadRequest, error.to_string(), None),
        };
        println!("> {text}");
        socket.send(text.into()).await?;
    }
    Ok(())
}

/// The first event on a connection.
fn connected() -> Event {
    Event::new(now(), BOT, Lifecycle::new().sub_type(LifecycleSubType::Connect))
}

/// What a bot can ask about: the messages by their ids, which count from 1.
#[derive(Default)]
struct Account {
    messages: HashMap<Id, MessageInfo>,
}

impl Account {
    /// Answers a request. All of the protocol is here.
    fn answer(&mut self, request: Request) -> String {
        let echo = request.echo;
        match request.action {
            Action::SendGroupMsg(call) => {
                let id = self.keep(MessageType::Group, bot(), call.message);
                ok::<SendGroupMsg>(SentMessage::new(id), echo)
            }
            Action::SendPrivateMsg(call) => {
                let id = self.keep(MessageType::Private, bot(), call.message);
                ok::<SendPrivateMsg>(SentMessage::new(id), echo)
            }
            Action::GetMsg(call) => match self.messages.get(&call.message_id) {
                Some(message) => ok::<GetMsg>(message.clone(), echo),
                None => failed(RetCode::WsFailed, format!("no message has the id {}", call.message_id), echo),
            },
            Action::GetLoginInfo(_) => ok::<GetLoginInfo>(LoginInfo::new(BOT).nickname("Bot"), echo),
            Action::GetStatus(_) => ok::<GetStatus>(Status::new(true).online(true), echo),
            // Unknown, or its parameters do not fit: the reason tells which, with the path.
            Action::Other(other) => write(Response::<Action>::refuse(&other.reason()), echo),
            // Known, but not to this server.
            action => failed(RetCode::UnknownAction, format!("{} is not supported", action.name()), echo),
        }
    }

    /// A message of the user in the group, as an event.
    fn hear(&mut self, text: &str) -> Event {
        let message = Message::from(text);
        let sender = Sender::new().user_id(USER).nickname("User");
        let id = self.keep(MessageType::Group, sender.clone(), message.clone());
        let raw = message.to_cq();
        let heard = GroupMessage::new(GROUP, USER, message)
            .sub_type(GroupSubType::Normal)
            .message_id(id)
            .raw_message(raw)
            .font(0)
            .sender(sender);
        Event::new(now(), BOT, heard)
    }

    /// Keeps a message for `get_msg`, and gives it an id.
    fn keep(&mut self, kind: MessageType, sender: Sender, message: Message) -> Id {
        let id = Id::from(1 + self.messages.len() as u64);
        let info = MessageInfo::new(now(), kind, &id, sender, message);
        self.messages.insert(id.clone(), info);
        id
    }
}

/// The answer for success. `A` is the action; its type says what the data is.
fn ok<A: Call>(data: A::Response, echo: Option<Value>) -> String {
    write(Response::<A>::ok(data), echo)
}

/// The answer for failure.
fn failed(code: RetCode, message: String, echo: Option<Value>) -> String {
    write(Response::<Action>::failed(code, message), echo)
}

/// Whatever `echo` came goes back as it came; where none came, none goes back.
fn write<A: Call>(response: Response<A>, echo: Option<Value>) -> String {
    match echo {
        Some(echo) => response.echo(echo).to_json(),
        None => response.to_json(),
    }
}

fn bot() -> Sender {
    Sender::new().user_id(BOT).nickname("Bot")
}

fn now() -> u64 {
    UNIX_EPOCH.elapsed().map_or(0, |time| time.as_secs())
}

//! An implementation of OneBot 11 that is made up: one account, one friend, one group, no QQ behind it.
//!
//! ```sh
//! cargo run --example mock_server                                          # HTTP, forward WebSocket
//! cargo run --example mock_server -- --reverse ws://127.0.0.1:8080/onebot/v11/ws
//! cargo run --example mock_server -- --post http://127.0.0.1:8080/ --secret secret
//! ```
//!
//! It prints `listening on 127.0.0.1:6700`. Whoever connects is told an event of each kind in the standard, and can then call
//! every action of it; the example `echo_bot` is a bot to try it with. What goes over any connection is printed: `>` what is
//! sent, `<` what is received. A line that you type is a message that the user of the group sends; CQ codes are read.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `account.rs` | the answers to all actions, and what they change |
//! | `quick.rs` | quick operations |
//! | `events.rs` | an event of each kind |
//! | `http.rs` | the HTTP API, and where forward WebSockets begin |
//! | `socket.rs` | what goes over a WebSocket, forward or reverse |
//! | `post.rs` | HTTP POST |

mod account;
mod events;
mod http;
mod post;
mod quick;
mod socket;

use account::Account;
use clap::{Parser, ValueEnum};
use onebot_types::prelude::*;
use onebot_types::v11::event::meta::Heartbeat;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::sync::broadcast;

/// A mock server for OneBot 11
#[derive(Parser)]
struct Options {
    /// Where bots connect to, by HTTP or forward `WebSocket`
    #[arg(long, default_value = "127.0.0.1:6700")]
    listen: String,
    /// Bot to connect to by reverse `WebSocket`
    #[arg(long, value_name = "URL")]
    reverse: Option<String>,
    /// Bot to send events to by HTTP POST
    #[arg(long, value_name = "URL")]
    post: Option<String>,
    /// Access token, which the bot has to show, or is shown
    #[arg(long)]
    token: Option<String>,
    /// Secret by which HTTP POST is signed
    #[arg(long)]
    secret: Option<String>,
    /// QQ number of the bot
    #[arg(long, default_value_t = 10001)]
    self_id: u64,
    /// Form of messages in events
    #[arg(long, value_enum, default_value_t = Format::Array)]
    format: Format,
    /// Time between heartbeats in milliseconds
    #[arg(long, default_value_t = 5000, value_parser = clap::value_parser!(u64).range(1..))]
    heartbeat: u64,
}

/// How a message stands in an event.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// Segments
    Array,
    /// Text with CQ codes
    String,
}

/// What all connections share.
struct Server {
    options: Options,
    account: Mutex<Account>,
    /// What happens from now on.
    events: broadcast::Sender<Event>,
}

impl Server {
    fn account(&self) -> MutexGuard<'_, Account> {
        self.account.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request that came over whatever connection.
    fn answer(&self, request: &Request) -> Response {
        self.account().answer(request)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::parse();
    let listener = TcpListener::bind(&options.listen).await?;
    println!("listening on {}", listener.local_addr()?);

    let (events, _) = broadcast::channel(1000);
    let account = Account::new(options.self_id, options.format, events.clone());
    let server = Arc::new(Server { options, account: account.into(), events });

    tokio::spawn(beat(server.clone()));
    tokio::spawn(listen_to_keyboard(server.clone()));
    if server.options.reverse.is_some() {
        tokio::spawn(socket::connect(server.clone()));
    }
    if server.options.post.is_some() {
        tokio::spawn(post::send_events(server.clone()));
    }
    axum::serve(listener, http::routes(server)).await?;
    Ok(())
}

/// Sends signs of life.
async fn beat(server: Arc<Server>) {
    let interval = server.options.heartbeat;
    loop {
        tokio::time::sleep(Duration::from_millis(interval)).await;
        let heartbeat = Heartbeat::new().status(account::status()).interval(interval);
        server.account().tell(heartbeat);
    }
}

/// Each line that is typed is a message in the group.
async fn listen_to_keyboard(server: Arc<Server>) {
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let mut account = server.account();
        let heard = account.hear_in_group(&Message::from_cq(line));
        account.tell(heard);
    }
}

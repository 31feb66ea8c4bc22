//! A bot for OneBot 11: prints the events and answers `ping` in a group with `pong`.
//!
//! ```sh
//! cargo run --example client                           # connects to ws://127.0.0.1:6700, see the example `server`
//! cargo run --example client -- 127.0.0.1:3001 --once  # another address; ends after the first answer
//! ```
//!
//! With the example `server` it prints
//!
//! ```text
//! event: meta_event lifecycle connect
//! event: User says in group 20002: ping
//! answer: the pong has the message_id 2
//! ```

use futures_util::{SinkExt as _, StreamExt as _};
use onebot_types::prelude::*;
use onebot_types::v11::Reply;
use onebot_types::v11::action::SendGroupMsg;
use serde_json::Value;
use std::collections::HashSet;
use tokio_tungstenite::{connect_async, tungstenite};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut address, mut once) = ("127.0.0.1:6700".to_owned(), false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--once" => once = true,
            _ => address = argument,
        }
    }

    let (mut socket, _) = connect_async(format!("ws://{address}")).await?;
    // The `echo` of each pong without an answer yet.
    let (mut pongs, mut waiting) = (0, HashSet::new());

    while let Some(frame) = socket.next().await {
        let tungstenite::Message::Text(text) = frame? else { continue };
        match Frame::from_json(&text)? {
            Frame::Event(event) => {
                println!("event: {}", describe(&event));
                if let Some(call) = pong(&event) {
                    pongs += 1;
                    let echo = format!("pong {pongs}");
                    let request = Request::new(call).echo(echo.as_str());
                    socket.send(request.to_json().into()).await?;
                    waiting.insert(echo);
                }
            }
            Frame::Response(response) => {
                // Whose answer is it?
                let echo = response.echo.as_ref().and_then(Value::as_str);
                if !echo.is_some_and(|echo| waiting.remove(echo)) {
                    println!("an answer to nothing: {text}");
                    continue;
                }
                // Now the type of its data is known.
                match Response::<SendGroupMsg>::from_json(&text)?.into_result() {
                    Ok(sent) => println!("answer: the pong has the message_id {}", sent.message_id),
                    Err(error) if once => return Err(error.into()),
                    Err(error) => println!("answer: {error}"),
                }
                if once {
                    socket.close(None).await?;
                    return Ok(());
                }
            }
            _ => println!("neither event nor answer: {text}"),
        }
    }
    Err("the server closed the connection".into())
}

/// The answer to a group message that says `ping`.
fn pong(event: &Event) -> Option<SendGroupMsg> {
    let EventKind::Message(MessageEvent::Group(ping)) = &event.kind else { return None };
    if ping.message.plain_text().trim() != "ping" {
        return None;
    }
    let quote = Reply::new(ping.message_id.as_ref()?);
    Some(SendGroupMsg::new(&ping.group_id, message![quote, "pong"]))
}

/// An event in one line.
fn describe(event: &Event) -> String {
    match &event.kind {
        EventKind::Message(MessageEvent::Group(message)) => {
            let name = message.sender.as_ref().map(|sender| sender.display_name()).unwrap_or_default();
            format!("{name} says in group {}: {}", message.group_id, message.message)
        }
        _ => [event.post_type(), event.detail_type(), &event.sub_type().unwrap_or_default()].join(" "),
    }
}

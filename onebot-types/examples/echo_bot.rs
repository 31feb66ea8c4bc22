//! A bot for OneBot 11 that says again what it is told: private messages, and group messages that mention it.
//!
//! ```sh
//! cargo run --example echo_bot                                # connects to ws://127.0.0.1:6700, see the example `mock_server`
//! cargo run --example echo_bot -- ws://127.0.0.1:3001 --once  # another address; ends after the first answer
//! ```
//!
//! With the example `mock_server` it prints an event of each kind, and of each message that it answers
//!
//! ```text
//! event: message private friend from User: hi [CQ:face,id=14][CQ:image,file=cat.png,url=https://example.com/cat.png]
//! answer: echo 1 has the message_id 7
//! ```

use futures_util::{SinkExt as _, StreamExt as _};
use onebot_types::prelude::*;
use onebot_types::v11::Reply;
use onebot_types::v11::action::SendMsg;
use onebot_types::v11::object::{MessageType, Sender};
use serde_json::Value;
use std::collections::HashSet;
use tokio_tungstenite::{connect_async, tungstenite};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut address, mut once) = ("ws://127.0.0.1:6700".to_owned(), false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--once" => once = true,
            _ => address = argument,
        }
    }

    let (mut socket, _) = connect_async(address).await?;
    // The `echo` of each request without an answer yet.
    let (mut echoes, mut waiting) = (0, HashSet::new());

    while let Some(frame) = socket.next().await {
        let tungstenite::Message::Text(text) = frame? else { continue };
        match Frame::from_json(&text)? {
            Frame::Event(event) => {
                println!("event: {}", describe(&event));
                if let Some(call) = echo(&event) {
                    echoes += 1;
                    let echo = format!("echo {echoes}");
                    let request = Request::new(call).echo(echo.as_str());
                    socket.send(request.to_json().into()).await?;
                    waiting.insert(echo);
                }
            }
            Frame::Response(response) => {
                // Whose answer is it?
                let Some(echo) =
                    response.echo.as_ref().and_then(Value::as_str).filter(|echo| waiting.remove(*echo))
                else {
                    println!("an answer to nothing: {text}");
                    continue;
                };
                // Now the type of its data is known.
                match Response::<SendMsg>::from_json(&text)?.into_result() {
                    Ok(sent) => println!("answer: {echo} has the message_id {}", sent.message_id),
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

/// The answer to a message that is meant for the bot: all that is in it, and a quote of it in front.
fn echo(event: &Event) -> Option<SendMsg> {
    if !event.is_message() || !event.is_to_me() {
        return None;
    }
    let mut message = message![Reply::new(event.message_id()?)];
    for segment in event.message()? {
        match segment {
            // Of whom, it was clear; and one quote is enough.
            Segment::At(_) | Segment::Reply(_) => {}
            // What has no typed form goes back as it came, like anything else.
            segment => message.push(segment.clone()),
        }
    }
    let call = SendMsg::new(message);
    Some(match event.group_id() {
        Some(group) => call.message_type(MessageType::Group).group_id(group),
        None => call.message_type(MessageType::Private).user_id(event.user_id()?),
    })
}

/// An event in one line.
fn describe(event: &Event) -> String {
    let kind = [event.post_type(), event.detail_type(), &event.sub_type().unwrap_or_default()].join(" ");
    let kind = kind.trim_end().to_owned();
    match event.message() {
        Some(message) => {
            let name = event.sender().map(Sender::display_name).unwrap_or_default();
            format!("{kind} from {name}: {message}")
        }
        None => kind,
    }
}

//! What goes over a WebSocket. Spec: <https://github.com/botuniverse/onebot-11/blob/master/communication/ws.md>

use crate::Server;
use futures_util::{SinkExt as _, StreamExt as _};
use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use onebot_types::prelude::*;
use onebot_types::v11::RetCode;
use onebot_types::v11::event::meta::LifecycleSubType;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::broadcast::error::RecvError;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{self, protocol};
use tokio_tungstenite::{WebSocketStream, connect_async};

/// What a connection is for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Api,
    Event,
    Universal,
}

/// A bot came: forward WebSocket.
pub(crate) async fn accept(server: Arc<Server>, role: Role, upgrade: OnUpgrade) {
    match upgrade.await {
        Ok(stream) => {
            let stream = TokioIo::new(stream);
            let socket = WebSocketStream::from_raw_socket(stream, protocol::Role::Server, None).await;
            if let Err(error) = serve(&server, role, socket).await {
                eprintln!("connection lost: {error}");
            }
        }
        Err(error) => eprintln!("no connection: {error}"),
    }
}

/// Goes to a bot, again and again: reverse WebSocket.
pub(crate) async fn connect(server: Arc<Server>) {
    loop {
        if let Err(error) = connect_once(&server).await {
            eprintln!("no connection: {error}");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn connect_once(server: &Server) -> Result<(), Box<dyn Error>> {
    let mut request = server.options.reverse.as_deref().unwrap_or_default().into_client_request()?;
    let headers = request.headers_mut();
    headers.insert("X-Self-ID", server.options.self_id.into());
    headers.insert("X-Client-Role", "Universal".parse()?);
    if let Some(token) = &server.options.token {
        headers.insert("Authorization", format!("Bearer {token}").parse()?);
    }
    let (socket, _) = connect_async(request).await?;
    Ok(serve(server, Role::Universal, socket).await?)
}

/// One connection, from the first event to the end.
async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    server: &Server,
    role: Role,
    mut socket: WebSocketStream<S>,
) -> Result<(), tungstenite::Error> {
    let mut news = server.events.subscribe();
    let mut events = Vec::new();
    if role != Role::Api {
        let mut account = server.account();
        events.push(account.begin(LifecycleSubType::Connect));
        events.extend(account.each_kind(server.options.heartbeat));
    }
    for event in events {
        send(&mut socket, event.to_json()).await?;
    }

    loop {
        tokio::select! {
            event = news.recv(), if role != Role::Api => match event {
                Ok(event) => send(&mut socket, event.to_json()).await?,
                // It was too slow, and has missed some.
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return Ok(()),
            },
            frame = socket.next() => match frame {
                Some(Ok(tungstenite::Message::Text(text))) if role != Role::Event => {
                    println!("< {text}");
                    let answer = match Request::from_json(&text) {
                        Ok(request) => server.answer(&request),
                        // No JSON, so there is no `echo` either.
                        Err(error) => Response::failed(RetCode::BadRequest, error.to_string()),
                    };
                    send(&mut socket, answer.to_json()).await?;
                }
                Some(frame) => drop(frame?),
                None => return Ok(()),
            },
        }
    }
}

async fn send<S: AsyncRead + AsyncWrite + Unpin>(
    socket: &mut WebSocketStream<S>,
    text: String,
) -> Result<(), tungstenite::Error> {
    println!("> {text}");
    socket.send(text.into()).await
}

//! A client and a server that know nothing but HTTP, and the types at both ends.

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use onebot_types::qq::endpoint::{DeleteGroupMessage, GetMe, PostGroupMessages};
use onebot_types::qq::http::{ApiError, ResponseError};
use onebot_types::qq::object::ErrorBody;
use onebot_types::qq::{Endpoint, EndpointData, GroupMessageBody, SendMessageResult};
use std::convert::Infallible;
use std::sync::Mutex;
use tokio::net::{TcpListener, TcpStream};

/// What the server has read.
static READ: Mutex<Vec<Endpoint>> = Mutex::new(Vec::new());

async fn serve(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.expect("the whole body").to_bytes();
    assert_eq!(parts.headers["authorization"], "QQBot token");
    let response = match Endpoint::from_request(&Request::from_parts(parts, body)) {
        Err(error) => {
            ApiError::new(error.status(), ErrorBody::new().message(error.to_string())).to_response()
        }
        Ok(endpoint) => {
            READ.lock().expect("nobody panicked").push(endpoint.clone());
            match endpoint {
                Endpoint::PostGroupMessages(_) => PostGroupMessages::to_response(
                    &SendMessageResult::new().id("m1").timestamp(1_718_000_000),
                ),
                Endpoint::DeleteGroupMessage(_) => DeleteGroupMessage::to_response(&None),
                _ => {
                    let body = ErrorBody::new().code(11_244).message("token expired").trace_id("t");
                    ApiError::new(StatusCode::UNAUTHORIZED, body).to_response()
                }
            }
        }
    };
    Ok(response.map(|body| Full::new(Bytes::from(body))))
}

/// Sends a request over a connection of its own.
async fn send(request: Request<Vec<u8>>) -> Response<Bytes> {
    let host = request.uri().authority().expect("a whole address").to_string();
    let stream = TcpStream::connect(&host).await.expect("the server listens");
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("HTTP");
    tokio::spawn(connection);
    let (mut parts, body) = request.into_parts();
    // What every client does to a request for a server that is no proxy.
    parts.headers.insert("host", host.parse().expect("a host is a header"));
    parts.uri = parts.uri.path_and_query().expect("a path").as_str().parse().expect("a path is an address");
    let request = Request::from_parts(parts, Full::new(Bytes::from(body)));
    let (parts, body) = sender.send_request(request).await.expect("an answer").into_parts();
    Response::from_parts(parts, body.collect().await.expect("the whole body").to_bytes())
}

#[tokio::test]
async fn types_at_both_ends() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("it is bound"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let connection = hyper::server::conn::http1::Builder::new();
            tokio::spawn(connection.serve_connection(TokioIo::new(stream), service_fn(serve)));
        }
    });

    let message = PostGroupMessages::new("a/b %中", GroupMessageBody::text("hi \u{1f600}"));
    let response = send(message.to_request(&base, "token").expect("a request")).await;
    let sent = PostGroupMessages::read_response(&response).expect("it was sent");
    assert_eq!(sent, SendMessageResult::new().id("m1").timestamp(1_718_000_000));

    let delete = DeleteGroupMessage::new("a/b %中", sent.id.expect("the server gave one"));
    let response = send(delete.to_request(&base, "token").expect("a request")).await;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert_eq!(DeleteGroupMessage::read_response(&response), Ok(None));

    let response = send(GetMe::new().to_request(&base, "token").expect("a request")).await;
    let error = GetMe::read_response(&response).expect_err("the server refuses");
    let ResponseError::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!(
        (api.status, api.code(), api.trace_id.as_deref()),
        (StatusCode::UNAUTHORIZED, Some(11_244.into()), Some("t"))
    );

    let mut nowhere = GetMe::new().to_request(&base, "token").expect("a request");
    *nowhere.uri_mut() = format!("{base}/nowhere").parse().expect("an address");
    let error = GetMe::read_response(&send(nowhere).await).expect_err("there is nothing");
    assert_eq!(error.to_string(), "status 404: no endpoint has this path");

    let read = READ.lock().expect("nobody panicked").clone();
    assert_eq!(read, [Endpoint::from(message), delete.into(), GetMe::new().into()]);
}

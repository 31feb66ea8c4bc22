//! The examples, over real connections.

mod program;

use http_body_util::Full;
use onebot_types::info::{Dialect, NamedKind, types};
use onebot_types::prelude::*;
use onebot_types::v11::action::{
    GetGroupMemberInfo, GetLoginInfo, GetMsg, GetStatus, SendGroupMsg, SendPrivateMsg, SetGroupBan,
    SetGroupCard,
};
use onebot_types::v11::object::MessageType;
use onebot_types::v11::{Reply, RetCode};
use program::{Client, Program, example, http, output, refusal, soon, tags};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio::process::Command;
use tokio_tungstenite::tungstenite::handshake::server::{Request as Handshake, Response as Accepted};
use tokio_tungstenite::{accept_async, accept_hdr_async};

#[tokio::test]
async fn the_echo_bot_says_what_it_is_told() {
    // Nothing in between.
    let server = Program::start("mock_server", &["--heartbeat", "3600000"]).await;
    let out = output("echo_bot", &[&format!("ws://{}", server.address), "--once"]).await;
    insta::assert_snapshot!(out);
}

#[tokio::test]
async fn the_echo_bot_fails_if_nobody_answers() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}", listener.local_addr().unwrap());
    let server = async {
        let (stream, _) = listener.accept().await.unwrap();
        accept_async(stream).await.unwrap().close(None).await.unwrap();
    };
    let client = Command::new(example("echo_bot")).args([&url, "--once"]).kill_on_drop(true).output();
    let (output, ()) = soon("the client", async { tokio::join!(client, server) }).await;
    assert_eq!(output.unwrap().status.code(), Some(1));
}

#[tokio::test]
async fn an_event_of_each_kind_comes_first() {
    let server = Program::start("mock_server", &[]).await;
    let events = Client::connect(&server).await.greeting().await;
    assert_eq!(tags(&events[0]), "meta_event.lifecycle.connect");
    let found: BTreeSet<_> = events.iter().map(tags).collect();
    for known in types() {
        if known.kind == NamedKind::Event && known.dialects.has(Dialect::Standard) {
            assert!(found.iter().any(|tags| tags.starts_with(&known.wire)), "no {}", known.wire);
        }
    }
}

#[tokio::test]
async fn every_action_of_the_standard_is_known() {
    let server = Program::start("mock_server", &[]).await;
    let mut client = Client::connect(&server).await.greeted().await;
    let (mut standard, mut others) = (0, 0);
    for known in types().into_iter().filter(|known| known.kind == NamedKind::Action) {
        let answer = client.ask(json!({"action": known.wire, "params": {}}).to_string()).await;
        if known.dialects.has(Dialect::Standard) {
            standard += 1;
            assert_ne!(answer.ret_code(), Some(RetCode::UnknownAction), "{}: {answer:?}", known.wire);
        } else {
            others += 1;
            assert!(!answer.is_ok(), "{}: {answer:?}", known.wire);
        }
    }
    assert!(standard == 39 && others > 100, "{standard} and {others}");
}

#[tokio::test]
async fn answers_have_types() {
    let server = Program::start("mock_server", &[]).await;
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
    assert_eq!(found.message, message!["hi", Face::new(14)]);

    let heard = client.call(GetMsg::new(1)).await;
    assert_eq!(heard.message.plain_text(), "hi ");
    assert_eq!(heard.sender.unwrap().display_name(), "User");

    let info = client.call(GetLoginInfo::new()).await;
    assert_eq!((info.user_id, info.nickname.as_deref()), (10001.into(), Some("Bot")));
    assert!(client.call(GetStatus::new()).await.good.unwrap().get());
}

#[tokio::test]
async fn what_is_done_is_seen_on_all_connections() {
    let mut server = Program::start("mock_server", &[]).await;
    let mut one = Client::connect(&server).await.greeted().await;
    let mut two = Client::connect(&server).await.greeted().await;
    one.call(SetGroupCard::new(20002, 30003).card("Card")).await;
    let member = two.call(GetGroupMemberInfo::new(20002, 30003)).await;
    assert_eq!(member.card.as_deref(), Some("Card"));

    one.call(SetGroupBan::new(20002, 30003).duration(60)).await;
    let stdin = server.child.stdin.as_mut().unwrap();
    soon("typing", stdin.write_all(b"typed [CQ:face,id=1]\n")).await.unwrap();
    for client in [&mut one, &mut two] {
        let mut seen = Vec::new();
        while seen.last().is_none_or(|tags| tags != "message.group.normal") {
            let event = client.event().await;
            if !matches!(event.kind, EventKind::Meta(_)) {
                seen.push(tags(&event));
            }
        }
        assert_eq!(seen, ["notice.group_ban.ban", "message.group.normal"]);
    }
    drop(one);
    two.call(GetStatus::new()).await;
}

#[tokio::test]
async fn an_echo_comes_back_as_it_came() {
    let server = Program::start("mock_server", &[]).await;
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
    let server = Program::start("mock_server", &[]).await;
    let mut client = Client::connect(&server).await.greeted().await;

    let answer = client.ask(r#"{"action": "fly", "params": {"to": "moon"}}"#).await;
    let (code, why) = refusal(&answer);
    assert!(code == Some(RetCode::UnknownAction) && why.contains("\"fly\""), "{answer:?}");
    // There is such an action, but not in the standard.
    let answer = client.ask(r#"{"action": "bot_exit", "params": {}}"#).await;
    assert_eq!(refusal(&answer), (Some(RetCode::UnknownAction), "bot_exit is not supported"));
    // There is no such group.
    let answer = client.ask(r#"{"action": "get_group_info", "params": {"group_id": 7}}"#).await;
    assert_eq!(refusal(&answer), (Some(RetCode::WsFailed), "no group has the id 7"));

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
async fn the_http_api_answers() {
    let server = Program::start("mock_server", &["--token", "t"]).await;
    let ask = async |path: &str, token: Option<&str>, content: Option<(&str, &str)>| {
        let mut request = hyper::Request::builder().uri(format!("http://{}/{path}", server.address));
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if let Some((kind, _)) = content {
            request = request.method("POST").header("content-type", kind);
        }
        http(request.body(Full::from(content.unwrap_or_default().1.to_owned())).unwrap()).await
    };
    let (json, form) = ("application/json; charset=utf-8", "application/x-www-form-urlencoded");

    assert_eq!(ask("get_status", None, None).await.0, 401);
    assert_eq!(ask("get_status", Some("u"), None).await.0, 403);
    assert_eq!(ask("get_status?access_token=t", None, None).await.0, 200);

    let query = "send_group_msg?group_id=20002&message=hi+%5BCQ%3Aface%2Cid%3D14%5D";
    let forms = [
        ask(query, Some("t"), None).await,
        ask("send_group_msg", Some("t"), Some((form, "group_id=20002&message=hi+[CQ:face,id%3D14]"))).await,
        ask(
            "send_group_msg",
            Some("t"),
            Some((json, r#"{"group_id": 20002, "message": "hi [CQ:face,id=14]"}"#)),
        )
        .await,
    ];
    for (n, (status, body)) in (1..).zip(forms) {
        assert_eq!(status, 200);
        let sent = Response::<SendGroupMsg>::from_json(&body).unwrap().into_result().unwrap();
        assert_eq!(sent.message_id, n);
        let (_, body) = ask(&format!("get_msg?message_id={n}"), Some("t"), None).await;
        let found = Response::<GetMsg>::from_json(&body).unwrap().into_result().unwrap();
        assert_eq!(found.message, message!["hi ", Face::new(14)]);
    }

    let (status, body) = ask("get_status_async", Some("t"), None).await;
    assert_eq!((status, body.as_str()), (200, r#"{"status":"async","retcode":1,"data":null}"#));
    let (status, body) = ask("get_msg", Some("t"), Some((json, "{}"))).await;
    assert!(status == 400 && body.contains("params.message_id: required, missing"), "{status} {body}");
    let (status, body) = ask("fly", Some("t"), None).await;
    assert!(status == 404 && body.contains("1404"), "{status} {body}");
    assert_eq!(ask("get_msg", Some("t"), Some((json, "{"))).await.0, 400);
    assert_eq!(ask("get_msg", Some("t"), Some(("text/plain", "hi"))).await.0, 406);
}

#[tokio::test]
async fn the_mock_server_comes_to_a_bot() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/ws", listener.local_addr().unwrap());
    let arguments = ["--reverse", &url, "--token", "t", "--self-id", "7", "--format", "string"];
    let _server = Program::start("mock_server", &arguments).await;
    let (stream, _) = soon("the mock server", listener.accept()).await.unwrap();
    #[expect(clippy::result_large_err, reason = "what the library asks for")]
    let check = |request: &Handshake, response: Accepted| {
        let header = |name| request.headers()[name].to_str().unwrap();
        assert_eq!(request.uri().path(), "/ws");
        assert_eq!((header("x-self-id"), header("x-client-role")), ("7", "Universal"));
        assert_eq!(header("authorization"), "Bearer t");
        Ok(response)
    };
    let mut bot = Client(soon("the handshake", accept_hdr_async(stream, check)).await.unwrap());
    let events = bot.greeting().await;
    assert!(events.iter().all(|event| event.self_id == Some(7.into())));
    let message = events.iter().find_map(Event::message).unwrap();
    assert!(message.as_cq().is_some_and(|text| text.starts_with("hi [CQ:face,id=14]")));
    bot.call(GetStatus::new()).await;
}

#[tokio::test]
async fn the_webhook_answers_the_mock_platform() {
    let secret = "DG5g3B4j9X2KOErG";
    let mut api = Program::start("mock_platform", &[]).await;
    let base = format!("http://{}", api.address);
    let arguments = ["--secret", secret, "--api", &base, "--access-token", "token"];
    let mut bot = Program::start("webhook", &arguments).await;
    let mut platform =
        Program::start("mock_platform", &["--webhook", &bot.address, "--secret", secret]).await;
    platform.says("the address is right").await;
    platform.says(r#"< 200 OK {"op":12,"d":0}"#).await;
    bot.says("event: C2C_MESSAGE_CREATE").await;
    let request = api.says("< POST /v2/users/user/messages").await;
    assert!(
        request.ends_with(r#"{"content":"you said: hello","msg_type":0,"msg_id":"message-2","msg_seq":1}"#),
        "{request}"
    );
    bot.says("sent: the reply has the id sent-1").await;

    // Somebody else.
    let mut stranger =
        Program::start("mock_platform", &["--webhook", &bot.address, "--secret", "other"]).await;
    stranger.says("< 401 Unauthorized").await;
    bot.says("refused: expected the signature of this request, found another").await;
}

#[tokio::test]
async fn the_log_checker_says_what_is_wrong() {
    insta::assert_snapshot!(output("log_checker", &[]).await);
}

#[tokio::test]
async fn the_custom_segment_is_validated() {
    insta::assert_snapshot!(output("custom_segment", &[]).await);
}

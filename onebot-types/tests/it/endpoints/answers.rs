//! Answers of endpoints, good and bad.

use http::{Response, StatusCode};
use onebot_types::Json as _;
use onebot_types::qq::endpoint::{
    GetAppAccessToken, GetGuildChannels, GetMe, PatchGuildMute, PostChannelMessages, PostGroupMessages,
    PutInteraction,
};
use onebot_types::qq::http::{ApiError, ResponseError};
use onebot_types::qq::object::ErrorBody;
use onebot_types::qq::{EndpointData, SendMessageResult};
use onebot_types::wire::Id;

fn answer(status: u16, body: &str) -> Response<&[u8]> {
    let builder = Response::builder().status(status).header("X-Tps-trace-ID", "trace-1");
    builder.body(body.as_bytes()).expect("an answer")
}

#[track_caller]
fn read<T: EndpointData>(status: u16, body: &str) -> Result<T::Response, ResponseError> {
    let read = T::read_response(&answer(status, body));
    if let Ok(read) = &read {
        // What a server answers is read as the same.
        assert_eq!(T::read_response(&T::to_response(read)).as_ref(), Ok(read));
    }
    read
}

#[test]
fn good_answers() {
    let sent = read::<PostGroupMessages>(200, r#"{"id":"m1","timestamp":1718000000}"#).unwrap();
    assert_eq!(sent.id.unwrap(), "m1");
    // A code of 0 means that nothing went wrong.
    assert!(read::<PostGroupMessages>(200, r#"{"id":"m1","code":0,"err_code":0}"#).is_ok());
    assert_eq!(read::<PutInteraction>(204, ""), Ok(None));
    assert_eq!(read::<PutInteraction>(200, "null"), Ok(None));
    assert!(read::<PutInteraction>(200, "{}").unwrap().is_some());
    assert_eq!(read::<PatchGuildMute>(204, ""), Ok(None));
    let muted = read::<PatchGuildMute>(200, r#"{"user_ids":["1"]}"#).unwrap().unwrap();
    assert_eq!(muted.user_ids.unwrap(), [Id::from("1")]);
    for body in [r#"[{"id":"1"},{"id":"2"}]"#, r#"{"channels":[{"id":"1"},{"id":"2"}]}"#] {
        assert_eq!(read::<GetGuildChannels>(200, body).unwrap().channels()[1].id, "2");
    }
}

#[test]
fn the_status_of_an_answer() {
    assert_eq!(PutInteraction::to_response(&None).status(), StatusCode::NO_CONTENT);
    let response = PostGroupMessages::to_response(&SendMessageResult::new().id("m1"));
    assert_eq!((response.status(), response.body().as_slice()), (StatusCode::OK, &br#"{"id":"m1"}"#[..]));
    assert_eq!(response.headers()["content-type"], "application/json");
}

#[test]
fn errors_are_typed() {
    let body = r#"{"message":"msg limit exceed","code":22009,"err_code":22009,"trace_id":"t"}"#;
    let error = read::<PostGroupMessages>(400, body).unwrap_err();
    let ResponseError::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!(
        (api.status.as_u16(), api.code(), api.message()),
        (400, Some(22009.into()), Some("msg limit exceed"))
    );
    assert_eq!(api.trace_id.as_deref(), Some("t"));
    assert_eq!(api.body.to_value(), serde_json::from_str::<serde_json::Value>(body).unwrap());
    assert_eq!(
        error.to_string(),
        "status 400, code 22009 (too many messages): msg limit exceed (trace id t)"
    );
    // The header tells where the body does not.
    let error = read::<GetMe>(401, r#"{"code":11244,"message":"token expired"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "status 401, code 11244 (the token expired or does not exist): token expired (trace id trace-1)"
    );
}

#[test]
fn errors_without_a_body_of_their_own() {
    for (status, body) in [(502, "<html>bad gateway</html>"), (500, ""), (404, "[]"), (429, "\"slow\"")] {
        let error = read::<GetMe>(status, body).unwrap_err();
        assert_eq!(error.to_string(), format!("status {status} (trace id trace-1)"));
        assert_eq!(error.api().unwrap().body, ErrorBody::new());
    }
}

/// Some endpoints say so in answers that succeeded by their status.
#[test]
fn failures_with_a_good_status() {
    let error =
        read::<GetAppAccessToken>(200, r#"{"code":100016,"message":"invalid appid or secret"}"#).unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some(100_016.into()));
    let token = r#"{"access_token":"abc","expires_in":"7200"}"#;
    assert_eq!(read::<GetAppAccessToken>(200, token).unwrap().expires_in.unwrap(), 7200);
    let error = read::<PostGroupMessages>(200, r#"{"err_code":"40034028","message":"x"}"#).unwrap_err();
    assert_eq!(error.api().unwrap().code(), Some(40_034_028.into()));
}

#[test]
fn messages_in_review() {
    let body = r#"{"code":304023,"message":"push message is waiting for audit now","data":{"message_audit":{"audit_id":"a1"}}}"#;
    for status in [200, 201, 202] {
        let error = read::<PostChannelMessages>(status, body).unwrap_err();
        let ResponseError::Audit(audit) = &error else { panic!("{error:?}") };
        assert_eq!(audit.audit().unwrap().audit_id, "a1");
        let expected = format!(
            "waits for review: status {status}, code 304023 (the active message waits for an audit): push message is waiting for audit now (trace id trace-1)"
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn answers_of_another_form() {
    let error = read::<GetMe>(200, "[]").unwrap_err();
    assert_eq!(error.to_string(), "status 200: expected an object, found an array");
    let error = read::<GetMe>(200, "{").unwrap_err();
    assert!(error.to_string().starts_with("status 200: line 1, column 2: expected"), "{error}");
    let error = read::<GetMe>(204, "").unwrap_err();
    assert!(error.to_string().starts_with("status 204: line 1, column 1: expected"), "{error}");
    assert!(matches!(error, ResponseError::Decode { trace_id: Some(trace_id), .. } if trace_id == "trace-1"));
    let error = GetMe::read_response(&Response::new([0xff])).unwrap_err();
    assert_eq!(error.to_string(), "status 200: line 1, column 1: expected UTF-8");
}

#[test]
fn a_server_answers_with_errors() {
    let error =
        ApiError::new(StatusCode::FORBIDDEN, ErrorBody::new().code(11_253).message("no").trace_id("t"));
    let response = error.to_response();
    assert_eq!(response.headers()["x-tps-trace-id"], "t");
    assert_eq!(GetMe::read_response(&response), Err(ResponseError::Api(Box::new(error))));
}

//! Requests and answers of one action, of any, and from one to the other.

use crate::exact::exact;
use onebot_types::info::Dialect;
use onebot_types::prelude::*;
use onebot_types::v11::action::{
    GetGroupList, GetMsg, GetStatus, SendGroupMsg, SentMessage, SetGroupBan, UploadGroupFile,
};
use onebot_types::v11::{ActionData, Call, RetCode};
use onebot_types::validate::Profile;
use onebot_types::wire::NoData;
use serde_json::{Value, json};
use std::fmt::Debug;

/// Reads an answer as one to an action, directly and by way of any answer, and back.
fn both_ways<A: ActionData + Clone + Debug>(value: &Value) -> Response<A> {
    let any = exact::<Response>(value);
    let typed = exact::<Response<A>>(value);
    assert_eq!(any.clone().typed::<A>(), typed, "{value}");
    assert_eq!(Response::from(typed.clone()), any, "{value}");
    typed
}

#[test]
fn answers_of_an_action_are_answers() {
    let answer = |data: Value| json!({"status": "ok", "retcode": 0, "data": data, "echo": [1], "x": null});
    assert_eq!(
        both_ways::<SendGroupMsg>(&answer(json!({"message_id": "7", "y": 1}))).data.unwrap().message_id,
        7
    );
    for misfit in [json!(null), json!([]), json!({}), json!("text")] {
        let error = both_ways::<SendGroupMsg>(&answer(misfit)).into_result().unwrap_err();
        assert!(error.misfit.is_some(), "{error}");
    }
    let nothing = both_ways::<SetGroupBan>(&answer(json!(null)));
    assert_eq!((nothing.data, nothing.clone().into_result()), (Some(NoData), Ok(NoData)));
    for more in [json!({}), json!([1]), json!("text")] {
        assert_eq!(both_ways::<SetGroupBan>(&answer(more)).into_result(), Ok(NoData));
    }
    // Some dialects answer with nothing.
    assert_eq!(both_ways::<UploadGroupFile>(&answer(json!(null))).into_result(), Ok(None));
    assert!(both_ways::<UploadGroupFile>(&answer(json!("f-1"))).into_result().unwrap_err().misfit.is_some());
    assert_eq!(both_ways::<GetGroupList>(&answer(json!([]))).into_result().unwrap().len(), 0);
    let short = both_ways::<SetGroupBan>(&json!({"status": "ok", "retcode": 0}));
    assert_eq!(short.into_result(), Ok(NoData));
    let failed = json!({"status": "failed", "retcode": 1200, "data": null, "msg": "NO", "wording": "no", "stream": "a"});
    assert_eq!(
        both_ways::<GetStatus>(&failed).into_result().unwrap_err().to_string(),
        "failed with code 1200: no"
    );
}

/// What is built comes back.
#[test]
fn built_answers_come_back() {
    fn back<A: Call + Debug>(answer: &Response<A>) {
        assert_eq!(&Response::<A>::from_json(&answer.to_json()).unwrap(), answer);
    }
    let failed = r#"{"status":"failed","retcode":1200,"data":null,"message":"no","wording":"no"}"#;
    let any = Response::<Action>::failed(RetCode::WsFailed, "no");
    back(&any);
    assert_eq!(any.to_json(), failed);
    let typed = Response::<GetMsg>::failed(RetCode::WsFailed, "no");
    back(&typed);
    assert_eq!(typed.to_json(), failed);
    assert_eq!(Response::<Action>::from(typed.clone()), any);
    assert_eq!(any.typed::<GetMsg>(), typed);
    back(&Response::<SetGroupBan>::failed(RetCode::WsFailed, "no"));
    back(&Response::<SendGroupMsg>::ok(SentMessage::new(7)));
    back(&Response::<Action>::ok(json!({"message_id": 7})));
}

#[test]
fn requests_of_an_action_are_requests() {
    for name in ["get_msg", "get_msg_async", "get_msg_rate_limited"] {
        let value = json!({"action": name, "params": {"message_id": "7", "x": 1}, "echo": {"n": 1}, "y": 2});
        let (any, typed) = (exact::<Request>(&value), exact::<Request<GetMsg>>(&value));
        assert_eq!(any.typed::<GetMsg>(), Some(Ok(typed.clone())));
        assert_eq!(any.typed::<GetStatus>(), None);
        assert_eq!(Request::from(typed), any);
    }
    let broken = Request::<Action>::from_value(&json!({"action": "get_msg", "params": {}})).unwrap();
    assert_eq!(broken.typed::<GetMsg>().unwrap().unwrap_err().to_string(), "message_id: required, missing");
}

/// A server learns from the name that an action is to run later, and answers before it is done.
#[test]
fn what_runs_later_is_accepted() {
    let later = json!({"status": "async", "retcode": 1, "data": null, "echo": 5});
    for (name, suffix) in [
        ("send_msg_async", Some("_async")),
        ("send_msg_rate_limited", Some("_rate_limited")),
        ("send_msg", None),
        ("fly_async", Some("_async")),
        ("_async_", None),
    ] {
        let request =
            exact::<Request>(&json!({"action": name, "params": {"user_id": 1, "message": "hi"}, "echo": 5}));
        assert_eq!((request.suffix(), Action::suffix_of(name)), (suffix, suffix), "{name}");
        assert_eq!(request.accept().to_value(), later);
    }
    assert_eq!(Request::new(GetStatus::new()).suffix(), None);
    // An action that was put in the place of another is not run later for the name of that.
    let mut request = exact::<Request>(&json!({"action": "get_msg_async", "params": {"message_id": 1}}));
    request.action = GetStatus::new().into();
    assert_eq!(request.suffix(), None);

    let read = exact::<Response<SendGroupMsg>>(&later);
    assert_eq!(read, Response::accepted().echo(5));
    assert!(read.is_ok() && read.validate(Profile::new()).is_ok());
    let none = read.into_result().unwrap_err();
    assert_eq!(none.to_string(), "expected data, found none: the action runs later");
    assert_eq!(Response::<SetGroupBan>::accepted().to_value()["data"], Value::Null);
}

#[test]
fn refusals_say_what_is_wrong() {
    let value = json!({"action": "send_group_msg", "echo": 5, "params": {"group_id": 1, "message": [
        {"type": "mface", "data": {"emoji_id": "a", "emoji_package_id": 1, "key": "k"}},
        {"type": "image", "data": {"file": 3}},
    ]}});
    let request = exact::<Request>(&value);
    let violations = request.validate(Dialect::Standard).unwrap_err();
    let answer = request.refuse(&violations).to_value();
    let first = "params.message[0].type: `mface` is not in the standard; NapCat, LLBot and Lagrange have it";
    let second = "params.message[1].data.file: expected a text, found 3";
    assert_eq!(
        answer,
        json!({"status": "failed", "retcode": 1400, "data": null, "wording": first,
            "message": format!("{first}; {second}"), "echo": 5})
    );
    let each: Vec<_> =
        (&violations).into_iter().map(|wrong| request.refuse(wrong).message.unwrap()).collect();
    assert_eq!(each, [first, second]);
    let unknown = exact::<Request>(&json!({"action": "fly", "params": {}, "echo": null}));
    let violations = unknown.validate(Dialect::Standard).unwrap_err();
    let answer = unknown.refuse(&violations);
    assert_eq!((answer.ret_code(), answer.echo), (Some(RetCode::UnknownAction), Some(Value::Null)));
    let failed = request.fail(RetCode::WsFailed, "muted");
    assert_eq!((failed.message.as_deref(), failed.echo), (Some("muted"), Some(json!(5))));
    let done = request.answer(json!({"message_id": 1}));
    assert_eq!(done.typed::<SendGroupMsg>().into_result().unwrap().message_id, 1);
}

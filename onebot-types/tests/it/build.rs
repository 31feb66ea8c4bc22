//! Values that are built through the API.

use onebot_types::prelude::*;
use onebot_types::v11::action::SendPrivateMsg;
use onebot_types::v11::event::notice::{GroupBan, NoticeEvent};
use serde_json::json;

#[test]
fn segments_spell_values_as_text() {
    assert_eq!(Face::new(37).to_json(), r#"{"id":"37"}"#);
    let image = Image::new("a.png").cache(false).timeout(5).sub_type(1);
    assert_eq!(image.to_json(), r#"{"file":"a.png","cache":"0","timeout":"5","sub_type":"1"}"#);
    assert_eq!(Face::new(1).chain_count(2).to_json(), r#"{"id":"1","chainCount":2}"#);
}

#[test]
fn actions_and_events_spell_values_as_numbers() {
    let request = Request::new(SendPrivateMsg::new(123_456, message![Face::new(37)]).auto_escape(true));
    assert_eq!(
        request.to_json(),
        r#"{"action":"send_private_msg","params":{"user_id":123456,"message":[{"type":"face","data":{"id":"37"}}],"auto_escape":true}}"#
    );
    let event = Event::new(1, 2, NoticeEvent::from(GroupBan::new(3, 4).duration(600)));
    assert_eq!(
        event.to_json(),
        r#"{"time":1,"self_id":2,"post_type":"notice","notice_type":"group_ban","group_id":3,"user_id":4,"duration":600}"#
    );
}

#[test]
fn a_spelling_can_be_chosen() {
    let mut face = Face::new(37);
    face.id = 37.into();
    let request = Request::new(SendPrivateMsg::new("123456", message![face]));
    assert_eq!(
        request.to_value(),
        json!({"action": "send_private_msg", "params": {"user_id": "123456", "message": [{"type": "face", "data": {"id": 37}}]}})
    );
}

#[test]
fn messages_are_put_together() {
    let mut message = message!["a"] + At::new(1) + message!["b", Face::new(2)] + "c";
    message.push("d");
    message += Face::new(3);
    message.extend(["e", "f"]);
    assert_eq!(message.plain_text(), "abcdef");
    assert_eq!(message.mentions().map(|at| at.qq.to_string()).collect::<Vec<_>>(), ["1"]);
    let again: Message = message.clone().into_iter().collect();
    assert_eq!(again, message);
    let mut text = Message::from_cq("hi [CQ:at,qq=1]");
    text.push("!");
    assert_eq!(text.to_cq(), "hi [CQ:at,qq=1]!");
    let single: Message = serde_json::from_str(r#"{"type":"text","data":{"text":"x"}}"#).unwrap();
    assert_eq!((single.len(), single.plain_text()), (1, "x".to_owned()));
    assert_eq!(single.to_json(), r#"{"type":"text","data":{"text":"x"}}"#);
}

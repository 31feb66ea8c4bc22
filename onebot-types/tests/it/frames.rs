//! Frames with something of everything.

use serde_json::{Value, json};

/// Frames to change: what implementations send, and what they should not.
pub(crate) fn frames() -> Vec<Value> {
    vec![
        json!({
            "self_id": 10001, "user_id": 20002, "time": 1_718_000_000, "message_id": -17, "message_seq": -17,
            "message_type": "group", "sender": {"user_id": 20002, "nickname": "Ann", "card": "", "role": "owner", "age": 0},
            "raw_message": "hi", "font": 14, "sub_type": "normal", "anonymous": null, "message": [
                {"type": "reply", "data": {"id": "55"}}, {"type": "at", "data": {"qq": "all"}},
                {"type": "text", "data": {"text": " hi\n"}},
                {"type": "image", "data": {"file": "a.png", "subType": 0, "url": "https://example.com/a", "cache": "1"}},
                {"type": "face", "data": {"id": 37, "raw": {"faceIndex": 37, "faceText": null}, "resultId": null}},
                {"type": "music", "data": {"type": "163", "id": "28949129"}},
                {"type": "hologram", "data": {"id": 1}}, {"type": "face", "data": {}},
            ],
            "message_format": "array", "post_type": "message", "group_id": 30003,
        }),
        json!({
            "time": "1718000000", "self_id": "10001", "post_type": "message", "message_type": "private",
            "sub_type": "friend", "message_id": "3425462029", "user_id": "20002", "message": "hi [CQ:face,id=1]",
            "raw_message": "hi", "font": "0", "sender": {}, "raw": {"n": [1.5]},
        }),
        json!({
            "time": 1, "self_id": 2, "post_type": "notice", "notice_type": "notify", "sub_type": "poke", "user_id": 3,
            "target_id": 2, "group_id": 5, "raw_info": [{"type": "qq", "uid": "u"}, {}],
        }),
        json!({
            "post_type": "notice", "notice_type": "group_ban", "sub_type": "ban", "group_id": 1, "operator_id": 2,
            "user_id": 3, "duration": 600, "time": 1, "self_id": 1,
        }),
        json!({
            "time": 1, "self_id": 2, "post_type": "meta_event", "meta_event_type": "heartbeat", "interval": 5000,
            "status": {"online": null, "good": true, "stat": {"packet_sent": 1}},
        }),
        json!({
            "post_type": "message_sent", "message_type": "private", "user_id": 1, "time": 1, "self_id": 1,
            "message": {"type": "text", "data": {"text": "x"}, "seq": 1},
        }),
        json!({
            "action": "send_group_msg", "params": {"group_id": "1", "auto_escape": false, "message": [
                {"type": "node", "data": {"user_id": 1, "nickname": "A", "content": [
                    {"type": "node", "data": {"uin": "2", "name": "B", "content": "[CQ:at,qq=all]"}},
                    {"type": "json", "data": {"data": {"app": "x"}, "config": {"token": "t"}}},
                ], "news": [{"text": "line"}]}},
            ]}, "echo": {"n": 1},
        }),
        json!({"action": "get_msg_async", "params": {"message_id": 5}, "echo": null}),
        json!({
            "status": "ok", "retcode": 0, "message": "", "wording": "", "echo": "7", "stream": "normal-action",
            "data": {"message_id": 3_425_462_029_u32, "time": 1, "message_type": "group", "message": "x"},
        }),
        json!({"type": "forward", "data": {"id": "1", "content": [
            {"self_id": 1, "message": [{"type": "text", "data": {"text": "x"}}], "sender": {"user_id": 1}},
            {"message": "a"},
        ]}}),
        json!({
            "op": 0, "s": 42, "t": "C2C_MESSAGE_CREATE", "id": "C2C_MESSAGE_CREATE:x", "d": {
                "id": "ROBOT1.0_x", "author": {"id": "A", "user_openid": "A", "union_openid": null}, "content": "hi &lt;@1&gt;",
                "timestamp": "2024-06-10T14:13:20+08:00", "message_scene": {"source": "default", "ext": ["a=b"]},
                "attachments": [{"content_type": "image/png", "filename": "a.png", "height": 1, "size": "9", "url": "x", "width": 1.5}],
            },
        }),
        json!({
            "op": 0, "s": "7", "t": "INTERACTION_CREATE", "id": null, "d": {"id": "i", "type": 11, "chat_type": "1",
                "data": {"type": 11, "resolved": {"button_id": "b", "checked": 1}}, "version": 1, "glow": {}},
        }),
        json!({"op": 0, "s": 1, "t": "RESUMED", "d": ""}),
        json!({"op": 0, "t": "GUILD_ROLE_CREATE", "d": [1, {"a": null}]}),
        json!({"op": 0, "t": "NEW_THING", "d": {"a": 1}, "extra": [1]}),
        json!({"op": 1, "d": null}),
        json!({"op": 2, "d": {"token": "QQBot x", "intents": 513, "shard": [0, 4], "properties": {"$os": "linux"}}}),
        json!({"op": 6, "d": {"token": "QQBot x", "session_id": "s", "seq": 1337}}),
        json!({"op": 9, "d": false, "s": null, "t": null}),
        json!({"op": 10, "d": {"heartbeat_interval": 45000}}),
        json!({"op": 11}),
        json!({"op": 12, "d": 0}),
        json!({"op": 13, "d": {"plain_token": "p", "event_ts": "1725442341"}}),
    ]
}

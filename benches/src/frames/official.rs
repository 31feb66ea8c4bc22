//! Frames of the official API.

use super::json::{Dice, array, object, quoted};

/// Frame g: a group message as the gateway sends it.
pub(super) fn group_message() -> String {
    let mut dice = Dice(41);
    let author = object(&[
        ("id", quoted(&dice.hex(32))),
        ("member_openid", quoted(&dice.hex(32))),
        ("member_role", quoted("member")),
        ("union_openid", quoted(&dice.hex(32))),
        ("username", quoted("北方的风")),
        ("bot", "false".to_owned()),
    ]);
    let url =
        format!("https://img.example.org/download?appid=1407&fileid={}&rkey={}", dice.hex(60), dice.hex(24));
    let attachment = object(&[
        ("content_type", quoted("image/jpeg")),
        ("filename", quoted(&format!("{}.jpg", dice.hex(32)))),
        ("url", quoted(&url)),
        ("width", "1920".to_owned()),
        ("height", "1080".to_owned()),
        ("size", "256317".to_owned()),
    ]);
    let id = format!("ROBOT1.0_{}", dice.hex(56));
    let scene = object(&[
        ("source", quoted("default")),
        ("ext", array(&[quoted(&format!("msg_idx=REFIDX_{}", dice.hex(22)))])),
    ]);
    let data = object(&[
        ("id", quoted(&id)),
        ("author", author),
        ("content", quoted(" /天气 上海 明天 ")),
        ("group_id", quoted(&dice.hex(32))),
        ("group_openid", quoted(&dice.hex(32))),
        ("message_type", "0".to_owned()),
        ("timestamp", quoted("2026-11-20T21:09:04+08:00")),
        ("attachments", array(&[attachment])),
        ("message_scene", scene),
    ]);
    object(&[
        ("op", "0".to_owned()),
        ("s", "318".to_owned()),
        ("t", quoted("GROUP_AT_MESSAGE_CREATE")),
        ("id", quoted(&format!("GROUP_AT_MESSAGE_CREATE:{}", dice.hex(40)))),
        ("d", data),
    ])
}

/// Frame k: the body of a group message with markdown and three rows of buttons.
pub(super) fn keyboard() -> String {
    let mut dice = Dice(43);
    let button = |dice: &mut Dice, label: &str| {
        let permission = object(&[("type", "2".to_owned())]);
        let render = object(&[
            ("label", quoted(label)),
            ("visited_label", quoted(label)),
            ("style", dice.below(2).to_string()),
        ]);
        let action = object(&[
            ("type", "2".to_owned()),
            ("permission", permission),
            ("data", quoted(&format!("/menu {}", dice.below(1000)))),
            ("enter", "true".to_owned()),
            ("unsupport_tips", quoted("请升级后再试")),
        ]);
        object(&[("id", quoted(&dice.below(1000).to_string())), ("render_data", render), ("action", action)])
    };
    let labels = [["今天", "明天", "后天"], ["上海", "杭州", "苏州"], ["订阅", "退订", "help"]];
    let row = |labels: &[&str; 3]| {
        let buttons: Vec<_> = labels.iter().map(|label| button(&mut dice, label)).collect();
        object(&[("buttons", array(&buttons))])
    };
    let rows: Vec<_> = labels.iter().map(row).collect();
    let content = "# 天气\n\n**上海**，多云转晴，7 到 13 度。\n\n> 东北风 3 级\n\n- [雷达图](https://example.org/radar?city=sh&layer=rain)\n- 空气：*良*";
    object(&[
        ("msg_type", "2".to_owned()),
        ("markdown", object(&[("content", quoted(content))])),
        ("keyboard", object(&[("content", object(&[("rows", array(&rows))]))])),
        ("msg_id", quoted("ROBOT1.0_8f3d5a90c1b24e77")),
        ("msg_seq", "1".to_owned()),
    ])
}

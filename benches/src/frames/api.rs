//! Requests and answers.

use super::event::{chat, segments};
use super::json::{CARDS, Dice, NAMES, ROLES, array, object, quoted, segment, text};

/// Frames c and l: the answer to `get_group_member_list`.
pub(super) fn members(count: usize) -> String {
    let mut dice = Dice(7);
    let member = |dice: &mut Dice| {
        object(&[
            ("group_id", "739205518".to_owned()),
            ("user_id", dice.id().to_string()),
            ("nickname", quoted(dice.pick(&NAMES))),
            ("card", quoted(dice.pick(&CARDS))),
            ("sex", quoted("unknown")),
            ("age", dice.below(60).to_string()),
            ("area", quoted("")),
            ("level", quoted(&dice.below(100).to_string())),
            ("qq_level", dice.below(90).to_string()),
            ("join_time", (1_600_000_000 + dice.below(190_000_000)).to_string()),
            ("last_sent_time", (1_790_000_000 + dice.below(5_000_000)).to_string()),
            ("title_expire_time", "0".to_owned()),
            ("unfriendly", "false".to_owned()),
            ("card_changeable", "true".to_owned()),
            ("is_robot", "false".to_owned()),
            ("shut_up_timestamp", "0".to_owned()),
            ("role", quoted(dice.pick(&ROLES))),
            ("title", quoted("")),
        ])
    };
    let members: Vec<_> = (0..count).map(|_| member(&mut dice)).collect();
    answer(array(&members), "members-17")
}

/// An answer with this data.
pub(super) fn answer(data: String, echo: &str) -> String {
    object(&[
        ("status", quoted("ok")),
        ("retcode", "0".to_owned()),
        ("data", data),
        ("message", quoted("")),
        ("wording", quoted("")),
        ("echo", quoted(echo)),
    ])
}

/// Frame e.
pub(super) fn nodes() -> String {
    /// A text, and up to the fifth level two nodes.
    fn content(dice: &mut Dice, level: u32) -> String {
        let mut segments = vec![text(dice.pick(&NAMES))];
        if level < 5 {
            segments.extend([node(dice, level + 1), node(dice, level + 1)]);
        }
        array(&segments)
    }
    fn node(dice: &mut Dice, level: u32) -> String {
        let content = content(dice, level);
        segment(
            "node",
            &[
                ("user_id", quoted(&dice.id().to_string())),
                ("nickname", quoted(dice.pick(&NAMES))),
                ("content", content),
            ],
        )
    }
    let mut dice = Dice(14);
    let messages = array(&[node(&mut dice, 1), node(&mut dice, 1)]);
    let params = object(&[("group_id", "739205518".to_owned()), ("message", messages)]);
    object(&[("action", quoted("send_group_msg")), ("params", params), ("echo", quoted("forward-3"))])
}

/// Frame f: the answer to `get_forward_msg`.
pub(super) fn forward() -> String {
    let mut dice = Dice(23);
    let messages: Vec<_> = (0..100).map(|_| chat(&mut dice, true)).collect();
    answer(object(&[("messages", array(&messages))]), "forward-9")
}

/// A request to send a message, as logs have them.
pub(super) fn send(dice: &mut Dice) -> String {
    let (segments, _) = segments(dice);
    let params = object(&[("group_id", dice.id().to_string()), ("message", array(&segments))]);
    let echo = format!("send-{}", dice.below(10_000));
    object(&[("action", quoted("send_group_msg")), ("params", params), ("echo", quoted(&echo))])
}

/// The answer to such a request.
pub(super) fn sent(dice: &mut Dice) -> String {
    let echo = format!("send-{}", dice.below(10_000));
    answer(object(&[("message_id", dice.id().to_string())]), &echo)
}

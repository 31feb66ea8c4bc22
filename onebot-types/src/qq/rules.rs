//! What the documents ask of bodies beyond their fields. In brackets is who says so: the pages of 2025 and 2026, or an SDK; the
//! link leads to the page.

/// A rule with a link to its page.
macro_rules! rule {
    ($page:literal, $rule:literal) => {
        concat!($rule, " [Spec](https://bot.q.qq.com/wiki/develop/api-v2/", $page, ")")
    };
}

macro_rules! send {
    ($rule:literal) => {
        rule!("server-inter/message/send-receive/send.html", $rule)
    };
}

macro_rules! buttons {
    ($rule:literal) => {
        rule!("server-inter/message/trans/msg-btn.html", $rule)
    };
}

macro_rules! markdown {
    ($rule:literal) => {
        rule!("server-inter/message/type/markdown.html", $rule)
    };
}

mod manage;

use crate::info::{Check, Checked, Direction, Part};
use crate::qq::inline::{MarkdownContent, MarkdownPiece, Piece};
pub(super) use manage::*;

/// What can be said of a reply to an event: its id begins with one of these.
const C2C_EVENTS: &[&str] = &["INTERACTION_CREATE", "C2C_MSG_RECEIVE", "FRIEND_ADD"];
const GROUP_EVENTS: &[&str] =
    &["INTERACTION_CREATE", "GROUP_ADD_ROBOT", "GROUP_MSG_RECEIVE", "GROUP_MEMBER_ADD"];
const CHANNEL_EVENTS: &[&str] = &[
    "GUILD_MEMBER_ADD",
    "GUILD_MEMBER_UPDATE",
    "GUILD_MEMBER_REMOVE",
    "MESSAGE_REACTION_ADD",
    "MESSAGE_REACTION_REMOVE",
    "FORUM_THREAD_CREATE",
    "FORUM_THREAD_UPDATE",
    "FORUM_THREAD_DELETE",
    "FORUM_POST_CREATE",
    "FORUM_POST_DELETE",
    "FORUM_REPLY_CREATE",
    "FORUM_REPLY_DELETE",
];

/// What a body of a channel can consist of.
const CHANNEL_CONTENT: [&str; 6] = ["content", "embed", "ark", "image", "file_image", "markdown"];

pub(super) const ONE_REPLY: Check =
    Check::new(send!("A message replies to a message or to an event, not to both (2026)."), |body| {
        if body.has("msg_id") {
            body.refuse("event_id", "beside `msg_id`");
        }
    });

pub(super) const WAKEUP: Check =
    Check::new(send!("A reminder replies neither to a message nor to an event (2026)."), |body| {
        if body.get("is_wakeup").is_some_and(Part::is_true) {
            body.refuse("msg_id", "beside `is_wakeup`");
            body.refuse("event_id", "beside `is_wakeup`");
        }
    });

pub(super) const C2C_EVENT: Check = Check::new(
    send!(
        "A message to a user replies to `INTERACTION_CREATE`, `C2C_MSG_RECEIVE` or `FRIEND_ADD`, by the `id` of the payload (2025, 2026)."
    ),
    |body| event(body, C2C_EVENTS),
);

pub(super) const GROUP_EVENT: Check = Check::new(
    send!(
        "A message to a group replies to `INTERACTION_CREATE`, `GROUP_ADD_ROBOT` or `GROUP_MSG_RECEIVE`, by the `id` of the payload \
     (2025, 2026); an SDK adds `GROUP_MEMBER_ADD`."
    ),
    |body| event(body, GROUP_EVENTS),
);

pub(super) const CHANNEL_EVENT: Check = Check::new(
    send!(
        "A message to a channel replies to an event of members, reactions or the forum, by the `id` of the payload (2025, 2026)."
    ),
    |body| event(body, CHANNEL_EVENTS),
);

pub(super) const CONTENT_OF_TYPE: Check = Check::new(
    send!(
        "The type of a message says which field is there: `content`, `markdown`, `ark`, `embed` or `media` (2025, 2026)."
    ),
    |body| {
        let (field, why) = match body.integer("msg_type") {
            Some(0) => ("content", "required for the type 0"),
            Some(2) => ("markdown", "required for the type 2"),
            Some(3) => ("ark", "required for the type 3"),
            Some(4) => ("embed", "required for the type 4"),
            Some(7) => ("media", "required for the type 7"),
            _ => return,
        };
        body.require(field, why);
    },
);

pub(super) const CONTENT_BESIDE_MARKDOWN: Check =
    Check::new(send!("Beside `markdown`, `content` and `ark` are empty (2026)."), |body| {
        if body.has("markdown") {
            body.refuse("ark", "beside `markdown`");
            if body.text("content").is_some_and(|content| !content.is_empty()) {
                body.refuse("content", "beside `markdown`");
            }
        }
    });

pub(super) const NOTIFY_OF_TYPE: Check =
    Check::new(send!("The type 6 has `input_notify` (2026) or `typing_setting` (an older page)."), |body| {
        if body.integer("msg_type") == Some(6) && !body.has("typing_setting") {
            body.require("input_notify", "required for the type 6");
        }
    });

pub(super) const NO_NOTIFY: Check =
    Check::new(send!("Only users are told that the bot is typing: groups have no type 6 (2026)."), |body| {
        if body.integer("msg_type") == Some(6) {
            body.wrong("msg_type", "a type of group messages");
        }
    });

pub(super) const NO_STREAM: Check =
    Check::new(send!("Answers in pieces are for users only (2026)."), |body| {
        body.refuse("stream", "in groups");
    });

pub(super) const LINE_FEED: Check = Check::new(
    send!("In the older form of streaming, a piece of markdown ends with a line feed (2026)."),
    |body| {
        let content = body.get("markdown").and_then(|markdown| markdown.get("content")).and_then(Part::text);
        if body.has("stream") && content.is_some_and(|content| !content.ends_with('\n')) {
            body.wrong("markdown.content", "a line feed at the end");
        }
    },
);

pub(super) const KEYBOARD_BELOW_MARKDOWN: Check =
    Check::new(buttons!("Buttons stand below markdown (2025, 2026)."), |body| {
        if body.has("keyboard") {
            body.require("markdown", "required beside `keyboard`");
        }
    });

pub(super) const LABELS: Check =
    Check::new(buttons!("In single chats and groups, a button has up to 10 characters (2026)."), |body| {
        buttons(body, |body, path, button| {
            let label = button.get("render_data").and_then(|look| look.get("label")).and_then(Part::text);
            if label.is_some_and(|label| label.chars().count() > 10) {
                body.wrong(&format!("{path}.render_data.label"), "a length from 0 to 10");
            }
        });
    });

pub(super) const CHANNEL_HAS_CONTENT: Check =
    Check::new(send!("A message to a channel has one of its six kinds of content (2025, 2026)."), |body| {
        body.require_one(&CHANNEL_CONTENT);
    });

pub(super) const CHANNEL_MARKDOWN_ALONE: Check = Check::new(
    send!("In a channel, markdown has no other content beside it (2025, 2026; error 50037)."),
    |body| {
        if body.has("markdown") {
            for field in CHANNEL_CONTENT.into_iter().filter(|field| *field != "markdown") {
                body.refuse(field, "beside `markdown`");
            }
        }
    },
);

pub(super) const NO_QUOTE_BESIDE_FILE: Check =
    Check::new(send!("A message with a picture of its own cannot quote (SDKs)."), |body| {
        if body.has("file_image") {
            body.refuse("message_reference", "beside `file_image`");
        }
    });

pub(super) const TEMPLATE_OR_ROWS: Check =
    Check::new(buttons!("A keyboard is a template or has rows (2025, 2026)."), |keyboard| {
        if is_received(keyboard) {
            return;
        }
        if keyboard.has("id") {
            keyboard.refuse("content", "beside `id`");
        }
    });

pub(super) const BUTTON_IDS: Check =
    Check::new(buttons!("No two buttons of a keyboard have the same id (2025, 2026)."), |content| {
        if is_received(content) {
            return;
        }
        let mut seen = Vec::new();
        let mut twice = Vec::new();
        each_button(content.get("rows"), "rows", |path, button| {
            let Some(id) = button.get("id") else { return };
            // A number and its text are the same id.
            let id = id.integer().map(|n| n.to_string()).or(id.text().map(str::to_owned));
            if seen.contains(&id) {
                twice.push(format!("{path}.id"));
            }
            seen.push(id);
        });
        for path in twice {
            content.wrong(&path, "an id that no other button has");
        }
    });

pub(super) const GROUP_OF_CALLBACKS: Check =
    Check::new(buttons!("Only buttons that call the bot are in a group of buttons (2026)."), |button| {
        if is_received(button) {
            return;
        }
        let action = button.get("action").and_then(|action| action.get("type")).and_then(Part::integer);
        if action.is_some_and(|action| action != 1) {
            button.refuse("group_id", "beside an action other than 1");
        }
    });

pub(super) const DATA_OF_ACTION: Check = Check::new(
    buttons!("Calls and commands have data (2026; on pages of 2025 every action has)."),
    |action| {
        if is_received(action) {
            return;
        }
        if matches!(action.integer("type"), Some(1 | 2)) {
            action.require("data", "required for the actions 1 and 2");
        }
    },
);

pub(super) const TEXT_OR_TEMPLATE: Check =
    Check::new(markdown!("Markdown is own text or a template (2025, 2026; error 50057)."), |markdown| {
        if is_received(markdown) {
            return;
        }
        if markdown.has("content") {
            for field in ["template_id", "custom_template_id", "params"] {
                markdown.refuse(field, "beside `content`");
            }
        } else if markdown.has("template_id") {
            markdown.refuse("custom_template_id", "beside `template_id`");
        }
    });

pub(super) const TEMPLATE_VALUES: Check = Check::new(
    markdown!(
        "A variable has one value or more (2025), none of them empty or with a line break (2026; errors 40034008 and 40034009)."
    ),
    |param| {
        if is_received(param) {
            return;
        }
        let Some(values) = param.get("values") else { return };
        let texts: Vec<_> = values.items().filter_map(Part::text).collect();
        if values.items().next().is_none() {
            param.wrong("values", "one value or more");
        }
        for (n, text) in texts.iter().enumerate() {
            if text.is_empty() || text.contains(['\n', '\r']) {
                param.wrong(&format!("values[{n}]"), "a text on one line");
            }
        }
    },
);

pub(super) const COMMANDS: Check = Check::new(
    rule!(
        "server-inter/message/trans/text-chain.html",
        "The texts of a command in markdown have up to 100 characters (2025, 2026)."
    ),
    |markdown| {
        let Some(content) = markdown.text("content").filter(|content| content.contains("<qqbot-cmd-")) else {
            return;
        };
        let is_long = |text: &str| text.chars().count() > 100;
        let long = MarkdownContent::parse(content).iter().any(|piece| match piece {
            MarkdownPiece::Inline(Piece::CmdEnter(command)) => is_long(command.text()),
            MarkdownPiece::Inline(Piece::CmdInput(input)) => is_long(input.text()) || is_long(input.shown()),
            _ => false,
        });
        if long {
            markdown.wrong("content", "commands of up to 100 characters");
        }
    },
);

pub(super) const TEXT_OR_LIST: Check = Check::new(
    rule!("server-inter/message/type/ark.html", "A value of a card is a text or a list (2025)."),
    |kv| {
        if is_received(kv) {
            return;
        }
        if kv.has("value") {
            kv.refuse("obj", "beside `value`");
        }
    },
);

pub(super) const ONE_SOURCE: Check = Check::new(
    rule!(
        "server-inter/message/send-receive/rich-media.html",
        "An upload has one of `url`, `file_data` and `upload_id` (2025, 2026)."
    ),
    |upload| match ["url", "file_data", "upload_id"].into_iter().find(|source| upload.has(source)) {
        None => upload.require_one(&["url", "file_data", "upload_id"]),
        Some("url") => {
            upload.refuse("file_data", "beside `url`");
            upload.refuse("upload_id", "beside `url`");
        }
        Some("file_data") => upload.refuse("upload_id", "beside `file_data`"),
        Some(_) => {}
    },
);

pub(super) const FIRST_PIECE: Check =
    Check::new(send!("The first piece of an answer does not name the answer (2026)."), |piece| {
        if piece.integer("index") == Some(0) {
            piece.refuse("stream_msg_id", "in the first piece");
        }
    });

pub(super) const FIRST_OF_STREAM: Check = Check::new(
    send!("In the older form, the first piece has no `id`, and one that begins again has it (2026)."),
    |stream| {
        if stream.get("reset").is_some_and(Part::is_true) {
            stream.require("id", "required with `reset`");
        } else if stream.integer("index") == Some(0) {
            stream.refuse("id", "in the first piece");
        }
    },
);

/// Whether it is on its way to the bot: the rules are those for what a bot sends.
fn is_received(object: &Checked<'_>) -> bool {
    object.is(Direction::Receive)
}

/// That a reply to an event names one of these, as the payload has it: `INTERACTION_CREATE:7f3a`.
fn event(body: &mut Checked<'_>, events: &[&str]) {
    let Some(id) = body.get("event_id") else { return };
    let event = id.text().and_then(|id| id.split_once(':')).map(|(event, _)| event);
    if !event.is_some_and(|event| events.contains(&event)) {
        body.wrong("event_id", format!("an id that begins with {}", events.join(":, ") + ":"));
    }
}

/// Looks at every button of a body, by its path.
fn buttons<'t>(body: &mut Checked<'t>, look: impl Fn(&mut Checked<'t>, &str, Part<'t>)) {
    let rows = body
        .get("keyboard")
        .and_then(|keyboard| keyboard.get("content"))
        .and_then(|content| content.get("rows"));
    each_button(rows, "keyboard.content.rows", |path, button| look(body, path, button));
}

fn each_button<'t>(rows: Option<Part<'t>>, path: &str, mut look: impl FnMut(&str, Part<'t>)) {
    for (n, row) in rows.into_iter().flat_map(Part::items).enumerate() {
        for (m, button) in row.get("buttons").into_iter().flat_map(Part::items).enumerate() {
            look(&format!("{path}[{n}].buttons[{m}]"), button);
        }
    }
}

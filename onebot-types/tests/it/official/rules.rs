//! The rules of the catalog, each with a document that breaks it.

use super::violations;
use onebot_types::info::{TypeInfo, types};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A rule of the catalog, a document of a type that breaks it, and what is said of that.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    (
        "reply-id-xor",
        "C2cMessageBody",
        r#"{"msg_id": "m", "event_id": "FRIEND_ADD:1"}"#,
        r#"event_id: expected nothing beside `msg_id`, found "FRIEND_ADD:1""#,
    ),
    (
        "wakeup-excludes",
        "C2cMessageBody",
        r#"{"is_wakeup": true, "msg_id": "m"}"#,
        r#"msg_id: expected nothing beside `is_wakeup`, found "m""#,
    ),
    (
        "event-reply-c2c",
        "C2cMessageBody",
        r#"{"event_id": "GROUP_ADD_ROBOT:1"}"#,
        r#"event_id: expected an id that begins with INTERACTION_CREATE:, C2C_MSG_RECEIVE:, FRIEND_ADD:, found "GROUP_ADD_ROBOT:1""#,
    ),
    (
        "event-reply-group",
        "GroupMessageBody",
        r#"{"event_id": "FRIEND_ADD:1"}"#,
        r#"event_id: expected an id that begins with INTERACTION_CREATE:, GROUP_ADD_ROBOT:, GROUP_MSG_RECEIVE:, GROUP_MEMBER_ADD:, found "FRIEND_ADD:1""#,
    ),
    (
        "event-reply-channel",
        "DirectMessageBody",
        r#"{"content": "x", "event_id": "FRIEND_ADD:1"}"#,
        "event_id: expected an id that begins with GUILD_MEMBER_ADD:",
    ),
    (
        "event-id-form",
        "C2cMessageBody",
        r#"{"event_id": "7f3a"}"#,
        "event_id: expected an id that begins with",
    ),
    ("type-content", "GroupMessageBody", r#"{"msg_type": 0}"#, "content: required for the type 0, missing"),
    ("type-markdown", "C2cMessageBody", r#"{"msg_type": 2}"#, "markdown: required for the type 2, missing"),
    (
        "type-markdown",
        "C2cMessageBody",
        r#"{"msg_type": 2, "markdown": {"content": "x"}, "content": "y"}"#,
        r#"content: expected nothing beside `markdown`, found "y""#,
    ),
    ("type-ark", "C2cMessageBody", r#"{"msg_type": 3}"#, "ark: required for the type 3, missing"),
    ("type-embed", "C2cMessageBody", r#"{"msg_type": 4}"#, "embed: required for the type 4, missing"),
    ("type-input", "C2cMessageBody", r#"{"msg_type": 6}"#, "input_notify: required for the type 6, missing"),
    (
        "type-input",
        "GroupMessageBody",
        r#"{"msg_type": 6}"#,
        "msg_type: expected a type of group messages, found 6",
    ),
    ("type-media", "GroupMessageBody", r#"{"msg_type": 7}"#, "media: required for the type 7, missing"),
    (
        "channel-any",
        "ChannelMessageBody",
        r#"{"msg_id": "m"}"#,
        "content: required without `embed` or `ark` or `image` or `file_image` or `markdown`, missing",
    ),
    (
        "channel-markdown-only",
        "ChannelMessageBody",
        r#"{"markdown": {"content": "x"}, "image": "https://example.com/a"}"#,
        "image: expected nothing beside `markdown`",
    ),
    (
        "channel-file-image",
        "DirectMessageBody",
        r#"{"file_image": "x", "message_reference": {"message_id": "m"}}"#,
        "message_reference: expected nothing beside `file_image`, found an object",
    ),
    (
        "keyboard-needs-markdown",
        "C2cMessageBody",
        r#"{"keyboard": {"id": "62"}}"#,
        "markdown: required beside `keyboard`, missing",
    ),
    (
        "keyboard-id-xor",
        "MessageKeyboard",
        r#"{"id": "62", "content": {"rows": []}}"#,
        "content: expected nothing beside `id`, found an object",
    ),
    (
        "keyboard-rows",
        "KeyboardContent",
        r#"{"rows": [{"buttons": []}, {"buttons": []}, {"buttons": []}, {"buttons": []}, {"buttons": []}, {"buttons": []}]}"#,
        "rows: expected a length from 0 to 5",
    ),
    (
        "keyboard-buttons",
        "KeyboardRow",
        r#"{"buttons": [{}, {}, {}, {}, {}, {}]}"#,
        "buttons: expected a length from 0 to 5",
    ),
    (
        "button-id-unique",
        "KeyboardContent",
        r#"{"rows": [{"buttons": [{"id": "1"}]}, {"buttons": [{"id": "2"}, {"id": 1}]}]}"#,
        "rows[1].buttons[1].id: expected an id that no other button has, found 1",
    ),
    (
        "button-label",
        "C2cMessageBody",
        r#"{"markdown": {"content": "x"}, "keyboard": {"content": {"rows": [{"buttons": [{"render_data": {"label": "12345678901"}}]}]}}}"#,
        r#"keyboard.content.rows[0].buttons[0].render_data.label: expected a length from 0 to 10, found "12345678901""#,
    ),
    (
        "button-group-callback",
        "KeyboardButton",
        r#"{"group_id": "g", "action": {"type": 0}}"#,
        r#"group_id: expected nothing beside an action other than 1, found "g""#,
    ),
    ("button-data", "ButtonAction", r#"{"type": 2}"#, "data: required for the actions 1 and 2, missing"),
    (
        "modal-content",
        "ButtonModal",
        r#"{"content": "12345678901234567890123456789012345678901"}"#,
        "content: expected a length from 0 to 40",
    ),
    (
        "modal-buttons",
        "ButtonModal",
        r#"{"cancel_text": "12345"}"#,
        "cancel_text: expected a length from 0 to 4",
    ),
    (
        "markdown-xor",
        "MessageMarkdown",
        r#"{"content": "x", "params": [{"key": "k", "values": ["v"]}]}"#,
        "params: expected nothing beside `content`, found an array",
    ),
    (
        "markdown-template-xor",
        "MessageMarkdown",
        r#"{"template_id": 1, "custom_template_id": "x"}"#,
        r#"custom_template_id: expected nothing beside `template_id`, found "x""#,
    ),
    (
        "markdown-values",
        "MarkdownParam",
        r#"{"key": "k", "values": []}"#,
        "values: expected one value or more, found an array",
    ),
    (
        "markdown-param-text",
        "MarkdownParam",
        r#"{"key": "k", "values": ["a", "b\nc"]}"#,
        "values[1]: expected a text on one line",
    ),
    (
        "ark-kv-xor",
        "ArkKv",
        r#"{"key": "k", "value": "v", "obj": []}"#,
        "obj: expected nothing beside `value`, found an array",
    ),
    ("ark-values-text", "ArkKv", r#"{"key": "k", "value": 1}"#, "value: expected a text, found 1"),
    (
        "input-seconds",
        "InputNotify",
        r#"{"input_second": 61}"#,
        "input_second: expected a number from 1 to 60, found 61",
    ),
    (
        "typing-duration",
        "TypingSetting",
        r#"{"status": 1, "duration": 0}"#,
        "duration: expected a number from 1 to 60, found 0",
    ),
    (
        "stream-scene",
        "GroupMessageBody",
        r#"{"stream": {"state": 1, "index": 0}}"#,
        "stream: expected nothing in groups, found an object",
    ),
    (
        "stream-id-absent",
        "C2cStreamMessageBody",
        r#"{"index": 0, "stream_msg_id": "s"}"#,
        r#"stream_msg_id: expected nothing in the first piece, found "s""#,
    ),
    (
        "stream-id-absent",
        "MessageStream",
        r#"{"index": 0, "id": "s"}"#,
        r#"id: expected nothing in the first piece, found "s""#,
    ),
    (
        "stream-id-absent",
        "MessageStream",
        r#"{"index": 0, "reset": true}"#,
        "id: required with `reset`, missing",
    ),
    (
        "stream-old-newline",
        "C2cMessageBody",
        r##"{"markdown": {"content": "# x"}, "stream": {"state": 1}}"##,
        r##"markdown.content: expected a line feed at the end, found "# x""##,
    ),
    ("action-button-data", "ActionButton", "", "callback_data: expected a length from 0 to 128"),
    (
        "media-source",
        "MediaUploadBody",
        r#"{"file_type": 1}"#,
        "url: required without `file_data` or `upload_id`, missing",
    ),
    (
        "media-source",
        "MediaUploadBody",
        r#"{"url": "https://example.com/a", "upload_id": "u"}"#,
        r#"upload_id: expected nothing beside `url`, found "u""#,
    ),
    (
        "recommend-count",
        "Announces",
        r#"{"recommend_channels": [{"channel_id": 1}, {"channel_id": 2}, {"channel_id": 3}, {"channel_id": 4}]}"#,
        "recommend_channels: expected a length from 0 to 3",
    ),
    (
        "menu-count",
        "Menu",
        r#"{"items": [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}]}"#,
        "items: expected a length from 0 to 10",
    ),
    (
        "panel-count",
        "Panel",
        r#"{"items": [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}]}"#,
        "items: expected a length from 0 to 20",
    ),
    (
        "pins-count",
        "PinsMessage",
        r#"{"message_ids": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]}"#,
        "message_ids: expected a length from 0 to 20",
    ),
    (
        "cmd-text",
        "MessageMarkdown",
        "COMMAND",
        "content: expected commands of up to 100 characters, found \"<qqbot-cmd-input",
    ),
    ("share-callback", "ShareLinkBody", "CALLBACK", "callback_data: expected a length from 0 to 32"),
    (
        "reaction-page",
        "GetChannelMessageReaction",
        r#"{"channel_id": 1, "message_id": 2, "type": 1, "id": 4, "limit": 51}"#,
        "limit: expected a number from 1 to 50, found 51",
    ),
    ("mute-batch", "GroupMuteSettingBody", "MEMBERS", "members: expected a length from 0 to 20"),
    ("strategy-count", "CreateJoinStrategyBody", "GROUPS", "group_ids: expected a length from 0 to 100"),
];

/// Rules that the catalog has in its fields only.
const BROKEN_FIELDS: &[(&str, &str, &str)] = &[
    (
        "CreateJoinStrategyBody",
        r#"{"group_openids": ["G"], "group_ids": [1]}"#,
        "group_ids: expected nothing beside `group_openids`, found an array",
    ),
    ("CreateJoinStrategyBody", "{}", "group_openids: required without `group_ids`, missing"),
    (
        "GroupMuteRecurringRule",
        r#"{"weekdays": [1, 7, 8]}"#,
        "weekdays[2]: expected a number from 1 to 7, found 8",
    ),
    (
        "MenuItem",
        r#"{"name": "一二三四五六"}"#,
        "name: expected up to 10 characters, of which a Chinese one counts twice, found \"一二三四五六\"",
    ),
    (
        "SubMenuItem",
        r#"{"name": "123456789012345"}"#,
        "name: expected up to 14 characters, of which a Chinese one counts twice",
    ),
];

/// Kinds of rules that concern more than one document: times, rates, sizes of files, numbers of messages.
const NOT_OF_ONE: &[&str] = &[
    "bytes", "dedupe", "default", "encoding", "escape", "exempt", "expiry", "max", "max_size", "prefix",
    "rate", "scope", "sequence", "source", "timeout", "window",
];

/// Other rules that no check states, and why.
const UNCHECKED: &[(&str, &str)] = &[
    ("msg-seq-unique", "concerns several messages"),
    ("stream-old-seq", "concerns several messages"),
    ("reply-id-any", "allows both"),
    ("embed-scene", "the table of 2025 and the example of `type-embed` have embeds elsewhere"),
    ("reference-value", "the example of 2026 has another form"),
    ("button-enter-c2c", "the example of 2026 for groups has it"),
    ("content-url", "says what is registered"),
    ("content-length", "has no number"),
    ("interaction-ack", "concerns a time"),
];

#[test]
fn rules_of_the_catalog_are_checked() {
    let rules = crate::catalog::qq::files()[0]["rules"].clone();
    let mut flaws = Vec::new();
    for rule in rules.as_array().expect("a list") {
        let (id, kind) = (rule["id"].as_str().unwrap(), rule["kind"].as_str().unwrap());
        let checked = BROKEN.iter().any(|(of, ..)| *of == id);
        let listed = NOT_OF_ONE.contains(&kind) || UNCHECKED.iter().any(|(of, _)| *of == id);
        if checked == listed {
            flaws.push(format!(
                "{id} ({kind}): {}",
                if checked { "checked and listed" } else { "neither checked nor listed" }
            ));
        }
    }
    let of_fields = BROKEN_FIELDS.iter().map(|(of, document, expected)| ("", *of, *document, *expected));
    for (id, of, document, expected) in BROKEN.iter().copied().chain(of_fields) {
        let found = violations(named(of), &document_of(document));
        if found.len() != 1 || !found[0].starts_with(expected) {
            flaws.push(format!("{of} {id}: {found:?}, expected {expected:?}"));
        }
    }
    assert!(flaws.is_empty(), "{} flaws:\n{}", flaws.len(), flaws.join("\n"));
}

/// A document that is long to write out, or one that is written out.
fn document_of(text: &str) -> Value {
    match text {
        "" => json!({ "callback_data": "x".repeat(129) }),
        "CALLBACK" => json!({ "callback_data": "x".repeat(33) }),
        "COMMAND" => {
            let command = format!("<qqbot-cmd-input text=\"x\" show=\"{}\" />", "%E4%BD%A0".repeat(101));
            json!({ "content": command })
        }
        "MEMBERS" => json!({ "members": vec![json!({ "op": "add", "member_openid": "M" }); 21] }),
        "GROUPS" => json!({ "group_ids": vec![1; 101] }),
        text => serde_json::from_str(text).unwrap(),
    }
}

/// What is just within a rule.
#[test]
fn what_the_rules_allow_is_clean() {
    let command = format!("<qqbot-cmd-input text=\"{}\" />", "%E4%BD%A0".repeat(100));
    for (of, document) in [
        ("MessageMarkdown", json!({ "content": command })),
        ("MessageMarkdown", json!({ "content": format!("<qqbot-cmd-{}", "x".repeat(200)) })),
        ("MenuItem", json!({ "name": "一二三四五" })),
        ("SubMenuItem", json!({ "name": "12345678901234" })),
        ("GroupMuteRecurringRule", json!({ "weekdays": [1, "7"] })),
        ("CreateJoinStrategyBody", json!({ "group_ids": vec![1; 100] })),
    ] {
        assert_eq!(violations(named(of), &document), Vec::<String>::new(), "{of}");
    }
}

/// Every rule says who says so, and where.
#[test]
fn rules_have_sources() {
    let rules =
        types().into_iter().filter(|named| named.name.starts_with("qq.")).filter_map(|named| named.info());
    let rules: BTreeSet<_> = rules.flat_map(|info| info.checks).map(|check| check.doc).collect();
    assert!(rules.len() > 25, "{}", rules.len());
    for rule in rules {
        let (rule, page) = rule.split_once(" [Spec](https://bot.q.qq.com/wiki/develop/api-v2/").expect(rule);
        assert!(page.ends_with(')'), "{rule}");
        assert!(["2025", "2026", "SDKs"].iter().any(|source| rule.contains(source)), "{rule}");
        assert!(rule.contains('(') && rule.ends_with('.'), "{rule}");
    }
}

/// The struct of this name; several have rules that one of another name shares.
fn named(name: &str) -> &'static TypeInfo {
    let is_named = |info: &&TypeInfo| info.name == name && info.module.contains("::qq");
    types().into_iter().filter_map(|named| named.info()).find(is_named).unwrap_or_else(|| panic!("no {name}"))
}

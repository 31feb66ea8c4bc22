//! Objects of the official API: whole documents, `tests/fixtures/qq/object/<type>[.<note>].json`, and bodies as they are built.

use crate::answers::unknown_in;
use crate::catalog::qq::structs;
use crate::exact::exact;
use onebot_types::info::{self, Shape, TypeInfo};
use onebot_types::qq::ark::{ArkObj, MessageArk};
use onebot_types::qq::keyboard::{KeyboardButton, MessageKeyboard};
use onebot_types::qq::media::{MediaUploadResult, MessageMedia};
use onebot_types::qq::message::{
    C2cMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody, InputNotify, MessageReference,
};
use onebot_types::qq::object::{C2cMessage, ErrorBody, GroupMessage, Mentions, Message};
use onebot_types::qq::{MessageEmbed, MessageMarkdown, SendMessageResult};
use onebot_types::validate::Profile;
use onebot_types::{DecodeOptions, Json};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// A document: the file name, the type that it is of, and what it says.
fn fixtures() -> Vec<(String, &'static TypeInfo, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/qq/object");
    let structs = structs();
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let of = name.split('.').next().expect("a name has a beginning");
        let info = structs.get(&format!("qq.{of}")).unwrap_or_else(|| panic!("{name}: no such type"));
        let value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap());
        (name.clone(), *info, value.unwrap_or_else(|error| panic!("{name}: {error}")))
    };
    files.into_iter().map(read).collect()
}

/// What is wrong with a document of a type.
fn violations(info: &TypeInfo, value: &Value) -> Vec<String> {
    let named = info::types().into_iter().find(|named| named.name == info.path()).expect("it has a name");
    let profile = info.direction.map_or(Profile::new(), |direction| Profile::new().direction(direction));
    let text = value.to_string();
    let (tape, _) = DecodeOptions::new().first(&text).expect("it is JSON");
    named.check(tape.root(), profile).violations.iter().map(ToString::to_string).collect()
}

#[test]
fn documents_are_read_whole() {
    let mut flaws = Vec::new();
    for (name, info, value) in fixtures() {
        let unknown = unknown_in(info, &value).unwrap_or_else(|| vec!["not of the type".to_owned()]);
        flaws.extend(unknown.into_iter().map(|flaw| format!("{name}: {flaw}")));
        let violations = violations(info, &value);
        // Some SDK sends what the documents do not have.
        if name.contains(".odd-") {
            flaws.extend(violations.is_empty().then(|| format!("{name}: nothing is odd")));
        } else {
            flaws.extend(violations.into_iter().map(|flaw| format!("{name}: {flaw}")));
        }
    }
    assert!(flaws.is_empty(), "{} flaws:\n{}", flaws.len(), flaws.join("\n"));
}

/// Notes the fields that are set in a document, those of a type by its name.
fn note(shape: Shape, value: &Value, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Array(item) => {
            value.as_array().into_iter().flatten().for_each(|value| note(*item, value, found));
        }
        Shape::OneOf(shapes) => shapes.iter().for_each(|shape| note(*shape, value, found)),
        Shape::Object(info) => note_fields(info(), value, found),
        _ => {}
    }
}

fn note_fields(info: &TypeInfo, value: &Value, found: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        if let Some(field) = info.field(key) {
            found.insert(format!("{}.{key}", info.path()));
            note(field.shape, value, found);
        }
    }
}

#[test]
fn every_field_is_in_a_document() {
    let mut found = BTreeSet::new();
    for (_, info, value) in fixtures() {
        note_fields(info, &value, &mut found);
    }
    let all = structs()
        .into_values()
        .filter(|info| !["endpoint", "gateway"].iter().any(|part| info.module.contains(part)));
    let all: BTreeSet<_> = all
        .flat_map(|info| info.fields.iter().map(|field| format!("{}.{}", info.path(), field.name)))
        .collect();
    let missing: Vec<_> = all.difference(&found).collect();
    assert!(missing.is_empty(), "{} fields: {missing:#?}", missing.len());
}

#[test]
fn bodies_are_built_from_their_content() {
    let media: MediaUploadResult =
        serde_json::from_value(json!({"file_uuid": "u", "file_info": "i", "ttl": 0})).unwrap();
    let keyboard = || MessageKeyboard::rows([[KeyboardButton::command("1", "Help", "/help")]]);
    let button = json!({"id": "1", "render_data": {"label": "Help"},
        "action": {"type": 2, "permission": {"type": 2}, "data": "/help"}});
    let rows = json!({"content": {"rows": [{"buttons": [button]}]}});
    let list = || {
        MessageArk::list([ArkObj::line("a"), ArkObj::link("b", "https://example.com/b")])
            .value("#PROMPT#", "p")
    };
    let list_json = json!({"template_id": 23, "kv": [
        {"key": "#LIST#", "obj": [{"obj_kv": [{"key": "desc", "value": "a"}]},
            {"obj_kv": [{"key": "desc", "value": "b"}, {"key": "link", "value": "https://example.com/b"}]}]},
        {"key": "#PROMPT#", "value": "p"}]});
    let embed = || MessageEmbed::lines("t", ["a"]);
    let embed_json = json!({"title": "t", "fields": [{"name": "a"}]});
    for (body, expected) in [
        (C2cMessageBody::text("x"), json!({"msg_type": 0, "content": "x"})),
        (
            C2cMessageBody::text("x").reply_to("m").msg_seq(2),
            json!({"msg_type": 0, "content": "x", "msg_id": "m", "msg_seq": 2}),
        ),
        (
            C2cMessageBody::markdown("# x").keyboard(keyboard()),
            json!({"msg_type": 2, "markdown": {"content": "# x"}, "keyboard": rows}),
        ),
        (C2cMessageBody::ark(list()), json!({"msg_type": 3, "ark": list_json})),
        (C2cMessageBody::embed(embed()), json!({"msg_type": 4, "embed": embed_json})),
        (C2cMessageBody::media(&media), json!({"msg_type": 7, "media": {"file_info": "i"}})),
        (
            C2cMessageBody::input_notify(InputNotify::typing(5)),
            json!({"msg_type": 6, "input_notify": {"input_type": 1, "input_second": 5}}),
        ),
        (
            C2cMessageBody::text("x").message_reference(MessageReference::new("REFIDX_1")),
            json!({"msg_type": 0, "content": "x", "message_reference": {"message_id": "REFIDX_1"}}),
        ),
        (
            C2cMessageBody::text("x").is_wakeup(true),
            json!({"msg_type": 0, "content": "x", "is_wakeup": true}),
        ),
    ] {
        assert_eq!(body.to_value(), expected);
        assert_eq!(exact::<C2cMessageBody>(&expected), body);
    }
    for (body, expected) in [
        (
            GroupMessageBody::text("x").reply_to_event("e"),
            json!({"msg_type": 0, "content": "x", "event_id": "e"}),
        ),
        (
            GroupMessageBody::markdown(MessageMarkdown::text("x")),
            json!({"msg_type": 2, "markdown": {"content": "x"}}),
        ),
        (GroupMessageBody::ark(list()), json!({"msg_type": 3, "ark": list_json})),
        (GroupMessageBody::embed(embed()), json!({"msg_type": 4, "embed": embed_json})),
        (
            GroupMessageBody::media(MessageMedia::new("i")).content(" "),
            json!({"msg_type": 7, "content": " ", "media": {"file_info": "i"}}),
        ),
    ] {
        assert_eq!(body.to_value(), expected);
    }
    for (body, expected) in [
        (
            ChannelMessageBody::text("x").image("https://example.com/a"),
            json!({"content": "x", "image": "https://example.com/a"}),
        ),
        (
            ChannelMessageBody::markdown("x").keyboard(keyboard()),
            json!({"markdown": {"content": "x"}, "keyboard": rows}),
        ),
        (ChannelMessageBody::ark(list()), json!({"ark": list_json})),
        (ChannelMessageBody::embed(embed()).reply_to("m"), json!({"embed": embed_json, "msg_id": "m"})),
    ] {
        assert_eq!(body.to_value(), expected);
    }
    let direct = DirectMessageBody::text("x").reply_to_event("e").reply_to("m");
    assert_eq!(direct.to_value(), json!({"content": "x", "msg_id": "m"}));
}

/// Of a library for the official API: a time as text leaves every field of the answer empty.
#[test]
fn a_time_is_a_number_or_a_text() {
    for time in [json!(1_718_000_000), json!("1718000000"), json!("2024-06-10T14:13:20+08:00")] {
        let sent = exact::<SendMessageResult>(&json!({"id": "m", "timestamp": time}));
        assert_eq!(sent.id, Some("m".into()));
        assert_eq!(sent.timestamp.unwrap().as_unix_seconds(), Some(1_718_000_000));
    }
}

/// A field that does not fit costs that field alone, and it is kept.
#[test]
fn a_field_of_another_type_does_not_blank_the_message() {
    let message = exact::<C2cMessage>(
        &json!({"id": "m", "content": 7, "timestamp": true, "author": {"user_openid": ["x"], "username": "Ann"},
        "message_scene": "default", "attachments": [{"url": "https://example.com/a", "size": "9", "width": {}}, {}]}),
    );
    assert_eq!(message.author.username.as_deref(), Some("Ann"));
    assert_eq!(message.content, None);
    assert_eq!(message.extra.get("content"), Some(&json!(7)));
    let attachments = message.attachments.unwrap();
    assert_eq!((attachments[0].size, attachments[0].width, attachments.len()), (Some(9.into()), None, 2));
}

/// Asked for by users of bots: openids of some kinds are absent or empty, and names of others are still sent.
#[test]
fn an_author_may_lack_any_of_its_ids() {
    let message = json!({"id": "m", "author": {"id": "a", "member_openid": "a", "union_openid": ""}, "content": " hi",
        "timestamp": "2024-06-10T14:13:20+08:00", "group_id": "g", "group_openid": "g"});
    let message = exact::<GroupMessage>(&message);
    assert_eq!(message.author.user_openid, None);
    assert_eq!(message.author.union_openid, Some("".into()));
    exact::<GroupMessage>(&json!({"id": "m", "author": {}, "group_openid": "g"}));
}

#[test]
fn mentions_are_a_list_or_one_user() {
    let list = exact::<Message>(
        &json!({"id": "m", "mentions": [{"id": "1"}, {"id": 2}], "mention_everyone": "false"}),
    );
    assert_eq!(list.mentions.as_ref().map(|mentions| mentions.users().len()), Some(2));
    let one = exact::<Message>(&json!({"id": "m", "mentions": {"id": "1", "bot": false}}));
    assert!(matches!(&one.mentions, Some(Mentions::One(user)) if user.id == 1));
    let none = exact::<Message>(&json!({"id": "m", "mentions": null}));
    assert_eq!(none.mentions, None);
}

#[test]
fn an_error_has_a_code_under_three_names() {
    let error = exact::<ErrorBody>(&json!({"err_code": 0, "trace_id": "t", "data": "odd"}));
    assert_eq!((error.any_code(), error.audit()), (Some(0.into()), None));
    let review = exact::<ErrorBody>(
        &json!({"code": 304_023, "message": "in review", "data": {"message_audit": {"audit_id": "a"}}}),
    );
    assert_eq!(review.audit().map(|audit| audit.audit_id.clone()), Some("a".into()));
    assert_eq!(review.any_message(), Some("in review"));
}

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
        "button-enter-c2c",
        "GroupMessageBody",
        r#"{"markdown": {"content": "x"}, "keyboard": {"content": {"rows": [{"buttons": [{"render_data": {"label": "x"}, "action": {"type": 2, "data": "x", "enter": true}}]}]}}}"#,
        "keyboard.content.rows[0].buttons[0].action.enter: expected nothing in groups, found true",
    ),
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
    ("content-url", "says what is registered"),
    ("content-length", "has no number"),
    ("cmd-text", "concerns the formats in a text"),
    ("interaction-ack", "concerns a time"),
    ("strategy-count", "concerns all strategies"),
    ("mute-batch", "concerns a body of an endpoint"),
    ("reaction-page", "concerns a query of an endpoint"),
    ("share-callback", "concerns a body of an endpoint"),
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
    let structs = structs();
    for (id, of, document, expected) in BROKEN {
        let document = match *document {
            "" => json!({ "callback_data": "x".repeat(129) }),
            text => serde_json::from_str(text).unwrap(),
        };
        let found = violations(structs[&format!("qq.{of}")], &document);
        if found.len() != 1 || !found[0].starts_with(expected) {
            flaws.push(format!("{id}: {found:?}, expected {expected:?}"));
        }
    }
    assert!(flaws.is_empty(), "{} flaws:\n{}", flaws.len(), flaws.join("\n"));
}

//! Objects of the official API: whole documents, `tests/fixtures/qq/object/<type>[.<note>].json`, and bodies as they are built.

mod rules;

use crate::answers::unknown_in;
use crate::catalog::qq::structs;
use crate::exact::exact;
use onebot_types::info::{self, Direction, Shape, TypeInfo};
use onebot_types::qq::ark::{ArkObj, MessageArk};
use onebot_types::qq::gateway::{Interaction, InteractionResultCode};
use onebot_types::qq::inline::{Content, MarkdownContent, Name, User};
use onebot_types::qq::keyboard::{
    ButtonModal, ButtonPermission, ButtonStyle, KeyboardButton, MessageKeyboard,
};
use onebot_types::qq::media::{MediaUploadResult, MessageMedia};
use onebot_types::qq::message::{
    C2cMessageBody, ChannelMessageBody, DirectMessageBody, GroupMessageBody, InputNotify, MessageReference,
};
use onebot_types::qq::object::{C2cMessage, ErrorBody, GroupMessage, Mentions, Message};
use onebot_types::qq::{MessageEmbed, MessageMarkdown, SendMessageResult};
use onebot_types::validate::Profile;
use onebot_types::{DecodeOptions, Json, Validate as _};
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

/// What a bot writes down for what it says, without a word of how that is encoded.
#[test]
fn messages_are_answered() {
    let message =
        exact::<GroupMessage>(&json!({"id": "m", "group_openid": "g", "author": {"member_openid": "u"},
        "content": " vote", "timestamp": "2024-06-10T14:13:20+08:00", "msg_idx": "REFIDX_1"}));
    let second = message.reply(GroupMessageBody::text("x").msg_seq(2));
    assert_eq!(
        second.to_value(),
        json!({"group_openid": "g", "body": {"msg_type": 0, "content": "x", "msg_id": "m", "msg_seq": 2}})
    );
    let keyboard = MessageKeyboard::rows([[
        KeyboardButton::callback("1", "Yes", "yes").style(ButtonStyle::BlueFilled).visited_label("Voted"),
        KeyboardButton::link("2", "Why", "https://example.com").modal(ButtonModal::new().content("Leave?")),
    ]])
    .row([KeyboardButton::command("3", "End", "/end")
        .permission(ButtonPermission::users([message.author.member_openid.as_ref().unwrap()]))
        .reply(true)
        .unsupport_tips("Update the client.")]);
    let mut text = MarkdownContent::text("*Shall* we, ");
    text.push(User::new(Name::new("u").unwrap()));
    let vote = message.reply(GroupMessageBody::markdown(text).keyboard(keyboard));
    let everyone = json!({"type": 2});
    let button =
        |id: &str, look: Value, action: Value| json!({"id": id, "render_data": look, "action": action});
    assert_eq!(
        vote.body.to_value(),
        json!({"msg_type": 2, "msg_id": "m", "markdown": {"content": "\\*Shall\\* we, <qqbot-at-user id=\"u\" />"},
        "keyboard": {"content": {"rows": [
            {"buttons": [
                button("1", json!({"label": "Yes", "visited_label": "Voted", "style": 4}),
                    json!({"type": 1, "permission": everyone, "data": "yes"})),
                button("2", json!({"label": "Why"}), json!({"type": 0, "permission": everyone,
                    "data": "https://example.com", "modal": {"content": "Leave?"}})),
            ]},
            {"buttons": [button("3", json!({"label": "End"}), json!({"type": 2, "data": "/end", "reply": true,
                "permission": {"type": 0, "specify_user_ids": ["u"]}, "unsupport_tips": "Update the client."}))]},
        ]}}})
    );
    assert!(vote.validate(Profile::new().direction(Direction::Send)).is_ok());
    let bare = KeyboardButton::new().style(1).enter(true);
    assert_eq!(bare.to_value(), json!({"render_data": {"style": 1}, "action": {"enter": true}}));
    let row = MessageKeyboard::new().row([bare.clone()]);
    assert_eq!(row, MessageKeyboard::rows([[bare]]));

    let card = MessageArk::list([ArkObj::line("a")]).desc("d").prompt("p").prompt("q");
    let values = json!([{"key": "#LIST#", "obj": [{"obj_kv": [{"key": "desc", "value": "a"}]}]},
        {"key": "#DESC#", "value": "d"}, {"key": "#PROMPT#", "value": "q"}]);
    assert_eq!(
        message.reply(card).body.to_value(),
        json!({"msg_type": 3, "msg_id": "m", "ark": {"template_id": 23, "kv": values}})
    );
    let quote = GroupMessageBody::text("x").message_reference(message.msg_idx.as_ref().unwrap());
    assert_eq!(quote.to_value()["message_reference"], json!({"message_id": "REFIDX_1"}));
    assert_eq!(message.reply(Content::text("<@all>")).body.content.as_deref(), Some("&lt;@all&gt;"));
}

#[test]
fn replies_go_where_the_message_came_from() {
    let user = |author: Value| {
        let message = exact::<C2cMessage>(&json!({"id": "m", "author": author}));
        message.reply("x").map(|reply| reply.to_value())
    };
    let body = json!({"msg_type": 0, "content": "x", "msg_id": "m"});
    for author in
        [json!({"user_openid": "U", "id": "V"}), json!({"id": "U"}), json!({"user_openid": "", "id": "U"})]
    {
        assert_eq!(user(author), Some(json!({"user_openid": "U", "body": body})));
    }
    assert_eq!(user(json!({"id": "", "username": "Ann"})), None);
    let message = exact::<Message>(&json!({"id": "m", "channel_id": "c", "guild_id": "g"}));
    let body = json!({"content": "x", "msg_id": "m"});
    assert_eq!(message.reply("x").unwrap().to_value(), json!({"channel_id": "c", "body": body}));
    assert_eq!(message.reply_direct("x").unwrap().to_value(), json!({"guild_id": "g", "body": body}));
    let nowhere = exact::<Message>(&json!({"id": "m"}));
    assert!(nowhere.reply("x").is_none() && nowhere.reply_direct("x").is_none());
    let interaction = exact::<Interaction>(&json!({"id": "i", "type": 11}));
    let answer = interaction.answer(InteractionResultCode::Done);
    assert_eq!(answer.to_value(), json!({"interaction_id": "i", "body": {"code": 0}}));
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

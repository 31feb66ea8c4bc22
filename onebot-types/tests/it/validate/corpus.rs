//! Frames that stand in the documents of others, each checked as what its own dialect sends or takes.

use crate::catalog::assert_none;
use onebot_types::DecodeOptions;
use onebot_types::info::{self, Dialect, Direction, Named, NamedKind};
use onebot_types::validate::{Profile, Violation, check};
use serde_json::{Value, json};

/// Which dialect a source is the documents of. What stands for itself has none.
fn dialect(source: &str) -> Option<Dialect> {
    let dialects = [
        ("botuniverse/", Dialect::Standard),
        ("ishkong/go-cqhttp-docs", Dialect::GoCqHttp),
        ("NapNeko/", Dialect::NapCat),
        ("LLOneBot/", Dialect::LlBot),
    ];
    dialects.into_iter().find(|(start, _)| source.starts_with(start)).map(|(_, dialect)| dialect)
}

/// A line of the corpus: what it is of, and what is wrong with it. `None` if nothing says of what type it is.
fn findings(line: &Value, types: &[Named]) -> Option<(String, Vec<Violation>)> {
    let text = |key: &str| line[key].as_str().unwrap_or_default();
    let named = |is: &dyn Fn(&Named) -> bool| types.iter().find(|named| is(named));
    let by_name = |name: &str| named(&|named| named.name == name);
    let by_wire = |kind, wire: &str| named(&|named| named.kind == kind && named.wire == wire);
    let profile = dialect(text("source")).map_or_else(Profile::new, Profile::from);
    let frame = &line["frame"];
    let mut of = [text("action"), text("t"), text("api")].concat();
    let document = match text("kind") {
        "ob11.request" if !of.is_empty() => json!({"action": of, "params": frame}),
        _ => frame.clone(),
    };
    let json = document.to_string();
    let (tape, _) = DecodeOptions::new().first(&json).unwrap();
    let endpoint = || {
        by_wire(NamedKind::Endpoint, &of)
            .or_else(|| named(&|named| named.kind == NamedKind::Endpoint && is_filled_in(&of, &named.wire)))
    };
    let violations = match (text("kind"), text("role")) {
        (kind @ ("ob11.event" | "ob11.message" | "ob11.segment" | "ob11.request" | "ob11.ws_request"), _) => {
            if kind == "ob11.request" && of.is_empty() {
                return None;
            }
            if of.is_empty() {
                of = frame["type"].as_str().unwrap_or_default().into();
            }
            let name = match kind {
                "ob11.event" => "v11.Event",
                "ob11.message" => "v11.Message",
                "ob11.segment" => "v11.Segment",
                _ => "v11.Request",
            };
            by_name(name)?.check(tape.root(), profile).violations
        }
        ("ob11.response", _) => {
            let answer = by_wire(NamedKind::Response, &of).or_else(|| by_name("v11.Response"));
            answer?.check(tape.root(), profile).violations
        }
        ("qq.gateway", _) => by_name("qq.Payload")?.check(tape.root(), profile).violations,
        ("qq.dispatch_data", _) => by_wire(NamedKind::Dispatch, &of)?.check(tape.root(), profile).violations,
        (_, "request") if !of.is_empty() => {
            endpoint()?.check(tape.root(), profile.direction(Direction::Send)).violations
        }
        (kind, "response") if !of.is_empty() && kind != "qq.error" => {
            let response = endpoint()?.info()?.response?;
            check(*response, tape.root(), profile.direction(Direction::Receive)).violations
        }
        _ => return None,
    };
    Some((of, violations))
}

/// Whether a method and path are those of an endpoint, with values or other names in the place of the parameters.
fn is_filled_in(api: &str, wire: &str) -> bool {
    let (api, wire): (Vec<_>, Vec<_>) = (api.split('/').collect(), wire.split('/').collect());
    api.len() == wire.len() && api.iter().zip(wire).all(|(is, known)| *is == known || known.starts_with('{'))
}

/// A path without the places in lists.
fn path(violation: &Violation) -> String {
    violation.path.split('[').map(|part| part.split_once(']').map_or(part, |(_, after)| after)).collect()
}

/// The departures of the documents themselves, and why each is one.
const JUDGED: &[(&str, &str)] = &[
    ("ob11.event : required message_type:", "the page shows what all events have, of a message"),
    ("ob11.event : required ", "the page shows the tags and the text of a message only"),
    ("ob11.event : spelling message.data.qq:", "the page has a number, the code sends a text"),
    ("ob11.request .handle_quick_operation: required params.context.", "the event of the example is `{}`"),
    ("ob11.request _set_model_show: dialect params.model", "the code reads no parameter"),
    ("ob11.request download_file: dialect params.thread_count:", "the code does not read it"),
    ("ob11.request get_group_file_url: dialect params.busid:", "the code does not read it"),
    ("ob11.request get_online_clients: dialect params.no_cache:", "the code reads no parameter"),
    ("ob11.request get_private_file_url: dialect params.user_id:", "the code does not read it"),
    ("ob11.request receive_online_file: required params.element_id:", "its schema asks for it"),
    ("ob11.request refuse_online_file: required params.element_id:", "its schema asks for it"),
    ("ob11.response download_file_image_stream: required data.type:", SHORT),
    ("ob11.response download_file_record_stream: required data.type:", SHORT),
    ("ob11.response get_doubt_friends_add_request: required data.", SHORT),
    ("ob11.response get_essence_msg_list: required data.msg_", SHORT),
    (
        "ob11.response get_group_album_media_list: required data.media_list.batch_id:",
        "made up: no name is the code's",
    ),
    ("ob11.response get_group_at_all_remain: required data.remain_at_all_count_for_uin:", SHORT),
    ("ob11.response get_group_detail_info: required data.group_", SHORT),
    ("ob11.response get_group_info: required data.group_", SHORT),
    ("ob11.response get_group_list: required data.group_", SHORT),
    ("ob11.response get_group_member_info: required data.", SHORT),
    ("ob11.response get_group_member_list: required data.", SHORT),
    ("ob11.response get_group_shut_list: required data.uin:", "made up: no name is the code's"),
    ("ob11.response get_guild_list: required data.guild_display_id:", SHORT),
    ("ob11.response get_recent_contact: required data.", SHORT),
    ("ob11.response get_stranger_info: required data.age:", SHORT),
    ("ob11.response ocr_image: required data.", SHORT),
    (
        "ob11.response send_private_msg: required data.message_id:",
        "the page shows an answer to no action of its own",
    ),
    ("ob11.response test_download_stream: required data.type:", SHORT),
    ("ob11.response upload_file_stream: required data.", SHORT),
    ("ob11.segment dice: type data.result:", EMPTY),
    ("ob11.segment file: type data.file_size:", EMPTY),
    ("ob11.segment image: type data.", EMPTY),
    ("ob11.segment record: type data.file_size:", EMPTY),
    ("ob11.segment rps: type data.result:", EMPTY),
    ("ob11.segment video: type data.file_size:", EMPTY),
    (
        "qq.gateway GATEWAY_EVENT_NAME: unknown_type t:",
        "the page has `GATEWAY_EVENT_NAME` for the name of any event",
    ),
];

const SHORT: &str = "the example has some of the fields; the code always sends all of them";
const EMPTY: &str = "the page has an empty text, or `empty`, in the place of every value";

/// Every line is typed and clean, but for what the documents themselves do not keep to.
#[test]
#[ignore = "needs frames from elsewhere, one a line as {\"kind\": …, \"source\": …, \"frame\": …}: ONEBOT_CORPUS names the file"]
fn corpus() {
    let file = std::env::var_os("ONEBOT_CORPUS").expect("ONEBOT_CORPUS names a file");
    let text = std::fs::read_to_string(file).unwrap();
    let types = info::types();
    let (mut checked, mut lines) = (0, Vec::new());
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let Some((of, violations)) = findings(&line, &types) else { continue };
        checked += 1;
        let kind = line["kind"].as_str().unwrap();
        lines.extend(
            violations.iter().map(|wrong| {
                format!("{kind} {of}: {} {}: {}", wrong.rule.name(), path(wrong), wrong.message())
            }),
        );
    }
    println!("{checked} of {} lines were checked", text.lines().count());
    assert_none("violations", lines, JUDGED);
}

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
    let endpoint = || by_wire(NamedKind::Endpoint, &of).and_then(Named::info);
    let violations = match (text("kind"), text("role")) {
        (kind @ ("ob11.event" | "ob11.message" | "ob11.segment" | "ob11.request" | "ob11.ws_request"), _) => {
            if kind == "ob11.request" && of.is_empty() {
                return None;
            }
            if of.is_empty() {
                of = frame["type"].as_str().unwrap_or_default().to_owned();
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
            by_wire(NamedKind::Endpoint, &of)?
                .check(tape.root(), profile.direction(Direction::Send))
                .violations
        }
        (kind, "response") if !of.is_empty() && kind != "qq.error" => {
            check(*endpoint()?.response?, tape.root(), profile.direction(Direction::Receive)).violations
        }
        _ => return None,
    };
    Some((of, violations))
}

/// A path without the places in lists.
fn path(violation: &Violation) -> String {
    violation.path.split('[').map(|part| part.split_once(']').map_or(part, |(_, after)| after)).collect()
}

/// The departures of the documents themselves, and why each is one.
const JUDGED: &[(&str, &str)] = &[];

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

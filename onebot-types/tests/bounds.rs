//! Bounds on hostile input: heap for each byte of it, stack at the deepest nesting, nothing lost on the way.
//!
//! In a binary of its own, because it counts what the whole process allocates. One test, because tests run side by side.

use onebot_types::info::{self, Kind, NamedShape, Shape, TypeInfo};
use onebot_types::prelude::*;
use onebot_types::v11::action::{GetFriendList, GetGroupList, GetGroupMemberList, GetGroupMsgHistory};
use onebot_types::validate::Profile;
use onebot_types::{DecodeOptions, Json};
use peak_alloc::PeakAlloc;
use serde_json::Value;
use std::collections::BTreeMap;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Bytes of heap for each byte of input.
const HEAP_PER_BYTE: f64 = 70.0;

/// Bytes of a document. Small ones would measure what a thread keeps for its next document.
const SIZE: usize = if cfg!(debug_assertions) { 1 << 20 } else { 4 << 20 };

/// The most that is allocated at once while something is done, beyond what there was before.
fn peak<T>(work: impl FnOnce() -> T) -> (usize, T) {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let result = work();
    (HEAP.peak_usage().saturating_sub(before), result)
}

/// A document around as many copies of a part as make up the size.
fn many(open: &str, part: &str, close: &str) -> String {
    numbered(open, |_| part.to_owned(), close)
}

fn numbered(open: &str, part: impl Fn(usize) -> String, close: &str) -> String {
    let mut text = open.to_owned();
    for n in 0.. {
        if n > 0 {
            text.push(',');
        }
        text += &part(n);
        if text.len() >= SIZE {
            return text + close;
        }
    }
    unreachable!("there are enough numbers")
}

const EVENT: &str = r#"{"post_type":"message","message_type":"private","user_id":1,"message":"#;
const POKE: &str = r#"{"post_type":"notice","notice_type":"notify","sub_type":"poke","user_id":1,"raw_info":"#;
const SEND: &str = r#"{"action":"send_private_msg","params":{"user_id":1,"message":"#;

/// Documents that cost much for their size.
fn hostile() -> BTreeMap<&'static str, String> {
    let deep = |open: &str, close: &str, levels| format!("{}0{}", open.repeat(levels), close.repeat(levels));
    let text = |part: &str| format!("{EVENT}\"{}\"}}", part.repeat(SIZE / part.len()));
    BTreeMap::from([
        ("many keys", numbered("{\"post_type\":\"x\",", |n| format!("\"{n:x}\":0"), "}")),
        ("many keys of a known event", numbered(&format!("{EVENT}\"\","), |n| format!("\"{n:x}\":0"), "}")),
        ("many keys of a segment", numbered("{\"type\":\"face\",\"data\":{", |n| format!("\"{n:x}\":0"), "}}")),
        ("many keys beside a segment", numbered("{\"type\":\"face\",", |n| format!("\"{n:x}\":0"), "}")),
        ("duplicate keys", many("{", "\"a\":0", "}")),
        ("duplicate keys of a field", many("{", "\"post_type\":\"message\"", "}")),
        ("empty keys", many("{", "\"\":0", "}")),
        ("nested at the limit", many("[", &deep("[", "]", 126), "]")),
        ("nested objects at the limit", many("[", &deep("{\"\":", "}", 126), "]")),
        ("nested beyond the limit", deep("[", "]", SIZE / 2)),
        ("nested unclosed", "[".repeat(SIZE)),
        ("nested messages", format!("[{}]", vec![nodes(40); SIZE / 1400].join(","))),
        ("zeros as segments", many(&format!("{EVENT}["), "0", "]}")),
        ("zeros in a request", many(&format!("{SEND}["), "0", "]}}")),
        ("zeros as structs", many(&format!("{POKE}["), "0", "]}")),
        ("empty objects as structs", many(&format!("{POKE}["), "{}", "]}")),
        ("empty objects as segments", many(&format!("{EVENT}["), "{}", "]}")),
        ("empty lists as segments", many(&format!("{EVENT}["), "[]", "]}")),
        ("empty texts as segments", many(&format!("{EVENT}["), "\"\"", "]}")),
        ("nulls", many("[", "null", "]")),
        ("small segments", many(&format!("{EVENT}["), "{\"type\":\"node\"}", "]}")),
        ("text segments", many(&format!("{EVENT}["), r#"{"type":"text","data":{"text":""}}"#, "]}")),
        ("faces", many(&format!("{EVENT}["), r#"{"type":"face","data":{"id":1,"raw":{}}}"#, "]}")),
        ("escapes", text("\\n")),
        ("long escapes", text("\\u0041")),
        ("pairs", text("\\ud83d\\ude00")),
        ("a long text", text("a")),
        ("a long key", format!("{{\"{}\":0}}", "a".repeat(SIZE))),
        ("codes", text("[CQ:a]")),
        ("a long number", format!("{{\"a\":{}}}", "9".repeat(SIZE))),
        ("long numbers", many("[", "0.00000000000000000000000000000000000000000000000000000000001", "]")),
        ("short numbers", many("[", "1e9", "]")),
        ("blanks", format!("{}0", " ".repeat(SIZE))),
    ])
}

/// The shortest JSON that fits a shape; `parts`: with every optional object, empty.
fn smallest(shape: Shape, parts: bool) -> String {
    match shape {
        Shape::Boolean => "true".to_owned(),
        Shape::String => "\"\"".to_owned(),
        Shape::Float => "1.5".to_owned(),
        Shape::Null => "null".to_owned(),
        Shape::Array(_) => "[]".to_owned(),
        Shape::Map => "{}".to_owned(),
        Shape::Enum(info) if !info.is_integer() => "\"\"".to_owned(),
        Shape::OneOf(shapes) => smallest(shapes[0], parts),
        Shape::Object(info) => smallest_object(info(), parts),
        Shape::Union(info) => format!("{{\"{}\":\"\"}}", info().tag),
        _ => "0".to_owned(),
    }
}

fn smallest_object(info: &TypeInfo, parts: bool) -> String {
    let wanted = |shape| parts && matches!(shape, Shape::Object(_) | Shape::Map);
    let fields = info.fields.iter().filter(|field| field.essential || wanted(field.shape));
    let members: Vec<_> =
        fields.map(|field| format!("\"{}\":{}", field.name, smallest(field.shape, false))).collect();
    format!("{{{}}}", members.join(","))
}

/// Lists of structs, as small and as big for their text as they get, in every field that takes such a list.
fn lists() -> Vec<(String, &'static TypeInfo, String)> {
    let mut all = Vec::new();
    for named in info::types() {
        let info = match named.shape() {
            NamedShape::Variant(_, info) | NamedShape::Object(info) if info.kind != Kind::Event => info,
            NamedShape::Variant(_, info) => info,
            _ => continue,
        };
        let whole = smallest_object(info, false);
        let open = whole.trim_end_matches('}').to_owned() + if whole.len() > 2 { "," } else { "" };
        for field in info.fields {
            let Shape::Array(item @ Shape::Object(_)) = field.shape else { continue };
            for parts in [false, true] {
                let name = format!("{}.{}, {parts}", named.name, field.name);
                let open = format!("{open}\"{}\":[", field.name);
                all.push((name, info, many(&open, &smallest(*item, parts), "]}")));
            }
        }
    }
    all
}

fn nodes(levels: usize) -> String {
    let open = r#"[{"type":"node","data":{"content":"#.repeat(levels);
    format!("{open}\"x\"{}", "}}]".repeat(levels))
}

/// What decoding takes at most, in bytes for each byte; what was decoded comes back.
fn decoding<T: Json>(text: &str) -> f64 {
    let (heap, decoded) = peak(|| T::from_json(text));
    match (decoded, serde_json::from_str::<Value>(text)) {
        (Ok(decoded), Ok(value)) => assert_eq!(decoded.to_value(), value),
        (Ok(_), Err(error)) => panic!("{error}"),
        // An error is an answer too: the document is of another kind, or beyond a limit.
        (Err(_), _) => {}
    }
    heap as f64 / text.len() as f64
}

#[test]
fn heap() {
    let mut worst: Vec<(f64, String)> = Vec::new();
    let mut note = |ratio: f64, name: String| worst.push((ratio, name));
    for (name, text) in hostile() {
        note(decoding::<Event>(&text), format!("{name}, Event"));
        note(decoding::<Frame>(&text), format!("{name}, Frame"));
        note(decoding::<Message>(&text), format!("{name}, Message"));
        note(decoding::<Segment>(&text), format!("{name}, Segment"));
        note(decoding::<Request>(&text), format!("{name}, Request"));
        note(decoding::<Response>(&text), format!("{name}, Response"));
    }
    for (name, info, text) in lists() {
        let ratio = peak(|| {
            let (tape, _) = DecodeOptions::new().first(&text).unwrap();
            let mut json = Vec::new();
            (info.rewrite)(tape.root(), &mut json)
        });
        note(ratio.0 as f64 / text.len() as f64, name);
    }
    let data = |part: &str| many("{\"retcode\":0,\"data\":[", part, "]}");
    note(decoding::<Response<GetFriendList>>(&data("{\"user_id\":1}")), "friends".to_owned());
    note(decoding::<Response<GetGroupList>>(&data("{\"group_id\":1}")), "groups".to_owned());
    note(decoding::<Response<GetGroupMemberList>>(&data("{\"user_id\":1}")), "members".to_owned());
    let history = many("{\"retcode\":0,\"data\":{\"messages\":[", "{}", "]}}");
    note(decoding::<Response<GetGroupMsgHistory>>(&history), "history".to_owned());
    worst.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    for (ratio, name) in worst.iter().take(24) {
        println!("{ratio:.1} bytes of heap for each byte: {name}");
    }
    let beyond: Vec<_> = worst.iter().filter(|(ratio, _)| *ratio > HEAP_PER_BYTE).collect();
    assert!(beyond.is_empty(), "{beyond:?}");
    let _ = Profile::new();
}

//! Bounds on hostile input: heap for each byte of it, stack at the deepest nesting, nothing lost on the way.
//!
//! In a binary of its own, because it counts what the whole process allocates; tests that run side by side take turns.

#![expect(clippy::cast_precision_loss, reason = "ratios of what is far below 2^52")]

use onebot_types::info::{self, NamedShape, Shape, TypeInfo};
use onebot_types::prelude::*;
use onebot_types::v11::action::{GetFriendList, GetGroupList, GetGroupMemberList, GetGroupMsgHistory};
use onebot_types::validate::{Profile, ViolationRule};
use onebot_types::{DecodeOptions, Json};
use peak_alloc::PeakAlloc;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Mutex;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Whose turn it is to allocate.
static TURN: Mutex<()> = Mutex::new(());

/// Bytes of heap for each byte of input. JSON without a typed form is kept as `serde_json::Value`, whose objects take room for
/// eleven members each: where that alone is more, it is what counts.
const HEAP_PER_BYTE: f64 = 70.0;

/// What may stand around the JSON of segments without a typed form.
const AROUND: f64 = 1.05;

/// Bytes of a document. Small ones would measure what a thread keeps for its next document.
const SIZE: usize = if cfg!(debug_assertions) { 256 << 10 } else { 1 << 20 };

/// The most that is allocated at once while something is done, beyond what there was before.
fn peak<T>(work: impl FnOnce() -> T) -> (usize, T) {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let result = work();
    (HEAP.peak_usage().saturating_sub(before), result)
}

/// A document around as many copies of a part as make up the size.
fn many(size: usize, open: &str, part: &str, close: &str) -> String {
    numbered(size, open, |_| part.to_owned(), close)
}

fn numbered(size: usize, open: &str, part: impl Fn(usize) -> String, close: &str) -> String {
    let mut text = open.to_owned();
    for n in 0.. {
        if n > 0 {
            text.push(',');
        }
        text += &part(n);
        if text.len() >= size {
            return text + close;
        }
    }
    unreachable!("there are enough numbers")
}

const EVENT: &str = r#"{"post_type":"message","message_type":"private","user_id":1,"message":"#;
const POKE: &str =
    r#"{"post_type":"notice","notice_type":"notify","sub_type":"poke","user_id":1,"raw_info":"#;
const SEND: &str = r#"{"action":"send_private_msg","params":{"user_id":1,"message":"#;

/// Documents that cost much for their size.
fn hostile(size: usize) -> BTreeMap<&'static str, String> {
    let deep = |open: &str, close: &str, levels| format!("{}0{}", open.repeat(levels), close.repeat(levels));
    let text = |part: &str| format!("{EVENT}\"{}\"}}", part.repeat(size / part.len()));
    BTreeMap::from([
        ("many keys", numbered(size, "{\"post_type\":\"x\",", |n| format!("\"{n:x}\":0"), "}")),
        (
            "many keys of a known event",
            numbered(size, &format!("{EVENT}\"\","), |n| format!("\"{n:x}\":0"), "}"),
        ),
        (
            "many keys of a segment",
            numbered(size, "{\"type\":\"face\",\"data\":{", |n| format!("\"{n:x}\":0"), "}}"),
        ),
        (
            "many keys beside a segment",
            numbered(size, "{\"type\":\"face\",", |n| format!("\"{n:x}\":0"), "}"),
        ),
        ("duplicate keys", many(size, "{", "\"a\":0", "}")),
        ("duplicate keys of a field", many(size, "{", "\"post_type\":\"message\"", "}")),
        ("empty keys", many(size, "{", "\"\":0", "}")),
        ("nested at the limit", many(size, "[", &deep("[", "]", 126), "]")),
        ("nested objects at the limit", many(size, "[", &deep("{\"\":", "}", 126), "]")),
        ("nested beyond the limit", deep("[", "]", size / 2)),
        ("nested unclosed", "[".repeat(size)),
        ("nested messages", format!("[{}]", vec![nodes(40); size / 1400].join(","))),
        (
            "nested messages, each before its type",
            "[{\"data\":{\"content\":".repeat(40)
                + &many(size, "[", r#"{"data":{"id":[[]]},"type":"face"}"#, "]")
                + &"},\"type\":\"node\"}]".repeat(40),
        ),
        ("zeros as segments", many(size, &format!("{EVENT}["), "0", "]}")),
        (
            "zeros as segments inside one another",
            format!("[{}{{\"type\":\"node\",\"data\":{{\"content\":", "0,".repeat(size / 50)).repeat(20)
                + "[]"
                + &"}}]".repeat(20),
        ),
        ("zeros in a request", many(size, &format!("{SEND}["), "0", "]}}")),
        ("zeros as structs", many(size, &format!("{POKE}["), "0", "]}")),
        ("empty objects as structs", many(size, &format!("{POKE}["), "{}", "]}")),
        ("empty objects as segments", many(size, &format!("{EVENT}["), "{}", "]}")),
        ("empty lists as segments", many(size, &format!("{EVENT}["), "[]", "]}")),
        ("empty texts as segments", many(size, &format!("{EVENT}["), "\"\"", "]}")),
        ("nulls", many(size, "[", "null", "]")),
        ("small segments", many(size, &format!("{EVENT}["), "{\"type\":\"node\"}", "]}")),
        ("text segments", many(size, &format!("{EVENT}["), r#"{"type":"text","data":{"text":""}}"#, "]}")),
        ("faces", many(size, &format!("{EVENT}["), r#"{"type":"face","data":{"id":1,"raw":{}}}"#, "]}")),
        ("escapes", text("\\n")),
        ("long escapes", text("\\u0041")),
        ("pairs", text("\\ud83d\\ude00")),
        ("a long text", text("a")),
        ("a long key", format!("{{\"{}\":0}}", "a".repeat(size))),
        ("codes", text("[CQ:a]")),
        ("a long number", format!("{{\"a\":{}}}", "9".repeat(size))),
        (
            "long numbers",
            many(size, "[", "0.00000000000000000000000000000000000000000000000000000000001", "]"),
        ),
        ("short numbers", many(size, "[", "1e9", "]")),
        ("blanks", format!("{}0", " ".repeat(size))),
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
        let (NamedShape::Variant(_, info) | NamedShape::Object(info)) = named.shape() else { continue };
        let whole = smallest_object(info, false);
        let open = whole[..whole.len() - 1].to_owned() + if whole.len() > 2 { "," } else { "" };
        for field in info.fields {
            let Shape::Array(item @ Shape::Object(_)) = field.shape else { continue };
            for parts in [false, true] {
                let name = format!("{}.{}, {parts}", named.name, field.name);
                let open = format!("{open}\"{}\":[", field.name);
                all.push((name, info, many(SIZE, &open, &smallest(*item, parts), "]}")));
            }
        }
    }
    all
}

fn nodes(levels: usize) -> String {
    let open = r#"[{"type":"node","data":{"content":"#.repeat(levels);
    format!("{open}\"x\"{}", "}}]".repeat(levels))
}

/// What decoding takes at most, in bytes for each byte, unless it is no more than JSON by itself takes; what was decoded comes
/// back.
fn decoding<T: Json>(text: &str) -> f64 {
    let (heap, decoded) = peak(|| T::from_json(text));
    let (json, value) = peak(|| serde_json::from_str::<Value>(text));
    match (decoded, value) {
        (Ok(decoded), Ok(value)) => assert!(decoded.to_value() == value, "not as it came"),
        (Ok(_), Err(error)) => panic!("{error}"),
        // An error is an answer too: the document is of another kind, or beyond a limit.
        (Err(_), _) => {}
    }
    let per_byte = |bytes: usize| bytes as f64 / text.len() as f64;
    let no_more = heap as f64 <= json as f64 * AROUND;
    if no_more && per_byte(json) > HEAP_PER_BYTE { 0.0 } else { per_byte(heap) }
}

#[test]
fn heap() {
    let _turn = TURN.lock();
    let mut worst: Vec<(f64, String)> = Vec::new();
    let mut note = |ratio: f64, name: String| worst.push((ratio, name));
    for (name, text) in hostile(SIZE) {
        note(decoding::<Event>(&text), format!("{name}, Event"));
        note(decoding::<Frame>(&text), format!("{name}, Frame"));
        note(decoding::<Message>(&text), format!("{name}, Message"));
        note(decoding::<Segment>(&text), format!("{name}, Segment"));
        note(decoding::<Request>(&text), format!("{name}, Request"));
        note(decoding::<Response>(&text), format!("{name}, Response"));
    }
    for (name, info, text) in lists() {
        let ratio = peak(|| {
            let mut json = Vec::new();
            (info.rewrite)(&text, &mut json)
        });
        note(ratio.0 as f64 / text.len() as f64, name);
    }
    let data = |part: &str| many(SIZE, "{\"retcode\":0,\"data\":[", part, "]}");
    note(decoding::<Response<GetFriendList>>(&data("{\"user_id\":1}")), "friends".to_owned());
    note(decoding::<Response<GetGroupList>>(&data("{\"group_id\":1}")), "groups".to_owned());
    note(decoding::<Response<GetGroupMemberList>>(&data("{\"user_id\":1}")), "members".to_owned());
    let history = many(SIZE, "{\"retcode\":0,\"data\":{\"messages\":[", "{}", "]}}");
    note(decoding::<Response<GetGroupMsgHistory>>(&history), "history".to_owned());
    worst.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    for (ratio, name) in worst.iter().take(24) {
        println!("{ratio:.1} bytes of heap for each byte: {name}");
    }
    let beyond: Vec<_> = worst.iter().filter(|(ratio, _)| *ratio > HEAP_PER_BYTE).collect();
    assert!(beyond.is_empty(), "{beyond:?}");
}

/// A long list of nearly empty structs is kept as JSON, and validation says so. A short one, and one whose items say something,
/// is read by types.
#[test]
fn hollow_lists() {
    let _turn = TURN.lock();
    let poke = |item: &str, count| format!("{POKE}[{}]}}", vec![item; count].join(","));
    let read = |text: &str| {
        let event = Event::from_json(text).unwrap();
        assert!(event.to_value() == serde_json::from_str::<Value>(text).unwrap(), "not as it came");
        let EventKind::Notice(onebot_types::v11::NoticeEvent::Poke(poke)) = event.kind else {
            panic!("no poke")
        };
        (poke.raw_info.is_some(), poke.extra.get("raw_info").is_some())
    };
    let (hollow, short, full) =
        (poke("{}", 100_000), poke("{}", 100), poke(r#"{"type":"qq","uid":"u"}"#, 5000));
    assert_eq!((read(&hollow), read(&short), read(&full)), ((false, true), (true, false), (true, false)));
    let (tape, _) = DecodeOptions::new().first(&hollow).unwrap();
    let types = info::types();
    let event = types.iter().find(|named| named.name == "v11.Event").unwrap();
    let violations = event.check(tape.root(), Profile::new()).violations;
    let limit: Vec<_> =
        violations.iter().filter(|violation| violation.rule == ViolationRule::Limit).collect();
    assert_eq!(limit.len(), 1, "{violations:?}");
    assert_eq!(
        limit[0].to_string(),
        "raw_info: expected fewer items, found 100000, nearly all of them empty"
    );
}

/// How time grows with size, for people to look at: 1.0 is linear.
/// `cargo test --release --package onebot-bounds --features cli --test bounds -- --ignored --nocapture`
#[test]
#[ignore = "it measures time"]
fn slopes() {
    let _turn = TURN.lock();
    let sizes = [1, 2, 4, 8, 16].map(|n| n * (128 << 10));
    let mut points: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for size in sizes {
        for (name, text) in hostile(size) {
            let work = || {
                let start = std::time::Instant::now();
                drop(Frame::from_json(&text).map(|frame| frame.to_json()));
                drop(Message::from_json(&text).map(|message| (message.len(), message.to_json())));
                start.elapsed().as_secs_f64()
            };
            // The fastest of several is the least disturbed.
            let time = (0..7).map(|_| work()).fold(f64::INFINITY, f64::min);
            points.entry(name).or_default().push(((text.len() as f64).ln(), time.ln()));
        }
    }
    for (name, points) in points {
        let n = points.len() as f64;
        let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / n, y + point.1 / n));
        let up: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
        let across: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
        println!("{:.2} {:>8.1} ms at 2 MiB: {name}", up / across, points.last().unwrap().1.exp() * 1e3);
    }
}

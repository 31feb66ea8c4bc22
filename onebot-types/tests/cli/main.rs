//! The `onebot` command, from outside.
#![cfg(feature = "cli")]

mod help;
mod stream;
#[cfg(unix)]
mod terminal;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs the command with an input; gives its exit code, standard output and standard error.
fn onebot(args: &[&str], input: impl AsRef<[u8]>) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_onebot"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    writer.join().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// Of an endpoint the body is read, or without one an object of its parameters.
#[test]
fn endpoints_read_their_body() {
    let body = r#"{"content":"hi","msg_type":0,"msg_id":"m1"}"#;
    let name = "qq.endpoint.message.PostUserMessages";
    let (code, out, err) = onebot(&["fmt", "--as", name], body);
    assert_eq!(
        (code, serde_json::from_str::<Value>(&out).unwrap()),
        (0, serde_json::from_str(body).unwrap()),
        "{err}"
    );
    let (code, out, _) = onebot(&["check", "--as", name, "--direction", "send"], r#"{"content":[]}"#);
    assert_eq!(code, 1);
    assert!(out.contains("content: expected a text, found an array"), "{out}");
    let parameters = r#"{"channel_id":"5","message_id":"7","hidetip":true}"#;
    let (code, out, _) = onebot(&["fmt", "--as", "qq.endpoint.message.DeleteChannelMessage"], parameters);
    assert_eq!((code, out.trim_end()), (0, parameters));
    let (_, out, _) = onebot(&["schema", "--list", "--format", "json"], "");
    let list: Vec<Value> = serde_json::from_str(&out).unwrap();
    let endpoints: Vec<_> = list.iter().filter(|named| named["kind"] == "endpoint").collect();
    assert_eq!(endpoints.len(), 108);
    let wire = "POST /v2/users/{user_openid}/messages";
    let expected = json!({"name": name, "kind": "endpoint", "wire": wire, "dialects": []});
    assert!(endpoints.contains(&&expected));
}

const FACES: &str = r#"{"action":"send_private_msg","params":{"user_id":"123456","message":[{"type":"face","data":{"id":37}},{"type":"face","data":{"id":54}}]}}"#;
const BEAT: &str = r#"{"time":1,"self_id":2,"post_type":"meta_event","meta_event_type":"heartbeat","status":{"good":true},"interval":5}"#;

#[test]
fn fmt_writes_what_it_read() {
    for name in [&["--as", "v11.Request"][..], &["--as", "v11.Frame"], &[]] {
        let (code, out, err) = onebot(&[&["fmt"], name].concat(), FACES);
        assert_eq!((code, out.trim_end(), err.as_str()), (0, FACES, ""));
    }
    let answers = [
        r#"{"status":"ok","retcode":0,"data":{"message_id":696124706},"message":"","wording":"","echo":null}"#,
        r#"{"status":"ok","retcode":0,"data":{"message_id":696124706},"message":"","wording":""}"#,
    ];
    let (code, out, _) = onebot(&["fmt"], answers.join("\n"));
    assert_eq!((code, out.lines().collect::<Vec<_>>()), (0, answers.to_vec()));
    let (_, pretty, _) = onebot(&["fmt", "--pretty"], BEAT);
    assert!(pretty.lines().count() > 5);
    assert_eq!(onebot(&["fmt"], &pretty), onebot(&["fmt"], BEAT));
}

#[test]
fn check_says_where() {
    let (code, out, _) = onebot(&["check", "--direction", "send"], FACES);
    assert_eq!((code, out.as_str()), (0, "1 frames: 1 typed, 0 untyped, 0 violations\n"));
    let missing = FACES.replace(r#"{"id":54}"#, "{}");
    let (code, out, _) = onebot(&["check", "--direction", "send"], &missing);
    assert_eq!(code, 1);
    insta::assert_snapshot!(out, @r"
    -:1: params.message[1].data.id: required to send, missing
    1 frames: 0 typed, 1 untyped, 1 violations
    ");
    let (code, out, _) = onebot(&["check", "--format", "json"], format!("{BEAT}\n\n{missing}\n"));
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(code, 1);
    assert_eq!((&lines[0]["line"], &lines[0]["path"]), (&json!(3), &json!("params.message[1].data.id")));
    assert_eq!(lines[1], json!({"summary": {"frames": 2, "typed": 1, "untyped": 1, "violations": 1}}));
}

#[test]
fn check_names_what_is_wrong() {
    let frames = [
        r#"{"foo":1}"#,
        r#"[null,{"type":"hologram","data":{}},{"type":"face","data":{"id":1},"x":1}]"#,
        r#"{"post_type":"message","message_type":"group","time":1,"self_id":"5","group_id":{},"user_id":2,"message":"x"}"#,
        r#"{"post_type":"notice","notice_type":"notify","sub_type":"dance","time":1,"self_id":5}"#,
        r#"{"action":"send_group_msg","params":{"message":5}}"#,
        r#"{"action":"get_msg"}"#,
        r#"{"action":"fly"}"#,
        r#""hi [CQ:face,id=1]""#,
        "5",
        r#"{"status":"ok","retcode":"no","data":1}"#,
    ];
    let (code, out, _) = onebot(&["check"], frames.join("\n"));
    assert_eq!(code, 1);
    insta::assert_snapshot!(out);
}

#[test]
fn a_broken_document_does_not_hide_the_next() {
    let input = format!(
        "{{\"post_type\": \"message\",\n{BEAT}\n{{\"a\":tru}}\n[1,\n\"\u{1}\",\n{BEAT}{BEAT}\n{{\"a\":"
    );
    let (code, out, _) = onebot(&["check"], &input);
    assert_eq!(code, 2);
    insta::assert_snapshot!(out, @r"
    -:1:25: expected a key, found the end of the document
    -:3:6: expected a value, found `t`
    -:4:4: expected a value, found the end of the document
    -:5:2: expected no control character in a string, found U+0001
    -:7:6: expected a value, found the end of the document
    3 frames: 3 typed, 0 untyped, 0 violations, 5 unreadable
    ");
    let (code, out, err) = onebot(&["fmt"], &input);
    assert_eq!((code, out), (2, format!("{BEAT}\n").repeat(3)));
    assert_eq!(err.lines().count(), 5);
}

#[test]
fn bytes_that_are_no_text_are_reported() {
    // A byte that never is one, and a character that is cut off.
    let input = [b"{\"a\":\"\xff\"}\n", BEAT.as_bytes(), b"\n\"a\xe6\x88"].concat();
    let (code, out, err) = onebot(&["fmt"], input);
    assert_eq!((code, out), (2, format!("{BEAT}\n")));
    assert_eq!(err, "-:1:7: expected UTF-8\n-:3:3: expected UTF-8\n");
    let zero = "-:1:3: expected no control character in a string, found U+0000\n";
    assert_eq!(onebot(&["fmt"], "\"a\0\"").2, zero);
}

#[test]
fn types_have_names() {
    let (code, out, _) = onebot(&["schema", "--list", "--format", "json"], "");
    let list: Vec<Value> = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 0);
    let face = list.iter().find(|named| named["name"] == "v11.segment.Face").unwrap();
    assert_eq!(
        (&face["kind"], &face["wire"], &face["dialects"][0]),
        (&json!("segment"), &json!("face"), &json!("standard"))
    );
    let poke = list.iter().find(|named| named["wire"] == "notice.notify.poke").unwrap();
    assert_eq!(poke["kind"], "event");
    for kind in ["action", "response"] {
        assert!(list.iter().any(|named| named["kind"] == kind && named["wire"] == "send_group_msg"));
    }
    let mut names = BTreeSet::new();
    for named in &list {
        let name = named["name"].as_str().unwrap();
        assert!(names.insert(name), "{name} is there twice");
        let (code, ..) = onebot(&["fmt", "--as", name], "");
        assert_eq!(code, 0, "{name}");
    }
}

#[test]
fn a_type_can_be_named() {
    let face = r#"{"type":"face","data":{"id":"1"}}"#;
    for document in [face, r#"{"id":"1"}"#] {
        let (code, out, _) = onebot(&["fmt", "--as", "v11.segment.Face"], document);
        assert_eq!((code, out.trim_end()), (0, document));
        assert_eq!(onebot(&["check", "--as", "v11.segment.Face"], document).0, 0);
    }
    let (code, out, _) = onebot(&["check", "--as", "v11.segment.At"], face);
    assert_eq!(code, 1);
    assert!(out.starts_with("-:1: type: expected `at`, found `face`\n"), "{out}");
    let (code, _, err) = onebot(&["fmt", "--as", "v11.Nothing"], face);
    assert_eq!(code, 2);
    assert!(err.contains("no type is named `v11.Nothing`"), "{err}");
    let (code, _, err) = onebot(&["fmt", "--as", "v11.Event"], "[]");
    assert_eq!((code, err.as_str()), (2, "-:1: not a v11.Event: expected an object, found an array\n"));
    for (name, meant) in [
        ("Face", "`v11.segment.Face`"),
        ("send_group_msg", "`v11.action.message.SendGroupMsg`, `v11.response.SendGroupMsg`"),
        ("v11.segments.Face", "`v11.segment.Face`"),
        ("v11.segment.Image", "`v11.segment.media.Image`"),
        ("v11.segment.Fase", "`v11.segment.Face`"),
    ] {
        let (_, _, err) = onebot(&["check", "--as", name], face);
        assert!(err.starts_with(&format!("onebot: no type is named `{name}`, but {meant}")), "{err}");
    }
}

#[test]
fn cq_codes_go_both_ways() {
    let text = "&#91;CQ:at,qq=all&#93; [CQ:at,qq=all]\n";
    let (code, json, _) = onebot(&["cq", "decode"], text);
    assert_eq!(code, 0);
    assert_eq!(
        json.trim_end(),
        r#"[{"type":"text","data":{"text":"[CQ:at,qq=all] "}},{"type":"at","data":{"qq":"all"}}]"#
    );
    assert_eq!(onebot(&["cq", "encode"], &json).1, text);
    assert_eq!(onebot(&["cq", "decode"], "").1, "[]\n");
    assert_eq!(onebot(&["cq", "decode", "--lines"], "a\nb\n").1.lines().count(), 2);
}

#[test]
fn long_streams_and_long_documents_are_read() {
    let many = "{}".repeat(100_000);
    assert!(onebot(&["check"], &many).1.contains("100000 frames"));
    let lines = format!("{BEAT}\n").repeat(20_000);
    assert_eq!(onebot(&["fmt"], &lines).1, lines);
    let long = format!("\"{}\"", "我".repeat(2_000_000));
    assert_eq!(onebot(&["fmt"], &long).1.trim_end(), long);
    let deep = format!("{}{}\n{BEAT}", "[".repeat(200_000), "]".repeat(200_000));
    let (code, out, err) = onebot(&["fmt"], deep);
    assert_eq!((code, out), (2, format!("{BEAT}\n")));
    assert_eq!(err, "-:1:128: expected at most 127 levels of nesting\n");
}

#[test]
fn a_missing_file_is_named_and_does_not_hide_the_next() {
    let frames = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frames.ndjson");
    let (code, out, err) = onebot(&["check", "no-such-file.json", frames], "");
    assert_eq!((code, err.lines().count()), (2, 1));
    assert!(err.starts_with("onebot: cannot open no-such-file.json: "), "{err}");
    assert!(out.ends_with("6 frames: 5 typed, 1 untyped, 2 violations, 1 unreadable\n"), "{out}");
}

/// Pieces of a file are worked on at the same time; what comes out is as if they were not.
#[test]
fn the_output_has_the_order_of_the_input() {
    let mut lines = Vec::new();
    for n in 0..30_000 {
        // An array over several lines, on each of which a document could begin.
        let segment = r#"{"type":"face","data":{"id":"1"}}"#;
        lines.push(match n % 5 {
            0 => format!("[\n{segment},\n{segment}]"),
            1 => format!(r#"{{"action":"get_msg","params":{{"n":{n}}}}}"#),
            2 => format!("{{\"n\": {n}\n"),
            _ => format!("{BEAT} {n}"),
        });
    }
    let input = lines.join("\n");
    let (code, out, _) = onebot(&["check"], &input);
    assert_eq!(code, 2);
    let found: Vec<_> = out.lines().collect();
    let numbers: Vec<usize> =
        found.iter().filter_map(|line| line.strip_prefix("-:")?.split(':').next()?.parse().ok()).collect();
    assert!(numbers.is_sorted(), "lines in order");
    // One for the request, one for the object that never ends, and one for each number.
    assert_eq!(numbers.len(), 4 * 6_000);
    assert_eq!(
        found.last(),
        Some(&"36000 frames: 18000 typed, 18000 untyped, 18000 violations, 6000 unreadable")
    );
}

#[test]
fn several_files_and_gzip_are_read() {
    let folder = std::env::temp_dir().join(format!("onebot-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (plain, packed) = (folder.join("a.ndjson"), folder.join("b.ndjson.gz"));
    let face = r#"{"data":{},"type":"face"}"#;
    std::fs::write(&plain, format!("{BEAT}\n{face}\n")).unwrap();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(format!("\n{face}\n").as_bytes()).unwrap();
    let gzip = gzip.finish().unwrap();
    std::fs::write(&packed, &gzip).unwrap();
    let names = [plain.to_str().unwrap(), packed.to_str().unwrap()];
    let (code, out, _) = onebot(&["check", names[0], names[1]], "");
    let missing = "data.id: required, missing";
    let expected = format!(
        "{}:2: {missing}\n{}:2: {missing}\n3 frames: 1 typed, 2 untyped, 2 violations\n",
        names[0], names[1]
    );
    assert_eq!((code, out), (1, expected));
    assert_eq!(onebot(&["fmt"], &gzip).1.trim_end(), face);
    let (code, out, err) = onebot(&["fmt"], &gzip[..gzip.len() - 6]);
    assert_eq!((code, out.trim_end()), (2, face));
    assert!(err.starts_with("onebot: cannot read standard input: "), "{err}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn dialects_and_unknown_keys_are_checked() {
    let mface = r#"{"action":"send_group_msg","params":{"group_id":1,"message":[{"type":"mface","data":{"emoji_package_id":1,"emoji_id":"a","key":"b","glow":1}}]}}"#;
    assert_eq!(onebot(&["check", "--dialect", "napcat"], mface).0, 0);
    let (code, out, _) = onebot(&["check", "--dialect", "standard"], mface);
    assert_eq!(code, 1);
    insta::assert_snapshot!(out, @r"
    -:1: params.message[0].type: `mface` is not in the standard; NapCat, LLBot and Lagrange have it
    1 frames: 1 typed, 0 untyped, 1 violations
    ");
    let (code, out, _) = onebot(&["check", "--unknown-keys", "note"], mface);
    assert_eq!(code, 0);
    insta::assert_snapshot!(out, @r"
    -:1: note: params.message[0].data.glow: `glow` is not a known key
    1 frames: 1 typed, 0 untyped, 0 violations, 1 notes
    ");
    assert_eq!(onebot(&["check", "--unknown-keys", "refuse"], mface).0, 1);
}

#[test]
fn schemas_of_protocols_and_types() {
    let schema = |args: &[&str]| {
        let (code, out, err) = onebot(&[&["schema"], args].concat(), "");
        assert_eq!((code, err.as_str()), (0, ""), "{args:?}");
        serde_json::from_str::<Value>(&out).unwrap()
    };
    let face = schema(&["v11.segment.Face"]);
    assert_eq!(face["$ref"], "#/$defs/SegmentFace");
    assert!(face["$defs"]["SegmentFaceData"]["properties"]["resultId"].is_object());
    let standard = schema(&["v11.segment.Face", "--dialect", "standard", "--strict"]);
    assert!(standard["$defs"]["SegmentFaceData"]["properties"].get("resultId").is_none());
    for protocol in ["v11", "qq"] {
        assert!(schema(&[protocol])["$defs"].is_object());
        assert_eq!(schema(&[protocol, "--openapi"])["openapi"], "3.1.0");
    }
    assert_eq!(schema(&["qq"]), schema(&["qq", "--dialect", "napcat"]));

    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("schemas");
    let out = folder.display().to_string();
    assert_eq!(onebot(&["schema", "--out", &out], ""), (0, String::new(), String::new()));
    assert_eq!(onebot(&["schema", "v11.Message", "--plain", "--out", &out], "").0, 0);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["qq.json", "qq.openapi.json", "v11.Message.json", "v11.json", "v11.openapi.json"]);

    let (code, out, err) = onebot(&["schema", "v11.Nothing"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert_eq!(err, "onebot: no type is named `v11.Nothing`; `onebot schema --list` lists the names\n");
    assert_eq!(onebot(&["schema", "v11.Message", "--openapi"], "").0, 2);
    // Two documents are no document.
    let (code, out, err) = onebot(&["schema"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("<NAME>"), "{err}");
}

/// An answer or a clear error, whatever comes.
#[test]
fn hostile_documents() {
    let answered = |input: &str| {
        let (code, out, err) = onebot(&["fmt"], input);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(
            serde_json::from_str::<Value>(&out).unwrap() == serde_json::from_str::<Value>(input).unwrap(),
            "not as it came"
        );
    };
    let refused = |input: &str, why: &str| {
        let (code, out, err) = onebot(&["fmt"], input);
        assert_eq!((code, out.as_str(), err.as_str()), (2, "", why));
    };
    let nodes = |levels: usize| {
        let open = r#"[{"type":"node","data":{"content":"#.repeat(levels);
        format!("{open}\"x\"{}", "}}]".repeat(levels))
    };
    let keys = |key: fn(usize) -> String| {
        let keys: Vec<_> = (0..200_000).map(|n| format!("\"{}\":{n}", key(n))).collect();
        format!("{{\"post_type\":\"notice\",{}}}", keys.join(","))
    };
    refused(&"[".repeat(200_000), "-:1:128: expected at most 127 levels of nesting\n");
    refused(&nodes(20_000), "-:1:1430: expected at most 127 levels of nesting\n");
    answered(&keys(|n| format!("k{n}")));
    answered(&keys(|_| "again".to_owned()));
    answered(&format!("[{}]", vec!["0"; 1_000_000].join(",")));
    answered(&format!(r#"{{"type":"text","data":{{"text":"{}"}}}}"#, "a".repeat(20_000_000)));
}

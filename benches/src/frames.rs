//! The documents that are measured: made up, in the shapes and the key order of NapCat.

/// What is decoded together: one document, or several in rotation.
#[derive(Debug)]
pub struct Frame {
    /// The letter that the tables use.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The JSON texts.
    pub documents: Vec<String>,
    /// As what they are decoded.
    pub kind: Kind,
}

/// As what the documents of a [`Frame`] are decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// [`onebot_types::v11::Event`].
    Event,
    /// [`onebot_types::v11::Request`] for any action.
    Request,
    /// [`onebot_types::v11::Response`] to `get_group_member_list`.
    Response,
}

impl Frame {
    fn new(name: &'static str, about: &'static str, documents: Vec<String>) -> Self {
        Frame { name, about, documents, kind: Kind::Event }
    }

    /// The length of all documents.
    pub fn bytes(&self) -> usize {
        self.documents.iter().map(String::len).sum()
    }
}

/// All frames, in the order of their names.
pub fn all() -> Vec<Frame> {
    vec![
        Frame::new("a", "group message: reply, mention, text, picture", vec![reply()]),
        Frame::new("b", "notice: a member was muted", vec![ban(&mut Dice(3))]),
        Frame { kind: Kind::Response, ..Frame::new("c", "answer with 200 group members", vec![members()]) },
        Frame::new("d", "group message of 50 segments: nulls, unknown keys, escapes", vec![long()]),
        Frame {
            kind: Kind::Request,
            ..Frame::new(
                "e",
                "request to send merged forwards inside one another, five levels",
                vec![nodes()],
            )
        },
        Frame::new("m", "96 different events in rotation", mixture()),
    ]
}

/// A text with ten CQ codes, 1 KiB.
pub fn cq_text() -> String {
    let mut dice = Dice(29);
    let mut text = String::new();
    for n in 0..10 {
        text.push_str(SENTENCES[n % SENTENCES.len()]);
        match n % 4 {
            0 => text.push_str(&format!("[CQ:at,qq={}]", dice.id())),
            1 => text.push_str(&format!("[CQ:face,id={}]", dice.below(300))),
            2 => text.push_str(&format!(
                "[CQ:image,file={0}.png,url=https://img.example.org/{0}?w=1&amp;h=2]",
                dice.hex(12)
            )),
            _ => text.push_str(&format!("[CQ:reply,id={}]", dice.id())),
        }
    }
    let mut filler = SENTENCES[2].chars().cycle();
    while text.len() < 1022 {
        text.extend(filler.next());
    }
    while text.len() < 1024 {
        text.push('.');
    }
    text
}

/// A small linear congruential generator, so that the frames are the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
    fn pick(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len() as u64) as usize]
    }
    /// An account, group or message number.
    fn id(&mut self) -> u64 {
        let digits = 5 + self.below(6) as u32;
        10_u64.pow(digits - 1) + self.below(9 * 10_u64.pow(digits - 1))
    }
    fn hex(&mut self, digits: usize) -> String {
        (0..digits)
            .map(|_| char::from_digit(self.below(16) as u32, 16).unwrap_or('0').to_ascii_uppercase())
            .collect()
    }
}

const NAMES: [&str; 8] =
    ["林间小路", "Harbour", "半糖去冰", "Q", "北方的风 north wind", "mika", "一只会写代码的猫", "zero\\one"];
const CARDS: [&str; 6] = ["", "", "值班 | 林", "third shift", "【翻译组】米卡", "old \"captain\""];
const ROLES: [&str; 4] = ["member", "member", "admin", "owner"];
const GROUPS: [&str; 4] = ["周末骑行", "Rust 学习小组", "night train", "读书会（三群）"];
const SENTENCES: [&str; 8] = [
    "今天晚上八点老地方见，记得带灯。",
    "ok",
    "The build is green again, thanks for looking into it so quickly!",
    "哈哈哈哈哈",
    "第一行\n第二行\t缩进",
    "他说\"明天再说\"，然后就下线了",
    "有没有人知道这个怎么配置？我试了 3 种办法都不行，日志里只有一行 path\\to\\file。",
    " ",
];

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An object of members whose values are JSON already.
fn object(members: &[(&str, String)]) -> String {
    let members: Vec<_> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", members.join(","))
}

fn array(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

fn segment(kind: &str, data: &[(&str, String)]) -> String {
    object(&[("type", quoted(kind)), ("data", object(data))])
}

fn text(text: &str) -> String {
    segment("text", &[("text", quoted(text))])
}

fn at(id: u64) -> String {
    segment("at", &[("qq", quoted(&id.to_string()))])
}

fn image(dice: &mut Dice, key: usize) -> (String, String) {
    let file = format!("{}.png", dice.hex(32));
    let query = format!("appid=1407&fileid={}&rkey={}", dice.hex(8), dice.hex(key));
    let url = format!("https://img.example.org/download?{query}");
    let size = dice.below(900_000).to_string();
    let code =
        format!("[CQ:image,file={file},sub_type=0,url={},file_size={size}]", url.replace('&', "&amp;"));
    let segment = segment(
        "image",
        &[
            ("summary", quoted("")),
            ("file", quoted(&file)),
            ("sub_type", "0".to_owned()),
            ("url", quoted(&url)),
            ("file_size", quoted(&size)),
        ],
    );
    (segment, code)
}

/// What a message event is made of.
struct Chat {
    id: u64,
    user: u64,
    name: &'static str,
    card: &'static str,
    role: &'static str,
    raw: String,
    segments: Vec<String>,
}

impl Chat {
    fn new(dice: &mut Dice, raw: String, segments: Vec<String>) -> Self {
        Chat {
            id: dice.id(),
            user: dice.id(),
            name: dice.pick(&NAMES),
            card: dice.pick(&CARDS),
            role: dice.pick(&ROLES),
            raw,
            segments,
        }
    }

    /// The event. In a group there are two members more.
    fn event(&self, dice: &mut Dice, group: bool) -> String {
        let id = self.id.to_string();
        let mut sender = vec![
            ("user_id", self.user.to_string()),
            ("nickname", quoted(self.name)),
            ("card", quoted(self.card)),
        ];
        if group {
            sender.push(("role", quoted(self.role)));
        }
        let mut members = vec![
            ("self_id", "2914067851".to_owned()),
            ("user_id", self.user.to_string()),
            ("time", (1_795_000_000 + dice.below(90_000)).to_string()),
            ("message_id", id.clone()),
            ("message_seq", id.clone()),
            ("real_id", id),
            ("real_seq", quoted(&dice.below(900_000).to_string())),
            ("message_type", quoted(if group { "group" } else { "private" })),
            ("sender", object(&sender)),
            ("raw_message", quoted(&self.raw)),
            ("font", "14".to_owned()),
            ("sub_type", quoted(if group { "normal" } else { "friend" })),
            ("message", array(&self.segments)),
            ("message_format", quoted("array")),
            ("post_type", quoted("message")),
        ];
        if group {
            members.push(("group_id", dice.id().to_string()));
            members.push(("group_name", quoted(dice.pick(&GROUPS))));
        } else {
            members.push(("target_id", self.user.to_string()));
        }
        object(&members)
    }
}

/// Frame a.
fn reply() -> String {
    let mut dice = Dice(1);
    let (image, code) = image(&mut dice, 4);
    let segments = vec![
        segment("reply", &[("id", quoted("318204417"))]),
        at(1_730_529_946),
        text(" 航班改签好了吗？"),
        image,
    ];
    let raw = format!("[CQ:reply,id=318204417][CQ:at,qq=1730529946] 航班改签好了吗？{code}");
    let chat = Chat {
        id: 1_284_730_952,
        user: 1_946_002_837,
        name: "北方的风",
        card: "",
        role: "member",
        raw,
        segments,
    };
    chat.event(&mut dice, true)
}

/// Frame b, and some of m.
fn ban(dice: &mut Dice) -> String {
    object(&[
        ("time", "1795021744".to_owned()),
        ("self_id", "2914067851".to_owned()),
        ("post_type", quoted("notice")),
        ("notice_type", quoted("group_ban")),
        ("sub_type", quoted("ban")),
        ("group_id", (700_000_000 + dice.below(90_000_000)).to_string()),
        ("operator_id", (1_000_000_000 + dice.below(900_000_000)).to_string()),
        ("user_id", (1_000_000_000 + dice.below(900_000_000)).to_string()),
        ("duration", (600 * (1 + dice.below(12))).to_string()),
    ])
}

/// Frame c.
fn members() -> String {
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
    let members: Vec<_> = (0..200).map(|_| member(&mut dice)).collect();
    object(&[
        ("status", quoted("ok")),
        ("retcode", "0".to_owned()),
        ("data", array(&members)),
        ("message", quoted("")),
        ("wording", quoted("")),
        ("echo", quoted("members-17")),
    ])
}

/// Frame d.
fn long() -> String {
    let mut dice = Dice(14);
    let (mut segments, mut raw) = (Vec::new(), String::new());
    for n in 0..50 {
        segments.push(match n % 10 {
            0 | 5 => {
                let sentence = dice.pick(&SENTENCES);
                raw.push_str(sentence);
                text(sentence)
            }
            1 | 3 | 7 | 9 => {
                let id = dice.below(400).to_string();
                raw.push_str(&format!("[CQ:face,id={id}]"));
                let null = || "null".to_owned();
                segment("face", &[("id", quoted(&id)), ("resultId", null()), ("chainCount", null())])
            }
            2 => segment("text", &[("text", quoted("第\u{1}行\n\u{1f600}")), ("bold", "true".to_owned())]),
            4 => at(dice.id()),
            6 => segment("at", &[("qq", quoted("all")), ("color", "[255,0,0]".to_owned())]),
            _ => {
                let file = format!("{}.jpg", dice.hex(16));
                raw.push_str(&format!("[CQ:image,file={file}]"));
                let url = format!("https://example.org/{file}");
                segment(
                    "image",
                    &[
                        ("file", quoted(&file)),
                        ("url", quoted(&url)),
                        ("sub_type", "1".to_owned()),
                        ("width", dice.below(2000).to_string()),
                    ],
                )
            }
        });
    }
    Chat::new(&mut dice, raw, segments).event(&mut dice, true)
}

/// Frame e.
fn nodes() -> String {
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

/// Frame m.
fn mixture() -> Vec<String> {
    let mut dice = Dice(17);
    // 77 of 96 are group messages.
    (0..96)
        .map(|n| match n % 5 {
            0 if n > 0 => match n / 5 % 4 {
                0 => heartbeat(&mut dice),
                1 => ban(&mut dice),
                2 => poke(&mut dice),
                _ => chat(&mut dice, false),
            },
            _ => chat(&mut dice, true),
        })
        .collect()
}

fn heartbeat(dice: &mut Dice) -> String {
    object(&[
        ("time", (1_795_000_000 + dice.below(90_000)).to_string()),
        ("self_id", "2914067851".to_owned()),
        ("post_type", quoted("meta_event")),
        ("meta_event_type", quoted("heartbeat")),
        ("status", object(&[("online", "true".to_owned()), ("good", "true".to_owned())])),
        ("interval", "30000".to_owned()),
    ])
}

fn poke(dice: &mut Dice) -> String {
    let piece = |members: &[(&str, &str)]| {
        object(&members.iter().map(|(key, value)| (*key, quoted(value))).collect::<Vec<_>>())
    };
    object(&[
        ("time", (1_795_000_000 + dice.below(90_000)).to_string()),
        ("self_id", "2914067851".to_owned()),
        ("post_type", quoted("notice")),
        ("notice_type", quoted("notify")),
        ("sub_type", quoted("poke")),
        ("target_id", dice.id().to_string()),
        ("user_id", dice.id().to_string()),
        ("group_id", dice.id().to_string()),
        (
            "raw_info",
            array(&[
                piece(&[("col", "1"), ("nm", ""), ("type", "qq"), ("uid", &format!("u_{}", dice.hex(22)))]),
                piece(&[("jp", ""), ("src", "https://img.example.org/poke.png"), ("type", "img")]),
                piece(&[("txt", "戳了戳"), ("type", "nor")]),
            ]),
        ),
    ])
}

/// A message of one to five segments.
fn chat(dice: &mut Dice, group: bool) -> String {
    let (mut segments, mut raw) = (Vec::new(), String::new());
    if dice.below(5) == 0 {
        let id = dice.id().to_string();
        raw.push_str(&format!("[CQ:reply,id={id}]"));
        segments.push(segment("reply", &[("id", quoted(&id))]));
    }
    for _ in 0..=dice.below(4) {
        match dice.below(8) {
            0 => {
                let (segment, code) = image(dice, 10 + raw.len() % 60);
                raw.push_str(&code);
                segments.push(segment);
            }
            1 => {
                let id = dice.id();
                raw.push_str(&format!("[CQ:at,qq={id}]"));
                segments.push(at(id));
            }
            2 => {
                let id = dice.below(400).to_string();
                raw.push_str(&format!("[CQ:face,id={id}]"));
                segments.push(segment("face", &[("id", quoted(&id))]));
            }
            _ => {
                let sentence = dice.pick(&SENTENCES);
                raw.push_str(sentence);
                segments.push(text(sentence));
            }
        }
    }
    Chat::new(dice, raw, segments).event(dice, group)
}

#[cfg(test)]
mod tests {
    use super::{Frame, Kind, all, cq_text};
    use onebot_types::Json;
    use onebot_types::v11::action::GetGroupMemberList;
    use onebot_types::v11::{
        Action, Event, EventKind, Message, MessageEvent, NoticeEvent, Request, Response, Segment,
    };
    use serde::{Serialize, de::DeserializeOwned};
    use serde_json::Value;
    use std::collections::BTreeSet;
    use std::fmt::Debug;

    /// Decodes in every way and encodes in every way; gives the debug form.
    fn check<T>(document: &str) -> String
    where
        T: Json + DeserializeOwned + Serialize + PartialEq + Debug,
    {
        let value: Value = serde_json::from_str(document).unwrap();
        let decoded = T::from_json(document).unwrap();
        assert_eq!(decoded, serde_json::from_str(document).unwrap());
        assert_eq!(decoded, sonic_rs::from_str(document).unwrap());
        for text in [decoded.to_json(), serde_json::to_string(&decoded).unwrap()] {
            assert_eq!(value, serde_json::from_str::<Value>(&text).unwrap());
        }
        format!("{decoded:?}")
    }

    #[test]
    fn decode_to_types_and_come_back_the_same() {
        for Frame { name, documents, kind, .. } in all() {
            for document in documents {
                let debug = match kind {
                    Kind::Event => check::<Event>(&document),
                    Kind::Request => check::<Request>(&document),
                    Kind::Response => check::<Response<GetGroupMemberList>>(&document),
                };
                // Whatever has no typed form is an `Other`, which the debug form shows wherever it stands.
                assert!(!debug.contains("Other("), "{name}: {debug}");
                assert!(kind != Kind::Response || debug.contains("data: Some("), "{name}: {debug}");
            }
        }
    }

    #[test]
    fn are_what_the_tables_say() {
        let frames = all();
        let event = |name: &str| {
            let frame = frames.iter().find(|frame| frame.name == name).unwrap();
            Event::from_json(&frame.documents[0]).unwrap().kind
        };
        let group = |name| match event(name) {
            EventKind::Message(MessageEvent::Group(message)) => message.message.into_segments(),
            other => panic!("{other:?}"),
        };
        assert!(matches!(
            group("a")[..],
            [Segment::Reply(_), Segment::At(_), Segment::Text(_), Segment::Image(_)]
        ));
        assert!(matches!(event("b"), EventKind::Notice(NoticeEvent::GroupBan(_))));
        assert_eq!(group("d").len(), 50);

        fn depth(message: &Message) -> usize {
            let node = |segment: &Segment| match segment {
                Segment::Node(node) => node.content.as_ref().map(|content| 1 + depth(content)),
                _ => None,
            };
            message.iter().filter_map(node).max().unwrap_or(0)
        }
        let e = frames.iter().find(|frame| frame.name == "e").unwrap();
        let request: Request = Request::from_json(&e.documents[0]).unwrap();
        let Action::SendGroupMsg(send) = request.action else { panic!("{request:?}") };
        assert_eq!(depth(&send.message), 5);

        let documents = frames.iter().find(|frame| frame.name == "m").unwrap().documents.iter();
        let different: BTreeSet<_> = documents.clone().collect();
        assert_eq!(different.len(), 96);
        assert_eq!(documents.filter(|document| document.contains("\"message_type\":\"group\"")).count(), 77);
    }

    #[test]
    fn are_of_the_documented_sizes() {
        let sizes: Vec<_> =
            all().iter().map(|frame| (frame.name, frame.documents.len(), frame.bytes())).collect();
        let near = |at: usize, bytes: usize| {
            let actual = sizes[at].2;
            assert!(actual.abs_diff(bytes) * 20 <= bytes, "{sizes:?}");
        };
        near(0, 985);
        near(1, 189);
        near(2, 64_000);
        near(3, 4_700);
        near(4, 7_900);
        assert_eq!(sizes[5].1, 96);
        assert_eq!(cq_text().len(), 1024);
    }
}

//! Events.

use super::json::{
    CARDS, Dice, GROUPS, NAMES, ROLES, SENTENCES, array, at, image, object, quoted, segment, text,
};

/// What a message event is made of.
struct Chat {
    id: u64,
    user: u64,
    name: &'static str,
    card: &'static str,
    role: &'static str,
    raw: String,
    message: Form,
}

/// How the message stands in the event.
enum Form {
    Segments(Vec<String>),
    /// The text with CQ codes.
    Text,
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
            message: Form::Segments(segments),
        }
    }

    /// The event. In a group there are two members more.
    fn event(&self, dice: &mut Dice, group: bool) -> String {
        let id = self.id.to_string();
        let (message, format) = match &self.message {
            Form::Segments(segments) => (array(segments), "array"),
            Form::Text => (quoted(&self.raw), "string"),
        };
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
            ("message", message),
            ("message_format", quoted(format)),
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
pub(super) fn reply() -> String {
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
        message: Form::Segments(segments),
    };
    chat.event(&mut dice, true)
}

/// Frame b, and some of m.
pub(super) fn ban(dice: &mut Dice) -> String {
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

/// Frame d.
pub(super) fn long() -> String {
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

/// Frame s.
pub(super) fn string() -> String {
    let mut dice = Dice(11);
    let (_, image) = image(&mut dice, 24);
    let raw =
        format!("[CQ:reply,id={}][CQ:at,qq={}] 三点的会改到四点&#91;楼上&#93; {image}", dice.id(), dice.id());
    let chat = Chat { message: Form::Text, ..Chat::new(&mut dice, raw, Vec::new()) };
    chat.event(&mut dice, true)
}

/// Events like this one, as long as wanted: a group message whose segments take about so many bytes.
pub(super) fn long_message(bytes: usize) -> String {
    let mut dice = Dice(31);
    let (mut all, mut length) = (Vec::new(), 0);
    while length < bytes {
        let (segments, _) = segments(&mut dice);
        length += segments.iter().map(|segment| segment.len() + 1).sum::<usize>();
        all.extend(segments);
    }
    Chat::new(&mut dice, String::new(), all).event(&mut dice, true)
}

/// A group message with one text of so many bytes.
pub(super) fn long_text(bytes: usize) -> String {
    let mut dice = Dice(37);
    let mut all = String::new();
    while all.len() < bytes {
        all.push_str(dice.pick(&SENTENCES));
    }
    Chat::new(&mut dice, String::new(), vec![text(&all)]).event(&mut dice, true)
}

/// Frame m.
pub(super) fn mixture() -> Vec<String> {
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

pub(super) fn heartbeat(dice: &mut Dice) -> String {
    object(&[
        ("time", (1_795_000_000 + dice.below(90_000)).to_string()),
        ("self_id", "2914067851".to_owned()),
        ("post_type", quoted("meta_event")),
        ("meta_event_type", quoted("heartbeat")),
        ("status", object(&[("online", "true".to_owned()), ("good", "true".to_owned())])),
        ("interval", "30000".to_owned()),
    ])
}

pub(super) fn poke(dice: &mut Dice) -> String {
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
pub(super) fn chat(dice: &mut Dice, group: bool) -> String {
    let (segments, raw) = segments(dice);
    Chat::new(dice, raw, segments).event(dice, group)
}

/// One to five segments, and the same as a text with CQ codes.
pub(super) fn segments(dice: &mut Dice) -> (Vec<String>, String) {
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
    (segments, raw)
}

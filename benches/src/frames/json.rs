//! What the frames are built of: chance that is the same in every run, names, and JSON.

/// A small linear congruential generator, so that the frames are the same in every run.
#[derive(Debug)]
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
    pub(super) fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
    pub(super) fn pick(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len() as u64) as usize]
    }
    /// An account, group or message number.
    pub(super) fn id(&mut self) -> u64 {
        let digits = 5 + self.below(6) as u32;
        10_u64.pow(digits - 1) + self.below(9 * 10_u64.pow(digits - 1))
    }
    pub(super) fn hex(&mut self, digits: usize) -> String {
        (0..digits)
            .map(|_| char::from_digit(self.below(16) as u32, 16).unwrap_or('0').to_ascii_uppercase())
            .collect()
    }
}

pub(super) const NAMES: [&str; 8] =
    ["林间小路", "Harbour", "半糖去冰", "Q", "北方的风 north wind", "mika", "一只会写代码的猫", "zero\\one"];
pub(super) const CARDS: [&str; 6] = ["", "", "值班 | 林", "third shift", "【翻译组】米卡", "old \"captain\""];
pub(super) const ROLES: [&str; 4] = ["member", "member", "admin", "owner"];
pub(super) const GROUPS: [&str; 4] = ["周末骑行", "Rust 学习小组", "night train", "读书会（三群）"];
pub(super) const SENTENCES: [&str; 8] = [
    "今天晚上八点老地方见，记得带灯。",
    "ok",
    "The build is green again, thanks for looking into it so quickly!",
    "哈哈哈哈哈",
    "第一行\n第二行\t缩进",
    "他说\"明天再说\"，然后就下线了",
    "有没有人知道这个怎么配置？我试了 3 种办法都不行，日志里只有一行 path\\to\\file。",
    " ",
];

pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An object of members whose values are JSON already.
pub(super) fn object(members: &[(&str, String)]) -> String {
    let members: Vec<_> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", members.join(","))
}

pub(super) fn array(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

pub(super) fn segment(kind: &str, data: &[(&str, String)]) -> String {
    object(&[("type", quoted(kind)), ("data", object(data))])
}

pub(super) fn text(text: &str) -> String {
    segment("text", &[("text", quoted(text))])
}

pub(super) fn at(id: u64) -> String {
    segment("at", &[("qq", quoted(&id.to_string()))])
}

pub(super) fn image(dice: &mut Dice, key: usize) -> (String, String) {
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

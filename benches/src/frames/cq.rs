//! A message with CQ codes.

use super::json::{Dice, SENTENCES};
use onebot_types::v11::Message;

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

/// The same message as a JSON array of segments.
pub fn cq_array() -> String {
    Message::from(Message::from_cq(cq_text()).into_segments()).to_json()
}

use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Debug, Clone, PartialEq, Segment)]
struct Sticker {
    #[segment(send_only(NapCat), recv_only(LlBot, NapCat))]
    id: Option<String>,
    extra: Extra,
}

fn main() {}

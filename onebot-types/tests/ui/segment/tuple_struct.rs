use onebot_types::Segment;
use onebot_types::wire::Extra;

#[derive(Segment)]
struct Card(String, Extra);

fn main() {}

use onebot_types::Endpoint;
use onebot_types::wire::{Extra, Id};

#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(method = GET)]
struct GetRoom {
    #[endpoint(query)]
    room_id: Option<Id>,
    extra: Extra,
}

fn main() {}

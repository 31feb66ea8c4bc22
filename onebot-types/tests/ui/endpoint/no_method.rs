use onebot_types::Endpoint;
use onebot_types::wire::{Extra, Id};

#[derive(Debug, Clone, PartialEq, Endpoint)]
#[endpoint(path = "/rooms/{room_id}")]
struct GetRoom {
    room_id: Id,
    extra: Extra,
}

fn main() {}

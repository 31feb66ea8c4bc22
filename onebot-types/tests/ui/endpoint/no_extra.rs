use onebot_types::Endpoint;
use onebot_types::wire::Id;

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct GetRoom {
    room_id: Id,
}

fn main() {}

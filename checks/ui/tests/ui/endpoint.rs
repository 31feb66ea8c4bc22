//! What `#[derive(Endpoint)]` says of mistakes: a type is named after its own. New ones stand at the end, where they move no line.

use onebot_types::Endpoint;
use onebot_types::wire::{Extra, Id};

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}", alias = "/rooms/{id}")]
struct AliasWithOtherParameters {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = PUT, path = "/rooms/{room_id}")]
struct BodyNamedOtherwise {
    room_id: Id,
    #[endpoint(body)]
    content: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct FieldInPathAndQuery {
    #[endpoint(query)]
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct FieldWithoutPlace {
    room_id: Id,
    limit: Option<Id>,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = "GET", path = "/rooms/{room_id}")]
struct MethodText {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct NoExtra {
    room_id: Id,
}

#[derive(Endpoint)]
#[endpoint(path = "/rooms/{room_id}")]
struct NoMethod {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET)]
struct NoPath {
    #[endpoint(query)]
    room_id: Option<Id>,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct OptionalInPath {
    room_id: Option<Id>,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/no-{room_id}")]
struct ParameterInSegment {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}/{room_id}")]
struct ParameterTwice {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}/{seat_id}")]
struct ParameterWithoutField {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms?room_id={room_id}")]
struct PathWithQuery {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct QueryAndBody {
    room_id: Id,
    #[endpoint(query, body)]
    body: Option<Id>,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct QueryNamedBody {
    room_id: Id,
    #[endpoint(query)]
    body: Option<Id>,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "rooms/{room_id}")]
struct RelativePath {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = PUT, path = "/rooms/{room_id}")]
struct TwoBodies {
    room_id: Id,
    #[endpoint(body)]
    body: Id,
    #[endpoint(body)]
    other: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}")]
struct UnknownKeyOnField {
    #[endpoint(path)]
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = GET, path = "/rooms/{room_id}", rename = "room")]
struct UnknownKeyOnType {
    room_id: Id,
    extra: Extra,
}

#[derive(Endpoint)]
#[endpoint(method = FETCH, path = "/rooms/{room_id}")]
struct UnknownMethod {
    room_id: Id,
    extra: Extra,
}

fn main() {}

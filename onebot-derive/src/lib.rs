//! Derive macros of `onebot-types`. Use them through that crate, which re-exports them.
//!
//! A struct derives what it is on the wire: [`Segment`], [`Event`], [`Action`], [`Endpoint`] or, for everything that stands inside others,
//! [`Object`]. An enum of structs derives [`Union`], an enum of known texts or integers [`OpenEnum`]. Each derive gives the
//! codec, serde's `Serialize` and `Deserialize` through it, the facts that validation and schemas read, and constructors.
//!
//! # Attributes
//!
//! The attribute is the derive's name in snake case: `#[segment(…)]`, `#[open_enum(…)]`.
//!
//! | key | where | meaning |
//! | --- | --- | --- |
//! | `rename = "…"` | type, field, variant | name on the wire; by default the Rust name, of types and enum variants in snake case |
//! | `sub_type = "…"` | event | second tag, as `poke` under `notify` |
//! | `alias = "…"` | action | another name, which a request keeps as it was spelled; may stand several times |
//! | `method = …`, `path = "…"` | endpoint | `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, and the path with its parameters: `/guilds/{guild_id}` |
//! | `alias = "…"` | endpoint | another path with the same parameters, which is read as the first one |
//! | `query`, `body` | field of an endpoint | where it is sent, if its name is not in the path |
//! | `response = Type` | action, endpoint | what it is answered with |
//! | `only(…)` | type, field | the dialects that have it; by default all |
//! | `send_only`, `recv_only` | type, field | the only direction in which it is used |
//! | `send_only(…)`, `recv_only(…)` | type, field | the same, in these dialects only |
//! | `required`, `required(send)`, `required(receive)` | `Option` field | documented as always there, in both directions or one; needed to send, it is an argument of `new` |
//! | `required(send(…))` | `Option` field | the same, in these dialects only; no argument of `new` |
//! | `new` | `Option` field | an argument of `new` all the same |
//! | `no_setter` | `Option` field | no method sets it, where its name is that of another |
//! | `text`, `number`, `boolean` | field | an id, a number or a switch that is always of this JSON type; of two, either |
//! | `text(send(…), receive(…))` | field | the same, in these directions and dialects only |
//! | `any_content` | object | as the content of a union any value may stand in its place |
//! | `hot` | segment, event, object | read in a loop of its own: a few percent faster, for the few types that most documents hold |
//! | `range(min, max)`, `length(min, max)`, `url` | field | what `validate` asks of the value |
//! | `check = CONSTANT` | type | a rule that concerns several fields, a `Check`; may stand several times |
//! | `tag = "…"`, `content = "…"` | union | key of the tag, and of the content if the fields do not stand beside the tag |
//! | `suffixes("…", …)` | union | what may follow a name without changing its meaning |
//! | `within = Type` | union | the union that holds this one; what this one holds converts into it too |
//! | `rename_all = "…"` | open enum | how variants without a `rename` are named: `snake_case`, `lowercase`, `UPPERCASE`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `camelCase`, `PascalCase` |
//! | `crate = path` | type | where `onebot_types` is, if not under that name |
//!
//! Without `text` and `number` a received id or number is a JSON text in a segment and a JSON number elsewhere, a received switch
//! `true` or `false`; what is sent may be spelled in any way. Segments are built with texts, but where one of the others stands
//! alone; everything else with texts only where `text` stands alone.
//!
//! What serde calls `default`, `flatten`, `skip`, and `alias` on a field are errors: each would lose what was received.

mod ast;
mod attr;
mod case;
mod check;
mod ctxt;
mod endpoint;
mod expand;
mod fallback;
mod open_enum;
#[cfg(test)]
mod tests;
mod union;

use ast::Kind;
use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// A piece of a message: `{"type": …, "data": {…}}`, declared by its data. See the [crate](self) for attributes.
#[proc_macro_derive(Segment, attributes(segment))]
pub fn segment(input: TokenStream) -> TokenStream {
    expand::derive(&parse_macro_input!(input as DeriveInput), Kind::Segment).into()
}

/// An event, declared by what stands beside its tags. See the [crate](self) for attributes.
#[proc_macro_derive(Event, attributes(event))]
pub fn event(input: TokenStream) -> TokenStream {
    expand::derive(&parse_macro_input!(input as DeriveInput), Kind::Event).into()
}

/// An API action, declared by its parameters. See the [crate](self) for attributes.
#[proc_macro_derive(Action, attributes(action))]
pub fn action(input: TokenStream) -> TokenStream {
    expand::derive(&parse_macro_input!(input as DeriveInput), Kind::Action).into()
}

/// An HTTP endpoint, declared by the parameters of its path and query, and its body. See the [crate](self) for attributes.
#[proc_macro_derive(Endpoint, attributes(endpoint))]
pub fn endpoint(input: TokenStream) -> TokenStream {
    expand::derive(&parse_macro_input!(input as DeriveInput), Kind::Endpoint).into()
}

/// An object that stands inside others. See the [crate](self) for attributes.
#[proc_macro_derive(Object, attributes(object))]
pub fn object(input: TokenStream) -> TokenStream {
    expand::derive(&parse_macro_input!(input as DeriveInput), Kind::Object).into()
}

/// An enum of structs, told apart by a tag. See the [crate](self) for attributes.
#[proc_macro_derive(Union, attributes(union))]
pub fn union(input: TokenStream) -> TokenStream {
    union::derive(&parse_macro_input!(input as DeriveInput)).into()
}

/// An enum of known texts or integers, and `Other` for the rest. See the [crate](self) for attributes.
#[proc_macro_derive(OpenEnum, attributes(open_enum))]
pub fn open_enum(input: TokenStream) -> TokenStream {
    open_enum::derive(&parse_macro_input!(input as DeriveInput)).into()
}

//! Rules that concern more than one token of a struct.

use crate::ast::{Field, Item, Kind};
use crate::ctxt::Ctxt;
use crate::endpoint;
use syn::ext::IdentExt;

/// Fields that a reader can tell apart: a bit each.
const MOST_FIELDS: usize = 128;

/// Keys that `Event` reads and writes itself.
const EVENT_KEYS: [&str; 3] = ["time", "self_id", "post_type"];

/// Notes every rule that a struct breaks.
pub(crate) fn check(cx: &Ctxt, item: &Item<'_>) {
    if item.fields.len() > MOST_FIELDS {
        cx.error(item.ident, format_args!("more than {MOST_FIELDS} fields"));
    }
    if let (Some(sub_type), None) = (item.attrs.find("sub_type"), &item.attrs.rename) {
        cx.error(sub_type, "`sub_type` stands beside a `rename` with the first tag");
    }
    for (n, alias) in item.attrs.aliases.iter().enumerate() {
        let name = alias.value();
        if name == item.wire || item.attrs.aliases[..n].iter().any(|other| other.value() == name) {
            cx.error(alias, format_args!("`{name}` is a name of the action already"));
        }
    }
    if item.kind == Kind::Endpoint {
        endpoint::check(cx, item);
    }
    for (n, field) in item.fields.iter().enumerate() {
        if item.fields[..n].iter().any(|other| other.wire == field.wire) {
            cx.error(field.name(), format_args!("another field is named `{}` on the wire", field.wire));
        }
        if item.kind == Kind::Event {
            event(cx, item, field);
        }
        for name in ["required", "new", "no_setter"] {
            if let (false, Some(key)) = (field.optional, field.attrs.find(name)) {
                let message = "is for an `Option`: without one the field is asked for anyway";
                cx.error(key, format_args!("`{name}` {message}"));
            }
        }
        direction(cx, field);
        if field.optional && field.ident.unraw() == "new" {
            cx.error(field.ident, "the setter of a field named `new` would hide the constructor; rename it");
        }
    }
}

fn event(cx: &Ctxt, item: &Item<'_>, field: &Field<'_>) {
    let wire = field.wire.as_str();
    if EVENT_KEYS.contains(&wire) {
        cx.error(field.name(), format_args!("`{wire}` belongs to every event and stands in `Event`"));
    }
    if wire == "sub_type" && item.attrs.sub_type.is_some() {
        cx.error(field.name(), "the event's `sub_type` is its second tag already");
    }
}

/// A field cannot be required in a direction in which it is not used.
fn direction(cx: &Ctxt, field: &Field<'_>) {
    let (required, only) = (&field.attrs.required, &field.attrs.used_only);
    let all = |by: &Option<Vec<_>>| by.as_ref().is_some_and(Vec::is_empty);
    let wrong = (all(&only.send) && required.receive.is_some() && required.send.is_none())
        || (all(&only.receive) && required.send.is_some() && required.receive.is_none());
    if let (true, Some(key)) = (wrong, field.attrs.find("required")) {
        cx.error(key, "required in the direction in which the field is not used");
    }
}

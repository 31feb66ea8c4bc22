//! Rules that concern more than one token of a struct.

use crate::ast::{Item, Kind};
use crate::ctxt::Ctxt;

/// Fields that a generated reader can number in a byte.
const MOST_FIELDS: usize = 254;

/// Notes every rule that a struct breaks.
pub(crate) fn check(cx: &Ctxt, item: &Item<'_>) {
    if item.fields.len() > MOST_FIELDS {
        cx.error(item.ident, format_args!("more than {MOST_FIELDS} fields"));
    }
    if item.attrs.sub_type.is_some() && item.kind == Kind::Event && item.attrs.rename.is_none() {
        cx.error(item.attrs.find("sub_type"), "`sub_type` stands beside a `rename` with the first tag");
    }
    for (n, field) in item.fields.iter().enumerate() {
        if item.fields[..n].iter().any(|other| other.wire == field.wire) {
            cx.error(field.ident, format_args!("another field is named `{}` on the wire", field.wire));
        }
        if item.kind == Kind::Event && ["time", "self_id", "post_type"].contains(&field.wire.as_str()) {
            cx.error(
                field.ident,
                format_args!("`{}` belongs to every event and stands in `Event`", field.wire),
            );
        }
        for key in ["required", "new"] {
            if let (false, Some(key)) = (field.optional, field.attrs.find(key)) {
                cx.error(
                    key,
                    format_args!("`{key}` is for an `Option`: without one the field is asked for anyway"),
                );
            }
        }
        if field.ident == "new" {
            cx.error(field.ident, "a field named `new` would hide the constructor; rename it");
        }
    }
}

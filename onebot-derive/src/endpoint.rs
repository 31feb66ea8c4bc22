//! What only endpoints have: a method, a path, and a place for each field.

use crate::ast::{Field, Item};
use crate::attr::Attrs;
use crate::ctxt::Ctxt;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Ident, LitStr};

/// Each method with the variant of `onebot_types::info::Method`.
const METHODS: [(&str, &str); 5] =
    [("GET", "Get"), ("POST", "Post"), ("PUT", "Put"), ("PATCH", "Patch"), ("DELETE", "Delete")];

/// What tells an endpoint on the wire: `GET /guilds/{guild_id}`.
pub(crate) fn wire(attrs: &Attrs) -> String {
    let method = attrs.method.as_ref().map(Ident::to_string).unwrap_or_default();
    format!("{method} {}", path(attrs))
}

fn path(attrs: &Attrs) -> String {
    attrs.path.as_ref().map(LitStr::value).unwrap_or_default()
}

/// The call that says where a field is sent.
pub(crate) fn place(attrs: &Attrs) -> TokenStream {
    let place = match (attrs.find("query"), attrs.find("body")) {
        (Some(_), _) => quote!(Query),
        (_, Some(_)) => quote!(Body),
        _ => quote!(Path),
    };
    quote!(.place(__p::Place::#place))
}

/// The trait of endpoints.
pub(crate) fn role(ident: &Ident, attrs: &Attrs) -> TokenStream {
    let response = attrs.response.as_ref().map_or_else(|| quote!(__p::NoAnswer), ToTokens::to_token_stream);
    let known = attrs.method.as_ref().and_then(|method| METHODS.iter().find(|(name, _)| method == name));
    let method = Ident::new(known.unwrap_or(&METHODS[0]).1, Span::mixed_site());
    let path = path(attrs);
    quote! {
        impl __p::EndpointData for #ident {
            type Response = #response;
            const METHOD: __p::Method = __p::Method::#method;
            const PATH: &'static str = #path;
        }
    }
}

/// Notes every rule that an endpoint breaks.
pub(crate) fn check(cx: &Ctxt, item: &Item<'_>) {
    let attrs = &item.attrs;
    match &attrs.method {
        Some(method) if METHODS.iter().all(|(name, _)| method != name) => {
            let known = METHODS.map(|(name, _)| name).join("`, `");
            cx.error(method, format_args!("no such method; there are `{known}`"));
        }
        None if attrs.find("method").is_none() => {
            cx.error(item.ident, "missing `#[endpoint(method = …)]`");
        }
        _ => {}
    }
    let Some(path) = &attrs.path else {
        if attrs.find("path").is_none() {
            cx.error(item.ident, "missing `#[endpoint(path = \"…\")]`");
        }
        return;
    };
    let Some(names) = parameters(cx, path) else { return };
    for (n, name) in names.iter().enumerate() {
        if names[..n].contains(name) {
            cx.error(path, format_args!("`{{{name}}}` stands twice"));
        } else if item.fields.iter().all(|field| field.wire != *name) {
            cx.error(path, format_args!("no field is named `{name}`"));
        }
    }
    for alias in &attrs.aliases {
        let same =
            |others: Vec<String>| others.len() == names.len() && others.iter().all(|o| names.contains(o));
        if parameters(cx, alias).is_some_and(|others| !same(others)) {
            cx.error(alias, "expected the parameters of the path");
        }
    }
    let mut bodies = 0;
    for field in &item.fields {
        if let Some(key) = field.attrs.find("body") {
            bodies += 1;
            if bodies == 2 {
                cx.error(key, "another field is the body already");
            }
        }
        self::field(cx, field, names.contains(&field.wire), bodies < 2);
    }
}

/// The names in braces, each of which is a whole segment of the path.
fn parameters(cx: &Ctxt, path: &LitStr) -> Option<Vec<String>> {
    let value = path.value();
    if !value.starts_with('/') && !value.starts_with("https://") {
        cx.error(path, "expected a path that begins with `/`, or an address with `https://`");
        return None;
    }
    if value.contains(['?', '#']) {
        cx.error(path, "expected a path without a query: its parameters are fields with `query`");
        return None;
    }
    let mut names = Vec::new();
    for segment in value.split('/').filter(|segment| segment.contains(['{', '}'])) {
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) if !name.is_empty() && !name.contains(['{', '}']) => names.push(name.to_owned()),
            _ => {
                cx.error(path, format_args!("expected a parameter as a whole segment, found `{segment}`"));
                return None;
            }
        }
    }
    Some(names)
}

fn field(cx: &Ctxt, field: &Field<'_>, in_path: bool, first: bool) {
    let [query, body] = ["query", "body"].map(|key| field.attrs.find(key));
    match (in_path, query, body) {
        (true, Some(key), _) | (true, None, Some(key)) => {
            cx.error(key, format_args!("`{}` is a parameter of the path already", field.wire));
        }
        (true, None, None) if field.optional => {
            cx.error(field.ident, "a parameter of the path is always there: expected no `Option`");
        }
        (false, Some(_), Some(key)) => cx.error(key, "`query` and `body` exclude each other"),
        (false, None, None) => {
            let message = "is not in the path: expected `#[endpoint(query)]` or `#[endpoint(body)]`";
            cx.error(field.ident, format_args!("`{}` {message}", field.wire));
        }
        (false, None, Some(_)) if field.wire != "body" && first => {
            cx.error(field.name(), "the body is named `body`");
        }
        (false, Some(_), None) if field.wire == "body" => {
            cx.error(field.name(), "`body` is the name of the body");
        }
        _ => {}
    }
}

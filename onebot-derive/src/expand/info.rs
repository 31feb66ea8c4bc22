//! The facts: what is said of the type and of each field, one call for each fact beyond the common ones.

use crate::ast::{Field, Item, Kind};
use crate::attr::{Attrs, Holds};
use crate::endpoint;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

pub(crate) struct Info {
    /// An expression a field.
    pub(crate) fields: Vec<TokenStream>,
    /// Of the type; the list of its fields is `__FIELDS`.
    pub(crate) info: TokenStream,
}

pub(crate) fn expand(item: &Item<'_>) -> Info {
    let Item { ident, doc, wire, attrs, .. } = item;
    let kind = Ident::new(item.kind.variant(), Span::mixed_site());
    let name = ident.unraw().to_string();
    let fields = item.fields.iter().map(|field| {
        let place = (item.kind == Kind::Endpoint).then(|| endpoint::place(&field.attrs));
        let info = self::field(field);
        quote!(#info #place)
    });
    let fields = fields.collect();
    let wire = (item.kind != Kind::Object).then(|| quote!(.wire(#wire)));
    let sub_type = attrs.sub_type.as_ref().map(|sub_type| quote!(.sub_type(#sub_type)));
    let aliases = &attrs.aliases;
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let role = match item.kind {
        Kind::Action => Some(quote!(ActionData)),
        Kind::Endpoint => Some(quote!(EndpointData)),
        _ => None,
    };
    let response = role.map(|role| quote!(.response(&<<Self as __p::#role>::Response as __p::Wire>::SHAPE)));
    let any_content = attrs.find("any_content").map(|_| quote!(.any_content()));
    let checks = &attrs.checks;
    let checks = (!checks.is_empty()).then(|| quote!(.checks(&[#(#checks),*])));
    let common = common(attrs);
    let info = quote! {
        &__p::TypeInfo::new::<Self>(__p::Kind::#kind, #name, __p::module_path!(), #doc, __FIELDS)
            #wire #sub_type #aliases #any_content #response #common #checks
    };
    Info { fields, info }
}

fn field(field: &Field<'_>) -> TokenStream {
    let Field { wire, doc, ty, attrs, .. } = field;
    // The one place that names the type's trait, so that a type without a JSON form gives one error, on the type.
    let shape = quote_spanned!(ty.span()=> <#ty as __p::Wire>::SHAPE);
    let required = if field.optional {
        let Holds { send, receive } = &attrs.required;
        let send = send.as_ref().map(|by| by_dialects(&quote!(to_send), by));
        let receive = receive.as_ref().map(|by| by_dialects(&quote!(received), by));
        quote!(#send #receive)
    } else {
        quote!(.essential())
    };
    let Attrs { text, number, boolean, .. } = attrs;
    let spelled = [(text, quote!(text)), (number, quote!(number)), (boolean, quote!(boolean))];
    let spelled = spelled.into_iter().filter(|(holds, _)| holds.send.is_some() || holds.receive.is_some());
    let spelled = spelled.map(|(holds, method)| {
        let list =
            |by: &Option<Vec<Ident>>| by.as_ref().map_or_else(|| quote!(__p::Dialects::NONE), |by| list(by));
        let (send, receive) = (list(&holds.send), list(&holds.receive));
        quote!(.#method(#send, #receive))
    });
    let rules = &attrs.rules;
    let rules = (!rules.is_empty()).then(|| quote!(.rules(&[#(__p::Rule::#rules),*])));
    let common = common(attrs);
    quote!(__p::FieldInfo::new(#wire, #doc, #shape) #required #common #(#spelled)* #rules)
}

/// What types and fields share.
fn common(attrs: &Attrs) -> TokenStream {
    let only = (!attrs.only.is_empty()).then(|| by_dialects(&quote!(only), &attrs.only));
    let Holds { send, receive } = &attrs.used_only;
    let by = [(send, quote!(Send), quote!(send_only)), (receive, quote!(Receive), quote!(recv_only))];
    let directions = by.into_iter().filter_map(|(by, direction, method)| {
        by.as_ref().map(|by| match &by[..] {
            [] => quote!(.direction(__p::Direction::#direction)),
            by => by_dialects(&method, by),
        })
    });
    only.into_iter().chain(directions).collect()
}

/// A fact that holds in dialects: in all of them if the list is empty.
fn by_dialects(method: &TokenStream, dialects: &[Ident]) -> TokenStream {
    let list = list(dialects);
    quote!(.#method(#list))
}

fn list(dialects: &[Ident]) -> TokenStream {
    match dialects {
        [] => quote!(__p::Dialects::ALL),
        _ => quote!(__p::Dialects::NONE #(.and(__p::Dialect::#dialects))*),
    }
}

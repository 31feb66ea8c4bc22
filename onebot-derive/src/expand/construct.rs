//! Building a value: `new` with what is needed, a setter for everything else.

use crate::ast::{Field, Item, Kind};
use crate::attr::Attrs;
use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

pub(crate) fn expand(item: &Item<'_>) -> TokenStream {
    let Item { vis, ident, fields, .. } = item;
    let given: Vec<_> = fields.iter().filter(|field| field.in_new()).collect();
    let names = given.iter().map(|field| field.ident);
    let types = given.iter().map(|field| field.ty);
    let values = fields.iter().map(|field| {
        let name = field.ident;
        let value = spelled(item, field, &quote!(__p::Into::into(#name)));
        match (field.in_new(), field.optional) {
            (true, true) => quote!(#name: __p::Some(#value)),
            (true, false) => quote!(#name: #value),
            (false, _) => quote!(#name: __p::None),
        }
    });
    let setters = fields
        .iter()
        .filter(|field| field.optional && field.attrs.find("no_setter").is_none())
        .map(|field| setter(item, field));
    let doc = if given.is_empty() {
        "A value without any field set.".to_owned()
    } else {
        let list: Vec<_> = given.iter().map(|field| format!("`{}`", field.ident.unraw())).collect();
        format!("A value with {}, and no other field set.", list.join(", "))
    };
    let default = given.is_empty().then(|| {
        quote! {
            impl __p::Default for #ident {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #ident {
            #[doc = #doc]
            #[inline]
            #vis fn new(#(#names: impl __p::Into<#types>),*) -> Self {
                Self { #(#values,)* extra: __p::Extra::new() }
            }
            #(#setters)*
        }
        #default
    }
}

fn setter(item: &Item<'_>, field: &Field<'_>) -> TokenStream {
    let vis = item.vis;
    let Field { ident, ty, wire, .. } = field;
    let plain = ident.unraw();
    let doc = format!("Sets [`{plain}`](#structfield.{plain}).");
    let value = spelled(item, field, &quote!(__p::Into::into(#ident)));
    quote! {
        #[doc = #doc]
        #vis fn #ident(mut self, #ident: impl __p::Into<#ty>) -> Self {
            __p::set(&mut self.#ident, #value, #wire, &mut self.extra);
            self
        }
    }
}

/// Segments of the standard spell everything as text, other types what they say.
fn spelled(item: &Item<'_>, field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let Attrs { text, number, boolean, .. } = &field.attrs;
    let other = number.send.is_some() || boolean.send.is_some();
    let only_text = text.send.as_ref().is_some_and(Vec::is_empty) && !other;
    let as_it_is = other && text.send.is_none();
    if only_text || item.kind == Kind::Segment && !as_it_is {
        let ty = field.ty;
        quote!(<#ty as __p::Wire>::spelled_as_text(#value))
    } else {
        quote!(#value)
    }
}

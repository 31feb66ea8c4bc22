//! From the model of a struct to the code for it.

mod codec;
mod construct;
mod info;

use crate::ast::{Item, Kind};
use crate::attr::Attrs;
use crate::check::check;
use crate::ctxt::Ctxt;
use crate::{endpoint, fallback};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, Ident};

/// What the derives for structs give.
pub(crate) fn derive(input: &DeriveInput, kind: Kind) -> TokenStream {
    let cx = Ctxt::default();
    let item = Item::new(&cx, input, kind);
    if let Some(item) = &item {
        check(&cx, item);
    }
    match cx.finish(item) {
        Ok(item) => expand(&item),
        Err(error) => fallback::object(input, kind, &error),
    }
}

fn expand(item: &Item<'_>) -> TokenStream {
    let Item { ident, private, .. } = item;
    let construct = construct::expand(item);
    let info = info::expand(item);
    let codec = codec::expand(item, &info);
    let serde = serde(ident);
    let role = role(item.kind, ident, &item.attrs);
    quote! {
        const _: () = {
            use #private as __p;
            #construct
            #codec
            #serde
            #role
        };
    }
}

/// serde's traits, through the codec, and `JsonSchema` and `Arbitrary` if the library has those features.
pub(crate) fn serde(ident: &Ident) -> TokenStream {
    quote! {
        impl __p::Serialize for #ident {
            fn serialize<S: __p::Serializer>(&self, serializer: S) -> __p::Result<S::Ok, S::Error> {
                __p::serialize(self, serializer)
            }
        }
        impl<'de> __p::Deserialize<'de> for #ident {
            fn deserialize<D: __p::Deserializer<'de>>(deserializer: D) -> __p::Result<Self, D::Error> {
                __p::deserialize(deserializer)
            }
        }
        __p::json_schema!(#ident);
        __p::arbitrary!(#ident);
    }
}

/// The trait that says what a struct is in its protocol.
pub(crate) fn role(kind: Kind, ident: &Ident, attrs: &Attrs) -> TokenStream {
    match kind {
        Kind::Segment => quote!(impl __p::SegmentData for #ident {}),
        Kind::Event => quote!(impl __p::EventData for #ident {}),
        Kind::Action => {
            let response =
                attrs.response.as_ref().map_or_else(|| quote!(__p::NoData), ToTokens::to_token_stream);
            quote!(impl __p::ActionData for #ident { type Response = #response; })
        }
        Kind::Endpoint => endpoint::role(ident, attrs),
        Kind::Object => TokenStream::new(),
    }
}

//! Reading and writing: one line a field, calls into the library.

use crate::ast::{Field, Item};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(crate) fn expand(item: &Item<'_>, info: &TokenStream) -> TokenStream {
    let Item { ident, fields, .. } = item;
    let count = fields.len();
    let numbers: Vec<_> = (0..count).map(Literal::usize_unsuffixed).collect();
    let keys = fields.iter().map(|field| Literal::byte_string(field.wire.as_bytes()));
    let begin = fields.iter().zip(&numbers).map(|(field, n)| begin(field, n));
    let fill = fields.iter().zip(&numbers).filter_map(|(field, n)| fill(field, n));
    let writes = fields.iter().map(write);
    quote! {
        fn __field(key: &[u8]) -> u8 {
            match key {
                #(#keys => #numbers,)*
                _ => __p::read::UNKNOWN,
            }
        }
        impl __p::Fields for #ident {
            fn fields(&self, out: &mut dyn __p::Sink) {
                #(#writes)*
                __p::write::extra(&self.extra, __field, out);
            }
        }
        impl __p::Object for #ident {
            const INFO: &'static __p::TypeInfo = #info;
            fn read_object(view: __p::View<'_>, claims: &__p::Claims<'_>) -> __p::Option<Self> {
                let (mut at, mut extra) = ([0u32; #count], __p::Extra::new());
                __p::read::index(view, claims, __field, &mut at, &mut extra)?;
                let mut v = Self { #(#begin)* extra };
                #(#fill)*
                __p::Some(v)
            }
            fn extra(&self) -> &__p::Extra {
                &self.extra
            }
            fn extra_mut(&mut self) -> &mut __p::Extra {
                &mut self.extra
            }
        }
        impl __p::Wire for #ident {
            const SHAPE: __p::Shape = __p::Shape::Object(|| <Self as __p::Object>::INFO);
            fn read(view: __p::View<'_>) -> __p::Option<Self> {
                __p::Object::read_object(view, &__p::Claims::NONE)
            }
            fn write(&self, key: __p::Key, out: &mut dyn __p::Sink) {
                out.object(key, self);
            }
        }
    }
}

/// The fields that have to be there.
fn begin(field: &Field<'_>, n: &Literal) -> TokenStream {
    let ident = field.ident;
    if field.optional {
        quote!(#ident: __p::None,)
    } else {
        quote!(#ident: __p::read::required(view, at[#n])?,)
    }
}

/// The others are read in their place: moving each, and dropping those before it should a reader panic, is half of the code.
fn fill(field: &Field<'_>, n: &Literal) -> Option<TokenStream> {
    let Field { ident, wire, .. } = field;
    field.optional.then(|| quote!(__p::read::field(&mut v.#ident, view, at[#n], #wire, &mut v.extra);))
}

fn write(field: &Field<'_>) -> TokenStream {
    let (ident, key) = (field.ident, field.key());
    if field.optional {
        quote!(__p::write::optional(self.#ident.as_ref(), #key, &self.extra, out);)
    } else {
        quote!(__p::Wire::write(&self.#ident, #key, out);)
    }
}

//! Reading and writing: the names and the fields, in the same order, for the library's loop and calls.
//!
//! Everything is `#[inline]`, not for speed: code for a type is then made where the type is used, and none for the hundreds of
//! types that a program does not use.

use super::info::Info;
use crate::ast::{Field, Item};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

pub(crate) fn expand(item: &Item<'_>, info: &Info) -> TokenStream {
    let Item { ident, fields, .. } = item;
    let Info { fields: field_infos, info } = info;
    let keys = fields.iter().map(Field::key);
    let find = find(fields);
    let fill = fill(item);
    let blank = fields.iter().map(blank);
    let writes = fields.iter().map(write);
    let bits = fields.iter().enumerate().map(|(n, field)| u128::from(!field.optional) << n);
    let required = Literal::u128_unsuffixed(bits.fold(0, |all, bit| all | bit));
    quote! {
        #find
        const __KEYS: &__p::Keys = &__p::Keys::new(&[#(#keys),*], __find, #required);
        const __FIELDS: &[__p::FieldInfo] = &[#(#field_infos),*];
        impl __p::Wire for #ident {
            const SHAPE: __p::Shape = __p::Shape::Object(__p::info::<Self>);
            #[inline]
            fn blank() -> Self {
                Self { #(#blank,)* extra: __p::Extra::new() }
            }
            #[inline]
            fn fill(&mut self, c: &mut __p::Cursor<'_>, claims: __p::Claims<'_>) -> bool {
                #fill
            }
            #[inline]
            fn write(&self, key: __p::Key, out: &mut dyn __p::Sink) {
                out.object(key, self);
            }
        }
        impl __p::Fields for #ident {
            #[inline]
            fn fields(&self, out: &mut dyn __p::Sink) {
                #(#writes)*
                __KEYS.write_unknown(&self.extra, out);
            }
        }
        impl __p::Object for #ident {
            const INFO: &'static __p::TypeInfo = #info;
            #[inline]
            fn extra(&self) -> &__p::Extra {
                &self.extra
            }
            #[inline]
            fn extra_mut(&mut self) -> &mut __p::Extra {
                &mut self.extra
            }
        }
    }
}

// By length first: a `match` on the names would test byte by byte, in ten times the code.
fn find(fields: &[Field<'_>]) -> TokenStream {
    let mut by_len = BTreeMap::<_, TokenStream>::new();
    for (n, field) in fields.iter().enumerate() {
        let (n, text) = (Literal::usize_unsuffixed(n), Literal::byte_string(field.wire.as_bytes()));
        by_len.entry(field.wire.len()).or_default().extend(quote!(if key == #text { #n } else));
    }
    let lens = by_len.keys().map(|len| Literal::usize_unsuffixed(*len));
    let tests = by_len.values();
    quote! {
        #[inline]
        fn __find(key: &[u8]) -> u8 {
            match key.len() {
                #(#lens => #tests { __p::UNKNOWN },)*
                _ => __p::UNKNOWN,
            }
        }
    }
}

fn fill(item: &Item<'_>) -> TokenStream {
    let fields = &item.fields;
    if item.attrs.find("hot").is_none() {
        let names = fields.iter().map(|field| field.ident);
        return quote!(__KEYS.read(c, claims, &mut [#(&mut self.#names),*], &mut self.extra));
    }
    let into = fields.iter().enumerate().map(|(n, Field { ident, .. })| {
        let n = Literal::usize_unsuffixed(n);
        quote!(#n => member.fill(#n, &mut self.#ident))
    });
    quote! {
        __KEYS.read_by(c, claims, &mut self.extra, |n, member| match n {
            #(#into,)*
            _ => member.unknown(),
        })
    }
}

fn blank(field: &Field<'_>) -> TokenStream {
    let Field { ident, ty, .. } = field;
    if field.optional { quote!(#ident: __p::None) } else { quote!(#ident: <#ty as __p::Wire>::blank()) }
}

// A call for each instead of a loop as in reading: most fields of a value that is written are absent, and cost nothing so.
fn write(field: &Field<'_>) -> TokenStream {
    let (ident, key) = (field.ident, field.key());
    if field.optional {
        quote!(__p::write::optional(&self.#ident, #key, &self.extra, out);)
    } else {
        quote!(__p::Wire::write(&self.#ident, #key, out);)
    }
}

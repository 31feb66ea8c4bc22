//! After an error: implementations that only satisfy the compiler, so that one mistake gives one error.

use crate::ast::Kind;
use crate::attr::{Attrs, Place};
use crate::ctxt::Ctxt;
use crate::expand;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Error};

/// For the derives for structs.
pub(crate) fn object(input: &DeriveInput, kind: Kind, error: &Error) -> TokenStream {
    let ident = &input.ident;
    let variant = syn::Ident::new(kind.variant(), proc_macro2::Span::mixed_site());
    let role = expand::role(kind, ident, &Attrs::default());
    let more = quote! {
        impl __p::Fields for #ident {
            fn fields(&self, _: &mut dyn __p::Sink) {}
        }
        impl __p::Object for #ident {
            const INFO: &'static __p::TypeInfo = &__p::TypeInfo::new::<Self>(__p::Kind::#variant, "", "", "", &[]);
            fn extra(&self) -> &__p::Extra {
                __p::unreachable!()
            }
            fn extra_mut(&mut self) -> &mut __p::Extra {
                __p::unreachable!()
            }
        }
        #role
    };
    with(input, kind.attribute(), error, &more)
}

/// For `Union`.
pub(crate) fn union(input: &DeriveInput, error: &Error) -> TokenStream {
    let ident = &input.ident;
    let more = quote! {
        impl __p::Union for #ident {
            const INFO: &'static __p::UnionInfo = &__p::UnionInfo::new("", "", "", "", &[]);
        }
        impl __p::Fields for #ident {
            fn fields(&self, _: &mut dyn __p::Sink) {}
        }
        impl __p::Member for #ident {
            const TAG: &'static str = "";
            const SUB_TYPE: __p::Option<&'static str> = __p::None;
            const IS: __p::Variant = __p::Variant::Union(<Self as __p::Union>::INFO);
            fn read_member(_: &mut __p::Cursor<'_>, _: &__p::Tags<'_>, _: __p::Claims<'_>) -> __p::Option<Self> {
                __p::None
            }
        }
    };
    with(input, "union", error, &more)
}

/// For a type that is a field of others and nothing more.
pub(crate) fn wire(input: &DeriveInput, derive: &str, error: &Error) -> TokenStream {
    with(input, derive, error, &TokenStream::new())
}

fn with(input: &DeriveInput, derive: &str, error: &Error, more: &TokenStream) -> TokenStream {
    let error = error.to_compile_error();
    if !input.generics.params.is_empty() {
        // The parameters are the mistake, and their bounds could add more.
        return error;
    }
    let ident = &input.ident;
    // The attributes are read once more for `crate = …`; their errors are noted already.
    let private = Attrs::parse(&Ctxt::default(), &input.attrs, derive, Place::Type).private();
    let serde = expand::serde(ident);
    quote! {
            #error
            const _: () = {
                use #private as __p;
    impl __p::Wire for #ident {
                    const SHAPE: __p::Shape = __p::Shape::Any;
                    fn blank() -> Self {
                        __p::unreachable!()
                    }
                    fn read(_: &mut __p::Cursor<'_>) -> __p::Option<Self> {
                        __p::None
                    }
                    fn write(&self, _: __p::Key, _: &mut dyn __p::Sink) {}
                }
                #more
                #serde
            };
        }
}

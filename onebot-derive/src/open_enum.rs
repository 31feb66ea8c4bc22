//! `OpenEnum`: known texts or integers, and `Other` for the rest.

use crate::ast::wire_name;
use crate::attr::{self, Attrs, Name, Place};
use crate::ctxt::Ctxt;
use crate::{expand, fallback};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, Ident};

struct OpenEnum<'a> {
    ident: &'a Ident,
    doc: String,
    private: TokenStream,
    /// Whether `Other` holds an integer, and so every value is one.
    integer: bool,
    /// All variants but `Other`: name, value, documentation.
    variants: Vec<(&'a Ident, TokenStream, String)>,
}

/// What the derive gives.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::default();
    let open_enum = parse(&cx, input);
    match (cx.finish(), open_enum) {
        (Ok(()), Some(open_enum)) => expand(&open_enum),
        (Err(error), _) => fallback::wire(input, "open_enum", &error),
        (Ok(()), None) => TokenStream::new(),
    }
}

fn parse<'a>(cx: &Ctxt, input: &'a DeriveInput) -> Option<OpenEnum<'a>> {
    let attrs = Attrs::parse(cx, &input.attrs, "open_enum", Place::Type);
    let Data::Enum(data) = &input.data else {
        cx.error(&input.ident, "expected an enum");
        return None;
    };
    let Some(other) = data.variants.iter().find(|variant| variant.ident == "Other") else {
        cx.error(
            &input.ident,
            "missing the variant `Other(String)` or `Other(i64)`, which keeps unknown values",
        );
        return None;
    };
    let ty = match &other.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
        _ => {
            cx.error(other, "expected `Other(String)` or `Other(i64)`");
            return None;
        }
    };
    let integer = match quote!(#ty).to_string().as_str() {
        "String" => false,
        "i64" => true,
        _ => {
            cx.error(ty, "expected `String` for texts or `i64` for integers");
            return None;
        }
    };
    let mut variants: Vec<(&Ident, TokenStream, String)> = Vec::new();
    for variant in data.variants.iter().filter(|variant| variant.ident != "Other") {
        let parsed = Attrs::parse(cx, &variant.attrs, "open_enum", Place::Variant);
        if !matches!(variant.fields, Fields::Unit) {
            cx.error(&variant.fields, "a known value holds nothing");
        }
        let value = match (&parsed.rename, integer) {
            (Some(Name::Text(text)), false) => {
                let name = wire_name(cx, text);
                quote!(#name)
            }
            (None, false) => {
                let name = attrs.rename_all.apply(&variant.ident.to_string());
                quote!(#name)
            }
            (Some(Name::Int(_, n)), true) => quote!(#n),
            (Some(Name::Int(tokens, _)), false) => {
                cx.error(tokens, "expected a string literal: `Other` holds a `String`");
                continue;
            }
            (Some(Name::Text(text)), true) => {
                cx.error(text, "expected an integer: `Other` holds an `i64`");
                continue;
            }
            (None, true) => {
                cx.error(&variant.ident, "missing `#[open_enum(rename = …)]` with the integer");
                continue;
            }
        };
        if variants.iter().any(|(_, other, _)| other.to_string() == value.to_string()) {
            cx.error(&variant.ident, format_args!("another variant is {value} on the wire"));
        }
        variants.push((&variant.ident, value, attr::doc(&variant.attrs)));
    }
    let private = attrs.private();
    Some(OpenEnum { ident: &input.ident, doc: attr::doc(&input.attrs), private, integer, variants })
}

fn expand(open_enum: &OpenEnum<'_>) -> TokenStream {
    let OpenEnum { ident, doc, private, integer, variants } = open_enum;
    let names: Vec<_> = variants.iter().map(|(name, ..)| name).collect();
    let values: Vec<_> = variants.iter().map(|(_, value, _)| value).collect();
    let docs = variants.iter().map(|(.., doc)| doc);
    let name = ident.to_string();
    let (value_kind, view_as, sink) = if *integer {
        (quote!(Int), quote!(as_i64), quote!(int))
    } else {
        (quote!(Text), quote!(as_str), quote!(str))
    };
    let conversions = if *integer {
        integer_conversions(ident, &names, &values)
    } else {
        text_conversions(ident, &names, &values)
    };
    let serde = expand::serde(ident);
    quote! {
        const _: () = {
            use #private as __p;
            #conversions
            impl __p::Wire for #ident {
                const SHAPE: __p::Shape = __p::Shape::Enum(&__p::EnumInfo::new(
                    #name,
                    #doc,
                    &[#((__p::EnumValue::#value_kind(#values), #docs)),*],
                ));
                fn read(view: __p::View<'_>) -> __p::Option<Self> {
                    __p::read::#view_as(view).map(Self::from)
                }
                fn write(&self, key: __p::Key, out: &mut dyn __p::Sink) {
                    out.#sink(key, self.#view_as());
                }
            }
            #serde
        };
    }
}

fn text_conversions(ident: &Ident, names: &[&&Ident], values: &[&TokenStream]) -> TokenStream {
    quote! {
        impl #ident {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::Other(text) => text,
                }
            }
            fn __known(text: &str) -> __p::Option<Self> {
                __p::Some(match text {
                    #(#values => Self::#names,)*
                    _ => return __p::None,
                })
            }
        }
        impl __p::From<&str> for #ident {
            fn from(text: &str) -> Self {
                Self::__known(text).unwrap_or_else(|| Self::Other(text.into()))
            }
        }
        impl __p::From<__p::String> for #ident {
            fn from(text: __p::String) -> Self {
                Self::__known(&text).unwrap_or(Self::Other(text))
            }
        }
        impl __p::Display for #ident {
            fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                f.write_str(self.as_str())
            }
        }
    }
}

fn integer_conversions(ident: &Ident, names: &[&&Ident], values: &[&TokenStream]) -> TokenStream {
    quote! {
        impl #ident {
            /// The integer on the wire.
            pub fn as_i64(&self) -> i64 {
                match self {
                    #(Self::#names => #values,)*
                    Self::Other(n) => *n,
                }
            }
        }
        impl __p::From<i64> for #ident {
            fn from(n: i64) -> Self {
                match n {
                    #(#values => Self::#names,)*
                    _ => Self::Other(n),
                }
            }
        }
        impl __p::Display for #ident {
            fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::Display::fmt(&self.as_i64(), f)
            }
        }
    }
}

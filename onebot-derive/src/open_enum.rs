//! `OpenEnum`: known texts or integers, and `Other` for the rest.

use crate::ast::is_path_to;
use crate::attr::{self, Attrs, Place};
use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::{expand, fallback};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Visibility};

struct OpenEnum<'a> {
    vis: &'a Visibility,
    ident: &'a Ident,
    doc: String,
    private: TokenStream,
    values: Values,
    /// All variants but `Other`.
    variants: Vec<Variant<'a>>,
}

/// What the variants are on the wire, as the type in `Other` says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Values {
    Texts,
    Integers,
}

struct Variant<'a> {
    ident: &'a Ident,
    value: TokenStream,
    doc: String,
}

/// What the derive gives.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::default();
    let open_enum = parse(&cx, input);
    match cx.finish(open_enum) {
        Ok(open_enum) => expand(&open_enum),
        Err(error) => fallback::wire(input, "open_enum", &error),
    }
}

fn parse<'a>(cx: &Ctxt, input: &'a DeriveInput) -> Option<OpenEnum<'a>> {
    let attrs = Attrs::parse(cx, &input.attrs, "open_enum", Place::Type);
    let Data::Enum(data) = &input.data else {
        cx.error(&input.ident, "expected an enum; structs derive `Segment`, `Event`, `Action` or `Object`");
        return None;
    };
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "a wire type has no parameters: its facts are constants");
        return None;
    }
    let (others, known): (Vec<_>, Vec<_>) = data.variants.iter().partition(|known| known.ident == "Other");
    if others.is_empty() {
        let message = "missing the variant `Other(String)` or `Other(i64)`, which keeps unknown values";
        cx.error(&input.ident, message);
    }
    let values = others.first().and_then(|other| other_values(cx, other));
    if let (Some(Values::Integers), Some(key)) = (values, attrs.find("rename_all")) {
        cx.error(key, "`rename_all` is for texts, and `Other` holds an `i64`");
    }
    let mut variants: Vec<Variant<'_>> = Vec::new();
    for variant in known {
        let parsed = Attrs::parse(cx, &variant.attrs, "open_enum", Place::Variant);
        if !matches!(variant.fields, Fields::Unit) {
            cx.error(&variant.fields, "a known value holds nothing");
        }
        let ident = &variant.ident;
        let Some(value) = value(cx, ident, &parsed, values, attrs.rename_all) else { continue };
        if variants.iter().any(|other| other.value.to_string() == value.to_string()) {
            let rename = parsed.rename.as_ref().map(LitStr::span);
            let span = rename.or(parsed.integer.as_ref().map(|integer| integer.span));
            let message = format_args!("another variant is {value} on the wire");
            cx.push(Error::new(span.unwrap_or_else(|| ident.span()), message));
        }
        variants.push(Variant { ident, value, doc: attr::doc(&variant.attrs) });
    }
    Some(OpenEnum {
        vis: &input.vis,
        ident: &input.ident,
        doc: attr::doc(&input.attrs),
        private: attrs.private(),
        values: values?,
        variants,
    })
}

fn other_values(cx: &Ctxt, other: &syn::Variant) -> Option<Values> {
    Attrs::refuse(cx, &other.attrs, "open_enum", "Other");
    let ty = match &other.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
        _ => {
            cx.error(&other.ident, "expected `Other(String)` or `Other(i64)`");
            return None;
        }
    };
    if is_path_to(ty, "String") {
        Some(Values::Texts)
    } else if is_path_to(ty, "i64") {
        Some(Values::Integers)
    } else {
        cx.error(ty, "expected `String` for texts or `i64` for integers");
        None
    }
}

/// The value of a variant on the wire; `None` where it has none.
fn value(
    cx: &Ctxt,
    ident: &Ident,
    attrs: &Attrs,
    values: Option<Values>,
    rename_all: Case,
) -> Option<TokenStream> {
    match (values?, &attrs.rename, &attrs.integer) {
        (Values::Texts, _, Some(integer)) => {
            let message = "expected a string literal: `Other` holds a `String`";
            cx.push(Error::new(integer.span, message));
        }
        (Values::Texts, Some(text), None) => return Some(text.value().to_token_stream()),
        (Values::Texts, None, None) => {
            return Some(rename_all.apply(&ident.unraw().to_string()).to_token_stream());
        }
        (Values::Integers, Some(text), _) => cx.error(text, "expected an integer: `Other` holds an `i64`"),
        (Values::Integers, None, Some(integer)) => {
            return Some(Literal::i64_unsuffixed(integer.value).to_token_stream());
        }
        // A `rename` that could not be read is an error already.
        (Values::Integers, None, None) if attrs.find("rename").is_some() => {}
        (Values::Integers, None, None) => {
            cx.error(ident, "missing `#[open_enum(rename = …)]` with the integer");
        }
    }
    None
}

fn expand(open_enum: &OpenEnum<'_>) -> TokenStream {
    let OpenEnum { ident, doc, private, variants, .. } = open_enum;
    let values = variants.iter().map(|variant| &variant.value);
    let docs = variants.iter().map(|variant| &variant.doc);
    let name = ident.unraw().to_string();
    let (kind, view_as, sink, conversions) = match open_enum.values {
        Values::Texts => (quote!(Text), quote!(as_str), quote!(str), texts(open_enum)),
        Values::Integers => (quote!(Int), quote!(as_i64), quote!(int), integers(open_enum)),
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
                        &[#((__p::EnumValue::#kind(#values), #docs)),*],
                    ));
                    #[inline]
                    fn blank() -> Self {
                        Self::Other(__p::Default::default())
                    }
                    #[inline]
                    fn read(c: &mut __p::Cursor<'_>) -> __p::Option<Self> {
                        __p::read::#view_as(c)
                    }
                    #[inline]
                    fn write(&self, key: __p::Key, out: &mut dyn __p::Sink) {
                        out.#sink(key, self.#view_as());
                    }
                }
                #serde
            };
        }
}

fn texts(open_enum: &OpenEnum<'_>) -> TokenStream {
    let OpenEnum { vis, ident, variants, .. } = open_enum;
    let names: Vec<_> = variants.iter().map(|variant| variant.ident).collect();
    let values: Vec<_> = variants.iter().map(|variant| &variant.value).collect();
    quote! {
        impl #ident {
            /// The text on the wire.
            #[inline]
            #vis fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::Other(text) => text,
                }
            }
        }
        #[inline]
        fn known(text: &str) -> __p::Option<#ident> {
            match text {
                #(#values => __p::Some(#ident::#names),)*
                _ => __p::None,
            }
        }
        impl __p::From<&str> for #ident {
            #[inline]
            fn from(text: &str) -> Self {
                known(text).unwrap_or_else(|| Self::Other(__p::Into::into(text)))
            }
        }
        impl __p::From<__p::String> for #ident {
            #[inline]
            fn from(text: __p::String) -> Self {
                known(&text).unwrap_or(Self::Other(text))
            }
        }
        impl __p::Display for #ident {
            #[inline]
            fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                f.write_str(self.as_str())
            }
        }
    }
}

fn integers(open_enum: &OpenEnum<'_>) -> TokenStream {
    let OpenEnum { vis, ident, variants, .. } = open_enum;
    let names: Vec<_> = variants.iter().map(|variant| variant.ident).collect();
    let values: Vec<_> = variants.iter().map(|variant| &variant.value).collect();
    quote! {
        impl #ident {
            /// The integer on the wire.
            #[inline]
            #vis fn as_i64(&self) -> i64 {
                match self {
                    #(Self::#names => #values,)*
                    Self::Other(n) => *n,
                }
            }
        }
        impl __p::From<i64> for #ident {
            #[inline]
            fn from(n: i64) -> Self {
                match n {
                    #(#values => Self::#names,)*
                    _ => Self::Other(n),
                }
            }
        }
        impl __p::Display for #ident {
            #[inline]
            fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::Display::fmt(&self.as_i64(), f)
            }
        }
    }
}

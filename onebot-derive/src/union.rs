//! `Union`: an enum of structs, or of further unions, told apart by a tag.

use crate::ast::{inside, is_path_to, key};
use crate::attr::{self, Attrs, Place};
use crate::ctxt::Ctxt;
use crate::{expand, fallback};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident, LitStr, Type, Visibility};

struct Union<'a> {
    vis: &'a Visibility,
    ident: &'a Ident,
    doc: String,
    attrs: Attrs,
    private: TokenStream,
    tag: String,
    content: Option<String>,
    /// All variants but `Other`.
    variants: Vec<Variant<'a>>,
}

struct Variant<'a> {
    ident: &'a Ident,
    ty: &'a Type,
    /// Where the variant says its tag; otherwise its type does.
    rename: Option<String>,
}

impl Variant<'_> {
    /// The type, without the `Box` around it.
    fn inner(&self) -> &Type {
        inside(self.ty, "Box").unwrap_or(self.ty)
    }

    /// The tag, as a pattern and as an expression.
    fn tag(&self) -> TokenStream {
        let ty = self.inner();
        let name = self.rename.as_ref().map(ToTokens::to_token_stream);
        name.unwrap_or_else(|| quote!(<#ty as __p::Member>::TAG))
    }
}

/// What the derive gives.
pub(crate) fn derive(input: &DeriveInput) -> TokenStream {
    let cx = Ctxt::default();
    let union = parse(&cx, input);
    match cx.finish(union) {
        Ok(union) => expand(&union),
        Err(error) => fallback::union(input, &error),
    }
}

fn parse<'a>(cx: &Ctxt, input: &'a DeriveInput) -> Option<Union<'a>> {
    let attrs = Attrs::parse(cx, &input.attrs, "union", Place::Type);
    let Data::Enum(data) = &input.data else {
        cx.error(&input.ident, "expected an enum; structs derive `Segment`, `Event`, `Action` or `Object`");
        return None;
    };
    if !input.generics.params.is_empty() {
        cx.error(&input.generics, "a wire type has no parameters: its facts are constants");
    }
    if attrs.find("tag").is_none() {
        cx.error(&input.ident, "missing `#[union(tag = \"…\")]`: the key that tells the variants apart");
    }
    let tag = attrs.tag.as_ref().map(LitStr::value).unwrap_or_default();
    let content = attrs.content.as_ref().map(LitStr::value);
    if let (Some(content), true) = (&attrs.content, content.as_ref() == Some(&tag)) {
        cx.error(content, "the tag has this key already");
    }
    if let (Some(key), None) = (attrs.find("suffixes"), attrs.find("content")) {
        cx.error(key, "`suffixes` stands beside `content`: a name without one is taken as it is");
    }
    let mut variants: Vec<Variant<'_>> = Vec::new();
    let mut other = false;
    for variant in &data.variants {
        other |= variant.ident == "Other";
        let ty = match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => &fields.unnamed[0].ty,
            _ => {
                cx.error(&variant.ident, "expected a variant that holds one type, as `Text(Text)`");
                continue;
            }
        };
        if variant.ident == "Other" {
            Attrs::refuse(cx, &variant.attrs, "union", "Other");
            if !is_path_to(ty, "Other") {
                cx.error(ty, "expected the type `Other`: this variant keeps what no other one fits");
            }
            continue;
        }
        let rename = Attrs::parse(cx, &variant.attrs, "union", Place::Variant).rename;
        let name = rename.as_ref().map(LitStr::value);
        // Beside fields, a `sub_type` may tell variants of one tag apart; beside a content nothing does.
        if content.is_some() && name.is_some() && variants.iter().any(|other| other.rename == name) {
            cx.error(rename, "another variant has this tag");
        }
        variants.push(Variant { ident: &variant.ident, ty, rename: name });
    }
    if !other {
        cx.error(&input.ident, "missing the variant `Other(Other)`, which keeps what no other one fits");
    }
    Some(Union {
        vis: &input.vis,
        ident: &input.ident,
        doc: attr::doc(&input.attrs),
        private: attrs.private(),
        attrs,
        tag,
        content,
        variants,
    })
}

fn expand(union: &Union<'_>) -> TokenStream {
    let Union { vis, ident, private, .. } = union;
    let info = info(union);
    let codec = match &union.content {
        Some(content) => beside_content(union, content),
        None => beside_fields(union),
    };
    let serde = expand::serde(ident);
    let from = union.variants.iter().filter_map(|variant| from(union, variant));
    let tags = union.variants.iter().map(|variant| {
        let (ident, tag) = (variant.ident, variant.tag());
        quote!(Self::#ident(_) => #tag)
    });
    quote! {
        const _: () = {
            use #private as __p;
            impl #ident {
                /// The text that tells the variant on the wire; empty if there is none.
                #vis fn tag(&self) -> &str {
                    match self {
                        #(#tags,)*
                        Self::Other(other) => other.tag(),
                    }
                }
            }
            impl __p::Union for #ident {
                const INFO: &'static __p::UnionInfo = #info;
            }
            #codec
            #serde
            #(#from)*
        };
    }
}

fn info(union: &Union<'_>) -> TokenStream {
    let Union { ident, doc, tag, attrs, .. } = union;
    let name = ident.unraw().to_string();
    let variants = union.variants.iter().map(|variant| {
        let (tag, ty) = (variant.tag(), variant.inner());
        quote!(__p::VariantInfo::new(#tag, <#ty as __p::Member>::IS))
    });
    let content = union.content.as_ref().map(|content| quote!(.content(#content)));
    let suffixes = &attrs.suffixes;
    let suffixes = (!suffixes.is_empty()).then(|| quote!(.suffixes(&[#(#suffixes),*])));
    quote! {
        &__p::UnionInfo::new(#name, __p::module_path!(), #doc, #tag, &[#(#variants),*]) #content #suffixes
    }
}

/// `{"type": …, "data": {…}}`
fn beside_content(union: &Union<'_>, content: &str) -> TokenStream {
    let Union { ident, tag, variants, .. } = union;
    let (tag_key, content_key) = (key(tag), key(content));
    let tags: Vec<_> = variants.iter().map(Variant::tag).collect();
    let names: Vec<_> = variants.iter().map(|variant| variant.ident).collect();
    let boxed = |variant: &Variant<'_>| inside(variant.ty, "Box").is_some();
    let reads = variants.iter().map(|variant| if boxed(variant) { quote!(read_boxed) } else { quote!(read) });
    let contents = variants.iter().map(|variant| if boxed(variant) { quote!(&**v) } else { quote!(v) });
    quote! {
            impl __p::ContentUnion for #ident {
                fn known(tag: &[u8], content: &mut __p::read::Content<'_, '_>) -> __p::Option<__p::Option<Self>> {
                    #(if tag == #tags.as_bytes() {
                        return __p::Some(content.#reads().map(Self::#names));
                    })*
                    __p::None
                }
                fn other(other: __p::Other) -> Self {
                    Self::Other(other)
                }
                fn parts(&self) -> __p::Result<__p::write::Parts<'_>, &__p::Other> {
                    match self {
                        #(Self::#names(v) => __p::Ok(__p::write::Parts::new(#tags, #contents)),)*
                        Self::Other(other) => __p::Err(other),
                    }
                }
            }
    impl __p::Wire for #ident {
                const SHAPE: __p::Shape = __p::Shape::Union(__p::union_info::<Self>);
                fn blank() -> Self {
                    Self::Other(__p::Other::blank(<Self as __p::Union>::INFO))
                }
                fn read(c: &mut __p::Cursor<'_>) -> __p::Option<Self> {
                    __p::read::content_union(c)
                }
                fn write(&self, key: __p::Key, out: &mut dyn __p::Sink) {
                    match __p::ContentUnion::parts(self) {
                        __p::Ok(parts) => out.object(key, &parts.under(#tag_key, #content_key)),
                        __p::Err(other) => other.write(key, out),
                    }
                }
            }
        }
}

/// `{"notice_type": …, …}`
fn beside_fields(union: &Union<'_>) -> TokenStream {
    let Union { ident, tag, variants, .. } = union;
    let tag_key = key(tag);
    let tags: Vec<_> = variants.iter().map(Variant::tag).collect();
    let names: Vec<_> = variants.iter().map(|variant| variant.ident).collect();
    let types: Vec<_> = variants.iter().map(|variant| variant.ty).collect();
    quote! {
            impl __p::Member for #ident {
                const TAG: &'static str = "";
                const SUB_TYPE: __p::Option<&'static str> = __p::None;
                const IS: __p::Variant = __p::Variant::Union(<Self as __p::Union>::INFO);
                fn read_member(
                    c: &mut __p::Cursor<'_>,
                    tags: &__p::Tags<'_>,
                    mut claims: __p::Claims<'_>,
                ) -> __p::Option<Self> {
                    static TAG: __p::TagKey = __p::TagKey::new(#tag);
                    let known = match tags.get(&TAG) {
                        #(#tags if tags.have::<#types>() =>
                            __p::read::member(c, #tag, #tags, tags, claims.by_ref()).map(Self::#names),)*
                        _ => __p::None,
                    };
                    known.or_else(|| tags.other(c, claims, <Self as __p::Union>::INFO).map(Self::Other))
                }
            }
    impl __p::Wire for #ident {
                const SHAPE: __p::Shape = __p::Shape::Union(__p::union_info::<Self>);
                fn blank() -> Self {
                    Self::Other(__p::Other::blank(<Self as __p::Union>::INFO))
                }
                fn read(c: &mut __p::Cursor<'_>) -> __p::Option<Self> {
                    __p::read::tagged(c, <Self as __p::Union>::INFO, |c, tags| {
                        __p::Member::read_member(c, tags, __p::Claims::NONE)
                    })
                }
                fn write(&self, key: __p::Key, out: &mut dyn __p::Sink) {
                    out.object(key, self);
                }
            }
            impl __p::Fields for #ident {
                fn fields(&self, out: &mut dyn __p::Sink) {
                    match self {
                        #(Self::#names(v) => __p::write::member(#tag_key, #tags, v, out),)*
                        Self::Other(other) => __p::Fields::fields(other, out),
                    }
                }
            }
        }
}

/// From the struct to the enum, also where the enum boxes it; not for a type that several variants hold.
fn from(union: &Union<'_>, variant: &Variant<'_>) -> Option<TokenStream> {
    let ty = variant.inner();
    let text = |variant: &Variant<'_>| variant.inner().to_token_stream().to_string();
    if union.variants.iter().filter(|other| text(other) == text(variant)).count() > 1 {
        return None;
    }
    let (enum_ident, ident) = (union.ident, variant.ident);
    let value = inside(variant.ty, "Box").map_or(quote!(v), |_| quote!(__p::Box::new(v)));
    let within = union.attrs.within.as_ref().map(|outer| {
        quote! {
            impl __p::From<#ty> for #outer {
                #[inline]
                fn from(v: #ty) -> Self {
                    __p::From::from(<#enum_ident as __p::From<#ty>>::from(v))
                }
            }
        }
    });
    Some(quote! {
        #within
        impl __p::From<#ty> for #enum_ident {
            #[inline]
            fn from(v: #ty) -> Self {
                Self::#ident(#value)
            }
        }
    })
}

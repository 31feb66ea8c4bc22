//! The facts: what is said of the type and of each field, one call for each fact beyond the common ones.

use crate::ast::{Field, Item, Kind};
use crate::attr::{Attrs, Direction};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

pub(crate) fn expand(item: &Item<'_>) -> TokenStream {
    let Item { ident, doc, wire, attrs, .. } = item;
    let kind = Ident::new(item.kind.variant(), Span::mixed_site());
    let name = ident.unraw().to_string();
    let fields = item.fields.iter().map(field);
    let wire = (item.kind != Kind::Object).then(|| quote!(.wire(#wire)));
    let sub_type = attrs.sub_type.as_ref().map(|sub_type| quote!(.sub_type(#sub_type)));
    let aliases = &attrs.aliases;
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let any_content = attrs.find("any_content").map(|_| quote!(.any_content()));
    let response = (item.kind == Kind::Action)
        .then(|| quote!(.response(&<<Self as __p::ActionData>::Response as __p::Wire>::SHAPE)));
    let checks = &attrs.checks;
    let checks = (!checks.is_empty()).then(|| quote!(.checks(&[#(#checks),*])));
    let common = common(attrs);
    quote! {
        &__p::TypeInfo::new::<Self>(__p::Kind::#kind, #name, __p::module_path!(), #doc, &[#(#fields),*])
            #wire #sub_type #aliases #any_content #response #common #checks
    }
}

fn field(field: &Field<'_>) -> TokenStream {
    let Field { wire, doc, ty, attrs, .. } = field;
    // The one place that names the type's trait, so that a type without a JSON form gives one error, on the type.
    let shape = quote_spanned!(ty.span()=> <#ty as __p::Wire>::SHAPE);
    let required = if field.optional {
        let by = |method: TokenStream, dialects: &Option<Vec<Ident>>| {
            dialects.as_ref().map(|dialects| {
                if dialects.is_empty() {
                    quote!(.#method(&__p::Dialect::ALL))
                } else {
                    quote!(.#method(&[#(__p::Dialect::#dialects),*]))
                }
            })
        };
        let send = by(quote!(to_send), &attrs.required.send);
        let receive = by(quote!(received), &attrs.required.receive);
        quote!(#send #receive)
    } else {
        quote!(.essential())
    };
    let rules = &attrs.rules;
    let rules = (!rules.is_empty()).then(|| quote!(.rules(&[#(__p::Rule::#rules),*])));
    let common = common(attrs);
    quote!(__p::FieldInfo::new(#wire, #doc, #shape) #required #common #rules)
}

/// What types and fields share.
fn common(attrs: &Attrs) -> TokenStream {
    let only = &attrs.only;
    let only = (!only.is_empty()).then(|| quote!(.only(&[#(__p::Dialect::#only),*])));
    let direction = attrs.direction.map(|direction| match direction {
        Direction::Send => quote!(.direction(__p::Direction::Send)),
        Direction::Receive => quote!(.direction(__p::Direction::Receive)),
    });
    [only, direction].into_iter().flatten().map(ToTokens::into_token_stream).collect()
}

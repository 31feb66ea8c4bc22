//! The model of a struct: what its attributes and fields say.

use crate::attr::{self, Attrs, Name, Place};
use crate::case::Case;
use crate::ctxt::Ctxt;
use proc_macro2::TokenStream;
use syn::{Data, DeriveInput, Fields, GenericArgument, Ident, LitStr, PathArguments, Type, Visibility};

/// What a struct is on the wire.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Segment,
    Event,
    Action,
    Object,
}

impl Kind {
    /// The name of the attribute.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Kind::Segment => "segment",
            Kind::Event => "event",
            Kind::Action => "action",
            Kind::Object => "object",
        }
    }

    /// The variant of `onebot_types::info::Kind`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Kind::Segment => "Segment",
            Kind::Event => "Event",
            Kind::Action => "Action",
            Kind::Object => "Object",
        }
    }
}

/// A struct.
pub(crate) struct Item<'a> {
    pub(crate) kind: Kind,
    pub(crate) vis: &'a Visibility,
    pub(crate) ident: &'a Ident,
    pub(crate) doc: String,
    /// The name on the wire; of no meaning for objects.
    pub(crate) wire: String,
    pub(crate) attrs: Attrs,
    pub(crate) private: TokenStream,
    /// All fields but `extra`.
    pub(crate) fields: Vec<Field<'a>>,
}

/// A field.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) doc: String,
    pub(crate) wire: String,
    /// The type, without the `Option` around it.
    pub(crate) ty: &'a Type,
    pub(crate) optional: bool,
    pub(crate) attrs: Attrs,
}

impl Field<'_> {
    /// Whether `new` asks for it.
    pub(crate) fn in_new(&self) -> bool {
        !self.optional || self.attrs.required.send.as_ref().is_some_and(Vec::is_empty) || self.attrs.new
    }

    /// The key literal of generated writers: `,"name":`.
    pub(crate) fn key(&self) -> String {
        key(&self.wire)
    }
}

/// The key literal of generated writers: `,"name":`.
pub(crate) fn key(wire: &str) -> String {
    format!(",\"{wire}\":")
}

impl<'a> Item<'a> {
    /// `None` if the input is nothing that a derive for structs can work on.
    pub(crate) fn new(cx: &Ctxt, input: &'a DeriveInput, kind: Kind) -> Option<Item<'a>> {
        let attrs = Attrs::parse(cx, &input.attrs, kind.attribute(), Place::Type);
        let Data::Struct(data) = &input.data else {
            cx.error(&input.ident, "expected a struct; enums derive `Union` or `OpenEnum`");
            return None;
        };
        if !input.generics.params.is_empty() {
            cx.error(&input.generics, "a wire type has no parameters: its facts are constants");
        }
        let named = match &data.fields {
            Fields::Named(named) => &named.named,
            fields => {
                cx.error(
                    if fields.is_empty() {
                        quote::ToTokens::to_token_stream(&input.ident)
                    } else {
                        quote::ToTokens::to_token_stream(fields)
                    },
                    "expected named fields",
                );
                return None;
            }
        };
        let mut fields = Vec::new();
        let mut extra = false;
        for field in named {
            let Some(ident) = &field.ident else { continue };
            if ident == "extra" {
                extra = true;
                if !is_path_to(&field.ty, "Extra") {
                    cx.error(
                        &field.ty,
                        "expected the type `Extra`: this field keeps the keys without a field",
                    );
                }
                continue;
            }
            fields.push(Field::new(cx, field, ident, kind));
        }
        if !extra {
            cx.error(&input.ident, "missing the field `extra: Extra`, which keeps the keys without a field");
        }
        let wire =
            name(cx, attrs.rename.as_ref()).unwrap_or_else(|| Case::Snake.apply(&input.ident.to_string()));
        let private = attrs.private();
        Some(Item {
            kind,
            vis: &input.vis,
            ident: &input.ident,
            doc: attr::doc(&input.attrs),
            wire,
            attrs,
            private,
            fields,
        })
    }
}

impl<'a> Field<'a> {
    fn new(cx: &Ctxt, field: &'a syn::Field, ident: &'a Ident, kind: Kind) -> Self {
        let attrs = Attrs::parse(cx, &field.attrs, kind.attribute(), Place::Field);
        let inner = option(&field.ty);
        let plain = ident.to_string();
        let plain = plain.strip_prefix("r#").unwrap_or(&plain);
        Field {
            ident,
            doc: attr::doc(&field.attrs),
            wire: name(cx, attrs.rename.as_ref()).unwrap_or_else(|| plain.to_owned()),
            ty: inner.unwrap_or(&field.ty),
            optional: inner.is_some(),
            attrs,
        }
    }
}

/// The text of a `rename`.
fn name(cx: &Ctxt, rename: Option<&Name>) -> Option<String> {
    match rename? {
        Name::Text(text) => Some(wire_name(cx, text)),
        Name::Int(tokens, _) => {
            cx.error(tokens, "expected a string literal");
            None
        }
    }
}

/// A name that can stand in JSON text as it is.
pub(crate) fn wire_name(cx: &Ctxt, text: &LitStr) -> String {
    let name = text.value();
    if name.is_empty() || name.contains(|c: char| c == '"' || c == '\\' || c.is_control()) {
        cx.error(
            text,
            "a name on the wire is not empty and has no quotes, backslashes or control characters",
        );
    }
    name
}

/// The `T` of an `Option<T>`.
fn option(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == "Option" && arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// Whether a type is a path whose last part is this name.
pub(crate) fn is_path_to(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

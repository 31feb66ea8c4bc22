//! The model of a struct: what its attributes and fields say.

use crate::attr::{self, Attrs, Place};
use crate::case::Case;
use crate::ctxt::Ctxt;
use crate::endpoint;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, GenericArgument, Ident, PathArguments, Type, Visibility};

/// What a struct is on the wire.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Segment,
    Event,
    Action,
    Endpoint,
    Object,
}

impl Kind {
    /// The name of the attribute.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Kind::Segment => "segment",
            Kind::Event => "event",
            Kind::Action => "action",
            Kind::Endpoint => "endpoint",
            Kind::Object => "object",
        }
    }

    /// The variant of `onebot_types::info::Kind`.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Kind::Segment => "Segment",
            Kind::Event => "Event",
            Kind::Action => "Action",
            Kind::Endpoint => "Endpoint",
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

    /// What gives the field its name on the wire, for an error on it.
    pub(crate) fn name(&self) -> &dyn ToTokens {
        match &self.attrs.rename {
            Some(rename) => rename,
            None => self.ident,
        }
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
        let Fields::Named(named) = &data.fields else {
            cx.error(&input.ident, "expected named fields");
            return None;
        };
        let mut fields = Vec::new();
        let mut extra = false;
        for field in &named.named {
            let Some(ident) = &field.ident else { continue };
            if ident.unraw() != "extra" {
                fields.push(Field::new(cx, field, ident, kind));
                continue;
            }
            extra = true;
            Attrs::refuse(cx, &field.attrs, kind.attribute(), "extra");
            if !is_path_to(&field.ty, "Extra") {
                cx.error(&field.ty, "expected the type `Extra`: this field keeps the keys without a field");
            }
        }
        if !extra {
            cx.error(&input.ident, "missing the field `extra: Extra`, which keeps the keys without a field");
        }
        let wire = match (&attrs.rename, kind) {
            (Some(rename), _) => rename.value(),
            (None, Kind::Endpoint) => endpoint::wire(&attrs),
            (None, _) => Case::Snake.apply(&input.ident.unraw().to_string()),
        };
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
        let inner = inside(&field.ty, "Option");
        Field {
            ident,
            doc: attr::doc(&field.attrs),
            wire: match &attrs.rename {
                Some(rename) => rename.value(),
                None => ident.unraw().to_string(),
            },
            ty: inner.unwrap_or(&field.ty),
            optional: inner.is_some(),
            attrs,
        }
    }
}

/// The `T` of an `Option<T>`, or of another type of this name with one parameter.
pub(crate) fn inside<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == name && arguments.args.len() == 1 => Some(inner),
        _ => None,
    }
}

/// Whether a type is a path whose last part is this name.
pub(crate) fn is_path_to(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == name))
}

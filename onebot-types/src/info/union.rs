//! Facts about unions.

use super::{FieldInfo, TypeInfo};
use crate::codec::View;
use std::borrow::Cow;

/// The facts about a union: an enum whose variants are told apart by a tag.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct UnionInfo {
    /// The Rust name.
    pub name: &'static str,
    /// The Rust module that declares it.
    pub module: &'static str,
    /// The documentation.
    pub doc: &'static str,
    /// The key of the tag.
    pub tag: &'static str,
    /// Whether the tags are integers; the facts spell them as texts.
    pub integers: bool,
    /// The key of the content; without one the fields stand beside the tag.
    pub content: Option<&'static str>,
    /// What may follow a name without changing its meaning.
    pub suffixes: &'static [&'static str],
    /// The known variants.
    pub variants: &'static [VariantInfo],
    /// Known keys beside the tag and the content.
    pub beside: &'static [FieldInfo],
    /// What is kept when no variant fits.
    pub other: Fallback,
}

/// What a union keeps when none of its variants fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "the three cases are all there are")]
pub enum Fallback {
    /// Any JSON value.
    Value,
    /// Any JSON object.
    Object,
    /// Nothing: a variant has to fit.
    None,
}

#[doc(hidden)]
impl UnionInfo {
    pub const fn new(
        name: &'static str,
        module: &'static str,
        doc: &'static str,
        tag: &'static str,
        variants: &'static [VariantInfo],
    ) -> Self {
        UnionInfo {
            name,
            module,
            doc,
            tag,
            integers: false,
            content: None,
            suffixes: &[],
            variants,
            beside: &[],
            other: Fallback::Object,
        }
    }
    pub const fn content(mut self, content: &'static str) -> Self {
        self.content = Some(content);
        self.other = Fallback::Value;
        self
    }
    pub const fn integers(mut self) -> Self {
        self.integers = true;
        self
    }
    pub const fn suffixes(mut self, suffixes: &'static [&'static str]) -> Self {
        self.suffixes = suffixes;
        self
    }
    pub const fn beside(mut self, beside: &'static [FieldInfo]) -> Self {
        self.beside = beside;
        self
    }
    pub const fn other(mut self, other: Fallback) -> Self {
        self.other = other;
        self
    }
}

impl UnionInfo {
    /// The name that the union knows a tag by: without a suffix, and not by an alias.
    pub(crate) fn canonical<'t>(&self, tag: &'t str) -> &'t str
    where
        'static: 't,
    {
        let plain = self.suffix(tag).and_then(|suffix| tag.strip_suffix(suffix)).unwrap_or(tag);
        for variant in self.variants {
            if let Variant::Type(info) = variant.is
                && info.aliases.contains(&plain)
            {
                return info.wire;
            }
        }
        plain
    }

    /// The suffix of a tag, if it has one.
    pub(crate) fn suffix(&self, tag: &str) -> Option<&'static str> {
        self.suffixes.iter().copied().find(|suffix| tag.ends_with(suffix))
    }

    /// A tag as the facts spell it.
    pub(crate) fn tag_text<'t>(&self, tag: View<'t>) -> Option<Cow<'t, str>> {
        if self.integers { Some(tag.as_i64()?.to_string().into()) } else { tag.as_str().map(Cow::Borrowed) }
    }

    /// The variants that a tag tells; more than one only if a `sub_type` tells them apart.
    pub(crate) fn with_tag(&self, tag: &str) -> impl Iterator<Item = Variant> + Clone {
        // Most tags are spelled as the variants' own; which alias one is needs a look at all of them.
        let own = self.variants.iter().position(|variant| variant.tag == tag);
        let tag = if own.is_some() { tag } else { self.canonical(tag) };
        let variants = self.variants[own.unwrap_or(0)..].iter();
        variants.filter(move |variant| variant.tag == tag).map(|variant| variant.is)
    }
}

/// A variant of a union.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct VariantInfo {
    /// The text under the tag key.
    pub tag: &'static str,
    /// What it is.
    pub is: Variant,
}

#[doc(hidden)]
impl VariantInfo {
    pub const fn new(tag: &'static str, is: Variant) -> Self {
        VariantInfo { tag, is }
    }
}

/// What a variant of a union is.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::exhaustive_enums, reason = "a variant holds a struct, a union or one value")]
pub enum Variant {
    /// A struct.
    Type(&'static TypeInfo),
    /// A union of its own, told apart by a further tag.
    Union(&'static UnionInfo),
    /// A value under the content key that is no struct.
    Field(&'static FieldInfo),
}

impl UnionInfo {
    /// The struct that the tags of a document tell.
    pub(crate) fn resolve(&self, view: View<'_>) -> Option<&'static TypeInfo> {
        let text = |key| view.get(key).and_then(View::as_str);
        let tag = self.tag_text(view.get(self.tag)?)?;
        self.with_tag(&tag).find_map(|variant| match variant {
            Variant::Union(union) => union.resolve(view),
            Variant::Field(_) => None,
            Variant::Type(info) => {
                info.sub_type.is_none_or(|known| text("sub_type") == Some(known)).then_some(info)
            }
        })
    }
}

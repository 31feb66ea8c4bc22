//! Enums of types, told apart by a tag.

use super::content::Content;
use super::cursor::Cursor;
use super::read::Claims;
use super::tags::Tags;
use super::write::{Fields, Parts};
use super::{Object, Wire};
use crate::Other;
use crate::info::{UnionInfo, Variant};

/// An enum of types that a tag tells apart.
///
/// Implemented by the derive of the same name.
pub trait Union: Wire {
    /// The facts about the union and its variants.
    const INFO: &'static UnionInfo;
}

/// What a variant of a union holds: a struct, or a further union.
#[doc(hidden)]
pub trait Member: Fields + Sized {
    const TAG: &'static str;
    const SUB_TYPE: Option<&'static str>;
    const IS: Variant;
    /// Reads an object that has these tags.
    fn read_member(c: &mut Cursor<'_>, tags: &Tags<'_>, claims: Claims<'_>) -> Option<Self>;
}

impl<T: Object> Member for T {
    const TAG: &'static str = T::INFO.wire;
    const SUB_TYPE: Option<&'static str> = T::INFO.sub_type;
    const IS: Variant = Variant::Type(T::INFO);
    fn read_member(c: &mut Cursor<'_>, _: &Tags<'_>, claims: Claims<'_>) -> Option<Self> {
        let mut v = T::blank();
        if v.fill(c, claims) { Some(v) } else { None }
    }
}

/// A union whose tag stands beside its content.
#[doc(hidden)]
pub trait ContentUnion: Union {
    /// The variant with this tag; outside `None` if there is none, inside if the content does not fit it.
    fn known(tag: &[u8], content: &mut Content<'_, '_>) -> Option<Option<Self>>;
    /// What no variant fits.
    fn other(other: Other) -> Self;
    /// The tag and the content of a known variant.
    fn parts(&self) -> Result<Parts<'_>, &Other>;
}

//! The walk over unions: which variant the tags tell.

use super::ViolationRule;
use super::fit::{found, quoted};
use super::walk::{Step, Walk, towards};
use crate::codec::tape::{Kind, View};
use crate::info::{self, Fallback, FieldInfo, TypeInfo, UnionInfo, Variant};

/// What the variants of a union are.
fn kind_of(union: &UnionInfo) -> Option<info::Kind> {
    match union.variants.first()?.is {
        Variant::Type(info) => Some(info.kind),
        Variant::Union(inner) => kind_of(inner),
        Variant::Field(_) => None,
    }
}

impl<'t> Walk<'t> {
    /// A union takes what none of its variants does; for that to be no `Other`, a variant has to fit.
    pub(super) fn union(&mut self, union: &'static UnionInfo, view: View<'t>) -> bool {
        let before = self.found.len();
        let claimed = std::mem::take(&mut self.claimed);
        let is_variant = self.variant(union, view);
        self.claimed = claimed;
        if is_variant {
            return true;
        }
        let fits = match union.other {
            Fallback::Value => true,
            Fallback::Object => view.is(Kind::Object),
            Fallback::None => false,
        };
        self.untyped |= fits;
        if !self.strict && fits {
            self.found.truncate(before);
        }
        fits
    }

    pub(super) fn variant(&mut self, union: &'static UnionInfo, view: View<'t>) -> bool {
        if !view.is(Kind::Object) {
            self.violation(view, "", ViolationRule::Type, "an object".to_owned(), found(view));
            return false;
        }
        self.claimed.push(union.tag);
        self.claimed.extend(union.beside.iter().map(|field| field.name));
        self.beside(union, view);
        let Some(tag) = view.get(union.tag) else {
            let (required, nothing) = ("required".to_owned(), "nothing".to_owned());
            self.violation(view, union.tag, ViolationRule::Required, required, nothing);
            return false;
        };
        let Some(text) = union.tag_text(tag) else {
            let expected = if union.integers { "an integer" } else { "a text" };
            self.violation(tag, union.tag, ViolationRule::Type, expected.to_owned(), found(tag));
            return false;
        };
        let mut candidates = union.with_tag(&text).peekable();
        if candidates.peek().is_none() {
            let known = format!("a known `{}`", union.tag);
            self.violation(tag, union.tag, ViolationRule::UnknownType, known, found(tag));
            return false;
        }
        // Most types have no second tag, and to look for one takes time.
        let two = |is: Variant| matches!(is, Variant::Type(TypeInfo { sub_type: Some(_), .. }));
        let sub_type = if candidates.clone().any(two) { view.get("sub_type") } else { None };
        let is = candidates.find(|is| match is {
            Variant::Type(TypeInfo { sub_type: Some(known), .. }) => {
                sub_type.and_then(View::as_str) == Some(known)
            }
            _ => true,
        });
        match (is, union.content) {
            (Some(Variant::Union(inner)), _) => self.variant(inner, view),
            (Some(Variant::Field(field)), _) => {
                self.one(field, view);
                true
            }
            (Some(Variant::Type(info)), None) => {
                self.has(info, union, tag, sub_type);
                self.claimed.extend(info.sub_type.map(|_| "sub_type"));
                self.lenient(info, |walk| walk.object(info, view))
            }
            (Some(Variant::Type(info)), Some(content)) => {
                self.has(info, union, tag, None);
                self.claimed.push(content);
                for member in view.children() {
                    self.unknown_key(member);
                }
                self.claimed.clear();
                self.lenient(info, |walk| walk.under(info, content, view))
            }
            (None, _) => {
                let found = sub_type.map_or("nothing".to_owned(), found);
                let known = format!("a known `sub_type` of `{text}`");
                let at = sub_type.unwrap_or(view);
                self.violation(at, "sub_type", ViolationRule::UnknownType, known, found);
                false
            }
        }
    }

    /// Whether the dialect has the type that the tags tell, and in this direction.
    fn has(
        &mut self,
        info: &'static TypeInfo,
        union: &'static UnionInfo,
        tag: View<'t>,
        sub_type: Option<View<'t>>,
    ) {
        if !self.strict {
            return;
        }
        let (at, key) = match (info.sub_type, sub_type) {
            (Some(_), Some(sub_type)) => (sub_type, "sub_type"),
            _ => (tag, union.tag),
        };
        let (rule, expected) = if let Some(expected) = self.profile.lacks(info.dialects) {
            (ViolationRule::Dialect, expected)
        } else if let Some(expected) = self.profile.never(info.dialects, info.send_only, info.recv_only) {
            (ViolationRule::Direction, expected.to_owned())
        } else {
            return;
        };
        let name = at.as_str().map_or_else(|| found(at), |name| quoted(name, '`'));
        self.violation(at, key, rule, expected, name);
    }

    /// Of a type that the dialect does not have nothing more is asked than what all that have it do.
    fn lenient<T>(&mut self, info: &'static TypeInfo, walk: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.profile;
        if self.profile.lacks(info.dialects).is_some() {
            self.profile = self.profile.any_dialect();
        }
        let result = walk(self);
        self.profile = before;
        result
    }

    /// What stands beside the tag and is no part of the variants.
    fn beside(&mut self, union: &'static UnionInfo, view: View<'t>) {
        let before = (self.profile, self.part_of);
        self.part_of = info::Kind::Object;
        self.heading(kind_of(union).and_then(towards));
        for field in union.beside {
            self.one(field, view);
        }
        (self.profile, self.part_of) = before;
    }

    fn one(&mut self, field: &'static FieldInfo, view: View<'t>) {
        match view.get(field.name) {
            Some(member) if field.essential || !member.is(Kind::Null) => {
                self.at(Step::Key(field.name), |walk| walk.field(field, member));
            }
            Some(_) => {}
            None => self.missing(field, view),
        }
    }

    fn under(&mut self, info: &'static TypeInfo, key: &'static str, view: View<'t>) -> bool {
        let content = view.get(key);
        self.at(Step::Key(key), |walk| match content {
            Some(object) if object.is(Kind::Object) => walk.object(info, object),
            None => walk.content(info, view, None),
            Some(null) if null.is(Kind::Null) => walk.content(info, null, None),
            Some(_) if info.any_content => true,
            Some(other) => {
                walk.violation(other, "", ViolationRule::Type, "an object".to_owned(), found(other));
                false
            }
        })
    }
}

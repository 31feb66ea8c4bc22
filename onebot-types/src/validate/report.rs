//! Walks from the outside: over documents, objects and answers, and for the first point that does not fit.

use super::fit::{expected, found};
use super::walk::{Step, Walk};
use super::{Profile, Violation, ViolationRule};
use crate::codec::tape::{Kind, View};
use crate::info::{Direction, Shape, TypeInfo, UnionInfo};

/// What a walk over a document found.
#[doc(hidden)]
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The violations, and the notes.
    pub violations: Vec<Violation>,
    /// Whether something in the document decodes to `Other`.
    pub untyped: bool,
    /// Whether the document fits its type at all.
    pub fits: bool,
}

/// Walks a document.
#[doc(hidden)]
pub fn check(shape: Shape, view: View<'_>, profile: Profile) -> Report {
    let mut walk = Walk::new(profile, true);
    let fits = walk.shape(shape, view);
    walk.report(fits)
}

/// Walks an object.
pub(crate) fn check_object(info: &'static TypeInfo, view: View<'_>, profile: Profile) -> Report {
    check(Shape::Map, view, profile).and(|| {
        let mut walk = Walk::new(profile, true);
        let fits = walk.object(info, view);
        walk.report(fits)
    })
}

/// Walks an answer whose data is known to be of a shape.
pub(crate) fn check_response(response: Shape, data: Shape, view: View<'_>, profile: Profile) -> Report {
    check(response, view, profile).and(|| {
        let mut walk = Walk::new(profile, true);
        walk.heading(Some(Direction::Receive));
        // An answer that says it failed has no data to give.
        let done = view.get("retcode").is_none_or(|code| code.as_i64() == Some(0));
        let fits = match view.get("data") {
            Some(found) if done || !found.is(Kind::Null) => {
                walk.at(Step::Key("data"), |walk| walk.shape(data, found))
            }
            _ => true,
        };
        walk.report(fits)
    })
}

impl Report {
    /// Goes on with another walk if this one found that the document fits.
    fn and(mut self, more: impl FnOnce() -> Report) -> Report {
        if self.fits {
            let Report { violations, untyped, fits } = more();
            self.violations.extend(violations);
            self.untyped |= untyped;
            self.fits = fits;
        }
        self
    }
}

/// The first point for which a document does not fit its type.
pub(crate) fn reason(shape: Shape, view: View<'_>) -> Violation {
    let mut walk = Walk::new(Profile::new(), false);
    let fits = walk.shape(shape, view);
    first(walk.report(fits), shape, view)
}

/// The first point for which a value is not one of the known variants of a union.
pub(crate) fn union_reason(union: &'static UnionInfo, view: View<'_>) -> Violation {
    let mut walk = Walk::new(Profile::new(), false);
    let fits = walk.variant(union, view);
    first(walk.report(fits), Shape::Map, view)
}

fn first(report: Report, shape: Shape, view: View<'_>) -> Violation {
    report
        .violations
        .into_iter()
        .next()
        .unwrap_or_else(|| Violation::new(String::new(), ViolationRule::Type, expected(shape), found(view)))
}

//! Every fact of the catalog is one of a type, and every fact of a type is one of the catalog.

mod compare;
mod docs;
mod gateway;
pub(crate) mod model;
pub(crate) mod qq;
pub(crate) mod uses;

use model::{Catalog, Directions};
use onebot_types::info::{Shape, TypeInfo, UnionInfo, Variant};
use onebot_types::v11::{Action, Event, EventKind, Segment};
use onebot_types::{Json, Union};
use std::collections::BTreeSet;
use uses::{Types, Use, Uses};

/// The unions and what the catalog has for them.
pub(crate) fn roots() -> [(&'static UnionInfo, Catalog); 3] {
    [
        (Segment::INFO, Catalog::segments()),
        (EventKind::INFO, Catalog::events()),
        (Action::INFO, Catalog::actions()),
    ]
}

/// Ids that an item of a list is nothing without, though the catalog does not say that they are always there: items of a few
/// bytes must not claim memory for types of many.
pub(crate) const ITEM_IDS: &[&str] = &[
    "v11.action.collection.CollectionItem.cid",
    "v11.action.face.CustomFace.resId",
    "v11.action.fileset.FlashFileInfo.cliFileId",
    "v11.action.group_member.MutedMember.uin",
    "v11.action.profile.ProfileLikeUser.uin",
    "v11.object.album.GroupAlbum.album_id",
    "v11.object.album.GroupAlbumMedia.batch_id",
];

/// Where the types differ from the catalog on purpose: how the line begins, and why.
const ON_PURPOSE: &[(&str, &str)] = &[
    (
        "v11.event.message.GuildMessage: not in the catalog, {\"message_type\": \"guild\", \"post_type\": \"message_sent\"}",
        "sent messages have the same union as those that came",
    ),
    ("v11.action.file.OcrLine.score: takes", "a text with a fraction is a number in every way but its type"),
    ("v11.action.group_admin.SetGroupPortrait.cache: takes", "a switch, of which only 0 is documented"),
    ("v11.action.system.VersionInfo.protocol_version: no enum", "the version that it names is this one"),
    (
        "v11.action.request.HandleQuickOperation.operation: no type",
        "the types of operations, one for each kind of event, turn into the object",
    ),
    ("v11.response.GetEvent[]: does not take", EVENT),
    ("v11.response.GetGroupRequests[]: no type", EVENT),
    (
        "v11.event.quick.QuickOperationContext.",
        "NapCat's documents have the event of a message there; its code looks at requests, too",
    ),
    ("v11.object.Sender.", "of an event that a bot sends back it may leave out what it likes"),
    ("v11.object.MessageStyle.", "the actions of the catalog say that none of it has to be sent"),
    ("v11.object.Statistics: in", "NapCat sends it without any of the fields"),
];

const EVENT: &str = "an event is the type of all events";

fn types() -> Types {
    let mut types = Types::default();
    for (union, catalog) in roots() {
        types.add(&catalog, union);
    }
    types
}

/// Fails with all lines but those on purpose; also if one of these has no line any more.
pub(crate) fn assert_none(what: &str, lines: Vec<String>, on_purpose: &[(&str, &str)]) {
    let mut left = BTreeSet::from_iter(lines);
    for (start, why) in on_purpose {
        let before = left.len();
        left.retain(|line| !line.starts_with(start));
        if left.len() == before {
            left.insert(format!("{start}: no difference any more, listed because {why}"));
        }
    }
    let lines: Vec<_> = left.into_iter().collect();
    assert!(lines.is_empty(), "{} {what}:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn types_are_those_of_the_catalog() {
    let ids = ITEM_IDS.iter().map(|id| (*id, "an item of a list needs something"));
    let on_purpose: Vec<_> = ON_PURPOSE.iter().copied().chain(ids).collect();
    assert_none("differences", compare::differences(&types()), &on_purpose);
}

#[test]
fn events_have_the_common_fields() {
    fn shape<T: Json>() -> Shape {
        T::SHAPE
    }
    let Shape::Union(event) = shape::<Event>() else { panic!("an event is not a union") };
    let tag = EventKind::INFO.tag;
    let (kinds, fields): (Vec<_>, _) =
        Catalog::events().common.into_iter().partition(|field| field.name == tag);
    let dialects = fields.iter().flat_map(|field| field.dialects.iter().copied()).collect();
    let uses = Uses(vec![Use { dialects, directions: Directions::RECEIVE, fields }]);
    let lines = compare::beside("event", event().beside, &uses);
    assert_none("differences", lines, &[]);

    let known: BTreeSet<_> = EventKind::INFO.variants.iter().map(|variant| variant.tag).collect();
    let listed: BTreeSet<_> =
        kinds.iter().flat_map(|kind| &kind.values).filter_map(|kind| kind.as_str()).collect();
    assert_eq!(known, listed);
}

#[test]
fn everything_is_documented() {
    let mut lines = docs::flaws(&types());
    for (union, _) in roots() {
        every_union(union, &mut |union| docs::summary(union.name, union.doc, &mut lines));
    }
    assert_none("flaws", lines, &[]);
}

#[test]
fn no_two_variants_match_the_same() {
    let mut lines = Vec::new();
    for (union, _) in roots() {
        every_union(union, &mut |union| {
            for (at, a) in union.variants.iter().enumerate() {
                for b in &union.variants[at + 1..] {
                    if a.tag == b.tag && both_match(sub_type(a.is), sub_type(b.is)) {
                        lines.push(format!("{}: two variants take {:?}", union.name, a.tag));
                    }
                }
            }
        });
    }
    assert_none("pairs", lines, &[]);
}

/// A variant without a sub type takes every one.
fn both_match(a: Option<&str>, b: Option<&str>) -> bool {
    a.is_none() || b.is_none() || a == b
}

fn sub_type(variant: Variant) -> Option<&'static str> {
    match variant {
        Variant::Type(TypeInfo { sub_type, .. }) => *sub_type,
        Variant::Union(_) | Variant::Field(_) => None,
    }
}

fn every_union(union: &'static UnionInfo, visit: &mut dyn FnMut(&'static UnionInfo)) {
    visit(union);
    for variant in union.variants {
        if let Variant::Union(inner) = variant.is {
            every_union(inner, visit);
        }
    }
}

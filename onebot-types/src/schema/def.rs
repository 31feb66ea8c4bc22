//! [`Def`].

use super::Protocol;
use super::leaf::Leaf;
use crate::codec::Wire;
use crate::info::{EnumInfo, Kind, Shape, TypeInfo, UnionInfo};
use crate::v11::{Frame, Message};
use std::rc::Rc;

/// What stands under `$defs`.
#[derive(Clone)]
pub(super) enum Def {
    /// A struct, without the tags that tell it.
    Data(&'static TypeInfo),
    /// A struct with its tags.
    Leaf(Rc<Leaf>),
    /// A union.
    Union(&'static UnionInfo),
    /// The known variants of a union.
    Known(&'static UnionInfo),
    /// Those of the known variants whose last tag has one key.
    Group(&'static UnionInfo, Rc<Group>),
    /// What is no known variant of a union.
    Other(&'static UnionInfo),
    /// An open enum.
    Enum(&'static EnumInfo),
    /// Several forms that have a name together.
    Forms { name: &'static str, doc: &'static str, shapes: &'static [Shape] },
    /// The answer to an action.
    Answer { action: String, data: Shape },
    /// The answers to all that can be asked for, by what tells it on the wire.
    Answers(Protocol),
    /// All endpoints, by method and path.
    Endpoints,
}

/// Variants that one tag tells apart.
pub(super) struct Group {
    /// Empty if a union has only this group.
    pub(super) name: String,
    /// The key of the tag.
    pub(super) key: &'static str,
    pub(super) leaves: Vec<Rc<Leaf>>,
}

impl Def {
    /// The definition that a shape refers to.
    pub(super) fn of(shape: Shape) -> Option<Def> {
        Some(match shape {
            Shape::Object(info) => Def::Data(info()),
            Shape::Union(info) => Def::union(info()),
            Shape::Enum(info) => Def::Enum(info),
            Shape::OneOf(shapes) => Def::forms(shapes)?,
            _ => return None,
        })
    }

    /// A union that takes one variant only is that variant.
    pub(super) fn union(info: &'static UnionInfo) -> Def {
        let mut leaves = Leaf::of(info);
        match (leaves.len(), info.other) {
            (1, crate::info::Fallback::None) => Def::Leaf(Rc::new(leaves.remove(0))),
            _ => Def::Union(info),
        }
    }

    /// Shapes have no names: these are told by what they are made of.
    fn forms(shapes: &'static [Shape]) -> Option<Def> {
        let named = [
            (
                Message::SHAPE,
                "Message",
                "Content of a message: a text with CQ codes, segments, or one segment.",
            ),
            (Frame::SHAPE, "Frame", "What arrives on a connection: an event, a request or an answer."),
        ];
        let (_, name, doc) = named.into_iter().find(|(shape, ..)| same(*shape, Shape::OneOf(shapes)))?;
        Some(Def::Forms { name, doc, shapes })
    }

    /// The key under `$defs`, unless something else has it already.
    pub(super) fn name(&self) -> String {
        match self {
            Def::Data(info) => match info.kind {
                Kind::Segment => format!("Segment{}Data", pascal(info.wire)),
                Kind::Action => format!("Request{}Params", pascal(info.wire)),
                Kind::Event | Kind::Endpoint => info.name.to_owned(),
                Kind::Object => info.name.to_owned() + &pascal(info.wire),
            },
            Def::Leaf(leaf) => leaf.name(),
            Def::Union(info) => info.name.to_owned(),
            Def::Known(info) => format!("Known{}", info.name),
            Def::Group(_, group) => group.name.clone(),
            Def::Other(info) => format!("{}Other", info.name),
            Def::Enum(info) => info.name.to_owned(),
            Def::Forms { name, .. } => (*name).to_owned(),
            Def::Answer { action, .. } => format!("Response{}", pascal(action)),
            Def::Answers(_) => "Answers".to_owned(),
            Def::Endpoints => "Endpoints".to_owned(),
        }
    }

    /// What tells the definition from all others.
    pub(super) fn id(&self) -> String {
        match self {
            Def::Data(info) => format!("{}::{}/{}", info.module, info.name, info.wire),
            Def::Leaf(leaf) => leaf.id(),
            Def::Union(info) => path(info),
            Def::Known(info) => format!("{}/known", path(info)),
            Def::Group(info, group) => format!("{}/group/{}", path(info), group.name),
            Def::Other(info) => format!("{}/other", path(info)),
            Def::Enum(info) => format!("{} {:?}", info.name, info.values),
            Def::Forms { name, .. } => format!("forms/{name}"),
            Def::Answer { action, .. } => format!("answer/{action}"),
            Def::Answers(protocol) => format!("answers/{}", protocol.name()),
            Def::Endpoints => "endpoints".to_owned(),
        }
    }
}

fn path(info: &UnionInfo) -> String {
    format!("{}::{}", info.module, info.name)
}

/// A name on the wire as the name of a type: `group_ban` is `GroupBan`.
pub(super) fn pascal(wire: &str) -> String {
    let words = wire.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .flat_map(|word| {
            // `GROUP_ADD_ROBOT` is `GroupAddRobot`.
            let shouts = word.len() > 1 && !word.contains(|c: char| c.is_lowercase());
            let word = if shouts { word.to_lowercase() } else { word.to_owned() };
            let first = word.chars().next().into_iter().flat_map(char::to_uppercase);
            first.chain(word.chars().skip(1)).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether two shapes take the same.
fn same(a: Shape, b: Shape) -> bool {
    match (a, b) {
        (Shape::Array(a), Shape::Array(b)) => same(*a, *b),
        (Shape::Object(a), Shape::Object(b)) => Def::Data(a()).id() == Def::Data(b()).id(),
        (Shape::Union(a), Shape::Union(b)) => path(a()) == path(b()),
        (Shape::Enum(a), Shape::Enum(b)) => Def::Enum(a).id() == Def::Enum(b).id(),
        (Shape::OneOf(a), Shape::OneOf(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(*a, *b))
        }
        _ => std::mem::discriminant(&a) == std::mem::discriminant(&b),
    }
}

#[cfg(test)]
mod tests {
    use super::pascal;

    #[test]
    fn names_of_types() {
        for (wire, name) in [
            ("group_ban", "GroupBan"),
            (".ocr_image", "OcrImage"),
            ("ArkShareGroup", "ArkShareGroup"),
            ("READY", "Ready"),
            ("C2C_MSG_REJECT", "C2cMsgReject"),
        ] {
            assert_eq!(pascal(wire), name);
        }
    }
}

//! The type of a document: the one that `--as` names, or the one that its keys tell.

use onebot_types::__private::View;
use onebot_types::info::{self, Named};

/// Which types the documents of a stream have.
pub(crate) enum Types {
    /// All of them this one.
    One(Box<Named>),
    /// Each the one that its keys tell.
    Told { frame: Box<Named>, segment: Box<Named>, message: Box<Named>, payload: Box<Named> },
}

impl Types {
    /// The type with a name; without a name each document tells its own.
    pub(crate) fn new(name: Option<&str>) -> anyhow::Result<Self> {
        let mut types = info::types();
        let mut take = |name: &str| {
            let at = types.iter().position(|named| named.name == name);
            at.map(|at| Box::new(types.swap_remove(at)))
        };
        match name {
            Some(name) => match take(name) {
                Some(named) => Ok(Types::One(named)),
                None => anyhow::bail!("no type is named `{name}`; `onebot schema --list` lists the names"),
            },
            None => match ["v11.Frame", "v11.Segment", "v11.Message", "qq.Payload"].map(take) {
                [Some(frame), Some(segment), Some(message), Some(payload)] => {
                    Ok(Types::Told { frame, segment, message, payload })
                }
                _ => anyhow::bail!("the list of types is incomplete"),
            },
        }
    }

    /// The type of a document.
    pub(crate) fn of(&self, view: View<'_>) -> &Named {
        match self {
            Types::One(named) => named,
            Types::Told { frame, segment, message, payload } => {
                if !view.is_object() {
                    message
                } else if view.has_any(&["post_type", "action", "retcode", "status"]) {
                    frame
                } else if view.has_any(&["op"]) {
                    payload
                } else if view.has_any(&["type"]) {
                    segment
                } else {
                    frame
                }
            }
        }
    }
}

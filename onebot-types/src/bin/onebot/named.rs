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
                None => Err(no_type(name, &types)),
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

/// How alike two names are for one to be taken for the other: 1 is the same.
const ALIKE: f64 = 0.9;

/// That no type has a name, with those that may be meant.
pub(crate) fn no_type(name: &str, types: &[Named]) -> anyhow::Error {
    fn last(name: &str) -> &str {
        name.rsplit('.').next().unwrap_or(name)
    }
    let is_meant = |named: &&Named| last(&named.name).eq_ignore_ascii_case(last(name)) || named.wire == name;
    let mut meant: Vec<_> = types.iter().filter(is_meant).map(|named| (1.0, &named.name)).collect();
    if meant.is_empty() {
        let like = |named: &Named| strsim::jaro_winkler(&named.name.to_lowercase(), &name.to_lowercase());
        meant =
            types.iter().map(|named| (like(named), &named.name)).filter(|(like, _)| *like > ALIKE).collect();
        meant.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    }
    let meant: Vec<_> = meant.into_iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    let hint = if meant.is_empty() { String::new() } else { format!(", but {}", meant.join(", ")) };
    anyhow::anyhow!("no type is named `{name}`{hint}; `onebot schema --list` lists the names")
}

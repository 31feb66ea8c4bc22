//! What documentation has to look like.

use super::compare::parts;
use super::uses::{Types, Uses};
use onebot_types::info::{EnumInfo, Shape, TypeInfo};
use std::collections::BTreeMap;

/// Characters of a first sentence.
const LONGEST: usize = 80;

/// Words of a sentence that may be the same as in the catalog.
const MOST_WORDS: usize = 6;

/// Every type, field and value whose documentation is missing, too long at its start, or copied.
pub(crate) fn flaws(types: &Types) -> Vec<String> {
    let mut lines = Vec::new();
    let mut enums = BTreeMap::new();
    for (path, (info, uses)) in &types.used {
        summary(path, info.doc, &mut lines);
        fields(path, info, uses, &mut lines);
        for field in info.fields {
            enums.extend(enums_in(field.shape).map(|info| ((info.name, info.doc), info)));
        }
    }
    for info in enums.into_values() {
        summary(info.name, info.doc, &mut lines);
        for (value, doc) in info.values {
            if doc.is_empty() {
                lines.push(format!("{}: {value:?} is not documented", info.name));
            }
        }
    }
    lines
}

/// The first sentence has to do for a list.
pub(crate) fn summary(path: &str, doc: &str, lines: &mut Vec<String>) {
    let sentence = first_sentence(doc);
    if sentence.is_empty() {
        lines.push(format!("{path}: not documented"));
    } else if sentence.chars().count() > LONGEST {
        lines.push(format!("{path}: a first sentence of more than {LONGEST} characters"));
    }
}

fn fields(path: &str, info: &TypeInfo, uses: &Uses, lines: &mut Vec<String>) {
    let listed = uses.fields();
    for field in info.fields {
        if field.doc.is_empty() {
            lines.push(format!("{path}.{}: not documented", field.name));
        }
        if field.doc.starts_with("The ") {
            lines.push(format!("{path}.{}: begins with \"The\"", field.name));
        }
        // What is said in few words can only be said so.
        let long = field.doc.split(' ').count() > MOST_WORDS;
        if long && listed.get(field.name).is_some_and(|listed| listed.docs.contains(field.doc)) {
            lines.push(format!("{path}.{}: the sentence of the catalog, {:?}", field.name, field.doc));
        }
    }
}

fn first_sentence(doc: &str) -> &str {
    let paragraph = doc.split("\n\n").next().unwrap_or_default();
    paragraph.split_inclusive(". ").next().unwrap_or_default().trim()
}

fn enums_in(shape: Shape) -> impl Iterator<Item = &'static EnumInfo> {
    parts(shape).into_iter().filter_map(|part| match part {
        Shape::Enum(info) => Some(info),
        Shape::Array(Shape::Enum(info)) => Some(*info),
        _ => None,
    })
}

//! Documentation as it reads outside of rustdoc.

/// The text of a documentation without examples and without links to items; a paragraph is a line.
pub(super) fn describe(doc: &str) -> String {
    let mut text = String::new();
    let mut in_example = false;
    for line in doc.lines().map(str::trim) {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if !in_example {
            let begins = line.is_empty() || line.starts_with("- ") || line.starts_with('|');
            text.push(if begins { '\n' } else { ' ' });
            text.push_str(line);
        }
    }
    let mut paragraphs = Vec::new();
    for paragraph in text.split('\n').map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        paragraphs.push(unlink(paragraph));
    }
    paragraphs.join("\n\n")
}

/// The first sentence of a description, without its full stop.
pub(super) fn summary(description: &str) -> &str {
    let first = description.split_once("\n\n").map_or(description, |(first, _)| first);
    first.split_once(". ").map_or(first, |(first, _)| first).trim_end_matches('.')
}

/// The values that a description names after "such as": `` such as `a`, `b` or `c` ``.
pub(super) fn examples(description: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, begin) in description.match_indices("such as `") {
        let mut rest = &description[at + begin.len()..];
        while let Some((example, after)) = rest.split_once('`') {
            found.push(example);
            let next = [", `", " or `", ", or `"].iter().find_map(|between| after.strip_prefix(between));
            let Some(next) = next else { break };
            rest = next;
        }
    }
    found
}

/// Text with only those links that lead to addresses.
fn unlink(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some((label, behind)) = after.split_once(']') else {
            out.push('[');
            rest = after;
            continue;
        };
        let target = behind.strip_prefix('(').and_then(|target| target.split_once(')'));
        match target {
            Some((target, behind)) if target.starts_with("http") => {
                out.extend(["[", label, "](", target, ")"]);
                rest = behind;
            }
            Some((_, behind)) => {
                out.push_str(label);
                rest = behind;
            }
            None if label.starts_with('`') => {
                out.push_str(label);
                rest = behind;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{describe, examples, summary};

    #[test]
    fn links_to_items_and_examples_are_left_out() {
        let doc = "How a [`Face`] is\nshown, by [name](Self::name). [Spec](https://a.b/c)\n\n```\nassert!(a[0]);\n```\n\nIt is a[0] of [all.";
        assert_eq!(
            describe(doc),
            "How a `Face` is shown, by name. [Spec](https://a.b/c)\n\nIt is a[0] of [all."
        );
        assert_eq!(summary(&describe(doc)), "How a `Face` is shown, by name");
    }

    #[test]
    fn examples_are_what_is_named_after_such_as() {
        let doc = "Number such as `1`, or `all`; as `id`. A file, such as\n`a.png`, `b.png` or `c.png`. Not `d.png`.";
        assert_eq!(examples(&describe(doc)), ["1", "all", "a.png", "b.png", "c.png"]);
        for none in ["", "Kind, such as a face.", "`a` or `b`.", "A file, such as `a.png"] {
            assert_eq!(examples(none), [""; 0], "{none}");
        }
    }
}

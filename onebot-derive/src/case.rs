//! Names on the wire from names in Rust.

/// A rule of `rename_all`, in serde's words.
#[derive(Clone, Copy, Default)]
pub(crate) enum Case {
    #[default]
    Snake,
    Lower,
    Upper,
    ScreamingSnake,
    Kebab,
    Camel,
    Pascal,
}

impl Case {
    /// Every rule with its name.
    pub(crate) const ALL: [(&'static str, Case); 7] = [
        ("snake_case", Case::Snake),
        ("lowercase", Case::Lower),
        ("UPPERCASE", Case::Upper),
        ("SCREAMING_SNAKE_CASE", Case::ScreamingSnake),
        ("kebab-case", Case::Kebab),
        ("camelCase", Case::Camel),
        ("PascalCase", Case::Pascal),
    ];

    /// Applies the rule to the name of a variant or type.
    pub(crate) fn apply(self, name: &str) -> String {
        match self {
            Case::Snake => snake(name, '_'),
            Case::Lower => name.to_ascii_lowercase(),
            Case::Upper => name.to_ascii_uppercase(),
            Case::ScreamingSnake => snake(name, '_').to_ascii_uppercase(),
            Case::Kebab => snake(name, '-'),
            Case::Camel => {
                let mut chars = name.chars();
                chars
                    .next()
                    .map_or(String::new(), |first| first.to_ascii_lowercase().to_string() + chars.as_str())
            }
            Case::Pascal => name.to_owned(),
        }
    }
}

fn snake(name: &str, between: char) -> String {
    let mut out = String::new();
    for (i, c) in name.char_indices() {
        if c.is_uppercase() && i > 0 {
            out.push(between);
        }
        out.extend(c.to_lowercase());
    }
    out
}

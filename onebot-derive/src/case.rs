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

#[cfg(test)]
mod tests {
    use super::Case;

    #[test]
    fn rules() {
        let all = |name| Case::ALL.map(|(_, case)| case.apply(name));
        assert_eq!(
            all("GroupBan"),
            ["group_ban", "groupban", "GROUPBAN", "GROUP_BAN", "group-ban", "groupBan", "GroupBan"]
        );
        assert_eq!(all("Ban"), ["ban", "ban", "BAN", "BAN", "ban", "ban", "Ban"]);
        // Every capital begins a word, as in serde; a digit begins none.
        assert_eq!(
            all("GetQQInfo2"),
            [
                "get_q_q_info2",
                "getqqinfo2",
                "GETQQINFO2",
                "GET_Q_Q_INFO2",
                "get-q-q-info2",
                "getQQInfo2",
                "GetQQInfo2"
            ]
        );
        assert_eq!(all("QQ"), ["q_q", "qq", "QQ", "Q_Q", "q-q", "qQ", "QQ"]);
    }
}

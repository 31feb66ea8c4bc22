//! Both READMEs: the same code, figures that are true, links that lead somewhere.

use std::path::Path;

const ENGLISH: &str = include_str!("../../../README.md");
const CHINESE: &str = include_str!("../../../README.zh-CN.md");

/// The blocks of a language, without comments, which are translated.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<Vec<&'t str>> {
    let fence = format!("```{language}\n");
    let blocks =
        text.split(fence.as_str()).skip(1).map(|rest| rest.split("\n```").next().unwrap_or_default());
    let code = |line: &'t str| match line.split_once(" # ") {
        Some((command, _)) if language == "sh" => command.trim_end(),
        _ => line,
    };
    blocks
        .map(|block| block.lines().filter(|line| !line.trim_start().starts_with("// ")).map(code).collect())
        .collect()
}

#[test]
fn both_have_the_same_code() {
    assert_eq!(blocks(CHINESE, "rust"), blocks(ENGLISH, "rust"));
    let commands = blocks(ENGLISH, "sh");
    for command in blocks(CHINESE, "sh") {
        assert!(commands.contains(&command), "README.md does not have {command:?}");
    }
}

/// The sums of `docs/support.md`, which another test compares with the facts.
#[test]
fn the_summary_by_dialect_is_that_of_the_table() {
    let table = include_str!("../../docs/support.md");
    let sums = table.split("\n## ").skip(1).map(|section| {
        let rows: Vec<Vec<&str>> = section
            .lines()
            .filter(|line| line.starts_with("| `"))
            .map(|line| line.split('|').map(str::trim).collect())
            .collect();
        let has = |column: usize| rows.iter().filter(|row| !row[column].is_empty()).count();
        // Before the first bar and after the last there is nothing; the first column is the name.
        let sums: Vec<String> = (1..=6).map(|column| has(column).to_string()).collect();
        format!(" | {} |", sums.join(" | "))
    });
    for (row, number) in sums.zip(1..) {
        for (name, readme) in [("README.md", ENGLISH), ("README.zh-CN.md", CHINESE)] {
            assert!(readme.contains(&row), "{name} does not have the row {number}: {row}");
        }
    }
}

#[test]
fn links_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for text in [ENGLISH, CHINESE] {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !link.contains("://") && !link.ends_with("chart.svg") {
                assert!(root.join(link).exists(), "{link} is not there");
            }
        }
    }
}

/// The first of the two commands.
#[cfg(feature = "cli")]
#[test]
fn the_output_shown_is_that_of_the_command() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_onebot"))
        .args(["check", "onebot-types/examples/frames.ndjson"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .output()
        .unwrap();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    for (name, readme) in [("README.md", ENGLISH), ("README.zh-CN.md", CHINESE)] {
        assert!(readme.contains(&format!("```text\n{printed}```")), "{name} does not have {printed:?}");
    }
}

//! Writes the corpus to begin with and the dictionary of every target: `corpus/<target>/` and `dict/<target>.dict`, or below the
//! folder that is named. As OSS-Fuzz has it, `--zip-layout` writes `<target>_seed_corpus/` and `<target>.dict` beside each other.

use onebot_fuzz::{TARGETS, seeds};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    let (flags, folders): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|arg| arg.starts_with('-'));
    let zip_layout = flags.iter().any(|flag| flag == "--zip-layout");
    let root =
        folders.first().map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).to_owned(), PathBuf::from);
    for (target, _) in TARGETS {
        let (corpus, dict) = if zip_layout {
            (root.join(format!("{target}_seed_corpus")), root.join(format!("{target}.dict")))
        } else {
            (root.join("corpus").join(target), root.join("dict").join(format!("{target}.dict")))
        };
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(dict.parent().unwrap_or(&root))?;
        let seeds = seeds::of(target)?;
        for (name, input) in &seeds {
            let name = Path::new(name).file_name().unwrap_or_default();
            fs::write(corpus.join(name), input)?;
        }
        let words = seeds::words(target);
        fs::write(dict, words.iter().map(|word| entry(word)).collect::<String>())?;
        println!("{target}: {} seeds, {} words", seeds.len(), words.len());
    }
    Ok(())
}

/// A line of a dictionary.
fn entry(word: &str) -> String {
    let escaped = word.bytes().map(|byte| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(byte)),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\x{byte:02x}"),
    });
    format!("\"{}\"\n", escaped.collect::<String>())
}

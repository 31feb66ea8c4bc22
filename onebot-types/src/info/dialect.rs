//! Who speaks, and in which direction.

use std::fmt;

/// An implementation family whose wire format differs from the others'.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// The OneBot 11 standard.
    Standard,
    /// go-cqhttp.
    GoCqHttp,
    /// NapCat.
    NapCat,
    /// LLBot (LLOneBot, LuckyLillia).
    LlBot,
    /// Lagrange.OneBot.
    Lagrange,
}

impl Dialect {
    /// All of them.
    pub const ALL: [Dialect; 5] =
        [Dialect::Standard, Dialect::GoCqHttp, Dialect::NapCat, Dialect::LlBot, Dialect::Lagrange];

    /// The name in lists and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Dialect::Standard => "standard",
            Dialect::GoCqHttp => "gocq",
            Dialect::NapCat => "napcat",
            Dialect::LlBot => "llbot",
            Dialect::Lagrange => "lagrange",
        }
    }

    /// The name in sentences, behind "in".
    pub const fn title(self) -> &'static str {
        match self {
            Dialect::Standard => "the standard",
            Dialect::GoCqHttp => "go-cqhttp",
            Dialect::NapCat => "NapCat",
            Dialect::LlBot => "LLBot",
            Dialect::Lagrange => "Lagrange",
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A set of dialects.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Dialects(u8);

impl Dialects {
    /// No dialect.
    pub const NONE: Dialects = Dialects(0);
    /// Every dialect.
    pub const ALL: Dialects = Dialects::of(&Dialect::ALL);

    /// These dialects.
    pub const fn of(dialects: &[Dialect]) -> Self {
        let (mut bits, mut i) = (0, 0);
        while i < dialects.len() {
            bits |= 1 << dialects[i] as u8;
            i += 1;
        }
        Dialects(bits)
    }

    /// The set with one more.
    #[must_use]
    pub const fn and(self, dialect: Dialect) -> Self {
        Dialects(self.0 | 1 << dialect as u8)
    }

    /// Whether a dialect is in the set.
    pub const fn has(self, dialect: Dialect) -> bool {
        self.0 & (1 << dialect as u8) != 0
    }

    /// Whether every dialect of another set is in this one.
    pub const fn has_all(self, other: Dialects) -> bool {
        self.0 & other.0 == other.0
    }

    /// The names in a sentence: "NapCat, LLBot and Lagrange". `None` for the empty set.
    pub(crate) fn sentence(self) -> Option<String> {
        let names: Vec<_> = self.iter().map(Dialect::title).collect();
        match &names[..] {
            [] => None,
            [one] => Some((*one).to_owned()),
            [most @ .., last] => Some(format!("{} and {last}", most.join(", "))),
        }
    }

    /// The dialects of the set, the standard first.
    pub fn iter(self) -> impl Iterator<Item = Dialect> {
        Dialect::ALL.into_iter().filter(move |dialect| self.has(*dialect))
    }
}

impl fmt::Debug for Dialects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The direction of a frame, seen from a bot: it sends requests and receives events and answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "there are two directions")]
pub enum Direction {
    /// From the bot to the implementation.
    Send,
    /// From the implementation to the bot.
    Receive,
}

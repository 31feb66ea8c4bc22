//! [`Intents`].

use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::Shape;
use std::fmt;
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not, Sub};

/// The events that a connection wants, as bits of an integer.
///
/// Bits without a name here are kept. [Spec](https://bot.q.qq.com/wiki/develop/api-v2/dev-prepare/interface-framework/event-emit.html)
///
/// ```
/// use onebot_types::qq::Intents;
///
/// let intents = Intents::GROUP_AND_C2C_EVENT | Intents::INTERACTION;
/// assert_eq!(intents.bits(), 1 << 25 | 1 << 26);
/// assert!(intents.contains(Intents::INTERACTION));
/// assert_eq!(intents.to_string(), "GROUP_AND_C2C_EVENT | INTERACTION");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Intents(u64);

/// Who gets the events of an intent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntentGroup {
    /// Every bot.
    Granted,
    /// Bots that the platform granted it.
    OnRequest,
    /// Private domain bots.
    Private,
    /// Nobody: the name is known, events are not.
    Reserved,
}

macro_rules! intents {
    ($(#[doc = $doc:literal] $name:ident = $bit:literal, $group:ident;)+) => {
        /// One for each intent that has a name.
        impl Intents {
            $(
                #[doc = $doc]
                pub const $name: Intents = Intents(1 << $bit);
            )+
        }

        const NAMES: &[(&str, Intents, IntentGroup)] =
            &[$((stringify!($name), Intents::$name, IntentGroup::$group)),+];
    };
}

intents! {
    /// Guilds and channels.
    GUILDS = 0, Granted;
    /// Members of guilds.
    GUILD_MEMBERS = 1, Granted;
    /// Named by one SDK, without events.
    GUILD_BANS = 2, Reserved;
    /// Named by one SDK, without events.
    GUILD_EMOJIS = 3, Reserved;
    /// Named by one SDK, without events.
    GUILD_INTEGRATIONS = 4, Reserved;
    /// Named by one SDK, without events.
    GUILD_WEBHOOKS = 5, Reserved;
    /// Named by one SDK, without events.
    GUILD_INVITES = 6, Reserved;
    /// Named by one SDK, without events.
    GUILD_VOICE_STATES = 7, Reserved;
    /// Named by one SDK, without events.
    GUILD_PRESENCES = 8, Reserved;
    /// All messages in channels; private domain bots only.
    GUILD_MESSAGES = 9, Private;
    /// Reactions.
    GUILD_MESSAGE_REACTIONS = 10, OnRequest;
    /// Named by one SDK, without events.
    GUILD_MESSAGE_TYPING = 11, Reserved;
    /// Direct messages in guilds.
    DIRECT_MESSAGE = 12, OnRequest;
    /// Named by one SDK, without events.
    DIRECT_MESSAGE_REACTIONS = 13, Reserved;
    /// Named by one SDK, without events.
    DIRECT_MESSAGE_TYPING = 14, Reserved;
    /// Forum events without their content, for public bots.
    OPEN_FORUM_EVENT = 18, OnRequest;
    /// Members that enter and leave voice and live channels.
    AUDIO_OR_LIVE_CHANNEL_MEMBER = 19, OnRequest;
    /// Users that open the chat; of one SDK.
    ENTER_AIO = 23, OnRequest;
    /// Members of groups, and requests to join one.
    GROUP_MEMBER_EVENT = 24, OnRequest;
    /// Messages of users and groups, and what becomes of the bot there.
    GROUP_AND_C2C_EVENT = 25, OnRequest;
    /// Interactions.
    INTERACTION = 26, OnRequest;
    /// Audits of active messages.
    MESSAGE_AUDIT = 27, OnRequest;
    /// Forum events; private domain bots only.
    FORUMS_EVENT = 28, Private;
    /// Audio of the bot.
    AUDIO_ACTION = 29, OnRequest;
    /// Messages in channels that mention the bot.
    PUBLIC_GUILD_MESSAGES = 30, Granted;
}

impl Intents {
    /// None.
    pub const EMPTY: Intents = Intents(0);

    /// Those that every bot is granted.
    pub const DEFAULT: Intents = group(IntentGroup::Granted);

    /// All that have a name and events, without those of private domain bots only.
    pub const PUBLIC: Intents = Intents(Self::DEFAULT.0 | group(IntentGroup::OnRequest).0);

    /// All that have a name and events.
    pub const ALL: Intents = Intents(Self::PUBLIC.0 | group(IntentGroup::Private).0);

    /// The intents that are these bits.
    pub const fn from_bits(bits: u64) -> Self {
        Intents(bits)
    }

    /// The integer on the wire.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The intent with a name, such as `GUILD_MEMBERS`.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(known, ..)| *known == name).map(|(_, intent, _)| *intent)
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether all of these are in it.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any of these is in it.
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Each intent in it that has a name, and who gets its events.
    pub fn names(self) -> impl Iterator<Item = (&'static str, IntentGroup)> {
        let within = NAMES.iter().filter(move |(_, intent, _)| self.contains(*intent));
        within.map(|(name, _, group)| (*name, *group))
    }

    /// The bits in it that have no name here.
    pub fn unknown(self) -> Self {
        NAMES.iter().fold(self, |left, (_, intent, _)| left - *intent)
    }
}

/// The intents of a group.
const fn group(of: IntentGroup) -> Intents {
    let (mut bits, mut at) = (0, 0);
    while at < NAMES.len() {
        // Comparing enums is not constant yet.
        if NAMES[at].2 as u8 == of as u8 {
            bits |= NAMES[at].1.0;
        }
        at += 1;
    }
    Intents(bits)
}

impl BitOr for Intents {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Intents(self.0 | other.0)
    }
}

impl BitOrAssign for Intents {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl BitAnd for Intents {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Intents(self.0 & other.0)
    }
}

impl BitAndAssign for Intents {
    fn bitand_assign(&mut self, other: Self) {
        self.0 &= other.0;
    }
}

/// Those in the first that are not in the second.
impl Sub for Intents {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Intents(self.0 & !other.0)
    }
}

/// Those in [`ALL`](Intents::ALL) that are not in it.
impl Not for Intents {
    type Output = Self;
    fn not(self) -> Self {
        Intents::ALL - self
    }
}

impl FromIterator<Intents> for Intents {
    fn from_iter<I: IntoIterator<Item = Intents>>(intents: I) -> Self {
        intents.into_iter().fold(Intents::EMPTY, BitOr::bitor)
    }
}

impl fmt::Display for Intents {
    /// The names, and bits without one as a number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut between = "";
        for (name, _) in self.names() {
            write!(f, "{between}{name}")?;
            between = " | ";
        }
        match self.unknown() {
            Intents(0) if between.is_empty() => f.write_str("0"),
            Intents(0) => Ok(()),
            Intents(bits) => write!(f, "{between}{bits:#x}"),
        }
    }
}

impl fmt::Debug for Intents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Intents({self})")
    }
}

impl Wire for Intents {
    const SHAPE: Shape = Shape::Unsigned;
    fn blank() -> Self {
        Intents::EMPTY
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.number()?.as_u64().map(Intents)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.uint(key, self.0);
    }
}

serde_through_wire!(Intents);

//! Error codes of answers. Spec: <https://bot.q.qq.com/wiki/develop/api-v2/openapi/error/error.html>

mod table;

use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::{EnumInfo, EnumValue, Shape};
use std::fmt;

/// The `code` of an answer that is an error, or of one that comes later.
///
/// Any integer is a code; those that are documented have a meaning, and some a name, which is a constant here.
///
/// ```
/// use onebot_types::qq::ErrorCode;
///
/// let code = ErrorCode::from(304023);
/// assert_eq!(code, ErrorCode::PUSH_MSG_ASYNC_OK);
/// assert_eq!(code.meaning(), Some("the active message waits for an audit"));
/// assert!(ErrorCode::from(40034004).may_retry());
/// assert_eq!(ErrorCode::from(-7).meaning(), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorCode(i64);

/// What is documented of a code, or of a range of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorInfo {
    /// First code that it is about.
    pub first: i64,
    /// Last code that it is about; of one code the same.
    pub last: i64,
    /// What part of the API answers with it.
    pub area: ErrorArea,
    /// Name of the constant here, if the documents name the code.
    pub name: Option<&'static str>,
    /// What it means, in a few words.
    pub meaning: &'static str,
    /// Whether the documents advise to send the request again.
    pub retry: bool,
}

/// The part of the API that an error code belongs to.
///
/// A few codes mean different things in different parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorArea {
    /// Any endpoint.
    General,
    /// Sending and editing messages.
    Message,
    /// Taking messages back.
    Recall,
    /// Messages in chunks.
    Stream,
    /// Uploading media.
    Upload,
    /// Access tokens.
    Token,
    /// Links that share a bot.
    ShareLink,
    /// Menus and panels.
    MenuPanel,
    /// Permissions in channels.
    ChannelPermission,
    /// Schedules.
    Schedule,
    /// Announcements and pins.
    Announces,
    /// Muting.
    Mute,
    /// Forums.
    Forum,
    /// Settings of messages in a guild.
    MessageSetting,
    /// Permissions for endpoints.
    ApiPermission,
    /// Reactions.
    Reaction,
    /// Answers to interactions.
    Interaction,
}

impl ErrorCode {
    /// Every code and range that is documented, in the order of their first codes.
    pub fn documented() -> &'static [ErrorInfo] {
        table::TABLE
    }

    /// The integer on the wire.
    pub const fn as_i64(self) -> i64 {
        self.0
    }

    /// What is documented of the code: of itself first, then of the range that it is in.
    ///
    /// More than one entry for itself means that its meaning depends on the [area](ErrorArea); the general one is the first.
    pub fn infos(self) -> impl Iterator<Item = &'static ErrorInfo> {
        let end = table::TABLE.partition_point(|info| info.first <= self.0);
        let near = table::TABLE[..end].iter();
        let (itself, ranges): (Vec<_>, Vec<_>) =
            near.filter(|info| self.0 <= info.last).partition(|info| info.first == info.last);
        itself.into_iter().chain(ranges)
    }

    /// What it means, in a few words; `None` if it is not documented.
    pub fn meaning(self) -> Option<&'static str> {
        self.infos().next().map(|info| info.meaning)
    }

    /// As [`meaning`](Self::meaning), where it is known which part of the API answered.
    pub fn meaning_in(self, area: ErrorArea) -> Option<&'static str> {
        self.infos().find(|info| info.area == area).map(|info| info.meaning).or(self.meaning())
    }

    /// Whether the documents advise to send the request again.
    pub fn may_retry(self) -> bool {
        self.infos().next().is_some_and(|info| info.retry)
    }
}

impl From<i64> for ErrorCode {
    fn from(code: i64) -> Self {
        ErrorCode(code)
    }
}

impl From<ErrorCode> for i64 {
    fn from(code: ErrorCode) -> Self {
        code.0
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for ErrorCode {
    /// With its meaning, if it has one.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meaning() {
            Some(meaning) => write!(f, "ErrorCode({}: {meaning})", self.0),
            None => write!(f, "ErrorCode({})", self.0),
        }
    }
}

/// Whether an entry of the table is the first one for its code, and for no range.
const fn is_value(at: usize) -> bool {
    let info = table::TABLE[at];
    let again = at > 0 && {
        let before = table::TABLE[at - 1];
        before.first == info.first && before.last == info.last
    };
    info.first == info.last && !again
}

const COUNT: usize = {
    let (mut at, mut count) = (0, 0);
    while at < table::TABLE.len() {
        count += is_value(at) as usize;
        at += 1;
    }
    count
};

const VALUES: [(EnumValue, &str); COUNT] = {
    let mut values = [(EnumValue::Int(0), ""); COUNT];
    let (mut at, mut count) = (0, 0);
    while at < table::TABLE.len() {
        if is_value(at) {
            values[count] = (EnumValue::Int(table::TABLE[at].first), table::TABLE[at].meaning);
            count += 1;
        }
        at += 1;
    }
    values
};

impl Wire for ErrorCode {
    const SHAPE: Shape = Shape::Enum(&EnumInfo::new("ErrorCode", "Error code of an answer.", &VALUES));
    fn blank() -> Self {
        ErrorCode::from(0)
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        c.int().map(ErrorCode)
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        out.int(key, self.0);
    }
}

serde_through_wire!(ErrorCode);

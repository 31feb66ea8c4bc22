//! [`CloseCode`].

use std::fmt;

/// The code with which the gateway closes a connection.
///
/// Any code may come; what is documented of it says whether the session can go on.
/// [Spec](https://bot.q.qq.com/wiki/develop/api-v2/openapi/error/error.html)
///
/// ```
/// use onebot_types::qq::CloseCode;
///
/// let code = CloseCode::from(4009);
/// assert_eq!(code.meaning(), Some("the connection expired"));
/// assert_eq!((code.can_resume(), code.can_identify()), (Some(true), Some(true)));
/// assert_eq!(CloseCode::from(4907).meaning(), CloseCode::from(4900).meaning());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CloseCode(u16);

/// What is documented of a close code, or of a range of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CloseInfo {
    /// First code that it is about.
    pub first: u16,
    /// Last code that it is about; of one code the same.
    pub last: u16,
    /// What it means, in a few words.
    pub meaning: &'static str,
    /// Whether the session can be resumed; `None` if the documents do not say.
    pub resume: Option<bool>,
    /// Whether a new session can be begun; `None` if the documents do not say.
    pub identify: Option<bool>,
}

const fn info(
    first: u16,
    last: u16,
    resume: Option<bool>,
    identify: Option<bool>,
    meaning: &'static str,
) -> CloseInfo {
    CloseInfo { first, last, meaning, resume, identify }
}

const NO: Option<bool> = Some(false);
const YES: Option<bool> = Some(true);

const TABLE: &[CloseInfo] = &[
    info(4000, 4000, None, None, "unknown error"),
    info(4001, 4001, NO, NO, "wrong op code"),
    info(4002, 4002, NO, NO, "wrong payload"),
    info(4003, 4003, None, None, "not authenticated"),
    info(4004, 4004, None, None, "authentication failed"),
    info(4005, 4005, None, None, "already authenticated"),
    info(4006, 4006, NO, YES, "unknown session"),
    info(4007, 4007, NO, YES, "wrong sequence number"),
    info(4008, 4008, YES, YES, "too many frames"),
    info(4009, 4009, YES, YES, "the connection expired"),
    info(4010, 4010, NO, NO, "wrong shard"),
    info(4011, 4011, NO, NO, "too many guilds for one connection"),
    info(4012, 4012, NO, NO, "wrong version"),
    info(4013, 4013, NO, NO, "wrong intents"),
    info(4014, 4014, NO, NO, "intents without permission"),
    info(4900, 4913, NO, YES, "internal error"),
    info(4914, 4914, NO, NO, "the bot is offline and may use the sandbox only"),
    info(4915, 4915, NO, NO, "the bot is banned"),
];

impl CloseCode {
    /// Every code and range that is documented.
    pub fn documented() -> &'static [CloseInfo] {
        TABLE
    }

    /// The code in the close frame.
    pub const fn as_u16(self) -> u16 {
        self.0
    }

    /// What is documented of the code.
    pub fn info(self) -> Option<&'static CloseInfo> {
        TABLE.iter().find(|info| (info.first..=info.last).contains(&self.0))
    }

    /// What it means, in a few words; `None` if it is not documented.
    pub fn meaning(self) -> Option<&'static str> {
        self.info().map(|info| info.meaning)
    }

    /// Whether the session can be resumed on a new connection; `None` if the documents do not say.
    pub fn can_resume(self) -> Option<bool> {
        self.info()?.resume
    }

    /// Whether a new session can be begun on a new connection; `None` if the documents do not say.
    pub fn can_identify(self) -> Option<bool> {
        self.info()?.identify
    }
}

impl From<u16> for CloseCode {
    fn from(code: u16) -> Self {
        CloseCode(code)
    }
}

impl From<CloseCode> for u16 {
    fn from(code: CloseCode) -> Self {
        code.0
    }
}

impl fmt::Display for CloseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

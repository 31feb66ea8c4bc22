//! Colours, for people at a terminal. `--color`, `NO_COLOR` and `CLICOLOR_FORCE` have the last word.

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use std::fmt::{self, Display};

/// Whether colours are used.
#[derive(Clone, Copy)]
pub(crate) struct Paint {
    on: bool,
}

/// Something to show in a style.
pub(crate) struct Painted<T> {
    style: Style,
    what: T,
}

impl Paint {
    /// What suits a stream.
    pub(crate) fn of(stream: &impl RawStream) -> Self {
        Paint { on: AutoStream::choice(stream) != ColorChoice::Never }
    }

    /// Something that tells where.
    pub(crate) fn place<T: Display>(self, what: T) -> Painted<T> {
        self.with(Style::new().dimmed(), what)
    }

    /// Something that is to be seen first.
    pub(crate) fn bold<T: Display>(self, what: T) -> Painted<T> {
        self.with(Style::new().bold(), what)
    }

    /// Something that is well.
    pub(crate) fn good<T: Display>(self, what: T) -> Painted<T> {
        self.with(AnsiColor::Green.on_default().bold(), what)
    }

    /// Something that may be well.
    pub(crate) fn note<T: Display>(self, what: T) -> Painted<T> {
        self.with(AnsiColor::Yellow.on_default(), what)
    }

    /// Something that is wrong.
    pub(crate) fn bad<T: Display>(self, what: T) -> Painted<T> {
        self.with(AnsiColor::Red.on_default().bold(), what)
    }

    fn with<T>(self, style: Style, what: T) -> Painted<T> {
        Painted { style: if self.on { style } else { Style::new() }, what }
    }
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Painted { style, what } = self;
        write!(f, "{style}{what}{style:#}")
    }
}

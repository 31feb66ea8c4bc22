//! Audio.

use crate::OpenEnum;

/// Format that a voice can be converted to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum AudioFormat {
    /// MP3.
    Mp3,
    /// AMR.
    Amr,
    /// WMA.
    Wma,
    /// M4A.
    M4a,
    /// SPX.
    Spx,
    /// OGG.
    Ogg,
    /// WAV.
    Wav,
    /// FLAC.
    Flac,
    /// Another text.
    Other(String),
}

//! Segments seen outside the five dialects: those of OpenShamrock and of CoolQ.
//!
//! They are no variants of [`Segment`](enum@super::Segment), which keeps them as [`Other`](crate::Other), and no dialect has them.
//!
//! ```
//! use onebot_types::{prelude::*, v11::segment::elsewhere::BubbleFace};
//!
//! let segment = Segment::from_json(r#"{"type": "bubble_face", "data": {"id": 14, "count": 3}}"#)?;
//! assert_eq!(segment.downcast::<BubbleFace>(), Some(Ok(BubbleFace::new(14, 3))));
//! assert_eq!(Segment::custom(&BubbleFace::new(14, 3)), segment);
//! # Ok::<_, DecodeError>(())
//! ```

use crate::Segment;
use crate::wire::{Extra, Id, Int};

/// A face that bounces. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct BubbleFace {
    /// Face id.
    #[segment(number)]
    pub id: Id,
    /// How many times it bounces.
    #[segment(required, number)]
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A rock-paper-scissors face of the newer clients. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct NewRps {
    /// Outcome: 1 paper, 2 scissors, 3 rock.
    #[segment(required(receive), number, range(1, 3))]
    pub id: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A dice face of the newer clients. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct NewDice {
    /// Points, 1 to 6.
    #[segment(required(receive), number, range(1, 6))]
    pub id: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A basketball face. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Basketball {
    /// Outcome: 1 straight in, 2 in off the rim, 3 stuck, 4 out off the rim, 5 a miss.
    #[segment(required(receive), number, range(1, 5))]
    pub id: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A poke by a double click on the avatar. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Touch {
    /// User who is poked.
    #[segment(number)]
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A weather card. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Weather {
    /// Name of the city.
    pub city: Option<String>,
    /// Code of the city.
    pub code: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture, by another name than `image`. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(send_only)]
#[non_exhaustive]
pub struct Pic {
    /// Picture, as the `file` of an image.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A voice message, by another name than `record`. [OpenShamrock](https://github.com/whitechi73/OpenShamrock)
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(send_only)]
#[non_exhaustive]
pub struct Voice {
    /// Voice, as the `file` of a voice message.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A market face of CoolQ.
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Bface {
    /// Package of the face.
    pub p: Option<Id>,
    /// Face id.
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A small face of CoolQ.
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Sface {
    /// Face id.
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An emoji, as CoolQ has it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[non_exhaustive]
pub struct Emoji {
    /// Code point in decimal.
    pub id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A red packet, as CoolQ reports it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(recv_only)]
#[non_exhaustive]
pub struct Hb {
    /// Greeting.
    pub title: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A check-in to a group, as CoolQ reports it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(recv_only)]
#[non_exhaustive]
pub struct Sign {
    /// Text.
    pub title: Option<String>,
    /// Address of the picture.
    pub image: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A rich-text card, as CoolQ reports it.
#[derive(Debug, Clone, PartialEq, Segment)]
#[segment(recv_only)]
#[non_exhaustive]
pub struct Rich {
    /// Page that opens.
    pub url: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Text of the card, itself JSON.
    pub content: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! [`Message`].

use super::{At, Segment, cq};
use crate::Union as _;
use crate::codec::std_types::Slice;
use crate::codec::{Cursor, Key, Sink, Wire};
use crate::info::{Fallback, Shape, UnionInfo};
use std::fmt;
use std::ops::{Add, AddAssign};
use std::sync::OnceLock;

/// The content of a message: segments, in whichever of the three forms it was received.
///
/// On the wire a message is an array of segments, a text with CQ codes, or one segment; the form is kept and written back.
/// Reading goes by [`segments`](Self::segments) in every form: the codes of a text are read when they are first asked for.
/// Messages that are built have the array form. Changing a message gives it that form.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let message = message!["hello ", At::new(10000), Image::new("cat.png").summary("a cat")];
/// assert_eq!(message.plain_text(), "hello ");
/// assert_eq!(message.to_cq(), "hello [CQ:at,qq=10000][CQ:image,file=cat.png,summary=a cat]");
///
/// let text = Message::from_json(r#""hello [CQ:at,qq=10000]""#)?;
/// assert_eq!(text.segments()[1], At::new(10000).into());
/// assert_eq!(text.to_json(), r#""hello [CQ:at,qq=10000]""#);
/// # Ok::<_, DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Message(Repr);

#[derive(Clone)]
enum Repr {
    Array(Vec<Segment>),
    Single(Box<Segment>),
    Text(Box<Coded>),
}

/// A text with CQ codes, and its segments once somebody asked for them.
#[derive(Clone)]
struct Coded {
    text: String,
    segments: OnceLock<Vec<Segment>>,
}

impl Message {
    /// Without segments.
    pub const fn new() -> Self {
        Message(Repr::Array(Vec::new()))
    }

    /// A message in text form, as it is: what looks like a CQ code in it is one.
    ///
    /// For text that is only text use [`Message::from`] or [`Text`](super::Text), in which nothing is a code.
    pub fn from_cq(text: impl Into<String>) -> Self {
        Message(Repr::Text(Box::new(Coded { text: text.into(), segments: OnceLock::new() })))
    }

    /// The message as a text with CQ codes. A message that was received in this form is given as it is.
    pub fn to_cq(&self) -> String {
        match &self.0 {
            Repr::Text(coded) => coded.text.clone(),
            _ => cq::write(self.segments()),
        }
    }

    /// The text, if the message was received in text form.
    pub fn as_cq(&self) -> Option<&str> {
        match &self.0 {
            Repr::Text(coded) => Some(&coded.text),
            _ => None,
        }
    }

    /// The segments, whatever the form.
    pub fn segments(&self) -> &[Segment] {
        match &self.0 {
            Repr::Array(segments) => segments,
            Repr::Single(segment) => std::slice::from_ref(segment),
            Repr::Text(coded) => coded.segments.get_or_init(|| cq::read(&coded.text)),
        }
    }

    /// The segments, to change them. The message has the array form afterwards.
    pub fn segments_mut(&mut self) -> &mut Vec<Segment> {
        if !matches!(self.0, Repr::Array(_)) {
            let segments = std::mem::take(self).into_segments();
            self.0 = Repr::Array(segments);
        }
        match &mut self.0 {
            Repr::Array(segments) => segments,
            _ => unreachable!("the form was just set"),
        }
    }

    /// As [`segments`](Self::segments).
    pub fn into_segments(self) -> Vec<Segment> {
        match self.0 {
            Repr::Array(segments) => segments,
            Repr::Single(segment) => vec![*segment],
            Repr::Text(coded) => {
                let Coded { text, segments } = *coded;
                segments.into_inner().unwrap_or_else(|| cq::read(&text))
            }
        }
    }

    /// Goes through the segments.
    pub fn iter(&self) -> std::slice::Iter<'_, Segment> {
        self.segments().iter()
    }

    /// How many segments there are.
    pub fn len(&self) -> usize {
        self.segments().len()
    }

    /// Whether there are no segments.
    pub fn is_empty(&self) -> bool {
        self.segments().is_empty()
    }

    /// Adds a segment at the end.
    pub fn push(&mut self, segment: impl Into<Segment>) {
        self.segments_mut().push(segment.into());
    }

    /// The text segments in one text.
    pub fn plain_text(&self) -> String {
        self.iter().filter_map(Segment::as_text).collect()
    }

    /// Who is mentioned.
    pub fn mentions(&self) -> impl Iterator<Item = &At> {
        self.iter().filter_map(|segment| match segment {
            Segment::At(at) => Some(&**at),
            _ => None,
        })
    }
}

document!(Message);

impl Default for Message {
    fn default() -> Self {
        Message::new()
    }
}

/// Two messages are equal if they have the same form and the same content.
impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Repr::Array(a), Repr::Array(b)) => a == b,
            (Repr::Single(a), Repr::Single(b)) => a == b,
            (Repr::Text(a), Repr::Text(b)) => a.text == b.text,
            _ => false,
        }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Array(segments) => segments.fmt(f),
            Repr::Single(segment) => segment.fmt(f),
            Repr::Text(coded) => coded.text.fmt(f),
        }
    }
}

impl fmt::Display for Message {
    /// The message as a text with CQ codes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_cq() {
            Some(text) => f.write_str(text),
            None => f.write_str(&self.to_cq()),
        }
    }
}

impl std::str::FromStr for Message {
    type Err = std::convert::Infallible;
    /// As [`Message::from_cq`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Message::from_cq(text))
    }
}

impl<T: Into<Segment>> From<T> for Message {
    fn from(segment: T) -> Self {
        Message(Repr::Array(vec![segment.into()]))
    }
}

impl From<Vec<Segment>> for Message {
    fn from(segments: Vec<Segment>) -> Self {
        Message(Repr::Array(segments))
    }
}

impl<T: Into<Segment>> FromIterator<T> for Message {
    fn from_iter<I: IntoIterator<Item = T>>(segments: I) -> Self {
        Message(Repr::Array(segments.into_iter().map(Into::into).collect()))
    }
}

impl<T: Into<Segment>> Extend<T> for Message {
    fn extend<I: IntoIterator<Item = T>>(&mut self, segments: I) {
        self.segments_mut().extend(segments.into_iter().map(Into::into));
    }
}

impl IntoIterator for Message {
    type Item = Segment;
    type IntoIter = std::vec::IntoIter<Segment>;
    fn into_iter(self) -> Self::IntoIter {
        self.into_segments().into_iter()
    }
}

impl<'a> IntoIterator for &'a Message {
    type Item = &'a Segment;
    type IntoIter = std::slice::Iter<'a, Segment>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Into<Message>> Add<T> for Message {
    type Output = Message;
    fn add(mut self, other: T) -> Message {
        self += other;
        self
    }
}

impl<T: Into<Message>> AddAssign<T> for Message {
    fn add_assign(&mut self, other: T) {
        self.segments_mut().extend(other.into());
    }
}

/// A segment that stands for a message: a segment of a list may be any value, this one is an object.
const SINGLE: &UnionInfo = &{
    let info = *Segment::INFO;
    info.other(Fallback::Object)
};

impl Wire for Message {
    const SHAPE: Shape =
        Shape::OneOf(&[Shape::String, Shape::Array(&Segment::SHAPE), Shape::Union(|| SINGLE)]);
    fn blank() -> Self {
        Message::new()
    }
    fn read(c: &mut Cursor<'_>) -> Option<Self> {
        Some(Message(match c.peek() {
            b'[' => Repr::Array(Vec::read(c)?),
            b'"' => Repr::Text(Box::new(Coded { text: c.owned()?, segments: OnceLock::new() })),
            b'{' => Repr::Single(Box::new(Segment::read(c)?)),
            _ => return None,
        }))
    }
    fn write(&self, key: Key, out: &mut dyn Sink) {
        match &self.0 {
            Repr::Array(segments) => out.array(key, &Slice(segments)),
            Repr::Single(segment) => segment.write(key, out),
            Repr::Text(coded) => out.str(key, &coded.text),
        }
    }
}

serde_through_wire!(Message);

/// A [`Message`] of anything that becomes segments: texts, segment structs, segments.
///
/// ```
/// use onebot_types::prelude::*;
///
/// let message = message!["hi ", At::new(10000), Face::new(14)];
/// assert_eq!(message.len(), 3);
/// assert!(message![].is_empty());
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __message {
    ($($segment:expr),* $(,)?) => {
        $crate::v11::Message::from(<[$crate::v11::Segment]>::into_vec(::std::boxed::Box::new([$($crate::v11::Segment::from($segment)),*])))
    };
}

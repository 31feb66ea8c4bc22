//! Decoding and encoding by name, whatever the type: code for every type, which only the command and the tests want.

use super::Named;
use super::list::{Document, Is, document, is_content, is_payload};
use crate::codec::Json;
use crate::codec::tape::Tape;
use crate::qq::Payload;
use crate::v11::{Event, Frame, Message, Request, Response, Segment};

/// Decodes and encodes again; `false` if the JSON does not fit.
pub(super) type Rewrite = fn(&str, &mut Vec<u8>) -> bool;

#[doc(hidden)]
impl Named {
    /// Decodes and encodes again; `false` if no form of the type takes the document.
    pub fn rewrite(&self, tape: &Tape<'_>, out: &mut Vec<u8>) -> bool {
        let view = tape.root();
        let rewrite = match self.is {
            Is::Tagged(_, union, info) if is_content(view, union) => info.rewrite,
            Is::Document(document) | Is::Tagged(document, ..) => document.rewrite(),
            Is::Endpoint(info) => document(info).rewrite,
            Is::Dispatch(_) if is_payload(view) => Document::Payload.rewrite(),
            Is::Object(info) | Is::Dispatch(info) => info.rewrite,
            Is::Response(_) => Document::Response.rewrite(),
        };
        rewrite(tape.text(), out)
    }
}

impl Document {
    fn rewrite(self) -> Rewrite {
        match self {
            Document::Event => rewrite::<Event>,
            Document::Request => rewrite::<Request>,
            Document::Response => rewrite::<Response>,
            Document::Segment => rewrite::<Segment>,
            Document::Message => rewrite::<Message>,
            Document::Frame => rewrite::<Frame>,
            Document::Payload => rewrite::<Payload>,
        }
    }
}

pub(super) fn rewrite<T: Json>(text: &str, out: &mut Vec<u8>) -> bool {
    T::from_json(text).is_ok_and(|value| {
        value.write_json(out);
        true
    })
}

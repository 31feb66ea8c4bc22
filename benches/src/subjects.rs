//! What is compared: the same work, done by each library.

mod cq;
mod decode;
mod encode;
mod validate;

use crate::frames::Frame;
use std::hint::black_box;

/// One way to do the work of a comparison.
pub struct Subject {
    /// The name in the tables.
    pub name: &'static str,
    /// The work, or why this library cannot do it.
    pub work: Result<Work, String>,
}

/// Work that is done again and again; what comes of it is dropped.
pub type Work = Box<dyn FnMut()>;

impl Subject {
    fn new(name: &'static str, work: impl FnMut() + 'static) -> Self {
        Subject { name, work: Ok(Box::new(work)) }
    }

    /// Turns each text into something.
    pub(crate) fn of_texts<R>(
        name: &'static str,
        documents: &[String],
        work: impl Fn(&str) -> R + 'static,
    ) -> Self {
        let documents = documents.to_vec();
        Subject::new(name, move || {
            for document in &documents {
                drop(black_box(work(black_box(document))));
            }
        })
    }

    /// Does something with each value that is read beforehand.
    pub(crate) fn of_values<V: 'static, R>(
        name: &'static str,
        documents: &[String],
        read: impl Fn(&str) -> V,
        mut work: impl FnMut(&V) -> R + 'static,
    ) -> Self {
        let values: Vec<_> = documents.iter().map(|document| read(document)).collect();
        Subject::new(name, move || {
            for value in &values {
                drop(black_box(work(black_box(value))));
            }
        })
    }
}

/// The same work on the same frame.
#[derive(Clone, Copy)]
pub struct Operation {
    /// The name in the tables.
    pub name: &'static str,
    /// The subject that the others are compared with.
    pub base: &'static str,
    /// Who does it.
    pub subjects: fn(&Frame) -> Vec<Subject>,
}

/// What is done with every frame.
pub const OPERATIONS: [Operation; 3] = [decode::OPERATION, encode::OPERATION, validate::OPERATION];

/// What is done with a message in CQ codes; the frame is the same message as an array.
pub const CQ: [Operation; 2] = [cq::READ, cq::WRITE];

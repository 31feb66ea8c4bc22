//! Collects errors, so that one compilation shows all of them.

use std::cell::RefCell;
use syn::Error;

/// The errors of one derive.
#[derive(Default)]
pub(crate) struct Ctxt {
    errors: RefCell<Vec<Error>>,
}

impl Ctxt {
    /// Notes an error on some tokens.
    pub(crate) fn error(&self, tokens: impl quote::ToTokens, message: impl std::fmt::Display) {
        self.push(Error::new_spanned(tokens, message));
    }

    /// Notes an error.
    pub(crate) fn push(&self, error: Error) {
        self.errors.borrow_mut().push(error);
    }

    /// Gives what was read, or all errors in one. Nothing is read only where there is an error.
    pub(crate) fn finish<T>(self, read: Option<T>) -> Result<T, Error> {
        let all = self.errors.into_inner().into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        match all {
            Some(error) => Err(error),
            None => Ok(read.expect("what cannot be read is an error")),
        }
    }
}

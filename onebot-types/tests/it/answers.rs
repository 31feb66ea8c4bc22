//! Whole answers, read as those to one action.

use crate::catalog::uses::leaves;
use onebot_types::info::{self, Dialect, Direction, Named, NamedKind, Shape, TypeInfo};
use onebot_types::v11::Action;
use onebot_types::validate::{Profile, Report};
use onebot_types::{DecodeOptions, Union};
use serde_json::Value;
use std::collections::BTreeMap;

/// How an action is answered.
pub(crate) struct Answer {
    named: Named,
    data: Shape,
}

impl Answer {
    /// The answers to all actions, by the names of these.
    pub(crate) fn all() -> BTreeMap<String, Answer> {
        let data: BTreeMap<_, _> = leaves(Action::INFO)
            .iter()
            .map(|leaf| (leaf.info.wire, *leaf.info.response.expect("an action says what answers it")))
            .collect();
        let answers = info::types().into_iter().filter(|named| named.kind == NamedKind::Response);
        answers.map(|named| (named.wire.clone(), Answer { data: data[&*named.wire], named })).collect()
    }

    /// Every point where an answer that is complete in a dialect is not read whole, by types, and without a violation.
    pub(crate) fn flaws(&self, answer: &Value, dialect: Dialect) -> Vec<String> {
        let profile = Profile::new().dialect(dialect).direction(Direction::Receive);
        let violations = self.check(answer, profile).violations;
        violations.iter().map(ToString::to_string).chain(self.untyped(answer)).collect()
    }

    /// Every point where an answer is not read by types. A text in place of a number is one that is.
    pub(crate) fn untyped(&self, answer: &Value) -> Vec<String> {
        let report = self.check(answer, Profile::new());
        let other = (!report.fits || report.untyped).then(|| "has no typed form".to_owned());
        let unknown = self.read_back(answer).unwrap_or_else(|| vec!["data has another form".to_owned()]);
        other.into_iter().chain(unknown).collect()
    }

    fn check(&self, answer: &Value, profile: Profile) -> Report {
        let text = answer.to_string();
        let (tape, _) = DecodeOptions::new().first(&text).expect("it is JSON");
        self.named.check(tape.root(), profile)
    }

    /// Reads an answer and every object in its data, and fails if one does not come back as it was. Gives the keys that are not
    /// known, or `None` if the data has another form.
    #[track_caller]
    pub(crate) fn read_back(&self, answer: &Value) -> Option<Vec<String>> {
        let text = answer.to_string();
        let (tape, _) = DecodeOptions::new().first(&text).expect("it is JSON");
        let mut json = Vec::new();
        assert!(self.named.rewrite(&tape, &mut json), "any object is an answer: {text}");
        assert_eq!(&serde_json::from_slice::<Value>(&json).unwrap(), answer, "{}", self.named.name);
        unknown_keys(self.data, &answer["data"])
    }
}

/// The keys of all objects in a value that the types do not know; `None` if the value has another form.
#[track_caller]
fn unknown_keys(shape: Shape, value: &Value) -> Option<Vec<String>> {
    let if_it_is = |fits: bool| fits.then(Vec::new);
    match shape {
        Shape::OneOf(forms) => {
            let read = forms.iter().filter_map(|form| unknown_keys(*form, value));
            read.min_by_key(Vec::len)
        }
        Shape::Array(item) => {
            let read: Option<Vec<_>> =
                value.as_array()?.iter().map(|value| unknown_keys(*item, value)).collect();
            Some(read?.concat())
        }
        Shape::Object(info) => unknown_in(info(), value),
        Shape::Null => if_it_is(value.is_null()),
        Shape::Map => if_it_is(value.is_object()),
        // Unions have tests of their own, and what they do not know is in the report of validation.
        Shape::Any | Shape::Union(_) => if_it_is(true),
        _ => if_it_is(!value.is_null() && !value.is_array() && !value.is_object()),
    }
}

/// The same for a value of one type.
#[track_caller]
pub(crate) fn unknown_in(info: &TypeInfo, value: &Value) -> Option<Vec<String>> {
    if !comes_back(info, value) {
        return None;
    }
    let members = value.as_object()?.iter().filter(|(_, value)| !value.is_null());
    Some(members.flat_map(|(key, value)| unknown_in_field(info, key, value)).collect())
}

fn unknown_in_field(info: &TypeInfo, key: &str, value: &Value) -> Vec<String> {
    let path = || format!("{}.{key}", info.path());
    match info.field(key) {
        None => vec![format!("{}: not known", path())],
        Some(field) => {
            unknown_keys(field.shape, value).unwrap_or_else(|| vec![format!("{}: another form", path())])
        }
    }
}

/// Whether a type reads a value; fails if the value does not come back.
#[track_caller]
pub(crate) fn comes_back(info: &TypeInfo, value: &Value) -> bool {
    let text = value.to_string();
    let (tape, _) = DecodeOptions::new().first(&text).expect("it is JSON");
    let mut json = Vec::new();
    let read = (info.rewrite)(tape.text(), &mut json);
    if read {
        assert_eq!(&serde_json::from_slice::<Value>(&json).unwrap(), value, "{}", info.path());
    }
    read
}

//! What JSON a shape takes: one form for each kind of value.

use super::build::Build;
use super::def::Def;
use super::describe::describe;
use crate::info::{Dialects, Rule, Shape};
use crate::wire::FLAG_TEXTS;
use schemars::Schema;
use serde_json::{Map, Value, json};

/// Kinds of JSON value, as bits.
mod kind {
    pub(super) const NULL: u8 = 1;
    pub(super) const BOOLEAN: u8 = 2;
    pub(super) const INTEGER: u8 = 4;
    pub(super) const FRACTION: u8 = 8;
    pub(super) const STRING: u8 = 16;
    pub(super) const ARRAY: u8 = 32;
    pub(super) const OBJECT: u8 = 64;
    pub(super) const ALL: u8 = 127;
}

/// The decimal form of an integer, as [`Int`](crate::wire::Int) reads it.
const INTEGER_TEXT: &str = "^(0|-?[1-9][0-9]*)$";
/// What [`Number`](crate::wire::Number) reads, but for the names of what is not finite.
const NUMBER_TEXT: &str = r"^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?$";

/// A schema for some kinds of value.
#[derive(Clone)]
struct Form {
    schema: Map<String, Value>,
    kinds: u8,
}

impl Form {
    fn new(kinds: u8, schema: Value) -> Self {
        Form { schema: members(schema), kinds }
    }

    fn is_reference(&self) -> bool {
        self.schema.contains_key("$ref")
    }

    /// The one type that it names; a form with a `const` would not take null beside it.
    fn only_type(&self) -> Option<&str> {
        let closed = self.schema.contains_key("const") || self.schema.contains_key("allOf");
        self.schema.get("type").and_then(Value::as_str).filter(|_| !closed)
    }
}

pub(super) fn members(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// What a field says beside its shape.
#[derive(Clone, Copy, Default)]
pub(super) struct Beside {
    pub(super) doc: &'static str,
    pub(super) rules: &'static [Rule],
    /// Whether null may stand for its absence.
    pub(super) null: bool,
}

impl Build<'_> {
    /// The schema of a shape by itself.
    pub(super) fn shape(&mut self, shape: Shape) -> Schema {
        self.member(shape, Beside::default()).into()
    }

    /// The schema of a field.
    pub(super) fn member(&mut self, shape: Shape, beside: Beside) -> Map<String, Value> {
        let mut forms = self.forms(shape, beside.rules);
        let taken = forms.iter().fold(0, |kinds, form| kinds | form.kinds);
        if beside.null && taken & kind::NULL == 0 {
            forms.push(Form::new(kind::NULL, json!({ "type": "null" })));
        }
        let mut schema = join(forms, !beside.doc.is_empty());
        if !beside.doc.is_empty() {
            schema.insert("description".to_owned(), describe(beside.doc).into());
        }
        schema
    }

    /// Several shapes as one schema.
    pub(super) fn joined(&mut self, shapes: &'static [Shape]) -> Map<String, Value> {
        join(self.one_of(shapes), false)
    }

    fn forms(&mut self, shape: Shape, rules: &[Rule]) -> Vec<Form> {
        let integer = self.integer();
        let forms = match shape {
            Shape::Any => vec![Form::new(kind::ALL, json!({}))],
            Shape::Null => vec![Form::new(kind::NULL, json!({ "type": "null" }))],
            Shape::Boolean => vec![Form::new(kind::BOOLEAN, json!({ "type": "boolean" }))],
            Shape::Integer => vec![integer],
            Shape::Unsigned => {
                let mut integer = integer;
                integer.schema.insert("minimum".to_owned(), 0.into());
                vec![integer]
            }
            Shape::Float => vec![number()],
            Shape::String => vec![string()],
            Shape::Id => vec![integer, string()],
            Shape::Flag => vec![
                Form::new(kind::BOOLEAN, json!({ "type": "boolean" })),
                Form::new(kind::INTEGER, json!({ "type": "integer", "minimum": 0, "maximum": 1 })),
                texts(&format!("^({})$", FLAG_TEXTS.map(|(text, _)| text).join("|"))),
            ],
            Shape::Int => vec![integer, texts(INTEGER_TEXT)],
            Shape::Number => vec![number(), texts(NUMBER_TEXT)],
            Shape::Enum(info) => {
                let kinds = if info.is_integer() { kind::INTEGER } else { kind::STRING };
                vec![self.reference(Def::Enum(info), kinds)]
            }
            Shape::Array(item) => {
                let items = self.shape(*item);
                vec![Form::new(kind::ARRAY, json!({ "type": "array", "items": items }))]
            }
            Shape::Map => {
                vec![Form::new(kind::OBJECT, json!({ "type": "object", "additionalProperties": true }))]
            }
            Shape::Object(_) | Shape::Union(_) => match Def::of(shape) {
                Some(def) => vec![self.reference(def, kind::OBJECT)],
                None => Vec::new(),
            },
            Shape::OneOf(shapes) => match Def::of(shape) {
                Some(def) => {
                    let kinds = self.one_of(shapes).iter().fold(0, |kinds, form| kinds | form.kinds);
                    vec![self.reference(def, kinds)]
                }
                None => self.one_of(shapes),
            },
        };
        forms.into_iter().map(|form| with_rules(form, rules)).collect()
    }

    fn integer(&self) -> Form {
        let mut form = Form::new(kind::INTEGER, json!({ "type": "integer" }));
        if self.options.openapi {
            form.schema.insert("format".to_owned(), "int64".into());
        }
        form
    }

    fn reference(&mut self, def: Def, kinds: u8) -> Form {
        Form { schema: members(self.refer(def).to_value()), kinds }
    }

    /// Of several shapes one is chosen by the kind of value; of those for one kind by what they know a value by.
    fn one_of(&mut self, shapes: &'static [Shape]) -> Vec<Form> {
        let mut all: Vec<(Shape, Form)> = Vec::new();
        for shape in shapes {
            all.extend(self.forms(*shape, &[]).into_iter().map(|form| (*shape, form)));
        }
        let mut forms = Vec::new();
        for (n, (shape, form)) in all.iter().enumerate() {
            let rivals = |(_, other): &&(Shape, Form)| other.kinds & form.kinds != 0;
            let structured = form.kinds & !(kind::ARRAY | kind::OBJECT) == 0;
            let before: Vec<_> = all[..n].iter().filter(rivals).filter_map(|(shape, _)| known_by(*shape)).collect();
            let after = all[n + 1..].iter().any(|other| rivals(&other));
            if structured && before.is_empty() && after && !implies_known(*shape) {
                forms.push(guarded(form, known_by(*shape), &[]));
            } else if structured && !before.is_empty() {
                forms.push(guarded(form, known_by(*shape), &before));
            } else {
                forms.push(form.clone());
            }
        }
        forms
    }
}

fn string() -> Form {
    Form::new(kind::STRING, json!({ "type": "string" }))
}

fn texts(pattern: &str) -> Form {
    Form::new(kind::STRING, json!({ "type": "string", "pattern": pattern }))
}

fn number() -> Form {
    Form::new(kind::INTEGER | kind::FRACTION, json!({ "type": "number" }))
}

fn with_rules(mut form: Form, rules: &[Rule]) -> Form {
    let is = |kinds: u8| form.kinds & kinds != 0 && form.kinds & !kinds == 0;
    let (number, text, list) =
        (is(kind::INTEGER | kind::FRACTION), is(kind::STRING), is(kind::ARRAY));
    if form.is_reference() {
        return form;
    }
    let mut say = |key: &str, value: Value| drop(form.schema.insert(key.to_owned(), value));
    for rule in rules {
        match *rule {
            Rule::Range(min, max) if number => {
                say("minimum", min.into());
                say("maximum", max.into());
            }
            Rule::Length(min, max) if text || list => {
                let (least, most) = if text { ("minLength", "maxLength") } else { ("minItems", "maxItems") };
                say(least, min.into());
                // A rule without an end says so with the largest number.
                if max != usize::MAX {
                    say(most, max.into());
                }
            }
            Rule::Url if text => say("pattern", "^https?://".into()),
            _ => {}
        }
    }
    form
}

/// Several forms as one schema.
fn join(mut forms: Vec<Form>, described: bool) -> Map<String, Value> {
    if let [value, null] = &forms[..]
        && null.kinds == kind::NULL
        && let Some(only) = value.only_type()
    {
        let mut schema = value.schema.clone();
        schema.insert("type".to_owned(), json!([only, "null"]));
        return schema;
    }
    if forms.len() == 1 {
        let form = forms.remove(0);
        return if described && form.is_reference() {
            members(json!({ "allOf": [form.schema] }))
        } else {
            form.schema
        };
    }
    let mut taken = 0;
    let mut disjoint = true;
    for form in &forms {
        disjoint &= taken & form.kinds == 0 || form.schema.contains_key("allOf");
        taken |= form.kinds;
    }
    // Of a definition and null, nothing can be both; consumers know this form best.
    let nullable = matches!(&forms[..], [value, null] if value.is_reference() && null.kinds == kind::NULL);
    let key = if disjoint && !nullable { "oneOf" } else { "anyOf" };
    let forms: Vec<Value> = forms.into_iter().map(|form| form.schema.into()).collect();
    members(json!({ key: forms }))
}

/// A form that is not chosen unless the value is known by it, and by none of those before.
fn guarded(form: &Form, known: Option<Value>, before: &[Value]) -> Form {
    let mut schema = if form.is_reference() {
        members(json!({ "allOf": [form.schema] }))
    } else {
        form.schema.clone()
    };
    let mut all = schema.remove("allOf").and_then(|all| all.as_array().cloned()).unwrap_or_default();
    all.extend(known);
    if !all.is_empty() {
        schema.insert("allOf".to_owned(), all.into());
    }
    match before {
        [] => {}
        [one] => drop(schema.insert("not".to_owned(), one.clone())),
        several => drop(schema.insert("not".to_owned(), json!({ "anyOf": several }))),
    }
    Form { schema, kinds: form.kinds }
}

/// What a shape knows a value by, if not every value of its kind; as validation chooses.
fn known_by(shape: Shape) -> Option<Value> {
    match shape {
        Shape::Union(info) => Some(json!({ "type": "object", "required": [info().tag] })),
        Shape::Object(info) => {
            let keys = info().fields.iter().filter(|field| {
                field.essential || field.always_received != Dialects::NONE
            });
            let mut keys: Vec<_> = keys.map(|field| json!({ "required": [field.name] })).collect();
            Some(match keys.len() {
                1 => keys.remove(0),
                _ => json!({ "anyOf": keys }),
            })
        }
        Shape::Array(item) => known_by(*item).map(|known| json!({ "prefixItems": [known] })),
        _ => None,
    }
}

/// Whether what a shape takes is always known by it.
fn implies_known(shape: Shape) -> bool {
    match shape {
        Shape::Union(_) => true,
        Shape::Array(item) => implies_known(*item),
        Shape::Object(_) => false,
        _ => known_by(shape).is_none(),
    }
}

//! What JSON a shape takes: one form for each kind of value.

use super::build::Build;
use super::def::Def;
use super::describe::{describe, examples};
use crate::info::{Dialects, FieldInfo, Rule, Shape};
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

    /// The one type that it names.
    fn only_type(&self) -> Option<&str> {
        self.schema.get("type").and_then(Value::as_str)
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
        if Def::of(shape).is_none() {
            schema.extend(self.misfits(shape).map(|misfits| ("not".to_owned(), misfits)));
        }
        if !beside.doc.is_empty() {
            if schema.is_empty() && !self.options.openapi {
                // Of a description alone generators make an object.
                schema.insert("anyOf".to_owned(), json!([{}]));
            }
            let description = describe(beside.doc);
            let examples: Vec<_> =
                examples(&description).into_iter().filter_map(|text| example(shape, text)).collect();
            if !examples.is_empty() {
                schema.insert("examples".to_owned(), examples.into());
            }
            schema.insert("description".to_owned(), description.into());
        }
        schema
    }

    /// Several shapes as one schema.
    pub(super) fn joined(&mut self, shapes: &'static [Shape]) -> Map<String, Value> {
        let mut schema = join(self.one_of(shapes), false);
        schema.extend(self.misfits(Shape::OneOf(shapes)).map(|misfits| ("not".to_owned(), misfits)));
        schema
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
                self.texts(&format!("^({})$", FLAG_TEXTS.map(|(text, _)| text).join("|"))),
            ],
            Shape::Int => vec![integer, self.texts(INTEGER_TEXT)],
            // Apart, so that what reads numbers into one type of two keeps `12` from becoming `12.0`.
            Shape::Number => vec![integer, number(), self.texts(NUMBER_TEXT)],
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
            Shape::Object(info) => vec![self.reference(Def::Data(info()), kind::OBJECT)],
            Shape::Union(info) => vec![self.reference(Def::union(info()), kind::OBJECT)],
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

    /// Texts in place of numbers and switches. Implementations send others too, the empty one above all, and what a
    /// generated type does not take costs the segment its type: so only a strict schema looks into them.
    fn texts(&self, pattern: &str) -> Form {
        let mut form = string();
        if self.options.strict {
            form.schema.insert("pattern".to_owned(), pattern.into());
        }
        form
    }

    fn reference(&mut self, def: Def, kinds: u8) -> Form {
        Form { schema: members(self.refer(def).to_value()), kinds }
    }

    /// Of several shapes one is chosen by the kind of value.
    fn one_of(&mut self, shapes: &'static [Shape]) -> Vec<Form> {
        shapes.iter().flat_map(|shape| self.forms(*shape, &[])).collect()
    }

    /// Of the shapes for objects one is chosen by the keys that an object has. This says which objects are not what was
    /// chosen for them. It stands beside the forms, so that generators of types see those as they are.
    fn misfits(&mut self, shape: Shape) -> Option<Value> {
        let Shape::OneOf(shapes) = shape else { return None };
        if self.options.openapi {
            // Linters and generators of OpenAPI know no such schema.
            return None;
        }
        let (mut misfits, mut before, mut first, mut count) = (Vec::new(), Vec::new(), None, 0);
        for shape in shapes {
            let forms = self.forms(*shape, &[]);
            if forms.iter().all(|form| form.kinds & kind::OBJECT == 0) {
                continue;
            }
            count += 1;
            let schema: Value = join(forms, false).into();
            let known = known_by(*shape);
            if known == Some(never()) {
                first.get_or_insert(schema);
                continue;
            }
            let mut chosen = members(json!({ "type": "object" }));
            chosen.extend(known.clone().map(members).unwrap_or_default());
            // Nothing is a misfit of what takes anything.
            if schema != json!({}) {
                let mut not = before.clone();
                not.push(schema.clone());
                chosen.insert("not".to_owned(), any_of(not));
                misfits.push(chosen);
            }
            first.get_or_insert(schema);
            before.push(known.unwrap_or_else(|| json!({})));
        }
        // What none of them knows is the first's.
        if !before.contains(&json!({})) {
            before.extend(first);
            misfits.push(members(json!({ "type": "object", "not": any_of(before) })));
        }
        if count < 2 || misfits.is_empty() {
            return None;
        }
        Some(any_of(misfits.into_iter().map(Value::from).collect()))
    }
}

fn any_of(mut schemas: Vec<Value>) -> Value {
    if schemas.len() == 1 { schemas.remove(0) } else { json!({ "anyOf": schemas }) }
}

/// What a documentation names as an example, as a value of a shape. Of a list it is an item; what has parts is not named so.
fn example(shape: Shape, text: &str) -> Option<Value> {
    match shape {
        Shape::String => Some(text.into()),
        Shape::Integer | Shape::Unsigned | Shape::Int => text.parse::<i64>().ok().map(Value::from),
        Shape::Id => Some(text.parse::<i64>().map_or_else(|_| text.into(), Value::from)),
        Shape::OneOf(shapes) => shapes.iter().find_map(|shape| example(*shape, text)),
        Shape::Array(item) => example(*item, text).map(|item| json!([item])),
        _ => None,
    }
}

fn string() -> Form {
    Form::new(kind::STRING, json!({ "type": "string" }))
}

fn number() -> Form {
    Form::new(kind::INTEGER | kind::FRACTION, json!({ "type": "number" }))
}

fn with_rules(mut form: Form, rules: &[Rule]) -> Form {
    let is = |kinds: u8| form.kinds & kinds != 0 && form.kinds & !kinds == 0;
    let (number, text, list) = (is(kind::INTEGER | kind::FRACTION), is(kind::STRING), is(kind::ARRAY));
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

/// Takes whatever is no object, by kinds: of a list of types strict validators and generators make less.
pub(super) fn no_object() -> [Value; 6] {
    let array = json!({ "type": "array", "items": {} });
    // Integers apart, as above.
    let [null, boolean, integer, number, string] =
        ["null", "boolean", "integer", "number", "string"].map(|kind| json!({ "type": kind }));
    [null, boolean, integer, number, string, array]
}

/// Several forms as one schema.
fn join(mut forms: Vec<Form>, described: bool) -> Map<String, Value> {
    if let Some(any) = forms.iter().find(|form| form.kinds == kind::ALL) {
        // A definition beside it says what is usual.
        let known = forms.iter().filter(|form| form.is_reference());
        let mut usual: Vec<Value> = known.map(|form| form.schema.clone().into()).collect();
        if usual.is_empty() {
            return any.schema.clone();
        }
        usual.push(json!({ "type": "object", "additionalProperties": true }));
        usual.extend(no_object());
        return members(json!({ "anyOf": usual }));
    }
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
        disjoint &= taken & form.kinds == 0;
        taken |= form.kinds;
    }
    // Of a definition and null, nothing can be both; consumers know this form best.
    let nullable = matches!(&forms[..], [value, null] if value.is_reference() && null.kinds == kind::NULL);
    let key = if disjoint && !nullable { "oneOf" } else { "anyOf" };
    let forms: Vec<Value> = forms.into_iter().map(|form| form.schema.into()).collect();
    members(json!({ key: forms }))
}

/// Takes nothing.
fn never() -> Value {
    json!({ "not": {} })
}

/// What a shape knows an object by, if not every one; as validation chooses.
fn known_by(shape: Shape) -> Option<Value> {
    match shape {
        Shape::Union(info) => {
            let mut known = members(has(info().tag));
            known.insert("type".to_owned(), "object".into());
            Some(known.into())
        }
        Shape::Object(info) => {
            let always = |field: &&FieldInfo| field.essential || field.always_received != Dialects::NONE;
            let keys: Vec<_> = info().fields.iter().filter(always).map(|field| has(field.name)).collect();
            if keys.is_empty() {
                // No key has to be there, so there is none to know an object by.
                return Some(never());
            }
            let mut known = members(any_of(keys));
            known.insert("type".to_owned(), "object".into());
            Some(known.into())
        }
        Shape::OneOf(shapes) => shapes.iter().find_map(|shape| known_by(*shape)),
        _ => None,
    }
}

/// Takes what has a key. Some validators ask that a key that is required is also described.
fn has(key: &str) -> Value {
    json!({ "properties": { key: {} }, "required": [key] })
}

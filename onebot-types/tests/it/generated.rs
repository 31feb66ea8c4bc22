//! Random documents by the catalog: whatever it allows is read by types, and whatever is done to it comes back as it came.

use crate::answers::{Answer, comes_back};
use crate::catalog::model::{Catalog, Entry, Field, Kind};
use crate::catalog::{ITEM_IDS, qq};
use crate::exact::exact;
use crate::fixtures::has_untyped;
use onebot_types::info;
use onebot_types::qq::{Op, Payload};
use onebot_types::v11::{Action, Event, Request, Response, Segment};
use onebot_types::validate::Profile;
use onebot_types::{DecodeOptions, Json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Documents of each segment and event of the catalog.
const DOCUMENTS: u64 = 30;

/// Payloads of each event of the official API.
const PAYLOADS: u64 = 25;

/// Requests for each action of the catalog.
const REQUESTS: u64 = 20;

/// Answers to each action of the catalog, in each form.
const ANSWERS: u64 = 8;

/// Changes to each of them.
const CHANGES: u64 = 4;

/// A small generator of random numbers, the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("it is below a usize")
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

const INTEGERS: [i64; 9] =
    [0, 1, -1, 10_000, -2_147_483_648, 3_425_462_029, 9_007_199_254_740_993, i64::MAX, i64::MIN];

const FLOATS: [f64; 5] = [39.9, -116.25, 0.5, 1e-7, 1.5e300];

const TEXTS: [&str; 11] = [
    "",
    "a",
    "all",
    "7",
    "007",
    "你好 👋",
    "\"\\\n\u{0}",
    "[CQ:face,id=1]",
    "a&b,c]",
    "file:///a",
    "{\"a\":1}",
];

/// Writes documents by the catalog.
struct Writer<'c> {
    random: Random,
    /// Of the field's own objects.
    catalog: &'c Catalog,
    /// Of the segments in messages.
    segments: &'c Catalog,
}

impl Writer<'_> {
    fn segment(&mut self, entry: &Entry, depth: usize) -> Value {
        json!({ "type": entry.tags["type"], "data": self.object(&entry.fields, depth) })
    }

    /// A `sub_type` is a field as well as a tag, with the one value that the tag has.
    fn event(&mut self, entry: &Entry) -> Value {
        let mut event = self.object(&self.catalog.common, 0);
        event.extend(self.object(&entry.fields, 0));
        event.extend(entry.tags.iter().map(|(key, tag)| (key.clone(), Value::from(tag.as_str()))));
        event.into()
    }

    /// The body of an event, which may be anything, with all that stands around it.
    fn payload(&mut self, entry: &Entry) -> Value {
        let body = self.value(&entry.answers[0], 0);
        let mut payload = json!({ "op": 0, "t": entry.tags["t"], "s": self.random.below(1000) });
        // Of nothing but null, absence is as good.
        if !body.is_null() || self.random.one_in(2) {
            payload["d"] = body;
        }
        if self.random.one_in(2) {
            payload["id"] = json!(format!("{}:{}", entry.name, self.random.below(1000)));
        }
        payload
    }

    /// By chance with another name of the action.
    fn request(&mut self, entry: &Entry) -> Value {
        let names: Vec<_> = entry.aliases.iter().chain([&entry.name]).collect();
        let name = *self.random.pick(&names);
        let suffix = if self.random.one_in(4) { "_async" } else { "" };
        let mut request =
            json!({ "action": format!("{name}{suffix}"), "params": self.object(&entry.fields, 0) });
        if self.random.one_in(2) {
            request["echo"] = json!({ "n": 1 });
        }
        request
    }

    fn answer(&mut self, data: &Field) -> Value {
        let mut answer = json!({ "status": "ok", "retcode": 0 });
        let data = self.value(data, 0);
        if !data.is_null() || self.random.one_in(2) {
            answer["data"] = data;
        }
        answer
    }

    /// What has to be there, and by chance what may be.
    fn object(&mut self, fields: &[Field], depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        for field in fields {
            let required = !field.required_to_send.is_empty() || !field.always_received.is_empty();
            if required || is_item_id(&field.name) || self.random.one_in(2) {
                object.insert(field.name.clone(), self.value(field, depth));
            }
        }
        object
    }

    fn value(&mut self, field: &Field, depth: usize) -> Value {
        let kinds: Vec<_> = field.types.iter().copied().collect();
        match *self.random.pick(&kinds) {
            Kind::Null => Value::Null,
            Kind::Boolean => self.random.one_in(2).into(),
            Kind::Integer => self.integer(field),
            Kind::Number => (*self.random.pick(&FLOATS)).into(),
            Kind::String => self.text(field).into(),
            Kind::Array => self.array(field, depth),
            Kind::Object => self.nested(field, depth),
        }
    }

    fn integer(&mut self, field: &Field) -> Value {
        if field.types.contains(&Kind::Boolean) {
            return self.random.below(2).into();
        }
        match self.known(field).map(|value| value.parse::<i64>()) {
            Some(known) => known.map_or_else(|_| INTEGERS[0].into(), Value::from),
            None if self.random.one_in(10) => u64::MAX.into(),
            None => (*self.random.pick(&INTEGERS)).into(),
        }
    }

    /// Where a number or a switch may stand too, its text.
    fn text(&mut self, field: &Field) -> String {
        let may_be = |kind| field.types.contains(&kind) && field.types.len() < Kind::ALL.len();
        if may_be(Kind::Boolean) {
            return (*self.random.pick(&["0", "1", "yes", "no", "true", "false"])).to_owned();
        }
        match self.known(field) {
            Some(known) => known,
            None if may_be(Kind::Number) => self.random.pick(&FLOATS).to_string(),
            None if may_be(Kind::Integer) => self.random.pick(&INTEGERS).to_string(),
            None => (*self.random.pick(&TEXTS)).to_owned(),
        }
    }

    /// One of the values that the catalog lists.
    fn known(&mut self, field: &Field) -> Option<String> {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if field.values.is_empty() { None } else { Some(text(self.random.pick(&field.values))) }
    }

    fn array(&mut self, field: &Field, depth: usize) -> Value {
        match &field.item {
            Some(item) if depth < 3 => {
                (0..self.random.below(4)).map(|_| self.value(item, depth + 1)).collect()
            }
            _ => json!([]),
        }
    }

    fn nested(&mut self, field: &Field, depth: usize) -> Value {
        // The official API has an object of the same name.
        if field.is_message() && self.catalog.of != "dispatch" {
            let segments = self.segments;
            // Whatever may hold messages stops here.
            let entries: Vec<_> = segments
                .entries
                .iter()
                .filter(|entry| depth < 3 || !entry.fields.iter().any(Field::is_message))
                .collect();
            let entry = *self.random.pick(&entries);
            let mut inner = Writer { random: Random(self.random.next()), catalog: segments, segments };
            return inner.segment(entry, depth + 1);
        }
        let catalog = self.catalog;
        match field.objects.first() {
            Some(name) => self.object(catalog.object(name), depth + 1).into(),
            None => json!({ "any": [1, "a", null] }),
        }
    }
}

fn is_item_id(name: &str) -> bool {
    ITEM_IDS.iter().any(|path| path.rsplit('.').next() == Some(name))
}

/// Changes one place of a document, anywhere in it.
fn change(document: &mut Value, random: &mut Random) {
    let inside = match document {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if inside > 0 && !random.one_in(4) {
        let at = random.below(inside);
        let inner = match document {
            Value::Object(members) => members.values_mut().nth(at),
            Value::Array(items) => items.get_mut(at),
            _ => None,
        };
        change(inner.expect("it is inside"), random);
        return;
    }
    match document {
        Value::Object(members) => change_members(members, random),
        Value::Number(number) if random.one_in(2) => *document = number.to_string().into(),
        Value::String(text) if random.one_in(2) => {
            *document = text.parse::<i64>().map_or_else(|_| json!(text.len()), Value::from);
        }
        other => *other = another(other, random),
    }
}

fn change_members(members: &mut Map<String, Value>, random: &mut Random) {
    let keys: Vec<_> = members.keys().cloned().collect();
    if keys.is_empty() {
        members.insert("unheard_of".to_owned(), Value::Null);
        return;
    }
    let key = random.pick(&keys).clone();
    match random.below(4) {
        0 => drop(members.remove(&key)),
        1 => drop(members.insert("unheard_of".to_owned(), json!({ "type": "unheard_of" }))),
        2 => drop(members.insert(key, json!("unheard_of"))),
        _ => {
            let other = another(&members[&key], random);
            members.insert(key, other);
        }
    }
}

/// Something else than this.
fn another(value: &Value, random: &mut Random) -> Value {
    match random.below(6) {
        0 => Value::Null,
        1 => json!([value]),
        2 => json!({ "data": value }),
        3 => json!(!value.as_bool().unwrap_or_default()),
        4 => json!(1.5),
        _ => json!("unheard_of"),
    }
}

/// What a document is to be read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    /// What the catalog allows: by types.
    Allowed,
    /// Anything.
    Changed,
}

/// Writes documents, the seed of the first following `seed`, and checks each, then what is left of it after changes.
fn check_each(
    seed: &mut u64,
    documents: u64,
    (catalog, segments): (&Catalog, &Catalog),
    name: &str,
    write: impl Fn(&mut Writer<'_>) -> Value,
    check: impl Fn(&Value, Is),
) {
    let check = |document: &Value, is, seed| {
        let outcome = catch_unwind(AssertUnwindSafe(|| check(document, is)));
        let changed = if is == Is::Changed { ", changed" } else { "" };
        assert!(outcome.is_ok(), "{name}, seed {seed}{changed}: {document}");
    };
    for _ in 0..documents {
        *seed += 1;
        let mut writer = Writer { random: Random(*seed), catalog, segments };
        let mut document = write(&mut writer);
        check(&document, Is::Allowed, *seed);
        for _ in 0..CHANGES {
            // The document itself stays an object.
            let was = document.clone();
            change(&mut document, &mut writer.random);
            if !document.is_object() {
                document = was;
            }
            check(&document, Is::Changed, *seed);
        }
    }
}

fn reads_back<T: Json + Serialize + DeserializeOwned + PartialEq + Debug>(document: &Value, is: Is) -> T {
    let read = exact::<T>(document);
    if is == Is::Allowed {
        let debug = format!("{read:?}");
        assert!(!has_untyped(&debug), "no typed form: {debug}");
    }
    read
}

#[test]
fn segments_of_the_catalog() {
    let segments = Catalog::segments();
    let (mut seed, catalogs) = (1_000_000, (&segments, &segments));
    for entry in &segments.entries {
        let write = |writer: &mut Writer<'_>| writer.segment(entry, 0);
        let check = |document: &Value, is| drop(reads_back::<Segment>(document, is));
        check_each(&mut seed, DOCUMENTS, catalogs, &entry.name, write, check);
    }
}

#[test]
fn events_of_the_catalog() {
    let (events, segments) = (Catalog::events(), Catalog::segments());
    let (mut seed, catalogs) = (2_000_000, (&events, &segments));
    for entry in &events.entries {
        let write = |writer: &mut Writer<'_>| writer.event(entry);
        let check = |document: &Value, is| drop(reads_back::<Event>(document, is));
        check_each(&mut seed, DOCUMENTS, catalogs, &entry.name, write, check);
    }
}

#[test]
fn payloads_of_the_catalog() {
    let (official, segments) = (Catalog::dispatch(&qq::files()), Catalog::segments());
    let (mut seed, catalogs) = (5_000_000, (&official, &segments));
    let types = info::types();
    let named = |name: &str| types.iter().find(|named| named.name == name).expect("it has a name");
    for entry in &official.entries {
        // What `onebot fmt --as` does with the names that `onebot schema --list` prints.
        let read_as = [named("qq.Payload"), named(&format!("qq.dispatch.{}", entry.name))];
        let check = |document: &Value, is| {
            let text = document.to_string();
            let (tape, _) = DecodeOptions::new().first(&text).unwrap();
            for named in read_as {
                let mut json = Vec::new();
                // With neither an op code nor `t` it is read as a body.
                let is_payload = document["op"].is_i64() || document.get("t").is_some();
                let read = named.rewrite(&tape, &mut json);
                assert!(read || is == Is::Changed && !is_payload, "{}", named.name);
                assert!(
                    !read || serde_json::from_slice::<Value>(&json).unwrap() == *document,
                    "{}",
                    named.name
                );
                let report = named.check(tape.root(), Profile::new());
                assert!(!report.untyped || is == Is::Changed, "{}: {:?}", named.name, report.violations);
            }
            let payload = reads_back::<Payload>(document, is);
            if is == Is::Allowed {
                let Op::Dispatch(event) = payload.op else { panic!("{payload:?}") };
                assert_eq!(event.tag(), entry.name);
            }
        };
        check_each(&mut seed, PAYLOADS, catalogs, &entry.name, |writer| writer.payload(entry), check);
    }
}

#[test]
fn requests_of_the_catalog() {
    let (actions, segments) = (Catalog::actions(), Catalog::segments());
    let (mut seed, catalogs) = (3_000_000, (&actions, &segments));
    for entry in &actions.entries {
        let write = |writer: &mut Writer<'_>| writer.request(entry);
        let check = |document: &Value, is| {
            reads_back::<Request>(document, is);
            if is == Is::Allowed {
                let request: Request = Request::from_value(document).unwrap();
                assert!(!matches!(request.action, Action::Other(_)));
            }
        };
        check_each(&mut seed, REQUESTS, catalogs, &entry.name, write, check);
    }
}

#[test]
fn answers_of_the_catalog() {
    let (actions, segments, answers) = (Catalog::actions(), Catalog::segments(), Answer::all());
    let (mut seed, catalogs) = (4_000_000, (&actions, &segments));
    for entry in &actions.entries {
        let answer = &answers[&entry.name];
        let check = |document: &Value, is| {
            reads_back::<Response>(document, is);
            // Of these events the catalog says no more than that they are values.
            if is == Is::Allowed && entry.name != "get_event" {
                assert_eq!(answer.untyped(document), Vec::<String>::new());
            } else {
                answer.read_back(document);
            }
        };
        for data in &entry.answers {
            check_each(&mut seed, ANSWERS, catalogs, &entry.name, |writer| writer.answer(data), check);
        }
    }
}

#[test]
fn objects_of_the_official_api() {
    let (catalog, structs) = (Catalog::official(&qq::files()), qq::structs());
    let mut seed = 5_000_000;
    for entry in &catalog.entries {
        // A payload is no struct; it has a test of its own.
        let Some(info) = structs.get(&entry.name) else { continue };
        let check = |document: &Value, is| {
            let read = comes_back(info, document);
            assert!(read || is == Is::Changed, "no typed form");
        };
        let write = |writer: &mut Writer<'_>| writer.object(&entry.fields, 0).into();
        check_each(&mut seed, DOCUMENTS, (&catalog, &catalog), &entry.name, write, check);
    }
}

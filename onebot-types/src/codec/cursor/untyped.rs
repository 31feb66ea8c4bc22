//! Values that nobody has a type for.

use super::{Cursor, Passed};
use crate::codec::list::List;
use crate::codec::spare::Spare;
use crate::info::Shape;
use serde_json::{Map, Value};
use std::borrow::Cow;

impl<'s> Cursor<'s> {
    /// Whatever stands here, as `serde_json` would read it. `None`: it is not JSON.
    #[inline(never)]
    pub(crate) fn value(&mut self) -> Option<Value> {
        Some(match self.peek() {
            b'"' => Value::String(self.owned()?),
            b'{' => {
                let mut map = Map::new();
                let mut more = self.open(b'{')?;
                while more {
                    let key = self.key()?;
                    let key = self.key_text(key).into_owned();
                    let value = self.value()?;
                    map.insert(key, value);
                    more = self.more(b'}')?;
                }
                Value::Object(map)
            }
            b'[' => {
                let (list, mut items) = (List::new(Shape::Any, self), Vec::new());
                let mut more = self.open(b'[')?;
                while more {
                    list.make_room(&mut items, self)?;
                    items.push(self.value()?);
                    more = self.more(b']')?;
                }
                Value::Array(list.finish(items, self)?)
            }
            b'-' | b'0'..=b'9' => Value::Number(self.number()?.into_json()?),
            b'n' if self.null() => Value::Null,
            _ => match self.bool() {
                Some(v) => Value::Bool(v),
                None => return self.expected("a value"),
            },
        })
    }

    /// Passes whatever stands here. `None`: it is not JSON.
    pub(crate) fn skip(&mut self) -> Option<()> {
        self.pass::<false>()
    }

    /// As [`skip`](Self::skip), if it is to be read later: then nothing in it takes time to be passed again, however deep the
    /// objects are in which that is wanted.
    pub(crate) fn skip_for_now(&mut self) -> Option<()> {
        let known = self.passed.partition_point(|passed| passed.start < self.at);
        if self.passed.get(known).is_none_or(|passed| passed.start != self.at) {
            // Whatever is noted about what follows is noted once more: what is looked up has to be in order.
            self.passed.truncate(known);
        }
        self.pass::<true>()
    }

    #[inline(always)]
    fn pass<const NOTE: bool>(&mut self) -> Option<()> {
        let around = self.depth;
        // For each level below, whether it is an object.
        let mut objects = 0_u128;
        // While an array or object is open, its end is the index of the one around it.
        let mut open = u32::MAX;
        loop {
            match self.peek() {
                bracket @ (b'{' | b'[') => {
                    if let Some(end) = self.end_of_passed() {
                        self.at = end;
                    } else {
                        let start = self.at;
                        if self.open(bracket)? {
                            objects = objects << 1 | u128::from(bracket == b'{');
                            if NOTE {
                                self.passed.push(Passed { start, end: open });
                                open = self.passed.len() as u32 - 1;
                            }
                            if bracket == b'{' {
                                self.key()?;
                            }
                            continue;
                        }
                    }
                }
                _ => self.skip_scalar()?,
            }
            loop {
                if self.depth == around {
                    return Some(());
                }
                let in_object = objects & 1 != 0;
                if self.more(if in_object { b'}' } else { b']' })? {
                    if in_object {
                        self.key()?;
                    }
                    break;
                }
                objects >>= 1;
                if NOTE && let Some(passed) = self.passed.get_mut(open as usize) {
                    open = std::mem::replace(&mut passed.end, self.at);
                }
            }
        }
    }

    /// Where the array or object ends that begins here, if it was passed and that was noted.
    #[inline(always)]
    fn end_of_passed(&self) -> Option<u32> {
        if self.passed.is_empty() { None } else { self.look_up_passed() }
    }

    #[inline(never)]
    fn look_up_passed(&self) -> Option<u32> {
        let known = self.passed.binary_search_by_key(&self.at, |passed| passed.start).ok()?;
        self.passed.get(known).map(|passed| passed.end)
    }

    /// A text. Whatever else stands here is passed, and gives the empty one. `None`: it is not JSON.
    pub(crate) fn str_or_skip(&mut self) -> Option<Cow<'s, str>> {
        let text = self.str();
        if text.is_none() {
            self.skip()?;
        }
        Some(text.unwrap_or_default())
    }

    #[inline(always)]
    fn skip_scalar(&mut self) -> Option<()> {
        match self.peek() {
            b'"' => {
                self.string(&mut Spare::take())?;
            }
            b'-' | b'0'..=b'9' => {
                self.number()?;
            }
            b'n' if self.null() => {}
            _ => {
                if self.bool().is_none() {
                    return self.expected("a value");
                }
            }
        }
        Some(())
    }
}

//! One parser for the attributes of every derive: from tokens to keys with their spans.

use crate::case::Case;
use crate::ctxt::Ctxt;
use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, Expr, ExprLit, Ident, Lit, LitInt, LitStr, Meta, Path, Token, Type, token};

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Type,
    Field,
    Variant,
}

/// In which directions something holds, and in which dialects: an empty list means in all of them.
#[derive(Default)]
pub(crate) struct Holds {
    pub(crate) send: Option<Vec<Ident>>,
    pub(crate) receive: Option<Vec<Ident>>,
}

/// An integer literal with its sign.
pub(crate) struct Integer {
    pub(crate) value: i64,
    pub(crate) span: Span,
}

/// All keys that an item can have; which of them it may have depends on the derive and the place.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) rename: Option<LitStr>,
    /// The `rename` of an open enum's variant, where it is an integer.
    pub(crate) integer: Option<Integer>,
    pub(crate) rename_all: Case,
    pub(crate) sub_type: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    /// The HTTP method of an endpoint.
    pub(crate) method: Option<Ident>,
    pub(crate) path: Option<LitStr>,
    pub(crate) response: Option<Type>,
    pub(crate) only: Vec<Ident>,
    /// The dialects that use it in one direction only, by that direction.
    pub(crate) used_only: Holds,
    pub(crate) required: Holds,
    pub(crate) new: bool,
    /// Where a value is a JSON text.
    pub(crate) text: Holds,
    /// Where a value is a JSON number.
    pub(crate) number: Holds,
    /// Where a value is `true` or `false`.
    pub(crate) boolean: Holds,
    /// What `validate` asks of a value, as variants of `onebot_types::info::Rule`.
    pub(crate) rules: Vec<TokenStream>,
    /// Constants with rules that concern several fields.
    pub(crate) checks: Vec<Path>,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) suffixes: Vec<LitStr>,
    pub(crate) within: Option<Type>,
    pub(crate) krate: Option<Path>,
    /// The keys as they stand, for errors that concern two of them.
    pub(crate) keys: Vec<Ident>,
}

/// The keys that each derive takes in each place.
fn allowed(derive: &str, place: Place) -> &'static [&'static str] {
    match (derive, place) {
        ("segment", Place::Type) => &["rename", "only", "send_only", "recv_only", "hot", "check", "crate"],
        ("event", Place::Type) => &["rename", "sub_type", "only", "hot", "check", "crate"],
        ("action", Place::Type) => &["rename", "alias", "response", "only", "check", "crate"],
        ("endpoint", Place::Type) => &["method", "path", "alias", "response", "check", "crate"],
        ("object", Place::Type) => {
            &["only", "send_only", "recv_only", "any_content", "hot", "check", "crate"]
        }
        ("union", Place::Type) => &["tag", "content", "suffixes", "within", "crate"],
        ("open_enum", Place::Type) => &["rename_all", "crate"],
        ("union" | "open_enum", _) => &["rename"],
        ("endpoint", _) => &["rename", "query", "body", "required", "new", "range", "length", "url"],
        _ => &[
            "rename",
            "only",
            "send_only",
            "recv_only",
            "required",
            "new",
            "no_setter",
            "text",
            "number",
            "boolean",
            "range",
            "length",
            "url",
        ],
    }
}

/// Keys that serde has and a lossless codec cannot.
fn refused(key: &str) -> Option<&'static str> {
    Some(match key {
        "default" => "`default` would make a missing field look like one that was sent; use `Option`",
        "flatten" => "`flatten` would lose which object a key came from; unknown keys are kept in `extra`",
        "skip" | "skip_serializing" | "skip_deserializing" | "skip_serializing_if" => {
            "`skip` would lose what was received; a field that may be missing is an `Option`"
        }
        "untagged" => "`untagged` would guess; a union has a `tag`",
        _ => return None,
    })
}

impl Attrs {
    /// Reads the attributes of one item.
    pub(crate) fn parse(cx: &Ctxt, attrs: &[Attribute], derive: &str, place: Place) -> Attrs {
        let mut parsed = Attrs::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident(derive)) {
            let list = attr.parse_args_with(|input: ParseStream<'_>| parsed.list(cx, input, derive, place));
            list.unwrap_or_else(|error| cx.push(error));
        }
        parsed
    }

    /// For what has no keys at all.
    pub(crate) fn refuse(cx: &Ctxt, attrs: &[Attribute], derive: &str, owner: &str) {
        for attr in attrs.iter().filter(|attr| attr.path().is_ident(derive)) {
            cx.error(attr, format_args!("`{owner}` takes no keys: it stands for what nothing else does"));
        }
    }

    fn list(&mut self, cx: &Ctxt, input: ParseStream<'_>, derive: &str, place: Place) -> syn::Result<()> {
        while !input.is_empty() {
            let key = expect(input, Ident::parse_any, "a key")?;
            let name = key.to_string();
            let read = if !allowed(derive, place).contains(&name.as_str()) {
                Err(Error::new_spanned(&key, unknown(&name, derive, place)))
            } else if !["alias", "check"].contains(&&*name) && self.find(&name).is_some() {
                Err(Error::new_spanned(&key, format_args!("`{name}` stands twice")))
            } else {
                self.key(&name, &key, input, derive)
            };
            self.keys.push(key);
            if let Err(error) = read {
                cx.push(error);
                // One mistake must not hide the keys behind it.
                while !input.is_empty() && !input.peek(Token![,]) {
                    input.parse::<TokenTree>()?;
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn key(&mut self, name: &str, key: &Ident, input: ParseStream<'_>, derive: &str) -> syn::Result<()> {
        match name {
            "rename" => {
                let input = value(key, input)?;
                let next = input.lookahead1();
                if next.peek(LitStr) {
                    self.rename = Some(text(input)?);
                } else if derive == "open_enum" && (next.peek(LitInt) || next.peek(Token![-])) {
                    self.integer = Some(integer(input)?);
                } else {
                    return Err(next.error());
                }
            }
            "rename_all" => self.rename_all = case(&value(key, input)?.parse()?)?,
            "sub_type" => self.sub_type = Some(text(value(key, input)?)?),
            "method" => self.method = Some(expect(value(key, input)?, Ident::parse_any, "a method")?),
            "path" => self.path = Some(text(value(key, input)?)?),
            "alias" => self.aliases.push(text(value(key, input)?)?),
            "response" => self.response = Some(expect(value(key, input)?, Type::parse, "a type")?),
            "only" => self.only = dialects(key, input)?,
            "send_only" | "recv_only" => {
                let some = input.peek(token::Paren);
                let by = if some { dialects(key, input)? } else { flag(key, input).map(|_| Vec::new())? };
                let Holds { send, receive } = &mut self.used_only;
                let (this, other) = if name == "send_only" { (send, receive) } else { (receive, send) };
                if other.as_ref().is_some_and(|other| {
                    by.is_empty() || other.is_empty() || other.iter().any(|dialect| by.contains(dialect))
                }) {
                    let message = "`send_only` and `recv_only` exclude each other: leave both out";
                    return Err(Error::new_spanned(key, message));
                }
                *this = Some(by);
            }
            "required" => self.required = holds(key, input)?,
            "any_content" | "hot" | "no_setter" => {
                flag(key, input)?;
            }
            "new" => self.new = flag(key, input)?,
            "text" => self.text = holds(key, input)?,
            "number" => self.number = holds(key, input)?,
            // That they stand there says it.
            "query" | "body" => drop(flag(key, input)?),
            "boolean" => self.boolean = holds(key, input)?,
            "url" => {
                flag(key, input)?;
                self.rules.push(quote!(Url));
            }
            "range" => {
                let [min, max] = pair(key, input)?.map(|integer| Literal::i64_unsuffixed(integer.value));
                self.rules.push(quote!(Range(#min, #max)));
            }
            "length" => {
                let pair = pair(key, input)?;
                if let Some(integer) = pair.iter().find(|integer| integer.value < 0) {
                    return Err(Error::new(integer.span, "a length is not negative"));
                }
                let [min, max] = pair.map(|integer| Literal::i64_unsuffixed(integer.value));
                self.rules.push(quote!(Length(#min, #max)));
            }
            "check" => self.checks.push(expect(value(key, input)?, Path::parse_mod_style, "a path")?),
            "tag" => self.tag = Some(text(value(key, input)?)?),
            "content" => self.content = Some(text(value(key, input)?)?),
            "within" => self.within = Some(expect(value(key, input)?, Type::parse, "a type")?),
            "suffixes" => self.suffixes = list(key, input, text)?,
            _ => self.krate = Some(expect(value(key, input)?, Path::parse_mod_style, "a path")?),
        }
        Ok(())
    }

    /// Where the names that generated code uses are.
    pub(crate) fn private(&self) -> TokenStream {
        let path = self.krate.as_ref().map_or_else(|| quote!(::onebot_types), ToTokens::to_token_stream);
        quote!(#path::__private)
    }

    /// The key as it stands, for an error on it.
    pub(crate) fn find(&self, key: &str) -> Option<&Ident> {
        self.keys.iter().find(|ident| *ident == key)
    }
}

fn unknown(key: &str, derive: &str, place: Place) -> String {
    if key == "alias" && place == Place::Field {
        return "`alias` on a field would lose which name was received; declare a field for each name"
            .to_owned();
    }
    if let Some(why) = refused(key) {
        return why.to_owned();
    }
    let place_name = match place {
        Place::Type => "type",
        Place::Field => "field",
        Place::Variant => "variant",
    };
    let keys = allowed(derive, place).join("`, `");
    format!("`{key}` is not a key of `#[{derive}(…)]` on a {place_name}; there are `{keys}`")
}

/// The documentation of an item, without the blank that follows `///`.
pub(crate) fn doc(attrs: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("doc")) {
        if let Meta::NameValue(meta) = &attr.meta
            && let Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) = &meta.value
        {
            let line = line.value();
            lines.push(line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned());
        }
    }
    lines.join("\n").trim().to_owned()
}

/// Goes to the value behind a key.
fn value<'a>(key: &Ident, input: ParseStream<'a>) -> syn::Result<ParseStream<'a>> {
    if !input.peek(Token![=]) {
        return Err(Error::new_spanned(key, format_args!("expected a value: `{key} = …`")));
    }
    input.parse::<Token![=]>()?;
    Ok(input)
}

/// What syn names by all that it could begin with, in one word.
fn expect<T>(
    input: ParseStream<'_>,
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
    what: &str,
) -> syn::Result<T> {
    parse(input).map_err(|error| Error::new(error.span(), format_args!("expected {what}")))
}

/// A key that is all there is to say.
fn flag(key: &Ident, input: ParseStream<'_>) -> syn::Result<bool> {
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(true);
    }
    Err(Error::new_spanned(key, format_args!("`{key}` takes no value")))
}

/// What stands in the parentheses behind a key.
fn list<T>(
    key: &Ident,
    input: ParseStream<'_>,
    item: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Paren) {
        return Err(Error::new_spanned(key, format_args!("expected a list: `{key}(…)`")));
    }
    let items;
    syn::parenthesized!(items in input);
    let read = items.parse_terminated(item, Token![,]);
    // What is left after a mistake would be a second one.
    items.parse::<TokenStream>()?;
    let read = read?;
    if read.is_empty() {
        return Err(Error::new_spanned(key, "expected a list of at least one"));
    }
    Ok(read.into_iter().collect())
}

/// A text of the wire, which can stand in JSON as it is.
fn text(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let text: LitStr = input.parse()?;
    let value = text.value();
    if value.is_empty() || value.contains(|c: char| c == '"' || c == '\\' || c.is_control()) {
        let message = "a name on the wire is not empty and has no quotes, backslashes or control characters";
        return Err(Error::new_spanned(text, message));
    }
    Ok(text)
}

fn integer(input: ParseStream<'_>) -> syn::Result<Integer> {
    let minus: Option<Token![-]> = input.parse()?;
    let digits: LitInt = input.parse()?;
    let sign = if minus.is_some() { "-" } else { "" };
    match format!("{sign}{}", digits.base10_digits()).parse() {
        Ok(value) => Ok(Integer { value, span: digits.span() }),
        Err(_) => Err(Error::new_spanned(digits, "expected an integer in the range of `i64`")),
    }
}

/// Two integers in order.
fn pair(key: &Ident, input: ParseStream<'_>) -> syn::Result<[Integer; 2]> {
    let numbers = list(key, input, integer)?;
    let Ok([min, max]) = <[Integer; 2]>::try_from(numbers) else {
        return Err(Error::new_spanned(key, format_args!("expected two integers: `{key}(min, max)`")));
    };
    if min.value > max.value {
        return Err(Error::new(min.span, "the first number is above the second"));
    }
    Ok([min, max])
}

fn case(rule: &LitStr) -> syn::Result<Case> {
    let name = rule.value();
    let found = Case::ALL.iter().find(|(known, _)| *known == name);
    found.map(|(_, case)| *case).ok_or_else(|| {
        let known = Case::ALL.map(|(name, _)| name).join("`, `");
        Error::new_spanned(rule, format_args!("no such case; there are `{known}`"))
    })
}

/// Names of dialects, each once.
fn dialects(key: &Ident, input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    let dialects = list(key, input, Ident::parse)?;
    for (n, dialect) in dialects.iter().enumerate() {
        if dialects[..n].contains(dialect) {
            return Err(Error::new_spanned(dialect, format_args!("`{dialect}` stands twice")));
        }
    }
    Ok(dialects)
}

fn holds(key: &Ident, input: ParseStream<'_>) -> syn::Result<Holds> {
    if !input.peek(token::Paren) {
        flag(key, input)?;
        return Ok(Holds { send: Some(Vec::new()), receive: Some(Vec::new()) });
    }
    let mut holds = Holds::default();
    let direction = |input: ParseStream<'_>| -> syn::Result<(Ident, Vec<Ident>)> {
        let direction: Ident = input.parse()?;
        let dialects =
            if input.peek(token::Paren) { list(&direction, input, Ident::parse)? } else { Vec::new() };
        Ok((direction, dialects))
    };
    for (direction, dialects) in list(key, input, direction)? {
        match direction.to_string().as_str() {
            "send" => holds.send = Some(dialects),
            "receive" => holds.receive = Some(dialects),
            _ => return Err(Error::new_spanned(direction, "expected `send` or `receive`")),
        }
    }
    Ok(holds)
}

//! One parser for the attributes of every derive: from tokens to keys with their spans.

use crate::case::Case;
use crate::ctxt::Ctxt;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitInt, LitStr, Meta, Path, Token, Type};

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Type,
    Field,
    Variant,
}

/// The only direction in which something is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Send,
    Receive,
}

/// In which directions a field is documented as always there, and in which dialects: an empty list means in all of them.
#[derive(Default)]
pub(crate) struct Required {
    pub(crate) send: Option<Vec<Ident>>,
    pub(crate) receive: Option<Vec<Ident>>,
}

/// What `rename` gives: a text, or the integer of an open enum's variant.
pub(crate) enum Name {
    Text(LitStr),
    Int(TokenStream, i64),
}

/// What `validate` asks of a value, as an expression of `onebot_types::info::Rule`.
pub(crate) type Rule = TokenStream;

/// All keys that an item can have; which of them it may have depends on the derive and the place.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) rename: Option<Name>,
    pub(crate) rename_all: Case,
    pub(crate) sub_type: Option<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) response: Option<Type>,
    pub(crate) only: Vec<Ident>,
    pub(crate) direction: Option<Direction>,
    pub(crate) required: Required,
    pub(crate) new: bool,
    pub(crate) number: bool,
    pub(crate) rules: Vec<Rule>,
    pub(crate) tag: Option<LitStr>,
    pub(crate) content: Option<LitStr>,
    pub(crate) suffixes: Vec<LitStr>,
    pub(crate) krate: Option<Path>,
    /// The keys as they stand, for errors that concern two of them.
    pub(crate) keys: Vec<Ident>,
}

/// The keys that each derive takes in each place.
fn allowed(derive: &str, place: Place) -> &'static [&'static str] {
    match (derive, place) {
        ("segment", Place::Type) => &["rename", "only", "send_only", "recv_only", "crate"],
        ("event", Place::Type) => &["rename", "sub_type", "only", "crate"],
        ("action", Place::Type) => &["rename", "alias", "response", "only", "crate"],
        ("object", Place::Type) => &["only", "send_only", "recv_only", "crate"],
        ("union", Place::Type) => &["tag", "content", "suffixes", "crate"],
        ("open_enum", Place::Type) => &["rename_all", "crate"],
        ("union" | "open_enum", _) => &["rename"],
        ("segment", _) => &[
            "rename",
            "only",
            "send_only",
            "recv_only",
            "required",
            "new",
            "number",
            "range",
            "length",
            "url",
        ],
        _ => &["rename", "only", "send_only", "recv_only", "required", "new", "range", "length", "url"],
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
            let metas = attr.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            for meta in cx.take(metas).into_iter().flatten() {
                let Some(key) = meta.path().get_ident() else {
                    cx.error(meta.path(), "expected a key");
                    continue;
                };
                let name = key.to_string();
                if !allowed(derive, place).contains(&name.as_str()) {
                    cx.error(key, unknown(&name, derive, place));
                } else if name != "alias" && parsed.keys.iter().any(|other| *other == name) {
                    cx.error(key, format_args!("`{name}` stands twice"));
                } else if let Err(error) = parsed.key(&name, &meta) {
                    cx.push(error);
                }
                parsed.keys.push(key.clone());
            }
        }
        parsed
    }

    fn key(&mut self, name: &str, meta: &Meta) -> syn::Result<()> {
        match name {
            "rename" => self.rename = Some(rename(meta)?),
            "rename_all" => self.rename_all = case(&text(meta)?)?,
            "sub_type" => self.sub_type = Some(text(meta)?),
            "alias" => self.aliases.push(text(meta)?),
            "response" => self.response = Some(syn::parse2(value(meta)?.to_token_stream())?),
            "only" => self.only = list(meta, Punctuated::<Ident, Token![,]>::parse_terminated)?,
            "send_only" | "recv_only" => {
                flag(meta)?;
                let direction = if name == "send_only" { Direction::Send } else { Direction::Receive };
                if self.direction.replace(direction).is_some() {
                    let message = "`send_only` and `recv_only` exclude each other: leave both out";
                    return Err(syn::Error::new_spanned(meta, message));
                }
            }
            "required" => self.required = required(meta)?,
            "new" => self.new = flag(meta)?,
            "number" => self.number = flag(meta)?,
            "url" => {
                flag(meta)?;
                self.rules.push(quote!(Url));
            }
            "range" => {
                let [min, max] = pair(meta)?;
                self.rules.push(quote!(Range(#min, #max)));
            }
            "length" => {
                let [min, max] = pair(meta)?;
                self.rules.push(quote!(Length(#min, #max)));
            }
            "tag" => self.tag = Some(text(meta)?),
            "content" => self.content = Some(text(meta)?),
            "suffixes" => self.suffixes = list(meta, Punctuated::<LitStr, Token![,]>::parse_terminated)?,
            _ => self.krate = Some(syn::parse2(value(meta)?.to_token_stream())?),
        }
        Ok(())
    }

    /// Where the names that generated code uses are.
    pub(crate) fn private(&self) -> TokenStream {
        match &self.krate {
            Some(path) => quote!(#path::__private),
            None => quote!(::onebot_types::__private),
        }
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

fn value(meta: &Meta) -> syn::Result<&Expr> {
    Ok(&meta.require_name_value()?.value)
}

fn text(meta: &Meta) -> syn::Result<LitStr> {
    match value(meta)? {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text.clone()),
        other => Err(syn::Error::new_spanned(other, "expected a string literal")),
    }
}

fn rename(meta: &Meta) -> syn::Result<Name> {
    let expr = value(meta)?;
    if let Expr::Lit(ExprLit { lit: Lit::Str(_), .. }) = expr {
        return text(meta).map(Name::Text);
    }
    let integer = expr.to_token_stream().to_string().replace(' ', "").parse();
    match integer {
        Ok(n) => Ok(Name::Int(expr.to_token_stream(), n)),
        Err(_) => Err(syn::Error::new_spanned(expr, "expected a string literal or an integer")),
    }
}

fn case(rule: &LitStr) -> syn::Result<Case> {
    let name = rule.value();
    match Case::ALL.iter().find(|(known, _)| *known == name) {
        Some((_, case)) => Ok(*case),
        None => {
            let known: Vec<_> = Case::ALL.iter().map(|(name, _)| *name).collect();
            let message = format!("no such case; there are `{}`", known.join("`, `"));
            Err(syn::Error::new_spanned(rule, message))
        }
    }
}

fn flag(meta: &Meta) -> syn::Result<bool> {
    meta.require_path_only().map(|_| true)
}

fn required(meta: &Meta) -> syn::Result<Required> {
    let Meta::List(list) = meta else {
        flag(meta)?;
        return Ok(Required { send: Some(Vec::new()), receive: Some(Vec::new()) });
    };
    let mut required = Required::default();
    for direction in list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)? {
        let dialects = match &direction {
            Meta::Path(_) => Vec::new(),
            dialects => self::list(dialects, Punctuated::<Ident, Token![,]>::parse_terminated)?,
        };
        if direction.path().is_ident("send") {
            required.send = Some(dialects);
        } else if direction.path().is_ident("receive") {
            required.receive = Some(dialects);
        } else {
            let message = "expected `send` or `receive`; without either it is both";
            return Err(syn::Error::new_spanned(direction.path(), message));
        }
    }
    Ok(required)
}

fn list<T, P: syn::parse::Parse>(
    meta: &Meta,
    parser: impl FnOnce(ParseStream<'_>) -> syn::Result<Punctuated<T, P>>,
) -> syn::Result<Vec<T>> {
    let list = meta.require_list()?;
    let items: Vec<T> = parser.parse2(list.tokens.clone())?.into_iter().collect();
    if items.is_empty() {
        return Err(syn::Error::new_spanned(list, "expected a list of at least one"));
    }
    Ok(items)
}

/// Two integers in order.
fn pair(meta: &Meta) -> syn::Result<[TokenStream; 2]> {
    let parser = |input: ParseStream<'_>| {
        let number = |input: ParseStream<'_>| -> syn::Result<(TokenStream, i64)> {
            let minus: Option<Token![-]> = input.parse()?;
            let digits: LitInt = input.parse()?;
            let n: i64 = digits.base10_parse()?;
            Ok((quote!(#minus #digits), if minus.is_some() { -n } else { n }))
        };
        let (min, low) = number(input)?;
        input.parse::<Token![,]>()?;
        let (max, high) = number(input)?;
        if low > high {
            return Err(syn::Error::new_spanned(&min, "the first number is above the second"));
        }
        Ok([min, max])
    };
    parser.parse2(meta.require_list()?.tokens.clone())
}

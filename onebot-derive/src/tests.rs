//! What the derives expand to, and what they refuse that no file can show well.

use crate::ast::Kind;
use crate::{expand, open_enum, union};
use insta::assert_snapshot;
use proc_macro2::TokenStream;
use syn::{DeriveInput, parse_quote};

/// Formats generated code.
fn pretty(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("generated code is items"))
}

#[test]
fn segment() {
    let input: DeriveInput = parse_quote! {
        /// A picture.
        #[segment(rename = "image")]
        pub struct Picture {
            /// Where it is.
            #[segment(length(1, 4096))]
            pub file: String,
            /// Which kind it is.
            #[segment(required(receive))]
            pub r#type: Option<PictureType>,
            #[segment(rename = "subType", only(GoCqHttp, LlBot), send_only, required(send), number, range(-1, 9))]
            pub sub_type: Option<Int>,
            pub extra: Extra,
        }
    };
    assert_snapshot!(pretty(expand::derive(&input, Kind::Segment)));
}

#[test]
fn event_with_sub_type() {
    let input: DeriveInput = parse_quote! {
        /// Somebody was poked.
        #[event(rename = "notify", sub_type = "poke", hot)]
        pub(crate) struct Poke {
            user_id: Id,
            extra: Extra,
        }
    };
    assert_snapshot!(pretty(expand::derive(&input, Kind::Event)));
}

#[test]
fn action_with_alias_and_response() {
    let input: DeriveInput = parse_quote! {
        /// Gets the friends.
        #[action(alias = "get_friends", alias = "friends", response = Vec<Friend>, only(NapCat))]
        pub struct GetFriendList {
            pub no_cache: Option<Flag>,
            pub extra: Extra,
        }
    };
    assert_snapshot!(pretty(expand::derive(&input, Kind::Action)));
}

#[test]
fn endpoint() {
    let input: DeriveInput = parse_quote! {
        /// Changes a room.
        #[endpoint(method = PATCH, path = "/rooms/{id}", alias = "/room/{id}", response = Room)]
        pub struct PatchRoom {
            pub id: Id,
            #[endpoint(query, required(send))]
            pub silent: Option<Flag>,
            #[endpoint(body)]
            pub body: RoomBody,
            pub extra: Extra,
        }
    };
    assert_snapshot!(pretty(expand::derive(&input, Kind::Endpoint)));
}

#[test]
fn object() {
    let input: DeriveInput = parse_quote! {
        #[object(recv_only, crate = my::schema)]
        struct Friend {
            #[object(new, url)]
            avatar: Option<String>,
            extra: Extra,
        }
    };
    assert_snapshot!(pretty(expand::derive(&input, Kind::Object)));
}

#[test]
fn union_with_content() {
    let input: DeriveInput = parse_quote! {
        /// One piece.
        #[union(tag = "type", content = "data", suffixes("_async"))]
        pub enum Segment {
            Text(Text),
            #[union(rename = "image")]
            Picture(Box<Picture>),
            Other(Other),
        }
    };
    assert_snapshot!(pretty(union::derive(&input)));
}

#[test]
fn union_without_content() {
    let input: DeriveInput = parse_quote! {
        #[union(tag = "post_type")]
        pub enum EventKind {
            #[union(rename = "message")]
            Message(MessageEvent),
            #[union(rename = "message_sent")]
            MessageSent(MessageEvent),
            Notice(Box<Notice>),
            Other(Other),
        }
    };
    assert_snapshot!(pretty(union::derive(&input)));
}

#[test]
fn open_enum_of_texts() {
    let input: DeriveInput = parse_quote! {
        /// What a member may do.
        #[open_enum(rename_all = "UPPERCASE")]
        pub enum Role {
            /// Everything.
            Owner,
            #[open_enum(rename = "admin")]
            Administrator,
            Other(String),
        }
    };
    assert_snapshot!(pretty(open_enum::derive(&input)));
}

#[test]
fn open_enum_of_integers() {
    let input: DeriveInput = parse_quote! {
        pub enum Level {
            /// Below all others.
            #[open_enum(rename = -1)]
            Low,
            #[open_enum(rename = 0x10)]
            High,
            Other(i64),
        }
    };
    assert_snapshot!(pretty(open_enum::derive(&input)));
}

#[test]
fn after_an_error_the_traits_are_there() {
    let input: DeriveInput = parse_quote! {
        #[action(crate = my::schema)]
        pub struct GetFriendList {
            pub no_cache: Option<Flag>,
        }
    };
    assert_snapshot!(pretty(expand::derive(&input, Kind::Action)));
}

#[test]
fn fields_are_numbered_in_a_byte() {
    let with = |count: usize| -> DeriveInput {
        let names = (0..count).map(|n| quote::format_ident!("field_{n}"));
        parse_quote!(struct Wide { #(#names: i64,)* extra: Extra })
    };
    let expanded = |count| expand::derive(&with(count), Kind::Object).to_string();
    assert!(!expanded(128).contains("compile_error"));
    assert!(expanded(129).contains("more than 128 fields"));
}

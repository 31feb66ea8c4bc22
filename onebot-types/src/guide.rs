//! How to use the crate, a page for each task.
//!
//! | page | what it is about |
//! | --- | --- |
//! | [`decoding`] | what arrives: any frame, errors, what has no typed form |
//! | [`building`] | messages, segments, events, and what `new` asks for |
//! | [`actions`] | requests and their answers, from the side of a bot and from that of an implementation |
//! | [`cq_codes`] | messages as text |
//! | [`validation`] | dialects, directions, and what is wrong with a document |
//! | [`custom_types`] | segments, events and actions of your own |
//! | [`official_api`] | the official QQ Bot API v2: gateway, webhooks, endpoints |
//! | [`json_schema`] | schemas for other languages, editors and validators |
//! | [`fuzzing`] | random documents for the tests of your bot |

#[doc = include_str!("../docs/guide/actions.md")]
pub mod actions {}
#[doc = include_str!("../docs/guide/building.md")]
pub mod building {}
#[doc = include_str!("../docs/guide/cq-codes.md")]
pub mod cq_codes {}
#[doc = include_str!("../docs/guide/custom-types.md")]
pub mod custom_types {}
#[doc = include_str!("../docs/guide/decoding.md")]
pub mod decoding {}
#[doc = include_str!("../docs/guide/fuzzing.md")]
pub mod fuzzing {}
#[doc = include_str!("../docs/guide/json-schema.md")]
pub mod json_schema {}
#[doc = include_str!("../docs/guide/official-api.md")]
pub mod official_api {}
#[doc = include_str!("../docs/guide/validation.md")]
pub mod validation {}

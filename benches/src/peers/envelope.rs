//! The smallest envelopes around what a crate has a type for.

use super::reason;
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Request<M> {
    params: Params<M>,
}

#[derive(Deserialize)]
struct Params<M> {
    message: M,
}

#[derive(Deserialize)]
struct Answer<D> {
    data: D,
}

/// The message that a request sends.
pub(super) fn message<M: DeserializeOwned>(text: &str) -> Result<M, String> {
    serde_json::from_str::<Request<M>>(text).map(|request| request.params.message).map_err(reason)
}

/// The data of an answer.
pub(super) fn data<D: DeserializeOwned>(text: &str) -> Result<D, String> {
    serde_json::from_str::<Answer<D>>(text).map(|answer| answer.data).map_err(reason)
}

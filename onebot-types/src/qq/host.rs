//! Where endpoints are.

/// Host of the API.
pub const PRODUCTION: &str = "https://api.sgroup.qq.com";

/// Host of the API for tests, which reaches sandbox guilds only.
pub const SANDBOX: &str = "https://sandbox.api.sgroup.qq.com";

/// Host of the API in the documents since 2026-08-10.
pub const PRODUCTION_2026: &str = "https://api.bot.qq.com";

/// The header of answers with the trace id.
pub const TRACE_ID: &str = "x-tps-trace-id";

/// The host in front of a path that has its own, and the path.
pub(crate) fn split_host(template: &'static str) -> (&'static str, &'static str) {
    let host = template.find("://").and_then(|scheme| {
        let rest = &template[scheme + 3..];
        rest.find('/').map(|slash| scheme + 3 + slash)
    });
    template.split_at(host.unwrap_or(0))
}

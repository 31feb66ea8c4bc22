//! Configuration of LLBot.

use super::MessageFormat;
use crate::wire::{Extra, Flag, Int};
use crate::{Object, OpenEnum};
use serde_json::{Map, Value};

/// Configuration of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotConfig {
    /// Milky protocol.
    pub milky: Option<Box<LlbotMilkyConfig>>,
    /// Satori protocol.
    pub satori: Option<Box<LlbotSatoriConfig>>,
    /// OneBot 11.
    pub ob11: Option<Box<LlbotOneBotConfig>>,
    /// Web interface.
    pub webui: Option<Box<LlbotWebUiConfig>>,
    /// Mails about the bot's account.
    pub email: Option<Box<LlbotEmailConfig>>,
    /// Whether to give addresses or Base64 in place of local files.
    #[object(rename = "enableLocalFile2Url")]
    pub enable_local_file_to_url: Option<Flag>,
    /// Whether to write a log.
    pub log: Option<Flag>,
    /// Least level that is written.
    #[object(rename = "logLevel")]
    pub log_level: Option<String>,
    /// Whether to remove files that were received.
    #[object(rename = "autoDeleteFile")]
    pub auto_delete_file: Option<Flag>,
    /// Age at which files are removed, in seconds.
    #[object(rename = "autoDeleteFileSecond")]
    pub auto_delete_file_second: Option<Int>,
    /// Path of ffmpeg.
    pub ffmpeg: Option<String>,
    /// Address of the server that signs music cards.
    #[object(rename = "musicSignUrl")]
    pub music_sign_url: Option<String>,
    /// How long messages are cached, in seconds.
    #[object(rename = "msgCacheExpire")]
    pub msg_cache_expire: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Milky protocol of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotMilkyConfig {
    /// Whether it is on.
    pub enable: Option<Flag>,
    /// Whether to report messages of the bot.
    #[object(rename = "reportSelfMessage")]
    pub report_self_message: Option<Flag>,
    /// Server.
    pub http: Option<Box<LlbotMilkyHttpConfig>>,
    /// Calls to others.
    pub webhook: Option<Box<LlbotMilkyWebhookConfig>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Milky server of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotMilkyHttpConfig {
    /// Host to listen on.
    pub host: Option<String>,
    /// Port to listen on.
    pub port: Option<Int>,
    /// Start of all paths.
    pub prefix: Option<String>,
    /// Access token.
    #[object(rename = "accessToken")]
    pub access_token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Milky calls of LLBot to others.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotMilkyWebhookConfig {
    /// Addresses to call.
    pub urls: Option<Vec<String>>,
    /// Access token.
    #[object(rename = "accessToken")]
    pub access_token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Satori protocol of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotSatoriConfig {
    /// Whether it is on.
    pub enable: Option<Flag>,
    /// Host to listen on.
    pub host: Option<String>,
    /// Port to listen on.
    pub port: Option<Int>,
    /// Access token.
    pub token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// OneBot 11 of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotOneBotConfig {
    /// Whether it is on.
    pub enable: Option<Flag>,
    /// Connections.
    pub connect: Option<Vec<LlbotConnection>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A OneBot 11 connection of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotConnection {
    /// Kind of connection.
    pub r#type: LlbotConnectionType,
    /// Name that the user gave it.
    pub name: Option<String>,
    /// Whether it is on.
    #[object(required)]
    pub enable: Option<Flag>,
    /// Access token.
    #[object(required)]
    pub token: Option<String>,
    /// Whether to report messages of the bot.
    #[object(rename = "reportSelfMessage", required)]
    pub report_self_message: Option<Flag>,
    /// Whether to report messages that came while the bot was offline.
    #[object(rename = "reportOfflineMessage", required)]
    pub report_offline_message: Option<Flag>,
    /// Form of messages.
    #[object(rename = "messageFormat", required)]
    pub message_format: Option<MessageFormat>,
    /// Whether messages come with those of the client core.
    #[object(required)]
    pub debug: Option<Flag>,
    /// Event filter.
    pub filter: Option<Map<String, Value>>,
    /// Host to listen on, of `ws` and `http`.
    pub host: Option<String>,
    /// Port to listen on, of `ws` and `http`.
    pub port: Option<Int>,
    /// Address to call, of `ws-reverse` and `http-post`.
    pub url: Option<String>,
    /// Time between heartbeats in milliseconds; not of `http`.
    #[object(rename = "heartInterval")]
    pub heart_interval: Option<Int>,
    /// Whether to send heartbeats, of `http-post`.
    #[object(rename = "enableHeart")]
    pub enable_heart: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a [`LlbotConnection`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[open_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LlbotConnectionType {
    /// WebSocket server.
    Ws,
    /// WebSocket client.
    WsReverse,
    /// HTTP server.
    Http,
    /// HTTP client.
    HttpPost,
    /// Another text.
    Other(String),
}

/// Web interface of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotWebUiConfig {
    /// Whether it is on.
    pub enable: Option<Flag>,
    /// Host to listen on.
    pub host: Option<String>,
    /// Port to listen on.
    pub port: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Mails of LLBot about the bot's account.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotEmailConfig {
    /// Whether it is on.
    pub enabled: Option<Flag>,
    /// Server.
    pub smtp: Option<Box<LlbotSmtpConfig>>,
    /// Sender.
    pub from: Option<String>,
    /// Receiver.
    pub to: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Mail server of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotSmtpConfig {
    /// Host.
    pub host: Option<String>,
    /// Port.
    pub port: Option<Int>,
    /// Whether the connection is encrypted.
    pub secure: Option<Flag>,
    /// Login.
    pub auth: Option<Box<LlbotSmtpAuth>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Login to the mail server of LLBot.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot))]
#[non_exhaustive]
pub struct LlbotSmtpAuth {
    /// User.
    pub user: Option<String>,
    /// Password.
    pub pass: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

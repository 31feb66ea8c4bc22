//! The implementation: its state, its configuration and tools beside messaging.

use crate::v11::Event;
use crate::v11::object::{
    LlbotConfig, LlbotMilkyConfig, LlbotOneBotConfig, LlbotSatoriConfig, LlbotWebUiConfig, Status,
};
use crate::wire::{Extra, Flag, Int};
use crate::{Action, Object, OpenEnum};
use serde_json::Value;

/// Tells whether pictures can be sent. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#can_send_image-检查是否可以发送图片)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = CanSend)]
#[non_exhaustive]
pub struct CanSendImage {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Tells whether voice messages can be sent. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#can_send_record-检查是否可以发送语音)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = CanSend)]
#[non_exhaustive]
pub struct CanSendRecord {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether something can be sent.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct CanSend {
    /// Whether it can.
    pub yes: Flag,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the state of the implementation. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_status-获取运行状态)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Status)]
#[non_exhaustive]
pub struct GetStatus {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the version of the implementation. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#get_version_info-获取版本信息)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = VersionInfo)]
#[non_exhaustive]
pub struct GetVersionInfo {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Version of an implementation. Others than these fields may follow.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct VersionInfo {
    /// Name, such as `go-cqhttp`, `NapCat.Onebot`, `LLOneBot` or `Lagrange.OneBot`.
    pub app_name: String,
    /// Version.
    #[object(required(receive))]
    pub app_version: Option<String>,
    /// Version of OneBot: `v11`.
    #[object(required(receive))]
    pub protocol_version: Option<String>,
    /// Name with version and platform.
    #[object(only(GoCqHttp), required(receive))]
    pub app_full_name: Option<String>,
    /// Number of the login protocol.
    #[object(only(GoCqHttp), required(receive))]
    pub protocol_name: Option<Int>,
    /// Working directory.
    #[object(only(GoCqHttp), required(receive))]
    pub coolq_directory: Option<String>,
    /// Always `pro`.
    #[object(only(GoCqHttp), required(receive))]
    pub coolq_edition: Option<String>,
    /// Always yes; documents spell the key `go-cqhttp`.
    #[object(only(GoCqHttp), required(receive))]
    pub go_cqhttp: Option<Flag>,
    /// Always `4.15.0`.
    #[object(only(GoCqHttp), required(receive))]
    pub plugin_version: Option<String>,
    /// Always 99.
    #[object(only(GoCqHttp), required(receive))]
    pub plugin_build_number: Option<Int>,
    /// Always `release`.
    #[object(only(GoCqHttp), required(receive))]
    pub plugin_build_configuration: Option<String>,
    /// Version of Go.
    #[object(only(GoCqHttp), required(receive))]
    pub runtime_version: Option<String>,
    /// Operating system.
    #[object(only(GoCqHttp), required(receive))]
    pub runtime_os: Option<String>,
    /// As `app_version`.
    #[object(only(GoCqHttp), required(receive))]
    pub version: Option<String>,
    /// Operating system and client version of the login.
    #[object(only(Lagrange), required(receive))]
    pub nt_protocol: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Restarts the implementation. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#set_restart-重启-onebot-实现)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(Standard, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SetRestart {
    /// Delay in milliseconds; by default 0.
    #[action(only(Standard))]
    pub delay: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Removes cached files. [Spec](https://github.com/botuniverse/onebot-11/blob/master/api/public.md#clean_cache-清理缓存)
///
/// LLBot takes the call and does nothing.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(Standard, NapCat, LlBot))]
#[non_exhaustive]
pub struct CleanCache {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Loads an event filter again. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(GoCqHttp))]
#[non_exhaustive]
pub struct ReloadEventFilter {
    /// File with the filter.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the names of the actions that there are. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<String>, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetSupportedActions {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Waits for events over HTTP. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<Event>, only(LlBot))]
#[non_exhaustive]
pub struct GetEvent {
    /// Name of the client, which has a place in the queue of its own; by default empty.
    pub key: Option<String>,
    /// Longest time to wait in milliseconds; by default 0.
    pub timeout: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the configuration. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = LlbotConfig, only(LlBot))]
#[non_exhaustive]
pub struct GetConfig {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Replaces the configuration. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct SetConfig {
    /// Milky protocol.
    pub milky: Option<Box<LlbotMilkyConfig>>,
    /// Satori protocol.
    pub satori: Option<Box<LlbotSatoriConfig>>,
    /// OneBot 11.
    pub ob11: Option<Box<LlbotOneBotConfig>>,
    /// Web interface.
    pub webui: Option<Box<LlbotWebUiConfig>>,
    /// Whether to listen on the local host only.
    #[action(rename = "onlyLocalhost")]
    pub only_localhost: Option<Flag>,
    /// Whether to give addresses or Base64 in place of local files.
    #[action(rename = "enableLocalFile2Url")]
    pub enable_local_file_to_url: Option<Flag>,
    /// Whether to write a log.
    pub log: Option<Flag>,
    /// Whether to remove files that were received.
    #[action(rename = "autoDeleteFile")]
    pub auto_delete_file: Option<Flag>,
    /// Age at which files are removed, in seconds.
    #[action(rename = "autoDeleteFileSecond")]
    pub auto_delete_file_second: Option<Int>,
    /// Path of ffmpeg.
    pub ffmpeg: Option<String>,
    /// Address of the server that signs music cards.
    #[action(rename = "musicSignUrl")]
    pub music_sign_url: Option<String>,
    /// How long messages are cached, in seconds.
    #[action(rename = "msgCacheExpire")]
    pub msg_cache_expire: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Calls a method of an internal service. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(LlBot))]
#[non_exhaustive]
pub struct LlonebotDebug {
    /// Service.
    #[action(rename = "apiClass")]
    pub api_class: String,
    /// Method.
    pub method: String,
    /// Arguments.
    pub args: Option<Vec<Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Fails if packets cannot be sent. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(NapCat))]
#[non_exhaustive]
pub struct NcGetPacketStatus {
    /// Keys without a field here.
    pub extra: Extra,
}

/// Judges how safe a link is. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = UrlCheck, only(GoCqHttp, NapCat))]
#[non_exhaustive]
pub struct CheckUrlSafely {
    /// Link.
    pub url: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How safe a link is.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat), recv_only)]
#[non_exhaustive]
pub struct UrlCheck {
    /// Judgment; of NapCat always safe.
    pub level: UrlSafety,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How safe a link is; of [`UrlCheck`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum UrlSafety {
    /// Safe.
    #[open_enum(rename = 1)]
    Safe,
    /// Not known.
    #[open_enum(rename = 2)]
    Unknown,
    /// Dangerous.
    #[open_enum(rename = 3)]
    Danger,
    /// Another number.
    Other(i64),
}

/// Translates English words into Chinese. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = "translate_en2zh", response = Translations, only(NapCat))]
#[non_exhaustive]
pub struct TranslateEn2zh {
    /// Words.
    pub words: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Translated words.
    pub enum Translations {
        /// An object with the words.
        Words(TranslatedWords),
        /// The words alone, of older versions.
        List(Vec<String>),
    }
}

/// Translated words.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct TranslatedWords {
    /// Translations.
    pub words: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Cuts a Chinese text into words. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = ".get_word_slices", response = WordSlices, only(GoCqHttp))]
#[non_exhaustive]
pub struct GetWordSlices {
    /// Text.
    pub content: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Words of a text.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct WordSlices {
    /// Words in order.
    pub slices: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Reads the QR codes in a picture. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
///
/// At the commit that was read it always fails.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<QrCode>, only(LlBot))]
#[non_exhaustive]
pub struct ScanQrcode {
    /// Picture.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A QR code.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct QrCode {
    /// Content.
    pub text: String,
    /// Keys without a field here.
    pub extra: Extra,
}

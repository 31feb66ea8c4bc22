//! Objects that stand inside segments, events and answers.

mod album;
mod audio;
mod config;
mod file;
mod kernel;

use super::Message;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Object, OpenEnum, codec};
use serde_json::Value;

pub use album::*;
pub use audio::*;
pub use config::*;
pub use file::*;
pub use kernel::*;

/// Who sent a message, as far as it is known.
///
/// Implementations leave out what they do not know, and send empty texts and zeros for it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(hot)]
#[non_exhaustive]
pub struct Sender {
    /// QQ number; in guild messages the guild account.
    #[object(text(receive(NapCat)), number(receive(NapCat)))]
    pub user_id: Option<Id>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Sex; NapCat documents it and sends none.
    pub sex: Option<Sex>,
    /// Age in years; go-cqhttp and Lagrange say 0.
    #[object(only(Standard, GoCqHttp, NapCat, Lagrange))]
    pub age: Option<Int>,
    /// Name in the group, often empty.
    pub card: Option<String>,
    /// Region.
    #[object(only(Standard, GoCqHttp, NapCat, Lagrange))]
    pub area: Option<String>,
    /// Level in the group.
    #[object(text)]
    pub level: Option<Id>,
    /// Role in the group.
    pub role: Option<Role>,
    /// Special title in the group.
    pub title: Option<String>,
    /// Group through which a temporary chat was opened.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub group_id: Option<Id>,
    /// Guild account.
    #[object(only(GoCqHttp), text)]
    pub tiny_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl Sender {
    /// The name that a group shows: the card, or else the nickname; empty if neither is known.
    pub fn display_name(&self) -> &str {
        let card = self.card.as_deref().filter(|card| !card.is_empty());
        card.or(self.nickname.as_deref()).unwrap_or_default()
    }
}

/// Sex of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
    /// Not known.
    Unknown,
    /// Another text.
    Other(String),
}

/// Role of a group member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Role {
    /// Owner of the group.
    Owner,
    /// Administrator.
    Admin,
    /// Ordinary member.
    Member,
    /// Not known, of Lagrange.
    Unknown,
    /// Another text.
    Other(String),
}

/// Who sent an anonymous group message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Standard, GoCqHttp))]
#[non_exhaustive]
pub struct Anonymous {
    /// Id of the anonymous user.
    #[object(required)]
    pub id: Option<Id>,
    /// Name of the anonymous user.
    #[object(required)]
    pub name: Option<String>,
    /// Token for `set_group_anonymous_ban`.
    #[object(required)]
    pub flag: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Bubble, pendant and font of a message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct MessageStyle {
    /// Bubble.
    pub bubble_id: Option<Id>,
    /// Pendant of the avatar.
    pub pendant_id: Option<Id>,
    /// Font.
    pub font_id: Option<Id>,
    /// Font effect.
    pub font_effect_id: Option<Id>,
    /// Whether the font effect is on.
    pub is_cs_font_effect_enabled: Option<Flag>,
    /// Text of a custom bubble.
    pub bubble_diy_text_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A line of a merged forward's preview.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct NewsLine {
    /// Text of the line.
    pub text: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Configuration of a JSON card.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat))]
#[non_exhaustive]
pub struct JsonConfig {
    /// Token of the card.
    #[object(required)]
    pub token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Face element of NapCat's client core; everything may be missing or null.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat))]
#[non_exhaustive]
pub struct FaceRaw {
    /// Face id.
    #[object(rename = "faceIndex")]
    pub face_index: Option<Id>,
    /// Text for the face.
    #[object(rename = "faceText")]
    pub face_text: Option<String>,
    /// Kind of face: 1 old, 2 normal, 3 animated sticker, 4 lottie, 5 poke.
    #[object(rename = "faceType")]
    pub face_type: Option<Int>,
    /// Sticker package.
    #[object(rename = "packId", text)]
    pub pack_id: Option<Id>,
    /// Sticker.
    #[object(rename = "stickerId", text)]
    pub sticker_id: Option<Id>,
    /// Kind of source.
    #[object(rename = "sourceType")]
    pub source_type: Option<Int>,
    /// Kind of sticker.
    #[object(rename = "stickerType")]
    pub sticker_type: Option<Int>,
    /// Result of dice or rock-paper-scissors.
    #[object(rename = "resultId", text)]
    pub result_id: Option<Id>,
    /// Surprise effect.
    #[object(rename = "surpriseId", text)]
    pub surprise_id: Option<Id>,
    /// Kind of randomness.
    #[object(rename = "randomType")]
    pub random_type: Option<Int>,
    /// Kind of picture.
    #[object(rename = "imageType")]
    pub image_type: Option<Int>,
    /// Kind of poke.
    #[object(rename = "pokeType")]
    pub poke_type: Option<Int>,
    /// Summary of a super poke.
    #[object(rename = "spokeSummary")]
    pub spoke_summary: Option<String>,
    /// Counter of double hits.
    #[object(rename = "doubleHit")]
    pub double_hit: Option<Int>,
    /// Paid poke.
    #[object(rename = "vaspokeId")]
    pub vaspoke_id: Option<Id>,
    /// Name of a paid poke.
    #[object(rename = "vaspokeName")]
    pub vaspoke_name: Option<String>,
    /// Lowest client version for a paid poke.
    #[object(rename = "vaspokeMinver")]
    pub vaspoke_minver: Option<Int>,
    /// Strength of a poke.
    #[object(rename = "pokeStrength")]
    pub poke_strength: Option<Int>,
    /// Kind of message.
    #[object(rename = "msgType")]
    pub msg_type: Option<Int>,
    /// Number of faces in a bubble.
    #[object(rename = "faceBubbleCount")]
    pub face_bubble_count: Option<Int>,
    /// Text that old clients show.
    #[object(rename = "oldVersionStr")]
    pub old_version_str: Option<String>,
    /// Flag of a poke.
    #[object(rename = "pokeFlag")]
    pub poke_flag: Option<Int>,
    /// Length of a face chain.
    #[object(rename = "chainCount")]
    pub chain_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A message inside a merged forward.
///
/// Of NapCat it has the shape of a message event.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only, hot)]
#[non_exhaustive]
pub struct ForwardedMessage {
    /// QQ number of the bot.
    #[object(only(NapCat))]
    pub self_id: Option<Id>,
    /// QQ number of the sender; a merged forward may show a placeholder.
    #[object(only(NapCat))]
    pub user_id: Option<Id>,
    /// Time in seconds.
    #[object(required(receive))]
    pub time: Option<Int>,
    /// Id of the message, only good for looking at.
    #[object(only(NapCat))]
    pub message_id: Option<Id>,
    /// As `message_id`.
    #[object(only(NapCat))]
    pub message_seq: Option<Id>,
    /// As `message_id`.
    #[object(only(NapCat))]
    pub real_id: Option<Id>,
    /// Sequence number in the conversation.
    #[object(only(NapCat), text)]
    pub real_seq: Option<Id>,
    /// Kind of conversation.
    #[object(only(NapCat, LlBot))]
    pub message_type: Option<MessageType>,
    /// Kind of message.
    #[object(only(NapCat))]
    pub sub_type: Option<MessageSubType>,
    /// Whether it came or was sent.
    #[object(only(NapCat))]
    pub post_type: Option<MessagePostType>,
    /// Sender.
    pub sender: Box<Sender>,
    /// Content.
    #[object(only(NapCat))]
    pub message: Option<Message>,
    /// Content, or the messages of a forward inside.
    #[object(only(GoCqHttp, LlBot), required(receive))]
    pub content: Option<ForwardedContent>,
    /// Form of the content.
    #[object(only(NapCat, LlBot))]
    pub message_format: Option<MessageFormat>,
    /// Content in CQ codes.
    #[object(only(NapCat))]
    pub raw_message: Option<String>,
    /// Font number.
    #[object(only(NapCat))]
    pub font: Option<Int>,
    /// Group number.
    #[object(only(GoCqHttp, NapCat))]
    pub group_id: Option<Id>,
    /// Group name.
    #[object(only(NapCat))]
    pub group_name: Option<String>,
    /// Source of a temporary chat.
    #[object(only(NapCat))]
    pub temp_source: Option<Int>,
    /// Who sent it, if it was sent.
    #[object(only(NapCat))]
    pub message_sent_type: Option<MessageSentType>,
    /// Other side of the conversation.
    #[object(only(NapCat))]
    pub target_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a [`ForwardedMessage`] holds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ForwardedContent {
    /// A message.
    Message(Message),
    /// The messages of a forward inside, of go-cqhttp.
    Messages(Vec<ForwardedMessage>),
}

impl codec::Wire for ForwardedContent {
    const SHAPE: crate::info::Shape = crate::info::Shape::OneOf(&[
        <Message as codec::Wire>::SHAPE,
        <Vec<ForwardedMessage> as codec::Wire>::SHAPE,
    ]);
    fn blank() -> Self {
        Self::Message(Message::new())
    }
    fn read(c: &mut codec::Cursor<'_>) -> Option<Self> {
        // A message takes any objects, so it comes last; an empty list is one.
        let start = c.mark();
        match <Vec<_> as codec::Wire>::read(c) {
            Some(messages) if !messages.is_empty() => Some(Self::Messages(messages)),
            _ => {
                c.reset(start);
                <Message as codec::Wire>::read(c).map(Self::Message)
            }
        }
    }
    fn write(&self, key: codec::Key, out: &mut dyn codec::Sink) {
        match self {
            Self::Message(message) => codec::Wire::write(message, key, out),
            Self::Messages(messages) => codec::Wire::write(messages, key, out),
        }
    }
}

serde_through_wire!(ForwardedContent);

impl From<Message> for ForwardedContent {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// Kind of conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageType {
    /// With one user.
    Private,
    /// In a group.
    Group,
    /// Another text.
    Other(String),
}

/// Kind of a message within its kind of conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageSubType {
    /// Private, from a friend.
    Friend,
    /// Private, in a temporary chat that was opened from a group.
    Group,
    /// An ordinary group message.
    Normal,
    /// Another text.
    Other(String),
}

/// Whether a message came or was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessagePostType {
    /// It came.
    Message,
    /// The bot account sent it.
    MessageSent,
    /// Another text.
    Other(String),
}

/// Who sent a message that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageSentType {
    /// The bot.
    #[open_enum(rename = "self")]
    Bot,
    /// Another text.
    Other(String),
}

/// Form of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MessageFormat {
    /// Segments.
    Array,
    /// Text with CQ codes.
    String,
    /// Another text.
    Other(String),
}

/// State of an implementation. Others than these may follow.
#[derive(Debug, Clone, PartialEq, Object)]
#[non_exhaustive]
pub struct Status {
    /// Whether the account is online; null if that is not known.
    pub online: Option<Flag>,
    /// Whether everything works.
    #[object(required)]
    pub good: Option<Flag>,
    /// Always true.
    #[object(only(GoCqHttp, Lagrange))]
    pub app_initialized: Option<Flag>,
    /// Always true.
    #[object(only(GoCqHttp, Lagrange))]
    pub app_enabled: Option<Flag>,
    /// Whether the implementation itself works.
    #[object(only(GoCqHttp, Lagrange))]
    pub app_good: Option<Flag>,
    /// State of plugins; null of go-cqhttp.
    #[object(only(GoCqHttp, Lagrange))]
    pub plugins_good: Option<Flag>,
    /// Traffic; empty of NapCat. Heartbeats have it of go-cqhttp only.
    #[object(only(GoCqHttp, NapCat, LlBot))]
    pub stat: Option<Box<Statistics>>,
    /// Memory in use in bytes. Heartbeats do not have it.
    #[object(only(Lagrange))]
    pub memory: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Traffic of an implementation. Builds of go-cqhttp of mid-2022 named the same counters in `PascalCase`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct Statistics {
    /// Packets received.
    #[object(only(GoCqHttp))]
    pub packet_received: Option<Int>,
    /// Packets sent.
    #[object(only(GoCqHttp))]
    pub packet_sent: Option<Int>,
    /// Packets lost.
    #[object(only(GoCqHttp))]
    pub packet_lost: Option<Int>,
    /// Messages received.
    #[object(only(GoCqHttp, LlBot), required(receive(LlBot)))]
    pub message_received: Option<Int>,
    /// Messages sent.
    #[object(only(GoCqHttp, LlBot), required(receive(LlBot)))]
    pub message_sent: Option<Int>,
    /// Disconnections.
    #[object(only(GoCqHttp))]
    pub disconnect_times: Option<Int>,
    /// Times the account went offline.
    #[object(only(GoCqHttp))]
    pub lost_times: Option<Int>,
    /// When the last message came or went, in seconds.
    #[object(only(GoCqHttp, LlBot), required(receive(LlBot)))]
    pub last_message_time: Option<Int>,
    /// When it was started, in seconds.
    #[object(only(LlBot), required(receive))]
    pub startup_time: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A piece of the gray line that tells of a poke.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot))]
#[non_exhaustive]
pub struct PokeInfoItem {
    /// Kind of piece: `qq` a user, `img` a picture, `nor` a text.
    pub r#type: Option<PokeInfoType>,
    /// User of the client core.
    pub uid: Option<String>,
    /// Colour.
    #[object(text)]
    pub col: Option<Id>,
    /// Where a click leads.
    pub jp: Option<String>,
    /// Name.
    pub nm: Option<String>,
    /// Kind of name.
    #[object(text)]
    pub tp: Option<Id>,
    /// Text.
    pub txt: Option<String>,
    /// Address of the picture.
    pub src: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a [`PokeInfoItem`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum PokeInfoType {
    /// A user.
    Qq,
    /// A picture.
    Img,
    /// A text.
    Nor,
    /// Another text.
    Other(String),
}

/// A file that was put into a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(recv_only)]
#[non_exhaustive]
pub struct UploadFile {
    /// File id.
    #[object(required(receive), text)]
    pub id: Option<Id>,
    /// File name.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Size in bytes.
    #[object(required(receive))]
    pub size: Option<Int>,
    /// Business id; Lagrange always says 0.
    #[object(required(receive))]
    pub busid: Option<Id>,
    /// Address of the file.
    #[object(only(GoCqHttp, Lagrange))]
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file that came in a private chat.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, Lagrange), recv_only)]
#[non_exhaustive]
pub struct OfflineFile {
    /// File id.
    #[object(only(Lagrange), text)]
    pub id: Option<Id>,
    /// File name.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Size in bytes.
    #[object(required(receive))]
    pub size: Option<Int>,
    /// Address of the file.
    #[object(required(receive))]
    pub url: Option<String>,
    /// Hash of the file.
    #[object(only(Lagrange))]
    pub hash: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Another client of the bot's account.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct Device {
    /// Client id.
    #[object(required(receive))]
    pub app_id: Option<Id>,
    /// Name of the device.
    #[object(required(receive))]
    pub device_name: Option<String>,
    /// Kind of device.
    #[object(required(receive))]
    pub device_kind: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A reaction to a group message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct EmojiLike {
    /// Id of the emoji.
    #[object(required(receive), text)]
    pub emoji_id: Option<Id>,
    /// How often the message has it.
    #[object(required(receive))]
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What NapCat's client core says of a gray line.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GrayTipInfo {
    /// Sequence number in the group.
    #[object(rename = "msgSeq", required(receive), text)]
    pub msg_seq: Option<Id>,
    /// Time in seconds.
    #[object(rename = "msgTime", required(receive), text)]
    pub msg_time: Option<Int>,
    /// Message id of the client core.
    #[object(rename = "msgId", required(receive), text)]
    pub msg_id: Option<Id>,
    /// Content, read as JSON.
    #[object(required(receive))]
    pub json: Option<Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file of a flash transfer, as the events of LLBot tell it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct FlashTransferFile {
    /// File name.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Size in bytes.
    #[object(required(receive))]
    pub size: Option<Int>,
    /// Local path.
    pub path: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A reaction to a guild message.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct ReactionInfo {
    /// Id of the emoji.
    #[object(required(receive), text)]
    pub emoji_id: Option<Id>,
    /// Face id of the emoji.
    #[object(required(receive))]
    pub emoji_index: Option<Id>,
    /// Kind of emoji.
    #[object(required(receive))]
    pub emoji_type: Option<Int>,
    /// Name of the emoji.
    #[object(required(receive))]
    pub emoji_name: Option<String>,
    /// How often the message has it.
    #[object(required(receive))]
    pub count: Option<Int>,
    /// Whether one of them is the bot's.
    #[object(required(receive))]
    pub clicked: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A guild channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct ChannelInfo {
    /// Channel id.
    #[object(text)]
    pub channel_id: Id,
    /// Kind of channel.
    #[object(required(receive))]
    pub channel_type: Option<ChannelType>,
    /// Name of the channel.
    #[object(required(receive))]
    pub channel_name: Option<String>,
    /// Guild that the channel is in.
    #[object(required(receive), text)]
    pub owner_guild_id: Option<Id>,
    /// Guild account that made it.
    #[object(required(receive), text)]
    pub creator_tiny_id: Option<Id>,
    /// When it was made, in seconds.
    #[object(required(receive))]
    pub create_time: Option<Int>,
    /// Key of the slow mode that is on.
    #[object(required(receive))]
    pub current_slow_mode: Option<Int>,
    /// Who may speak, as a number.
    #[object(required(receive))]
    pub talk_permission: Option<Int>,
    /// Who may see it, as a number.
    #[object(required(receive))]
    pub visible_type: Option<Int>,
    /// Slow modes to choose from.
    #[object(required(receive))]
    pub slow_modes: Option<Vec<SlowMode>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Kind of a guild channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum ChannelType {
    /// Text.
    #[open_enum(rename = 1)]
    Text,
    /// Voice.
    #[open_enum(rename = 2)]
    Voice,
    /// Live broadcast.
    #[open_enum(rename = 5)]
    Live,
    /// Topics.
    #[open_enum(rename = 7)]
    Topic,
    /// Another number.
    Other(i64),
}

/// How often one may speak in a guild channel.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp), recv_only)]
#[non_exhaustive]
pub struct SlowMode {
    /// Key, as in `current_slow_mode`.
    #[object(required(receive))]
    pub slow_mode_key: Option<Int>,
    /// Text that clients show.
    #[object(required(receive))]
    pub slow_mode_text: Option<String>,
    /// Messages in a cycle.
    #[object(required(receive))]
    pub speak_frequency: Option<Int>,
    /// Length of a cycle.
    #[object(required(receive))]
    pub slow_mode_circle: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Buttons of a [`Keyboard`](super::Keyboard), as Lagrange wraps them.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Lagrange), send_only)]
#[non_exhaustive]
pub struct KeyboardContent {
    /// Rows of buttons.
    pub rows: Vec<KeyboardRow>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A row of buttons.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct KeyboardRow {
    /// Buttons from left to right.
    pub buttons: Vec<KeyboardButton>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A button.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Id of the button, which no other button of the keyboard has.
    #[object(required, text)]
    pub id: Option<Id>,
    /// How it looks.
    #[object(required)]
    pub render_data: Option<Box<KeyboardRenderData>>,
    /// What a click does.
    #[object(required)]
    pub action: Option<Box<KeyboardAction>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a button looks.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct KeyboardRenderData {
    /// Text on the button.
    #[object(required)]
    pub label: Option<String>,
    /// Text on the button once it was clicked.
    #[object(required)]
    pub visited_label: Option<String>,
    /// Frame: 0 grey, 1 blue.
    #[object(required)]
    pub style: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What a click on a button does.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct KeyboardAction {
    /// Kind of action: 0 opens a link, 1 calls the bot back, 2 sends a command.
    #[object(required)]
    pub r#type: Option<Int>,
    /// Who may click.
    #[object(required)]
    pub permission: Option<Box<KeyboardPermission>>,
    /// Text for clients that cannot do it.
    #[object(required)]
    pub unsupport_tips: Option<String>,
    /// Link, data for the bot, or command.
    #[object(required)]
    pub data: Option<String>,
    /// Whether the command quotes the message.
    pub reply: Option<Flag>,
    /// Whether a click sends the command at once.
    pub enter: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Who may click a button.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct KeyboardPermission {
    /// Who may click: 0 the users listed, 1 managers, 2 everyone, 3 the roles listed.
    #[object(required)]
    pub r#type: Option<Int>,
    /// Roles that may click.
    #[object(required, text)]
    pub specify_role_ids: Option<Vec<Id>>,
    /// Users who may click.
    #[object(required, text)]
    pub specify_user_ids: Option<Vec<Id>>,
    /// Keys without a field here.
    pub extra: Extra,
}

impl KeyboardPermission {
    /// Everyone may click.
    pub fn everyone() -> Self {
        KeyboardPermission::new(2, [], [])
    }

    /// These users may click.
    pub fn users(ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        let ids: Vec<Id> = ids.into_iter().map(Into::into).collect();
        KeyboardPermission::new(0, [], ids)
    }
}

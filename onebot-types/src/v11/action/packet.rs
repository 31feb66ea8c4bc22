//! Packets of the QQ protocol.

use crate::wire::{Extra, Flag, Int};
use crate::{Action, Object};

/// Sends a packet; answers with that of the server in hexadecimal. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<String>, only(NapCat))]
#[non_exhaustive]
pub struct SendPacket {
    /// Command.
    pub cmd: String,
    /// Body in hexadecimal.
    pub data: String,
    /// Whether to wait for the answer; by default yes.
    pub rsp: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a packet by the hidden action of Lagrange. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(rename = ".send_packet", response = PacketAnswer, only(Lagrange))]
#[non_exhaustive]
pub struct SendPacketHidden {
    /// Command.
    pub command: String,
    /// Body in hexadecimal.
    pub data: String,
    /// Ignored; by default no.
    pub sign: Option<Flag>,
    /// Kind of packet; by default 12. Not read from text.
    pub r#type: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Answer to a packet.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(Lagrange), recv_only)]
#[non_exhaustive]
pub struct PacketAnswer {
    /// Sequence number that was used.
    #[object(required(receive))]
    pub sequence: Option<Int>,
    /// Body of the answer in hexadecimal.
    pub result: String,
    /// Code of the server.
    #[object(required(receive))]
    pub retcode: Option<Int>,
    /// Further text.
    #[object(rename = "extra")]
    pub extra_text: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sends a packet in protobuf. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = PbAnswer, only(LlBot))]
#[non_exhaustive]
pub struct SendPb {
    /// Command.
    pub cmd: String,
    /// Body in hexadecimal.
    pub hex: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Answer to a packet in protobuf.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct PbAnswer {
    /// Command.
    #[object(required(receive))]
    pub cmd: Option<String>,
    /// Body in hexadecimal.
    pub hex: String,
    /// What the bridge returns.
    pub echo: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

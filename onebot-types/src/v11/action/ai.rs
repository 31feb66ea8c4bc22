//! Voices that speak a text.

use super::SentMessage;
use crate::wire::{Extra, Id, Int};
use crate::{Action, Object};

/// Lists the voices that can speak a text. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<AiCharacterGroup>, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetAiCharacters {
    /// Group number; of LLBot and Lagrange by default 42.
    #[action(required(send(NapCat)))]
    pub group_id: Option<Id>,
    /// 1 for voices that speak, 2 for voices that sing; by default 1.
    pub chat_type: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Voices of a kind.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct AiCharacterGroup {
    /// Name of the kind.
    #[object(required(receive))]
    pub r#type: Option<String>,
    /// Voices of this kind.
    pub characters: Vec<AiCharacter>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A voice.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct AiCharacter {
    /// Id.
    #[object(text)]
    pub character_id: Id,
    /// Name.
    #[object(required(receive))]
    pub character_name: Option<String>,
    /// Address of a sample.
    #[object(required(receive))]
    pub preview_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Speaks a text; answers with the address of the voice. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = String, only(NapCat, Lagrange))]
#[non_exhaustive]
pub struct GetAiRecord {
    /// Voice.
    #[action(text(send(Lagrange)))]
    pub character: Id,
    /// Group number.
    pub group_id: Id,
    /// Text.
    pub text: String,
    /// 1 for speech, 2 for song; by default 1.
    #[action(only(Lagrange))]
    pub chat_type: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Speaks a text in a group. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// NapCat and Lagrange always answer with the message id 0.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = SentMessage, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct SendGroupAiRecord {
    /// Voice.
    #[action(text(send(LlBot, Lagrange)))]
    pub character: Id,
    /// Group number.
    pub group_id: Id,
    /// Text.
    pub text: String,
    /// 1 for speech, 2 for song; by default 1.
    #[action(only(LlBot, Lagrange))]
    pub chat_type: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

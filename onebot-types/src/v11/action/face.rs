//! Favourite faces and market faces.

use crate::info::Check;
use crate::wire::{Extra, Flag, Id, Int, TextOr};
use crate::{Action, Object};
use serde_json::Value;

/// Lists the addresses of the favourite faces. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<String>, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct FetchCustomFace {
    /// How many at most; by default 48.
    #[action(only(NapCat))]
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the favourite faces with all that is known. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<CustomFace>, only(NapCat))]
#[non_exhaustive]
pub struct FetchCustomFaceDetail {
    /// How many at most; by default 48.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A favourite face, as NapCat's client core knows it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CustomFace {
    /// QQ number of the owner.
    #[object(text)]
    pub uin: Option<Id>,
    /// Id of the face.
    #[object(rename = "emoId")]
    pub emo_id: Option<Id>,
    /// Local path.
    #[object(rename = "emoPath")]
    pub emo_path: Option<String>,
    /// Whether the file is there.
    #[object(rename = "isExist")]
    pub is_exist: Option<Flag>,
    /// Resource id, for the actions that delete or change it.
    #[object(rename = "resId", text)]
    pub res_id: Id,
    /// Address.
    pub url: Option<String>,
    /// MD5 in hexadecimal.
    pub md5: Option<String>,
    /// Local path of the original.
    #[object(rename = "emoOriginalPath")]
    pub emo_original_path: Option<String>,
    /// Local path of the thumbnail.
    #[object(rename = "thumbPath")]
    pub thumb_path: Option<String>,
    /// State of the synchronisation.
    #[object(rename = "RomaingType")]
    pub romaing_type: Option<String>,
    /// Whether it is an animated PNG.
    #[object(rename = "isAPNG")]
    pub is_apng: Option<Flag>,
    /// Whether it is a market face.
    #[object(rename = "isMarkFace")]
    pub is_mark_face: Option<Flag>,
    /// Id of the market face.
    #[object(rename = "eId", text)]
    pub e_id: Option<Id>,
    /// Package of the market face.
    #[object(rename = "epId", text)]
    pub ep_id: Option<Id>,
    /// Text that was read in the picture.
    #[object(rename = "ocrWord")]
    pub ocr_word: Option<String>,
    /// Text that the user set.
    #[object(rename = "modifyWord")]
    pub modify_word: Option<String>,
    /// How often it was shown.
    #[object(rename = "exposeNum")]
    pub expose_num: Option<Int>,
    /// How often it was used.
    #[object(rename = "clickNum")]
    pub click_num: Option<Int>,
    /// Text of the face.
    pub desc: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Adds a favourite face. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// What the client core says comes back as it is.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat))]
#[non_exhaustive]
pub struct AddCustomFace {
    /// Local path of the picture.
    pub file: String,
    /// Id of the face; by default empty.
    pub emoji_id: Option<Id>,
    /// Package of the face; by default 0.
    pub package_id: Option<Id>,
    /// File name; by default that of the path.
    pub file_name: Option<String>,
    /// Size in bytes; by default that of the file.
    pub file_size: Option<Int>,
    /// MD5 in hexadecimal; by default that of the file.
    pub md5: Option<String>,
    /// Whether it is a market face; by default no.
    pub is_mark_face: Option<Flag>,
    /// Whether it is the original picture; by default yes.
    pub is_origin: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes favourite faces, by one of the ids. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// What the client core says comes back as it is.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat), check = NAMES_A_FACE)]
#[non_exhaustive]
pub struct DeleteCustomFace {
    /// Resource ids, from `fetch_custom_face_detail`.
    pub res_id: Option<TextOr<Vec<String>>>,
    /// As `res_id`.
    pub id: Option<TextOr<Vec<String>>>,
    /// As `res_id`, but looked at first.
    pub ids: Option<Vec<String>>,
    /// MD5 in hexadecimal; ignored.
    pub md5: Option<TextOr<Vec<String>>>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_A_FACE: Check = Check::new("One of `ids`, `res_id` and `id` is needed.", |call| {
    call.require_one(&["ids", "res_id", "id"]);
});

/// Changes the text of a favourite face. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// What the client core says comes back as it is.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat))]
#[non_exhaustive]
pub struct SetCustomFaceDesc {
    /// Id of the face.
    pub emoji_id: Id,
    /// Resource id.
    pub res_id: String,
    /// MD5 in hexadecimal.
    pub md5: String,
    /// Text from now on.
    pub desc: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Finds faces that go with a word. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = RecommendedFaces, only(LlBot))]
#[non_exhaustive]
pub struct GetRecommendFace {
    /// Word.
    pub word: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Faces that go with a word.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct RecommendedFaces {
    /// Addresses of the faces.
    pub url: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the keys of market faces. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<String>, only(Lagrange))]
#[non_exhaustive]
pub struct FetchMfaceKey {
    /// Ids of the faces.
    pub emoji_ids: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Favourites.

use crate::v11::object::KernelResult;
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};
use serde_json::Value;

/// Adds a text to the favourites. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = KernelResult, only(NapCat))]
#[non_exhaustive]
pub struct CreateCollection {
    /// Text.
    #[action(rename = "rawData")]
    pub raw_data: String,
    /// Title.
    #[action(required(send))]
    pub brief: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the favourites. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = CollectionList, only(NapCat))]
#[non_exhaustive]
pub struct GetCollectionList {
    /// Category; 0 for all.
    pub category: Id,
    /// Greatest number of them; by default 50.
    pub count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Favourites, as the client core tells them.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CollectionList {
    /// Code; 0 for success.
    pub result: Option<Int>,
    /// Code, under the name of the documents.
    #[object(rename = "errCode")]
    pub err_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Page of favourites.
    #[object(rename = "collectionSearchList")]
    pub collection_search_list: Option<Box<CollectionSearchList>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A page of favourites.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CollectionSearchList {
    /// Favourites of the page.
    #[object(rename = "collectionItemList")]
    pub collection_item_list: Option<Vec<CollectionItem>>,
    /// Whether there are more.
    #[object(rename = "hasMore")]
    pub has_more: Option<Flag>,
    /// Time of the last one in milliseconds.
    #[object(rename = "bottomTimeStamp", text)]
    pub bottom_time_stamp: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A favourite.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CollectionItem {
    /// Id.
    #[object(text)]
    pub cid: Id,
    /// Kind of favourite.
    pub r#type: Option<Int>,
    /// State.
    pub status: Option<Int>,
    /// Who wrote it.
    pub author: Option<Box<CollectionAuthor>>,
    /// Business id.
    pub bid: Option<Id>,
    /// Category.
    pub category: Option<Id>,
    /// When it was made, in milliseconds.
    #[object(rename = "createTime", text)]
    pub create_time: Option<Int>,
    /// When it became a favourite, in milliseconds.
    #[object(rename = "collectTime", text)]
    pub collect_time: Option<Int>,
    /// When it last changed, in milliseconds.
    #[object(rename = "modifyTime", text)]
    pub modify_time: Option<Int>,
    /// Place in the order, in milliseconds.
    #[object(text)]
    pub sequence: Option<Int>,
    /// Address for sharing.
    #[object(rename = "shareUrl")]
    pub share_url: Option<String>,
    /// Folder.
    #[object(rename = "customGroupId")]
    pub custom_group_id: Option<Id>,
    /// Whether it is blocked.
    #[object(rename = "securityBeat")]
    pub security_beat: Option<Flag>,
    /// Content in short.
    pub summary: Option<Box<CollectionSummary>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Who wrote a favourite.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CollectionAuthor {
    /// Kind of author.
    pub r#type: Option<Int>,
    /// QQ number.
    #[object(rename = "numId", text)]
    pub num_id: Option<Id>,
    /// Name.
    #[object(rename = "strId")]
    pub str_id: Option<String>,
    /// Group number.
    #[object(rename = "groupId", text)]
    pub group_id: Option<Id>,
    /// Group name.
    #[object(rename = "groupName")]
    pub group_name: Option<String>,
    /// User of the client core.
    pub uid: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Content of a favourite in short, in one of these.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CollectionSummary {
    /// Text.
    #[object(rename = "textSummary")]
    pub text_summary: Option<Value>,
    /// Link.
    #[object(rename = "linkSummary")]
    pub link_summary: Option<Value>,
    /// Pictures.
    #[object(rename = "gallerySummary")]
    pub gallery_summary: Option<Value>,
    /// Audio.
    #[object(rename = "audioSummary")]
    pub audio_summary: Option<Value>,
    /// Video.
    #[object(rename = "videoSummary")]
    pub video_summary: Option<Value>,
    /// File.
    #[object(rename = "fileSummary")]
    pub file_summary: Option<Value>,
    /// Place.
    #[object(rename = "locationSummary")]
    pub location_summary: Option<Value>,
    /// Text with media.
    #[object(rename = "richMediaSummary")]
    pub rich_media_summary: Option<Box<CollectionRichMedia>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A favourite with text and media, in short.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CollectionRichMedia {
    /// Title.
    pub title: Option<String>,
    /// Title below the title.
    #[object(rename = "subTitle")]
    pub sub_title: Option<String>,
    /// Start of the text.
    pub brief: Option<String>,
    /// Pictures.
    #[object(rename = "picList")]
    pub pic_list: Option<Vec<Value>>,
    /// Kind of content.
    #[object(rename = "contentType")]
    pub content_type: Option<Int>,
    /// Where it comes from.
    #[object(rename = "originalUri")]
    pub original_uri: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Version of the form.
    #[object(rename = "richMediaVersion")]
    pub rich_media_version: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

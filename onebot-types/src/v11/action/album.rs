//! Albums of groups.

use crate::info::Check;
use crate::v11::object::{GroupAlbum, GroupAlbumMedia};
use crate::wire::{Extra, Flag, Id, Int, NoData};
use crate::{Action, Object};
use serde_json::Value;

/// Lists the albums of a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = QunAlbums, only(NapCat))]
#[non_exhaustive]
pub struct GetQunAlbumList {
    /// Group number.
    pub group_id: Id,
    /// Where the page starts, by the page before; by default empty.
    pub attach_info: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

one_of! {
    /// Albums of a group.
    pub enum QunAlbums {
        /// A page of albums.
        Page(QunAlbumPage),
        /// Albums alone, of older versions.
        List(Vec<GroupAlbum>),
    }
}

/// A page of albums.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct QunAlbumPage {
    /// Albums of the page.
    pub album_list: Vec<GroupAlbum>,
    /// Where the next page starts.
    #[object(required(receive))]
    pub attach_info: Option<String>,
    /// Whether there are more.
    #[object(required(receive))]
    pub has_more: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the albums of a group, by the name of LLBot. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Vec<GroupAlbum>, only(LlBot))]
#[non_exhaustive]
pub struct GetGroupAlbumList {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Lists the pictures and videos of an album. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupAlbumMediaPage, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupAlbumMediaList {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    #[action(text(send(LlBot)))]
    pub album_id: Id,
    /// Where the page starts, by the page before; by default empty.
    pub attach_info: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A page of the pictures and videos of an album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumMediaPage {
    /// Album that was asked for.
    pub album: Option<Box<GroupAlbum>>,
    /// Pictures and videos.
    pub media_list: Option<Vec<GroupAlbumMedia>>,
    /// Where the next page starts.
    pub next_attach_info: Option<String>,
    /// Whether there are more.
    pub next_has_more: Option<Flag>,
    /// Sequence number of the answer.
    #[object(only(NapCat))]
    pub seq: Option<Int>,
    /// Code; 0 for success.
    #[object(only(NapCat))]
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMs", only(NapCat))]
    pub err_ms: Option<String>,
    /// Id of the call in the logs of the server.
    #[object(only(NapCat))]
    pub trace_id: Option<String>,
    /// How long the call took.
    #[object(only(NapCat))]
    pub request_time_line: Option<Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes an album. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = CreatedAlbum, only(LlBot))]
#[non_exhaustive]
pub struct CreateGroupAlbum {
    /// Group number.
    pub group_id: Id,
    /// Name.
    pub name: String,
    /// Description.
    pub desc: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A new album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct CreatedAlbum {
    /// Album id.
    #[object(text)]
    pub album_id: Id,
    /// Group number.
    #[object(required(receive), text, number)]
    pub owner: Option<Id>,
    /// Name.
    #[object(required(receive))]
    pub name: Option<String>,
    /// Description.
    #[object(required(receive))]
    pub desc: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Removes an album. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct DeleteGroupAlbum {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    #[action(text)]
    pub album_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Puts a picture into an album. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<QunAlbumUpload>, only(NapCat))]
#[non_exhaustive]
pub struct UploadImageToQunAlbum {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    pub album_id: Id,
    /// Album name.
    #[action(required(send))]
    pub album_name: Option<String>,
    /// Picture: a path, an address or `base64://` data.
    pub file: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// What came of an upload; NapCat documents it and sends nothing.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct QunAlbumUpload {
    /// Nothing.
    pub result: Option<NoData>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Puts pictures into an album. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupAlbumUpload, only(LlBot))]
#[non_exhaustive]
pub struct UploadGroupAlbum {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    #[action(text)]
    pub album_id: Id,
    /// Pictures: paths, addresses or `base64://` data.
    pub files: Vec<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How many pictures of an upload are in the album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumUpload {
    /// How many are.
    #[object(required(receive))]
    pub success_count: Option<Int>,
    /// How many are not.
    #[object(required(receive))]
    pub fail_count: Option<Int>,
    /// Places of those that are not, in `files`.
    #[object(required(receive))]
    pub fail_indexes: Option<Vec<Int>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Removes a picture or video of an album. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat))]
#[non_exhaustive]
pub struct DelGroupAlbumMedia {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    pub album_id: Id,
    /// Location id of the picture.
    pub lloc: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Likes a picture of an album, or all that came with it. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat), check = NAMES_THE_MEDIA)]
#[non_exhaustive]
pub struct SetGroupAlbumMediaLike {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    pub album_id: Id,
    /// Upload that the picture came with; needed since NapCat 4.18.4.
    pub batch_id: Option<Id>,
    /// Location id of the picture; without it the whole upload. Needed before NapCat 4.18.4.
    pub lloc: Option<Id>,
    /// Id of the like, before NapCat 4.18.4 and needed there.
    pub id: Option<Id>,
    /// Whether to like it, before NapCat 4.18.4; by default yes.
    pub set: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

const NAMES_THE_MEDIA: Check = Check::new("`batch_id` is needed, before NapCat 4.18.4 `id`.", |call| {
    call.require_one(&["batch_id", "id"]);
});

/// Takes back a like of a picture or of all that came with it. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat))]
#[non_exhaustive]
pub struct CancelGroupAlbumMediaLike {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    pub album_id: Id,
    /// Upload that the picture came with.
    pub batch_id: Id,
    /// Location id of the picture; without it the whole upload.
    pub lloc: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Comments on a picture of an album. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Value, only(NapCat))]
#[non_exhaustive]
pub struct DoGroupAlbumComment {
    /// Group number.
    pub group_id: Id,
    /// Album id.
    pub album_id: Id,
    /// Location id of the picture.
    pub lloc: Id,
    /// Comment.
    pub content: String,
    /// Keys without a field here.
    pub extra: Extra,
}

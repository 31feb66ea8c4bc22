//! Albums of groups, as client cores tell them. Any field may be missing.

use crate::Object;
use crate::wire::{Extra, Flag, Id, Int};
use serde_json::Value;

/// An album of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbum {
    /// Album id.
    #[object(text)]
    pub album_id: Id,
    /// Group number.
    #[object(text)]
    pub owner: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub desc: Option<String>,
    /// When it was made, in seconds.
    #[object(text, number)]
    pub create_time: Option<Int>,
    /// When it last changed, in seconds.
    #[object(text)]
    pub modify_time: Option<Int>,
    /// When something was last put into it, in seconds.
    #[object(text)]
    pub last_upload_time: Option<Int>,
    /// Number of pictures and videos.
    #[object(text)]
    pub upload_number: Option<Int>,
    /// Picture or video that stands for it.
    pub cover: Option<Box<GroupAlbumCover>>,
    /// Who made it.
    pub creator: Option<Box<GroupAlbumUser>>,
    /// Whether it stands at the top.
    #[object(text)]
    pub top_flag: Option<Id>,
    /// Kind of business.
    pub busi_type: Option<Int>,
    /// State.
    pub status: Option<Int>,
    /// Who may do what.
    pub permission: Option<String>,
    /// Whether it may be shared.
    pub allow_share: Option<Flag>,
    /// Whether the bot follows it.
    pub is_subscribe: Option<Flag>,
    /// Bits without documents.
    pub bitmap: Option<String>,
    /// Whether it is a shared album.
    pub is_share_album: Option<Flag>,
    /// What makes it a shared album.
    pub share_album: Option<String>,
    /// Kind of album in Qzone.
    pub qz_album_type: Option<Int>,
    /// What makes it an album of a family.
    pub family_album: Option<String>,
    /// What makes it an album of a couple.
    pub lover_album: Option<String>,
    /// Kind of cover.
    pub cover_type: Option<Int>,
    /// What makes it an album of a journey.
    pub travel_album: Option<String>,
    /// Who looked at it.
    pub visitor_info: Option<String>,
    /// Description if there is no other.
    pub default_desc: Option<String>,
    /// What the bot may do.
    pub op_info: Option<String>,
    /// What makes it an album of an event.
    pub active_album: Option<String>,
    /// What it reminds of.
    pub memory_info: Option<String>,
    /// Order of what is in it.
    pub sort_type: Option<Int>,
    /// Name; in the documents only.
    #[object(only(NapCat))]
    pub album_name: Option<String>,
    /// Address of the cover; in the documents only.
    #[object(only(NapCat))]
    pub cover_url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A user, as albums show one.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumUser {
    /// User id.
    #[object(text)]
    pub uid: Option<Id>,
    /// Nickname.
    pub nick: Option<String>,
    /// Yellow diamond of the user.
    pub yellow_info: Option<Value>,
    /// Star membership of the user.
    pub star_info: Option<Value>,
    /// Whether the user has a couple's space.
    pub is_sweet: Option<Flag>,
    /// Whether the bot follows the user closely.
    pub is_special: Option<Flag>,
    /// Whether the like is a super like.
    pub is_super_like: Option<Flag>,
    /// Id of the user's decoration.
    #[object(text)]
    pub custom_id: Option<Id>,
    /// Further id of the user.
    #[object(text)]
    pub poly_id: Option<Id>,
    /// Avatar.
    pub portrait: Option<String>,
    /// Whether the bot can follow the user, as 1 or 0.
    pub can_follow: Option<Int>,
    /// Whether the bot follows the user, as 1 or 0.
    pub isfollowed: Option<Int>,
    /// QQ number.
    #[object(text)]
    pub uin: Option<Id>,
    /// QQ number that stands for another.
    #[object(text)]
    pub ditto_uin: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// The picture or video that stands for an album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumCover {
    /// Kind of media.
    pub r#type: Option<Int>,
    /// Picture.
    pub image: Option<Box<GroupAlbumImage>>,
    /// Video.
    pub video: Option<Value>,
    /// Description.
    pub desc: Option<String>,
    /// Where it was made.
    pub lbs: Option<Value>,
    /// QQ number of who put it there.
    #[object(text)]
    pub uploader: Option<Id>,
    /// Upload that it came with.
    #[object(text)]
    pub batch_id: Option<Id>,
    /// When it was put there, in seconds.
    #[object(text)]
    pub upload_time: Option<Int>,
    /// Place in the upload.
    pub upload_order: Option<Int>,
    /// Likes.
    pub like: Option<Value>,
    /// Comments.
    pub comment: Option<Value>,
    /// Who put it there.
    pub upload_user: Option<Value>,
    /// Further values.
    pub ext: Option<Vec<Value>>,
    /// When it was made, in seconds.
    #[object(text)]
    pub shoot_time: Option<Int>,
    /// Link.
    #[object(text)]
    pub link_id: Option<Id>,
    /// What may be done with it.
    pub op_mask: Option<Vec<Value>>,
    /// How the place is known.
    pub lbs_source: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture or video of an album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumMedia {
    /// Kind of media.
    pub r#type: Option<Int>,
    /// Picture.
    pub image: Option<Box<GroupAlbumImage>>,
    /// Video.
    pub video: Option<Box<GroupAlbumVideo>>,
    /// Description.
    pub desc: Option<String>,
    /// Where it was made.
    pub lbs: Option<Box<GroupAlbumPlace>>,
    /// QQ number of who put it there.
    #[object(text)]
    pub uploader: Option<Id>,
    /// Upload that it came with.
    #[object(text)]
    pub batch_id: Id,
    /// When it was put there, in seconds.
    #[object(text)]
    pub upload_time: Option<Int>,
    /// Place in the upload.
    pub upload_order: Option<Int>,
    /// Likes.
    pub like: Option<Box<GroupAlbumLike>>,
    /// Comments.
    pub comment: Option<Box<GroupAlbumComments>>,
    /// Who put it there.
    pub upload_user: Option<Box<GroupAlbumUser>>,
    /// Further values.
    pub ext: Option<Vec<Value>>,
    /// When it was made, in seconds.
    #[object(text)]
    pub shoot_time: Option<Int>,
    /// Link.
    #[object(text)]
    pub link_id: Option<Id>,
    /// What may be done with it.
    pub op_mask: Option<Vec<Value>>,
    /// How the place is known.
    pub lbs_source: Option<Int>,
    /// Media id; in the documents only.
    #[object(only(NapCat), text)]
    pub media_id: Option<Id>,
    /// Address; in the documents only.
    #[object(only(NapCat))]
    pub url: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A picture of an album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumImage {
    /// Name.
    pub name: Option<String>,
    /// Short location id.
    #[object(text)]
    pub sloc: Option<Id>,
    /// Long location id, by which actions name the picture.
    #[object(text)]
    pub lloc: Option<Id>,
    /// Addresses in several sizes.
    pub photo_url: Option<Vec<GroupAlbumPhotoUrl>>,
    /// Address in the usual size.
    pub default_url: Option<Box<GroupAlbumUrl>>,
    /// Whether it is a GIF.
    pub is_gif: Option<Flag>,
    /// Whether the original is there.
    pub has_raw: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A video of an album.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumVideo {
    /// Video id.
    #[object(text)]
    pub id: Option<Id>,
    /// Address.
    pub url: Option<String>,
    /// Cover.
    pub cover: Option<Box<GroupAlbumImage>>,
    /// Width in pixels.
    pub width: Option<Int>,
    /// Height in pixels.
    pub height: Option<Int>,
    /// Length; the unit is not documented.
    #[object(text)]
    pub video_time: Option<Int>,
    /// Addresses in several sizes.
    pub video_url: Option<Vec<GroupAlbumPhotoUrl>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Address of a picture or video in a size.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumPhotoUrl {
    /// Class of size.
    pub spec: Option<Int>,
    /// Address.
    pub url: Option<Box<GroupAlbumUrl>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Address of a picture or video with its size.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumUrl {
    /// Address.
    pub url: Option<String>,
    /// Width in pixels.
    pub width: Option<Int>,
    /// Height in pixels.
    pub height: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Where a picture or video was made.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumPlace {
    /// Coordinates.
    pub gps: Option<Box<GroupAlbumGps>>,
    /// Name of the place.
    pub location: Option<String>,
    /// Id of the place.
    #[object(rename = "lbsId", text)]
    pub lbs_id: Option<Id>,
    /// Street and number.
    pub address: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Coordinates of a place.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumGps {
    /// Latitude.
    pub lat: Option<String>,
    /// Longitude.
    pub lon: Option<String>,
    /// System of the coordinates.
    #[object(text)]
    pub e_type: Option<Id>,
    /// Altitude.
    pub alt: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Likes of a picture or video.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumLike {
    /// Key of the likes.
    pub key: Option<String>,
    /// Number of likes.
    pub num: Option<Int>,
    /// Whether the bot likes it.
    pub liked: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Comments on a picture or video.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupAlbumComments {
    /// Number of comments.
    pub num: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

//! Cards that are made to be sent later.

use crate::info::Check;
use crate::wire::{Extra, Id, Int};
use crate::{Action, Object, OpenEnum};
use serde_json::{Map, Value};

/// Makes a card of a user or a group, and sends nothing. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = "ArkSharePeer", response = ArkShare, only(NapCat))]
#[non_exhaustive]
pub struct SendArkShare {
    /// QQ number of the user.
    pub user_id: Option<Id>,
    /// Group number; goes before `user_id`.
    pub group_id: Option<Id>,
    /// Phone number; by default empty.
    pub phone_number: Option<String>,
    /// As `phone_number`, under its old name; ignored.
    #[action(rename = "phoneNumber")]
    pub phone_number_camel: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A card of a user or a group, as the client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct ArkShare {
    /// Code; 0 for success.
    pub result: Option<Int>,
    /// Code, under its other name.
    #[object(rename = "errCode")]
    pub err_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg")]
    pub err_msg: Option<String>,
    /// Card of a user, as JSON text.
    #[object(rename = "arkMsg")]
    pub ark_msg: Option<String>,
    /// Card of a group, as JSON text.
    #[object(rename = "arkJson")]
    pub ark_json: Option<String>,
    /// Card; in the documents only.
    pub ark: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a card of a group, as JSON text, and sends nothing. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = "ArkShareGroup", response = String, only(NapCat))]
#[non_exhaustive]
pub struct SendGroupArkShare {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a card of a mini app. [Spec](https://github.com/NapNeko/NapCatQQ)
///
/// Without a template it needs all values.
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = MiniAppCard, only(NapCat), check = FROM_A_TEMPLATE)]
#[non_exhaustive]
pub struct GetMiniAppArk {
    /// Template, which gives the values from `icon_url` on.
    pub r#type: Option<MiniAppTemplate>,
    /// Title.
    pub title: String,
    /// Description.
    #[action(required(send))]
    pub desc: Option<String>,
    /// Address of the picture.
    #[action(rename = "picUrl", required(send))]
    pub pic_url: Option<String>,
    /// Address that a click opens.
    #[action(rename = "jumpUrl", required(send))]
    pub jump_url: Option<String>,
    /// Address for browsers.
    #[action(rename = "webUrl")]
    pub web_url: Option<String>,
    /// Address of the icon.
    #[action(rename = "iconUrl")]
    pub icon_url: Option<String>,
    /// App id.
    #[action(rename = "appId")]
    pub app_id: Option<Id>,
    /// Scene.
    pub scene: Option<Int>,
    /// Kind of template.
    #[action(rename = "templateType")]
    pub template_type: Option<Int>,
    /// Kind of business.
    #[action(rename = "businessType")]
    pub business_type: Option<Int>,
    /// Kind of version.
    #[action(rename = "verType")]
    pub ver_type: Option<Int>,
    /// Kind of sharing.
    #[action(rename = "shareType")]
    pub share_type: Option<Int>,
    /// Version id.
    #[action(rename = "versionId")]
    pub version_id: Option<String>,
    /// Version of the SDK.
    #[action(rename = "sdkId")]
    pub sdk_id: Option<String>,
    /// Whether to add a share ticket, as 1 or 0.
    #[action(rename = "withShareTicket")]
    pub with_share_ticket: Option<Int>,
    /// `true` for the card as the server gives it.
    #[action(rename = "rawArkData")]
    pub raw_ark_data: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

const FROM_A_TEMPLATE: Check = Check::new("Without a template what it stands for is needed.", |call| {
    if !call.has("type") {
        let template = ["iconUrl", "appId", "scene", "templateType", "businessType", "verType", "shareType"];
        for key in template.into_iter().chain(["versionId", "sdkId", "withShareTicket"]) {
            call.require(key, "required without `type`");
        }
    }
});

/// Template of a mini app card; of [`GetMiniAppArk`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum MiniAppTemplate {
    /// Bilibili.
    Bili,
    /// Weibo.
    Weibo,
    /// Another text.
    Other(String),
}

/// A card of a mini app.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct MiniAppCard {
    /// Content of the card.
    pub data: Box<MiniAppArk>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Content of a mini app card.
///
/// It has `app`, `view` and `meta`, or as the server gives it `app_name`, `app_view` and `meta_data`.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct MiniAppArk {
    /// Version.
    pub ver: Option<String>,
    /// Text in the chat list.
    pub prompt: Option<String>,
    /// Layout.
    pub config: Option<Box<MiniAppConfig>>,
    /// Name of the app.
    pub app: Option<String>,
    /// View of the app.
    pub view: Option<String>,
    /// Values.
    pub meta: Option<Box<MiniAppMeta>>,
    /// Where it is shared from.
    #[object(rename = "miniappShareOrigin")]
    pub miniapp_share_origin: Option<Int>,
    /// Where it is opened from.
    #[object(rename = "miniappOpenRefer", text)]
    pub miniapp_open_refer: Option<Id>,
    /// Card; in the documents only.
    pub ark: Option<String>,
    /// Name of the app, as the server gives it.
    #[object(rename = "appName")]
    pub app_name: Option<String>,
    /// View of the app, as the server gives it.
    #[object(rename = "appView")]
    pub app_view: Option<String>,
    /// Description, as the server gives it.
    pub desc: Option<String>,
    /// Values, as the server gives them.
    #[object(rename = "metaData")]
    pub meta_data: Option<Box<MiniAppMeta>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Layout of a mini app card.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct MiniAppConfig {
    /// Kind of layout.
    pub r#type: Option<String>,
    /// Width in pixels.
    pub width: Option<Int>,
    /// Height in pixels.
    pub height: Option<Int>,
    /// Whether it can be forwarded, as 1 or 0.
    pub forward: Option<Int>,
    /// Whether the size fits itself, as 1 or 0.
    #[object(rename = "autoSize")]
    pub auto_size: Option<Int>,
    /// When it was made, in seconds.
    pub ctime: Option<Int>,
    /// Token of the card.
    pub token: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Values of a mini app card.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct MiniAppMeta {
    /// Values that its app shows.
    pub detail_1: Option<Box<MiniAppDetail>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Values of a mini app card that its app shows.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct MiniAppDetail {
    /// App id.
    #[object(text)]
    pub appid: Option<Id>,
    /// Kind of app.
    #[object(rename = "appType")]
    pub app_type: Option<Int>,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub desc: Option<String>,
    /// Address of the icon.
    pub icon: Option<String>,
    /// Address of the picture.
    pub preview: Option<String>,
    /// Address that a click opens.
    pub url: Option<String>,
    /// Scene.
    pub scene: Option<Int>,
    /// Who shares it.
    pub host: Option<Box<MiniAppHost>>,
    /// Template.
    #[object(rename = "shareTemplateId", text)]
    pub share_template_id: Option<Id>,
    /// Values for the template.
    #[object(rename = "shareTemplateData")]
    pub share_template_data: Option<Map<String, Value>>,
    /// Line below the card.
    #[object(rename = "showLittleTail")]
    pub show_little_tail: Option<String>,
    /// Points of a game.
    #[object(rename = "gamePoints")]
    pub game_points: Option<String>,
    /// Address for the points.
    #[object(rename = "gamePointsUrl")]
    pub game_points_url: Option<String>,
    /// Where it is shared from.
    #[object(rename = "shareOrigin")]
    pub share_origin: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Who shares a mini app.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct MiniAppHost {
    /// QQ number.
    pub uin: Option<Id>,
    /// Nickname.
    pub nick: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a signed music card, as JSON text. [Spec](https://github.com/LagrangeDev/Lagrange.Core)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = String, only(Lagrange))]
#[non_exhaustive]
pub struct GetMusicArk {
    /// Title.
    pub title: String,
    /// Description.
    #[action(required(send))]
    pub desc: Option<String>,
    /// Address that a click opens.
    #[action(rename = "jumpUrl", required(send))]
    pub jump_url: Option<String>,
    /// Address of the audio.
    #[action(rename = "musicUrl")]
    pub music_url: String,
    /// Address of the icon; by default empty.
    pub source_icon: Option<String>,
    /// Name of the source.
    #[action(required(send))]
    pub tag: Option<String>,
    /// Address of the picture.
    #[action(required(send))]
    pub preview: Option<String>,
    /// Ignored; by default empty.
    #[action(rename = "sourceMsgId", text)]
    pub source_msg_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

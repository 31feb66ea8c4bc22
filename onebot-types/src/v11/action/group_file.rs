//! Files and folders of groups.

use crate::v11::object::{FileUrl, UploadedFile};
use crate::wire::{Extra, Flag, Id, Int};
use crate::{Action, Object};
use serde_json::Value;

/// Sends a file to a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<UploadedFile>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct UploadGroupFile {
    /// Group number.
    pub group_id: Id,
    /// Path; of NapCat, LLBot and Lagrange also a URL or `base64://`.
    pub file: String,
    /// File name; by default that of the file.
    #[action(required(send(GoCqHttp, NapCat)))]
    pub name: Option<String>,
    /// Folder that it goes into; by default the root.
    #[action(text(send(LlBot, Lagrange)))]
    pub folder: Option<Id>,
    /// As `folder`.
    #[action(only(NapCat, LlBot), text(send(LlBot)))]
    pub folder_id: Option<Id>,
    /// Whether the file is really uploaded; by default yes.
    #[action(only(NapCat))]
    pub upload_file: Option<Flag>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a file of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<DeletedGroupFile>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct DeleteGroupFile {
    /// Group number.
    pub group_id: Id,
    /// File id.
    #[action(text(send(LlBot, Lagrange)))]
    pub file_id: Id,
    /// Business id; of LLBot by default 102.
    #[action(only(GoCqHttp, LlBot), required(send(GoCqHttp)))]
    pub busid: Option<Id>,
    /// As `busid`.
    #[action(only(GoCqHttp))]
    pub bus_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How the deletion of a file went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, Lagrange), recv_only)]
#[non_exhaustive]
pub struct DeletedGroupFile {
    /// Code of the result; 0 for success.
    #[object(only(NapCat))]
    pub result: Option<Int>,
    /// Text of the error.
    #[object(rename = "errMsg", only(NapCat))]
    pub err_msg: Option<String>,
    /// Which files are gone.
    #[object(rename = "transGroupFileResult", only(NapCat))]
    pub trans_group_file_result: Option<Box<GroupFileDeletion>>,
    /// Text of the result.
    #[object(only(Lagrange), required(receive))]
    pub msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Which files of a group were deleted, and which were not.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct GroupFileDeletion {
    /// Result.
    pub result: Option<Box<GroupFileResult>>,
    /// Ids of the files that are gone.
    #[object(rename = "successFileIdList")]
    pub success_file_id_list: Option<Vec<Value>>,
    /// Ids of the files that are still there.
    #[object(rename = "failFileIdList")]
    pub fail_file_id_list: Option<Vec<Value>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How a change to the files of a group went.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupFileResult {
    /// Code of the result; 0 for success.
    #[object(rename = "retCode", only(NapCat))]
    pub ret_code: Option<Int>,
    /// Text of the error.
    #[object(rename = "retMsg", only(NapCat))]
    pub ret_msg: Option<String>,
    /// Text of the error, for people.
    #[object(rename = "clientWording", only(NapCat))]
    pub client_wording: Option<String>,
    /// Text of the result.
    #[object(only(Lagrange), required(receive))]
    pub msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Makes a folder in a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<CreatedGroupFolder>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct CreateGroupFileFolder {
    /// Group number.
    pub group_id: Id,
    /// Name of the folder.
    #[action(required(send(GoCqHttp, LlBot, Lagrange)))]
    pub name: Option<String>,
    /// As `name`, which it goes before.
    #[action(only(NapCat))]
    pub folder_name: Option<String>,
    /// Folder that it goes into; by default the root, and no other works. LLBot and Lagrange ignore it.
    #[action(only(GoCqHttp, LlBot, Lagrange), text(send(LlBot, Lagrange)))]
    pub parent_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A folder that was made in a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct CreatedGroupFolder {
    /// Result.
    #[object(only(NapCat))]
    pub result: Option<Box<GroupFileResult>>,
    /// Entry that the group has now.
    #[object(rename = "groupItem", only(NapCat))]
    pub group_item: Option<Box<CreatedGroupItem>>,
    /// Id of the folder.
    #[object(only(LlBot), required(receive), text)]
    pub folder_id: Option<Id>,
    /// Text of the result.
    #[object(only(Lagrange), required(receive))]
    pub msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// An entry that the files of a group have now.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct CreatedGroupItem {
    /// Group number.
    #[object(rename = "peerId", text)]
    pub peer_id: Option<Id>,
    /// Kind of entry.
    pub r#type: Option<Int>,
    /// Folder.
    #[object(rename = "folderInfo")]
    pub folder_info: Option<Box<KernelFolderInfo>>,
    /// File; null, as it is a folder.
    #[object(rename = "fileInfo")]
    pub file_info: Option<Value>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A folder of a group, as NapCat's client core tells it.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat), recv_only)]
#[non_exhaustive]
pub struct KernelFolderInfo {
    /// Id of the folder.
    #[object(rename = "folderId", text)]
    pub folder_id: Option<Id>,
    /// Id of the folder that it is in.
    #[object(rename = "parentFolderId", text)]
    pub parent_folder_id: Option<Id>,
    /// Name of the folder.
    #[object(rename = "folderName")]
    pub folder_name: Option<String>,
    /// When it was made, in seconds.
    #[object(rename = "createTime")]
    pub create_time: Option<Int>,
    /// When it was changed last, in seconds.
    #[object(rename = "modifyTime")]
    pub modify_time: Option<Int>,
    /// QQ number of who made it.
    #[object(rename = "createUin", text)]
    pub create_uin: Option<Id>,
    /// Name of who made it.
    #[object(rename = "creatorName")]
    pub creator_name: Option<String>,
    /// Number of files in it.
    #[object(rename = "totalFileCount")]
    pub total_file_count: Option<Int>,
    /// QQ number of who last changed it.
    #[object(rename = "modifyUin", text)]
    pub modify_uin: Option<Id>,
    /// Name of who last changed it.
    #[object(rename = "modifyName")]
    pub modify_name: Option<String>,
    /// Bytes taken.
    #[object(rename = "usedSpace", text)]
    pub used_space: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Deletes a folder of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(alias = "delete_group_file_folder", response = Option<GroupFileResult>, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct DeleteGroupFolder {
    /// Group number.
    pub group_id: Id,
    /// Id of the folder.
    #[action(required(send(GoCqHttp, LlBot, Lagrange)), text(send(LlBot, Lagrange)))]
    pub folder_id: Option<Id>,
    /// As `folder_id`, which it goes before.
    #[action(only(NapCat))]
    pub folder: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the name of a folder of a group. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<GroupFileChange>, only(LlBot, Lagrange))]
#[non_exhaustive]
pub struct RenameGroupFileFolder {
    /// Group number.
    pub group_id: Id,
    /// Id of the folder.
    #[action(text)]
    pub folder_id: Id,
    /// Name.
    pub new_folder_name: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Whether a change to the files of a group was made.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(NapCat, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupFileChange {
    /// Whether it was.
    #[object(only(NapCat), required(receive))]
    pub ok: Option<Flag>,
    /// Text of the result.
    #[object(only(Lagrange), required(receive))]
    pub msg: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Sets the name of a file of a group. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<GroupFileChange>, only(NapCat, LlBot))]
#[non_exhaustive]
pub struct RenameGroupFile {
    /// Group number.
    pub group_id: Id,
    /// File id.
    #[action(text(send(LlBot)))]
    pub file_id: Id,
    /// Folder that it is in.
    #[action(required(send), text(send(LlBot)))]
    pub current_parent_directory: Option<Id>,
    /// Name.
    pub new_name: String,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Moves a file of a group into another folder. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = Option<GroupFileChange>, only(NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct MoveGroupFile {
    /// Group number.
    pub group_id: Id,
    /// File id.
    #[action(text(send(LlBot, Lagrange)))]
    pub file_id: Id,
    /// Folder that it is in.
    #[action(only(NapCat), required(send(NapCat)))]
    pub current_parent_directory: Option<Id>,
    /// Folder that it goes into.
    #[action(only(NapCat), required(send(NapCat)))]
    pub target_parent_directory: Option<Id>,
    /// As `current_parent_directory`.
    #[action(only(LlBot, Lagrange), required(send(LlBot, Lagrange)), text)]
    pub parent_directory: Option<Id>,
    /// As `target_parent_directory`.
    #[action(only(LlBot, Lagrange), required(send(LlBot, Lagrange)), text)]
    pub target_directory: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Keeps a temporary file of a group for good. [Spec](https://github.com/NapNeko/NapCatQQ)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupFileChange, only(NapCat))]
#[non_exhaustive]
pub struct TransGroupFile {
    /// Group number.
    pub group_id: Id,
    /// File id.
    pub file_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Keeps a temporary file of a group for good. [Spec](https://github.com/LLOneBot/LuckyLilliaBot)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(only(LlBot))]
#[non_exhaustive]
pub struct SetGroupFileForever {
    /// Group number.
    pub group_id: Id,
    /// File id.
    #[action(text)]
    pub file_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets how much room the files of a group take. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupFileSystemInfo, only(GoCqHttp, NapCat, LlBot))]
#[non_exhaustive]
pub struct GetGroupFileSystemInfo {
    /// Group number.
    pub group_id: Id,
    /// Keys without a field here.
    pub extra: Extra,
}

/// How much room the files of a group take.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot), recv_only)]
#[non_exhaustive]
pub struct GroupFileSystemInfo {
    /// Number of files.
    #[object(required(receive))]
    pub file_count: Option<Int>,
    /// Most files there can be.
    #[object(required(receive))]
    pub limit_count: Option<Int>,
    /// Bytes taken.
    #[object(required(receive))]
    pub used_space: Option<Int>,
    /// Bytes in all.
    #[object(required(receive))]
    pub total_space: Option<Int>,
    /// Group number.
    #[object(only(GoCqHttp), required(receive))]
    pub group_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the files and folders of a group that are in no folder. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupFiles, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetGroupRootFiles {
    /// Group number.
    pub group_id: Id,
    /// Most entries to get; by default 50.
    #[action(only(NapCat))]
    pub file_count: Option<Int>,
    /// Folder to look into instead; by default none.
    #[action(only(Lagrange), text)]
    pub folder_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Files and folders of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupFiles {
    /// Files; null of go-cqhttp if there are none.
    pub files: Option<Vec<GroupFile>>,
    /// Folders; null of go-cqhttp if there are none.
    pub folders: Option<Vec<GroupFolder>>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A file of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupFile {
    /// Group number.
    #[object(required(receive))]
    pub group_id: Option<Id>,
    /// File id.
    #[object(text)]
    pub file_id: Id,
    /// File name.
    #[object(required(receive))]
    pub file_name: Option<String>,
    /// Business id; Lagrange always says 0.
    #[object(required(receive))]
    pub busid: Option<Id>,
    /// Size in bytes.
    #[object(required(receive))]
    pub file_size: Option<Int>,
    /// As `file_size`.
    #[object(only(NapCat), required(receive))]
    pub size: Option<Int>,
    /// When it was uploaded, in seconds.
    #[object(required(receive))]
    pub upload_time: Option<Int>,
    /// When it goes away, in seconds; 0 for never.
    #[object(required(receive))]
    pub dead_time: Option<Int>,
    /// When it was changed last, in seconds.
    #[object(required(receive))]
    pub modify_time: Option<Int>,
    /// How often it was downloaded.
    #[object(required(receive))]
    pub download_times: Option<Int>,
    /// QQ number of who uploaded it.
    #[object(required(receive))]
    pub uploader: Option<Id>,
    /// Name of who uploaded it.
    #[object(required(receive))]
    pub uploader_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// A folder of a group.
#[derive(Debug, Clone, PartialEq, Object)]
#[object(only(GoCqHttp, NapCat, LlBot, Lagrange), recv_only)]
#[non_exhaustive]
pub struct GroupFolder {
    /// Group number.
    #[object(required(receive))]
    pub group_id: Option<Id>,
    /// Id of the folder.
    #[object(text)]
    pub folder_id: Id,
    /// As `folder_id`.
    #[object(only(NapCat), required(receive), text)]
    pub folder: Option<Id>,
    /// Name of the folder.
    #[object(required(receive))]
    pub folder_name: Option<String>,
    /// When it was made, in seconds.
    #[object(required(receive))]
    pub create_time: Option<Int>,
    /// QQ number of who made it.
    #[object(required(receive))]
    pub creator: Option<Id>,
    /// Name of who made it.
    #[object(only(GoCqHttp, NapCat, LlBot), required(receive))]
    pub creator_name: Option<String>,
    /// As `creator_name`, under the name that Lagrange has for it.
    #[object(only(Lagrange), required(receive))]
    pub create_name: Option<String>,
    /// Number of files in it.
    #[object(required(receive))]
    pub total_file_count: Option<Int>,
    /// When it was changed last, in seconds.
    #[object(only(LlBot), required(receive))]
    pub modify_time: Option<Int>,
    /// QQ number of who last changed it.
    #[object(only(LlBot), required(receive))]
    pub modifier: Option<Id>,
    /// Name of who last changed it.
    #[object(only(LlBot), required(receive))]
    pub modifier_name: Option<String>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the files and folders in a folder of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = GroupFiles, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetGroupFilesByFolder {
    /// Group number.
    pub group_id: Id,
    /// Id of the folder; of Lagrange by default the root.
    #[action(required(send(GoCqHttp, LlBot)), text(send(LlBot, Lagrange)))]
    pub folder_id: Option<Id>,
    /// As `folder_id`, which it goes before.
    #[action(only(NapCat))]
    pub folder: Option<Id>,
    /// Most entries to get; by default 50.
    #[action(only(NapCat))]
    pub file_count: Option<Int>,
    /// Keys without a field here.
    pub extra: Extra,
}

/// Gets the address of a file of a group. [Spec](https://github.com/Mrs4s/go-cqhttp)
#[derive(Debug, Clone, PartialEq, Action)]
#[action(response = FileUrl, only(GoCqHttp, NapCat, LlBot, Lagrange))]
#[non_exhaustive]
pub struct GetGroupFileUrl {
    /// Group number.
    pub group_id: Id,
    /// File id.
    #[action(text(send(LlBot, Lagrange)))]
    pub file_id: Id,
    /// Business id; LLBot and Lagrange ignore it.
    #[action(only(GoCqHttp, LlBot, Lagrange), required(send(GoCqHttp)))]
    pub busid: Option<Id>,
    /// As `busid`.
    #[action(only(GoCqHttp))]
    pub bus_id: Option<Id>,
    /// Keys without a field here.
    pub extra: Extra,
}
